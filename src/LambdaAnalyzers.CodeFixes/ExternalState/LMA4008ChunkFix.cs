using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Makes chunks of the size that the service takes. A constant that other code may use stays as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4008ChunkFix : DocumentFix
{
    private const string Id = "LMA4008";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    private protected override Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) => Task.FromResult(
        diagnostic.Properties.TryGetValue(LMA4008BatchResults.LimitProperty, out var limit) && limit is not null
            ? new DocumentAction(Strings.Of("LMA4008_FixChunk", limit).ToString(), Id + "_Chunk", new[] { new TextChange(diagnostic.Location.SourceSpan, limit) })
            : null);
}
