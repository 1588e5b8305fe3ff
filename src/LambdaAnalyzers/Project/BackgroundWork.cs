using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>How work is started that goes on beside the handler.</summary>
internal enum BackgroundWorkKind
{
    /// <summary>A timer that a field or property keeps.</summary>
    Timer,

    /// <summary>A thread that is started and not joined.</summary>
    Thread,

    /// <summary>Work queued to the thread pool.</summary>
    Queue,

    /// <summary>A task with a thread of its own, or a loop without an end, that nothing waits for.</summary>
    Loop,

    /// <summary>A hosted service with a loop.</summary>
    Service,
}

/// <summary>Work that outlives the invocation, or the start of the environment, which started it.</summary>
/// <param name="Kind">How it is started.</param>
/// <param name="Name">What messages call it: the holder of the timer, the method, the service.</param>
/// <param name="Holder">The field or property that keeps it, through which it may be ended elsewhere.</param>
internal sealed record BackgroundWork(BackgroundWorkKind Kind, string Name, ISymbol? Holder = null)
{
    // What a container or a caller runs when all is over, not before a handler returns.
    private static readonly string[] Teardown = { "Dispose", "DisposeAsync", "StopAsync", "Finalize" };

    /// <summary>What the operation starts, as its own member tells; null if nothing, or if the member waits for it.</summary>
    public static BackgroundWork? Match(IOperation operation, Compilation compilation)
    {
        var work = operation switch
        {
            IObjectCreationOperation creation => Timer(creation),
            IInvocationOperation call when IsThreadStart(call) => Thread(call),
            IInvocationOperation call when Threads.IsQueueing(call) => HasSignal(call) ? null : new BackgroundWork(BackgroundWorkKind.Queue, "ThreadPool." + call.TargetMethod.Name),
            IInvocationOperation { TargetMethod.Name: "AddHostedService" } call => Service(call, compilation),
            IInvocationOperation call => TaskUses.Classify(call, compilation) is { Kind: TaskUseKind.Background } use ? new BackgroundWork(BackgroundWorkKind.Loop, use.Name, use.Holder as IFieldSymbol ?? (ISymbol?)(use.Holder as IPropertySymbol)) : null,
            _ => null,
        };
        return work is null || DebugCode.IsDebugOnly(operation.Syntax) || TaskUses.IsInsideLostWork(operation, compilation) ? null : work;
    }

    /// <summary>Whether code of the Invoke phase ends it: disposes the timer, joins the thread, reads the task.</summary>
    public bool IsEnded(IOperation start, CallGraph calls, CancellationToken cancellationToken) => Holder is { } holder && calls.AnyIn(
        holder.Name,
        view => !Teardown.Contains(view.Member.Name) && view.IsInvoked && view.Operations.Any(o => FieldUses.Names(o, holder) && IsEnd(o) && !IsBefore(o, start)),
        cancellationToken);

    private static BackgroundWork? Timer(IObjectCreationOperation creation)
    {
        if (!Threads.IsTimer(creation.Type) || IsDormant(creation))
            return null;
        IOperation value = creation;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        var holder = value.Parent switch
        {
            IAssignmentOperation assignment when assignment.Value == value => FieldUses.Symbol(assignment.Target),
            IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields } => fields[0],
            IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties } => properties[0],
            _ => null,
        };
        return holder is null ? null : new BackgroundWork(BackgroundWorkKind.Timer, holder.Name, holder);
    }

    /// <summary>A timer that waits for ever until someone sets it.</summary>
    private static bool IsDormant(IObjectCreationOperation creation) => creation.Type?.ContainingNamespace.Name == "Threading"
        && (creation.Arguments.Length == 1 || creation.Arguments.Any(a => a.Parameter?.Name == "dueTime"
            && (a.Value.Unconverted().ConstantValue is { HasValue: true, Value: -1 } || a.Value.Unconverted() is IFieldReferenceOperation { Field.Name: "InfiniteTimeSpan" })));

    private static bool IsThreadStart(IInvocationOperation call) => call.TargetMethod is { Name: "Start" or "UnsafeStart", ContainingType: var type } && Threads.IsThread(type);

    private static BackgroundWork? Thread(IInvocationOperation start)
    {
        var work = new BackgroundWork(BackgroundWorkKind.Thread, "Thread." + start.TargetMethod.Name);
        switch (start.Instance?.Unconverted())
        {
            case IObjectCreationOperation:
                return HasSignal(start) ? null : work;
            case ILocalReferenceOperation { Local: var local }:
                // Who else has the thread may join it.
                bool isAlone = start.Root().DescendantsAndSelf().OfType<ILocalReferenceOperation>().Where(r => SymbolEqualityComparer.Default.Equals(r.Local, local)).All(r => r.Parent switch
                {
                    IInvocationOperation { TargetMethod.Name: var name } call => call.Instance == r && name != "Join",
                    IPropertyReferenceOperation => true,
                    ISimpleAssignmentOperation assignment => assignment.Target == r,
                    _ => false,
                });
                return isAlone && !HasSignal(start) && IsCreatedHere(local, start) ? work : null;
            case { } field when FieldUses.Symbol(field) is { } holder:
                return HasSignal(start) ? null : work with { Holder = holder };
            default:
                return null;
        }
    }

    private static bool IsCreatedHere(ILocalSymbol local, IOperation at) => at.Root().DescendantsAndSelf().Any(o => o is IVariableDeclaratorOperation { Initializer.Value: var value } declarator
        && SymbolEqualityComparer.Default.Equals(declarator.Symbol, local) && value.Unconverted() is IObjectCreationOperation);

    /// <summary>The member waits for a signal: of a countdown, an event, a semaphore.</summary>
    private static bool HasSignal(IOperation start) => start.Root().DescendantsAndSelf().Any(o =>
        o is IInvocationOperation { TargetMethod.Name: "Wait" or "WaitOne" or "WaitAll" or "WaitAny" or "WaitAsync" or "SignalAndWait" or "Join" or "Take" } wait && wait.Syntax.SpanStart > start.Syntax.SpanStart
        || o is IAwaitOperation { Operation: IPropertyReferenceOperation { Property: { Name: "Task", ContainingType.Name: "TaskCompletionSource" } } } answer && answer.Syntax.SpanStart > start.Syntax.SpanStart);

    private static BackgroundWork? Service(IInvocationOperation call, Compilation compilation)
    {
        if (call.TargetMethod.TypeArguments.Length != 1 || call.TargetMethod.TypeArguments[0] is not INamedTypeSymbol service || !IsBackgroundService(service.BaseType))
            return null;
        foreach (var execute in service.GetMembers("ExecuteAsync").OfType<IMethodSymbol>())
            if (execute.IsOverride && (EndlessLoops.IsIn(execute, compilation) || service.GetMembers().OfType<IMethodSymbol>().Any(m => EndlessLoops.IsIn(m, compilation) && Calls(execute, m, compilation))))
                return new BackgroundWork(BackgroundWorkKind.Service, service.Name);
        return null;
    }

    private static bool Calls(IMethodSymbol caller, IMethodSymbol called, Compilation compilation) => caller.DeclaringSyntaxReferences.Any(r =>
        compilation.ContainsSyntaxTree(r.SyntaxTree) && r.GetSyntax().DescendantTokens().Any(t => t.ValueText == called.Name));

    private static bool IsBackgroundService(INamedTypeSymbol? type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at is { Name: "BackgroundService", ContainingNamespace: { Name: "Hosting", ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } } })
                return true;
        return false;
    }

    private bool IsEnd(IOperation mention)
    {
        var at = mention.Parent;
        while (at is IConversionOperation or IParenthesizedOperation or IConditionalAccessOperation)
            at = at.Parent;
        var name = (at as IInvocationOperation ?? (mention.Parent as IConditionalAccessOperation)?.WhenNotNull as IInvocationOperation)?.TargetMethod.Name;
        return Kind switch
        {
            BackgroundWorkKind.Timer => name is "Dispose" or "DisposeAsync" or "Stop",
            BackgroundWorkKind.Thread => name is "Join",
            _ => at is not (ISimpleAssignmentOperation or IBinaryOperation or IIsPatternOperation or IPropertyReferenceOperation or ICoalesceAssignmentOperation),
        };
    }

    /// <summary>Ending the old one before the new one starts ends nothing.</summary>
    private static bool IsBefore(IOperation end, IOperation start) => end.Syntax.SyntaxTree == start.Syntax.SyntaxTree
        && end.Syntax.SpanStart < start.Syntax.SpanStart && end.Root().Syntax.Span.Contains(start.Syntax.SpanStart);
}
