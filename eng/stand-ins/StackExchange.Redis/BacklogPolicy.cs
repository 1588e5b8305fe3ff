namespace StackExchange.Redis;

public sealed class BacklogPolicy
{
    public BacklogPolicy() { }
    public static BacklogPolicy FailFast => throw null!;
    public static BacklogPolicy Default => throw null!;
    public bool QueueWhileDisconnected { get; init; }
    public bool AbortPendingOnConnectionFailure { get; init; }
}
