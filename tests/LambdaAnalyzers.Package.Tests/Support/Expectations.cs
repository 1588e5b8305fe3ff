using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;

namespace LambdaAnalyzers.Package.Tests.Support;

/// <summary>What the comments <c>// expect LMAnnnn</c> and <c># expect LMAnnnn</c> of a sample announce: one finding per id, on the comment's line.</summary>
internal static partial class Expectations
{
    /// <summary>"path:line id" for each announced finding below a folder, paths relative to it, in order.</summary>
    public static IReadOnlyList<string> In(string folder) =>
        [.. Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(MayAnnounce).SelectMany(file => InFile(folder, file)).Order(StringComparer.Ordinal)];

    /// <summary>Findings in the same form. One that several projects or targets report at one place counts once.</summary>
    public static IReadOnlyList<string> From(string folder, IEnumerable<Finding> findings) =>
        [.. findings.DistinctBy(f => (f.Id, f.Path, f.Line, f.Column)).Select(f => Line(folder, f.Path, f.Line, f.Id)).Order(StringComparer.Ordinal)];

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
