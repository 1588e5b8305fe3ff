using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Text;

namespace StackExchange.Redis;

public static class ExtensionMethods
{
    [return: NotNullIfNotNull("hash")]
    public static Dictionary<string, string>? ToStringDictionary(this HashEntry[]? hash) => throw null!;
    [return: NotNullIfNotNull("hash")]
    public static Dictionary<RedisValue, RedisValue>? ToDictionary(this HashEntry[]? hash) => throw null!;
    [return: NotNullIfNotNull("sortedSet")]
    public static Dictionary<string, double>? ToStringDictionary(this SortedSetEntry[]? sortedSet) => throw null!;
    [return: NotNullIfNotNull("sortedSet")]
    public static Dictionary<RedisValue, double>? ToDictionary(this SortedSetEntry[]? sortedSet) => throw null!;
    [return: NotNullIfNotNull("pairs")]
    public static Dictionary<string, string>? ToStringDictionary(this KeyValuePair<RedisKey, RedisValue>[]? pairs) => throw null!;
    [return: NotNullIfNotNull("pairs")]
    public static Dictionary<RedisKey, RedisValue>? ToDictionary(this KeyValuePair<RedisKey, RedisValue>[]? pairs) => throw null!;
    [return: NotNullIfNotNull("pairs")]
    public static Dictionary<string, string>? ToDictionary(this KeyValuePair<string, string>[]? pairs) => throw null!;
    [return: NotNullIfNotNull("values")]
    public static RedisValue[]? ToRedisValueArray(this string[]? values) => throw null!;
    [return: NotNullIfNotNull("values")]
    public static string?[]? ToStringArray(this RedisValue[]? values) => throw null!;
    [return: NotNullIfNotNull("bytes")]
    public static Stream? AsStream(this Lease<byte>? bytes, bool ownsLease = true) => throw null!;
    [return: NotNullIfNotNull("bytes")]
    public static string? DecodeString(this Lease<byte> bytes, Encoding? encoding = null) => throw null!;
    [return: NotNullIfNotNull("bytes")]
    public static Lease<char>? DecodeLease(this Lease<byte>? bytes, Encoding? encoding = null) => throw null!;
}
