using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Deletes the file or folder of an event in a finally block.
/// No Fix All, and so no dotnet format: from where on nobody needs a file any more, the author decides for each.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1007DeleteFix : DocumentFix
{
    private const string Id = "LMA1007";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        return diagnostic.Properties.TryGetValue(LMA1007TempFiles.CaseProperty, out var what) && what == "LeftBehind"
            && await DeleteInFinally.ChangesAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is { } changes
            ? new DocumentAction(Strings.Of("LMA1007_FixDelete", changes.Name).ToString(), Id + "_Delete", changes.Changes)
            : null;
    }
}
