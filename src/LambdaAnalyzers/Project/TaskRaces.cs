using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Races of one task with a delay, <c>await Task.WhenAny(task, Task.Delay(..))</c>: whether the task is left alone where the delay wins.</summary>
internal static class TaskRaces
{
    private static readonly HashSet<string> Stops = new() { "Cancel", "CancelAsync", "CancelAfter", "Abort", "Dispose", "DisposeAsync", "Close" };

    /// <summary>The name of the task that goes on when the delay wins; null where the call is no such race, or where something may stop the task or wait for it.</summary>
    public static string? Outrun(IInvocationOperation call)
    {
        if (call.TargetMethod is not { Name: "WhenAny", ContainingType: { Name: "Task", IsGenericType: false } type } || !TaskUses.IsTask(type))
            return null;
        var operands = Operands(call).ToList();
        var runners = operands.Where(o => !IsDelay(o)).ToList();
        if (runners.Count != 1 || operands.Count != 2 || Start(runners[0]) is not { } start || HasToken(start))
            return null;
        var root = call.Root();
        if (root.DescendantsAndSelf().Any(o => o is IInvocationOperation stop && Stops.Contains(stop.TargetMethod.Name)))
            return null;
        if (runners[0] is not ILocalReferenceOperation { Local: var local })
            return start.TargetMethod.Name;
        return IsLeftAlone(local, operands.First(IsDelay), call, root) ? local.Name : null;
    }

    private static IEnumerable<IOperation> Operands(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            var value = argument.Value.Unconverted();
            if (value is IArrayCreationOperation { Initializer: { } elements })
                foreach (var element in elements.ElementValues)
                    yield return element.Unconverted();
            else if (argument.ArgumentKind != ArgumentKind.DefaultValue)
                yield return value;
        }
    }

    private static bool IsDelay(IOperation operand) => Start(operand) is { TargetMethod: { Name: "Delay", ContainingType.Name: "Task" } };

    /// <summary>The call that starts the task, directly or as the initial value of the local.</summary>
    private static IInvocationOperation? Start(IOperation operand) => operand switch
    {
        IInvocationOperation call => call,
        ILocalReferenceOperation { Local: var local } => operand.Root().DescendantsAndSelf().OfType<IVariableDeclaratorOperation>()
            .FirstOrDefault(d => SymbolEqualityComparer.Default.Equals(d.Symbol, local))?.Initializer?.Value.Unconverted() as IInvocationOperation,
        _ => null,
    };

    /// <summary>Who is handed a token may be stopped with it.</summary>
    private static bool HasToken(IInvocationOperation start) => start.Arguments.Any(a =>
        a.ArgumentKind != ArgumentKind.DefaultValue && a.Value.Type?.Name == "CancellationToken" && a.Value.Unconverted() is not (IDefaultValueOperation or IPropertyReferenceOperation { Property.Name: "None" }));

    private static bool IsLeftAlone(ILocalSymbol task, IOperation delay, IInvocationOperation race, IOperation root)
    {
        var mentions = root.DescendantsAndSelf().OfType<ILocalReferenceOperation>()
            .Where(r => SymbolEqualityComparer.Default.Equals(r.Local, task) && !race.Syntax.Span.Contains(r.Syntax.Span) && !IsCompared(r)).ToList();
        if (mentions.Count == 0)
            return true;
        foreach (var operation in root.DescendantsAndSelf())
        {
            if (operation is not IConditionalOperation { Condition: var condition } choice || IsDelayFirst(condition.Unconverted(), task, delay, race) is not { } isDelayFirst)
                continue;
            var (late, early) = isDelayFirst ? (choice.WhenTrue, choice.WhenFalse) : (choice.WhenFalse, choice.WhenTrue);
            if (late is not null && mentions.Any(m => late.Syntax.Span.Contains(m.Syntax.Span)))
                return false;
            // What follows belongs to the path of the delay too, unless that ended.
            return late is not null && Ends(late) || !mentions.Any(m => m.Syntax.SpanStart >= choice.Syntax.Span.End)
                && !(early is not null && late is null && !Ends(early) && mentions.Any(m => m.Syntax.SpanStart >= choice.Syntax.Span.End));
        }

        return false;
    }

    private static bool IsCompared(IOperation reference)
    {
        var at = reference.Parent;
        while (at is IConversionOperation)
            at = at.Parent;
        return at is IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals };
    }

    /// <summary>Whether a condition that compares the winner is true where the delay won; null for any other condition.</summary>
    private static bool? IsDelayFirst(IOperation condition, ILocalSymbol task, IOperation delay, IInvocationOperation race)
    {
        if (condition is not IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } test)
            return null;
        foreach (var (winner, other) in new[] { (test.LeftOperand.Unconverted(), test.RightOperand.Unconverted()), (test.RightOperand.Unconverted(), test.LeftOperand.Unconverted()) })
        {
            if (!IsWinner(winner, race) || other is not ILocalReferenceOperation { Local: var named })
                continue;
            bool isTask = SymbolEqualityComparer.Default.Equals(named, task);
            if (isTask || delay is ILocalReferenceOperation { Local: var waiting } && SymbolEqualityComparer.Default.Equals(named, waiting))
                return test.OperatorKind == BinaryOperatorKind.NotEquals == isTask;
        }

        return null;
    }

    private static bool IsWinner(IOperation value, IInvocationOperation race) => value switch
    {
        IAwaitOperation wait => wait.Operation.Syntax.Span.Contains(race.Syntax.Span),
        ILocalReferenceOperation { Local: var local } => race.Root().DescendantsAndSelf().OfType<IVariableDeclaratorOperation>()
            .Any(d => SymbolEqualityComparer.Default.Equals(d.Symbol, local) && d.Initializer?.Value.Unconverted() is IAwaitOperation wait && wait.Operation.Syntax.Span.Contains(race.Syntax.Span)),
        _ => false,
    };

    private static bool Ends(IOperation branch)
    {
        var last = branch is IBlockOperation block ? block.Operations.LastOrDefault() : branch;
        if (last is IExpressionStatementOperation { Operation: var inner })
            last = inner;
        return last is IThrowOperation or IBranchOperation or IReturnOperation { Kind: OperationKind.Return };
    }
}
