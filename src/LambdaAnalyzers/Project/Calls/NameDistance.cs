using System.Collections.Generic;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>A lower bound of the calls between a root and each member, from names alone. A member without one has no way in and is never bound.</summary>
internal sealed class NameDistance
{
    private const int MaxAliasDepth = 3;
    private readonly Dictionary<Member, int> distances = new();
    private readonly HashSet<ulong> used = new();

    public NameDistance(DeclaredNames names, IEnumerable<Member> roots)
    {
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
            if (member.IsInstanceConstructor)
                foreach (var initializer in names.Initializers(member.Type!.NameHash))
                    Reach(initializer, distance);
        }

        void Name(ulong name, int distance, int depth)
        {
            if (!done.Add(name))
                return;
            foreach (var member in names.Called(name))
                Reach(member, distance);
            if (names.Kept.IsKeeper(name))
                Use(name, distance);
            if (depth >= MaxAliasDepth)
                return;
            foreach (var target in names.LeadsTo(name))
                Name(target, distance, depth + 1);
        }

        // Who uses a keeper calls what it keeps, at once.
        void Use(ulong keeper, int distance)
        {
            if (!used.Add(keeper))
                return;
            foreach (var (name, isGroup) in names.Kept.Into(keeper))
            {
                if (!isGroup)
                    Name(name, distance, 0);
                else
                    foreach (var member in names.Called(name))
                        if (member.Kind == MemberKind.Method)
                            Reach(member, distance);
                Use(name, distance);
            }
        }
    }

    /// <summary>Whether anybody who is reached may use a keeper.</summary>
    public bool UsesKeepers => used.Count > 0;

    /// <summary>Whether somebody who is reached may use what keeps a delegate of the member.</summary>
    public bool IsUsed(HashSet<ulong>? keepers) => keepers is not null && used.Overlaps(keepers);

    public bool TryGet(Member member, out int distance) => distances.TryGetValue(member, out distance);
}
