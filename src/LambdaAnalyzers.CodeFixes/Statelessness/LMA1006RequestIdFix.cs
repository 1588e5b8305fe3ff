using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Gives the file of each event its own name. Offered only where no other code says the name.
/// No Fix All, and so no dotnet format: who finds the file by its name outside this project is not seen.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1006RequestIdFix : CodeFixProvider
{
    private const string Id = "LMA1006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(LMA1006SharedStateRace.CaseProperty, out var what) || what != "File" || !diagnostic.Properties.TryGetValue(LMA1006SharedStateRace.PathProperty, out var path) || path is null
                || await RequestIdName.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, path, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA1006_FixRequestId").ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                    Id + "_RequestId"),
                diagnostic);
        }
    }
}
