using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What follows from a yes-or-no answer: whether one of its two outcomes does nothing but leave out the work.</summary>
internal static class SkipBranch
{
    private const int MaxLocals = 2;

    /// <summary>Whether the code does no work where the answer has the given value.</summary>
    /// <param name="answer">The operation that yields the answer.</param>
    /// <param name="outcome">The value whose branch is in question.</param>
    /// <param name="returned">Set where the body returns the answer, or its opposite: the value that it returns for the outcome.</param>
    public static bool IsSkip(IOperation answer, bool outcome, out bool? returned) => IsSkip(answer, outcome, 0, out returned);

    private static bool IsSkip(IOperation answer, bool outcome, int depth, out bool? returned)
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
                    return IsSkip(choice, outcome);
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when depth < MaxLocals:
                    foreach (var operation in at.Root().DescendantsAndSelf())
                        if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local))
                            if (IsSkip(reference, outcome, depth + 1, out returned))
                                return true;
                            else if (returned is not null)
                                return false;
                    return false;
                case IReturnOperation:
                    return IsFilter(at, outcome, ref returned);
                default:
                    return false;
            }

        return false;
    }

    /// <summary>A lambda whose answer leaves an element out: <c>records.Where(r => ..)</c>. Else the body's own answer.</summary>
    private static bool IsFilter(IOperation returning, bool outcome, ref bool? returned)
    {
        var function = returning.Parent;
        while (function is IBlockOperation)
            function = function.Parent;
        if (function is not IAnonymousFunctionOperation)
        {
            if (function is not ILocalFunctionOperation)
                returned = outcome;
            return false;
        }

        var at = function.Parent;
        while (at is IDelegateCreationOperation or IConversionOperation or IArgumentOperation)
            at = at.Parent;
        return !outcome && at is IInvocationOperation { TargetMethod: { Name: "Where", ContainingType.Name: "Enumerable" } };
    }

    private static bool IsSkip(IConditionalOperation choice, bool outcome)
    {
        var (branch, other) = outcome ? (choice.WhenTrue, choice.WhenFalse) : (choice.WhenFalse, choice.WhenTrue);
        if (branch is not null && DoesWork(branch))
            return false;
        // Nothing is left out where both ways go on to the same code.
        return other is not null && DoesWork(other) || branch is not null && Leaves(branch);
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
