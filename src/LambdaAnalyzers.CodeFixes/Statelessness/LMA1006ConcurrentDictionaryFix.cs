using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Makes a private Dictionary a ConcurrentDictionary. Add becomes TryAdd, which keeps what another event added first.
/// No Fix All, and so no dotnet format: single calls are safe then, two in a row are still two; whether that is enough, the author decides for each field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1006ConcurrentDictionaryFix : CodeFixProvider
{
    private const string Id = "LMA1006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(LMA1006SharedStateRace.CaseProperty, out var what) || what is not ("Mutation" or "UnlockedRead")
                || await ConcurrentDictionaryField.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA1006_FixConcurrent", text.ToString(diagnostic.Location.SourceSpan)).ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                    Id + "_Concurrent"),
                diagnostic);
        }
    }
}
