using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Startup;

/// <summary>Builds a container or host once, in a field of the handler's object, where one expression builds it of what is the same for all events.
/// No Fix All, and so no dotnet format: its singletons then serve all events and keep what they hold; whether they may is the author's knowledge.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA7002HoistProviderFix : DocumentFix
{
    private const string Id = "LMA7002";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (InitializationSite.Kind(diagnostic) is not ("Container" or "Host"))
            return null;
        var work = await InitializationSite.WorkAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false);
        if (await FieldHoist.ChangesAsync(document, work, InitializationSite.LivesInObject(diagnostic), prefersStatic: false, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        return new DocumentAction(Strings.Of("LMA7002_FixProvider", InitializationSite.TypeName(diagnostic)).ToString(), Id + "_Provider", changes);
    }
}
