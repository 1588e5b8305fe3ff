using System;
using System.Net;

namespace StackExchange.Redis;

public sealed class CommandTrace
{
    public string? GetHelpUrl() => throw null!;
    public RedisValue[] Arguments => throw null!;
    public TimeSpan Duration => throw null!;
    public DateTime Time => throw null!;
    public long UniqueId => throw null!;
    internal CommandTrace() { }
}

public class ConnectionCounters
{
    public override string ToString() => throw null!;
    public long CompletedAsynchronously => throw null!;
    public long CompletedSynchronously => throw null!;
    public ConnectionType ConnectionType => throw null!;
    public long FailedAsynchronously => throw null!;
    public bool IsEmpty => throw null!;
    public long NonPreferredEndpointCount => throw null!;
    public long OperationCount => throw null!;
    public int PendingUnsentItems => throw null!;
    public int ResponsesAwaitingAsyncCompletion => throw null!;
    public int SentItemsAwaitingResponse => throw null!;
    public long SocketCount => throw null!;
    public long Subscriptions => throw null!;
    public int TotalOutstanding => throw null!;
    public int WriterCount => throw null!;
    internal ConnectionCounters() { }
}

public readonly struct LatencyHistoryEntry
{
    public DateTime Timestamp => throw null!;
    public int DurationMilliseconds => throw null!;
}

public readonly struct LatencyLatestEntry
{
    public string EventName => throw null!;
    public DateTime Timestamp => throw null!;
    public int DurationMilliseconds => throw null!;
    public int MaxDurationMilliseconds => throw null!;
}

public class ServerCounters
{
    public ServerCounters(EndPoint? endpoint) { }
    public override string ToString() => throw null!;
    public EndPoint? EndPoint => throw null!;
    public ConnectionCounters Interactive => throw null!;
    public ConnectionCounters Other => throw null!;
    public ConnectionCounters Subscription => throw null!;
    public long TotalOutstanding => throw null!;
}
