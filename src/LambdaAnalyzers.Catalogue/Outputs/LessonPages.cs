using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.IO;
using System.Linq;
using System.Text;
using LambdaAnalyzers.Catalogue.Lessons;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Catalogue.Outputs;

/// <summary>The generated parts of the lessons: the card, the messages, what the fix writes; and the blocks of the translations.</summary>
internal sealed class LessonPages(RepositoryFiles repository, ImmutableArray<Rule> rules, Workbench workbench)
{
    public IEnumerable<(string Path, string Text)> Write() => rules.SelectMany(WriteRule);

    public static string PathOf(Rule rule, Language language) => language.Folder + rule.Id + ".md";

    private IEnumerable<(string Path, string Text)> WriteRule(Rule rule)
    {
        var original = Read(rule, Language.English, original: null);
        var pages = Language.All.Select(l => (Language: l, Page: l == Language.English ? original : Read(rule, l, original)));
        var cases = Exercise.Of(original);
        foreach (var (language, page) in pages)
        {
            if (page != original)
                page.TakeFences(original);
            foreach (var region in page.Regions())
                page.Replace(region, InLanguage(language, () => Region(region, rule, language, original, page, cases)));
            yield return (page.Path, page.ToString());
        }
    }

    private Page Read(Rule rule, Language language, Page? original)
    {
        var path = PathOf(rule, language);
        return new(path, repository.Exists(path) ? repository.Read(path) : original?.Skeleton(language) ?? Stub());
    }

    /// <summary>A page to begin with; the tests say which sections are still empty.</summary>
    private static string Stub() =>
        "<!-- lesson\nphase: invoke\nevents: any\npackaging: any\nassembly: Orders\n-->\n<!-- generated:card -->\n<!-- /generated -->\n"
        + string.Concat(Language.English.Sections.Select(s => $"\n## {s}\n"));

    private string Region(string region, Rule rule, Language language, Page original, Page page, ImmutableArray<Exercise> cases)
    {
        var name = region.Split(' ')[0];
        if (name == "card")
            return Card(rule, language, original, page);
        var id = region.Contains("case=") ? region[(region.IndexOf("case=", StringComparison.Ordinal) + 5)..] : "";
        var bad = cases.SingleOrDefault(c => c.Kind == "bad" && c.Case == id) ?? throw new CatalogueException($"{page.Path}: no bad block for <!-- generated:{region} -->.");
        return name switch
        {
            "message" => Message(rule, language, bad),
            "fixed" => Fixed(rule, language, original, bad),
            _ => throw new CatalogueException($"{page.Path}: nothing writes <!-- generated:{region} -->."),
        };
    }

    private string Card(Rule rule, Language language, Page original, Page page)
    {
        var text = new StringBuilder().Append("# ").Append(rule.Id).Append(": ").Append(rule.Title(language)).Append("\n\n| | |\n|---|---|\n");
        Row("Level", language[rule.Descriptor.DefaultSeverity.ToString()] + (rule.Descriptor.IsEnabledByDefault ? "" : ", " + language["off"]));
        Row("Family", $"{language[rule.Descriptor.Category]} (`{rule.Descriptor.Category}`)");
        Row("Phase", Values("phase"));
        Row("Events", Values("events"));
        Row("Packaging", Values("packaging"));
        Row("Fix", FixOf());
        Row("Since", rule.Since == "unreleased" ? language["unreleased"] : rule.Since);
        Row("Languages", string.Join(" · ", Language.All.Select(l => l == language ? l.Name : $"[{l.Name}]({Relative(PathOf(rule, l), page.Path)})")));
        Row("Code", string.Join(" · ", Sources().Select(s => $"[{s.Name}]({Relative(s.Path, page.Path)})")));
        return text.ToString();

        void Row(string key, string value) => text.Append("| ").Append(language[key]).Append(" | ").Append(value.Replace("|", "\\|")).Append(" |\n");

        // Words of ours are translated, names (SQS, API Gateway) stay.
        string Values(string key) => string.Join(", ", (original.Setting(key) ?? throw new CatalogueException($"{original.Path}: the comment <!-- lesson has no '{key}:'."))
            .Split(',', StringSplitOptions.TrimEntries).Select(v => language.Words.GetValueOrDefault(v, v)));

        string FixOf()
        {
            var note = page.Setting("fix") ?? (language == Language.English ? rule.NoFixReason : null);
            return language["Fix" + rule.Fix] + (note is null ? "" : ". " + note);
        }

        IEnumerable<(string Name, string Path)> Sources()
        {
            if (repository.SourceOf(rule.Analyzer.GetType(), "src/LambdaAnalyzers") is { } source)
                yield return (language["rule"], source);
            foreach (var fix in rule.Fixes)
            {
                if (repository.SourceOf(fix.GetType(), "src/LambdaAnalyzers.CodeFixes") is { } path)
                    yield return (language["fix"], path);
            }
        }
    }

    /// <summary>The findings as a build prints them, each with its line and the place under it.</summary>
    private string Message(Rule rule, Language language, Exercise bad)
    {
        var text = new StringBuilder("```text\n");
        foreach (var finding in workbench.Findings(bad).Where(d => d.Id == rule.Id))
        {
            var place = finding.Location.GetLineSpan();
            var file = Workbench.ShortPath(place.Path);
            var (start, end) = (place.StartLinePosition, place.EndLinePosition);
            var line = bad.Files[file].Split('\n')[start.Line];
            var length = end.Line == start.Line ? end.Character - start.Character : line.Length - start.Character;
            text.Append(CultureInfo.InvariantCulture, $"{file}({start.Line + 1},{start.Character + 1}): {language[finding.Severity.ToString().ToLowerInvariant()]} {finding.Id}: {finding.GetMessage(language.Culture)}\n");
            var indent = line.Length - line.TrimStart().Length;
            text.Append("    ").Append(line[indent..]).Append("\n    ").Append(' ', start.Character - indent).Append('~', Math.Max(1, length)).Append('\n');
        }

        return text.Append("```\n").ToString();
    }

    private string Fixed(Rule rule, Language language, Page original, Exercise bad)
    {
        if (workbench.Fix(rule, bad) is not { } files)
            return "";
        var title = language == Language.English ? files.Title : workbench.FixTitle(rule, bad) ?? files.Title;
        var text = new StringBuilder().Append(string.Format(language.Culture, language["FixWrites"], title)).Append('\n');
        foreach (var (path, content) in files.Files)
        {
            var fence = original.Fences().First(f => f.Kind == "bad" && f.Case == bad.Case && f.File == path);
            text.Append('\n').Append("```").Append(fence.Info.Replace(" bad", " fixed", StringComparison.Ordinal)).Append('\n').Append(content.ReplaceLineEndings("\n").TrimEnd('\n')).Append("\n```\n");
        }

        return text.ToString();
    }

    public static string Relative(string path, string from) => Path.GetRelativePath("/" + Path.GetDirectoryName(from), "/" + path).Replace('\\', '/');

    private static T InLanguage<T>(Language language, Func<T> function)
    {
        var before = CultureInfo.CurrentUICulture;
        CultureInfo.CurrentUICulture = language.Culture;
        try
        {
            return function();
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
