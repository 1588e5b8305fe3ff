using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.ExternalState;

/// <summary>Sends what DynamoDB left again, a few times with growing pauses, and throws when something is still left; throws where another service says that something failed.
/// The program fails where it lost data before: that is what the finding asks for.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA4008CheckResponseFix : DocumentFix
{
    private const string Id = "LMA4008";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll(async (document, span, diagnostic, cancellationToken) =>
        Failure(diagnostic) is { } failure ? await ResponseCheck.ChangesAsync(document, span, failure, cancellationToken).ConfigureAwait(false) : null);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (Failure(diagnostic) is not { } failure
            || await ResponseCheck.ChangesAsync(document, diagnostic.Location.SourceSpan, failure, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        var title = ResponseCheck.IsRetried(failure) ? Strings.Of("LMA4008_FixRetry") : Strings.Of("LMA4008_FixThrow", failure);
        return new DocumentAction(title.ToString(), Id, changes);
    }

    private static string? Failure(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(LMA4008BatchResults.FailureProperty, out var failure) ? failure : null;
}
