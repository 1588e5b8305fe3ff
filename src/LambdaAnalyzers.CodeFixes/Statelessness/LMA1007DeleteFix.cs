using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Deletes the file or folder of an event in a finally block.
/// No Fix All, and so no dotnet format: from where on nobody needs a file any more, the author decides for each.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1007DeleteFix : CodeFixProvider
{
    private const string Id = "LMA1007";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(LMA1007TempFiles.CaseProperty, out var what) || what != "LeftBehind"
                || await DeleteInFinally.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA1007_FixDelete", changes.Name).ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes.Changes))),
                    Id + "_Delete"),
                diagnostic);
        }
    }
}
