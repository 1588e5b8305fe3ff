using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Lets DynamoDB add: <c>SET x = :v</c> with v = x + n becomes <c>ADD x :v</c> with v = n. What the item holds afterwards is the same when nothing runs at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4006AddFix : DocumentFix
{
    private const string Id = "LMA4006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(async (document, span, diagnostic, cancellationToken) =>
        (await AtomicExpression.OfAsync(document, span, diagnostic, isSum: true, cancellationToken).ConfigureAwait(false))?.Changes);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        return await AtomicExpression.OfAsync(document, diagnostic.Location.SourceSpan, diagnostic, isSum: true, cancellationToken).ConfigureAwait(false) is { } atomic
            ? new DocumentAction(Strings.Of("LMA4006_FixAdd", atomic.Path).ToString(), Id + "_Add", atomic.Changes)
            : null;
    }
}
