using System;
using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The <see cref="TreeFacts"/> of one compilation, joined: declarations are merged, mentions are looked up tree by tree. Lives for one request.</summary>
internal sealed class DeclaredNames
{
    private static readonly IReadOnlyList<TypeDeclaration> NoTypes = Array.Empty<TypeDeclaration>();
    private readonly Dictionary<ulong, ulong> declared;
    private readonly Dictionary<ulong, List<TypeDeclaration>> declaring = new();
    private readonly Dictionary<ulong, List<TypeDeclaration>> inheriting = new();
    private readonly Dictionary<ulong, List<ulong>> leadsTo = new();
    private readonly Dictionary<ulong, List<ulong>> cameFrom = new();
    private readonly Dictionary<ulong, Member[]> saying = new();
    private readonly ulong shape;
    private Dictionary<ulong, List<Member>>? called;

    public DeclaredNames(Compilation compilation, CancellationToken cancellationToken)
    {
        shape = Names.Mix(Names.Of(compilation.AssemblyName ?? ""), CompilationHash.Options(compilation));
        var trees = new List<TreeFacts>();
        var globals = new List<(ulong Alias, ulong Target)>();
        int count = 0;
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var facts = TreeFacts.For(tree, cancellationToken);
            trees.Add(facts);
            // Sums: the order of the files is not part of the project.
            shape = unchecked(shape + facts.Shape);
            HasSerializer |= facts.HasSerializer;
            globals.AddRange(facts.GlobalAliases);
            count += facts.Declared.Count;
        }

        // Many files declare the same names; room for all of them is less than growing to it.
        declared = new Dictionary<ulong, ulong>(count);
        foreach (var facts in trees)
            foreach (var name in facts.Declared)
                AddTo(declared, name.Key, name.Value);
        Trees = trees;
        foreach (var (alias, target) in globals)
        {
            if (declared.TryGetValue(target, out var hash))
                AddTo(declared, alias, hash);
            Lead(alias, target);
        }

        Types(globals);
        shape = CompilationHash.References(shape, compilation, cancellationToken);
    }

    public IReadOnlyList<TreeFacts> Trees { get; }

    public bool HasSerializer { get; }

    /// <summary>What the binding of the member depends on: the project's shape and the declarations of every name that it says.</summary>
    public ulong Fingerprint(Member member)
    {
        var hash = shape;
        foreach (var name in member.Mentions)
            if (declared.TryGetValue(name, out var sum))
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
    public IReadOnlyList<TypeDeclaration> Declaring(ulong name) => declaring.TryGetValue(name, out var list) ? list : NoTypes;

    /// <summary>The declarations whose base list says that name.</summary>
    public IReadOnlyList<TypeDeclaration> Inheriting(ulong name) => inheriting.TryGetValue(name, out var list) ? list : NoTypes;

    /// <summary>Names that this one stands for: the target of an alias, the constructors of a base.</summary>
    public IReadOnlyList<ulong> LeadsTo(ulong name) => leadsTo.TryGetValue(name, out var list) ? list : Array.Empty<ulong>();

    /// <summary>The members whose text says the name, or something that leads to it.</summary>
    public Member[] Saying(ulong name)
    {
        if (saying.TryGetValue(name, out var known))
            return known;
        var members = new List<Member>();
        Find(name);
        if (cameFrom.TryGetValue(name, out var aliases))
            foreach (var alias in aliases)
            {
                Find(alias);
                if (cameFrom.TryGetValue(alias, out var further))
                    foreach (var again in further)
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
        called ??= CallNames();
        return called.TryGetValue(name, out var list) ? list : Array.Empty<Member>();
    }

    /// <summary>The instance initialisers of the types with that simple name.</summary>
    public IReadOnlyList<Member> Initializers(ulong typeName) => Called(~typeName);

    /// <summary>Whether a call of the member may end elsewhere, or a call of another here. Text decides: virtual words, a base list, an heir.</summary>
    public bool MayBeDispatched(Member member)
    {
        if (member.Type is not { } type || member.IsStatic || member.Kind is not (MemberKind.Method or MemberKind.Accessor or MemberKind.Arrow))
            return false;
        if (member.IsVirtual || type.IsInterface || inheriting.ContainsKey(type.NameHash))
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
                        isForeign |= !declaring.ContainsKey(name) || foreign.Contains(name);
                    if (!isForeign)
                        continue;
                    grows |= foreign.Add(type.NameHash);
                    foreach (var name in type.Bases)
                        if (declaring.ContainsKey(name))
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

    private Dictionary<ulong, List<Member>> CallNames()
    {
        var lists = new Dictionary<ulong, List<Member>>(declared.Count);
        var constructors = new List<Member>();
        foreach (var tree in Trees)
            foreach (var member in tree.Members)
            {
                if (member.CallName != 0)
                    Put(lists, member.CallName, member);
                // No call says it; the constructors of its type run it.
                if (member.Kind == MemberKind.Initializer)
                    Put(lists, ~member.Type!.NameHash, member);
                if (member.IsInstanceConstructor)
                    constructors.Add(member);
            }

        lists[Names.New] = lists[Names.With] = constructors;
        lists[Names.HandlerConstructors] = constructors.FindAll(c => c.Type!.MayBeStringHandler);
        return lists;
    }

    private void Types(List<(ulong Alias, ulong Target)> globals)
    {
        foreach (var tree in Trees)
            foreach (var type in tree.Types)
            {
                Put(declaring, type.NameHash, type);
                foreach (var name in type.Bases)
                {
                    Put(inheriting, name, type);
                    Lead(type.ConstructorHash, name);
                    foreach (var (alias, target) in globals)
                        if (alias == name)
                            Put(inheriting, target, type);
                }
            }
    }

    private void Lead(ulong from, ulong to)
    {
        Put(leadsTo, from, to);
        Put(cameFrom, to, from);
    }

    private static void AddTo(Dictionary<ulong, ulong> sums, ulong key, ulong value)
    {
        sums.TryGetValue(key, out var sum);
        sums[key] = unchecked(sum + value);
    }

    private static void Put<T>(Dictionary<ulong, List<T>> lists, ulong key, T value)
    {
        if (!lists.TryGetValue(key, out var list))
            lists[key] = list = new List<T>();
        if (list.Count == 0 || !EqualityComparer<T>.Default.Equals(list[list.Count - 1], value))
            list.Add(value);
    }
}
