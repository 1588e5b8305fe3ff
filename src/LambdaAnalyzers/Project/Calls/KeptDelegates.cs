using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The <see cref="StoredDelegates"/> of a project, joined: which names lead, by way of a delegate that somebody keeps or a service that somebody registers, to which others.
/// Looks only into files that say a name in question.</summary>
internal sealed class KeptDelegates
{
    private readonly DeclaredNames names;
    private readonly HashSet<ulong> keepers = new();
    private readonly HashSet<ulong> singletons = new();

    public KeptDelegates(DeclaredNames names)
    {
        this.names = names;
        var types = new HashSet<ulong>(names.Trees.SelectMany(t => t.DelegateTypes));
        foreach (var tree in names.Trees)
        {
            keepers.UnionWith(tree.DelegateKeepers);
            if (types.Count > 0)
                keepers.UnionWith(tree.TypedKeepers.Where(k => types.Contains(k.Type)).Select(k => k.Name));
        }

        foreach (var tree in names.Trees)
            if (Names.Registrations.Any(tree.MaySay))
            {
                keepers.UnionWith(tree.Stored.Services);
                singletons.UnionWith(tree.Stored.Singletons);
                HasServices |= tree.Stored.Services.Count > 0;
            }
    }

    /// <summary>The names in registrations of singletons.</summary>
    public IReadOnlyCollection<ulong> Singletons => singletons;

    /// <summary>Whether the project registers services.</summary>
    public bool HasServices { get; }

    /// <summary>Whether something of that name may keep a delegate, or is a service that is registered.</summary>
    public bool IsKeeper(ulong name) => keepers.Contains(name);

    /// <summary>What runs when something of that name is used.</summary>
    public IEnumerable<(ulong Name, bool IsGroup)> Into(ulong key)
    {
        foreach (var tree in names.Trees)
            foreach (var stored in tree.Stored.Into(key))
                yield return stored;
    }

    /// <summary>The keepers that a member may put something into; null where it has none.</summary>
    public HashSet<ulong>? Keys(Member member) => TreeFacts.For(member.Node.SyntaxTree, CancellationToken.None).Stored.Keys(member);
}
