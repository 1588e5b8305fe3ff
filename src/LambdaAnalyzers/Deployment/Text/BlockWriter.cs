using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Adds lines to block YAML, indented as the file is.</summary>
internal sealed class BlockWriter
{
    private const int DefaultUnit = 2;

    private readonly SourceText source;
    private readonly string lineBreak;
    private int? outerColumn;
    private int unit;

    public BlockWriter(SourceText source)
    {
        this.source = source;
        lineBreak = LineBreakOf(source);
    }

    /// <summary>The line break of the first line; a text of one line gets \n.</summary>
    public static string LineBreakOf(SourceText source)
    {
        var first = source.Lines[0];
        return first.End < first.EndIncludingLineBreak ? source.ToString(TextSpan.FromBounds(first.End, first.EndIncludingLineBreak)) : "\n";
    }

    /// <summary>Passes a mapping on the way: how far it is indented below the one before is the file's unit.</summary>
    public void Enter(TextNode mapping)
    {
        var column = mapping.Entries.Count > 0 ? ColumnOf(mapping.Entries[0].Key.Span.Start) : null;
        unit = column - outerColumn is { } deeper and > 0 ? deeper : unit;
        outerColumn = column;
    }

    public TextChange? AddEntry(TextNode mapping, string key, NewValue value)
    {
        if (mapping.Entries.Count == 0 || ColumnOf(mapping.Entries[0].Key.Span.Start) is not { } column || EndOfLine(mapping) is not { } end)
        {
            return null;
        }

        return After(end, column, NewValueText.BlockEntry(key, value, Unit), isSpaced: AreSpaced(mapping));
    }

    /// <summary>Writes below a key that has no value yet.</summary>
    public TextChange? Fill(Entry entry, NewValue value)
    {
        var line = source.Lines.GetLineFromPosition(entry.Key.Span.End);
        var rest = source.ToString(TextSpan.FromBounds(entry.Key.Span.End, line.End));
        var colon = rest.TrimStart();
        if (!colon.StartsWith(":", System.StringComparison.Ordinal) || colon.Substring(1).Trim() is { Length: > 0 } behind && (behind[0] != '#' || !char.IsWhiteSpace(colon[1]))
            || ColumnOf(entry.Key.Span.Start) is not { } column)
        {
            return null;
        }

        return After(line.End, column + Unit.Length, NewValueText.Block(value, Unit), isSpaced: false);
    }

    public TextChange? AddItem(TextNode sequence, NewValue value)
    {
        if (sequence.Items.Count == 0 || EndOfLine(sequence) is not { } end)
        {
            return null;
        }

        // The dash stands before the first item, on its line.
        var first = sequence.Items[0];
        var start = first.Span.Start;
        var line = source.Lines.GetLineFromPosition(start);
        var before = source.ToString(TextSpan.FromBounds(line.Start, start));
        var dash = before.Length - before.TrimStart(' ').Length;
        if (dash >= before.Length || before[dash] != '-' || before.IndexOf('-', dash + 1) >= 0 || before.IndexOf('&') >= 0 || before.IndexOf('\t') >= 0)
        {
            return null;
        }

        return After(end, dash, NewValueText.BlockItem(value, Unit), isSpaced: false);
    }

    private string Unit => new(' ', unit > 0 ? unit : DefaultUnit);

    private TextChange After(int position, int column, IEnumerable<string> lines, bool isSpaced)
        => new(new TextSpan(position, 0), (isSpaced ? lineBreak : "") + string.Concat(lines.Select(line => lineBreak + new string(' ', column) + line)));

    /// <summary>The end of the last line of a collection; null where what stands there would become another value.</summary>
    private int? EndOfLine(TextNode collection)
    {
        var line = source.Lines.GetLineFromPosition(collection.Span.End);
        var behind = source.ToString(TextSpan.FromBounds(collection.Span.End, line.End)).Trim();
        if (behind.Length > 0 && behind[0] is not ('#' or ':'))
        {
            return null;
        }

        if (LastScalar(collection) is not { Style: ScalarStyle.Literal or ScalarStyle.Folded } block)
        {
            return line.End;
        }

        // A block scalar takes in the line end and, with "+", the empty lines behind it.
        var header = source.ToString(TextSpan.FromBounds(block.Span.Start, source.Lines.GetLineFromPosition(block.Span.Start).End));
        return line.End == line.EndIncludingLineBreak || header.IndexOf('+') >= 0 ? null : line.End;
    }

    private static TextNode? LastScalar(TextNode node)
    {
        while (!node.IsScalar)
        {
            if (node.IsFlow || (node.Entries.Count == 0 && node.Items.Count == 0))
            {
                return null;
            }

            node = node.IsMapping ? node.Entries[node.Entries.Count - 1].Value : node.Items[node.Items.Count - 1];
        }

        return node;
    }

    /// <summary>Whether an empty line stands between the last two entries, as between resources.</summary>
    private bool AreSpaced(TextNode mapping)
    {
        if (mapping.Entries.Count < 2)
        {
            return false;
        }

        var line = source.Lines.GetLineFromPosition(mapping.Entries[mapping.Entries.Count - 1].Key.Span.Start).LineNumber - 1;
        while (line > 0 && source.Lines[line].ToString().TrimStart().StartsWith("#", System.StringComparison.Ordinal))
        {
            line--;
        }

        return line > 0 && source.Lines[line].ToString().Trim().Length == 0;
    }

    /// <summary>The column of a key that begins its line, alone or behind the dash of an item; null for others and behind tabs.</summary>
    private int? ColumnOf(int position)
    {
        var line = source.Lines.GetLineFromPosition(position);
        var before = source.ToString(TextSpan.FromBounds(line.Start, position)).TrimStart('\uFEFF');
        return before.Trim(' ', '-').Length == 0 ? before.Length : null;
    }
}
