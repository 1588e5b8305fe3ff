using System;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

[Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public readonly struct RedisArrayIndex : IEquatable<RedisArrayIndex>
{
    [CLSCompliant(false)]
    public RedisArrayIndex(ulong value) => throw null!;
    public RedisArrayIndex(int value) => throw null!;
    public RedisArrayIndex(long value) => throw null!;
    public static implicit operator RedisArrayIndex(int value) => throw null!;
    public static implicit operator RedisArrayIndex(long value) => throw null!;
    [CLSCompliant(false)]
    public static implicit operator RedisArrayIndex(ulong value) => throw null!;
    public static explicit operator int(RedisArrayIndex value) => throw null!;
    public static explicit operator long(RedisArrayIndex value) => throw null!;
    [CLSCompliant(false)]
    public static implicit operator ulong(RedisArrayIndex value) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(RedisArrayIndex other) => throw null!;
    public static bool operator ==(RedisArrayIndex x, RedisArrayIndex y) => throw null!;
    public static bool operator !=(RedisArrayIndex x, RedisArrayIndex y) => throw null!;
    public static RedisArrayIndex MinValue => throw null!;
    public static RedisArrayIndex MaxValue => throw null!;
    [CLSCompliant(false)]
    public ulong Value => throw null!;
}
