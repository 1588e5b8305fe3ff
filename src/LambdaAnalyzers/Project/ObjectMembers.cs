using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What the code says about an object where it is used: how it was made, what its initialiser and later assignments set, and which calls its members got.
/// Only for objects that nothing else gets hold of before that place.</summary>
internal sealed class ObjectMembers
{
    private readonly Dictionary<string, IOperation?> values = new();
    private readonly Dictionary<string, List<IInvocationOperation>> calls = new();

    private ObjectMembers(IOperation origin) => Origin = origin;

    /// <summary>The creation or the call that made the object.</summary>
    public IOperation Origin { get; }

    /// <summary>Whether some code before the use sets the member, perhaps to a value that is not known. What it is not set to is its default.</summary>
    public bool IsSet(string member) => values.ContainsKey(member);

    /// <summary>What the member is set to when the object is used: an expression, or the initialiser of a collection (<c>EndPoints = { .. }</c>). Null: not set, or not surely to one value.</summary>
    public IOperation? this[string member] => values.TryGetValue(member, out var value) ? value : null;

    /// <summary>The calls on a member before the use: <c>options.EndPoints.Add(..)</c>.</summary>
    public IReadOnlyList<IInvocationOperation> Calls(string member) => calls.TryGetValue(member, out var list) ? list : (IReadOnlyList<IInvocationOperation>)System.Array.Empty<IInvocationOperation>();

    /// <summary>The object that an expression names or makes; null where it is not surely known.</summary>
    public static ObjectMembers? Of(IOperation value)
    {
        value = value.Unconverted();
        if (value is ILocalReferenceOperation local)
            return OfLocal(local);
        if (value is not (IObjectCreationOperation or IInvocationOperation))
            return null;
        var made = new ObjectMembers(value);
        made.Initialize((value as IObjectCreationOperation)?.Initializer);
        return made;
    }

    /// <summary>Takes over what a lambda sets on its parameter: <c>Connect(text, o => o.Ssl = true)</c>. False where the parameter goes elsewhere.</summary>
    public bool Configure(IAnonymousFunctionOperation lambda)
    {
        if (lambda.Symbol.Parameters.Length != 1)
            return false;
        foreach (var operation in lambda.Body.DescendantsAndSelf())
            if (operation is IParameterReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Parameter, lambda.Symbol.Parameters[0])
                && !Take(reference, isSure: Block(operation) == lambda.Body))
                return false;
        return true;
    }

    private static ObjectMembers? OfLocal(ILocalReferenceOperation use)
    {
        ObjectMembers? made = null;
        var references = new List<ILocalReferenceOperation>();
        foreach (var operation in use.Root().DescendantsAndSelf())
            switch (operation)
            {
                case IVariableDeclaratorOperation declarator when SymbolEqualityComparer.Default.Equals(declarator.Symbol, use.Local):
                    if (declarator.GetVariableInitializer()?.Value.Unconverted() is not (IObjectCreationOperation or IInvocationOperation) || IsLoopAround(declarator, use))
                        return null;
                    made = Of(declarator.GetVariableInitializer()!.Value);
                    break;
                case ILocalReferenceOperation reference when SymbolEqualityComparer.Default.Equals(reference.Local, use.Local) && reference != use:
                    references.Add(reference);
                    break;
            }

        if (made is null)
            return null;
        foreach (var reference in references)
        {
            var function = Function(reference);
            bool isAfter = reference.Syntax.SpanStart > use.Syntax.SpanStart;
            // What comes after the use is too late, unless a loop or a function brings it back.
            if (isAfter && SymbolEqualityComparer.Default.Equals(function, Function(use)) && !IsInCommonLoop(reference, use))
                continue;
            bool isSure = !isAfter && Block(reference) is { } block && block.Syntax.Span.Contains(use.Syntax.Span);
            if (LocalWrites.IsWrite(reference, out _) || !made.Take(reference, isSure))
                return null;
        }

        return made;
    }

    /// <summary>Reads one mention of the object. False: it escapes, and anybody may have changed it.</summary>
    private bool Take(IOperation reference, bool isSure)
    {
        switch (reference.Parent)
        {
            case IMemberReferenceOperation member and (IPropertyReferenceOperation { Property.IsIndexer: false } or IFieldReferenceOperation) when member.Instance == reference:
                Member(member, isSure);
                return true;
            case INameOfOperation or IBinaryOperation or IIsPatternOperation or IIsTypeOperation:
                return true;
            case IConversionOperation { Parent: IBinaryOperation or IIsPatternOperation }:
                return true;
            default:
                return false;
        }
    }

    private void Member(IMemberReferenceOperation member, bool isSure)
    {
        string name = member.Member.Name;
        switch (member.Parent)
        {
            case ISimpleAssignmentOperation assignment when assignment.Target == member:
                values[name] = isSure ? assignment.Value : null;
                break;
            case IAssignmentOperation assignment when assignment.Target == member:
            case IIncrementOrDecrementOperation:
                values[name] = null;
                break;
            case IInvocationOperation call when call.Instance == member:
                if (!calls.TryGetValue(name, out var list))
                    calls[name] = list = new List<IInvocationOperation>();
                list.Add(call);
                break;
            case IPropertyReferenceOperation { Property.IsIndexer: true, Parent: IAssignmentOperation }:
            case IArgumentOperation or IConversionOperation { Parent: IArgumentOperation } when member.Type is { IsValueType: false, SpecialType: SpecialType.None }:
                values[name] = null;
                break;
        }
    }

    private void Initialize(IObjectOrCollectionInitializerOperation? initializer)
    {
        foreach (var set in initializer?.Initializers ?? Enumerable.Empty<IOperation>())
            switch (set)
            {
                case ISimpleAssignmentOperation { Target: IMemberReferenceOperation target } assignment:
                    values[target.Member.Name] = assignment.Value;
                    break;
                case IMemberInitializerOperation { InitializedMember: IMemberReferenceOperation target } part:
                    values[target.Member.Name] = part.Initializer;
                    break;
            }
    }

    private static IOperation? Block(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            switch (at)
            {
                case IBlockOperation:
                    return at;
                // Not all of a statement runs: a branch, an operand behind &&, a section of a switch.
                case IConditionalOperation or ISwitchCaseOperation or ISwitchExpressionArmOperation or ICoalesceOperation or IConditionalAccessOperation or ILoopOperation
                    or IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }:
                    return null;
            }

        return null;
    }

    private static IMethodSymbol? Function(IOperation operation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
            switch (at)
            {
                case IAnonymousFunctionOperation lambda:
                    return lambda.Symbol;
                case ILocalFunctionOperation function:
                    return function.Symbol;
            }

        return null;
    }

    private static bool IsInCommonLoop(IOperation one, IOperation other)
    {
        for (var at = one.Parent; at is not null; at = at.Parent)
            if (at is ILoopOperation && at.Syntax.Span.Contains(other.Syntax.Span))
                return true;
        return false;
    }

    /// <summary>A loop between the making and the use: what one round sets the next one keeps; nobody can say what is set then.</summary>
    private static bool IsLoopAround(IOperation declarator, IOperation use)
    {
        for (var at = use.Parent; at is not null && !at.Syntax.Span.Contains(declarator.Syntax.Span); at = at.Parent)
            if (at is ILoopOperation)
                return true;
        return false;
    }
}
