using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

public readonly struct NameValueEntry : IEquatable<NameValueEntry>
{
    public NameValueEntry(RedisValue name, RedisValue value) => throw null!;
    public static implicit operator KeyValuePair<RedisValue, RedisValue>(NameValueEntry value) => throw null!;
    public static implicit operator NameValueEntry(KeyValuePair<RedisValue, RedisValue> value) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(NameValueEntry other) => throw null!;
    public static bool operator ==(NameValueEntry x, NameValueEntry y) => throw null!;
    public static bool operator !=(NameValueEntry x, NameValueEntry y) => throw null!;
    public RedisValue Name => throw null!;
    public RedisValue Value => throw null!;
}

public readonly struct RedisStream
{
    public RedisKey Key => throw null!;
    public StreamEntry[] Entries => throw null!;
}

public readonly struct StreamAutoClaimIdsOnlyResult
{
    public static StreamAutoClaimIdsOnlyResult Null => throw null!;
    public bool IsNull => throw null!;
    public RedisValue NextStartId => throw null!;
    public RedisValue[] ClaimedIds => throw null!;
    public RedisValue[] DeletedIds => throw null!;
}

public readonly struct StreamAutoClaimResult
{
    public static StreamAutoClaimResult Null => throw null!;
    public bool IsNull => throw null!;
    public RedisValue NextStartId => throw null!;
    public StreamEntry[] ClaimedEntries => throw null!;
    public RedisValue[] DeletedIds => throw null!;
}

[Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public sealed class StreamConfiguration
{
    public StreamConfiguration() { }
    public long? IdmpDuration { get; set; }
    public long? IdmpMaxSize { get; set; }
}

public readonly struct StreamConsumer
{
    public RedisValue Name => throw null!;
    public int PendingMessageCount => throw null!;
}

public readonly struct StreamConsumerInfo
{
    public string Name => throw null!;
    public int PendingMessageCount => throw null!;
    public long IdleTimeInMilliseconds => throw null!;
}

public readonly struct StreamEntry
{
    public StreamEntry(RedisValue id, NameValueEntry[] values) => throw null!;
    public StreamEntry(RedisValue id, NameValueEntry[] values, TimeSpan? idleTime, int deliveryCount) => throw null!;
    public static StreamEntry Null => throw null!;
    public RedisValue Id => throw null!;
    public NameValueEntry[] Values => throw null!;
    public RedisValue this[RedisValue fieldName] => throw null!;
    public int DeliveryCount => throw null!;
    public TimeSpan? IdleTime => throw null!;
    public bool IsNull => throw null!;
}

public readonly struct StreamGroupInfo
{
    public string Name => throw null!;
    public int ConsumerCount => throw null!;
    public int PendingMessageCount => throw null!;
    public string? LastDeliveredId => throw null!;
    public long? EntriesRead => throw null!;
    public long? Lag => throw null!;
}

[Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public readonly struct StreamIdempotentId
{
    public StreamIdempotentId(RedisValue producerId) => throw null!;
    public StreamIdempotentId(RedisValue producerId, RedisValue idempotentId) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public RedisValue ProducerId => throw null!;
    public RedisValue IdempotentId => throw null!;
}

public readonly struct StreamInfo
{
    public int Length => throw null!;
    public int RadixTreeKeys => throw null!;
    public int RadixTreeNodes => throw null!;
    public int ConsumerGroupCount => throw null!;
    public StreamEntry FirstEntry => throw null!;
    public StreamEntry LastEntry => throw null!;
    public RedisValue LastGeneratedId => throw null!;
    public RedisValue RecordedFirstEntryId => throw null!;
    public long EntriesAdded => throw null!;
    public RedisValue MaxDeletedEntryId => throw null!;
    public long IdmpDuration => throw null!;
    public long IdmpMaxSize => throw null!;
    public long PidsTracked => throw null!;
    public long IidsTracked => throw null!;
    public long IidsAdded => throw null!;
    public long IidsDuplicates => throw null!;
}

public readonly struct StreamPendingInfo
{
    public int PendingMessageCount => throw null!;
    public RedisValue LowestPendingMessageId => throw null!;
    public RedisValue HighestPendingMessageId => throw null!;
    public StreamConsumer[] Consumers => throw null!;
}

public readonly struct StreamPendingMessageInfo
{
    public RedisValue MessageId => throw null!;
    public RedisValue ConsumerName => throw null!;
    public long IdleTimeInMilliseconds => throw null!;
    public int DeliveryCount => throw null!;
}

public struct StreamPosition
{
    public StreamPosition(RedisKey key, RedisValue position) => throw null!;
    public static RedisValue Beginning => throw null!;
    public static RedisValue NewMessages => throw null!;
    public RedisKey Key => throw null!;
    public RedisValue Position => throw null!;
}
