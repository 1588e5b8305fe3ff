using System;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

public readonly struct ValueCondition
{
    public override string ToString() => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public override int GetHashCode() => throw null!;
    [Experimental("SER002", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static ValueCondition Equal(in RedisValue value) => throw null!;
    [Experimental("SER002", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static ValueCondition NotEqual(in RedisValue value) => throw null!;
    [Experimental("SER002", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static ValueCondition DigestEqual(in RedisValue value) => throw null!;
    [Experimental("SER002", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static ValueCondition DigestNotEqual(in RedisValue value) => throw null!;
    [Experimental("SER002", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static ValueCondition CalculateDigest(ReadOnlySpan<byte> value) => throw null!;
    [Experimental("SER002", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static ValueCondition ParseDigest(ReadOnlySpan<char> digest) => throw null!;
    [Experimental("SER002", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static ValueCondition ParseDigest(ReadOnlySpan<byte> digest) => throw null!;
    public static ValueCondition operator !(in ValueCondition value) => throw null!;
    public static implicit operator ValueCondition(When when) => throw null!;
    [Experimental("SER002", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public ValueCondition AsDigest() => throw null!;
    public static ValueCondition Always => throw null!;
    public static ValueCondition Exists => throw null!;
    public static ValueCondition NotExists => throw null!;
    public RedisValue Value => throw null!;
}
