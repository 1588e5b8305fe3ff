using System;

namespace StackExchange.Redis;

public readonly struct RedisKey : IEquatable<RedisKey>
{
    public RedisKey(string? key) => throw null!;
    public static bool operator !=(RedisKey x, RedisKey y) => throw null!;
    public static bool operator !=(string x, RedisKey y) => throw null!;
    public static bool operator !=(byte[] x, RedisKey y) => throw null!;
    public static bool operator !=(RedisKey x, string y) => throw null!;
    public static bool operator !=(RedisKey x, byte[] y) => throw null!;
    public static bool operator ==(RedisKey x, RedisKey y) => throw null!;
    public static bool operator ==(string x, RedisKey y) => throw null!;
    public static bool operator ==(byte[] x, RedisKey y) => throw null!;
    public static bool operator ==(RedisKey x, string y) => throw null!;
    public static bool operator ==(RedisKey x, byte[] y) => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(RedisKey other) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
    public static implicit operator RedisKey(string? key) => throw null!;
    public static implicit operator RedisKey(byte[]? key) => throw null!;
    public static implicit operator byte[]?(RedisKey key) => throw null!;
    public static implicit operator string?(RedisKey key) => throw null!;
    [Obsolete("Prefer WithPrefix")]
    public static RedisKey operator +(RedisKey x, RedisKey y) => throw null!;
    public RedisKey Prepend(RedisKey prefix) => throw null!;
    public RedisKey Append(RedisKey suffix) => throw null!;
}
