using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Makes a field that one event fills a local of the handler, handed to the private methods that used it. Not a dictionary: that is a cache more often than not.
/// No Fix All, and so no dotnet format: the program forgets what it kept between events, and the author decides that for each field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1006LocalFix : DocumentFix
{
    private const string Id = "LMA1006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(LMA1006SharedStateRace.CaseProperty, out var what) || what is not ("Mutation" or "Assignment")
            || !diagnostic.Properties.TryGetValue(LMA1006SharedStateRace.HandlerProperty, out var handler) || handler is not { Length: > 0 }
            || await ConcurrentDictionaryField.ChangesAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not null
            || await FieldToLocal.ChangesAsync(document, diagnostic.Location.SourceSpan, handler, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new DocumentAction(Strings.Of("LMA1006_FixLocal", text.ToString(diagnostic.Location.SourceSpan), handler).ToString(), Id + "_Local", changes);
    }
}
