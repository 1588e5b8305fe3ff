using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Lets DynamoDB add to a number where the code read the whole item, added, and wrote the whole item back. No Fix All, and so no dotnet format: the other attributes are no longer sent,
/// and whoever reads the code should see that they need not be.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4006UpdateItemFix : DocumentFix
{
    private const string Id = "LMA4006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await WholeItemAdd.OfAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is var (attribute, changes)
            ? new DocumentAction(Strings.Of("LMA4006_FixUpdateItem", attribute).ToString(), Id + "_UpdateItem", changes)
            : null;
}
