using System;
using System.Collections.Generic;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>One instruction with its continuation lines joined; every character knows where it stands in the file.</summary>
internal sealed class DockerInstruction
{
    private readonly List<int> positions;

    public DockerInstruction(string text, List<int> positions)
    {
        this.positions = positions;
        Text = text;
        while (KeywordEnd < text.Length && !char.IsWhiteSpace(text[KeywordEnd]))
        {
            KeywordEnd++;
        }
    }

    public string Text { get; }

    public int KeywordEnd { get; }

    public string Keyword => Text.Substring(0, KeywordEnd).ToUpperInvariant();

    /// <summary>The span in the file of a part of <see cref="Text"/>.</summary>
    public TextSpan SpanOf(int start, int end)
        => start < end ? TextSpan.FromBounds(positions[start], positions[end - 1] + 1)
            : new TextSpan(start < positions.Count ? positions[start] : positions.Count > 0 ? positions[positions.Count - 1] + 1 : 0, 0);
}

/// <summary>Cuts a Dockerfile into instructions: continuation lines, comments between them, the escape directive, here-documents.</summary>
internal sealed class DockerfileLines
{
    // Each name that ends nowhere costs a walk to the end of the file.
    private const int MaxOpenHereDocuments = 20;

    private readonly string text;
    private int openHereDocuments;
    private char escape = '\\';
    private int next;

    public DockerfileLines(string text)
    {
        this.text = text;
        ReadDirectives();
    }

    /// <summary>The next instruction; null at the end of the text.</summary>
    public DockerInstruction? Next()
    {
        while (next < text.Length)
        {
            var (joined, positions) = Join();
            if (joined.Length > 0)
            {
                var instruction = new DockerInstruction(joined.ToString(), positions);
                if (instruction.Keyword is "RUN" or "COPY" or "ADD")
                {
                    SkipHereDocuments(instruction.Text);
                }

                return instruction;
            }
        }

        return null;
    }

    private (StringBuilder Text, List<int> Positions) Join()
    {
        var joined = new StringBuilder();
        var positions = new List<int>();
        while (next < text.Length)
        {
            var (start, end) = NextLine();
            var first = start;
            while (first < end && (char.IsWhiteSpace(text[first]) || text[first] == '\uFEFF'))
            {
                first++;
            }

            // Inside an instruction comments and empty lines do not end it.
            if (first == end || text[first] == '#')
            {
                if (joined.Length == 0)
                {
                    break;
                }

                continue;
            }

            var last = end;
            while (last > first && char.IsWhiteSpace(text[last - 1]))
            {
                last--;
            }

            var continues = text[last - 1] == escape;
            for (var index = joined.Length == 0 ? first : start; index < (continues ? last - 1 : last); index++)
            {
                joined.Append(text[index]);
                positions.Add(index);
            }

            if (!continues)
            {
                break;
            }
        }

        return (joined, positions);
    }

    private (int Start, int End) NextLine()
    {
        var start = next;
        var end = text.IndexOfAny(['\r', '\n'], start);
        if (end < 0)
        {
            next = text.Length;
            return (start, text.Length);
        }

        next = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        return (start, end);
    }

    // Directives are comments at the very top: "# escape=`" is common on Windows.
    private void ReadDirectives()
    {
        while (next < text.Length)
        {
            var back = next;
            var (start, end) = NextLine();
            var line = text.Substring(start, end - start).Trim('\uFEFF', ' ', '\t');
            var equals = line.IndexOf('=');
            if (equals < 0 || line[0] != '#')
            {
                next = back;
                return;
            }

            if (line.Substring(1, equals - 1).Trim().Equals("escape", StringComparison.OrdinalIgnoreCase) && line.Substring(equals + 1).Trim() == "`")
            {
                escape = '`';
            }
        }
    }

    private void SkipHereDocuments(string instruction)
    {
        var index = 0;
        while ((index = instruction.IndexOf("<<", index, StringComparison.Ordinal)) >= 0)
        {
            index += 2;
            while (index < instruction.Length && instruction[index] is '-' or '"' or '\'')
            {
                index++;
            }

            var start = index;
            while (index < instruction.Length && (char.IsLetterOrDigit(instruction[index]) || instruction[index] == '_'))
            {
                index++;
            }

            if (index > start && !SkipTo(instruction.Substring(start, index - start)))
            {
                return;
            }
        }
    }

    // A word behind << that never stands alone on a line was no here-document (a shift in an expression, say): nothing is skipped then.
    private bool SkipTo(string end)
    {
        var back = next;
        while (next < text.Length && openHereDocuments < MaxOpenHereDocuments)
        {
            var (first, last) = NextLine();
            if (last - first >= end.Length && text.Substring(first, last - first).Trim() == end)
            {
                return true;
            }
        }

        openHereDocuments++;
        next = back;
        return false;
    }
}
