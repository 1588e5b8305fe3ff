using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Splits the arguments of a Dockerfile instruction into words with their places.</summary>
internal static class DockerWords
{
    /// <summary>The words of a CMD or ENTRYPOINT. What is no JSON list of strings is the shell form, as Docker takes it.</summary>
    public static DockerCommand Command(DockerInstruction instruction)
        => Exec(instruction) is { } words ? new DockerCommand(words, IsExec: true) : new DockerCommand(Shell(instruction), IsExec: false);

    /// <summary>Words between white space; quotes around a word are not part of its text.</summary>
    public static ImmutableArray<TextNode> Shell(DockerInstruction instruction)
    {
        var text = instruction.Text;
        var words = ImmutableArray.CreateBuilder<TextNode>();
        var index = instruction.KeywordEnd;
        while (true)
        {
            index = SkipSpace(text, index);
            if (index >= text.Length)
            {
                return words.ToImmutable();
            }

            var start = index;
            var value = new StringBuilder();
            var quote = '\0';
            for (; index < text.Length && (quote != '\0' || !char.IsWhiteSpace(text[index])); index++)
            {
                var character = text[index];
                if (quote == '\0' ? character is '"' or '\'' : character == quote)
                {
                    quote = quote == '\0' ? character : '\0';
                }
                else
                {
                    value.Append(character);
                }
            }

            var isQuoted = index - start >= 2 && text[start] is '"' or '\'' && text[index - 1] == text[start] && index - start == value.Length + 2;
            var content = isQuoted ? instruction.SpanOf(start + 1, index - 1) : instruction.SpanOf(start, index);
            words.Add(TextNode.Scalar(value.ToString(), ScalarStyle.Shell, instruction.SpanOf(start, index), content));
        }
    }

    private static ImmutableArray<TextNode>? Exec(DockerInstruction instruction)
    {
        var text = instruction.Text;
        var index = SkipSpace(text, instruction.KeywordEnd);
        if (index >= text.Length || text[index] != '[')
        {
            return null;
        }

        var words = ImmutableArray.CreateBuilder<TextNode>();
        index = SkipSpace(text, index + 1);
        if (index < text.Length && text[index] == ']')
        {
            return SkipSpace(text, index + 1) == text.Length ? words.ToImmutable() : null;
        }

        while (index < text.Length && text[index] == '"')
        {
            var end = EndOfString(text, index);
            if (end < 0)
            {
                return null;
            }

            words.Add(TextNode.Scalar(Decode(text, index + 1, end), ScalarStyle.Json, instruction.SpanOf(index, end + 1), instruction.SpanOf(index + 1, end)));
            index = SkipSpace(text, end + 1);
            if (index < text.Length && text[index] == ']')
            {
                return SkipSpace(text, index + 1) == text.Length ? words.ToImmutable() : null;
            }

            if (index >= text.Length || text[index] != ',')
            {
                return null;
            }

            index = SkipSpace(text, index + 1);
        }

        return null;
    }

    private static int SkipSpace(string text, int index)
    {
        while (index < text.Length && char.IsWhiteSpace(text[index]))
        {
            index++;
        }

        return index;
    }

    private static int EndOfString(string text, int quote)
    {
        for (var index = quote + 1; index < text.Length; index++)
        {
            if (text[index] == '\\')
            {
                index++;
            }
            else if (text[index] == '"')
            {
                return index;
            }
        }

        return -1;
    }

    private static string Decode(string text, int start, int end)
    {
        var result = new StringBuilder(end - start);
        for (var index = start; index < end; index++)
        {
            if (text[index] != '\\' || index + 1 >= end)
            {
                result.Append(text[index]);
                continue;
            }

            index++;
            if (text[index] == 'u' && index + 4 < end
                && int.TryParse(text.Substring(index + 1, 4), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            {
                result.Append((char)code);
                index += 4;
            }
            else
            {
                result.Append(text[index] switch { 'n' => '\n', 'r' => '\r', 't' => '\t', 'b' => '\b', 'f' => '\f', var other => other });
            }
        }

        return result.ToString();
    }
}
