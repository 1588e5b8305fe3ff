using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text.Json;
using System.Text.RegularExpressions;
using LambdaAnalyzers.Catalogue;
using LambdaAnalyzers.Catalogue.Outputs;
using Xunit;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>What documents the rules is fresh, whole, and leads where it says.</summary>
public sealed partial class DocumentationTests
{
    private static readonly RepositoryFiles s_repository = RepositoryFiles.Find();

    public static TheoryData<string> Documents =>
        [.. Directory.EnumerateFiles(s_repository.PathTo("docs"), "*.md", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(s_repository.Root, "*.md"))
            .Select(p => Path.GetRelativePath(s_repository.Root, p).Replace('\\', '/')).Order(StringComparer.Ordinal)];

    [Fact]
    public void CatalogueIsFresh()
    {
        var stale = Catalog.Of(s_repository).Stale(s_repository);

        Assert.True(stale.IsEmpty, $"Run: dotnet run --project src/LambdaAnalyzers.Catalogue. Stale: {string.Join(", ", stale)}");
    }

    [Fact]
    public void CatalogueIsTheSameTwice() => Assert.Equal(Catalog.Of(s_repository).Files, Catalog.Of(s_repository).Files);

    [Fact]
    public void NoPageIsLeftOverFromARuleThatIsGone()
    {
        var ids = Rule.All(s_repository).Select(r => r.Id).ToHashSet();

        foreach (var language in Language.All)
            Assert.All(Directory.GetFiles(s_repository.PathTo(language.Folder), "LMA*.md"), p => Assert.Contains(Path.GetFileNameWithoutExtension(p), ids));
    }

    [Fact]
    public void RulesJsonHoldsEveryRule()
    {
        using var json = JsonDocument.Parse(s_repository.Read(RulesJson.Path));
        var rules = json.RootElement.GetProperty("rules").EnumerateArray().ToDictionary(r => r.GetProperty("id").GetString()!);

        foreach (var rule in Rule.All(s_repository))
        {
            var entry = rules[rule.Id];
            Assert.Equal(rule.Descriptor.Category, entry.GetProperty("category").GetString());
            Assert.Equal(rule.Descriptor.IsEnabledByDefault, entry.GetProperty("enabled").GetBoolean());
            Assert.Equal(rule.Descriptor.HelpLinkUri, entry.GetProperty("help").GetString());
            foreach (var language in Language.All)
                Assert.True(s_repository.Exists(entry.GetProperty("lesson").GetProperty(language.Code).GetString()!));
            // A title that is the same in two languages was not translated.
            Assert.Equal(Language.All.Length, Language.All.Select(l => entry.GetProperty("title").GetProperty(l.Code).GetString()).Distinct().Count());
        }
    }

    [Fact]
    public void HelpLinksLeadToTheLessons() =>
        Assert.All(Rule.All(s_repository), rule => Assert.EndsWith("/" + LessonPages.PathOf(rule, Language.English), rule.Descriptor.HelpLinkUri));

    [Theory]
    [MemberData(nameof(Documents))]
    public void RelativeLinksResolve(string path)
    {
        var folder = Path.GetDirectoryName(s_repository.PathTo(path))!;
        foreach (var target in Links(path).Where(l => !l.Contains("://") && !l.StartsWith("mailto:", StringComparison.Ordinal)))
        {
            var parts = target.Split('#');
            var file = parts[0].Length == 0 ? s_repository.PathTo(path) : Path.GetFullPath(Path.Combine(folder, parts[0]));
            Assert.True(File.Exists(file) || Directory.Exists(file), $"{path}: {target} leads nowhere.");
            if (parts.Length > 1 && file.EndsWith(".md", StringComparison.Ordinal))
                Assert.True(Anchors(File.ReadAllText(file)).Contains(parts[1]), $"{path}: {target}: there is no heading of that name.");
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void LinksToOtherSitesAreWhole(string path) =>
        Assert.All(Links(path).Where(l => l.Contains("://")), l => Assert.True(Uri.TryCreate(l, UriKind.Absolute, out var uri) && uri.Scheme == "https", $"{path}: {l}"));

    /// <summary>What stands in code is not a link.</summary>
    private static IEnumerable<string> Links(string path)
    {
        var text = Fence().Replace(s_repository.Read(path), "");
        return Link().Matches(InlineCode().Replace(text, "")).Select(m => m.Groups[1].Value);
    }

    /// <summary>The anchors that GitHub makes of headings.</summary>
    private static ImmutableHashSet<string> Anchors(string text) =>
        [.. Heading().Matches(Fence().Replace(text.ReplaceLineEndings("\n"), "")).Select(m => NotInAnchor().Replace(m.Groups[1].Value.Trim().ToLowerInvariant(), "").Replace(' ', '-'))];

    [GeneratedRegex(@"\]\(([^)\s]+)\)")]
    private static partial Regex Link();

    [GeneratedRegex("^```.*?^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();

    [GeneratedRegex("`[^`\n]*`")]
    private static partial Regex InlineCode();

    [GeneratedRegex("^#+ (.*)$", RegexOptions.Multiline)]
    private static partial Regex Heading();

    [GeneratedRegex(@"[^\p{L}\p{N} _-]")]
    private static partial Regex NotInAnchor();
}
