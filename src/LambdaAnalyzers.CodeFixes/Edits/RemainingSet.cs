using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Asks a search of DynamoDB for all that remains instead of for its next page: the two methods take and give the same.</summary>
internal static class RemainingSet
{
    private const string Next = "GetNextSetAsync";

    /// <param name="document">The document.</param>
    /// <param name="span">The call of the method, or the one that makes the search.</param>
    /// <param name="cancellationToken">Polled while the document is bound.</param>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        if (root?.FindNode(span, getInnermostNodeForTie: true) is not InvocationExpressionSyntax call || call.Span != span)
            return null;
        var name = Named(call.Expression) ?? Named(call.Parent);
        if (name is null && call.Parent is EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax search })
        {
            var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
            var local = model?.GetDeclaredSymbol(search, cancellationToken);
            var scope = search.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member and not GlobalStatementSyntax ? (SyntaxNode)member : root;
            var names = scope.DescendantNodes().OfType<IdentifierNameSyntax>()
                .Where(i => i.Identifier.ValueText == search.Identifier.ValueText && SymbolEqualityComparer.Default.Equals(model!.GetSymbolInfo(i, cancellationToken).Symbol, local))
                .Select(i => Named(i.Parent)).Where(n => n is not null).ToList();
            name = names.Count == 1 ? names[0] : null;
        }

        return name is null ? null : new[] { new TextChange(name.Span, "GetRemainingAsync") };
    }

    private static SimpleNameSyntax? Named(SyntaxNode? node) => node is MemberAccessExpressionSyntax { Name: { Identifier.ValueText: Next } name } ? name : null;
}
