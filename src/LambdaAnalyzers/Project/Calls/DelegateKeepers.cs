using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Collects the members of a file that may keep delegates, by the words of their types.</summary>
internal sealed class DelegateKeepers
{
    private static readonly HashSet<string> Delegates = new(StringComparer.Ordinal) { "Func", "Action", "Predicate", "Comparison", "Converter", "EventHandler", "Delegate", "MulticastDelegate" };
    private static readonly string[] Endings = { "Delegate", "EventHandler", "Callback" };
    private readonly HashSet<ulong> known = new();
    private readonly HashSet<(ulong, ulong)> typed = new();
    private readonly HashSet<ulong> types = new();

    public IReadOnlyCollection<ulong> Known => known.Count == 0 ? Array.Empty<ulong>() : known;

    public IReadOnlyCollection<(ulong Name, ulong Type)> Typed => typed.Count == 0 ? Array.Empty<(ulong, ulong)>() : typed;

    public IReadOnlyCollection<ulong> Types => types.Count == 0 ? Array.Empty<ulong>() : types;

    public void Declares(DelegateDeclarationSyntax type) => types.Add(Names.Of(type.Identifier.ValueText));

    public void Event(string name) => known.Add(Names.Of(name));

    public void Add(string name, TypeSyntax? type)
    {
        if (type is null or PredefinedTypeSyntax)
            return;
        foreach (var node in type.DescendantNodesAndSelf())
        {
            if (node is not SimpleNameSyntax { Identifier.ValueText: { } word })
                continue;
            if (Delegates.Contains(word) || Array.Exists(Endings, e => word.EndsWith(e, StringComparison.Ordinal)))
            {
                known.Add(Names.Of(name));
                return;
            }

            typed.Add((Names.Of(name), Names.Of(word)));
        }
    }
}
