using System;
using System.Collections.Generic;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>A lower bound of the calls between a root and each member, from names alone. A member without one has no way in and is never bound.</summary>
internal sealed class NameDistance
{
    private const int MaxAliasDepth = 3;

    // A bound may be lower than it could be: none needs more than a byte.
    private const int MaxDistance = byte.MaxValue - 1;
    private readonly NameGraph graph;
    private readonly HashSet<ulong> used = new();

    // One more than the distance; 0 for those without.
    private readonly byte[] distances;

    /// <param name="names">The names of the request.</param>
    /// <param name="roots">Where the phase begins.</param>
    /// <param name="callbacks">The numbers of further members that may be entered.</param>
    public NameDistance(DeclaredNames names, IEnumerable<Member> roots, IEnumerable<int> callbacks)
    {
        graph = names.Graph;
        distances = new byte[graph.MemberCount];
        new Walk(names, distances, used).Run(roots, callbacks);
    }

    /// <summary>Whether anybody who is reached may use a keeper.</summary>
    public bool UsesKeepers => used.Count > 0;

    /// <summary>Whether somebody who is reached may use what keeps a delegate of the member.</summary>
    public bool IsUsed(HashSet<ulong>? keepers) => keepers is not null && used.Overlaps(keepers);

    public bool TryGet(Member member, out int distance)
    {
        int number = graph.NumberOf(member);
        distance = number < 0 ? -1 : distances[number] - 1;
        return distance >= 0;
    }

    /// <summary>From the roots over names to those that bear them: members in order of their distance, each name once.</summary>
    private sealed class Walk
    {
        private readonly DeclaredNames names;
        private readonly NameGraph graph;
        private readonly byte[] distances;
        private readonly HashSet<ulong> used;
        // By the number of its name: what may keep a delegate, or is registered as a service.
        private readonly Dictionary<int, ulong> keepers = new();
        private readonly bool[] isDone;
        private readonly Queue<int> pending = new();
        private readonly List<int> called = new();
        private readonly List<int> initializers = new();

        public Walk(DeclaredNames names, byte[] distances, HashSet<ulong> used)
        {
            (this.names, graph, this.distances, this.used) = (names, names.Graph, distances, used);
            isDone = new bool[graph.NameCount];
            foreach (var keeper in names.Kept.Keepers)
                if (graph.NumberOf(keeper) is var number and >= 0)
                    keepers[number] = keeper;
        }

        public void Run(IEnumerable<Member> roots, IEnumerable<int> callbacks)
        {
            foreach (var root in roots)
                if (graph.NumberOf(root) is var number and >= 0)
                    Reach(number, 1);
            foreach (int member in callbacks)
                Reach(member, 1);
            while (pending.Count > 0)
            {
                int member = pending.Dequeue();
                var next = (byte)Math.Min(distances[member] + 1, MaxDistance);
                var said = graph.Mentions(member, out int key);
                for (int i = said.Start(key), end = said.End(key); i < end; i++)
                    Name(said[i], next, 0);
            }
        }

        private void Reach(int member, byte distance)
        {
            if (distances[member] != 0)
                return;
            distances[member] = distance;
            pending.Enqueue(member);
            if (graph.Initializers(member) is not (var name and >= 0))
                return;
            // At once, not when the constructor's turn comes: the queue is in order of distance, or the distance is no lower bound.
            initializers.Clear();
            graph.AddCalled(name, initializers);
            foreach (int initializer in initializers)
                if (distances[initializer] == 0)
                {
                    distances[initializer] = distance;
                    pending.Enqueue(initializer);
                }
        }

        private void Name(int name, byte distance, int depth)
        {
            if (isDone[name])
                return;
            isDone[name] = true;
            called.Clear();
            graph.AddCalled(name, called);
            foreach (int member in called)
                Reach(member, distance);
            if (keepers.TryGetValue(name, out var keeper))
                Use(keeper, distance);
            if (depth >= MaxAliasDepth)
                return;
            foreach (int target in graph.Targets(name))
                Name(target, distance, depth + 1);
        }

        /// <summary>Who uses a keeper calls what it keeps, at once.</summary>
        private void Use(ulong keeper, byte distance)
        {
            if (!used.Add(keeper))
                return;
            foreach (var (name, isGroup) in names.Kept.Into(keeper))
            {
                if (isGroup)
                {
                    foreach (var member in names.Called(name))
                        if (member.Kind == MemberKind.Method && graph.NumberOf(member) is var number and >= 0)
                            Reach(number, distance);
                }
                else if (graph.NumberOf(name) is var said and >= 0)
                {
                    Name(said, distance, 0);
                }

                Use(name, distance);
            }
        }
    }
}
