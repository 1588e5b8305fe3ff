using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What follows from a yes-or-no answer: whether one of its two outcomes does nothing but leave out the work.</summary>
internal static class SkipBranch
{
    private const int MaxLocals = 2;

    /// <summary>What the code does instead of the work where the answer has the given value: the branch, the decision where that branch is empty, or the filter. Null where it does work.</summary>
    /// <param name="answer">The operation that yields the answer.</param>
    /// <param name="outcome">The value whose branch is in question.</param>
    /// <param name="returned">Set where the body returns the answer, or its opposite: the value that it returns for the outcome.</param>
    public static IOperation? Of(IOperation answer, bool outcome, out bool? returned) => Of(answer, outcome, 0, out returned);

    private static IOperation? Of(IOperation answer, bool outcome, int depth, out bool? returned)
    {
        returned = null;
        for (IOperation child = answer, at = answer.Parent!; at is not null; child = at, at = at.Parent!)
            switch (at)
            {
                case IConversionOperation or IParenthesizedOperation or IAwaitOperation:
                case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "FromResult" } } or IInvocationOperation { TargetMethod.Name: "FromResult" }:
                    continue;
                case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not }:
                    outcome = !outcome;
                    continue;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr }:
                    continue;
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test
                    when (test.LeftOperand == child ? test.RightOperand : test.LeftOperand).ConstantValue is { HasValue: true, Value: bool value }:
                    outcome = outcome == value == (test.OperatorKind == BinaryOperatorKind.Equals);
                    continue;
                case IIsPatternOperation { Pattern: IConstantPatternOperation { Value.ConstantValue: { HasValue: true, Value: bool value } } }:
                    outcome = outcome == value;
                    continue;
                case IConditionalOperation choice when choice.Condition == child:
                    return Of(choice, outcome);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when depth < MaxLocals:
                    foreach (var operation in at.Root().DescendantsAndSelf())
                        if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
                            if (Of(reference, outcome, depth + 1, out returned) is { } skip)
                                return skip;
                            else if (returned is not null)
                                return null;
                    return null;
                case IReturnOperation:
                    return Filter(at, outcome, ref returned);
                default:
                    return null;
            }

        return null;
    }

    /// <summary>A lambda whose answer leaves an element out: <c>records.Where(r => ..)</c>. Else the body's own answer.</summary>
    private static IOperation? Filter(IOperation returning, bool outcome, ref bool? returned)
    {
        var function = returning.Parent;
        while (function is IBlockOperation)
            function = function.Parent;
        if (function is not IAnonymousFunctionOperation)
        {
            if (function is not ILocalFunctionOperation)
                returned = outcome;
            return null;
        }

        var at = function.Parent;
        while (at is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            at = at.Parent;
        return !outcome && at is IInvocationOperation { TargetMethod: { Name: "Where", ContainingType.Name: "Enumerable" } } ? at : null;
    }

    private static IOperation? Of(IConditionalOperation choice, bool outcome)
    {
        var (branch, other) = outcome ? (choice.WhenTrue, choice.WhenFalse) : (choice.WhenFalse, choice.WhenTrue);
        if (branch is not null && DoesWork(branch))
            return null;
        // Nothing is left out where both ways go on to the same code.
        return other is not null && DoesWork(other) || branch is not null && Leaves(branch) ? branch ?? choice : null;
    }

    private static bool Leaves(IOperation branch)
    {
        var last = branch is IBlockOperation block ? block.Operations.LastOrDefault() : branch;
        return last is IReturnOperation or IBranchOperation { BranchKind: BranchKind.Continue or BranchKind.Break };
    }

    /// <summary>Calls, other than for a log line or to hand back what is known; exceptions, which are no way to skip.</summary>
    private static bool DoesWork(IOperation branch) => branch.DescendantsAndSelf().Any(o => o switch
    {
        IInvocationOperation { TargetMethod: var method } => !ValueUses.IsLog(method) && method.Name is not ("FromResult" or "ToString"),
        IAwaitOperation { Operation: IInvocationOperation { TargetMethod.Name: "FromResult" } } => false,
        IAwaitOperation or IThrowOperation or IDynamicInvocationOperation => true,
        _ => false,
    });
}
