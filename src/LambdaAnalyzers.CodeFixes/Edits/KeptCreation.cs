using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>A field of the class that already holds an object made in the same way, and that nothing sets up for another purpose: an address, a default header.</summary>
internal static class KeptCreation
{
    public static string? Find(TypeDeclarationSyntax home, ExpressionSyntax creation, ITypeSymbol wanted, bool needsStatic, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var field in home.Members.OfType<FieldDeclarationSyntax>())
        {
            bool isStatic = field.Modifiers.Any(SyntaxKind.StaticKeyword);
            if (!field.Modifiers.Any(SyntaxKind.ReadOnlyKeyword) || needsStatic && !isStatic)
                continue;
            foreach (var variable in field.Declaration.Variables)
                if (variable.Initializer?.Value is { } made && made != creation && IsSame(made, creation, model, cancellationToken)
                    && model.GetDeclaredSymbol(variable, cancellationToken) is IFieldSymbol symbol && SymbolEqualityComparer.Default.Equals(symbol.Type, wanted)
                    && new SharedUse(model, cancellationToken) is var use && use.References(symbol, home).All(r => use.IsSafe(Own(r))))
                    return symbol.Name;
        }

        return null;
    }

    private static ExpressionSyntax Own(IdentifierNameSyntax reference) => reference.Parent is MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } own ? own : reference;

    private static bool IsSame(ExpressionSyntax one, ExpressionSyntax other, SemanticModel model, CancellationToken cancellationToken) =>
        SymbolEqualityComparer.Default.Equals(model.GetTypeInfo(one, cancellationToken).Type, model.GetTypeInfo(other, cancellationToken).Type)
        && (one, other) switch
        {
            (BaseObjectCreationExpressionSyntax a, BaseObjectCreationExpressionSyntax b) =>
                Same(a.Initializer, b.Initializer) && (Same(a.ArgumentList, b.ArgumentList) || (a.ArgumentList?.Arguments.Count ?? 0) + (b.ArgumentList?.Arguments.Count ?? 0) == 0),
            _ => Same(one, other),
        };

    private static bool Same(SyntaxNode? one, SyntaxNode? other) => one is null || other is null ? one == other : SyntaxFactory.AreEquivalent(one, other);
}
