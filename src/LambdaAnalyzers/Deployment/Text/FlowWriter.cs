using System;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Adds entries and items between braces and brackets: JSON over several lines, and YAML's flow form on one.</summary>
internal sealed class FlowWriter
{
    private const string DefaultUnit = "  ";

    private readonly SourceText source;
    private readonly string text;
    private readonly string code;
    private readonly bool isJson;
    private readonly string lineBreak;
    private string? unit;
    private string? outer;

    public FlowWriter(SourceText source, bool isJson, bool mayHaveComments)
    {
        (this.source, this.isJson, text) = (source, isJson, source.ToString());
        code = isJson && mayHaveComments ? JsonComments.Blank(text) : text;
        lineBreak = BlockWriter.LineBreakOf(source);
    }

    /// <summary>Passes a mapping on the way: how far it is indented below the one before is the file's unit.</summary>
    public void Enter(TextNode mapping)
    {
        var inner = mapping.Entries.Count > 0 && IsOverLines(mapping, mapping.Entries[0].Key) ? IndentationAt(mapping.Entries[0].Key.Span.Start) : null;
        outer ??= IndentationAt(mapping.Span.Start);
        unit = inner is not null && inner.Length > outer.Length && inner.StartsWith(outer, StringComparison.Ordinal) ? inner.Substring(outer.Length) : unit;
        outer = inner ?? outer;
    }

    public TextChange? AddEntry(TextNode mapping, string key, NewValue value) => Add(
        mapping,
        mapping.Entries.Count > 0 ? mapping.Entries[0].Key : null,
        (unit, indentation) => isJson ? ScalarText.Quote(key) + ": " + NewValueText.Json(value, unit, indentation, lineBreak) : NewValueText.FlowEntry(key, value));

    public TextChange? AddItem(TextNode sequence, NewValue value) => Add(
        sequence,
        sequence.Items.Count > 0 ? sequence.Items[0] : null,
        (unit, indentation) => isJson ? NewValueText.Json(value, unit, indentation, lineBreak) : NewValueText.Flow(value, isInFlow: true));

    private TextChange? Add(TextNode collection, TextNode? first, Func<string?, string, string> write)
    {
        var (open, close) = (collection.Span.Start, collection.Span.End - 1);
        if (close <= open || text[open] is not ('{' or '[') || text[close] is not ('}' or ']') || (!isJson && text.IndexOfAny(['\r', '\n', '#'], open, close - open) >= 0))
        {
            return null;
        }

        var end = close;
        while (end > open + 1 && char.IsWhiteSpace(code[end - 1]))
        {
            end--;
        }

        return end == open + 1 ? first is null ? Fill(open, close, write) : null
            : first is null || code[end - 1] == ',' ? null
            : Append(end, close, IsOverLines(collection, first), first, write);
    }

    private TextChange? Fill(int open, int close, Func<string?, string, string> write)
    {
        var inside = text.Substring(open + 1, close - open - 1);
        if (inside.Trim().Length > 0)
        {
            return null;
        }

        if (!isJson || (unit is null && source.Lines.Count < 3))
        {
            return new TextChange(new TextSpan(open + 1, 0), (inside.Length > 0 ? " " : "") + write(null, ""));
        }

        var around = IndentationAt(open);
        var inner = around + (unit ?? DefaultUnit);
        return new TextChange(TextSpan.FromBounds(open + 1, close), lineBreak + inner + write(unit ?? DefaultUnit, inner) + lineBreak + around);
    }

    private TextChange Append(int end, int close, bool isOverLines, TextNode first, Func<string?, string, string> write)
    {
        var line = source.Lines.GetLineFromPosition(end);
        if (!isOverLines || close < line.End)
        {
            return new TextChange(new TextSpan(end, 0), ", " + write(null, ""));
        }

        // A comment behind the last value stays on its line.
        var behind = TextSpan.FromBounds(end, line.End);
        var indentation = IndentationAt(first.Span.Start);
        return new TextChange(behind, "," + source.ToString(behind) + lineBreak + indentation + write(unit ?? DefaultUnit, indentation));
    }

    private bool IsOverLines(TextNode collection, TextNode first)
    {
        var line = source.Lines.GetLineFromPosition(first.Span.Start);
        return collection.Span.Start < line.Start && source.ToString(TextSpan.FromBounds(line.Start, first.Span.Start)).Trim().Length == 0;
    }

    private string IndentationAt(int position)
    {
        var line = source.Lines.GetLineFromPosition(position).ToString().TrimStart('\uFEFF');
        return line.Substring(0, line.Length - line.TrimStart().Length);
    }
}
