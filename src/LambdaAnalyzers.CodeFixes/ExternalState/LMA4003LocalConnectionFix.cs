using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Opens the connection, or creates the DbContext, in each method that uses it, from what it was made of before, and disposes it there: the driver's pool keeps the socket.
/// Offered only where all uses are seen, none of them takes the object out of its method, and no two methods share a transaction.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4003LocalConnectionFix : CodeFixProvider
{
    private const string Id = "LMA4003";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll((document, span, _, cancellationToken) => LocalConnection.ChangesAsync(document, span, cancellationToken));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await LocalConnection.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA4003_Fix", text.ToString(diagnostic.Location.SourceSpan)).ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                    Id),
                diagnostic);
        }
    }
}
