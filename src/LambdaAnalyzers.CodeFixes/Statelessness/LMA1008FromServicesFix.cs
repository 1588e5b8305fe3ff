using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Takes the service in each handler that uses it, where Lambda Annotations resolves it in a scope of the event, and no more in the constructor of the class. The names of the handlers,
/// which configuration and wrappers know, stay. Offered only where the handlers alone use the service, and nobody else makes an object of the class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1008FromServicesFix : CodeFixProvider
{
    private const string Id = "LMA1008";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll((document, span, _, cancellationToken) => InjectedParameter.ChangesAsync(document, span, cancellationToken));

    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (await InjectedParameter.ChangesAsync(context.Document, diagnostic.Location.SourceSpan, context.CancellationToken).ConfigureAwait(false) is not { } changes)
                continue;
            var text = await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false);
            var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
            context.RegisterCodeFix(
                CodeAction.Create(
                    Strings.Of("LMA1008_FixFromServices", ((ParameterSyntax)root!.FindNode(diagnostic.Location.SourceSpan)).Type!.ToString()).ToString(),
                    _ => Task.FromResult(context.Document.WithText(text.WithChanges(changes))),
                    Id + "_FromServices"),
                diagnostic);
        }
    }
}
