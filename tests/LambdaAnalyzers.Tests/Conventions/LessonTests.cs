using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using LambdaAnalyzers.Catalogue;
using LambdaAnalyzers.Catalogue.Lessons;
using LambdaAnalyzers.Catalogue.Outputs;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>Every rule has a lesson in every language, and every block of code in it is true.</summary>
public sealed class LessonTests
{
    private const int MinLines = 60;
    private const int MaxLines = 140;

    private static readonly RepositoryFiles s_repository = RepositoryFiles.Find();
    private static readonly ImmutableArray<Rule> s_rules = Rule.All(s_repository);

    public static TheoryData<string> Ids => [.. s_rules.Select(r => r.Id)];

    public static TheoryData<string> Pages => [.. s_rules.SelectMany(r => Language.All.Select(l => LessonPages.PathOf(r, l)))];

    [Theory]
    [MemberData(nameof(Pages))]
    public void HasEverySectionInOrder(string path)
    {
        var (page, language) = Read(path);

        Assert.Equal(language.Sections, page.Sections().Select(s => s.Title));
        foreach (var (title, lines) in page.Sections())
            Assert.True(lines.Any(l => l.Length > 0 && !l.StartsWith("<!--", StringComparison.Ordinal)), $"{path}: nothing is written under '{title}'.");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void HasAReadableLength(string path)
    {
        // Blocks of code do not count.
        var (page, _) = Read(path);
        var lines = page.ToString().Split('\n').Length - page.Fences().Sum(f => f.Body.Length + 2);

        Assert.InRange(lines, MinLines, MaxLines);
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void SaysOfEachBlockHowItIsTested(string path)
    {
        var (page, _) = Read(path);

        foreach (var fence in page.Fences())
        {
            var isShown = fence.Language is "text" or "sh" or "xml";
            Assert.True(isShown ? fence.Kind.Length == 0 : fence.Kind is "bad" or "good" or "fixed", $"{path}:{fence.Line}: ```{fence.Info} is neither bad nor good.");
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void HasTheBlocksOfTheEnglishPage(string path)
    {
        var (page, _) = Read(path);
        var (original, _) = Read(Language.English.Folder + Path.GetFileName(path));

        Assert.Equal(Code(original), Code(page));

        static IEnumerable<string> Code(Page page) => page.Fences().Where(f => f.Kind.Length > 0).Select(f => f.ToString());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void ShowsTheMessageAndTheCard(string path)
    {
        var (page, _) = Read(path);

        Assert.Contains("card", page.Regions());
        Assert.Contains("message", page.Regions());
        Assert.True(page.Fences().First(f => f.Language == "text").Body.Length > 0, $"{path}: the bad block gives no message.");
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void BadBlocksReportWhatTheyMark(string id)
    {
        var cases = Cases(id).Where(c => c.Kind == "bad").ToList();

        Assert.NotEmpty(cases);
        foreach (var bad in cases)
        {
            Assert.All(bad.Marks, mark => Assert.Equal(id, mark.Id));
            Assert.NotEmpty(bad.Marks);
            Assert.Equal(Lines(bad.Marks.Select(m => (m.File, m.Line, m.Id, ""))), Findings(bad));
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void GoodAndFixedBlocksAreSilentUnderEveryRule(string id)
    {
        var cases = Cases(id).Where(c => c.Kind != "bad").ToList();

        Assert.NotEmpty(cases);
        foreach (var good in cases)
        {
            Assert.Empty(good.Marks);
            Assert.True(Findings(good).Length == 0, $"{id}, {good}:\n{Findings(good)}");
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void FixShowsWhatItWritesOrNothingIsShown(string id)
    {
        var rule = s_rules.Single(r => r.Id == id);
        var (page, _) = Read(Language.English.Folder + id + ".md");

        Assert.Equal(!rule.Fixes.IsEmpty, page.Fences().Any(f => f.Kind == "fixed"));
    }

    /// <summary>What is found, a line each; the compiler's errors too.</summary>
    private static string Findings(Exercise exercise) => Lines(new Workbench(s_rules).Findings(exercise).Select(d =>
    {
        var place = d.Location.GetLineSpan();
        var isOurs = d.Id.StartsWith("LMA", StringComparison.Ordinal);
        return (Workbench.ShortPath(place.Path), place.StartLinePosition.Line + 1, d.Id, isOurs && exercise.Kind == "bad" ? "" : d.GetMessage(Language.English.Culture));
    }));

    private static string Lines(IEnumerable<(string File, int Line, string Id, string Text)> findings) =>
        string.Join("\n", findings.OrderBy(f => f.File, StringComparer.Ordinal).ThenBy(f => f.Line).Select(f => $"{f.File}({f.Line}): {f.Id} {f.Text}".TrimEnd()));

    private static ImmutableArray<Exercise> Cases(string id) => Exercise.Of(Read(Language.English.Folder + id + ".md").Page);

    private static (Page Page, Language Language) Read(string path)
    {
        Assert.True(s_repository.Exists(path), $"{path} is missing. Run: dotnet run --project src/LambdaAnalyzers.Catalogue");
        return (new(path, s_repository.Read(path)), Language.All.Single(l => Path.GetDirectoryName(path) + "/" == l.Folder));
    }
}
