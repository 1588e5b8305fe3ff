using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>What one fix writes: text changes by file path, of configuration files and C# sources alike. All of it happens, or nothing.</summary>
public sealed class SolutionEdit
{
    private readonly List<(string Path, TextChange Change)> changes = new();
    private readonly List<(string Path, ConfigInsertion Insertion)> insertions = new();

    /// <summary>The changes by path, in the order in which they were added.</summary>
    public IReadOnlyList<(string Path, TextChange Change)> Changes => changes;

    /// <summary>Adds a change of the file of that path: <c>AdditionalDocument.FilePath</c>, or <c>Document.FilePath</c> of a C# source.</summary>
    public SolutionEdit Add(string path, TextChange change)
    {
        changes.Add((path, change));
        return this;
    }

    /// <summary>Keys and items to add to configuration files, in the order in which they were added.</summary>
    internal IReadOnlyList<(string Path, ConfigInsertion Insertion)> Insertions => insertions;

    /// <summary>Adds a key or an item to the configuration file of that path. Unlike text changes, insertions of several fixes at one place go together.</summary>
    internal SolutionEdit Insert(string path, ConfigInsertion insertion)
    {
        insertions.Add((path, insertion));
        return this;
    }
}

/// <summary>Merges edits of many fixes and writes each file once, into every document that stands for it.</summary>
internal sealed class MergedEdits
{
    private readonly Dictionary<string, List<TextChange>> byPath = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<ConfigInsertion>> insertionsByPath = new(StringComparer.Ordinal);

    /// <summary>Takes the edit, or drops it whole when any of its changes overlaps one that was taken before. Two fixes that want the very same change agree.</summary>
    public void Take(SolutionEdit edit)
    {
        if (edit.Changes.Any(c => byPath.TryGetValue(c.Path, out var taken) && taken.Any(t => !t.Equals(c.Change) && Overlap(t, c.Change)))
            || edit.Insertions.Any(i => insertionsByPath.TryGetValue(i.Path, out var taken) && taken.Any(t => t.Contradicts(i.Insertion))))
            return;
        foreach (var (path, change) in edit.Changes)
        {
            if (!byPath.TryGetValue(path, out var taken))
                byPath[path] = taken = new List<TextChange>();
            if (!taken.Contains(change))
                taken.Add(change);
        }

        foreach (var (path, insertion) in edit.Insertions)
        {
            if (!insertionsByPath.TryGetValue(path, out var taken))
                insertionsByPath[path] = taken = new List<ConfigInsertion>();
            if (!taken.Contains(insertion))
                taken.Add(insertion);
        }
    }

    /// <summary>The solution with every file changed once: two projects, or two target frameworks of one, that share a file get one text.</summary>
    public async Task<Solution> ApplyAsync(Solution solution, CancellationToken cancellationToken)
    {
        foreach (string path in byPath.Keys.Union(insertionsByPath.Keys, StringComparer.Ordinal))
        {
            SourceText? changed = null;
            foreach (var project in solution.ProjectIds)
            {
                foreach (var document in DocumentsAt(solution.GetProject(project)!, path))
                {
                    changed ??= Changed(path, await document.GetTextAsync(cancellationToken).ConfigureAwait(false), cancellationToken);
                    solution = document is Document ? solution.WithDocumentText(document.Id, changed) : solution.WithAdditionalDocumentText(document.Id, changed);
                }
            }
        }

        return solution;
    }

    // Insertions find their place by keys, so they come after the changes, which find theirs by position.
    private SourceText Changed(string path, SourceText text, CancellationToken cancellationToken)
    {
        text = byPath.TryGetValue(path, out var changes) ? text.WithChanges(changes.OrderBy(c => c.Span)) : text;
        return insertionsByPath.TryGetValue(path, out var insertions) ? ConfigFile.InsertInto(path, text, insertions, cancellationToken) : text;
    }

    private static List<TextDocument> DocumentsAt(Project project, string path) =>
        project.AdditionalDocuments.Concat(project.Documents).Where(d => d.FilePath == path).ToList();

    // Two insertions at one place have no order that both fixes meant.
    private static bool Overlap(TextChange one, TextChange other) =>
        one.Span.OverlapsWith(other.Span) || one.Span.IsEmpty && other.Span.IsEmpty && one.Span.Start == other.Span.Start
        || one.Span.IsEmpty != other.Span.IsEmpty && (one.Span.IsEmpty ? Inside(one.Span.Start, other.Span) : Inside(other.Span.Start, one.Span));

    private static bool Inside(int position, TextSpan span) => position > span.Start && position < span.End;
}
