using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether code that runs for every event still creates an object only once, because the place where it is kept is tested first.</summary>
internal static class CachedCreation
{
    private const int MaxDepth = 3;

    /// <summary>Whether the created object is kept behind <c>??=</c>, a null check, <c>Lazy</c>, or a look-up in a cache that outlives the call.</summary>
    public static bool IsCached(IOperation creation)
    {
        if (creation is IMethodReferenceOperation)
            return IsLazy(creation);
        for (IOperation child = creation, at = creation.Parent!; at is not null; child = at, at = at.Parent!)
            switch (at)
            {
                case ICoalesceAssignmentOperation { Target: var target } when IsKept(target):
                    return true;
                case ICoalesceOperation coalesce when coalesce.WhenNull == child && IsKept(coalesce.Value.Unconverted()):
                    return true;
                case ISimpleAssignmentOperation { Target: var target } assignment when assignment.Value == child && IsKept(target)
                    && (IsNullTested(Symbol(target)!, at.Root(), creation) || IsConsulted(Collection(target), at.Root(), creation)):
                    return true;
                case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var assigned } } assignment when assignment.Value == child && IsStored(assigned, at.Root(), creation):
                    return true;
                case IArgumentOperation { Parent: IInvocationOperation call } when call.TargetMethod.Name is "Add" or "TryAdd" or "Set" && IsConsulted(Receiver(call), at.Root(), creation):
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when IsStored(local, at.Root(), creation):
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

    /// <summary>The field or property that holds the dictionary of <c>cache[key] = ..</c>.</summary>
    private static ISymbol? Collection(IOperation target) => target is IPropertyReferenceOperation { Property.IsIndexer: true, Instance: { } instance } ? Symbol(instance.Unconverted()) : null;

    private static ISymbol? Receiver(IInvocationOperation call) => (call.Instance ?? (call.TargetMethod.IsExtensionMethod ? call.Arguments.FirstOrDefault()?.Value : null)) is { } on ? Symbol(on.Unconverted()) : null;

    /// <summary>Tested before: a test that comes later only checks what was made.</summary>
    private static bool IsNullTested(ISymbol symbol, IOperation root, IOperation creation) => root.DescendantsAndSelf().Any(o => o.Syntax.SpanStart < creation.Syntax.SpanStart && o switch
    {
        IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test =>
            Names(test.LeftOperand, symbol) && IsNull(test.RightOperand) || Names(test.RightOperand, symbol) && IsNull(test.LeftOperand),
        IIsPatternOperation test => Names(test.Value, symbol),
        ICoalesceOperation test => Names(test.Value, symbol),
        _ => false,
    });

    /// <summary>A dictionary or cache that is asked before something is put into it.</summary>
    private static bool IsConsulted(ISymbol? collection, IOperation root, IOperation creation) => collection is not null && root.DescendantsAndSelf().Any(o =>
        o is IInvocationOperation { TargetMethod.Name: not ("Clear" or "Add") } call && call.Syntax.SpanStart < creation.Syntax.SpanStart && !call.Syntax.Span.Contains(creation.Syntax.Span)
        && SymbolEqualityComparer.Default.Equals(Receiver(call), collection));

    /// <summary>A local that is put into a dictionary or assigned to a field which the member tests first.</summary>
    private static bool IsStored(ILocalSymbol local, IOperation root, IOperation creation) => root.DescendantsAndSelf().Any(o => o switch
    {
        ISimpleAssignmentOperation { Target: var target, Value: var value } => NamesLocal(value, local) && IsKept(target)
            && (IsConsulted(Collection(target), root, creation) || IsNullTested(Symbol(target)!, root, creation)),
        IInvocationOperation { TargetMethod.Name: "Add" or "TryAdd" or "AddOrUpdate" or "GetOrAdd" or "Set" } call =>
            call.Arguments.Any(a => NamesLocal(a.Value, local)) && IsConsulted(Receiver(call), root, creation),
        _ => false,
    });

    /// <summary>Whether every caller keeps what the member around the creation returns: <c>_client ??= Create()</c>, <c>new Lazy&lt;T&gt;(Create)</c>.</summary>
    public static bool IsCachedByCallers(IOperation creation, CallGraph calls, CancellationToken cancellationToken)
    {
        if (!IsReturned(creation))
            return false;
        for (var at = creation.Parent; at is not null; at = at.Parent)
            if (at is ILocalFunctionOperation { Symbol: var function })
                return AllKept(at.Root().DescendantsAndSelf(), function.Name, _ => false) == true;
        return calls.Ask(
            state => TreeFacts.For(creation.Syntax.SyntaxTree, cancellationToken).At(creation.Syntax.SpanStart) is { } member && IsKeptByCallers(state, member, 0, cancellationToken),
            cancellationToken);
    }

    /// <summary>Whether the creation only runs where a member that gets it, or what is made of it, or a flag, was tested before: in its own body (<c>if (_done) return;</c>), or at all calls
    /// of that body (<c>if (!IsStarted) Start();</c>).</summary>
    public static bool IsBehindTest(IOperation creation, CarriedState carried, CancellationToken cancellationToken)
    {
        var filled = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var operation in creation.Root().DescendantsAndSelf())
            if (operation is ISimpleAssignmentOperation { Target: var target, Value: var value } && FieldUses.Symbol(target) is { } member
                && (IsMadeOf(value, creation) || filled.Any(f => FieldUses.Mentions(value, f)) || Type(member)?.SpecialType == SpecialType.System_Boolean && value.ConstantValue.HasValue))
                filled.Add(member);
        return filled.Concat(filled.SelectMany(TestsOf).ToList()).Any(member => carried.IsTested(member, creation, cancellationToken));
    }

    private static ITypeSymbol? Type(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;

    /// <summary>The properties of the type that say whether the member is there: <c>bool IsStarted => _host != null</c>.</summary>
    private static IEnumerable<ISymbol> TestsOf(ISymbol member) => member.ContainingType.GetMembers().OfType<IPropertySymbol>()
        .Where(p => p is { IsIndexer: false, Type.SpecialType: SpecialType.System_Boolean }
            && p.DeclaringSyntaxReferences.Any(r => r.GetSyntax().DescendantNodes().Any(n => n is IdentifierNameSyntax { Identifier.ValueText: var name } && name == member.Name)));

    /// <summary>Whether the value is the creation, contains it, or mentions the local that holds it.</summary>
    private static bool IsMadeOf(IOperation value, IOperation creation) => value.Syntax.Span.Contains(creation.Syntax.Span)
        || LocalOf(creation) is { } local && value.DescendantsAndSelf().Any(o => o is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local));

    private static ILocalSymbol? LocalOf(IOperation creation)
    {
        var at = creation.Parent;
        while (at is IConversionOperation or IParenthesizedOperation or IAwaitOperation)
            at = at.Parent;
        return at is IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } ? local : null;
    }

    private static bool IsKeptByCallers(CallGraph.State state, Member member, int depth, CancellationToken cancellationToken)
    {
        bool any = false;
        foreach (var (caller, sites) in state.Invoke.Callers(member, cancellationToken))
        {
            if ((sites & CallSites.InHandler) == 0 && !state.Invoke.Reaches(caller, cancellationToken))
                continue;
            bool? kept = AllKept(state.Bindings.Operations(caller, cancellationToken), member.Name,
                call => depth < MaxDepth && IsReturned(call) && IsKeptByCallers(state, caller, depth + 1, cancellationToken));
            if (kept == false)
                return false;
            any |= kept == true;
        }

        return any;
    }

    /// <summary>Whether all uses of the named member are kept; null if there are none.</summary>
    private static bool? AllKept(IEnumerable<IOperation> operations, string name, Func<IOperation, bool> isKeptElsewhere)
    {
        bool any = false;
        foreach (var operation in operations)
        {
            bool isUse = operation is IInvocationOperation call && call.TargetMethod.Name == name || operation is IMethodReferenceOperation reference && reference.Method.Name == name
                || operation is IPropertyReferenceOperation property && property.Property.Name == name;
            if (!isUse)
                continue;
            any = true;
            if (!IsCached(operation) && !isKeptElsewhere(operation))
                return false;
        }

        return any ? true : null;
    }

    /// <summary>Whether the creation is what a method of a library hands out: how often it is made and how long it is kept is its callers' affair, whom we do not see.</summary>
    public static bool IsMadeForUnknownCallers(IOperation creation, CallPath path) => path.Handler.Proof == HandlerProof.Assumed && IsReturned(creation);

    private static bool IsReturned(IOperation value)
    {
        var at = value.Parent;
        while (at is IConversionOperation or IAwaitOperation)
            at = at.Parent;
        return at switch
        {
            IReturnOperation => true,
            IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } =>
                at.Root().DescendantsAndSelf().Any(o => o is IReturnOperation { ReturnedValue: { } returned } && NamesLocal(returned, local)),
            _ => false,
        };
    }

    private static bool IsLazy(IOperation lambda)
    {
        IOperation? at = lambda.Parent;
        while (at is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            at = at.Parent;
        return at switch
        {
            // A Lazy that is a local itself lives no longer than what it makes.
            IObjectCreationOperation { Type.Name: "Lazy" or "AsyncLazy" } lazy => lazy.Parent is not IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } }
                || IsStored(local, lazy.Root(), lazy),
            // Containers and caches run the lambda when they need a new object; how long it lives is their registration's affair.
            IInvocationOperation { TargetMethod: var method } => method.Name is "EnsureInitialized" or "GetOrAdd" or "GetOrCreate" or "GetOrCreateAsync" or "AddOrUpdate"
                || (method.Name.StartsWith("Add", StringComparison.Ordinal) || method.Name.StartsWith("TryAdd", StringComparison.Ordinal))
                    && method.Parameters.FirstOrDefault()?.Type.Name is "IServiceCollection",
            _ => false,
        };
    }

    private static bool Names(IOperation operation, ISymbol symbol) => Symbol(operation.Unconverted()) is { } named && SymbolEqualityComparer.Default.Equals(named, symbol);

    private static bool NamesLocal(IOperation operation, ILocalSymbol local) =>
        operation.Unconverted() is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local);

    private static bool IsNull(IOperation operation) => operation.Unconverted().ConstantValue is { HasValue: true, Value: null };
}
