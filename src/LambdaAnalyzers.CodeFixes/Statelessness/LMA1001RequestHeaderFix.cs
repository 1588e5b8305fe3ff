using System.Collections.Generic;
using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Sets a header that comes with the event on the request instead of on the client that all events share. A header that never changes goes to where the client is created: another fix.
/// No Fix All, and so no dotnet format: a class that was given the same client may count on the header, and its author knows.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1001RequestHeaderFix : DocumentFix
{
    private const string Id = "LMA1001";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await ChangesAsync(document, diagnostic.Location.SourceSpan, diagnostic, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        return new DocumentAction(Strings.Of("LMA1001_FixRequest").ToString(), Id + "_Request", changes);
    }

    private static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        diagnostic.Properties.TryGetValue(LMA1001InvocationDataInField.CaseProperty, out var what) && what == "HttpClientHeader"
        && await ClientInitializer.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false) is null
            ? await RequestHeaders.ChangesAsync(document, span, cancellationToken).ConfigureAwait(false)
            : null;
}
