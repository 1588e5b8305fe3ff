using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Lets DynamoDB subtract, on the condition that there is enough. No Fix All, and so no dotnet format: the condition is a template. Where it does not hold, the call throws
/// ConditionalCheckFailedException, and what to do then is the author's choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4006SubtractFix : DocumentFix
{
    private const string Id = "LMA4006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        return await AtomicExpression.OfAsync(document, diagnostic.Location.SourceSpan, diagnostic, isSum: false, cancellationToken).ConfigureAwait(false) is { } atomic
            ? new DocumentAction(Strings.Of("LMA4006_FixSubtract", atomic.Path).ToString(), Id + "_Subtract", atomic.Changes)
            : null;
    }
}
