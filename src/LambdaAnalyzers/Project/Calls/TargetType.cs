using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The type that a <c>new()</c> without one takes from the text around it. Each that is found here is one member less to bind for every question about a constructor.</summary>
internal static class TargetType
{
    /// <summary>The simple name of the type that is created; empty where binding decides.</summary>
    public static string NameOf(ImplicitObjectCreationExpressionSyntax creation) => Mentions.LastName(Of(creation)) is var name && name != "var" ? name : "";

    /// <summary>The type as written at the variable, property or result that takes the object; null where binding decides.</summary>
    public static TypeSyntax? Of(ImplicitObjectCreationExpressionSyntax creation) => creation.Parent switch
    {
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent: VariableDeclarationSyntax declaration } } => declaration.Type,
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => property.Type,
        ArrowExpressionClauseSyntax arrow => OfResult(arrow.Parent),
        ReturnStatementSyntax statement => OfReturn(statement),
        _ => null,
    };

    private static TypeSyntax? OfReturn(ReturnStatementSyntax statement)
    {
        for (var at = statement.Parent; at is not null; at = at.Parent)
            if (at is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or AccessorDeclarationSyntax or MemberDeclarationSyntax)
                return OfResult(at);
        return null;
    }

    /// <summary>The result of an async function is a part of the written type: not told here.</summary>
    private static TypeSyntax? OfResult(SyntaxNode? function) => function switch
    {
        MethodDeclarationSyntax method => method.Modifiers.Any(SyntaxKind.AsyncKeyword) ? null : method.ReturnType,
        LocalFunctionStatementSyntax local => local.Modifiers.Any(SyntaxKind.AsyncKeyword) ? null : local.ReturnType,
        OperatorDeclarationSyntax @operator => @operator.ReturnType,
        ConversionOperatorDeclarationSyntax conversion => conversion.Type,
        BasePropertyDeclarationSyntax property => property.Type,
        AccessorDeclarationSyntax { RawKind: (int)SyntaxKind.GetAccessorDeclaration, Parent.Parent: BasePropertyDeclarationSyntax property } => property.Type,
        _ => null,
    };
}
