using System.Collections.Generic;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The names of a project and who says, declares and bears them, joined once and carried from request to request: numbers only, so that no tree keeps another alive.
/// A request that has a few other files than the index looks at those itself.</summary>
internal sealed class NameIndex
{
    private const int MaxChanged = 8;
    private readonly object[] keys;
    private readonly Dictionary<ulong, ulong>[] parts;
    private readonly Dictionary<ulong, int> numbers;
    private readonly List<ulong> sums = new();

    private NameIndex(IReadOnlyList<TreeFacts> trees, CancellationToken cancellationToken)
    {
        keys = new object[trees.Count];
        parts = new Dictionary<ulong, ulong>[trees.Count];
        (FirstMembers, FirstTypes) = (new int[trees.Count + 1], new int[trees.Count + 1]);
        int count = 0;
        for (int i = 0; i < keys.Length; i++)
        {
            (keys[i], parts[i]) = (trees[i].Key, trees[i].Declared);
            FirstMembers[i + 1] = FirstMembers[i] + trees[i].Members.Count;
            FirstTypes[i + 1] = FirstTypes[i] + trees[i].Types.Count;
            count += trees[i].Declared.Count;
        }

        // Many files declare the same names; room for all of them is less than growing to it.
        numbers = new Dictionary<ulong, int>(count * 2);
        (MemberTypes, Initializers, TypeNames) = (new int[FirstMembers[keys.Length]], new int[FirstMembers[keys.Length]], new int[FirstTypes[keys.Length]]);
        NumberLists.PairList mentions = new(), saying = new(), called = new(), declaring = new(), bases = new(), inheriting = new(), deriving = new(), holding = new();
        var borne = new List<ulong>();
        int member = 0, type = 0;
        foreach (var tree in trees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var name in tree.Declared)
            {
                int number = NumberOrNew(name.Key);
                sums[number] = unchecked(sums[number] + name.Value);
            }

            foreach (var declaration in tree.Types)
            {
                declaring.Add(TypeNames[type] = NumberOrNew(declaration.NameHash), type);
                foreach (var name in declaration.Bases)
                {
                    int number = NumberOrNew(name);
                    bases.Add(type, number);
                    inheriting.Add(number, type);
                }

                foreach (var name in declaration.Holds)
                    holding.Add(NumberOrNew(name), type);
                if (declaration.Bases.Length > 0)
                    deriving.Add(NumberOrNew(declaration.ConstructorHash), type);
                type++;
            }

            foreach (var code in tree.Members)
            {
                foreach (var name in code.Mentions)
                {
                    int number = NumberOrNew(name);
                    mentions.Add(member, number);
                    saying.Add(number, member);
                }

                borne.Clear();
                code.AddBorne(borne);
                foreach (var name in borne)
                    called.Add(NumberOrNew(name), member);
                MemberTypes[member] = NameGraph.MayBeCalledBack(code) ? NumberOrNew(code.Type!.NameHash) : -1;
                Initializers[member] = code.IsInstanceConstructor ? NumberOrNew(~code.Type!.NameHash) : -1;
                member++;
            }
        }

        (Mentions, Bases) = (NumberLists.Of(mentions, member), NumberLists.Of(bases, type));
        (Saying, Called) = (NumberLists.Of(saying, NameCount), NumberLists.Of(called, NameCount));
        (Declaring, Inheriting) = (NumberLists.Of(declaring, NameCount), NumberLists.Of(inheriting, NameCount));
        (Deriving, Holding) = (NumberLists.Of(deriving, NameCount), NumberLists.Of(holding, NameCount));
    }

    /// <summary>How many names are said or declared; each has a number below.</summary>
    public int NameCount => sums.Count;

    /// <summary>The number of each file's first member; the last entry is the number of all.</summary>
    public int[] FirstMembers { get; }

    /// <summary>The number of each file's first type.</summary>
    public int[] FirstTypes { get; }

    /// <summary>By member: the names that it says, in the order of <see cref="Member.Mentions"/>.</summary>
    public NumberLists Mentions { get; }

    /// <summary>By name: the members that say it.</summary>
    public NumberLists Saying { get; }

    /// <summary>By name: the members that bear it for their callers.</summary>
    public NumberLists Called { get; }

    /// <summary>By name: the types that bear it.</summary>
    public NumberLists Declaring { get; }

    /// <summary>By name: the types whose base lists say it.</summary>
    public NumberLists Inheriting { get; }

    /// <summary>By the name that constructors say: the types whose constructors do, and which have bases.</summary>
    public NumberLists Deriving { get; }

    /// <summary>By name: the types whose objects may hold something of it.</summary>
    public NumberLists Holding { get; }

    /// <summary>By type: the names that its base list says.</summary>
    public NumberLists Bases { get; }

    /// <summary>By member: the name of its type where a library may call it; else -1.</summary>
    public int[] MemberTypes { get; }

    /// <summary>By constructor: the name under which the initialisers that run with it are found; of other members -1.</summary>
    public int[] Initializers { get; }

    /// <summary>By type: its name.</summary>
    public int[] TypeNames { get; }

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

    /// <summary>The number of a name; -1 where the files of the index neither say nor declare it.</summary>
    public int Number(ulong name) => numbers.TryGetValue(name, out int number) ? number : -1;

    /// <summary>The sum of the hashes of all declarations of the name in the files of the index.</summary>
    public ulong Sum(int number) => sums[number];

    /// <summary>What a file of the index declared when it was joined.</summary>
    public Dictionary<ulong, ulong> Declared(int file) => parts[file];

    private int NumberOrNew(ulong name)
    {
        if (numbers.TryGetValue(name, out int number))
            return number;
        numbers[name] = number = sums.Count;
        sums.Add(0);
        return number;
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
}
