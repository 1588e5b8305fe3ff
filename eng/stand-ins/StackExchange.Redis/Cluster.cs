using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Net;

namespace StackExchange.Redis;

public sealed class ClusterConfiguration
{
    public ClusterNode? GetBySlot(int slot) => throw null!;
    public ClusterNode? GetBySlot(RedisKey key) => throw null!;
    public ICollection<ClusterNode> Nodes => throw null!;
    public EndPoint Origin => throw null!;
    public ClusterNode? this[EndPoint endpoint] => throw null!;
    internal ClusterConfiguration() { }
}

public sealed class ClusterNode : IEquatable<ClusterNode>, IComparable<ClusterNode>, IComparable
{
    public int CompareTo(ClusterNode? other) => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(ClusterNode? other) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
    int IComparable.CompareTo(object? obj) => throw null!;
    public IList<ClusterNode> Children => throw null!;
    public EndPoint? EndPoint => throw null!;
    public bool IsFail => throw null!;
    public bool IsPossiblyFail => throw null!;
    public bool IsMyself => throw null!;
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use IsReplica instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool IsSlave => throw null!;
    public bool IsHandshake => throw null!;
    public bool IsReplica => throw null!;
    public bool IsNoAddr => throw null!;
    public bool IsConnected => throw null!;
    public string NodeId => throw null!;
    public ClusterNode? Parent => throw null!;
    public string? ParentNodeId => throw null!;
    public string Raw => throw null!;
    public IList<SlotRange> Slots => throw null!;
    internal ClusterNode() { }
}

public readonly struct SlotRange : IEquatable<SlotRange>, IComparable<SlotRange>, IComparable
{
    public SlotRange(int from, int to) => throw null!;
    public static bool operator !=(SlotRange x, SlotRange y) => throw null!;
    public static bool operator ==(SlotRange x, SlotRange y) => throw null!;
    public static bool TryParse(string range, out SlotRange value) => throw null!;
    public int CompareTo(SlotRange other) => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SlotRange other) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
    int IComparable.CompareTo(object? obj) => throw null!;
    public int From => throw null!;
    public int To => throw null!;
}
