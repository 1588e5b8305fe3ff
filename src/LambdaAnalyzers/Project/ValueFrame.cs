using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>A body in which values are followed, and, for a helper, the call that it was entered by: what its parameters are given.</summary>
internal sealed class ValueFrame
{
    private const int MaxNodes = 400;
    private readonly IOperation root;
    private LocalSources? sources;
    private List<IOperation>? operations;

    private ValueFrame(IOperation root, IInvocationOperation? call, ValueFrame? caller) => (this.root, Call, Caller) = (root, call, caller);

    public ValueFrame? Caller { get; }

    /// <summary>The call in the caller's body.</summary>
    public IInvocationOperation? Call { get; }

    public static ValueFrame Of(IOperation inside) => new(inside.Root(), null, null);

    public ValueFrame Entered(IOperation body, IInvocationOperation call) => new(body.Root(), call, this);

    public LocalSources Sources => sources ??= new LocalSources(Operations);

    /// <summary>Everything in the body, listed once.</summary>
    public IReadOnlyList<IOperation> Operations => operations ??= root.DescendantsAndSelf().ToList();

    /// <summary>What the caller gives for a parameter of this body's method; null where the body was not entered by a call.</summary>
    public IOperation? Argument(IParameterSymbol parameter)
    {
        foreach (var argument in Call?.Arguments ?? Enumerable.Empty<IArgumentOperation>())
            if (argument.Parameter?.Ordinal == parameter.Ordinal)
                return argument.Value;
        return null;
    }

    /// <summary>Whether two expressions surely have one value: the same members of the same symbols; loop variables over one collection stand for the same elements.</summary>
    public static bool AreSame((IOperation Value, ValueFrame Frame) one, (IOperation Value, ValueFrame Frame) other)
    {
        int nodes = 0;
        return Same(one, other, ref nodes, 0);
    }

    /// <summary>The value behind locals that are assigned once and parameters whose argument is known.</summary>
    public static (IOperation Value, ValueFrame Frame) Resolved(IOperation value, ValueFrame frame)
    {
        for (int steps = 0; steps < 16; steps++)
        {
            value = value.Unconverted();
            switch (value)
            {
                case ILocalReferenceOperation local when frame.Sources.Of(local.Local) is { Count: 1 } only && only[0].Parent is IVariableInitializerOperation:
                    value = only[0];
                    continue;
                case IParameterReferenceOperation parameter when frame.Caller is { } caller && frame.Argument(parameter.Parameter) is { } given:
                    (value, frame) = (given, caller);
                    continue;
            }

            break;
        }

        return (value, frame);
    }

    private static bool Same((IOperation Value, ValueFrame Frame) one, (IOperation Value, ValueFrame Frame) other, ref int nodes, int depth)
    {
        if (++nodes > MaxNodes || depth > 32)
            return false;
        var (a, frameOfA) = Resolved(one.Value, one.Frame);
        var (b, frameOfB) = Resolved(other.Value, other.Frame);
        if (a.ConstantValue is { HasValue: true } constant)
            return b.ConstantValue is { HasValue: true } same && Equals(constant.Value, same.Value);
        if (a.Kind != b.Kind)
            return false;
        switch (a)
        {
            case ILocalReferenceOperation local when b is ILocalReferenceOperation another:
                if (SymbolEqualityComparer.Default.Equals(local.Local, another.Local))
                    return frameOfA.root == frameOfB.root;
                return Collection(local, frameOfA) is { } first && Collection(another, frameOfB) is { } second && Same((first, frameOfA), (second, frameOfB), ref nodes, depth + 1);
            case IParameterReferenceOperation parameter when b is IParameterReferenceOperation another:
                return SymbolEqualityComparer.Default.Equals(parameter.Parameter, another.Parameter);
            case IInstanceReferenceOperation:
                return SymbolEqualityComparer.Default.Equals(a.Type, b.Type);
            case IMemberReferenceOperation member when b is IMemberReferenceOperation another:
                if (!SymbolEqualityComparer.Default.Equals(member.Member, another.Member))
                    return false;
                break;
            case IInvocationOperation call when b is IInvocationOperation another:
                // What takes nothing may return something else each time.
                if (!SymbolEqualityComparer.Default.Equals(call.TargetMethod, another.TargetMethod) || call.Instance is null && call.Arguments.IsEmpty)
                    return false;
                break;
            case IObjectCreationOperation creation when b is IObjectCreationOperation another:
                if (!SymbolEqualityComparer.Default.Equals(creation.Constructor, another.Constructor))
                    return false;
                break;
            case IBinaryOperation binary when b is IBinaryOperation another:
                if (binary.OperatorKind != another.OperatorKind)
                    return false;
                break;
            case IInterpolatedStringOperation or IInterpolatedStringContentOperation or IArgumentOperation or IObjectOrCollectionInitializerOperation or ISimpleAssignmentOperation or ICoalesceOperation
                or IConditionalAccessOperation or IConditionalAccessInstanceOperation:
                break;
            default:
                return false;
        }

        var (left, right) = (a.ChildOperations.ToList(), b.ChildOperations.ToList());
        if (left.Count != right.Count)
            return false;
        for (int i = 0; i < left.Count; i++)
            if (!Same((left[i], frameOfA), (right[i], frameOfB), ref nodes, depth + 1))
                return false;
        return true;
    }

    /// <summary>The collection that a foreach variable runs over.</summary>
    private static IOperation? Collection(ILocalReferenceOperation local, ValueFrame frame)
    {
        foreach (var operation in frame.Operations)
            if (operation is IForEachLoopOperation { LoopControlVariable: IVariableDeclaratorOperation declarator } loop && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local.Local))
                return loop.Collection;
        return null;
    }
}
