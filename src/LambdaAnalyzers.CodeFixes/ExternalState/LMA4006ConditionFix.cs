using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Writes what was computed from the item on the condition that it is still what was read. No Fix All, and so no dotnet format: where it is not, the call throws
/// ConditionalCheckFailedException, and what to do then, read again or give up, is the author's choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4006ConditionFix : DocumentFix
{
    private const string Id = "LMA4006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await ReadCondition.OfAsync(document, diagnostic, cancellationToken).ConfigureAwait(false) is var (attributes, changes)
            ? new DocumentAction(Strings.Of("LMA4006_FixCondition", attributes).ToString(), Id + "_Condition", changes)
            : null;
}
