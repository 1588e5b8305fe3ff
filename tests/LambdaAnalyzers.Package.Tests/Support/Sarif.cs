using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.Json;

namespace LambdaAnalyzers.Package.Tests.Support;

/// <summary>A finding as the compiler logged it. Level: error, warning, note.</summary>
internal sealed record Finding(string Id, string Level, string Path, int Line, int Column, string Message);

/// <summary>The log of one build of one project.</summary>
internal sealed class Sarif
{
    private Sarif(IReadOnlyList<Finding> findings, IReadOnlyDictionary<string, string> titles) => (Findings, Titles) = (findings, titles);

    /// <summary>Ours, not suppressed, in order of place.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>The titles of the rules that reported, by id.</summary>
    public IReadOnlyDictionary<string, string> Titles { get; }

    /// <summary>Reads the log of a project's last build; fails if an analyzer threw.</summary>
    public static Sarif Of(string projectFolder, string targetFramework = "net10.0")
    {
        using var log = JsonDocument.Parse(File.ReadAllText(Path.Combine(projectFolder, "obj", targetFramework + ".sarif")));
        var run = log.RootElement.GetProperty("runs")[0];
        var all = run.GetProperty("results").EnumerateArray().Where(result => !result.TryGetProperty("suppressions", out _)).Select(Read).ToList();
        Assert.DoesNotContain(all, finding => finding.Id == "AD0001");
        var findings = all.OrderBy(f => f.Path, StringComparer.Ordinal).ThenBy(f => f.Line).ThenBy(f => f.Column).ThenBy(f => f.Id, StringComparer.Ordinal);
        var rules = run.GetProperty("tool").GetProperty("driver").GetProperty("rules").EnumerateArray();
        var titles = rules.ToDictionary(rule => rule.GetProperty("id").GetString()!, rule => rule.GetProperty("shortDescription").GetProperty("text").GetString()!);
        return new Sarif([.. findings], titles);
    }

    public IEnumerable<Finding> Ours => Findings.Where(finding => finding.Id.StartsWith("LMA", StringComparison.Ordinal));

    private static Finding Read(JsonElement result)
    {
        var (path, line, column) = ("", 0, 0);
        if (result.TryGetProperty("locations", out var locations) && locations.GetArrayLength() > 0)
        {
            var place = locations[0].GetProperty("physicalLocation");
            path = new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath;
            line = place.GetProperty("region").GetProperty("startLine").GetInt32();
            column = place.GetProperty("region").GetProperty("startColumn").GetInt32();
        }

        return new Finding(result.GetProperty("ruleId").GetString()!, result.GetProperty("level").GetString()!, path, line, column,
            result.GetProperty("message").GetProperty("text").GetString()!);
    }
}
