using System.Collections.Generic;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Which files of a project declare a name, joined once and carried from request to request: names and numbers of files only, so that no tree keeps another alive.
/// A request that has a few other files than the index looks at those itself.</summary>
internal sealed class NameIndex
{
    private const int MaxChanged = 8;
    private readonly object[] keys;
    private readonly Dictionary<ulong, ulong>[] parts;
    private readonly Dictionary<ulong, ulong> sums;
    private readonly Dictionary<ulong, List<int>> called = new();
    private readonly Dictionary<ulong, List<int>> declaring = new();
    private readonly Dictionary<ulong, List<int>> inheriting = new();

    private NameIndex(IReadOnlyList<TreeFacts> trees, CancellationToken cancellationToken)
    {
        keys = new object[trees.Count];
        parts = new Dictionary<ulong, ulong>[trees.Count];
        int count = 0;
        foreach (var tree in trees)
            count += tree.Declared.Count;
        // Many files declare the same names; room for all of them is less than growing to it.
        sums = new Dictionary<ulong, ulong>(count);
        for (int i = 0; i < keys.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var tree = trees[i];
            (keys[i], parts[i]) = (tree.Key, tree.Declared);
            foreach (var name in tree.Declared)
            {
                sums.TryGetValue(name.Key, out var sum);
                sums[name.Key] = unchecked(sum + name.Value);
            }

            foreach (var name in tree.Called)
                Put(called, name.Key, i);
            foreach (var type in tree.Types)
            {
                Put(declaring, type.NameHash, i);
                if (type.Bases.Length > 0)
                    Put(declaring, type.ConstructorHash, i);
                foreach (var name in type.Bases)
                    Put(inheriting, name, i);
            }
        }
    }

    /// <summary>The index of these files but for those whose numbers it adds to <paramref name="changed"/>: one that an earlier request left with them where it fits, else a new one.</summary>
    public static NameIndex For(IReadOnlyList<TreeFacts> trees, List<int> changed, CancellationToken cancellationToken)
    {
        // Two, because one may be the file that is typed into.
        for (int i = 0; i < trees.Count && i < 2; i++)
            if (trees[i].Index is { } carried && carried.Fits(trees, changed))
                return carried;
        changed.Clear();
        var index = new NameIndex(trees, cancellationToken);
        foreach (var tree in trees)
            tree.Index = index;
        return index;
    }

    /// <summary>The sum of the hashes of all declarations of the name; 0 where there is none.</summary>
    public ulong Sum(ulong name, IReadOnlyList<TreeFacts> trees, List<int> changed)
    {
        sums.TryGetValue(name, out var sum);
        foreach (int i in changed)
        {
            if (parts[i].TryGetValue(name, out var old))
                sum = unchecked(sum - old);
            if (trees[i].Declared.TryGetValue(name, out var now))
                sum = unchecked(sum + now);
        }

        return sum;
    }

    /// <summary>The files, in their order, that may hold members which calls mention by the name.</summary>
    public List<int> Calling(ulong name, List<int> changed) => With(called, name, changed);

    /// <summary>The files that may declare a type of that name, or one whose constructors say it.</summary>
    public List<int> Declaring(ulong name, List<int> changed) => With(declaring, name, changed);

    /// <summary>The files that may hold a base list which says the name.</summary>
    public List<int> Inheriting(ulong name, List<int> changed) => With(inheriting, name, changed);

    /// <summary>The files of the index, and each changed one, which is asked itself.</summary>
    private static List<int> With(Dictionary<ulong, List<int>> lists, ulong name, List<int> changed)
    {
        if (!lists.TryGetValue(name, out var files))
            return changed;
        if (changed.Count == 0)
            return files;
        var all = new List<int>(files.Count + changed.Count);
        int next = 0;
        foreach (int file in files)
        {
            while (next < changed.Count && changed[next] <= file)
                all.Add(changed[next++]);
            if (all.Count == 0 || all[all.Count - 1] != file)
                all.Add(file);
        }

        while (next < changed.Count)
            all.Add(changed[next++]);
        return all;
    }

    private bool Fits(IReadOnlyList<TreeFacts> trees, List<int> changed)
    {
        changed.Clear();
        if (trees.Count != keys.Length)
            return false;
        for (int i = 0; i < keys.Length; i++)
            if (!ReferenceEquals(keys[i], trees[i].Key))
            {
                if (changed.Count == MaxChanged)
                    return false;
                changed.Add(i);
            }

        return true;
    }

    private static void Put(Dictionary<ulong, List<int>> lists, ulong key, int file)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = new List<int>(1);
        if (list.Count == 0 || list[list.Count - 1] != file)
            list.Add(file);
    }
}
