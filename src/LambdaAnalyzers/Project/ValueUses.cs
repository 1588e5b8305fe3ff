using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>The furthest that a value gets.</summary>
internal enum ValueDestination
{
    /// <summary>Nowhere, or into a log line or a metric.</summary>
    Log,

    /// <summary>Out of the function: an argument of a call.</summary>
    Call,

    /// <summary>Into a condition, what the method returns, or a place where it can be read again.</summary>
    Decision,
}

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

    /// <summary>The furthest place that the value reaches, itself or as part of a text, an object or a sum, and by way of one local.</summary>
    public static ValueDestination Destination(IOperation value) => IsResultUsed(value) ? Destination(value, throughLocal: true) : ValueDestination.Log;

    private static ValueDestination Destination(IOperation value, bool throughLocal)
    {
        for (var at = value.Parent; at is not null; at = at.Parent)
            switch (at)
            {
                case IInvocationOperation { TargetMethod: var method } when IsLog(method):
                    return ValueDestination.Log;
                // What the call makes of it goes further: a text, a response. What is awaited is another system's answer.
                case IInvocationOperation call when call.TargetMethod.ReturnsVoid || call.Type?.Name is "Task" or "ValueTask" || !IsResultUsed(call):
                    return ValueDestination.Call;
                case IObjectCreationOperation { Type.Name: var type } when type.Contains("Metric"):
                    return ValueDestination.Log;
                case IBinaryOperation or IIsPatternOperation or IUnaryOperation when DecidesOnLogging(at):
                    return ValueDestination.Log;
                case IArgumentOperation or IConversionOperation or IInterpolationOperation or IInterpolatedStringOperation or IInterpolatedStringAdditionOperation or IParenthesizedOperation
                    or IArrayInitializerOperation or IArrayCreationOperation or IObjectOrCollectionInitializerOperation or IObjectCreationOperation or IAnonymousObjectCreationOperation
                    or IInvocationOperation or ISimpleAssignmentOperation { Parent: IObjectOrCollectionInitializerOperation or IAnonymousObjectCreationOperation }
                    or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add or BinaryOperatorKind.Subtract or BinaryOperatorKind.Multiply or BinaryOperatorKind.Divide }:
                    continue;
                case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when throughLocal:
                    var furthest = ValueDestination.Log;
                    foreach (var mention in at.Root().DescendantsAndSelf())
                        if (mention is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && Destination(mention, throughLocal: false) is var next && next > furthest)
                            furthest = next;
                    return furthest;
                default:
                    return ValueDestination.Decision;
            }

        return ValueDestination.Decision;
    }

    private static bool IsOnlyLogged(IOperation value, bool throughLocal)
    {
        for (var at = value.Parent; at is not null; at = at.Parent)
            switch (at)
            {
                case IInvocationOperation { TargetMethod: var method } when IsLog(method):
                    return true;
                case IBinaryOperation or IIsPatternOperation or IUnaryOperation when DecidesOnLogging(at):
                    return true;
                case IArgumentOperation or IConversionOperation or IInterpolationOperation or IInterpolatedStringOperation or IInterpolatedStringAdditionOperation
                    or IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } or IParenthesizedOperation or IArrayInitializerOperation or IArrayCreationOperation:
                case IInvocationOperation { TargetMethod.Name: "ToString" or "Format" or "Concat" } or IInvocationOperation { TargetMethod: { Name: "Read", ContainingType.Name: "Volatile" or "Interlocked" } }:
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

    /// <summary>Whether the test decides nothing but whether a log line is written: for the first event of an environment, for every hundredth.</summary>
    private static bool DecidesOnLogging(IOperation test)
    {
        while (test.Parent is IBinaryOperation or IIsPatternOperation or IUnaryOperation or IParenthesizedOperation or IConversionOperation)
            test = test.Parent;
        return test.Parent is IConditionalOperation { Parent: IBlockOperation or IConditionalOperation } choice && choice.Condition == test && OnlyLogs(choice.WhenTrue) && (choice.WhenFalse is null || OnlyLogs(choice.WhenFalse));
    }

    private static bool OnlyLogs(IOperation statement) => statement switch
    {
        IBlockOperation block => block.Operations.Length > 0 && block.Operations.All(OnlyLogs),
        IExpressionStatementOperation { Operation: IInvocationOperation { TargetMethod: var method } } => IsLog(method),
        _ => false,
    };

    /// <summary>Whether the method writes a log line or a metric.</summary>
    public static bool IsLog(IMethodSymbol method)
    {
        var (name, type) = (method.Name, method.ContainingType?.Name ?? "");
        // Log, LogInformation; not Login.
        return name.StartsWith("Log", StringComparison.Ordinal) && (name.Length == 3 || char.IsUpper(name[3])) || type is "Console" or "LambdaLogger" or "Debug" or "Trace"
            || type.Contains("Logger") || type.Contains("Metrics") || name is "AddMetric" or "PutMetric" or "RecordMetric" or "AddMetadata" or "AddAnnotation";
    }
}
