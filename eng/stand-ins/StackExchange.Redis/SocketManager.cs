using System;

namespace StackExchange.Redis;

public sealed class SocketManager : IDisposable
{
    public SocketManager(string name) { }
    public SocketManager(string name, bool useHighPrioritySocketThreads) { }
    public SocketManager(string name, int workerCount, bool useHighPrioritySocketThreads) { }
    public SocketManager(string? name = null, int workerCount = 0, SocketManager.SocketManagerOptions options = SocketManagerOptions.None) { }
    public override string ToString() => throw null!;
    public void Dispose() { }
    public string Name => throw null!;
    public static SocketManager Shared => throw null!;
    public static SocketManager ThreadPool => throw null!;
    [Flags]
    public enum SocketManagerOptions
    {
        None = 0,
        UseHighPrioritySocketThreads = 1,
        UseThreadPool = 2,
    }
}
