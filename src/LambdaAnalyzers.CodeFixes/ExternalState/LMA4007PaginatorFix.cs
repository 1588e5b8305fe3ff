using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Reads all pages: by the paginator of the client, or with GetRemainingAsync of a search. A scan stays a scan: which key or index fits the question is the author's to say.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4007PaginatorFix : DocumentFix
{
    private const string Id = "LMA4007";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(async (document, span, diagnostic, cancellationToken) => !IsOnePage(diagnostic)
        ? null
        : await RemainingSet.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false) ?? await PaginatorLoop.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false));

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!IsOnePage(diagnostic))
            return null;
        var span = diagnostic.Location.SourceSpan;
        if (await RemainingSet.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false) is { } remaining)
            return new DocumentAction(Strings.Of("LMA4007_FixRemaining").ToString(), Id, remaining);
        return await PaginatorLoop.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false) is { } loop
            ? new DocumentAction(Strings.Of("LMA4007_FixPaginator", diagnostic.Properties[LMA4007EveryPage.OperationProperty] ?? "").ToString(), Id, loop)
            : null;
    }

    private static bool IsOnePage(Diagnostic diagnostic) => diagnostic.Properties.ContainsKey(LMA4007EveryPage.OperationProperty);
}
