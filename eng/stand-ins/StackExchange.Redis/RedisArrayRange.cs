using System;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

[Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public readonly struct RedisArrayRange : IEquatable<RedisArrayRange>
{
    public RedisArrayRange(RedisArrayIndex start, RedisArrayIndex end) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(RedisArrayRange other) => throw null!;
    public static bool operator ==(RedisArrayRange x, RedisArrayRange y) => throw null!;
    public static bool operator !=(RedisArrayRange x, RedisArrayRange y) => throw null!;
    public RedisArrayIndex Start => throw null!;
    public RedisArrayIndex End => throw null!;
}
