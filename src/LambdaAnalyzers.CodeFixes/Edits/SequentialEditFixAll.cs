using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Fix All of fixes that write several files: one after the other, each on what the ones before it left, so that two that add to the same file see each other.</summary>
internal sealed class SequentialEditFixAll : FixAllProvider
{
    private readonly Func<Document, TextSpan, Diagnostic, CancellationToken, Task<SolutionEdit?>> edit;

    public SequentialEditFixAll(Func<Document, TextSpan, Diagnostic, CancellationToken, Task<SolutionEdit?>> edit) => this.edit = edit;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var work = new List<(DocumentId Id, Diagnostic Diagnostic)>();
        var seen = new HashSet<(string?, TextSpan)>();
        foreach (var document in FixAllWork.Documents(context))
            foreach (var diagnostic in (await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).OrderBy(d => d.Location.SourceSpan.Start))
                if (seen.Add((document.FilePath, diagnostic.Location.SourceSpan)))
                    work.Add((document.Id, diagnostic));
        return work.Count == 0 ? null : CodeAction.Create(
            work[0].Diagnostic.Descriptor.Title.ToString(),
            cancellationToken => FixAsync(context.Solution, work, cancellationToken),
            context.CodeActionEquivalenceKey);
    }

    private async Task<Solution> FixAsync(Solution solution, List<(DocumentId Id, Diagnostic Diagnostic)> work, CancellationToken cancellationToken)
    {
        // Of each file the changes that were made, one fix after the other.
        var made = new Dictionary<string, List<TextChange>>(StringComparer.Ordinal);
        foreach (var (id, diagnostic) in work)
        {
            var document = solution.GetDocument(id)!;
            TextSpan? span = diagnostic.Location.SourceSpan;
            foreach (var change in document.FilePath is { } own && made.TryGetValue(own, out var before) ? before : Enumerable.Empty<TextChange>())
                span = span is { } at ? FixAllWork.Moved(at, change) : null;
            if (span is null || await edit(document, span.Value, diagnostic, cancellationToken).ConfigureAwait(false) is not { } next)
                continue;
            var edits = new MergedEdits();
            edits.Take(next);
            solution = await edits.ApplyAsync(solution, cancellationToken).ConfigureAwait(false);
            foreach (var file in next.Changes.GroupBy(c => c.Path))
            {
                if (!made.TryGetValue(file.Key, out var changes))
                    made[file.Key] = changes = new List<TextChange>();
                // From the last to the first: none of them moves the next.
                changes.AddRange(file.Select(c => c.Change).OrderByDescending(c => c.Span.Start));
            }
        }

        return solution;
    }
}
