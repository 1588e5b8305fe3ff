using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Lets DynamoDB add: <c>SET x = :v</c> with v = x + n becomes <c>ADD x :v</c> with v = n. What the item holds afterwards is the same when nothing runs at once.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4006AddFix : CodeFixProvider
{
    private const string Id = "LMA4006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(async (document, span, diagnostic, cancellationToken) =>
        (await AtomicExpression.OfAsync(document, span, diagnostic, isSum: true, cancellationToken).ConfigureAwait(false))?.Changes);

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await AtomicExpression.OfAsync(context.Document, diagnostic.Location.SourceSpan, diagnostic, isSum: true, context.CancellationToken).ConfigureAwait(false) is not { } atomic)
                continue;
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA4006_FixAdd", atomic.Path).ToString(),
                    async cancellationToken => context.Document.WithText((await context.Document.GetTextAsync(cancellationToken).ConfigureAwait(false)).WithChanges(atomic.Changes)),
                    Id + "_Add"),
                diagnostic);
        }
    }
}
