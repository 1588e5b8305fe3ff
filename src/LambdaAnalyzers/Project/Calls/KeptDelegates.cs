using System.Collections.Generic;
using System.Linq;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The <see cref="StoredDelegates"/> of a project, joined: which names lead, by way of a delegate that somebody keeps or a service that somebody registers, to which others.
/// Looks only into files that say a name in question.</summary>
internal sealed class KeptDelegates
{
    private readonly DeclaredNames names;
    // With the files that declare them: an initialiser does not say its own name.
    private readonly Dictionary<ulong, HashSet<TreeFacts>> keepers = new();
    private readonly HashSet<ulong> singletons = new();

    public KeptDelegates(DeclaredNames names)
    {
        this.names = names;
        var types = new HashSet<ulong>();
        foreach (var tree in names.Trees)
            types.UnionWith(tree.DelegateTypes);
        foreach (var tree in names.Trees)
        {
            foreach (var keeper in tree.DelegateKeepers)
                Put(keeper, tree);
            if (types.Count > 0)
                foreach (var (keeper, type) in tree.TypedKeepers)
                    if (types.Contains(type))
                        Put(keeper, tree);
        }

        foreach (var tree in Names.Registrations.SelectMany(Saying).Distinct())
        {
            foreach (var service in tree.Stored.Services)
                Put(service, tree);
            singletons.UnionWith(tree.Stored.Singletons);
            HasServices |= tree.Stored.Services.Count > 0;
        }
    }

    /// <summary>The names of what may keep a delegate, or is a service that is registered.</summary>
    public IReadOnlyCollection<ulong> Keepers => keepers.Keys;

    /// <summary>The names in registrations of singletons.</summary>
    public IReadOnlyCollection<ulong> Singletons => singletons;

    /// <summary>Whether the project registers services.</summary>
    public bool HasServices { get; }

    /// <summary>Whether something of that name may keep a delegate, or is a service that is registered.</summary>
    public bool IsKeeper(ulong name) => keepers.ContainsKey(name);

    /// <summary>What runs when something of that name is used.</summary>
    public IEnumerable<(ulong Name, bool IsGroup)> Into(ulong key)
    {
        var trees = StoredDelegates.IsArgument(key) ? names.Trees : keepers.TryGetValue(key, out var declaring) ? Saying(key).Union(declaring) : Saying(key).Distinct();
        foreach (var tree in trees)
            foreach (var stored in tree.Stored.Into(key))
                yield return stored;
    }

    /// <summary>The keepers that a member may put something into; null where it has none.</summary>
    public HashSet<ulong>? Keys(Member member) => TreeFacts.For(member.Node.SyntaxTree, CancellationToken.None).Stored.Keys(member);

    private void Put(ulong keeper, TreeFacts tree)
    {
        if (!keepers.TryGetValue(keeper, out var trees))
            keepers[keeper] = trees = new HashSet<TreeFacts>();
        trees.Add(tree);
    }

    private IEnumerable<TreeFacts> Saying(ulong name)
    {
        foreach (var member in names.Saying(name))
            yield return TreeFacts.For(member.Node.SyntaxTree, CancellationToken.None);
    }
}
