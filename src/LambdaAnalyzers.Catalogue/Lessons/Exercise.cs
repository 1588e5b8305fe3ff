using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace LambdaAnalyzers.Catalogue.Lessons;

/// <summary>A line that says in a comment which finding stands in it.</summary>
internal readonly record struct Mark(string File, int Line, string Id);

/// <summary>The blocks of one case of a page, as files of one project.</summary>
internal sealed partial record Exercise(string Kind, string Case, string Assembly, ImmutableSortedDictionary<string, string> Files, ImmutableArray<Mark> Marks)
{
    public override string ToString() => Case.Length == 0 ? Kind : $"{Kind}, case {Case}";

    /// <summary>The cases of a page: blocks of one kind and one case belong together; <c>with=</c> puts a block into the files of another case.</summary>
    public static ImmutableArray<Exercise> Of(Page page)
    {
        var cases = ImmutableArray.CreateBuilder<Exercise>();
        var assembly = page.Setting("assembly") ?? "Orders";
        foreach (var group in page.Fences().Where(f => f.Kind.Length > 0).GroupBy(f => (f.Kind, f.Case)))
        {
            var files = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);
            var bases = group.Select(f => f.With).Append(group.Key.Kind == "fixed" ? "bad" + (group.Key.Case.Length > 0 ? ":" + group.Key.Case : "") : null);
            foreach (var name in bases.OfType<string>().Distinct())
            {
                var other = name.Split(':') is [var kind, var part] ? (kind, part) : (name, "");
                files = files.SetItems(cases.Single(c => (c.Kind, c.Case) == other).Files);
            }

            foreach (var fence in group)
            {
                if (fence.File.Length == 0)
                    throw new CatalogueException($"{page.Path}:{fence.Line}: a block of {fence.Language} needs file=.");
                files = files.SetItem(fence.File, fence.Text);
            }

            cases.Add(new Exercise(group.Key.Kind, group.Key.Case, assembly, files, []).WithoutMarks());
        }

        return cases.ToImmutable();
    }

    /// <summary>The same without the comments that mark findings, which no fix should have to carry.</summary>
    private Exercise WithoutMarks()
    {
        var marks = ImmutableArray.CreateBuilder<Mark>();
        var files = Files;
        foreach (var (path, text) in Files)
        {
            var lines = text.Split('\n');
            for (var i = 0; i < lines.Length; i++)
            {
                if (MarkComment().Match(lines[i]) is not { Success: true } match)
                    continue;
                marks.Add(new(path, i + 1, match.Groups[1].Value));
                lines[i] = lines[i][..match.Index];
            }

            files = files.SetItem(path, string.Join("\n", lines));
        }

        return this with { Files = files, Marks = marks.ToImmutable() };
    }

    [GeneratedRegex(@" *(?://|#) (LMA\d{4})$")]
    private static partial Regex MarkComment();
}
