using System;
using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;

namespace StackExchange.Redis;

public readonly struct ChannelMessage
{
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public static bool operator ==(ChannelMessage left, ChannelMessage right) => throw null!;
    public static bool operator !=(ChannelMessage left, ChannelMessage right) => throw null!;
    public bool TryParseKeyNotification(out KeyNotification notification) => throw null!;
    public bool TryParseKeyNotification(ReadOnlySpan<byte> keyPrefix, out KeyNotification notification) => throw null!;
    public RedisChannel SubscriptionChannel => throw null!;
    public RedisChannel Channel => throw null!;
    public RedisValue Message => throw null!;
}

public sealed class ChannelMessageQueue : IAsyncEnumerable<ChannelMessage>
{
    public override string? ToString() => throw null!;
    public ValueTask<ChannelMessage> ReadAsync(CancellationToken cancellationToken = default) => throw null!;
    public bool TryRead(out ChannelMessage item) => throw null!;
    public bool TryGetCount(out int count) => throw null!;
    public void OnMessage(Action<ChannelMessage> handler) { }
    public void OnMessage(Func<ChannelMessage, Task> handler) { }
    public void Unsubscribe(CommandFlags flags = CommandFlags.None) { }
    public Task UnsubscribeAsync(CommandFlags flags = CommandFlags.None) => throw null!;
    public IAsyncEnumerator<ChannelMessage> GetAsyncEnumerator(CancellationToken cancellationToken = default) => throw null!;
    public RedisChannel Channel => throw null!;
    public Task Completion => throw null!;
    internal ChannelMessageQueue() { }
}
