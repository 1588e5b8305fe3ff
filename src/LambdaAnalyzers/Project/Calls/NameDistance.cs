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

    // One more than the distance; 0 for those without.
    private readonly byte[] distances;

    /// <param name="graph">The names of the request.</param>
    /// <param name="roots">Where the phase begins.</param>
    /// <param name="callbacks">The numbers of further members that may be entered.</param>
    public NameDistance(NameGraph graph, IEnumerable<Member> roots, IEnumerable<int> callbacks)
    {
        this.graph = graph;
        distances = new byte[graph.MemberCount];
        new Walk(graph, distances).Run(roots, callbacks);
    }

    public bool TryGet(Member member, out int distance)
    {
        int number = graph.NumberOf(member);
        distance = number < 0 ? -1 : distances[number] - 1;
        return distance >= 0;
    }

    /// <summary>From the roots over names to those that bear them: members in order of their distance, each name once.</summary>
    private sealed class Walk
    {
        private readonly NameGraph graph;
        private readonly byte[] distances;
        private readonly bool[] isDone;
        private readonly Queue<int> pending = new();
        private readonly List<int> called = new();
        private readonly List<int> initializers = new();

        public Walk(NameGraph graph, byte[] distances) => (this.graph, this.distances, isDone) = (graph, distances, new bool[graph.NameCount]);

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
                var names = graph.Mentions(member, out int key);
                for (int i = names.Start(key), end = names.End(key); i < end; i++)
                    Name(names[i], next, 0);
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
            if (depth >= MaxAliasDepth)
                return;
            foreach (int target in graph.Targets(name))
                Name(target, distance, depth + 1);
        }
    }
}
