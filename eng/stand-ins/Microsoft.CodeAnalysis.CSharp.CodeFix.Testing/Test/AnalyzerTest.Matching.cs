using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Compares findings with expectations.</summary>
public abstract partial class AnalyzerTest<TVerifier>
{
    protected string FormatVerifierMessage(ImmutableArray<DiagnosticAnalyzer> analyzers, Diagnostic actual, DiagnosticResult expected, string message) =>
        $"{message}{Environment.NewLine}{Environment.NewLine}Expected diagnostic:{Environment.NewLine}    // {expected}{Environment.NewLine}Actual diagnostic:{Environment.NewLine}    {Format(actual)}{Environment.NewLine}";

    private void Match(ImmutableArray<(Project Project, Diagnostic Diagnostic)> found, ImmutableArray<DiagnosticAnalyzer> analyzers, IReadOnlyCollection<DiagnosticResult> expectations, IVerifier verifier)
    {
        var actual = found.Select(f => f.Diagnostic).ToList();
        var listed = actual.Count > 0 ? string.Join(Environment.NewLine, actual.Select(Format)) : "    NONE.";
        verifier.Equal(expectations.Count, actual.Count, $"Mismatch between number of diagnostics returned, expected \"{expectations.Count}\" actual \"{actual.Count}\"\r\n\r\nDiagnostics:\r\n{listed}\r\n");

        // Those that fit are paired first; the others in their order, so that the message names the likeliest.
        var left = new List<DiagnosticResult>();
        foreach (var expected in expectations)
        {
            var fit = actual.FindIndex(a => Difference(expected, a) is null);
            if (fit < 0)
                left.Add(expected);
            else
                Accept(expected, Take(fit));
        }

        foreach (var expected in left.OrderBy(e => e.HasLocation ? e.Spans[0].Span.Path : "", StringComparer.Ordinal).ThenBy(e => e.HasLocation ? e.Spans[0].Span.StartLinePosition : default))
        {
            var nearest = Math.Max(0, actual.FindIndex(a => a.Id == expected.Id && LocationDifference(expected, a) is null));
            var paired = Take(nearest);
            verifier.Fail(FormatVerifierMessage(analyzers, paired, expected, Difference(expected, paired)!));
        }

        Diagnostic Take(int index)
        {
            var taken = actual[index];
            actual.RemoveAt(index);
            return taken;
        }

        void Accept(DiagnosticResult expected, Diagnostic diagnostic) => DiagnosticVerifier?.Invoke(diagnostic, expected, verifier);
    }

    private static string? Difference(DiagnosticResult expected, Diagnostic actual)
    {
        if (LocationDifference(expected, actual) is { } location)
            return location;
        if (expected.Id != actual.Id)
            return $"Expected diagnostic id to be \"{expected.Id}\" was \"{actual.Id}\"";
        if (!expected.Options.HasFlag(DiagnosticOptions.IgnoreSeverity) && expected.Severity != actual.Severity)
            return $"Expected diagnostic severity to be \"{expected.Severity}\" was \"{actual.Severity}\"";
        if (expected.Message is { } message && message != actual.GetMessage(CultureInfo.InvariantCulture))
            return $"Expected diagnostic message to be \"{message}\" was \"{actual.GetMessage(CultureInfo.InvariantCulture)}\"";
        if (expected.IsSuppressed is { } suppressed && suppressed != actual.IsSuppressed)
            return "Expected diagnostic suppression state to match";
        return null;
    }

    private static string? LocationDifference(DiagnosticResult expected, Diagnostic actual)
    {
        if (!expected.HasLocation)
            return actual.Location == Location.None ? null : "Expected a project diagnostic with no location:";
        if (Difference(expected.Spans[0], actual.Location) is { } primary)
            return primary;
        if (expected.Options.HasFlag(DiagnosticOptions.IgnoreAdditionalLocations))
            return null;
        if (actual.AdditionalLocations.Count != expected.Spans.Length - 1)
            return $"Expected {expected.Spans.Length - 1} additional locations but got {actual.AdditionalLocations.Count} for Diagnostic:";
        return actual.AdditionalLocations.Zip(expected.Spans.Skip(1), (a, e) => Difference(e, a)).FirstOrDefault(d => d is not null);
    }

    private static string? Difference(DiagnosticLocation expected, Location actual)
    {
        var span = actual.GetLineSpan();
        if (span.Path != expected.Span.Path)
            return $"Expected diagnostic to be in file \"{expected.Span.Path}\" was actually in file \"{span.Path}\"";
        if (span.StartLinePosition != expected.Span.StartLinePosition)
            return $"Expected diagnostic to start on line \"{expected.Span.StartLinePosition.Line + 1}\" at column \"{expected.Span.StartLinePosition.Character + 1}\" was actually on line \"{span.StartLinePosition.Line + 1}\" at column \"{span.StartLinePosition.Character + 1}\"";
        if (!expected.Options.HasFlag(DiagnosticLocationOptions.IgnoreLength) && span.EndLinePosition != expected.Span.EndLinePosition)
            return $"Expected diagnostic to end on line \"{expected.Span.EndLinePosition.Line + 1}\" at column \"{expected.Span.EndLinePosition.Character + 1}\" was actually on line \"{span.EndLinePosition.Line + 1}\" at column \"{span.EndLinePosition.Character + 1}\"";
        return null;
    }

    private static string Format(Diagnostic diagnostic)
    {
        var text = new StringBuilder("// ").AppendLine(diagnostic.ToString()).Append($"new DiagnosticResult(\"{diagnostic.Id}\", DiagnosticSeverity.{diagnostic.Severity})");
        foreach (var location in diagnostic.Location == Location.None ? [] : diagnostic.AdditionalLocations.Prepend(diagnostic.Location))
        {
            var span = location.GetLineSpan();
            text.Append($".WithSpan(\"{span.Path}\", {span.StartLinePosition.Line + 1}, {span.StartLinePosition.Character + 1}, {span.EndLinePosition.Line + 1}, {span.EndLinePosition.Character + 1})");
        }

        return text.Append(',').ToString();
    }
}
