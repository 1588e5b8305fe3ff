using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Fix All that makes one fix after the other, each on what the ones before it left: two fixes that add a member to one class see each other's name.</summary>
internal sealed class SequentialFixAll : FixAllProvider
{
    private readonly Func<Document, TextSpan, Diagnostic, CancellationToken, Task<IReadOnlyList<TextChange>?>> changes;

    public SequentialFixAll(Func<Document, TextSpan, Diagnostic, CancellationToken, Task<IReadOnlyList<TextChange>?>> changes) => this.changes = changes;

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var work = new List<(DocumentId Id, ImmutableArray<Diagnostic> Diagnostics)>();
        foreach (var document in FixAllWork.Documents(context))
        {
            var found = await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false);
            if (!found.IsEmpty)
                work.Add((document.Id, found));
        }

        return work.Count == 0 ? null : CodeAction.Create(
            work[0].Diagnostics[0].Descriptor.Title.ToString(),
            async cancellationToken =>
            {
                var solution = context.Solution;
                foreach (var (id, diagnostics) in work)
                    solution = (await FixAsync(solution.GetDocument(id)!, diagnostics, cancellationToken).ConfigureAwait(false)).Project.Solution;
                return solution;
            },
            context.CodeActionEquivalenceKey);
    }

    private async Task<Document> FixAsync(Document document, ImmutableArray<Diagnostic> diagnostics, CancellationToken cancellationToken)
    {
        var made = new List<TextChange>();
        foreach (var diagnostic in diagnostics.OrderBy(d => d.Location.SourceSpan.Start))
        {
            // Where the finding stands after the changes that were made; gone where one of them took its text.
            TextSpan? span = diagnostic.Location.SourceSpan;
            foreach (var change in made)
                span = span is { } at ? FixAllWork.Moved(at, change) : null;
            if (span is null || await changes(document, span.Value, diagnostic, cancellationToken).ConfigureAwait(false) is not { } next)
                continue;
            var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
            document = document.WithText(text.WithChanges(next));
            made.AddRange(next.Reverse());
        }

        return document;
    }
}
