using System;
using System.Collections.Generic;
using System.ComponentModel;

namespace StackExchange.Redis;

public abstract class RedisResult
{
    [Obsolete("Please specify a result type", true)]
    public RedisResult() { }
    public static RedisResult Create(RedisValue value, ResultType? resultType = null) => throw null!;
    public static RedisResult Create(RedisValue[] values) => throw null!;
    public static RedisResult Create(RedisValue[] values, ResultType resultType) => throw null!;
    public static RedisResult Create(RedisResult[] values) => throw null!;
    public static RedisResult Create(RedisResult[] values, ResultType resultType) => throw null!;
    public sealed override string ToString() => throw null!;
    public abstract string? ToString(out string? type);
    public static explicit operator string?(RedisResult? result) => throw null!;
    public static explicit operator byte[]?(RedisResult? result) => throw null!;
    public static explicit operator double(RedisResult result) => throw null!;
    public static explicit operator long(RedisResult result) => throw null!;
    [CLSCompliant(false)]
    public static explicit operator ulong(RedisResult result) => throw null!;
    public static explicit operator int(RedisResult result) => throw null!;
    public static explicit operator bool(RedisResult result) => throw null!;
    public static explicit operator RedisValue(RedisResult? result) => throw null!;
    public static explicit operator RedisKey(RedisResult? result) => throw null!;
    public static explicit operator double?(RedisResult? result) => throw null!;
    public static explicit operator long?(RedisResult? result) => throw null!;
    [CLSCompliant(false)]
    public static explicit operator ulong?(RedisResult? result) => throw null!;
    public static explicit operator int?(RedisResult? result) => throw null!;
    public static explicit operator bool?(RedisResult? result) => throw null!;
    public static explicit operator string?[]?(RedisResult? result) => throw null!;
    public static explicit operator byte[]?[]?(RedisResult? result) => throw null!;
    public static explicit operator double[]?(RedisResult? result) => throw null!;
    public static explicit operator long[]?(RedisResult? result) => throw null!;
    [CLSCompliant(false)]
    public static explicit operator ulong[]?(RedisResult? result) => throw null!;
    public static explicit operator int[]?(RedisResult? result) => throw null!;
    public static explicit operator bool[]?(RedisResult? result) => throw null!;
    public static explicit operator RedisValue[]?(RedisResult? result) => throw null!;
    public static explicit operator RedisKey[]?(RedisResult? result) => throw null!;
    public static explicit operator RedisResult[]?(RedisResult? result) => throw null!;
    public Dictionary<string, RedisResult> ToDictionary(IEqualityComparer<string>? comparer = null) => throw null!;
    public static RedisResult Create(RedisKey key) => throw null!;
    public static RedisResult Create(RedisChannel channel) => throw null!;
    public virtual int Length => throw null!;
    [Obsolete("Please use either Resp2Type (simplified) or Resp3Type (full)")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public ResultType Type => throw null!;
    public ResultType Resp3Type => throw null!;
    public ResultType Resp2Type => throw null!;
    public abstract bool IsNull { get; }
    public virtual RedisResult this[int index] => throw null!;
}
