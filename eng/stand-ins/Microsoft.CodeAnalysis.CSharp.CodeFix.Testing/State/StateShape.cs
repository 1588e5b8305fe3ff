using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>States that differ in nothing but the texts of their files share a solution.</summary>
internal static class StateShape
{
    public static bool Same(SolutionState one, SolutionState other) =>
        one.AdditionalProjects.Keys.SequenceEqual(other.AdditionalProjects.Keys) && Projects(one).Zip(Projects(other), SameProject).All(same => same);

    public static Solution WithTexts(Solution solution, SolutionState from, SolutionState to)
    {
        foreach (var (old, state) in Projects(from).Zip(Projects(to)))
        {
            var project = solution.Projects.Single(p => p.Name == state.Name);
            foreach (var (path, text) in Changed(Sources(old), Sources(state)))
                solution = solution.WithDocumentText(project.Documents.Single(d => d.FilePath == path).Id, text);
            foreach (var (path, text) in Changed(old.AdditionalFiles, state.AdditionalFiles))
                solution = solution.WithAdditionalDocumentText(project.AdditionalDocuments.Single(d => d.FilePath == path).Id, text);
            foreach (var (path, text) in Changed(old.AnalyzerConfigFiles, state.AnalyzerConfigFiles))
                solution = solution.WithAnalyzerConfigDocumentText(project.AnalyzerConfigDocuments.Single(d => d.FilePath == path).Id, text);
        }

        return solution;
    }

    /// <summary>All texts of a solution, as one.</summary>
    public static async Task<string> TextsAsync(Solution solution, CancellationToken cancellationToken)
    {
        var texts = new StringBuilder();
        foreach (var project in solution.Projects.OrderBy(p => p.Name, System.StringComparer.Ordinal))
        {
            texts.Append(project.Name).Append('\0');
            var documents = project.Documents.Concat<TextDocument>(project.AdditionalDocuments).Concat(project.AnalyzerConfigDocuments);
            foreach (var document in documents.OrderBy(d => d.FilePath, System.StringComparer.Ordinal))
                texts.Append(document.FilePath).Append('\0').Append(await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).Append('\0');
        }

        return texts.ToString();
    }

    private static IEnumerable<ProjectState> Projects(SolutionState state) => state.AdditionalProjects.Values.Prepend(state);

    private static List<(string filename, SourceText content)> Sources(ProjectState state) => [.. state.Sources, .. state.GeneratedSources];

    private static IEnumerable<(string Path, SourceText Text)> Changed(List<(string filename, SourceText content)> from, List<(string filename, SourceText content)> to) =>
        to.Where((file, i) => !ReferenceEquals(file.content, from[i].content));

    private static bool SameProject(ProjectState one, ProjectState other) =>
        one.Name == other.Name && one.OutputKind == other.OutputKind && one.DocumentationMode == other.DocumentationMode && one.ReferenceAssemblies == other.ReferenceAssemblies
        && one.AdditionalReferences.SequenceEqual(other.AdditionalReferences) && one.AdditionalProjectReferences.SequenceEqual(other.AdditionalProjectReferences)
        && SamePaths(Sources(one), Sources(other)) && SamePaths(one.AdditionalFiles, other.AdditionalFiles) && SamePaths(one.AnalyzerConfigFiles, other.AnalyzerConfigFiles);

    private static bool SamePaths(List<(string filename, SourceText content)> one, List<(string filename, SourceText content)> other) =>
        one.Select(f => f.filename).SequenceEqual(other.Select(f => f.filename)) && one.Select(f => f.filename).Distinct().Count() == one.Count;
}
