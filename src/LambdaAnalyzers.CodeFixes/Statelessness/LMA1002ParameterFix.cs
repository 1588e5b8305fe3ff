using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using LambdaAnalyzers.Rules.Statelessness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Hands the context to the private methods that took it from a field. Offered only where the field holds nothing but the handler's parameter and all its uses are plain and in one class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1002ParameterFix : CodeFixProvider
{
    private const string Id = "LMA1002";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider? GetFixAllProvider() => new SequentialFixAll(
        (document, span, diagnostic, cancellationToken) => FieldToParameter.ChangesAsync(document, span, Handler(diagnostic), cancellationToken));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (Handler(diagnostic).Length == 0
                || await FieldToParameter.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, Handler(diagnostic), context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA1002_FixParameter", text.ToString(diagnostic.Location.SourceSpan)).ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                    Id + "_Parameter"),
                diagnostic);
        }
    }

    private static string Handler(Diagnostic diagnostic) => diagnostic.Properties.TryGetValue(LMA1002ContextKept.HandlerProperty, out var handler) ? handler ?? "" : "";
}
