using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>The calls of .NET that run code beside the caller without handing out a task.</summary>
internal static class Threads
{
    private const int LongRunning = (int)System.Threading.Tasks.TaskCreationOptions.LongRunning;

    /// <summary>Whether the operation is given code to run on another thread: <c>new Thread</c>, <c>new Timer</c>, <c>ThreadPool.QueueUserWorkItem</c>.</summary>
    public static bool Runs(IOperation taker) => taker switch
    {
        IObjectCreationOperation creation => IsThread(creation.Type) || IsTimer(creation.Type),
        IInvocationOperation call => IsQueueing(call),
        _ => false,
    };

    public static bool IsThread(ITypeSymbol? type) => type is { Name: "Thread", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } };

    /// <summary>A timer that calls back by itself, from System.Threading or System.Timers.</summary>
    public static bool IsTimer(ITypeSymbol? type) => type is { Name: "Timer", ContainingNamespace: { Name: "Threading" or "Timers", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } };

    public static bool IsQueueing(IInvocationOperation call) => call.TargetMethod is { Name: "QueueUserWorkItem" or "UnsafeQueueUserWorkItem", ContainingType: { Name: "ThreadPool", ContainingNamespace.Name: "Threading" } };

    /// <summary><c>Task.Factory.StartNew(.., TaskCreationOptions.LongRunning)</c>: a thread of its own.</summary>
    public static bool IsLongRunning(IInvocationOperation call) => call.TargetMethod is { Name: "StartNew", ContainingType.Name: "TaskFactory" }
        && call.Arguments.Any(a => a.Parameter?.Type.Name == "TaskCreationOptions" && a.Value.ConstantValue is { HasValue: true, Value: int options } && (options & LongRunning) != 0);
}
