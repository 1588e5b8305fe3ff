using System;
using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What one file says, without binding: one walk of its syntax per tree instance. Holds nodes of its own tree and no symbol.</summary>
internal sealed class TreeFacts
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeFacts> Table = new();
    private readonly List<Member> members;
    private readonly List<Member> initStarts = new();
    private NameIndex? index;
    private StoredDelegates? stored;

    /// <summary>Made by <see cref="TreeReader"/> only.</summary>
    internal TreeFacts(
        List<Member> members, List<TypeDeclaration> types, Dictionary<ulong, ulong> declared, List<(ulong Alias, ulong Target)> globalAliases, ulong shape, bool hasSerializer)
    {
        this.members = members;
        (Members, Types, Declared, GlobalAliases, Shape, HasSerializer) = (members, types, declared, globalAliases, shape, hasSerializer);
        for (int i = 0; i < members.Count; i++)
        {
            var member = members[i];
            member.Number = i;
            if (member.IsTypeInitialization || member.Kind == MemberKind.Global || member.Kind == MemberKind.Method && (member is { IsStatic: true, Name: "Main" } || member.Type!.IsStartup))
                initStarts.Add(member);
        }
    }

    /// <summary>Stands for this reading of the file where the file itself must not be kept.</summary>
    public object Key { get; } = new();

    /// <summary>The names of the project that this file was last seen in; a later request that has most files in common starts from there.</summary>
    public NameIndex? Index
    {
        get => Volatile.Read(ref index);
        set => Volatile.Write(ref index, value);
    }

    public IReadOnlyList<Member> Members { get; }

    public IReadOnlyList<TypeDeclaration> Types { get; }

    /// <summary>The members that start the Init phase whoever the handlers are: type initialisation, top-level statements, Main, the code of a [LambdaStartup] type.</summary>
    public IReadOnlyList<Member> InitStarts => initStarts;

    /// <summary>Simple name to the sum of the hashes of its declarations in this file.</summary>
    public Dictionary<ulong, ulong> Declared { get; }

    /// <summary>Names that stand for others, in any file: the aliases of global usings, for each part of their targets; a method whose constraint asks for <c>new()</c>, for all constructors.</summary>
    public IReadOnlyList<(ulong Alias, ulong Target)> GlobalAliases { get; }

    /// <summary>The hash of what every file depends on: global usings, namespaces, type headers, constants, enums, delegates.</summary>
    public ulong Shape { get; }

    /// <summary>The names of fields, properties, events and primary-constructor parameters whose types are delegates of the framework, or hold such.</summary>
    public IReadOnlyCollection<ulong> DelegateKeepers { get; init; } = Array.Empty<ulong>();

    /// <summary>The others, with each name that their types say.</summary>
    public IReadOnlyCollection<(ulong Name, ulong Type)> TypedKeepers { get; init; } = Array.Empty<(ulong, ulong)>();

    /// <summary>The delegate types that the file declares.</summary>
    public IReadOnlyCollection<ulong> DelegateTypes { get; init; } = Array.Empty<ulong>();

    /// <summary>Where it puts delegates away; read on demand, since few projects do.</summary>
    public StoredDelegates Stored
    {
        get
        {
            if (Volatile.Read(ref stored) is not { } read)
                Volatile.Write(ref stored, read = StoredDelegates.Read(members));
            return read;
        }
    }

    /// <summary>The texts of the string literals in its members and constants, and of the parts of interpolated strings, each with its place; some twice.</summary>
    public IReadOnlyList<(string Text, int Position)> Texts { get; init; } = Array.Empty<(string, int)>();

    /// <summary>Whether the file carries [assembly: LambdaSerializer(..)].</summary>
    public bool HasSerializer { get; }

    public static TreeFacts For(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Table.TryGetValue(tree, out var facts))
            return facts;
        facts = TreeReader.Read(tree, cancellationToken);
        return Table.GetValue(tree, _ => facts);
    }

    /// <summary>Adds the members of this file that say the name.</summary>
    public void AddSaying(ulong name, List<Member> found)
    {
        foreach (var member in members)
            if (member.Says(name))
                found.Add(member);
    }

    /// <summary>Adds the members of this file that bear the name for their callers.</summary>
    public void AddCalled(ulong name, List<Member> found)
    {
        foreach (var member in members)
            if (member.Bears(name))
                found.Add(member);
    }

    /// <summary>The innermost member at a position; null between members.</summary>
    public Member? At(int position)
    {
        Member? best = null;
        foreach (var member in Members)
            if (member.Span.Contains(position) && (best is null || member.Span.Length <= best.Span.Length))
                best = member;
        return best;
    }
}
