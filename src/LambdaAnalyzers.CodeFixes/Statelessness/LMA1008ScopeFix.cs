using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Resolves the service in a scope of the event that the method makes and disposes. Offered only where the service does not leave the method, which would leave it with a scope that is over.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1008ScopeFix : DocumentFix
{
    private const string Id = "LMA1008";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll((document, span, _, cancellationToken) => ScopeOfEvent.ChangesAsync(document, span, cancellationToken));

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await ScopeOfEvent.ChangesAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        string service = ScopeOfEvent.ServiceName(model!, text, diagnostic.Location.SourceSpan, cancellationToken);
        return new DocumentAction(Strings.Of("LMA1008_FixScope", service).ToString(), Id + "_Scope", changes);
    }
}
