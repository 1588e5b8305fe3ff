using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Who may call whom by name, as one request sees it: the <see cref="NameIndex"/> without what changed files said then, and with what they say now. Names, members and types are
/// numbers; those that only changed files have come behind the others.</summary>
internal sealed class NameGraph
{
    private static readonly List<int> None = new();
    private readonly NameIndex index;
    private readonly IReadOnlyDictionary<SyntaxTree, int> files;
    private readonly Dictionary<ulong, int> newNames = new();
    private readonly int[] firstMembers;
    private readonly (int From, int To)[] staleMembers;
    private readonly (int From, int To)[] staleTypes;
    private readonly NumberLists mentions;
    private readonly NumberLists bases;
    private readonly List<int> typeNames = new();
    private readonly List<int> memberTypes = new();
    private readonly List<int> initializers = new();
    private readonly Dictionary<int, List<int>> called = new();
    private readonly Dictionary<int, List<int>> targets = new();

    /// <param name="index">The names of the files that are not changed.</param>
    /// <param name="trees">All files of the request.</param>
    /// <param name="changed">The numbers of those that are not as in the index.</param>
    /// <param name="globals">The global aliases of all files.</param>
    /// <param name="files">The number of each file.</param>
    public NameGraph(NameIndex index, IReadOnlyList<TreeFacts> trees, List<int> changed, List<(ulong Alias, ulong Target)> globals, IReadOnlyDictionary<SyntaxTree, int> files)
    {
        (this.index, this.files) = (index, files);
        staleMembers = changed.Select(f => (index.FirstMembers[f], index.FirstMembers[f + 1])).ToArray();
        staleTypes = changed.Select(f => (index.FirstTypes[f], index.FirstTypes[f + 1])).ToArray();
        firstMembers = changed.Count == 0 ? index.FirstMembers : (int[])index.FirstMembers.Clone();
        NumberLists.PairList said = new(), derived = new();
        var borne = new List<ulong>();
        foreach (int file in changed)
        {
            firstMembers[file] = index.MemberTypes.Length + memberTypes.Count;
            foreach (var member in trees[file].Members)
            {
                foreach (var name in member.Mentions)
                    said.Add(memberTypes.Count, Number(name));
                borne.Clear();
                member.AddBorne(borne);
                foreach (var name in borne)
                    Put(called, Number(name), index.MemberTypes.Length + memberTypes.Count);
                memberTypes.Add(MayBeCalledBack(member) ? Number(member.Type!.NameHash) : -1);
                initializers.Add(member.IsInstanceConstructor ? Number(~member.Type!.NameHash) : -1);
            }

            foreach (var type in trees[file].Types)
            {
                foreach (var name in type.Bases)
                {
                    derived.Add(typeNames.Count, Number(name));
                    Put(targets, Number(type.ConstructorHash), Number(name));
                }

                typeNames.Add(Number(type.NameHash));
            }
        }

        foreach (var (alias, target) in globals)
            Put(targets, Number(alias), Number(target));
        (mentions, bases) = (NumberLists.Of(said, memberTypes.Count), NumberLists.Of(derived, typeNames.Count));
    }

    /// <summary>The number of a name; -1 of one that nobody says.</summary>
    public int NumberOf(ulong name) => index.Number(name) is var number and >= 0 ? number : newNames.TryGetValue(name, out number) ? number : -1;

    public int NameCount => index.NameCount + newNames.Count;

    public int MemberCount => index.MemberTypes.Length + memberTypes.Count;

    public int TypeCount => index.TypeNames.Length + typeNames.Count;

    /// <summary>Whether a library could call it, were its type known there.</summary>
    public static bool MayBeCalledBack(Member member) => member is { Type: not null, Kind: MemberKind.Method or MemberKind.Accessor or MemberKind.Arrow };

    /// <summary>The number of a member of this request's files; -1 for any other.</summary>
    public int NumberOf(Member member) => files.TryGetValue(member.Node.SyntaxTree, out int file) ? firstMembers[file] + member.Number : -1;

    /// <summary>The names that the member says: the list of <paramref name="key"/>.</summary>
    public NumberLists Mentions(int member, out int key) => Lists(index.Mentions, mentions, index.MemberTypes.Length, member, out key);

    /// <summary>The names that the type's base list says: the list of <paramref name="key"/>. None of a type that is no longer there.</summary>
    public NumberLists Bases(int type, out int key) => Lists(index.Bases, bases, index.TypeNames.Length, type, out key);

    /// <summary>The name of the type; -1 where it is no longer there.</summary>
    public int TypeName(int type) => type >= index.TypeNames.Length ? typeNames[type - index.TypeNames.Length] : IsIn(staleTypes, type) ? -1 : index.TypeNames[type];

    /// <summary>The name of the type of a member that a library could call; -1 of any other, and of one that is no longer there.</summary>
    public int CallbackType(int member) => member >= index.MemberTypes.Length ? memberTypes[member - index.MemberTypes.Length] : IsIn(staleMembers, member) ? -1 : index.MemberTypes[member];

    /// <summary>The name under which the initialisers that run with a constructor are found; -1 where the member is none.</summary>
    public int Initializers(int member) => member >= index.Initializers.Length ? initializers[member - index.Initializers.Length] : index.Initializers[member];

    /// <summary>Adds the members that bear the name for their callers.</summary>
    public void AddCalled(int name, List<int> found)
    {
        if (name < index.NameCount)
            for (int i = index.Called.Start(name), end = index.Called.End(name); i < end; i++)
                if (!IsIn(staleMembers, index.Called[i]))
                    found.Add(index.Called[i]);
        if (called.Count > 0 && called.TryGetValue(name, out var now))
            found.AddRange(now);
    }

    /// <summary>Names that this one stands for: the targets of a global alias, the bases of a type whose constructors say it.</summary>
    public List<int> Targets(int name)
    {
        var found = targets.Count > 0 && targets.TryGetValue(name, out var now) ? now : None;
        if (name >= index.NameCount || index.Deriving.Start(name) == index.Deriving.End(name))
            return found;
        found = new List<int>(found);
        for (int i = index.Deriving.Start(name), end = index.Deriving.End(name); i < end; i++)
            if (index.Deriving[i] is var type && !IsIn(staleTypes, type))
                for (int at = index.Bases.Start(type), last = index.Bases.End(type); at < last; at++)
                    found.Add(index.Bases[at]);
        return found;
    }

    private static NumberLists Lists(NumberLists before, NumberLists now, int count, int number, out int key)
    {
        key = number < count ? number : number - count;
        return number < count ? before : now;
    }

    private static bool IsIn((int From, int To)[] ranges, int number)
    {
        foreach (var (from, to) in ranges)
            if (number >= from && number < to)
                return true;
        return false;
    }

    private static void Put(Dictionary<int, List<int>> lists, int key, int value)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = new List<int>(1);
        list.Add(value);
    }

    private int Number(ulong name)
    {
        int number = NumberOf(name);
        return number >= 0 ? number : newNames[name] = index.NameCount + newNames.Count;
    }
}
