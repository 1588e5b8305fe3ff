using System;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

public readonly struct RedisChannel : IEquatable<RedisChannel>
{
    public static RedisChannel Literal(string value) => throw null!;
    public static RedisChannel Literal(byte[] value) => throw null!;
    public RedisChannel WithKeyRouting() => throw null!;
    public static RedisChannel Pattern(string value) => throw null!;
    public static RedisChannel Pattern(byte[] value) => throw null!;
    public RedisChannel(byte[]? value, RedisChannel.PatternMode mode) => throw null!;
    public RedisChannel(string value, RedisChannel.PatternMode mode) => throw null!;
    public static RedisChannel Sharded(byte[]? value) => throw null!;
    public static RedisChannel Sharded(string value) => throw null!;
    public static RedisChannel KeySpaceSingleKey(in RedisKey key, int database) => throw null!;
    public static RedisChannel KeySpacePattern(in RedisKey pattern, int? database = null) => throw null!;
    public static RedisChannel KeySpacePrefix(in RedisKey prefix, int? database = null) => throw null!;
    public static RedisChannel KeySpacePrefix(ReadOnlySpan<byte> prefix, int? database = null) => throw null!;
    public static RedisChannel KeyEvent(KeyNotificationType type, int? database = null) => throw null!;
    public static RedisChannel KeyEvent(ReadOnlySpan<byte> type, int? database) => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static RedisChannel SubKeySpaceSingleKey(in RedisKey key, int database) => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static RedisChannel SubKeySpacePattern(in RedisKey pattern, int? database = null) => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static RedisChannel SubKeySpacePrefix(in RedisKey prefix, int? database = null) => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static RedisChannel SubKeySpacePrefix(ReadOnlySpan<byte> prefix, int? database = null) => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static RedisChannel SubKeyEvent(KeyNotificationType type, int? database = null) => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static RedisChannel SubKeyEvent(ReadOnlySpan<byte> type, int? database) => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static RedisChannel SubKeySpaceItem(in RedisKey key, in RedisKey subkey, int database) => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static RedisChannel SubKeySpaceEvent(KeyNotificationType type, in RedisKey key, int? database = null) => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public static RedisChannel SubKeySpaceEvent(ReadOnlySpan<byte> type, in RedisKey key, int? database) => throw null!;
    public static bool operator !=(RedisChannel x, RedisChannel y) => throw null!;
    public static bool operator !=(string x, RedisChannel y) => throw null!;
    public static bool operator !=(byte[] x, RedisChannel y) => throw null!;
    public static bool operator !=(RedisChannel x, string y) => throw null!;
    public static bool operator !=(RedisChannel x, byte[] y) => throw null!;
    public static bool operator ==(RedisChannel x, RedisChannel y) => throw null!;
    public static bool operator ==(string x, RedisChannel y) => throw null!;
    public static bool operator ==(byte[] x, RedisChannel y) => throw null!;
    public static bool operator ==(RedisChannel x, string y) => throw null!;
    public static bool operator ==(RedisChannel x, byte[] y) => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(RedisChannel other) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
    [Obsolete("It is preferable to explicitly specify a PatternMode, or use the Literal/Pattern methods", false)]
    public static implicit operator RedisChannel(string key) => throw null!;
    [Obsolete("It is preferable to explicitly specify a PatternMode, or use the Literal/Pattern methods", false)]
    public static implicit operator RedisChannel(byte[]? key) => throw null!;
    public static implicit operator byte[]?(RedisChannel key) => throw null!;
    public static implicit operator string?(RedisChannel key) => throw null!;
    public bool IsNullOrEmpty => throw null!;
    public bool IsPattern => throw null!;
    public bool IsSharded => throw null!;
    public static bool UseImplicitAutoPattern { get => throw null!; set { } }
    public enum PatternMode
    {
        Auto = 0,
        Literal = 1,
        Pattern = 2,
    }
}
