using System;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments;

/// <summary>The comment that switches a rule off at a line of a configuration file: <c># lambda-analyzers: disable LMA5001, LMA5007</c>.</summary>
internal static class Suppression
{
    private const string Marker = "lambda-analyzers:";
    private const string Verb = "disable";
    private static readonly char[] Separators = [' ', '\t', ',', ';', '*', '/'];

    /// <param name="text">The file.</param>
    /// <param name="line">Counted from 0; a line that does not exist names nothing.</param>
    /// <param name="ruleId">The id that the comment must name.</param>
    /// <param name="onlyWholeLine">Count only a comment with nothing before it: one behind a value speaks of that value, not of the next line.</param>
    public static bool Names(SourceText text, int line, string ruleId, bool onlyWholeLine)
    {
        if (line < 0 || line >= text.Lines.Count)
        {
            return false;
        }

        var content = text.Lines[line].ToString();
        var marker = content.IndexOf(Marker, StringComparison.OrdinalIgnoreCase);
        if (marker < 0 || !IsInComment(content, marker, onlyWholeLine))
        {
            return false;
        }

        var words = content.Substring(marker + Marker.Length).Split(Separators, StringSplitOptions.RemoveEmptyEntries);
        return words.Length > 1 && words[0].Equals(Verb, StringComparison.OrdinalIgnoreCase)
            && Array.FindIndex(words, 1, word => word.Equals(ruleId, StringComparison.OrdinalIgnoreCase)) > 0;
    }

    private static bool IsInComment(string content, int marker, bool onlyWholeLine)
    {
        var before = content.Substring(0, marker).TrimEnd();
        var start = before.EndsWith("#", StringComparison.Ordinal) ? before.TrimEnd('#').Length
            : before.EndsWith("//", StringComparison.Ordinal) || before.EndsWith("/*", StringComparison.Ordinal) ? before.Length - 2
            : -1;
        if (start < 0)
        {
            return false;
        }

        var code = content.Substring(0, start);
        return onlyWholeLine ? string.IsNullOrWhiteSpace(code) : code.Length == 0 || char.IsWhiteSpace(code[code.Length - 1]) || content[start] == '/';
    }
}
