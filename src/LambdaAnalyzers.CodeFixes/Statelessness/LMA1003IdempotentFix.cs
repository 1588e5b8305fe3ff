using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Puts [Idempotent] of Powertools on the method that asked a set in memory, where the project has Powertools idempotency and sets it up. No Fix All, and so no dotnet format: it moves the
/// state to a table, and a duplicate then gets the answer of the first call.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1003IdempotentFix : DocumentFix
{
    private const string Id = "LMA1003";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken) =>
        await IdempotentMethod.OfAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is var (method, changes)
            ? new DocumentAction(Strings.Of("LMA1003_FixIdempotent", method).ToString(), Id + "_Idempotent", changes)
            : null;
}
