using System;
using System.ComponentModel;
using System.IO;

namespace StackExchange.Redis;

public readonly struct RedisValue : IEquatable<RedisValue>, IComparable<RedisValue>, IComparable, IConvertible
{
    public RedisValue(string value) => throw null!;
    public object? Box() => throw null!;
    public static RedisValue Unbox(object? value) => throw null!;
    public static bool operator !=(RedisValue x, RedisValue y) => throw null!;
    public static bool operator ==(RedisValue x, RedisValue y) => throw null!;
    public override bool Equals(object? obj) => throw null!;
    public bool Equals(RedisValue other) => throw null!;
    public override int GetHashCode() => throw null!;
    public override string ToString() => throw null!;
    public long Length() => throw null!;
    public int CompareTo(RedisValue other) => throw null!;
    int IComparable.CompareTo(object? obj) => throw null!;
    public static implicit operator RedisValue(int value) => throw null!;
    public static implicit operator RedisValue(int? value) => throw null!;
    public static implicit operator RedisValue(long value) => throw null!;
    public static implicit operator RedisValue(long? value) => throw null!;
    [CLSCompliant(false)]
    public static implicit operator RedisValue(ulong value) => throw null!;
    [CLSCompliant(false)]
    public static implicit operator RedisValue(ulong? value) => throw null!;
    [CLSCompliant(false)]
    public static implicit operator RedisValue(uint value) => throw null!;
    [CLSCompliant(false)]
    public static implicit operator RedisValue(uint? value) => throw null!;
    public static implicit operator RedisValue(double value) => throw null!;
    public static implicit operator RedisValue(double? value) => throw null!;
    public static implicit operator RedisValue(ReadOnlyMemory<byte> value) => throw null!;
    public static implicit operator RedisValue(Memory<byte> value) => throw null!;
    public static implicit operator RedisValue(string? value) => throw null!;
    public static implicit operator RedisValue(byte[]? value) => throw null!;
    public static implicit operator RedisValue(bool value) => throw null!;
    public static implicit operator RedisValue(bool? value) => throw null!;
    public static explicit operator bool(RedisValue value) => throw null!;
    public static explicit operator int(RedisValue value) => throw null!;
    public static explicit operator long(RedisValue value) => throw null!;
    [CLSCompliant(false)]
    public static explicit operator uint(RedisValue value) => throw null!;
    [CLSCompliant(false)]
    public static explicit operator ulong(RedisValue value) => throw null!;
    public static explicit operator double(RedisValue value) => throw null!;
    public static explicit operator decimal(RedisValue value) => throw null!;
    public static explicit operator float(RedisValue value) => throw null!;
    public static explicit operator double?(RedisValue value) => throw null!;
    public static explicit operator float?(RedisValue value) => throw null!;
    public static explicit operator decimal?(RedisValue value) => throw null!;
    public static explicit operator long?(RedisValue value) => throw null!;
    [CLSCompliant(false)]
    public static explicit operator ulong?(RedisValue value) => throw null!;
    public static explicit operator int?(RedisValue value) => throw null!;
    [CLSCompliant(false)]
    public static explicit operator uint?(RedisValue value) => throw null!;
    public static explicit operator bool?(RedisValue value) => throw null!;
    public static implicit operator string?(RedisValue value) => throw null!;
    public static implicit operator byte[]?(RedisValue value) => throw null!;
    public int GetByteCount() => throw null!;
    public long GetLongByteCount() => throw null!;
    public int CopyTo(Span<byte> destination) => throw null!;
    public static implicit operator ReadOnlyMemory<byte>(RedisValue value) => throw null!;
    TypeCode IConvertible.GetTypeCode() => throw null!;
    bool IConvertible.ToBoolean(IFormatProvider? provider) => throw null!;
    byte IConvertible.ToByte(IFormatProvider? provider) => throw null!;
    char IConvertible.ToChar(IFormatProvider? provider) => throw null!;
    DateTime IConvertible.ToDateTime(IFormatProvider? provider) => throw null!;
    decimal IConvertible.ToDecimal(IFormatProvider? provider) => throw null!;
    double IConvertible.ToDouble(IFormatProvider? provider) => throw null!;
    short IConvertible.ToInt16(IFormatProvider? provider) => throw null!;
    int IConvertible.ToInt32(IFormatProvider? provider) => throw null!;
    long IConvertible.ToInt64(IFormatProvider? provider) => throw null!;
    sbyte IConvertible.ToSByte(IFormatProvider? provider) => throw null!;
    float IConvertible.ToSingle(IFormatProvider? provider) => throw null!;
    string IConvertible.ToString(IFormatProvider? provider) => throw null!;
    object IConvertible.ToType(Type conversionType, IFormatProvider? provider) => throw null!;
    ushort IConvertible.ToUInt16(IFormatProvider? provider) => throw null!;
    uint IConvertible.ToUInt32(IFormatProvider? provider) => throw null!;
    ulong IConvertible.ToUInt64(IFormatProvider? provider) => throw null!;
    public bool TryParse(out long val) => throw null!;
    public bool TryParse(out int val) => throw null!;
    public bool TryParse(out double val) => throw null!;
    public static RedisValue CreateFrom(MemoryStream stream) => throw null!;
    public bool StartsWith(RedisValue value) => throw null!;
    public bool StartsWith(ReadOnlySpan<byte> value) => throw null!;
    public static RedisValue EmptyString => throw null!;
    public static RedisValue Null => throw null!;
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Advanced)]
    public bool IsInteger => throw null!;
    public bool IsNull => throw null!;
    public bool IsNullOrEmpty => throw null!;
    public bool HasValue => throw null!;
}
