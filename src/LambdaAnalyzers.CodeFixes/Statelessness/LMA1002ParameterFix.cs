using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Hands the context to the private methods that took it from a field. Offered only where the field holds nothing but the handler's parameter and all its uses are plain and in one class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1002ParameterFix : DocumentFix
{
    private const string Id = "LMA1002";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => new SequentialFixAll(
        (document, span, diagnostic, cancellationToken) => FieldToParameter.ChangesAsync(document, span, Handler(diagnostic), cancellationToken));

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (Handler(diagnostic).Length == 0
            || await FieldToParameter.ChangesAsync(document, diagnostic.Location.SourceSpan, Handler(diagnostic), cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new DocumentAction(Strings.Of("LMA1002_FixParameter", text.ToString(diagnostic.Location.SourceSpan)).ToString(), Id + "_Parameter", changes);
    }

    private static string Handler(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(LMA1002ContextKept.HandlerProperty, out var handler) ? handler ?? "" : "";
}
