using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Who declares, bears and says a name in one compilation: its <see cref="TreeFacts"/>, joined by the <see cref="NameIndex"/> that requests hand on. Lives for one request.</summary>
internal sealed class DeclaredNames
{
    private static readonly IReadOnlyList<TypeDeclaration> NoTypes = Array.Empty<TypeDeclaration>();
    private readonly Dictionary<SyntaxTree, int> files = new();
    private readonly List<TreeFacts> trees = new();
    private readonly List<(ulong Alias, ulong Target)> globals = new();
    private readonly NameIndex index;
    // The files that differ from those of the index, in their order.
    private readonly List<int> changed = new();
    private readonly Fingerprints fingerprints;
    private readonly ConcurrentDictionary<ulong, IReadOnlyList<TypeDeclaration>> declaring = new();
    private readonly ConcurrentDictionary<ulong, IReadOnlyList<TypeDeclaration>> inheriting = new();
    private readonly ConcurrentDictionary<ulong, IReadOnlyList<Member>> called = new();
    private readonly ConcurrentDictionary<ulong, Member[]> saying = new();
    private readonly ConcurrentDictionary<ulong, CreatableType> creatable = new();
    private readonly Lazy<UntypedCreators> creators;
    private NameGraph? graph;
    private KeptDelegates? kept;

    public DeclaredNames(Compilation compilation, CancellationToken cancellationToken)
    {
        var shape = Names.Mix(Names.Of(compilation.AssemblyName ?? ""), CompilationHash.Options(compilation));
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var facts = TreeFacts.For(tree, cancellationToken);
            files[tree] = trees.Count;
            trees.Add(facts);
            // Sums: the order of the files is not part of the project.
            shape = unchecked(shape + facts.Shape);
            HasSerializer |= facts.HasSerializer;
            globals.AddRange(facts.GlobalAliases);
        }

        creators = new(() => new UntypedCreators(Saying(Names.New)));
        index = NameIndex.For(trees, changed, cancellationToken);
        fingerprints = new Fingerprints(this, index, changed, globals, CompilationHash.References(shape, compilation, cancellationToken));
    }

    public IReadOnlyList<TreeFacts> Trees => trees;

    public bool HasSerializer { get; }

    /// <summary>Where names lead by way of delegates and services.</summary>
    public KeptDelegates Kept
    {
        get
        {
            if (Volatile.Read(ref kept) is not { } joined)
                Volatile.Write(ref kept, joined = new KeptDelegates(this));
            return joined;
        }
    }

    /// <summary>Who may call whom by name; joined for the first question that needs it.</summary>
    public NameGraph Graph
    {
        get
        {
            if (Volatile.Read(ref graph) is not { } known)
                Volatile.Write(ref graph, known = new NameGraph(index, trees, changed, globals, files));
            return known;
        }
    }

    /// <summary>Whether the file is this compilation's own and not a referenced project's.</summary>
    public bool Holds(SyntaxTree tree) => files.ContainsKey(tree);

    /// <summary>The code of a method that this compilation declares; null for any other, and for one without a body.</summary>
    public Member? Body(IMethodSymbol method, CancellationToken cancellationToken)
    {
        method = (method.ReducedFrom ?? method).OriginalDefinition;
        foreach (var reference in (method.PartialImplementationPart ?? method).DeclaringSyntaxReferences)
            if (Holds(reference.SyntaxTree) && TreeFacts.For(reference.SyntaxTree, cancellationToken).At(reference.Span.Start) is { } member && member.Node.Span == reference.Span)
                return member;
        return null;
    }

    /// <summary>What the binding of the member depends on.</summary>
    public ulong Fingerprint(Member member) => fingerprints.Of(member);

    /// <summary>What the binding of the type's slots depends on.</summary>
    public ulong Fingerprint(TypeDeclaration type) => fingerprints.Of(type);

    /// <summary>The declarations of types with that simple name.</summary>
    public IReadOnlyList<TypeDeclaration> Declaring(ulong name) =>
        declaring.TryGetValue(name, out var known) ? known : declaring[name] = Types(index.Declaring, name, type => type.NameHash == name);

    /// <summary>The declarations whose base list says that name, or a global alias of it.</summary>
    public IReadOnlyList<TypeDeclaration> Inheriting(ulong name)
    {
        if (inheriting.TryGetValue(name, out var known))
            return known;
        var found = Deriving(name);
        foreach (var (alias, target) in globals)
            if (target == name)
                found = found.Concat(Deriving(alias)).Distinct().ToList();
        return inheriting[name] = found;
    }

    /// <summary>The declarations whose fields, automatic properties or primary-constructor parameters say that name in their types.</summary>
    public IReadOnlyList<TypeDeclaration> Holding(ulong name) => Types(index.Holding, name, type => Array.BinarySearch(type.Holds, name) >= 0);

    /// <summary>Names that this one stands for: the target of an alias, the constructors of a base.</summary>
    public IReadOnlyList<ulong> LeadsTo(ulong name)
    {
        List<ulong>? targets = null;
        foreach (var type in Types(index.Deriving, name, type => type.ConstructorHash == name && type.Bases.Length > 0))
            (targets ??= new List<ulong>()).AddRange(type.Bases);
        foreach (var (alias, target) in globals)
            if (alias == name)
                (targets ??= new List<ulong>()).Add(target);
        return targets ?? (IReadOnlyList<ulong>)Array.Empty<ulong>();
    }

    /// <summary>The members whose text says the name, or something that leads to it.</summary>
    public Member[] Saying(ulong name)
    {
        if (saying.TryGetValue(name, out var known))
            return known;
        var members = new List<Member>();
        Find(name);
        foreach (var alias in CameFrom(name))
        {
            Find(alias);
            foreach (var again in CameFrom(alias))
                Find(again);
        }

        return saying[name] = members.ToArray();

        void Find(ulong said) => Join(index.Saying, said, index.FirstMembers, (file, at) => trees[file].Members[at], (file, found) => trees[file].AddSaying(said, found), members);
    }

    /// <summary>How objects of the types of that simple name are made.</summary>
    public CreatableType Creatable(ulong typeName) => creatable.TryGetValue(typeName, out var known) ? known : creatable[typeName] = new CreatableType(typeName, this);

    /// <summary>The members that may construct a type of that simple name, or register one: those that say so, and those whose untyped <c>new()</c> fits it.</summary>
    public IEnumerable<Member> Creating(string typeName) => Saying(Names.Live(typeName)).Concat(CreatingUntyped(Creatable(Names.Of(typeName))));

    /// <summary>The members whose untyped <c>new()</c> or collection expression fits the type.</summary>
    public IReadOnlyList<Member> CreatingUntyped(CreatableType type) => creators.Value.Of(type);

    /// <summary>The members that bear the name for their callers.</summary>
    public IReadOnlyList<Member> Called(ulong name)
    {
        if (called.TryGetValue(name, out var known))
            return known;
        var found = new List<Member>();
        Join(index.Called, name, index.FirstMembers, (file, at) => trees[file].Members[at], (file, all) => trees[file].AddCalled(name, all), found);
        // What nothing declares is not worth remembering: most names are of libraries.
        return found.Count == 0 ? Array.Empty<Member>() : called[name] = found;
    }

    /// <summary>The instance initialisers of the types with that simple name.</summary>
    public IReadOnlyList<Member> Initializers(ulong typeName) => Called(~typeName);

    /// <summary>Whether a call of the member may end elsewhere, or a call of another here. Text decides: virtual words, a base list, an heir.</summary>
    public bool MayBeDispatched(Member member)
    {
        if (member.Type is not { } type || member.Kind is not (MemberKind.Method or MemberKind.Conversion or MemberKind.Accessor or MemberKind.Arrow))
            return false;
        // A static member may answer for a type argument, where the type has an interface.
        if (member.IsStatic && !Array.Exists(type.Bases, b => Declaring(b) is var bases && (bases.Count == 0 || bases[0].IsInterface)) && !type.IsPartial && !type.IsInterface)
            return false;
        if (member.IsVirtual || type.IsInterface || Inheriting(type.NameHash).Count > 0)
            return true;
        foreach (var declaration in Declaring(type.NameHash))
            if (declaration.Bases.Length > 0)
                return true;
        return false;
    }

    /// <summary>Who says one of these says the name: its global aliases, the constructors of the types that derive from it.</summary>
    private IEnumerable<ulong> CameFrom(ulong name)
    {
        foreach (var (alias, target) in globals)
            if (target == name)
                yield return alias;
        var seen = new HashSet<ulong>();
        foreach (var type in Deriving(name))
            if (seen.Add(type.ConstructorHash))
                yield return type.ConstructorHash;
    }

    private IReadOnlyList<TypeDeclaration> Deriving(ulong name) => Types(index.Inheriting, name, type => Array.BinarySearch(type.Bases, name) >= 0);

    private IReadOnlyList<TypeDeclaration> Types(NumberLists lists, ulong name, Func<TypeDeclaration, bool> isFound)
    {
        var types = new List<TypeDeclaration>();
        Join(lists, name, index.FirstTypes, (file, at) => trees[file].Types[at], (file, found) => found.AddRange(trees[file].Types.Where(isFound)), types);
        return types.Count == 0 ? NoTypes : types;
    }

    /// <summary>What the index tells of the files that are as they were, and the changed files themselves, in the order of the files.</summary>
    private void Join<T>(NumberLists lists, ulong name, int[] firsts, Func<int, int, T> item, Action<int, List<T>> askChanged, List<T> found)
    {
        int next = 0, file = 0;
        if (index.Number(name) is var number and >= 0)
            for (int i = lists.Start(number), end = lists.End(number); i < end; i++)
            {
                while (firsts[file + 1] <= lists[i])
                    file++;
                for (; next < changed.Count && changed[next] < file; next++)
                    askChanged(changed[next], found);
                if (next == changed.Count || changed[next] != file)
                    found.Add(item(file, lists[i] - firsts[file]));
            }

        for (; next < changed.Count; next++)
            askChanged(changed[next], found);
    }
}
