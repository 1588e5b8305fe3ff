using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The <see cref="TreeFacts"/> of one compilation, joined: declarations by the <see cref="NameIndex"/> that requests hand on, mentions tree by tree. Lives for one request.</summary>
internal sealed class DeclaredNames
{
    private static readonly IReadOnlyList<TypeDeclaration> NoTypes = Array.Empty<TypeDeclaration>();
    private readonly Compilation compilation;
    private readonly List<TreeFacts> trees = new();
    private readonly List<(ulong Alias, ulong Target)> globals = new();
    private readonly NameIndex index;
    // The files that differ from those of the index, in their order.
    private readonly List<int> changed = new();
    private readonly ConcurrentDictionary<ulong, IReadOnlyList<TypeDeclaration>> declaring = new();
    private readonly ConcurrentDictionary<ulong, IReadOnlyList<TypeDeclaration>> inheriting = new();
    private readonly ConcurrentDictionary<ulong, IReadOnlyList<Member>> called = new();
    private readonly ConcurrentDictionary<ulong, Member[]> saying = new();
    private readonly ulong shape;
    private Dictionary<ulong, List<TypeDeclaration>>? holding;
    private KeptDelegates? kept;

    public DeclaredNames(Compilation compilation, CancellationToken cancellationToken)
    {
        this.compilation = compilation;
        shape = Names.Mix(Names.Of(compilation.AssemblyName ?? ""), CompilationHash.Options(compilation));
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var facts = TreeFacts.For(tree, cancellationToken);
            trees.Add(facts);
            // Sums: the order of the files is not part of the project.
            shape = unchecked(shape + facts.Shape);
            HasSerializer |= facts.HasSerializer;
            globals.AddRange(facts.GlobalAliases);
        }

        index = NameIndex.For(trees, changed, cancellationToken);
        shape = CompilationHash.References(shape, compilation, cancellationToken);
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

    /// <summary>Whether the file is this compilation's own and not a referenced project's.</summary>
    public bool Holds(SyntaxTree tree) => compilation.ContainsSyntaxTree(tree);

    /// <summary>What the binding of the member depends on: the project's shape and the declarations of every name that it says.</summary>
    public ulong Fingerprint(Member member)
    {
        var hash = shape;
        foreach (var name in member.Mentions)
            if (Sum(name) is var sum and not 0)
                hash = Names.Mix(hash, Names.Mix(name, sum));
        return hash;
    }

    /// <summary>What the binding of a type's slots depends on: the shape, and the members of every type that its bases may name.</summary>
    public ulong Fingerprint(TypeDeclaration type)
    {
        var hash = shape;
        var seen = new HashSet<ulong> { type.NameHash };
        var pending = new Queue<ulong>();
        pending.Enqueue(type.NameHash);
        while (pending.Count > 0)
        {
            var name = pending.Dequeue();
            foreach (var declaration in Declaring(name))
            {
                hash = unchecked(hash + Names.Mix(declaration.MembersHash, name));
                foreach (var baseName in declaration.Bases)
                    if (seen.Add(baseName))
                        pending.Enqueue(baseName);
            }

            foreach (var target in LeadsTo(name))
                if (seen.Add(target))
                    pending.Enqueue(target);
        }

        return hash;
    }

    /// <summary>The declarations of types with that simple name.</summary>
    public IReadOnlyList<TypeDeclaration> Declaring(ulong name) =>
        declaring.TryGetValue(name, out var known) ? known : declaring[name] = Find(index.Declaring(name, changed), type => type.NameHash == name);

    /// <summary>The declarations whose base list says that name, or a global alias of it.</summary>
    public IReadOnlyList<TypeDeclaration> Inheriting(ulong name)
    {
        if (inheriting.TryGetValue(name, out var known))
            return known;
        var found = Saying(name);
        foreach (var (alias, target) in globals)
            if (target == name)
                found = found.Concat(Saying(alias)).Distinct().ToList();
        return inheriting[name] = found;

        IReadOnlyList<TypeDeclaration> Saying(ulong said) => Find(index.Inheriting(said, changed), type => Array.BinarySearch(type.Bases, said) >= 0);
    }

    /// <summary>The declarations whose fields, automatic properties or primary-constructor parameters say that name in their types.</summary>
    public IReadOnlyList<TypeDeclaration> Holding(ulong name)
    {
        if (Volatile.Read(ref holding) is not { } holders)
        {
            holders = new Dictionary<ulong, List<TypeDeclaration>>();
            foreach (var tree in Trees)
                foreach (var type in tree.Types)
                    foreach (var held in type.Holds)
                        Put(holders, held, type);
            Volatile.Write(ref holding, holders);
        }

        return holders.TryGetValue(name, out var list) ? list : NoTypes;
    }

    /// <summary>Names that this one stands for: the target of an alias, the constructors of a base.</summary>
    public IReadOnlyList<ulong> LeadsTo(ulong name)
    {
        List<ulong>? targets = null;
        foreach (int file in index.Declaring(name, changed))
            foreach (var type in trees[file].Types)
                if (type.ConstructorHash == name && type.Bases.Length > 0)
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

        void Find(ulong said)
        {
            foreach (var tree in Trees)
                tree.Mentioning(said, members);
        }
    }

    /// <summary>The members that calls mention by the name.</summary>
    public IReadOnlyList<Member> Called(ulong name)
    {
        if (called.TryGetValue(name, out var known))
            return known;
        if (name == Names.New || name == Names.With || name == Names.HandlerConstructors)
            return called[name] = trees.SelectMany(t => t.Members).Where(m => m.IsInstanceConstructor && (name != Names.HandlerConstructors || m.Type!.MayBeStringHandler)).ToList();
        List<Member>? found = null;
        foreach (int file in index.Calling(name, changed))
            if (trees[file].Called.TryGetValue(name, out var members))
                (found ??= new List<Member>()).AddRange(members);
        // What nothing declares is not worth remembering: most names are of libraries.
        return found is null ? Array.Empty<Member>() : called[name] = found;
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

    /// <summary>Members that a library may call: of types that have, or whose heirs have, a base of another assembly.</summary>
    public IEnumerable<Member> PossibleCallbacks()
    {
        var foreign = new HashSet<ulong>();
        for (bool grows = true; grows;)
        {
            grows = false;
            foreach (var tree in Trees)
                foreach (var type in tree.Types)
                {
                    if (type.Bases.Length == 0)
                        continue;
                    bool isForeign = foreign.Contains(type.NameHash);
                    foreach (var name in type.Bases)
                        isForeign |= Declaring(name).Count == 0 || foreign.Contains(name);
                    if (!isForeign)
                        continue;
                    grows |= foreign.Add(type.NameHash);
                    foreach (var name in type.Bases)
                        if (Declaring(name).Count > 0)
                            grows |= foreign.Add(name);
                }
        }

        if (foreign.Count == 0)
            yield break;
        foreach (var tree in Trees)
            foreach (var member in tree.Members)
                if (member.Type is { } type && member.Kind is MemberKind.Method or MemberKind.Accessor or MemberKind.Arrow && foreign.Contains(type.NameHash))
                    yield return member;
    }

    /// <summary>The sum of the hashes of what is declared under the name; a global alias stands for its targets.</summary>
    private ulong Sum(ulong name)
    {
        var sum = index.Sum(name, trees, changed);
        foreach (var (alias, target) in globals)
            if (alias == name)
                sum = unchecked(sum + index.Sum(target, trees, changed));
        return sum;
    }

    /// <summary>Who says one of these says the name: its global aliases, the constructors of the types that derive from it.</summary>
    private IEnumerable<ulong> CameFrom(ulong name)
    {
        foreach (var (alias, target) in globals)
            if (target == name)
                yield return alias;
        var seen = new HashSet<ulong>();
        foreach (int file in index.Inheriting(name, changed))
            foreach (var type in trees[file].Types)
                if (Array.BinarySearch(type.Bases, name) >= 0 && seen.Add(type.ConstructorHash))
                    yield return type.ConstructorHash;
    }

    private IReadOnlyList<TypeDeclaration> Find(List<int> files, Func<TypeDeclaration, bool> isFound)
    {
        List<TypeDeclaration>? found = null;
        foreach (int file in files)
            foreach (var type in trees[file].Types)
                if (isFound(type))
                    (found ??= new List<TypeDeclaration>()).Add(type);
        return found ?? NoTypes;
    }

    private static void Put<T>(Dictionary<ulong, List<T>> lists, ulong key, T value)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = new List<T>();
        if (list.Count == 0 || !EqualityComparer<T>.Default.Equals(list[list.Count - 1], value))
            list.Add(value);
    }
}
