using System;
using System.ComponentModel;

namespace StackExchange.Redis;

public readonly struct RedisFeatures : IEquatable<RedisFeatures>
{
    public RedisFeatures(Version version) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(RedisFeatures other) => throw null!;
    public static bool operator ==(RedisFeatures left, RedisFeatures right) => throw null!;
    public static bool operator !=(RedisFeatures left, RedisFeatures right) => throw null!;
    public bool BitwiseOperations => throw null!;
    public bool ClientName => throw null!;
    public bool ClientId => throw null!;
    public bool ExecAbort => throw null!;
    public bool ExpireOverwrite => throw null!;
    public bool GetDelete => throw null!;
    public bool HashStringLength => throw null!;
    public bool HashVaradicDelete => throw null!;
    public bool IncrementFloat => throw null!;
    public bool InfoSections => throw null!;
    public bool ListInsert => throw null!;
    public bool Memory => throw null!;
    public bool MillisecondExpiry => throw null!;
    public bool Module => throw null!;
    public bool MultipleRandom => throw null!;
    public bool Persist => throw null!;
    public bool PushIfNotExists => throw null!;
    public bool Scan => throw null!;
    public bool Scripting => throw null!;
    public bool SetAndGet => throw null!;
    public bool SetConditional => throw null!;
    public bool SetKeepTtl => throw null!;
    public bool SetNotExistsAndGet => throw null!;
    public bool SetVaradicAddRemove => throw null!;
    public bool ShardedPubSub => throw null!;
    public bool SortedSetPop => throw null!;
    public bool SortedSetRangeStore => throw null!;
    public bool Streams => throw null!;
    public bool StringLength => throw null!;
    public bool StringSetRange => throw null!;
    public bool SwapDB => throw null!;
    public bool Time => throw null!;
    public bool Unlink => throw null!;
    public bool ScriptingDatabaseSafe => throw null!;
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use HyperLogLogCountReplicaSafe instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool HyperLogLogCountSlaveSafe => throw null!;
    public bool HyperLogLogCountReplicaSafe => throw null!;
    public bool Geo => throw null!;
    public bool SetPopMultiple => throw null!;
    public bool KeyTouch => throw null!;
    public bool ReplicaCommands => throw null!;
    public bool PushMultiple => throw null!;
    public bool Resp3 => throw null!;
    public bool SetWithValueCheck => throw null!;
    public bool DeleteWithValueCheck => throw null!;
    public Version Version => throw null!;
}
