using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether code that runs for every event still creates an object only once, because the place where it is kept is tested first.</summary>
internal static class CachedCreation
{
    /// <summary>Whether the created object is kept behind <c>??=</c>, a null check, <c>Lazy</c>, or a look-up in a cache that outlives the call.</summary>
    public static bool IsCached(IOperation creation)
    {
        for (IOperation child = creation, at = creation.Parent!; at is not null; child = at, at = at.Parent!)
            switch (at)
            {
                case ICoalesceAssignmentOperation { Target: var target } when IsKept(target):
                    return true;
                case ICoalesceOperation coalesce when coalesce.WhenNull == child && IsKept(Unconverted(coalesce.Value)):
                    return true;
                case ISimpleAssignmentOperation { Target: var target } assignment when assignment.Value == child && IsKept(target) && IsNullTested(Symbol(target)!, Root(at)):
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when IsStored(local, Root(at)):
                    return true;
                case IAnonymousFunctionOperation lambda when IsLazy(lambda):
                    return true;
            }

        return false;
    }

    /// <summary>The field or property that an operation names, if it may outlive the call.</summary>
    private static bool IsKept(IOperation target) => Symbol(target) is not null;

    private static ISymbol? Symbol(IOperation target) => target switch
    {
        IFieldReferenceOperation field => field.Field,
        IPropertyReferenceOperation property => property.Property,
        IArrayElementReferenceOperation { ArrayReference: var array } => Symbol(array),
        _ => null,
    };

    private static bool IsNullTested(ISymbol symbol, IOperation root) => root.DescendantsAndSelf().Any(o => o switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test =>
            Names(test.LeftOperand, symbol) && IsNull(test.RightOperand) || Names(test.RightOperand, symbol) && IsNull(test.LeftOperand),
        IIsPatternOperation test => Names(test.Value, symbol),
        ICoalesceOperation test => Names(test.Value, symbol),
        IConditionalAccessOperation => false,
        _ => false,
    });

    /// <summary>A local that is put into a dictionary or assigned to a field which the member tests first.</summary>
    private static bool IsStored(ILocalSymbol local, IOperation root) => root.DescendantsAndSelf().Any(o => o switch
    {
        ISimpleAssignmentOperation { Target: var target, Value: var value } => NamesLocal(value, local) && IsKept(target) && (Symbol(target) is IPropertySymbol { IsIndexer: true } || IsNullTested(Symbol(target)!, root)),
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "AddOrUpdate" or "GetOrAdd" or "Set", Instance: { } instance } call =>
            IsKept(instance) && call.Arguments.Any(a => NamesLocal(a.Value, local)),
        _ => false,
    });

    private static bool IsLazy(IAnonymousFunctionOperation lambda)
    {
        IOperation? at = lambda.Parent;
        while (at is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            at = at.Parent;
        return at switch
        {
            IObjectCreationOperation { Type.Name: "Lazy" or "AsyncLazy" } => true,
            // Containers and caches run the lambda when they need a new object; how long it lives is their registration's affair.
            IInvocationOperation { TargetMethod: var method } => method.Name is "EnsureInitialized" or "GetOrAdd" or "GetOrCreate" or "GetOrCreateAsync" or "AddOrUpdate"
                || (method.Name.StartsWith("Add", System.StringComparison.Ordinal) || method.Name.StartsWith("TryAdd", System.StringComparison.Ordinal))
                    && method.Parameters.FirstOrDefault()?.Type.Name is "IServiceCollection" || method.ContainingType.Name is "ServiceCollectionServiceExtensions",
            _ => false,
        };
    }

    private static bool Names(IOperation operation, ISymbol symbol) => Symbol(Unconverted(operation)) is { } named && SymbolEqualityComparer.Default.Equals(named, symbol);

    private static bool NamesLocal(IOperation operation, ILocalSymbol local) =>
        Unconverted(operation) is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);

    private static bool IsNull(IOperation operation) => Unconverted(operation).ConstantValue is { HasValue: true, Value: null } || operation is IDefaultValueOperation;

    private static IOperation Unconverted(IOperation operation)
    {
        while (operation is IConversionOperation conversion)
            operation = conversion.Operand;
        return operation;
    }

    private static IOperation Root(IOperation operation)
    {
        while (operation.Parent is { } parent)
            operation = parent;
        return operation;
    }
}
