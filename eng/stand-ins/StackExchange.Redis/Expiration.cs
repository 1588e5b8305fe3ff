using System;

namespace StackExchange.Redis;

public readonly struct Expiration
{
    public Expiration(DateTime when) => throw null!;
    public Expiration(DateTime when, ExpirationFlags flags) => throw null!;
    public static implicit operator Expiration(DateTime when) => throw null!;
    public static implicit operator Expiration(TimeSpan ttl) => throw null!;
    public Expiration(TimeSpan ttl) => throw null!;
    public Expiration(TimeSpan ttl, ExpirationFlags flags) => throw null!;
    public override string ToString() => throw null!;
    public override int GetHashCode() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public static Expiration Default => throw null!;
    public static Expiration KeepTtl => throw null!;
    public static Expiration Persist => throw null!;
}
