using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Answers "does this phase reach the member?" from the member back to a root, binding only what mentions what was met. A* with the distance by names as bound:
/// the path that it finds is a shortest one, and members to which no chain of names leads are never bound.</summary>
internal sealed class BackwardSearch
{
    private readonly DeclaredNames names;
    private readonly Bindings bindings;
    private readonly IRootSet roots;
    private readonly ConcurrentDictionary<Member, bool> known = new();
    private readonly PossibleCallers callers;
    private readonly CallTargets targets;
    private NameDistance? distances;

    public BackwardSearch(DeclaredNames names, Bindings bindings, Dispatch dispatch, ReverseEdges reverse, ServiceConstruction services, IRootSet roots) =>
        (this.names, this.bindings, this.roots, callers, targets) = (names, bindings, roots, new PossibleCallers(names, reverse), new CallTargets(names, bindings, dispatch, services, Distances));

    public bool Reaches(Member start, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(start, out var answer))
            return answer;
        var came = new Dictionary<Member, Member?>();
        var length = Search(start, came, isPath: false, cancellationToken, out var last, out _);
        if (length < 0)
        {
            foreach (var member in came.Keys)
                known[member] = false;
            return known[start] = false;
        }

        for (Member? at = last; at is not null; at = came[at])
            known[at] = true;
        return true;
    }

    /// <summary>The members from a root to the asking one, both included; the shortest path; of those, through members that name the next one's type, then by ordinal name. The root of a handler delegate is the member that holds it.
    /// Null where no handler leads to the member: the phase does not reach it, or only a library calls it.</summary>
    public IReadOnlyList<Member>? ShortestPath(Member start, CancellationToken cancellationToken)
    {
        var came = new Dictionary<Member, Member?>();
        if (Search(start, came, isPath: true, cancellationToken, out var last, out var holder) < 0)
            return null;
        var path = new List<Member>();
        // A member that holds the handler may also call from beside it: it is the end here, not the step that it may be elsewhere.
        if (holder is not null)
            path.Add(holder);
        for (Member? at = last; at is not null; at = came[at])
            path.Add(at);
        return path;
    }

    /// <summary>The members of this phase that call the one asked about, each with where its calls stand. First those that say its type: who stops at one of them has the others not bound.</summary>
    public IEnumerable<(Member Caller, CallSites Sites)> Callers(Member member, CancellationToken cancellationToken)
    {
        var of = targets.Of(member, cancellationToken);
        return Calling(callers.NearFirst(member, of, cancellationToken), of, cancellationToken);
    }

    /// <summary>The ids that a call names to end at the member.</summary>
    public IEnumerable<ulong> Called(Member member, CancellationToken cancellationToken) => targets.Of(member, cancellationToken).Reached.Keys;

    /// <summary>Those of the members that do call one of the targets.</summary>
    private IEnumerable<(Member Caller, CallSites Sites)> Calling(IEnumerable<Member> members, CallTarget of, CancellationToken cancellationToken)
    {
        var seen = new HashSet<Member>();
        foreach (var caller in members)
        {
            if (caller.IsTypeInitialization && roots.OpenSites == CallSites.InHandler || !seen.Add(caller) || !Distances(cancellationToken).TryGet(caller, out _))
                continue;
            var sites = Sites(caller, of, cancellationToken);
            if (sites != CallSites.None)
                yield return (caller, sites);
        }
    }

    /// <summary>Whether the phase enters the member by no call of this project: it is a root or a library calls it.</summary>
    public bool IsRoot(Member member, CancellationToken cancellationToken) =>
        roots.IsRoot(member, cancellationToken) || roots.IncludesCallbacks && !member.IsTypeInitialization && targets.Of(member, cancellationToken).IsCallback;

    /// <summary>The number of calls between a root and the member; negative where there is none. A path begins at a handler and not where a library calls back, and needs its true length,
    /// so it goes past what is known to be reached.</summary>
    private int Search(Member start, Dictionary<Member, Member?> came, bool isPath, CancellationToken cancellationToken, out Member last, out Member? holder)
    {
        last = start;
        holder = null;
        came[start] = null;
        if (!Distances(cancellationToken).TryGet(start, out _))
            return -1;
        var pending = new SortedDictionary<int, Queue<(Member Of, Member? Caller, int Steps)>>();
        if (Visit(start, 0))
            return 0;
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var first = pending.First();
            var (of, caller, steps) = first.Value.Dequeue();
            if (first.Value.Count == 0)
                pending.Remove(first.Key);
            if (caller is null)
            {
                Add(of, callers.All(targets.Of(of, cancellationToken), cancellationToken), steps);
                continue;
            }

            bool seen = came.ContainsKey(caller);
            if (seen && !MayHoldHandler(caller))
                continue;
            var sites = Sites(caller, targets.Of(of, cancellationToken), cancellationToken);
            if (sites == CallSites.None)
                continue;
            if ((sites & roots.OpenSites) != 0 && IsOpen(caller, cancellationToken))
            {
                last = of;
                holder = caller;
                return steps;
            }

            if (seen)
                continue;
            came[caller] = of;
            if (!Visit(caller, steps))
                continue;
            last = caller;
            return steps;
        }

        return -1;

        bool Visit(Member member, int steps)
        {
            // What nothing reaches is on no path either.
            if (known.TryGetValue(member, out var answer) && !(isPath && answer))
                return answer;
            if (isPath ? roots.IsRoot(member, cancellationToken) : IsRoot(member, cancellationToken))
                return true;
            if (member.Kind == MemberKind.Global || member.IsTypeInitialization)
                return false;
            var of = targets.Of(member, cancellationToken);
            if (callers.Near(member, of, cancellationToken) is not { } near)
            {
                Add(member, callers.All(of, cancellationToken), steps + 1);
                return false;
            }

            Add(member, near, steps + 1);
            // The others when their turn comes, if it does: none is more than one call nearer to a root than the member.
            if (Distances(cancellationToken).TryGet(member, out var distance))
                Put((steps + Math.Max(distance, 1)) * 2 + 1, (member, null, steps + 1));
            return false;
        }

        void Add(Member member, IEnumerable<Member> callers, int steps)
        {
            // A path is shown to users: the same for any order of the files.
            if (isPath)
                callers = callers.OrderBy(m => m, Comparer<Member>.Create(Compare));
            foreach (var caller in callers)
            {
                if (caller.IsTypeInitialization && roots.OpenSites == CallSites.InHandler || came.ContainsKey(caller) && !MayHoldHandler(caller)
                    || !Distances(cancellationToken).TryGet(caller, out var distance))
                    continue;
                // Of those that may be equally near to a root, first the one whose text names the type too.
                Put((steps + distance) * 2 + (PossibleCallers.Knows(caller, member) ? 0 : 1), (member, caller, steps));
            }
        }

        void Put(int order, (Member, Member?, int) item)
        {
            if (!pending.TryGetValue(order, out var queue))
                pending[order] = queue = new Queue<(Member, Member?, int)>();
            queue.Enqueue(item);
        }
    }

    private CallSites Sites(Member caller, CallTarget of, CancellationToken cancellationToken)
    {
        var facts = bindings.Facts(caller, cancellationToken);
        var sites = of.Makers.Contains(caller) ? CallSites.Plain : CallSites.None;
        foreach (var target in of.Reached)
            sites |= facts.Calls(target.Key, target.Value);
        // What a handler delegate calls is no part of the initialisation around it.
        return roots.OpenSites == CallSites.Plain ? sites & CallSites.Plain : sites;
    }

    /// <summary>Only a member that names the bootstrap holds a handler delegate.</summary>
    private static bool MayHoldHandler(Member member) => Names.ContainsAny(member.Mentions, Names.HandlerHolders);

    /// <summary>Calls beside a handler delegate open a phase only where the member itself is entered in it.</summary>
    private bool IsOpen(Member caller, CancellationToken cancellationToken) => roots.OpenSites == CallSites.InHandler || roots.IsRoot(caller, cancellationToken);

    /// <summary>Whether the phase runs the code at a position of a member.</summary>
    public bool ReachesAt(Member member, int position, CancellationToken cancellationToken) => Reaches(member, cancellationToken) || ReachesKept(member, position, cancellationToken);

    /// <summary>Whether the phase runs the code at a position because somebody uses what keeps the delegate around it.</summary>
    public bool ReachesKept(Member member, int position, CancellationToken cancellationToken)
    {
        foreach (var (user, sites) in UsersAt(member, position, cancellationToken))
            if ((sites & CallSites.InHandler) != 0 && roots.OpenSites == CallSites.InHandler || (sites & CallSites.Plain) != 0 && Reaches(user, cancellationToken))
                return true;
        return false;
    }

    /// <summary>The shortest path to who uses what keeps the delegate around a position; null where there is none.</summary>
    public IReadOnlyList<Member>? PathToKept(Member member, int position, CancellationToken cancellationToken)
    {
        IReadOnlyList<Member>? best = null;
        foreach (var (user, sites) in UsersAt(member, position, cancellationToken).OrderBy(u => u.Caller, Comparer<Member>.Create(Compare)))
        {
            var path = (sites & CallSites.InHandler) != 0 ? new[] { user } : ShortestPath(user, cancellationToken);
            if (path is not null && (best is null || path.Count < best.Count))
                best = path;
        }

        return best;
    }

    /// <summary>Who uses what keeps the delegate around a position, each with where.</summary>
    public IEnumerable<(Member Caller, CallSites Sites)> UsersAt(Member member, int position, CancellationToken cancellationToken)
    {
        var of = targets.OfKeepersAt(member, position, cancellationToken);
        return Calling(callers.All(of, cancellationToken), of, cancellationToken);
    }

    private NameDistance Distances(CancellationToken cancellationToken)
    {
        if (distances is not null)
            return distances;
        cancellationToken.ThrowIfCancellationRequested();
        return distances = new NameDistance(names, roots.Starts, roots.IncludesCallbacks ? PossibleCallbacks.Of(names.Graph) : Enumerable.Empty<int>());
    }

    private static int Compare(Member a, Member b)
    {
        var order = string.CompareOrdinal(a.Type?.FullName, b.Type?.FullName);
        if (order == 0)
            order = string.CompareOrdinal(a.Name, b.Name);
        if (order == 0)
            order = string.CompareOrdinal(a.Node.SyntaxTree.FilePath, b.Node.SyntaxTree.FilePath);
        return order != 0 ? order : a.Span.Start.CompareTo(b.Span.Start);
    }
}
