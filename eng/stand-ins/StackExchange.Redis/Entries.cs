using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace StackExchange.Redis;

public readonly struct HashEntry : IEquatable<HashEntry>
{
    public HashEntry(RedisValue name, RedisValue value) => throw null!;
    public static implicit operator KeyValuePair<RedisValue, RedisValue>(HashEntry value) => throw null!;
    public static implicit operator HashEntry(KeyValuePair<RedisValue, RedisValue> value) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(HashEntry other) => throw null!;
    public static bool operator ==(HashEntry x, HashEntry y) => throw null!;
    public static bool operator !=(HashEntry x, HashEntry y) => throw null!;
    public RedisValue Name => throw null!;
    public RedisValue Value => throw null!;
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    [Obsolete("Please use Name", false)]
    public RedisValue Key => throw null!;
}

public readonly struct LCSMatchResult
{
    public bool IsEmpty => throw null!;
    public LCSMatchResult.LCSMatch[] Matches => throw null!;
    public long LongestMatchLength => throw null!;
    public readonly struct LCSPosition : IEquatable<LCSMatchResult.LCSPosition>
    {
        public LCSPosition(long start, long end) => throw null!;
        public override string ToString() => throw null!;
        public override int GetHashCode() => throw null!;
        public override bool Equals(object? obj) => throw null!;
        [CLSCompliant(false)]
        public bool Equals(in LCSMatchResult.LCSPosition other) => throw null!;
        bool IEquatable<LCSMatchResult.LCSPosition>.Equals(LCSMatchResult.LCSPosition other) => throw null!;
        public long Start => throw null!;
        public long End => throw null!;
    }
    public readonly struct LCSMatch : IEquatable<LCSMatchResult.LCSMatch>
    {
        public override string ToString() => throw null!;
        public override int GetHashCode() => throw null!;
        public override bool Equals(object? obj) => throw null!;
        [CLSCompliant(false)]
        public bool Equals(in LCSMatchResult.LCSMatch other) => throw null!;
        bool IEquatable<LCSMatchResult.LCSMatch>.Equals(LCSMatchResult.LCSMatch other) => throw null!;
        public LCSMatchResult.LCSPosition First => throw null!;
        public LCSMatchResult.LCSPosition Second => throw null!;
        [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
        [Browsable(false)]
        public long FirstStringIndex => throw null!;
        [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
        [Browsable(false)]
        public long SecondStringIndex => throw null!;
        public long Length => throw null!;
    }
}

public readonly struct ListPopResult
{
    public static ListPopResult Null => throw null!;
    public bool IsNull => throw null!;
    public RedisKey Key => throw null!;
    public RedisValue[] Values => throw null!;
}

public readonly struct RedisValueWithExpiry
{
    public RedisValueWithExpiry(RedisValue value, TimeSpan? expiry) => throw null!;
    public TimeSpan? Expiry => throw null!;
    public RedisValue Value => throw null!;
}

public readonly struct SortedSetEntry : IEquatable<SortedSetEntry>, IComparable, IComparable<SortedSetEntry>
{
    public SortedSetEntry(RedisValue element, double score) => throw null!;
    public static implicit operator KeyValuePair<RedisValue, double>(SortedSetEntry value) => throw null!;
    public static implicit operator SortedSetEntry(KeyValuePair<RedisValue, double> value) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(SortedSetEntry other) => throw null!;
    public int CompareTo(SortedSetEntry other) => throw null!;
    public int CompareTo(object? obj) => throw null!;
    public static bool operator ==(SortedSetEntry x, SortedSetEntry y) => throw null!;
    public static bool operator !=(SortedSetEntry x, SortedSetEntry y) => throw null!;
    public RedisValue Element => throw null!;
    public double Score => throw null!;
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    [Obsolete("Please use Score", false)]
    public double Value => throw null!;
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    [Obsolete("Please use Element", false)]
    public RedisValue Key => throw null!;
}

public readonly struct SortedSetPopResult
{
    public static SortedSetPopResult Null => throw null!;
    public bool IsNull => throw null!;
    public RedisKey Key => throw null!;
    public SortedSetEntry[] Entries => throw null!;
}
