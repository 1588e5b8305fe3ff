using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Sets a shared HttpClient up once, in the initialiser of its field, where the value is the same for every event and every call of the method sets it.
/// A header that comes with the event belongs on the HttpRequestMessage: another fix.
/// No Fix All, and so no dotnet format: two methods may set up one client in different ways, and which of them is meant is the author's choice.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1001ClientInitializerFix : DocumentFix
{
    private const string Id = "LMA1001";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(LMA1001InvocationDataInField.CaseProperty, out var what) || what is not ("HttpClientHeader" or "HttpClientSetting")
            || await ClientInitializer.ChangesAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return new DocumentAction(Strings.Of("LMA1001_FixInitializer", text.ToString(diagnostic.Location.SourceSpan)).ToString(), Id + "_" + what, changes);
    }
}
