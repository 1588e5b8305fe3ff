using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether code runs only under a condition on where it runs: on the developer's machine, in a test, as one of several modes.</summary>
internal static class LocalMode
{
    private static readonly string[] Words = ["Local", "Debug", "Develop", "Test", "Environment", "Sam", "Emulat", "Stage"];

    /// <summary>Whether a condition around the operation asks the environment, or stands in a handler of an exception.</summary>
    public static bool Guards(IOperation operation)
    {
        for (IOperation child = operation, at = operation.Parent!; at is not null; child = at, at = at.Parent!)
            switch (at)
            {
                case ICatchClauseOperation:
                case IConditionalOperation conditional when conditional.Condition != child && AsksTheEnvironment(conditional.Condition):
                case ISwitchExpressionOperation choice when choice.Value != child && AsksTheEnvironment(choice.Value):
                case ISwitchOperation choices when choices.Value != child && AsksTheEnvironment(choices.Value):
                case ICoalesceOperation coalesce when coalesce.Value != child:
                case ICoalesceAssignmentOperation:
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.ConditionalAnd or BinaryOperatorKind.ConditionalOr } both when both.LeftOperand != child && AsksTheEnvironment(both.LeftOperand):
                    return true;
            }

        return false;
    }

    private static bool AsksTheEnvironment(IOperation condition)
    {
        foreach (var operation in condition.DescendantsAndSelf())
        {
            string name = operation switch
            {
                IInvocationOperation call => call.TargetMethod.Name,
                IMemberReferenceOperation member => member.Member.Name,
                ILocalReferenceOperation local => local.Local.Name,
                IParameterReferenceOperation parameter => parameter.Parameter.Name,
                _ => "",
            };
            if (Words.Any(word => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0) || operation is ILocalReferenceOperation { Local: var read } && IsRead(read, condition))
                return true;
        }

        return false;
    }

    // var table = Environment.GetEnvironmentVariable("TABLE"); if (table is null) ..
    private static bool IsRead(ILocalSymbol local, IOperation condition) => condition.Root().DescendantsAndSelf().OfType<IVariableDeclaratorOperation>()
        .Any(d => SymbolEqualityComparer.Default.Equals(d.Symbol, local) && d.Initializer is { } initializer && initializer.DescendantsAndSelf().OfType<IInvocationOperation>().Any(i => i.TargetMethod.Name.Contains("Environment")));
}
