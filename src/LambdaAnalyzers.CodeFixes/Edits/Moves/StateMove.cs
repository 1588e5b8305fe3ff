using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>What a store does for the code that kept the state in a field.</summary>
[Flags]
internal enum StoreOperations
{
    None = 0,

    /// <summary>Adds to a number and says the sum.</summary>
    Add = 1,

    /// <summary>Keeps a key that was not there, and says whether it was not.</summary>
    TryAdd = 2,

    Get = 4,

    Set = 8,

    Remove = 16,

    /// <summary>Says a number.</summary>
    Read = 32,
}

/// <summary>One field whose every use a store can do, with the text that each use becomes. The methods that it calls are written by <see cref="StoreCode"/>.</summary>
internal sealed class StateMove
{
    private readonly List<TextChange> sites = new();

    public StateMove(StateField field, StateNames names, ITypeSymbol value, ITypeSymbol? key = null) => (Field, Names, Value, Key) = (field, names, value, key);

    public StateField Field { get; }

    public StateNames Names { get; }

    /// <summary>The type of the number, or of what is kept under a key.</summary>
    public ITypeSymbol Value { get; }

    public ITypeSymbol? Key { get; }

    public StoreOperations Operations { get; private set; }

    public IReadOnlyList<TextChange> Sites => sites;

    /// <summary>The field as a counter, a set of what was seen, or values under keys; null where some use is none of these.</summary>
    public static StateMove? Of(StateField field, SemanticModel model)
    {
        if (field.UsingMethods() is null || StateNames.Of(field) is not { } names)
            return null;
        return CounterMove.Of(field, names, model) ?? SeenSetMove.Of(field, names, model) ?? KeyedCacheMove.Of(field, names);
    }

    public void Write(TextSpan span, string text) => sites.Add(new TextChange(span, text));

    /// <summary>The expression becomes an awaited call, with an operator before or behind it.</summary>
    public void Write(SyntaxNode node, StoreOperations operation, string call, string after = "", string before = "")
    {
        Operations |= operation;
        string text = before + "await " + call + after;
        Write(node.Span, NeedsParentheses(node, after.Length > 0) ? "(" + text + ")" : text);
    }

    /// <summary>Await binds as closely as a sign: only what follows with a dot or an index, or an operator behind what stands after it, would take part of it.</summary>
    private static bool NeedsParentheses(SyntaxNode node, bool isBinary) => node.Parent switch
    {
        MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or ConditionalAccessExpressionSyntax or PostfixUnaryExpressionSyntax or InvocationExpressionSyntax => true,
        BinaryExpressionSyntax or PrefixUnaryExpressionSyntax or CastExpressionSyntax or IsPatternExpressionSyntax or SwitchExpressionSyntax => isBinary,
        _ => false,
    };
}

/// <summary>The names that a field gives to what replaces it.</summary>
internal sealed class StateNames
{
    private StateNames(string stem, string owner) => (Stem, Owner) = (stem, owner);

    /// <summary>"Requests" for _requests.</summary>
    public string Stem { get; }

    /// <summary>"Orders.Function.Requests": under which a store keeps it. With the namespace, because the functions of a template share one table and many classes are called Function.</summary>
    public string Key => Owner + "." + Stem;

    public string AddTo => "AddTo" + Stem + "Async";

    public string Read => "Read" + Stem + "Async";

    public string TryAddTo => "TryAddTo" + Stem + "Async";

    public string Get => "GetFrom" + Stem + "Async";

    public string Set => "SetIn" + Stem + "Async";

    public string RemoveFrom => "RemoveFrom" + Stem + "Async";

    private string Owner { get; }

    /// <summary>Null where the class already has such a method, or the field has no letter to name it by.</summary>
    public static StateNames? Of(StateField field)
    {
        string name = field.Symbol.Name;
        name = (name.Length > 2 && name[1] == '_' ? name.Substring(2) : name).TrimStart('_');
        if (name.Length == 0 || !char.IsLetter(name[0]))
            return null;
        var names = new StateNames(char.ToUpperInvariant(name[0]) + name.Substring(1), field.Symbol.ContainingType.ToDisplayString());
        var taken = new HashSet<string>(field.Owner.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));
        return new[] { names.AddTo, names.Read, names.TryAddTo, names.Get, names.Set, names.RemoveFrom }.Any(taken.Contains) ? null : names;
    }

    /// <summary>A local's name that the member does not say yet; null where it says both that we would try.</summary>
    public string? Local(SyntaxNode member)
    {
        var taken = new HashSet<string>(member.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));
        foreach (var candidate in new[] { char.ToLowerInvariant(Stem[0]) + Stem.Substring(1), "total" + Stem })
            if (!taken.Contains(candidate) && SyntaxFacts.GetKeywordKind(candidate) == SyntaxKind.None)
                return candidate;
        return null;
    }
}
