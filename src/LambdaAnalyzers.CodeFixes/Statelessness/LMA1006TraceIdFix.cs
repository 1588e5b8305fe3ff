using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Reads the trace id of the invocation instead of the environment variable.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1006TraceIdFix : DocumentFix
{
    private const string Id = "LMA1006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() =>
        new SequentialFixAll((document, span, _, cancellationToken) => TraceIdRead.ChangesAsync(document, span, cancellationToken));

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(LMA1006SharedStateRace.CaseProperty, out var what) || what != "TraceId"
            || await TraceIdRead.ChangesAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        return new DocumentAction(Strings.Of("LMA1006_FixTraceId", changes[0].NewText!).ToString(), Id + "_TraceId", changes);
    }
}
