using System;
using System.Collections.Generic;
using System.Text;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Fills <c>$NAME</c>, <c>${NAME}</c> and <c>${NAME:-otherwise}</c> with the defaults of ARG.</summary>
internal static class DockerVariables
{
    // ARG A=$B$B, ARG B=$C$C, ... doubles with every line.
    private const int MaxLength = 4_096;

    /// <summary>The text without variables; null when one has no value here or is written in a form that we do not read.</summary>
    public static string? Expand(string text, Dictionary<string, string> values)
    {
        if (text.IndexOf('$') < 0)
        {
            return text;
        }

        var result = new StringBuilder();
        var index = 0;
        while (index < text.Length)
        {
            if (text[index] != '$')
            {
                result.Append(text[index++]);
                continue;
            }

            if (Variable(text, ref index, values) is not { } value || result.Length + value.Length > MaxLength)
            {
                return null;
            }

            result.Append(value);
        }

        return result.ToString();
    }

    private static string? Variable(string text, ref int index, Dictionary<string, string> values)
    {
        var braces = index + 1 < text.Length && text[index + 1] == '{';
        var start = index + (braces ? 2 : 1);
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] == '_'))
        {
            end++;
        }

        var name = text.Substring(start, end - start);
        var value = values.TryGetValue(name, out var known) ? known : null;
        if (!braces)
        {
            index = end;
            return name.Length > 0 ? value : null;
        }

        var close = text.IndexOf('}', end);
        if (close < 0 || name.Length == 0)
        {
            return null;
        }

        index = close + 1;
        var rest = text.Substring(end, close - end);
        return rest.Length == 0 ? value
            : rest.StartsWith(":-", StringComparison.Ordinal) ? (string.IsNullOrEmpty(value) ? rest.Substring(2) : value)
            : null;
    }
}
