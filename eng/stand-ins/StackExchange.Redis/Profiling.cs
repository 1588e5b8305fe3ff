using System;
using System.Collections;
using System.Collections.Generic;
using System.Net;

namespace StackExchange.Redis.Profiling;

public interface IProfiledCommand
{
    EndPoint EndPoint { get; }
    int Db { get; }
    string Command { get; }
    CommandFlags Flags { get; }
    DateTime CommandCreated { get; }
    TimeSpan CreationToEnqueued { get; }
    TimeSpan EnqueuedToSending { get; }
    TimeSpan SentToResponse { get; }
    TimeSpan ResponseToCompletion { get; }
    TimeSpan ElapsedTime { get; }
    IProfiledCommand? RetransmissionOf { get; }
    RetransmissionReasonType? RetransmissionReason { get; }
}

public readonly struct ProfiledCommandEnumerable : IEnumerable<IProfiledCommand>, IEnumerable
{
    public int Count() => throw null!;
    public int Count(Func<IProfiledCommand, bool> predicate) => throw null!;
    public IProfiledCommand[] ToArray() => throw null!;
    public List<IProfiledCommand> ToList() => throw null!;
    public ProfiledCommandEnumerable.Enumerator GetEnumerator() => throw null!;
    IEnumerator<IProfiledCommand> IEnumerable<IProfiledCommand>.GetEnumerator() => throw null!;
    IEnumerator IEnumerable.GetEnumerator() => throw null!;
    public struct Enumerator : IEnumerator<IProfiledCommand>, IEnumerator, IDisposable
    {
        public bool MoveNext() => throw null!;
        public void Reset() { }
        public void Dispose() { }
        public IProfiledCommand Current => throw null!;
        object IEnumerator.Current => throw null!;
    }
}

public sealed class ProfilingSession
{
    public ProfilingSession(object? userToken = null) { }
    public ProfiledCommandEnumerable FinishProfiling() => throw null!;
    public object? UserToken => throw null!;
}
