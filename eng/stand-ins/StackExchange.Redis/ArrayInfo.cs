using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

[Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
public readonly struct ArrayInfo
{
    public ArrayInfo(ReadOnlySpan<KeyValuePair<string, RedisValue>> values) => throw null!;
    public Dictionary<string, RedisValue> ToDictionary() => throw null!;
    public RedisValue this[string key] => throw null!;
    public RedisArrayIndex Count => throw null!;
    public RedisArrayIndex Length => throw null!;
    public RedisArrayIndex NextInsertIndex => throw null!;
    public RedisArrayIndex Slices => throw null!;
    public RedisArrayIndex DirectorySize => throw null!;
    public RedisArrayIndex SuperDirEntries => throw null!;
    public RedisArrayIndex SliceSize => throw null!;
}
