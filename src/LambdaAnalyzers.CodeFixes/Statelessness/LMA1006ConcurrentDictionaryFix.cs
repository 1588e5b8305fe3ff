using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Makes a private Dictionary a ConcurrentDictionary. Add becomes TryAdd, which keeps what another event added first.
/// No Fix All, and so no dotnet format: single calls are safe then, two in a row are still two; whether that is enough, the author decides for each field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1006ConcurrentDictionaryFix : DocumentFix
{
    private const string Id = "LMA1006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(LMA1006SharedStateRace.CaseProperty, out var what) || what is not ("Mutation" or "UnlockedRead")
            || await ConcurrentDictionaryField.ChangesAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new DocumentAction(Strings.Of("LMA1006_FixConcurrent", text.ToString(diagnostic.Location.SourceSpan)).ToString(), Id + "_Concurrent", changes);
    }
}
