using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;

namespace LambdaAnalyzers.Catalogue.Outputs;

/// <summary>A picture of a terminal: one finding of each rule in the output of a real build, with a call path where there is one, and how the build ended.</summary>
internal static partial class Picture
{
    private const int Columns = 112;
    private const double CharacterWidth = 7.8;
    private const int LineHeight = 19;

    public static string Of(string output)
    {
        var lines = new List<(string Text, string Color)> { ("$ dotnet build samples/OrderPipeline", "#e6edf3"), ("", "#e6edf3") };
        var findings = output.ReplaceLineEndings("\n").Split('\n').Select(l => Finding().Match(l)).Where(m => m.Success)
            .Select(m => (Place: m.Groups["place"].Value, Level: m.Groups["level"].Value, Id: m.Groups["id"].Value, Text: m.Groups["text"].Value)).Distinct().ToList();
        if (findings.Count == 0 || output.Contains("AD0001", StringComparison.Ordinal))
            throw new CatalogueException("This output has no finding of ours, or an analyzer crashed in it.");
        foreach (var finding in findings.OrderBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => !f.Text.Contains(" -> ", StringComparison.Ordinal)).ThenBy(f => f.Place, StringComparer.Ordinal).DistinctBy(f => f.Id))
        {
            lines.Add((finding.Place + ":", "#8b949e"));
            lines.AddRange(Wrap($"{finding.Level} {finding.Id}: {finding.Text}").Select((l, i) => ((i == 0 ? "  " : "    ") + l, finding.Level == "error" ? "#ff7b72" : "#e3b341")));
            lines.Add(("", "#e6edf3"));
        }

        lines.AddRange(output.ReplaceLineEndings("\n").Split('\n').Select(l => l.TrimEnd()).Where(l => Ending().IsMatch(l)).Select(l => (l, l.StartsWith("Build succeeded") ? "#7ee787" : "#e6edf3")));
        return Svg(lines);
    }

    private static string Svg(List<(string Text, string Color)> lines)
    {
        var (width, height) = ((int)(Columns * CharacterWidth) + 48, lines.Count * LineHeight + 60);
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {width} {height}\" role=\"img\" aria-label=\"Output of dotnet build samples/OrderPipeline\">\n");
        svg.Append("<rect width=\"100%\" height=\"100%\" rx=\"8\" fill=\"#0d1117\"/>\n");
        svg.Append("<circle cx=\"20\" cy=\"18\" r=\"6\" fill=\"#ff5f57\"/><circle cx=\"40\" cy=\"18\" r=\"6\" fill=\"#febc2e\"/><circle cx=\"60\" cy=\"18\" r=\"6\" fill=\"#28c840\"/>\n");
        svg.Append("<g font-family=\"ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace\" font-size=\"13\" xml:space=\"preserve\">\n");
        for (var i = 0; i < lines.Count; i++)
        {
            if (lines[i].Text.Length > 0)
                svg.Append(CultureInfo.InvariantCulture, $"<text x=\"20\" y=\"{52 + i * LineHeight}\" fill=\"{lines[i].Color}\">{WebUtility.HtmlEncode(lines[i].Text)}</text>\n");
        }

        return svg.Append("</g>\n</svg>\n").ToString();
    }

    private static IEnumerable<string> Wrap(string text)
    {
        var line = new StringBuilder();
        foreach (var word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + word.Length + 1 > Columns - 4)
            {
                yield return line.ToString();
                line.Clear();
            }

            line.Append(line.Length > 0 ? " " : "").Append(word);
        }

        yield return line.ToString();
    }

    /// <summary>A line of MSBuild: the path from the sample on, without the help link and the project.</summary>
    [GeneratedRegex(@"^(?:.*/)?(?<place>samples/OrderPipeline/\S+\(\d+,\d+\)): (?<level>warning|error) (?<id>LMA\d{4}): (?<text>.*?)(?: \(https://\S+\))?(?: \[[^\]]+\])?$")]
    private static partial Regex Finding();

    [GeneratedRegex(@"^(Build succeeded\.|Build FAILED\.|\s+\d+ (Warning|Error)\(s\))$")]
    private static partial Regex Ending();
}
