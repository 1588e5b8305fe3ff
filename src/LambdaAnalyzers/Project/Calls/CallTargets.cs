using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What a call must name to end at a member, by id and by simple name; of a constructor also what an untyped <c>new()</c> must fit.</summary>
internal sealed record CallTarget(Dictionary<ulong, Reach> Reached, List<ulong> Names, bool IsCallback, CreatableType? Created)
{
    /// <summary>Members that call it without naming it.</summary>
    public IReadOnlyCollection<Member> Makers { get; init; } = Array.Empty<Member>();
}

/// <summary>One phase's answers to "what must a member say to call this one?": its own name, that of what it implements, of what keeps a delegate of it, and of the service that it is.</summary>
internal sealed class CallTargets
{
    private readonly DeclaredNames names;
    private readonly Bindings bindings;
    private readonly Dispatch dispatch;
    private readonly ServiceConstruction services;
    private readonly Func<CancellationToken, NameDistance> distances;
    private readonly ConcurrentDictionary<Member, CallTarget> known = new();

    public CallTargets(DeclaredNames names, Bindings bindings, Dispatch dispatch, ServiceConstruction services, Func<CancellationToken, NameDistance> distances) =>
        (this.names, this.bindings, this.dispatch, this.services, this.distances) = (names, bindings, dispatch, services, distances);

    /// <summary>What leads to the member.</summary>
    public CallTarget Of(Member member, CancellationToken cancellationToken)
    {
        if (known.TryGetValue(member, out var found))
            return found;
        var reached = new Dictionary<ulong, Reach>();
        bool isCallback = false;
        foreach (var id in bindings.Owners(member, cancellationToken))
        {
            if (names.MayBeDispatched(member))
                isCallback |= dispatch.AddTargets(member, id, reached, cancellationToken);
            else
                reached[id] = Reach.Any;
        }

        var callNames = new List<ulong>();
        CreatableType? created = null;
        if (member.IsInstanceConstructor || member.Kind == MemberKind.Initializer)
        {
            created = names.Creatable(member.Type!.NameHash);
            callNames.AddRange(new[] { member.Type.NameHash, Names.New });
            if (created.IsRecord)
                callNames.Add(Names.With);
            if (member.Type.MayBeStringHandler)
                callNames.Add(Names.HandlerConstructors);
        }

        if (member.CallName != 0 && !callNames.Contains(member.CallName))
            callNames.Add(member.CallName);
        bool isConstruction = member.IsInstanceConstructor || member.Kind == MemberKind.Initializer;
        AddKeepers(reached, callNames, !isConstruction || !services.IsKept(member.Type!, cancellationToken), cancellationToken);
        return known[member] = new CallTarget(reached, callNames, isCallback, created) { Makers = isConstruction ? Makers(member, reached, callNames, cancellationToken) : Array.Empty<Member>() };
    }

    /// <summary>The members that make a constructor run without naming it: the constructors that a container gives the service to, and the actions of what is made for each request.</summary>
    private IReadOnlyCollection<Member> Makers(Member member, Dictionary<ulong, Reach> reached, List<ulong> callNames, CancellationToken cancellationToken)
    {
        var makers = new HashSet<Member>(services.Actions(member.Type!));
        if (!names.Kept.HasServices)
            return makers;
        foreach (var name in callNames)
            if (names.Kept.IsKeeper(name))
                foreach (var taker in names.Saying(name))
                    if (taker.IsInstanceConstructor && taker != member && distances(cancellationToken).TryGet(taker, out _)
                        && Array.Exists(bindings.Facts(taker, cancellationToken).Injected, reached.ContainsKey) && services.IsMade(taker.Type!, cancellationToken))
                        makers.Add(taker);
        return makers;
    }

    /// <summary>Whoever uses what keeps a delegate calls what the delegate calls: adds the keepers as names to call by, and the keepers that these are given to.</summary>
    private void AddKeepers(Dictionary<ulong, Reach> reached, List<ulong> callNames, bool includesServices, CancellationToken cancellationToken)
    {
        if (!distances(cancellationToken).UsesKeepers)
            return;
        var pending = new Queue<ulong>(callNames);
        while (pending.Count > 0)
            foreach (var holder in names.Saying(pending.Dequeue()))
            {
                if (!distances(cancellationToken).IsUsed(names.Kept.Keys(holder)))
                    continue;
                var facts = bindings.Facts(holder, cancellationToken);
                foreach (var target in reached.ToList())
                    foreach (var keeper in facts.KeepersCalling(target.Key, target.Value))
                        if (includesServices || !keeper.IsService)
                            Add(keeper);
                foreach (var flow in facts.Flows)
                    if (reached.ContainsKey(flow.From))
                        Add(flow.To);
            }

        void Add(Keeper keeper)
        {
            if (reached.ContainsKey(keeper.Id))
                return;
            reached[keeper.Id] = Reach.Any;
            pending.Enqueue(keeper.Name);
            if (!callNames.Contains(keeper.Name))
                callNames.Add(keeper.Name);
        }
    }

    /// <summary>What leads to the use of what keeps the delegates around a position.</summary>
    public CallTarget OfKeepersAt(Member member, int position, CancellationToken cancellationToken)
    {
        var reached = new Dictionary<ulong, Reach>();
        var callNames = new List<ulong>();
        if (distances(cancellationToken).UsesKeepers && distances(cancellationToken).IsUsed(names.Kept.Keys(member)))
            foreach (var kept in bindings.Facts(member, cancellationToken).KeptSpans)
                if (kept.Span.Contains(position) && !reached.ContainsKey(kept.Keeper.Id))
                {
                    reached[kept.Keeper.Id] = Reach.Any;
                    callNames.Add(kept.Keeper.Name);
                }

        AddKeepers(reached, callNames, includesServices: true, cancellationToken);
        return new CallTarget(reached, callNames, IsCallback: false, Created: null);
    }
}
