using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using DiffPlex.DiffBuilder;
using DiffPlex.DiffBuilder.Model;

namespace LambdaAnalyzers.Tests.Verification.Laws;

/// <summary>Foreign text that a fix must leave as it is. C#: an oddly written type at the end. JSON: odd blank lines at the start. YAML and the others: a comment at the
/// start and, where it is safe, one at the end of every line that the fix leaves or whose value it changes.</summary>
internal static partial class Neighbours
{
    private const string Comment = "#   kept:  'odd'   \"spacing\"\n";
    private const string Sprinkle = "  #kept  too";

    public static (string? Before, string? After) Around(SceneFile file, string? before, string? after, bool addsAtEnd)
    {
        if (before is null || after is null || file.Kind == FileKind.Generated)
            return (before, after);
        return Path.GetExtension(file.Path) switch
        {
            ".cs" => addsAtEnd ? (before, after) : (before + Type(file), after + Type(file)),
            ".json" => ("\n  \n" + before, "\n  \n" + after),
            ".yaml" or ".yml" or ".toml" => Sprinkled(before, after),
            ".template" when before.TrimStart().StartsWith('{') => ("\n  \n" + before, "\n  \n" + after),
            ".template" => Sprinkled(before, after),
            ".txt" or ".xml" => (before, after),
            _ => (Comment + before, Comment + after),
        };
    }

    private static string Type(SceneFile file) =>
        $"\ninternal   class  Untouched{(uint)StableHash(file.Path)}\n{{\n       private  int  _x =1 ;   // odd   spacing\n\n\n  public void M( )\n  {{ _x ++ ;}}\n}}\n";

    private static int StableHash(string text) => text.Aggregate(17, (hash, c) => unchecked((hash * 31) + c));

    /// <summary>A comment behind each line where one may stand. Lines that the fix changes get it only when the same key stays.</summary>
    private static (string Before, string After) Sprinkled(string before, string after)
    {
        if (MultiLine().IsMatch(before) || MultiLine().IsMatch(after))
            return (Comment + before, Comment + after);
        var lines = new InlineDiffBuilder(new DiffPlex.Differ()).BuildDiffModel(before, after, ignoreWhitespace: false).Lines;
        var olds = new List<string>();
        var news = new List<string>();
        for (var i = 0; i < lines.Count;)
        {
            if (lines[i].Type == ChangeType.Unchanged)
            {
                var line = Mark(lines[i].Text);
                olds.Add(line);
                news.Add(line);
                i++;
                continue;
            }

            var block = lines.Skip(i).TakeWhile(l => l.Type != ChangeType.Unchanged).ToList();
            var removed = block.Where(l => l.Type == ChangeType.Deleted).Select(l => l.Text).ToList();
            var added = block.Where(l => l.Type == ChangeType.Inserted).Select(l => l.Text).ToList();
            var sameKeys = removed.Count == added.Count && removed.Zip(added).All(p => Key(p.First) is { } key && key == Key(p.Second));
            olds.AddRange(sameKeys ? removed.Select(Mark) : removed);
            news.AddRange(sameKeys ? added.Select(Mark) : added);
            i += block.Count;
        }

        return (Comment + string.Join("\n", olds), Comment + string.Join("\n", news));
    }

    private static string Mark(string line) => Simple().IsMatch(line) ? line + Sprinkle : line;

    private static string? Key(string line) => Simple().Match(line) is { Success: true } match ? match.Groups["key"].Value : null;

    /// <summary>A line of one key and, perhaps, one plain value.</summary>
    [GeneratedRegex("^(?<key> *(- )?[A-Za-z0-9_]+:)( +[A-Za-z0-9_./:-]+)?$")]
    private static partial Regex Simple();

    /// <summary>Block scalars, quotes and flow collections that may go over several lines: no comments among those.</summary>
    [GeneratedRegex("""([|>][+-]?[0-9]?|[\[{,]) *$|^[^"\n]*"[^"\n]*$|^[^'\n]*'[^'\n]*$""", RegexOptions.Multiline)]
    private static partial Regex MultiLine();
}
