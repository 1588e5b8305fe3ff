using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Which members may create a type by an untyped <c>new()</c> or a collection expression. Of all creations in a project few differ in what text tells of them, so a type is compared
/// with each kind once and not with each member.</summary>
internal sealed class UntypedCreators
{
    private readonly Member[] all;
    private readonly ConcurrentDictionary<CreatableType, IReadOnlyList<Member>> known = new();
    private Kinds? kinds;

    /// <param name="all">The members that create objects without naming a type.</param>
    public UntypedCreators(Member[] all) => this.all = all;

    /// <summary>The members one of whose creations may be of the type, in their order.</summary>
    public IReadOnlyList<Member> Of(CreatableType type)
    {
        if (all.Length == 0)
            return Array.Empty<Member>();
        if (known.TryGetValue(type, out var found))
            return found;
        if (Volatile.Read(ref kinds) is not { } read)
            Volatile.Write(ref kinds, read = new Kinds(all));
        return known[type] = read.Fitting(type);
    }

    /// <summary>The members by the kinds of their creations.</summary>
    private sealed class Kinds
    {
        private readonly Member[] all;
        private readonly Dictionary<UntypedCreation, List<int>> creating = new();
        private readonly List<int> collecting = new();

        public Kinds(Member[] all)
        {
            this.all = all;
            for (int i = 0; i < all.Length; i++)
            {
                foreach (var creation in all[i].Untyped.Creations)
                {
                    if (!creating.TryGetValue(creation, out var members))
                        creating[creation] = members = new List<int>();
                    members.Add(i);
                }

                if (all[i].Untyped.HasCollection)
                    collecting.Add(i);
            }
        }

        public IReadOnlyList<Member> Fitting(CreatableType type)
        {
            var numbers = new SortedSet<int>();
            if (type.MayBeCollection)
                numbers.UnionWith(collecting);
            foreach (var kind in creating)
                if (type.Takes(kind.Key.Arguments) && (kind.Key.Initialized == 0 || type.MayHave(kind.Key.Initialized)))
                    numbers.UnionWith(kind.Value);
            var members = new List<Member>(numbers.Count);
            foreach (int number in numbers)
                members.Add(all[number]);
            return members;
        }
    }
}
