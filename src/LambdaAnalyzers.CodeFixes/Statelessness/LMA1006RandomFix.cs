using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Takes Random.Shared for a kept Random without a seed: the same numbers to whoever uses it, and safe.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1006RandomFix : DocumentFix
{
    private const string Id = "LMA1006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() =>
        new SequentialFixAll((document, span, _, cancellationToken) => SharedRandom.ChangesAsync(document, span, cancellationToken));

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(LMA1006SharedStateRace.CaseProperty, out var what) || what != "Use"
            || await SharedRandom.ChangesAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        return new DocumentAction(Strings.Of("LMA1006_FixRandom").ToString(), Id + "_Random", changes);
    }
}
