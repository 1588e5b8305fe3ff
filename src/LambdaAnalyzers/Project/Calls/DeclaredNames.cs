using System;
using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The <see cref="TreeFacts"/> of one compilation, joined: declarations are merged, mentions are looked up tree by tree. Lives for one request.</summary>
internal sealed class DeclaredNames
{
    private static readonly IReadOnlyList<TypeDeclaration> NoTypes = Array.Empty<TypeDeclaration>();
    private readonly Dictionary<ulong, ulong> declared = new();
    private readonly Dictionary<ulong, List<TypeDeclaration>> declaring = new();
    private readonly Dictionary<ulong, List<TypeDeclaration>> inheriting = new();
    private readonly Dictionary<ulong, List<ulong>> leadsTo = new();
    private readonly Dictionary<ulong, List<ulong>> cameFrom = new();
    private readonly Dictionary<ulong, Member[]> saying = new();
    private readonly ulong shape;

    public DeclaredNames(Compilation compilation, CancellationToken cancellationToken)
    {
        shape = Names.Mix(Names.Of(compilation.AssemblyName ?? ""), Options(compilation));
        var trees = new List<TreeFacts>();
        var globals = new List<(ulong Alias, ulong Target)>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var facts = TreeFacts.For(tree, cancellationToken);
            trees.Add(facts);
            // Sums: the order of the files is not part of the project.
            shape = unchecked(shape + facts.Shape);
            HasSerializer |= facts.HasSerializer;
            globals.AddRange(facts.GlobalAliases);
            foreach (var name in facts.Declared)
                AddTo(declared, name.Key, name.Value);
        }

        Trees = trees;
        foreach (var (alias, target) in globals)
        {
            if (declared.TryGetValue(target, out var hash))
                AddTo(declared, alias, hash);
            Lead(alias, target);
        }

        Types(globals);
        shape = References(shape, compilation, cancellationToken);
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
                if (tree.Mentioning(said) is { } list)
                    members.AddRange(list);
        }
    }

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

    /// <summary>The options that binding depends on, one by one: the options' own GetHashCode throws inside the command-line compiler.</summary>
    private static ulong Options(Compilation compilation)
    {
        var options = compilation.Options;
        var hash = Names.Mix((ulong)options.OutputKind, (ulong)options.NullableContextOptions);
        hash = Names.Mix(hash, (options.CheckOverflow ? 1UL : 0UL) + ((options as CSharpCompilationOptions)?.AllowUnsafe == true ? 2UL : 0UL));
        if (compilation.SyntaxTrees.FirstOrDefault()?.Options is not CSharpParseOptions parse)
            return hash;
        hash = Names.Mix(hash, (ulong)parse.LanguageVersion);
        foreach (var symbol in parse.PreprocessorSymbolNames)
            hash = unchecked(hash + Names.Of(symbol));
        return hash;
    }

    private void Types(List<(ulong Alias, ulong Target)> globals)
    {
        foreach (var tree in Trees)
            foreach (var type in tree.Types)
            {
                Put(declaring, type.NameHash, type);
                var constructor = Names.ConstructorOf(type.Name);
                foreach (var name in type.Bases)
                {
                    Put(inheriting, name, type);
                    Lead(constructor, name);
                    foreach (var (alias, target) in globals)
                        if (alias == name)
                            Put(inheriting, target, type);
                }
            }
    }

    /// <summary>A referenced project counts by its declarations, so an edit of a body there changes nothing here; a file by its reference.</summary>
    private static ulong References(ulong hash, Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var reference in compilation.References)
        {
            if (reference is not CompilationReference project)
            {
                hash = Names.Mix(hash, (ulong)RuntimeHelpers.GetHashCode(reference));
                continue;
            }

            ulong sum = 0;
            foreach (var tree in project.Compilation.SyntaxTrees)
            {
                var facts = TreeFacts.For(tree, cancellationToken);
                sum = unchecked(sum + facts.Shape);
                foreach (var name in facts.Declared)
                    sum = unchecked(sum + Names.Mix(name.Key, name.Value));
            }

            hash = Names.Mix(hash, sum);
        }

        return hash;
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
