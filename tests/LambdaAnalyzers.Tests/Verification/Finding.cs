using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>A place: file and span. A finding without a place has an empty path.</summary>
internal readonly record struct Place(string Path, TextSpan Span, LinePositionSpan Lines) : IComparable<Place>
{
    public static Place Of(Location location)
    {
        if (location.Kind == LocationKind.None)
            return new("", default, default);
        var lines = location.GetLineSpan();
        return new(lines.Path, location.SourceSpan, lines.Span);
    }

    public int CompareTo(Place other) =>
        string.CompareOrdinal(Path, other.Path) is var byPath and not 0 ? byPath : Span.CompareTo(other.Span);

    public override string ToString() =>
        Path.Length == 0 ? "(no place)" : $"{Path}({Lines.Start.Line + 1},{Lines.Start.Character + 1})-({Lines.End.Line + 1},{Lines.End.Character + 1})";
}

/// <summary>What a test compares of a diagnostic: plain data, equal when it reads equal.</summary>
internal sealed class Finding
{
    private Finding(Diagnostic diagnostic)
    {
        Id = diagnostic.Id;
        Place = Place.Of(diagnostic.Location);
        InSource = diagnostic.Location.IsInSource || Place.Path.EndsWith(".cs", StringComparison.Ordinal);
        Also = [.. diagnostic.AdditionalLocations.Select(Place.Of)];
        Severity = diagnostic.Severity;
        Message = diagnostic.GetMessage(CultureInfo.InvariantCulture);
        Diagnostic = diagnostic;
        var properties = string.Join(", ", diagnostic.Properties.OrderBy(p => p.Key, StringComparer.Ordinal).Select(p => $"{p.Key}={p.Value}"));
        Text = $"{Place}: {Severity.ToString().ToLowerInvariant()} {Id}: {Message}"
            + string.Concat(Also.Select(a => $"\n        also {a}")) + (properties.Length > 0 ? $"\n        with {properties}" : "");
    }

    public string Id { get; }
    public Place Place { get; }
    public bool InSource { get; }
    public IReadOnlyList<Place> Also { get; }
    public DiagnosticSeverity Severity { get; }
    public string Message { get; }
    public Diagnostic Diagnostic { get; }
    public string Text { get; }

    public bool IsCompilers => Diagnostic.Descriptor.CustomTags.Contains(WellKnownDiagnosticTags.Compiler);

    public static List<Finding> Of(IEnumerable<Diagnostic> diagnostics) =>
        [.. diagnostics.Select(d => new Finding(d)).OrderBy(f => f.Place).ThenBy(f => f.Id, StringComparer.Ordinal).ThenBy(f => f.Text, StringComparer.Ordinal)];

    /// <summary>What the one has and the other lacks, in sentences; null when they are the same.</summary>
    public static string? Difference(IReadOnlyList<Finding> expected, IReadOnlyList<Finding> actual, string expectedName, string actualName)
    {
        var missing = expected.Select(f => f.Text).ToList();
        var surplus = new List<string>();
        foreach (var finding in actual)
        {
            if (!missing.Remove(finding.Text))
                surplus.Add(finding.Text);
        }

        if (missing.Count == 0 && surplus.Count == 0)
            return null;
        return string.Concat(missing.Select(m => $"\n    only {expectedName}: {m}")) + string.Concat(surplus.Select(s => $"\n    only {actualName}: {s}"));
    }

    public override string ToString() => Text;
}

/// <summary>A law was broken. The message starts with the law.</summary>
internal sealed class VerifyException(string law, string sentence) : Exception($"{law}: {sentence}")
{
    public string Law { get; } = law;
}
