using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

[Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public readonly struct RedisArrayEntry : IEquatable<RedisArrayEntry>
{
    public RedisArrayEntry(RedisArrayIndex index, RedisValue value) => throw null!;
    public static implicit operator KeyValuePair<RedisArrayIndex, RedisValue>(RedisArrayEntry value) => throw null!;
    public static implicit operator RedisArrayEntry(KeyValuePair<RedisArrayIndex, RedisValue> value) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(RedisArrayEntry other) => throw null!;
    public static bool operator ==(RedisArrayEntry x, RedisArrayEntry y) => throw null!;
    public static bool operator !=(RedisArrayEntry x, RedisArrayEntry y) => throw null!;
    public RedisArrayIndex Index => throw null!;
    public RedisValue Value => throw null!;
}
