using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Reads all pages: by the paginator of the client, or with GetRemainingAsync of a search. A scan stays a scan: which key or index fits the question is the author's to say.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4007PaginatorFix : CodeFixProvider
{
    private const string Id = "LMA4007";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(async (document, span, diagnostic, cancellationToken) => !IsOnePage(diagnostic)
        ? null
        : await RemainingSet.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false) ?? await PaginatorLoop.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!IsOnePage(diagnostic))
                continue;
            var span = diagnostic.Location.SourceSpan;
            var title = Strings.Of("LMA4007_FixRemaining");
            var changes = await RemainingSet.ChangesAsync(context.Document, span, context.CancellationToken).ConfigureAwait(false);
            if (changes is null)
            {
                title = Strings.Of("LMA4007_FixPaginator", diagnostic.Properties[LMA4007EveryPage.OperationProperty] ?? "");
                changes = await PaginatorLoop.ChangesAsync(context.Document, span, context.CancellationToken).ConfigureAwait(false);
            }

            if (changes is null)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(CodeAction.Create(title.ToString(), _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))), Id), diagnostic);
        }
    }

    private static bool IsOnePage(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(LMA4007EveryPage.OperationProperty);
}
