using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Gives the file of each event its own name. Offered only where no other code says the name.
/// No Fix All, and so no dotnet format: who finds the file by its name outside this project is not seen, and the new names want deleting.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1007RequestIdFix : DocumentFix
{
    private const string Id = "LMA1007";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(LMA1007TempFiles.CaseProperty, out var what) || what != "SameName" || !diagnostic.Properties.TryGetValue(LMA1007TempFiles.PathProperty, out var path) || path is null
            || await RequestIdName.ChangesAsync(document, diagnostic.Location.SourceSpan, path, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        return new DocumentAction(Strings.Of("LMA1007_FixRequestId").ToString(), Id + "_RequestId", changes);
    }
}
