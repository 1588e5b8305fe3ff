using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Hashes what a declaration tells others: its header, not its body. Two declarations that bind differently hash differently.</summary>
internal static class DeclarationHash
{
    private const ulong Separator = 0x1F;
    private const ulong Skipped = 0x5C;

    /// <summary>The kinds of the nodes and the kinds and texts of the tokens up to, and not including, <paramref name="end"/> (the body, arrow or initialiser that is left out).</summary>
    public static ulong Of(SyntaxNode node, SyntaxToken end = default)
    {
        int stop = end.RawKind != 0 ? end.SpanStart : int.MaxValue;
        ulong hash = (ulong)node.RawKind;
        foreach (var item in node.DescendantNodesAndTokens(inner => inner.SpanStart < stop))
        {
            if (item.SpanStart >= stop)
                break;
            hash = Names.Mix(hash, (ulong)item.RawKind);
            if (item.IsToken)
                hash = Names.Mix(hash, Names.Mix(Separator, Names.Of(item.AsToken().Text)));
        }

        return stop == int.MaxValue ? hash : Names.Mix(hash, Names.Mix(Skipped, (ulong)end.RawKind));
    }

    /// <summary>A field without its initialiser; a constant with it, because its value flows into the members that name it.</summary>
    public static ulong OfField(BaseFieldDeclarationSyntax field, VariableDeclaratorSyntax variable, bool isConstant)
    {
        var hash = Of(field, field.Declaration.Variables[0].Identifier);
        return Names.Mix(hash, variable.Initializer is not { } value ? 1UL : isConstant ? Of(value) : 2UL);
    }

    /// <summary>A property, indexer or event without its bodies and initialiser.</summary>
    public static ulong OfProperty(BasePropertyDeclarationSyntax property, ArrowExpressionClauseSyntax? arrow)
    {
        var hash = Of(property, arrow?.ArrowToken ?? property.AccessorList?.OpenBraceToken ?? default);
        foreach (var accessor in property.AccessorList?.Accessors ?? default)
            hash = Names.Mix(hash, Names.Mix(Of(accessor, accessor.Body?.OpenBraceToken ?? accessor.ExpressionBody?.ArrowToken ?? default), (ulong)accessor.RawKind));
        return hash;
    }

    /// <summary>A method-like member without its body; a constructor with the kind of its initialiser, since <c>: this()</c> decides who runs the field initialisers.</summary>
    public static ulong OfMethod(BaseMethodDeclarationSyntax method) => method is ConstructorDeclarationSyntax { Initializer: { } initializer }
        ? Names.Mix(Of(method, initializer.ColonToken), (ulong)initializer.ThisOrBaseKeyword.RawKind)
        : Of(method, method.Body?.OpenBraceToken ?? method.ExpressionBody?.ArrowToken ?? default);

    /// <summary>A type without its members.</summary>
    public static ulong OfType(TypeDeclarationSyntax type) => Of(type, type.OpenBraceToken);
}
