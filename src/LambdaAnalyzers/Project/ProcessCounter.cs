using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>A number of the process that is counted up or down: what an action needs to know that moves it into a store, where <c>ADD field amount</c> counts for all environments.</summary>
/// <param name="Field">The static member.</param>
/// <param name="Update">The operation that counts: ++, +=, an assignment, a call of Interlocked.</param>
/// <param name="Amount">What is added; null for one.</param>
/// <param name="IsSubtracted">Whether the amount is taken away.</param>
internal sealed record ProcessCounter(ISymbol Field, IOperation Update, IOperation? Amount, bool IsSubtracted)
{
    /// <summary>The counter that the use is an update of; null where the member is not a static number, or becomes something else than a sum.</summary>
    public static ProcessCounter? Of(FieldUse use)
    {
        if (use.Kind != FieldUseKind.Accumulate || FieldUses.Symbol(use.Reference) is not { IsStatic: true } field || !IsNumber(StateMembers.TypeOf(field)))
            return null;
        switch (use.Operation)
        {
            case IIncrementOrDecrementOperation { Target: var target } step when target == use.Reference:
                return new(field, step, null, step.Kind == OperationKind.Decrement);
            case ICompoundAssignmentOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum when sum.Target == use.Reference:
                return new(field, sum, sum.Value, sum.OperatorKind == BinaryOperatorKind.Subtract);
            case ISimpleAssignmentOperation assignment when assignment.Value.Unconverted() is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract } sum:
                if (FieldUses.Names(sum.LeftOperand.Unconverted(), field))
                    return new(field, assignment, sum.RightOperand, sum.OperatorKind == BinaryOperatorKind.Subtract);
                return sum.OperatorKind == BinaryOperatorKind.Add && FieldUses.Names(sum.RightOperand.Unconverted(), field) ? new(field, assignment, sum.LeftOperand, false) : null;
            case IInvocationOperation { TargetMethod: { ContainingType.Name: "Interlocked", Name: "Increment" or "Decrement" or "Add" } method } call:
                return new(field, call, call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 1)?.Value, method.Name == "Decrement");
            default:
                return null;
        }
    }

    private static bool IsNumber(ITypeSymbol? type) => type?.SpecialType is >= SpecialType.System_SByte and <= SpecialType.System_Double;
}
