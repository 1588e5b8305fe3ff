using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace LambdaAnalyzers.Package.Tests.Support;

/// <summary>What the comments <c>// expect LMAnnnn</c> and <c># expect LMAnnnn</c> of a sample announce: one finding per id, on the comment's line.</summary>
internal static partial class Expectations
{
    /// <summary>Fails unless the findings are exactly the announced ones, and some are announced. One that several projects or targets report at one place counts once.</summary>
    public static void AssertMet(string folder, IEnumerable<Finding> findings)
    {
        var announced = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(MayAnnounce).SelectMany(file => InFile(folder, file)).ToList();
        var found = findings.DistinctBy(f => (f.Id, f.Path, f.Line, f.Column, f.Message)).Select(f => (Place: Line(folder, f.Path, f.Line, f.Id), f.Message)).ToList();
        Assert.NotEmpty(announced);
        var missing = Without(announced, found.Select(finding => finding.Place)).Select(place => "announced, not found: " + place);
        var unexpected = Without(found.Select(finding => finding.Place), announced).Select(place => $"found, not announced: {place}: {found.First(f => f.Place == place).Message}");
        var differences = missing.Concat(unexpected).Order(StringComparer.Ordinal).ToList();
        Assert.True(differences.Count == 0, string.Join("\n", differences));
    }

    /// <summary>The first list after each item of the second has taken one of its like.</summary>
    private static IEnumerable<string> Without(IEnumerable<string> items, IEnumerable<string> taken)
    {
        var left = items.ToList();
        foreach (var item in taken)
            left.Remove(item);
        return left;
    }

    private static bool MayAnnounce(string path) =>
        !path.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj")
        && (Path.GetExtension(path) is ".cs" or ".yaml" or ".yml" or ".json" or ".template" || Path.GetFileName(path).StartsWith("Dockerfile", StringComparison.Ordinal));

    private static IEnumerable<string> InFile(string folder, string file) =>
        from line in File.ReadLines(file).Index()
        from Match comment in Comment().Matches(line.Item)
        from id in comment.Groups["id"].Captures
        select Line(folder, file, line.Index + 1, id.Value);

    private static string Line(string folder, string path, int line, string id) => $"{Path.GetRelativePath(folder, path).Replace('\\', '/')}:{line} {id}";

    [GeneratedRegex(@"(//|\#)\s*expect\s+(?<id>LMA\d{4})([\s,]+(?<id>LMA\d{4}))*")]
    private static partial Regex Comment();
}
