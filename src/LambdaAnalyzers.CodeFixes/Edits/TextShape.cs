using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>How a document is written: its line ends, its indentation, and what goes when a statement goes. Edits are made on the text, so nothing else is touched.</summary>
internal static class TextShape
{
    public static string LineBreak(SourceText text)
    {
        var first = text.Lines[0];
        return first.End < first.EndIncludingLineBreak ? text.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>The white space at the start of the line of a position.</summary>
    public static string Indentation(SourceText text, int position)
    {
        string line = text.Lines.GetLineFromPosition(position).ToString();
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }

    /// <summary>The lines of a text that moves from one indentation to another.</summary>
    public static string Reindented(string moved, string from, string to)
    {
        var lines = moved.Split('\n');
        for (int i = 1; i < lines.Length; i++)
            if (lines[i].StartsWith(from, StringComparison.Ordinal))
                lines[i] = to + lines[i].Substring(from.Length);
        return string.Join("\n", lines);
    }

    /// <summary>The span to delete for a whole statement: its line, and one of two blank lines that would meet.</summary>
    public static TextSpan Removal(SourceText text, SyntaxNode statement)
    {
        int start = statement.SpanStart - Comments(text, statement).Sum(c => c.Length);
        var (first, last) = (text.Lines.GetLineFromPosition(statement.SpanStart), text.Lines.GetLineFromPosition(statement.Span.End));
        string before = text.ToString(TextSpan.FromBounds(first.Start, statement.SpanStart));
        string after = text.ToString(TextSpan.FromBounds(statement.Span.End, last.End));
        if (before.Trim().Length > 0 || (after.Trim().Length > 0 && TrailingComment(statement) is null))
        {
            if (after.Trim().Length == 0)
                return TextSpan.FromBounds(statement.SpanStart - (before.Length - before.TrimEnd().Length), statement.Span.End);
            return TextSpan.FromBounds(statement.SpanStart, statement.Span.End + after.Length - after.TrimStart().Length);
        }

        start = Math.Min(start - (statement.SpanStart - first.Start), first.Start);
        int end = last.EndIncludingLineBreak;
        var (previous, next) = (LineText(text, text.Lines.GetLineFromPosition(start).LineNumber - 1), LineText(text, last.LineNumber + 1));
        if (next is { Length: 0 } && (previous is null or { Length: 0 } || previous.EndsWith("{", StringComparison.Ordinal)))
            end = text.Lines[last.LineNumber + 1].EndIncludingLineBreak;
        else if (previous is { Length: 0 } && next is not null && next.StartsWith("}", StringComparison.Ordinal))
            start = text.Lines[text.Lines.GetLineFromPosition(start).LineNumber - 1].Start;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The spans in order, those that meet or overlap as one.</summary>
    public static IEnumerable<TextSpan> Merged(IEnumerable<TextSpan> spans)
    {
        TextSpan? open = null;
        foreach (var span in spans.OrderBy(s => s.Start))
        {
            if (open is { } last && span.Start <= last.End)
                open = TextSpan.FromBounds(last.Start, Math.Max(last.End, span.End));
            else
            {
                if (open is { } done)
                    yield return done;
                open = span;
            }
        }

        if (open is { } end)
            yield return end;
    }

    /// <summary>The comment lines right above a statement, which speak of it; each with its line end.</summary>
    public static IReadOnlyList<string> Comments(SourceText text, SyntaxNode statement)
    {
        var comments = new List<string>();
        var line = text.Lines.GetLineFromPosition(statement.Span.End);
        if (text.ToString(TextSpan.FromBounds(statement.Span.End, line.End)).Trim().Length > 0 && TrailingComment(statement) is null)
            return comments;
        for (int number = text.Lines.GetLineFromPosition(statement.SpanStart).LineNumber - 1; number >= 0 && text.Lines[number].Start >= statement.FullSpan.Start; number--)
        {
            if (!LineText(text, number)!.StartsWith("//", StringComparison.Ordinal))
                break;
            comments.Insert(0, text.ToString(text.Lines[number].SpanIncludingLineBreak));
        }

        return comments;
    }

    /// <summary>A comment behind the statement on its line.</summary>
    public static string? TrailingComment(SyntaxNode statement)
    {
        var comments = statement.GetTrailingTrivia().Where(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia)).ToList();
        return comments.Count == 1 ? comments[0].ToString() : null;
    }

    private static string? LineText(SourceText text, int number) => number < 0 || number >= text.Lines.Count ? null : text.Lines[number].ToString().Trim();
}
