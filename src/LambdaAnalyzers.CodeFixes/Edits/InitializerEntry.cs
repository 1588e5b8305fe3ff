using System.Linq;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Adds a member or an element to the initialiser of an object, in the layout of those that it has.</summary>
internal static class InitializerEntry
{
    /// <summary>Makes the initialiser where there is none.</summary>
    public static TextChange? Append(BaseObjectCreationExpressionSyntax creation, SourceText text, string entry) =>
        creation.Initializer is { } initializer ? Append(initializer, text, entry) : new TextChange(new TextSpan(creation.Span.End, 0), " { " + entry + " }");

    /// <summary>Null where a directive cuts through it.</summary>
    public static TextChange? Append(InitializerExpressionSyntax initializer, SourceText text, string entry)
    {
        if (initializer.ContainsDirectives)
            return null;
        if (initializer.Expressions.Count == 0)
            return new TextChange(TextSpan.FromBounds(initializer.OpenBraceToken.Span.End, initializer.CloseBraceToken.SpanStart), " " + entry + " ");
        var last = initializer.Expressions.Last();
        bool isOwnLine = text.Lines.GetLineFromPosition(initializer.OpenBraceToken.SpanStart).LineNumber != text.Lines.GetLineFromPosition(last.SpanStart).LineNumber;
        string start = isOwnLine ? TextShape.LineBreak(text) + TextShape.Indentation(text, last.SpanStart) : " ";
        bool hasTrailingComma = initializer.Expressions.SeparatorCount == initializer.Expressions.Count;
        if (!hasTrailingComma)
            return new TextChange(new TextSpan(last.Span.End, 0), "," + start + entry);
        // Behind a comment that speaks of the last member.
        var comma = initializer.Expressions.GetSeparator(initializer.Expressions.Count - 1);
        int end = isOwnLine ? text.Lines.GetLineFromPosition(comma.Span.End).End : comma.Span.End;
        return new TextChange(new TextSpan(end, 0), start + entry + ",");
    }
}
