using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>What one fix writes: text changes by file path, of configuration files and C# sources alike. All of it happens, or nothing.</summary>
public sealed class SolutionEdit
{
    private readonly List<(string Path, TextChange Change)> changes = new();

    /// <summary>The changes by path, in the order in which they were added.</summary>
    public IReadOnlyList<(string Path, TextChange Change)> Changes => changes;

    /// <summary>Adds a change of the file of that path: <c>AdditionalDocument.FilePath</c>, or <c>Document.FilePath</c> of a C# source.</summary>
    public SolutionEdit Add(string path, TextChange change)
    {
        changes.Add((path, change));
        return this;
    }
}

/// <summary>Merges edits of many fixes and writes each file once, into every document that stands for it.</summary>
internal sealed class MergedEdits
{
    private readonly Dictionary<string, List<TextChange>> byPath = new(StringComparer.Ordinal);

    /// <summary>Takes the edit, or drops it whole when any of its changes overlaps one that was taken before. Two fixes that want the very same change agree.</summary>
    public void Take(SolutionEdit edit)
    {
        if (edit.Changes.Any(c => byPath.TryGetValue(c.Path, out var taken) && taken.Any(t => !t.Equals(c.Change) && Overlap(t, c.Change))))
            return;
        foreach (var (path, change) in edit.Changes)
        {
            if (!byPath.TryGetValue(path, out var taken))
                byPath[path] = taken = new List<TextChange>();
            if (!taken.Contains(change))
                taken.Add(change);
        }
    }

    /// <summary>The solution with every file changed once: two projects, or two target frameworks of one, that share a file get one text.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (var entry in byPath)
        {
            SourceText? changed = null;
            foreach (var project in solution.ProjectIds)
            {
                foreach (var document in DocumentsAt(solution.GetProject(project)!, entry.Key))
                {
                    changed ??= (await document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(entry.Value.OrderBy(c => c.Span));
                    solution = document is Document ? solution.WithDocumentText(document.Id, changed) : solution.WithAdditionalDocumentText(document.Id, changed);
                }
            }
        }

        return solution;
    }

    private static List<TextDocument> DocumentsAt(Project project, string path) =>
        project.AdditionalDocuments.Concat(project.Documents).Where(d => d.FilePath == path).ToList();

    // Two insertions at one place have no order that both fixes meant.
    private static bool Overlap(TextChange one, TextChange other) =>
        one.Span.OverlapsWith(other.Span) || one.Span.IsEmpty && other.Span.IsEmpty && one.Span.Start == other.Span.Start
        || one.Span.IsEmpty != other.Span.IsEmpty && (one.Span.IsEmpty ? Inside(one.Span.Start, other.Span) : Inside(other.Span.Start, one.Span));

    private static bool Inside(int position, TextSpan span) => position > span.Start && position < span.End;
}
