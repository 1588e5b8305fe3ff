using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A text whose markup was taken out: <c>[|span|]</c>, <c>{|Name:span|}</c>, <c>{|#0:span|}</c> and, where asked for, <c>$$</c>. Spans nest.</summary>
internal sealed class MarkupText
{
    private MarkupText(string text, List<int> positions, List<(string Name, TextSpan Span)> spans)
    {
        Text = text;
        Positions = positions;
        Spans = spans;
    }

    public string Text { get; }
    public IReadOnlyList<int> Positions { get; }

    /// <summary>In order of their start; the name of <c>[|span|]</c> is empty.</summary>
    public IReadOnlyList<(string Name, TextSpan Span)> Spans { get; }

    public static MarkupText Parse(string markup, bool positionsAreCode)
    {
        var text = new StringBuilder(markup.Length);
        var positions = new List<int>();
        var spans = new List<(string Name, TextSpan Span)>();
        var open = new Stack<(string Name, int Start, int Slot, bool Braces)>();
        for (var i = 0; i < markup.Length;)
        {
            if (At(markup, i, "[|"))
            {
                Open("", braces: false);
                i += 2;
            }
            else if (At(markup, i, "{|") && NameEnd(markup, i + 2) is var end and >= 0)
            {
                Open(markup.Substring(i + 2, end - i - 2), braces: true);
                i = end + 1;
            }
            else if (At(markup, i, "|]") || (At(markup, i, "|}") && (open.Count == 0 || open.Peek().Braces)))
            {
                var braces = markup[i + 1] == '}';
                if (open.Count == 0 || open.Peek().Braces != braces)
                    throw new ArgumentException($"Markup: '{markup.Substring(i, 2)}' closes nothing, at character {i} of:\n{markup}");
                var (name, start, slot, _) = open.Pop();
                spans[slot] = (name, TextSpan.FromBounds(start, text.Length));
                i += 2;
            }
            else if (!positionsAreCode && At(markup, i, "$$"))
            {
                positions.Add(text.Length);
                i += 2;
            }
            else
            {
                text.Append(markup[i++]);
            }
        }

        if (open.Count > 0)
            throw new ArgumentException($"Markup: '{(open.Peek().Braces ? "{|" : "[|")}' is not closed in:\n{markup}");
        return new MarkupText(text.ToString(), positions, spans);

        void Open(string name, bool braces)
        {
            open.Push((name, text.Length, spans.Count, braces));
            spans.Add(default);
        }
    }

    private static bool At(string text, int index, string what) => string.CompareOrdinal(text, index, what, 0, what.Length) == 0;

    /// <summary>The index of the colon after a name, or -1.</summary>
    private static int NameEnd(string text, int index)
    {
        var end = index;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.' or '#'))
            end++;
        return end > index && end < text.Length && text[end] == ':' ? end : -1;
    }
}
