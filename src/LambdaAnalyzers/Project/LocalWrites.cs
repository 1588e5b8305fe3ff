using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Which mentions of a local give it another value.</summary>
internal static class LocalWrites
{
    /// <param name="reference">The mention.</param>
    /// <param name="value">What a plain assignment writes; null for writes whose value stands elsewhere (<c>ref</c>, <c>out</c>, <c>+=</c>, a tuple).</param>
    public static bool IsWrite(ILocalReferenceOperation reference, out IOperation? value)
    {
        value = null;
        switch (reference.Parent)
        {
            case ISimpleAssignmentOperation { IsRef: false } assignment when assignment.Target == reference:
                value = assignment.Value;
                return true;
            case IAssignmentOperation assignment when assignment.Target == reference:
                return true;
            case IIncrementOrDecrementOperation or IAddressOfOperation:
                return true;
            case IArgumentOperation { Parameter.RefKind: RefKind.Ref or RefKind.Out }:
                return true;
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol.IsRef: true } }:
                return true;
            case IDeclarationExpressionOperation:
                return true;
            case IForEachLoopOperation loop when loop.LoopControlVariable == reference:
                return true;
            case ITupleOperation tuple:
                IOperation outer = tuple;
                while (outer.Parent is ITupleOperation or IDeclarationExpressionOperation)
                    outer = outer.Parent;
                return outer.Parent is IDeconstructionAssignmentOperation deconstruction && deconstruction.Target == outer;
            default:
                return false;
        }
    }
}
