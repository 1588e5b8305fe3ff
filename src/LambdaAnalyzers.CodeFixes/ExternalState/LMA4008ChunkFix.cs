using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Makes chunks of the size that the service takes. A constant that other code may use stays as it is.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4008ChunkFix : CodeFixProvider
{
    private const string Id = "LMA4008";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(LMA4008BatchResults.LimitProperty, out var limit) || limit is null)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA4008_FixChunk", limit).ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(new TextChange(diagnostic.Location.SourceSpan, limit)))),
                    Id + "_Chunk"),
                diagnostic);
        }
    }
}
