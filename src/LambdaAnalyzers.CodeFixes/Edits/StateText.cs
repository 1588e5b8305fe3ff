using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Lines that go and lines that come where state moves out of a field: in the line ends and the indentation of the document.</summary>
internal static class StateText
{
    /// <summary>The change that takes away a declaration or statement with its line, and a blank line that would be left over. Null where it shares its lines or carries comments.</summary>
    public static TextChange? RemoveLines(SourceText text, SyntaxNode node)
    {
        if (HasComment(node))
            return null;
        var (first, last) = (text.Lines.GetLineFromPosition(node.SpanStart), text.Lines.GetLineFromPosition(node.Span.End));
        if (!IsBlank(text, first.Start, node.SpanStart) || !IsBlank(text, node.Span.End, last.End))
            return null;
        int end = last.EndIncludingLineBreak;
        // Between a brace or a blank line and a blank line, one of the two goes too.
        if (last.LineNumber + 1 < text.Lines.Count && first.LineNumber > 0 && text.Lines[last.LineNumber + 1] is var next && IsBlank(text, next.Start, next.End)
            && text.Lines[first.LineNumber - 1].ToString().Trim() is "" or "{")
            end = text.Lines[last.LineNumber + 1].EndIncludingLineBreak;
        return new TextChange(TextSpan.FromBounds(first.Start, end), "");
    }

    public static bool HasComment(SyntaxNode node)
    {
        foreach (var trivia in node.GetLeadingTrivia())
            if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                return true;
        foreach (var trivia in node.GetTrailingTrivia())
            if (!trivia.IsKind(SyntaxKind.WhitespaceTrivia) && !trivia.IsKind(SyntaxKind.EndOfLineTrivia))
                return true;
        return false;
    }

    /// <summary>The statement as the first of the block.</summary>
    public static TextChange InsertFirst(SourceText text, Microsoft.CodeAnalysis.CSharp.Syntax.BlockSyntax block, string statement)
    {
        var line = text.Lines.GetLineFromPosition(block.OpenBraceToken.SpanStart);
        if (block.Statements.Count == 0 || !IsBlank(text, block.OpenBraceToken.Span.End, line.End))
            return new TextChange(new TextSpan(block.OpenBraceToken.Span.End, 0), " " + statement);
        var first = block.Statements[0].SpanStart;
        var start = text.Lines.GetLineFromPosition(first).Start;
        var lineBreak = text.ToString(TextSpan.FromBounds(line.End, line.EndIncludingLineBreak));
        return new TextChange(new TextSpan(line.EndIncludingLineBreak, 0), text.ToString(TextSpan.FromBounds(start, first)) + statement + lineBreak);
    }

    private static bool IsBlank(SourceText text, int start, int end)
    {
        for (int i = start; i < end; i++)
            if (!char.IsWhiteSpace(text[i]))
                return false;
        return true;
    }
}
