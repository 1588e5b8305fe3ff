using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Where the value of an expression goes: whether anything but a log line or a metric depends on it.</summary>
internal static class ValueUses
{
    /// <summary>Whether the value goes nowhere but into a log line or a metric, directly or by way of one local.</summary>
    public static bool IsOnlyLogged(IOperation value) => IsOnlyLogged(value, throughLocal: true);

    /// <summary>Whether the value of an expression is used by the code around it.</summary>
    public static bool IsResultUsed(IOperation operation)
    {
        var at = operation.Parent;
        while (at is IConversionOperation or IParenthesizedOperation)
            at = at.Parent;
        return at is not (IExpressionStatementOperation or null or IForLoopOperation or ISimpleAssignmentOperation { Target: IDiscardOperation });
    }

    /// <summary>Whether the mention only serves to compute the next value of the member that it names.</summary>
    public static bool IsOwnUpdate(IOperation reference)
    {
        if (FieldUses.Symbol(reference) is not { } member)
            return false;
        for (IOperation child = reference, at = reference.Parent!; at is not null and not (IBlockOperation or IAnonymousFunctionOperation); child = at, at = at.Parent!)
            if (at is IAssignmentOperation assignment && assignment.Value == child && FieldUses.Mentions(assignment.Target, member))
                return true;
        return false;
    }

    private static bool IsOnlyLogged(IOperation value, bool throughLocal)
    {
        for (var at = value.Parent; at is not null; at = at.Parent)
            switch (at)
            {
                case IInvocationOperation { TargetMethod: var method } when IsLog(method):
                    return true;
                case IArgumentOperation or IConversionOperation or IInterpolationOperation or IInterpolatedStringOperation or IInterpolatedStringAdditionOperation
                    or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation:
                case IInvocationOperation { TargetMethod.Name: "ToString" or "Format" or "Concat" }:
                case ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation { Parent: IObjectCreationOperation { Type.Name: var type } } } when type.Contains("Metric"):
                case IObjectOrCollectionInitializerOperation:
                    continue;
                case IObjectCreationOperation { Type.Name: var type } when type.Contains("Metric"):
                    return true;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when throughLocal:
                    var mentions = at.Root().DescendantsAndSelf().OfType<ILocalReferenceOperation>()
                        .Where(r => SymbolEqualityComparer.Default.Equals(r.Local, local)).ToList();
                    return mentions.Count > 0 && mentions.All(m => IsOnlyLogged(m, throughLocal: false));
                default:
                    return false;
            }

        return false;
    }

    private static bool IsLog(IMethodSymbol method)
    {
        var (name, type) = (method.Name, method.ContainingType?.Name ?? "");
        // Log, LogInformation; not Login.
        return name.StartsWith("Log", StringComparison.Ordinal) && (name.Length == 3 || char.IsUpper(name[3])) || type is "Console" or "LambdaLogger" or "Debug" or "Trace"
            || type.Contains("Logger") || type.Contains("Metrics") || name is "AddMetric" or "PutMetric" or "RecordMetric" or "AddMetadata" or "AddAnnotation";
    }
}
