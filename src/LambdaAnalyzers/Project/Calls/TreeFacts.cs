using System.Collections.Generic;
using System.Runtime.CompilerServices;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What one file says, without binding: one walk of its syntax per tree instance. Holds nodes of its own tree and no symbol.</summary>
internal sealed class TreeFacts
{
    private static readonly ConditionalWeakTable<SyntaxTree, TreeFacts> Table = new();
    private readonly Dictionary<ulong, List<Member>> mentioning = new();

    /// <summary>Made by <see cref="TreeReader"/> only.</summary>
    internal TreeFacts(
        List<Member> members, List<TypeDeclaration> types, Dictionary<ulong, ulong> declared, List<(ulong Alias, ulong Target)> globalAliases, ulong shape, bool hasSerializer)
    {
        (Members, Types, Declared, GlobalAliases, Shape, HasSerializer) = (members, types, declared, globalAliases, shape, hasSerializer);
        foreach (var member in members)
            foreach (var name in member.Mentions)
            {
                if (!mentioning.TryGetValue(name, out var list))
                    mentioning[name] = list = new List<Member>();
                list.Add(member);
            }
    }

    public IReadOnlyList<Member> Members { get; }

    public IReadOnlyList<TypeDeclaration> Types { get; }

    /// <summary>Simple name to the sum of the hashes of its declarations in this file.</summary>
    public IReadOnlyDictionary<ulong, ulong> Declared { get; }

    /// <summary>Global usings with an alias: whoever says the alias, in any file, says each target.</summary>
    public IReadOnlyList<(ulong Alias, ulong Target)> GlobalAliases { get; }

    /// <summary>The hash of what every file depends on: global usings, namespaces, type headers, constants, enums, delegates.</summary>
    public ulong Shape { get; }

    /// <summary>Whether the file carries [assembly: LambdaSerializer(..)].</summary>
    public bool HasSerializer { get; }

    public static TreeFacts For(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Table.TryGetValue(tree, out var facts))
            return facts;
        facts = TreeReader.Read(tree, cancellationToken);
        return Table.GetValue(tree, _ => facts);
    }

    /// <summary>The members of this file that say the name.</summary>
    public IReadOnlyList<Member>? Mentioning(ulong name) => mentioning.TryGetValue(name, out var members) ? members : null;

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
