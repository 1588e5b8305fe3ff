using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>A private field that one class alone uses, with all its uses. Anything else may be seen from where we do not look.</summary>
internal sealed class StateField
{
    private StateField(IFieldSymbol symbol, FieldDeclarationSyntax declaration, ClassDeclarationSyntax owner, List<ExpressionSyntax> uses) =>
        (Symbol, Declaration, Owner, Uses) = (symbol, declaration, owner, uses);

    public IFieldSymbol Symbol { get; }

    public FieldDeclarationSyntax Declaration { get; }

    public ClassDeclarationSyntax Owner { get; }

    /// <summary>Each use: the simple name, or <c>this.name</c> and <c>Type.name</c> as a whole.</summary>
    public List<ExpressionSyntax> Uses { get; }

    public VariableDeclaratorSyntax Declarator => Declaration.Declaration.Variables[0];

    /// <summary>The field that a finding mentions; see the other overload.</summary>
    public static StateField? Of(SyntaxNode root, SemanticModel model, SyntaxNode mention, CancellationToken cancellationToken) =>
        Of(root, model, model.GetSymbolInfo(mention, cancellationToken).Symbol, cancellationToken);

    /// <summary>The field of a finding; null where it is not private, shares its declaration, has attributes, or its class has other parts.</summary>
    public static StateField? Of(SyntaxNode root, SemanticModel model, ISymbol? symbol, CancellationToken cancellationToken)
    {
        if (symbol is not IFieldSymbol { DeclaredAccessibility: Accessibility.Private, DeclaringSyntaxReferences.Length: 1 } field
            || field.ContainingType is not { TypeKind: TypeKind.Class, DeclaringSyntaxReferences.Length: 1 }
            || field.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Parent.Parent: FieldDeclarationSyntax declaration }
            || declaration.SyntaxTree != root.SyntaxTree || declaration.Declaration.Variables.Count != 1 || declaration.AttributeLists.Count > 0
            || declaration.Modifiers.Any(SyntaxKind.VolatileKeyword) || declaration.Parent is not ClassDeclarationSyntax owner || owner.ContainsDirectives)
            return null;
        var uses = new List<ExpressionSyntax>();
        foreach (var name in owner.DescendantNodes(descendIntoTrivia: true).OfType<SimpleNameSyntax>())
        {
            if (name.Identifier.ValueText != field.Name)
                continue;
            var info = model.GetSymbolInfo(name, cancellationToken);
            if (!SymbolEqualityComparer.Default.Equals(info.Symbol, field))
            {
                // Not understood, or in a comment: the name may be meant.
                if (info.Symbol is null)
                    return null;
                continue;
            }

            if (name.IsPartOfStructuredTrivia() || name.Ancestors().OfType<ClassDeclarationSyntax>().FirstOrDefault() != owner)
                return null;
            if (name.Parent is not MemberAccessExpressionSyntax access || access.Name != name)
                uses.Add(name);
            else if (access.Expression is ThisExpressionSyntax || model.GetSymbolInfo(access.Expression, cancellationToken).Symbol is INamedTypeSymbol)
                uses.Add(access);
            else
                return null;
        }

        return new StateField(field, declaration, owner, uses);
    }

    /// <summary>The ordinary methods of the class that use the field; null where other code does, or code that cannot see a local: a static lambda or local function, <c>nameof</c>.</summary>
    public List<MethodDeclarationSyntax>? UsingMethods()
    {
        var methods = new List<MethodDeclarationSyntax>();
        foreach (var use in Uses)
        {
            foreach (var at in use.Ancestors())
            {
                if (at is MethodDeclarationSyntax)
                    break;
                if (at is LocalFunctionStatementSyntax function && function.Modifiers.Any(SyntaxKind.StaticKeyword)
                    || at is AnonymousFunctionExpressionSyntax lambda && lambda.Modifiers.Any(SyntaxKind.StaticKeyword)
                    || at is InvocationExpressionSyntax { Expression: IdentifierNameSyntax { Identifier.ValueText: "nameof" } })
                    return null;
            }

            if (use.FirstAncestorOrSelf<MemberDeclarationSyntax>() is not MethodDeclarationSyntax method)
                return null;
            if (!methods.Contains(method))
                methods.Add(method);
        }

        return methods;
    }

    /// <summary>Whether the field is given another value or object after its initialiser.</summary>
    public bool IsReassigned => Uses.Any(u => u.Parent is AssignmentExpressionSyntax assignment && assignment.Left == u || u.Parent is PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression }
        || u.Parent is ArgumentSyntax argument && (!argument.RefKindKeyword.IsKind(SyntaxKind.None) || argument.Parent is TupleExpressionSyntax) || u.Parent is RefExpressionSyntax);
}
