using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Takes the markup out of the files of a state and turns it into expected findings.</summary>
internal sealed class MarkupReader(MarkupMode mode, MarkupOptions options, DiagnosticDescriptor? defaultDiagnostic, ImmutableArray<DiagnosticDescriptor> supported, ImmutableArray<string> fixable)
{
    public List<DiagnosticResult> Found { get; } = [];
    public Dictionary<string, FileLinePositionSpan> Locations { get; } = [];

    public SourceText Read(string path, SourceText content)
    {
        if (mode == MarkupMode.None)
            return content;
        var markup = MarkupText.Parse(content.ToString(), options.HasFlag(MarkupOptions.TreatPositionIndicatorsAsCode));
        var text = SourceText.From(markup.Text, content.Encoding, content.ChecksumAlgorithm);
        if (mode == MarkupMode.Ignore)
            return text;

        foreach (var position in markup.Positions)
        {
            if (Result("") is { } result)
                Found.Add(result.WithLocation(path, text.Lines.GetLinePosition(position)));
        }

        foreach (var (name, span) in markup.Spans)
        {
            var place = new FileLinePositionSpan(path, text.Lines.GetLinePositionSpan(span));
            if (name.StartsWith('#'))
            {
                if (!Locations.TryAdd(name, place))
                    throw new InvalidOperationException($"Input contains multiple markup locations with key '{name}'");
            }
            else if (Result(name) is { } result)
            {
                Found.Add(result.WithSpan(place));
            }
        }

        return text;
    }

    /// <summary>Null for what this state does not say.</summary>
    private DiagnosticResult? Result(string id)
    {
        var descriptor = defaultDiagnostic;
        if (id.Length > 0)
        {
            var candidates = supported.Where(d => d.Id == id).ToList();
            if (candidates.Count > 1 && !options.HasFlag(MarkupOptions.UseFirstDescriptor))
                throw new InvalidOperationException($"Multiple diagnostic descriptors with ID {id} were found. Create the result explicitly or specify {nameof(MarkupOptions)}.{nameof(MarkupOptions.UseFirstDescriptor)}.");
            descriptor = candidates.FirstOrDefault();
        }
        else if (descriptor is null)
        {
            throw new InvalidOperationException("Markup syntax can only omit the diagnostic ID if the first analyzer only supports a single diagnostic.");
        }

        if (mode == MarkupMode.IgnoreFixable && fixable.Contains(descriptor?.Id ?? id))
            return null;
        var result = descriptor is null ? DiagnosticResult.CompilerError(id) : new DiagnosticResult(descriptor);
        return result.WithMessage(null).WithOptions(DiagnosticOptions.IgnoreAdditionalLocations | DiagnosticOptions.IgnoreSeverity);
    }
}
