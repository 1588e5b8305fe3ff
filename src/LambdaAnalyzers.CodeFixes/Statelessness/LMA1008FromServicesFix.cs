using System.Collections.Immutable;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Edits;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Statelessness;

/// <summary>Takes the service in each handler that uses it, where Lambda Annotations resolves it in a scope of the event, and no more in the constructor of the class. The names of the handlers,
/// which configuration and wrappers know, stay. Offered only where the handlers alone use the service, and nobody else makes an object of the class.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp)]
public sealed class LMA1008FromServicesFix : DocumentFix
{
    private const string Id = "LMA1008";

    public override ImmutableArray<string> FixableDiagnosticIds { get; } = ImmutableArray.Create(Id);

    public override FixAllProvider GetFixAllProvider() => new SequentialFixAll((document, span, _, cancellationToken) => InjectedParameter.ChangesAsync(document, span, cancellationToken));

    private protected override async Task<DocumentAction?> ActionAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (await InjectedParameter.ChangesAsync(document, diagnostic.Location.SourceSpan, cancellationToken).ConfigureAwait(false) is not { } changes)
            return null;
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        return new DocumentAction(Strings.Of("LMA1008_FixFromServices", ((ParameterSyntax)root!.FindNode(diagnostic.Location.SourceSpan)).Type!.ToString()).ToString(), Id + "_FromServices", changes);
    }
}
