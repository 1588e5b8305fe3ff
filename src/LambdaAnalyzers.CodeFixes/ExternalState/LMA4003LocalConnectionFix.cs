using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Opens the connection, or creates the DbContext, in each method that uses it, from what it was made of before, and disposes it there: the driver's pool keeps the socket.
/// Offered only where all uses are seen, none of them takes the object out of its method, and no two methods share a transaction.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4003LocalConnectionFix : DocumentFix
{
    private const string Id = "LMA4003";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll((document, span, _, cancellationToken) => ChangesAsync(document, span, cancellationToken));

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await ChangesAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new DocumentAction(Strings.Of("LMA4003_Fix", text.ToString(diagnostic.Location.SourceSpan)).ToString(), Id, changes);
    }

    /// <summary>Where a container can give what makes the object, that is injected instead.</summary>
    private static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken) =>
        await LocalConnection.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false) is { } changes
        && await SourceInjection.EditAsync(document, span, cancellationToken).ConfigureAwait(false) is null ? changes : null;
}
