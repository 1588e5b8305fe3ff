using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Makes a field that one event fills a local of the handler, handed to the private methods that used it. Not a dictionary: that is a cache more often than not.
/// No Fix All, and so no dotnet format: the program forgets what it kept between events, and the author decides that for each field.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1006LocalFix : CodeFixProvider
{
    private const string Id = "LMA1006";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => null;

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(LMA1006SharedStateRace.CaseProperty, out var what) || what is not ("Mutation" or "Assignment")
                || !diagnostic.Properties.TryGetValue(LMA1006SharedStateRace.HandlerProperty, out var handler) || handler is not { Length: > 0 }
                || await ConcurrentDictionaryField.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is not null
                || await FieldToLocal.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, handler, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA1006_FixLocal", text.ToString(diagnostic.Location.SourceSpan), handler).ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                    Id + "_Local"),
                diagnostic);
        }
    }
}
