using System;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;

namespace StackExchange.Redis;

public readonly ref struct KeyNotification
{
    public static bool TryParse(in RedisChannel channel, in RedisValue value, out KeyNotification notification) => throw null!;
    public static bool TryParse(in ReadOnlySpan<byte> keyPrefix, in RedisChannel channel, in RedisValue value, out KeyNotification notification) => throw null!;
    public RedisChannel GetChannel() => throw null!;
    public RedisValue GetValue() => throw null!;
    public RedisKey GetKey() => throw null!;
    public int GetKeyByteCount() => throw null!;
    public int GetKeyMaxByteCount() => throw null!;
    public int GetKeyMaxCharCount() => throw null!;
    public int GetKeyCharCount() => throw null!;
    public bool TryCopyKey(Span<byte> destination, out int bytesWritten) => throw null!;
    public bool TryCopyKey(Span<char> destination, out int charsWritten) => throw null!;
    public bool IsType(ReadOnlySpan<byte> type) => throw null!;
    public bool KeyStartsWith(ReadOnlySpan<byte> prefix) => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public KeyNotification.SubKeyEnumerable GetSubKeys() => throw null!;
    public KeyNotificationKind Kind => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public bool HasSubKey => throw null!;
    public int Database => throw null!;
    public KeyNotificationType Type => throw null!;
    [Obsolete("Prefer KeyNotification.Kind", false)]
    public bool IsKeySpace => throw null!;
    [Obsolete("Prefer KeyNotification.Kind", false)]
    public bool IsKeyEvent => throw null!;
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public readonly ref struct SubKeyEnumerable
    {
        public KeyNotification.SubKeyEnumerator GetEnumerator() => throw null!;
        public int Count() => throw null!;
        public RedisValue First() => throw null!;
        public RedisValue FirstOrDefault() => throw null!;
        public RedisValue Single() => throw null!;
        public RedisValue SingleOrDefault() => throw null!;
        public bool TryCopyTo(Span<RedisValue> destination, out int count) => throw null!;
        public int CopyTo(Span<RedisValue> destination) => throw null!;
        public RedisValue[] ToArray() => throw null!;
        public List<RedisValue> ToList() => throw null!;
    }
    [Experimental("SER006", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    public ref struct SubKeyEnumerator
    {
        public int GetCurrentCharCount() => throw null!;
        public bool TryCopyTo(Span<byte> destination, out int bytesWritten) => throw null!;
        public bool TryCopyTo(Span<char> destination, out int charsWritten) => throw null!;
        public bool MoveNext() => throw null!;
        public void Dispose() { }
        public RedisValue Current => throw null!;
        public ReadOnlySpan<byte> CurrentSpan => throw null!;
        public int CurrentByteCount => throw null!;
        public int CurrentMaxCharCount => throw null!;
    }
}
