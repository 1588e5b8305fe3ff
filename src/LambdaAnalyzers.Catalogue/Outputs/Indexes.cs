using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using LambdaAnalyzers.Catalogue.Lessons;

namespace LambdaAnalyzers.Catalogue.Outputs;

/// <summary>The lists of all rules: one page per language, and the table in the README.</summary>
internal static class Indexes
{
    public static IEnumerable<(string Path, string Text)> Write(RepositoryFiles repository, ImmutableArray<Rule> rules)
    {
        foreach (var language in Language.All)
            yield return (language.Folder + "README.md", Index(rules, language));
        const string readme = "README.md";
        if (!repository.Exists(readme))
            yield break;
        var page = new Page(readme, repository.Read(readme));
        page.Replace("rules", Table(rules, Language.English, readme, withFamily: true));
        yield return (readme, page.ToString());
    }

    private static string Index(ImmutableArray<Rule> rules, Language language)
    {
        var path = language.Folder + "README.md";
        var text = new StringBuilder().Append(CultureInfo.InvariantCulture, $"# {language["Index"]}\n\n{language["IndexText"]}\n\n");
        text.Append(string.Join(" · ", Language.All.Select(l => l == language ? l.Name : $"[{l.Name}]({LessonPages.Relative(l.Folder + "README.md", path)})"))).Append('\n');
        foreach (var category in Rule.Categories)
        {
            ImmutableArray<Rule> family = [.. rules.Where(r => r.Descriptor.Category == category)];
            if (!family.IsEmpty)
                text.Append(CultureInfo.InvariantCulture, $"\n## {language[category]}\n\n`{category}`\n\n").Append(Table(family, language, path, withFamily: false));
        }

        return text.ToString();
    }

    private static string Table(ImmutableArray<Rule> rules, Language language, string path, bool withFamily)
    {
        var text = new StringBuilder();
        Row([language["Rule"], language["Title"], .. withFamily ? [language["Family"]] : (string[])[], language["Level"], language["Fix"]]);
        text.Append(withFamily ? "|---|---|---|---|---|\n" : "|---|---|---|---|\n");
        foreach (var rule in rules)
        {
            var level = rule.Descriptor.IsEnabledByDefault ? language[rule.Descriptor.DefaultSeverity.ToString()] : language["off"];
            Row([$"[{rule.Id}]({LessonPages.Relative(LessonPages.PathOf(rule, language), path)})", rule.Title(language), .. withFamily ? [language[rule.Descriptor.Category]] : (string[])[], level, language[rule.Fix.ToString()]]);
        }

        return text.ToString();

        void Row(IEnumerable<string> cells) => text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|"))).Append(" |\n");
    }
}
