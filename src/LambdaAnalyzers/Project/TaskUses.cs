using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What becomes of asynchronous work that some code starts.</summary>
internal enum TaskUseKind
{
    /// <summary>Awaited, returned, joined, stored, passed on; or not known.</summary>
    Kept,

    /// <summary>The task is thrown away: an expression statement, <c>_ =</c>.</summary>
    Dropped,

    /// <summary>The task is in a local, or in a local collection, that nothing reads.</summary>
    Unread,

    /// <summary>The call is of an async void method.</summary>
    VoidCall,

    /// <summary>An async lambda or async void method becomes a delegate that returns nothing.</summary>
    VoidDelegate,

    /// <summary>The same, subscribed to an event.</summary>
    VoidEvent,

    /// <summary>The task lost a race with a delay, and the path of the delay neither awaits nor cancels it.</summary>
    Outrun,

    /// <summary>Work that does not end by itself, or has a thread of its own, and that nothing waits for: awaiting it would be no answer.</summary>
    Background,
}

/// <summary>One use.</summary>
/// <param name="Kind">What becomes of the work.</param>
/// <param name="Name">What was started: the method; the event; the delegate's type.</param>
/// <param name="Holder">The local, field or property that holds the task, if any.</param>
internal sealed record TaskUse(TaskUseKind Kind, string Name = "", ISymbol? Holder = null)
{
    public static readonly TaskUse Kept = new(TaskUseKind.Kept);
}

/// <summary>The one classification of what becomes of a task: rules that could speak about the same call take their class from here.</summary>
internal static class TaskUses
{
    private static readonly HashSet<string> Wrappers = new() { "ConfigureAwait", "AsTask", "Preserve", "WaitAsync", "Unwrap", "ContinueWith" };

    // A finished task has nothing to wait for; CancelAsync has signalled when it returns.
    private static readonly HashSet<string> Finished = new() { "FromResult", "FromException", "FromCanceled", "CancelAsync" };

    private static readonly HashSet<string> Observers = new() { "IsCompleted", "IsCompletedSuccessfully", "IsFaulted", "IsCanceled", "Status", "Id", "Exception", "AsyncState", "Count", "Capacity" };

    /// <summary>Classifies a call, an async lambda, or a mention of a method as a delegate.</summary>
    public static TaskUse Classify(IOperation operation, Compilation compilation) => operation switch
    {
        IInvocationOperation call => OfCall(call, compilation),
        IAnonymousFunctionOperation { Symbol: { IsAsync: true, ReturnsVoid: true } } lambda => OfDelegate(lambda),
        IMethodReferenceOperation reference when IsAsyncVoid(reference.Method, compilation) => OfDelegate(reference),
        _ => TaskUse.Kept,
    };

    /// <summary>Whether the operation is part of work that is itself lost: then the outermost speaks.</summary>
    public static bool IsInsideLostWork(IOperation operation, Compilation compilation)
    {
        for (var at = operation.Parent; at is not null; at = at.Parent)
        {
            if (at is not IAnonymousFunctionOperation lambda)
                continue;
            if (lambda.Symbol is { IsAsync: true, ReturnsVoid: true })
                return true;
            var taker = TakerOf(lambda);
            while (taker is IInvocationOperation call && OuterWrapper(call) is { } outer)
                taker = outer;
            if (taker is not null && (Threads.Runs(taker) || Classify(taker, compilation).Kind != TaskUseKind.Kept))
                return true;
        }

        return false;
    }

    /// <summary>Task, ValueTask, and what ConfigureAwait makes of them.</summary>
    public static bool IsTask(ITypeSymbol? type) => type is { Name: "Task" or "ValueTask" or "ConfiguredTaskAwaitable" or "ConfiguredValueTaskAwaitable" }
        && type.ContainingNamespace is { Name: "Tasks", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } or { Name: "CompilerServices", ContainingNamespace.Name: "Runtime" };

    /// <summary>Whether the method is async void and its body is in this compilation: others do not say so.</summary>
    public static bool IsAsyncVoid(IMethodSymbol method, Compilation compilation) =>
        method is { IsAsync: true, ReturnsVoid: true } && SymbolEqualityComparer.Default.Equals(method.ContainingAssembly, compilation.Assembly);

    private static TaskUse OfCall(IInvocationOperation call, Compilation compilation)
    {
        var method = call.TargetMethod;
        if (IsAsyncVoid(method, compilation))
            return new TaskUse(TaskUseKind.VoidCall, method.Name);
        if (!IsTask(call.Type) || Finished.Contains(method.Name) || OuterWrapper(call) is not null)
            return TaskUse.Kept;
        if (TaskRaces.Outrun(call) is { } loser)
            return new TaskUse(TaskUseKind.Outrun, loser);
        var use = Fate(call);
        if (use.Kind == TaskUseKind.Kept && use.Holder is null)
            return use;
        var started = Started(call);
        if (started.Any(c => EndlessLoops.IsStartedBy(c, compilation) || Threads.IsLongRunning(c)))
            return use with { Kind = TaskUseKind.Background, Name = started[0].TargetMethod.Name };
        return use.Kind == TaskUseKind.Kept || IsObserver(call) ? TaskUse.Kept : use with { Name = started[0].TargetMethod.Name };
    }

    /// <summary>Where the value of the call goes. A field or property that takes it is named, though it counts as kept.</summary>
    private static TaskUse Fate(IOperation call)
    {
        var value = call;
        while (value.Parent is IConversionOperation or IParenthesizedOperation || value.Parent is IConditionalAccessOperation access && access.WhenNotNull == value)
            value = value.Parent;
        switch (value.Parent)
        {
            case IExpressionStatementOperation:
            case ISimpleAssignmentOperation { Target: IDiscardOperation, Parent: IExpressionStatementOperation }:
                return new TaskUse(TaskUseKind.Dropped);
            case ISimpleAssignmentOperation { Target: ILocalReferenceOperation { Local: var local }, Parent: IExpressionStatementOperation } when IsUnread(local, call):
                return new TaskUse(TaskUseKind.Unread, Holder: local);
            case IVariableInitializerOperation { Parent: IVariableDeclaratorOperation { Symbol: var local } } when IsUnread(local, call):
                return new TaskUse(TaskUseKind.Unread, Holder: local);
            case IArgumentOperation { Parent: IInvocationOperation { TargetMethod.Name: "Add", Instance: ILocalReferenceOperation { Local: var list }, Parent: IExpressionStatementOperation } } when IsUnread(list, call):
                return new TaskUse(TaskUseKind.Unread, Holder: list);
            case ISimpleAssignmentOperation { Target: var target }:
                return new TaskUse(TaskUseKind.Kept, Holder: FieldUses.Symbol(target));
            case IFieldInitializerOperation { InitializedFields: { Length: > 0 } fields }:
                return new TaskUse(TaskUseKind.Kept, Holder: fields[0]);
            case IPropertyInitializerOperation { InitializedProperties: { Length: > 0 } properties }:
                return new TaskUse(TaskUseKind.Kept, Holder: properties[0]);
            default:
                return TaskUse.Kept;
        }
    }

    private static TaskUse OfDelegate(IOperation value)
    {
        var (taker, type) = Delegate(value);
        return taker switch
        {
            IEventAssignmentOperation { Adds: true, EventReference: IEventReferenceOperation { Event: var raised } } => new TaskUse(TaskUseKind.VoidEvent, raised.Name),
            IEventAssignmentOperation => TaskUse.Kept,
            not null when Threads.Runs(taker) => TaskUse.Kept,
            _ => type is { TypeKind: TypeKind.Delegate } ? new TaskUse(TaskUseKind.VoidDelegate, type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat)) : TaskUse.Kept,
        };
    }

    /// <summary>The call or creation that is handed the lambda.</summary>
    private static IOperation? TakerOf(IAnonymousFunctionOperation lambda) => Delegate(lambda).Taker;

    private static (IOperation? Taker, ITypeSymbol? Type) Delegate(IOperation value)
    {
        var at = value.Parent;
        ITypeSymbol? type = null;
        for (; at is IDelegateCreationOperation or IConversionOperation or IParenthesizedOperation or IArgumentOperation; at = at.Parent)
            type = (at as IDelegateCreationOperation)?.Type ?? type;
        return (at, type);
    }

    /// <summary>The call of ConfigureAwait, ContinueWith.. on this one: that holds the task then.</summary>
    private static IInvocationOperation? OuterWrapper(IInvocationOperation call)
    {
        IOperation value = call;
        while (value.Parent is IConversionOperation or IParenthesizedOperation)
            value = value.Parent;
        var outer = value.Parent switch
        {
            IInvocationOperation on when on.Instance == value => on,
            IArgumentOperation { Parent: IInvocationOperation { TargetMethod.IsExtensionMethod: true } extension } argument when extension.Arguments[0] == argument => extension,
            _ => null,
        };
        return outer is not null && Wrappers.Contains(outer.TargetMethod.Name) && IsTask(outer.Type) ? outer : null;
    }

    /// <summary>The calls of a chain, that which starts the work first: <c>SaveAsync().ContinueWith(..)</c>.</summary>
    private static List<IInvocationOperation> Started(IInvocationOperation call)
    {
        var calls = new List<IInvocationOperation> { call };
        for (var at = call; Wrappers.Contains(at.TargetMethod.Name) && (at.Instance ?? at.Arguments.FirstOrDefault()?.Value)?.Unconverted() is IInvocationOperation inner && IsTask(inner.Type); at = inner)
            calls.Insert(0, inner);
        return calls;
    }

    /// <summary>A continuation that only looks at a task which others hold: it runs when they wait, or logs what they see too.</summary>
    private static bool IsObserver(IInvocationOperation call) => call is { TargetMethod.Name: "ContinueWith", Instance: { } instance } && instance.Unconverted() switch
    {
        ILocalReferenceOperation { Local: var local } => !IsUnread(local, call, call),
        IInvocationOperation => false,
        _ => call.Arguments.Any(a => a.Value.ConstantValue is { HasValue: true, Value: int options } && a.Parameter?.Type.Name == "TaskContinuationOptions" && (options & OnlyOnFaulted) == OnlyOnFaulted),
    };

    private const int OnlyOnFaulted = (int)(System.Threading.Tasks.TaskContinuationOptions.OnlyOnFaulted);

    /// <summary>Whether the local is only written, looked at or added to; a mention inside <paramref name="except"/> does not count.</summary>
    private static bool IsUnread(ILocalSymbol local, IOperation at, IOperation? except = null)
    {
        foreach (var operation in at.Root().DescendantsAndSelf())
            if (operation is ILocalReferenceOperation reference && SymbolEqualityComparer.Default.Equals(reference.Local, local) && IsRead(reference) && reference.Parent != except)
                return false;
        return true;
    }

    private static bool IsRead(ILocalReferenceOperation reference) => reference.Parent switch
    {
        ISimpleAssignmentOperation assignment => assignment.Target != reference,
        IPropertyReferenceOperation property => !Observers.Contains(property.Property.Name),
        IInvocationOperation { TargetMethod.Name: "Add", Parent: IExpressionStatementOperation } call => call.Instance != reference,
        _ => true,
    };
}
