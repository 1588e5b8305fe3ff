using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Resolves the service in a scope of the event that the method makes and disposes. Offered only where the service does not leave the method, which would leave it with a scope that is over.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1008ScopeFix : CodeFixProvider
{
    private const string Id = "LMA1008";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll((document, span, _, cancellationToken) => ScopeOfEvent.ChangesAsync(document, span, cancellationToken));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await ScopeOfEvent.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
            string service = ScopeOfEvent.ServiceName(model!, text, diagnostic.Location.SourceSpan, context.CancellationToken);
            context.RegisterCodeFix(
                CodeAction.Create(Strings.Of("LMA1008_FixScope", service).ToString(), _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))), Id + "_Scope"),
                diagnostic);
        }
    }
}
