using System.Collections.Generic;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>A lower bound of the calls between a root and each member, from names alone. A member without one has no way in and is never bound.</summary>
internal sealed class NameDistance
{
    private const int MaxAliasDepth = 3;
    private readonly Dictionary<Member, int> distances = new();

    public NameDistance(DeclaredNames names, IEnumerable<Member> roots)
    {
        var called = new Dictionary<ulong, List<Member>>();
        var initializers = new Dictionary<ulong, List<Member>>();
        var constructors = new List<Member>();
        foreach (var tree in names.Trees)
            foreach (var member in tree.Members)
            {
                if (member.CallName != 0)
                    Put(called, member.CallName, member);
                if (member.Kind == MemberKind.Initializer)
                    Put(initializers, member.Type!.NameHash, member);
                if (member.IsInstanceConstructor)
                    constructors.Add(member);
            }

        called[Names.New] = called[Names.With] = constructors;
        var pending = new Queue<Member>();
        var done = new HashSet<ulong>();
        foreach (var root in roots)
            Reach(root, 0);
        while (pending.Count > 0)
        {
            var member = pending.Dequeue();
            var distance = distances[member];
            foreach (var name in member.Mentions)
                Name(name, distance + 1, 0);
        }

        void Reach(Member member, int distance)
        {
            if (distances.ContainsKey(member))
                return;
            distances[member] = distance;
            pending.Enqueue(member);
            // At once, not when the constructor's turn comes: the queue is in order of distance, or the distance is no lower bound.
            if (member.IsInstanceConstructor && initializers.TryGetValue(member.Type!.NameHash, out var own))
                foreach (var initializer in own)
                    Reach(initializer, distance);
        }

        void Name(ulong name, int distance, int depth)
        {
            if (!done.Add(name))
                return;
            if (called.TryGetValue(name, out var members))
                foreach (var member in members)
                    Reach(member, distance);
            if (depth >= MaxAliasDepth)
                return;
            foreach (var target in names.LeadsTo(name))
                Name(target, distance, depth + 1);
        }
    }

    public bool TryGet(Member member, out int distance) => distances.TryGetValue(member, out distance);

    private static void Put(Dictionary<ulong, List<Member>> lists, ulong key, Member member)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = new List<Member>();
        list.Add(member);
    }
}
