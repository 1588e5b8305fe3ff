using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Gives a readonly member of type Random the instance that is made for many callers.</summary>
internal static class SharedRandom
{
    /// <summary>The changes to the text; null where the member has a seed, may be given another value, stands in another file, or Random.Shared does not exist.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || model.GetSymbolInfo(root.FindNode(span, getInnermostNodeForTie: true), cancellationToken).Symbol is not { } member)
            return null;
        var type = member is IFieldSymbol { IsReadOnly: true } field ? field.Type : member is IPropertySymbol { SetMethod: null } property ? property.Type : null;
        if (type is not { Name: "Random", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } } || type.GetMembers("Shared").IsEmpty || member.DeclaringSyntaxReferences.Length != 1)
            return null;
        var (written, value) = member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) switch
        {
            VariableDeclaratorSyntax { Initializer.Value: var made, Parent: VariableDeclarationSyntax declaration } => (declaration.Type, made),
            PropertyDeclarationSyntax { Initializer.Value: var made, Type: var of } => (of, made),
            _ => default,
        };
        return value is BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } } && value.SyntaxTree == root.SyntaxTree
            && SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(value, cancellationToken).Type, type)
            ? new[] { new TextChange(value.Span, written.ToString().TrimEnd('?') + ".Shared") }
            : null;
    }
}
