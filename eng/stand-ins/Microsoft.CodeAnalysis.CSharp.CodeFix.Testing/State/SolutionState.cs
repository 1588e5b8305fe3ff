using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>The main project of a test, its other projects and what is expected of them.</summary>
public class SolutionState(string name, string language, string defaultPrefix, string defaultExtension) : ProjectState(name, language, defaultPrefix, defaultExtension)
{
    public StateInheritanceMode? InheritanceMode { get; set; }
    public MarkupMode? MarkupHandling { get; set; }
    public ProjectCollection AdditionalProjects { get; } = new(language, defaultExtension);
    public List<DiagnosticResult> ExpectedDiagnostics { get; } = [];

    /// <summary>This state with what it inherits from the one before: a changed state loses the fixable findings, an unchanged one keeps all.</summary>
    public SolutionState WithInheritedValuesApplied(SolutionState? baseState, ImmutableArray<string> fixableDiagnostics)
    {
        var changed = baseState is not null && Changes(baseState);
        var inheritance = InheritanceMode ?? (baseState is null ? StateInheritanceMode.Explicit : changed ? StateInheritanceMode.AutoInherit : StateInheritanceMode.AutoInheritAll);
        var result = Copy(this);
        result.MarkupHandling = MarkupHandling ?? (baseState is null ? MarkupMode.Allow : changed ? MarkupMode.IgnoreFixable : baseState.MarkupHandling ?? MarkupMode.Allow);
        result.InheritanceMode = StateInheritanceMode.Explicit;
        result.ExpectedDiagnostics.AddRange(ExpectedDiagnostics);
        foreach (var (key, project) in AdditionalProjects)
            result.AdditionalProjects.Add(key, project);
        if (baseState is null || inheritance == StateInheritanceMode.Explicit)
            return result;

        result.FillFrom(baseState);
        if (ExpectedDiagnostics.Count == 0)
            result.ExpectedDiagnostics.AddRange(baseState.ExpectedDiagnostics.Where(d => inheritance == StateInheritanceMode.AutoInheritAll || !fixableDiagnostics.Contains(d.Id)));
        if (AdditionalProjects.Count == 0)
        {
            foreach (var (key, project) in baseState.AdditionalProjects)
                result.AdditionalProjects.Add(key, project);
        }

        return result;
    }

    /// <summary>This state with its markup taken out and turned into expected findings.</summary>
    public SolutionState WithProcessedMarkup(MarkupOptions options, DiagnosticDescriptor? defaultDiagnostic, ImmutableArray<DiagnosticDescriptor> supportedDiagnostics, ImmutableArray<string> fixableDiagnostics, string defaultPath)
    {
        var markup = new MarkupReader(MarkupHandling ?? MarkupMode.Allow, options, defaultDiagnostic, supportedDiagnostics, fixableDiagnostics);
        var result = Copy(this);
        result.MarkupHandling = MarkupMode.None;
        result.InheritanceMode = StateInheritanceMode.Explicit;
        foreach (var (key, project) in AdditionalProjects)
        {
            var copy = new ProjectState(project.Name, project.Language, project.DefaultPrefix, project.DefaultExtension);
            copy.FillFrom(project);
            result.AdditionalProjects.Add(key, copy);
        }

        foreach (var project in result.AdditionalProjects.Values.Prepend(result))
        {
            foreach (var files in new SourceFileCollection[] { project.Sources, project.GeneratedSources, project.AdditionalFiles, project.AnalyzerConfigFiles })
            {
                for (var i = 0; i < files.Count; i++)
                    files[i] = (files[i].filename, markup.Read(files[i].filename, files[i].content));
            }
        }

        result.ExpectedDiagnostics.AddRange(ExpectedDiagnostics.Concat(markup.Found).Select(d => d.WithDefaultPath(defaultPath).WithAppliedMarkupLocations(markup.Locations)));
        return result;
    }

    /// <summary>All but the other projects and the expectations.</summary>
    private static SolutionState Copy(SolutionState state)
    {
        var copy = new SolutionState(state.Name, state.Language, state.DefaultPrefix, state.DefaultExtension);
        copy.FillFrom(state);
        return copy;
    }

    private bool Changes(SolutionState other)
    {
        return Differ(Sources, other.Sources) || Differ(GeneratedSources, other.GeneratedSources) || Differ(AdditionalFiles, other.AdditionalFiles)
            || Differ(AnalyzerConfigFiles, other.AnalyzerConfigFiles) || AdditionalProjects.Count > 0
            || (AdditionalReferences.Count > 0 && !AdditionalReferences.SequenceEqual(other.AdditionalReferences));

        bool Differ(SourceFileCollection files, SourceFileCollection others) =>
            (files.Count > 0 || InheritanceMode == StateInheritanceMode.Explicit) && !Same(files, others);
    }

    internal static bool Same(IReadOnlyList<(string filename, SourceText content)> files, IReadOnlyList<(string filename, SourceText content)> others) =>
        files.Count == others.Count && files.Zip(others, (a, b) => a.filename == b.filename && a.content.ContentEquals(b.content) && Equals(a.content.Encoding, b.content.Encoding)).All(same => same);
}
