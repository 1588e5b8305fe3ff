using System;
using System.Buffers;

namespace StackExchange.Redis;

public sealed class Lease<T> : IMemoryOwner<T>, IDisposable
{
    public static Lease<T> Create(int length, bool clear = true) => throw null!;
    public void Dispose() { }
    public static Lease<T> Empty => throw null!;
    public bool IsEmpty => throw null!;
    public int Length => throw null!;
    public Memory<T> Memory => throw null!;
    public Span<T> Span => throw null!;
    public ArraySegment<T> ArraySegment => throw null!;
    internal Lease() { }
}
