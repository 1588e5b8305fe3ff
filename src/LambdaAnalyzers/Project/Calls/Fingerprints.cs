using System.Collections.Generic;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What a binding depends on, as a number: who finds the one under which a binding was kept need not bind again.</summary>
internal sealed class Fingerprints
{
    private readonly DeclaredNames names;
    private readonly NameIndex index;
    private readonly ulong shape;
    private readonly IReadOnlyList<(ulong Alias, ulong Target)> globals;

    // By name: how much the sum of its declarations is off the index's. An edit of a body makes none.
    private readonly Dictionary<ulong, ulong> off = new();

    public Fingerprints(DeclaredNames names, NameIndex index, List<int> changed, IReadOnlyList<(ulong Alias, ulong Target)> globals, ulong shape)
    {
        (this.names, this.index, this.shape, this.globals) = (names, index, shape, globals);
        foreach (int file in changed)
        {
            foreach (var old in index.Declared(file))
                Add(old.Key, unchecked(0 - old.Value));
            foreach (var now in names.Trees[file].Declared)
                Add(now.Key, now.Value);
        }

        void Add(ulong name, ulong value)
        {
            off.TryGetValue(name, out var sum);
            sum = unchecked(sum + value);
            if (sum == 0)
                off.Remove(name);
            else
                off[name] = sum;
        }
    }

    /// <summary>Of the binding of a member: the project's shape and the declarations of every name that it says.</summary>
    public ulong Of(Member member)
    {
        var hash = shape;
        foreach (var name in member.Mentions)
            if (Sum(name) is var sum and not 0)
                hash = Names.Mix(hash, Names.Mix(name, sum));
        return hash;
    }

    /// <summary>Of the binding of a type's slots: the shape, and the members of every type that its bases may name.</summary>
    public ulong Of(TypeDeclaration type)
    {
        var hash = shape;
        var seen = new HashSet<ulong> { type.NameHash };
        var pending = new Queue<ulong>();
        pending.Enqueue(type.NameHash);
        while (pending.Count > 0)
        {
            var name = pending.Dequeue();
            foreach (var declaration in names.Declaring(name))
            {
                hash = unchecked(hash + Names.Mix(declaration.MembersHash, name));
                foreach (var baseName in declaration.Bases)
                    if (seen.Add(baseName))
                        pending.Enqueue(baseName);
            }

            foreach (var target in names.LeadsTo(name))
                if (seen.Add(target))
                    pending.Enqueue(target);
        }

        return hash;
    }

    /// <summary>The sum of the hashes of what is declared under the name; a global alias stands for its targets.</summary>
    private ulong Sum(ulong name)
    {
        var sum = Declared(name);
        foreach (var (alias, target) in globals)
            if (alias == name)
                sum = unchecked(sum + Declared(target));
        return sum;
    }

    private ulong Declared(ulong name)
    {
        var sum = index.Number(name) is var number and >= 0 ? index.Sum(number) : 0;
        return off.Count > 0 && off.TryGetValue(name, out var more) ? unchecked(sum + more) : sum;
    }
}
