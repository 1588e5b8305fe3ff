using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Who calls a member, of those that say its name. Binds the callers one by one as they are looked at; a name that most are bound for gets an exact index.</summary>
internal sealed class ReverseEdges
{
    private const int FewCallers = 8;
    private const int FewMissing = 6;
    private readonly DeclaredNames names;
    private readonly Bindings bindings;
    private readonly ConcurrentDictionary<ulong, Entry> entries = new();

    public ReverseEdges(DeclaredNames names, Bindings bindings) => (this.names, this.bindings) = (names, bindings);

    /// <summary>The members that may call one of the targets by that name: exactly those that do, where that is known, else all that say the name.</summary>
    public IReadOnlyList<Member> Callers(ulong name, Dictionary<ulong, Reach> targets, CancellationToken cancellationToken)
    {
        if (Exact(name, cancellationToken) is not { } index)
            return names.Saying(name);
        var callers = new List<Member>();
        foreach (var target in targets.Keys)
            if (index.TryGetValue(target, out var list))
                callers.AddRange(list);
        return callers;
    }

    private Dictionary<ulong, List<Member>>? Exact(ulong name, CancellationToken cancellationToken)
    {
        var all = names.Saying(name);
        if (all.Length < FewCallers)
            return null;
        var entry = entries.GetOrAdd(name, static _ => new Entry());
        if (Volatile.Read(ref entry.Index) is { } known)
            return known;
        int tries = Interlocked.Increment(ref entry.Tries);
        // Counting what is missing costs too: only at the first, second, fourth, eighth .. question.
        if ((tries & (tries - 1)) != 0)
            return null;
        int missing = 0;
        foreach (var member in all)
            if (bindings.Known(member) is null && ++missing > FewMissing)
                return null;
        var index = new Dictionary<ulong, List<Member>>();
        foreach (var member in all)
        {
            ulong last = 0;
            foreach (var edge in bindings.Facts(member, cancellationToken).Edges)
            {
                if (edge.Target == last)
                    continue;
                last = edge.Target;
                if (!index.TryGetValue(last, out var list))
                    index[last] = list = new List<Member>();
                list.Add(member);
            }
        }

        Volatile.Write(ref entry.Index, index);
        return index;
    }

    private sealed class Entry
    {
        public int Tries;
        public Dictionary<ulong, List<Member>>? Index;
    }
}
