using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>A piece of code with a body, and the methods whose run includes it, found by symbols.</summary>
internal sealed record ForwardBody(string Key, SyntaxNode Node, SemanticModel Model, INamedTypeSymbol? Type, IReadOnlyList<IMethodSymbol> Owners)
{
    public bool IsStaticInitialization { get; init; }

    public bool IsInstanceInitializer { get; init; }

    public ISymbol? Declared { get; init; }

    public static string KeyOf(SyntaxNode node) => $"{node.SyntaxTree.FilePath}@{node.SpanStart}:{node.Kind()}";

    public static string KeyOf(Member member) => KeyOf(member.Node);

    public static List<ForwardBody> All(Compilation compilation)
    {
        var bodies = new List<ForwardBody>();
        foreach (var tree in compilation.SyntaxTrees)
        {
            var model = compilation.GetSemanticModel(tree);
            foreach (var node in tree.GetRoot().DescendantNodesAndSelf())
                if (Of(node, model) is { } body)
                    bodies.Add(body);
        }

        return bodies;
    }

    private static ForwardBody? Of(SyntaxNode node, SemanticModel model)
    {
        switch (node)
        {
            case CompilationUnitSyntax unit when unit.Members.Any(m => m is GlobalStatementSyntax):
                return new(KeyOf(node), node, model, null, Methods(model.GetDeclaredSymbol(unit)));
            case BaseMethodDeclarationSyntax { Parent: TypeDeclarationSyntax } method when method.Body is not null || method.ExpressionBody is not null || method is ConstructorDeclarationSyntax:
                var symbol = model.GetDeclaredSymbol(method);
                bool isStatic = symbol is IMethodSymbol { MethodKind: MethodKind.StaticConstructor };
                return new(KeyOf(node), node, model, symbol?.ContainingType, isStatic ? [] : Methods(symbol)) { IsStaticInitialization = isStatic, Declared = symbol };
            case AccessorDeclarationSyntax { Parent.Parent.Parent: TypeDeclarationSyntax } accessor when accessor.Body is not null || accessor.ExpressionBody is not null:
                var declared = model.GetDeclaredSymbol(accessor);
                return new(KeyOf(node), node, model, declared?.ContainingType, Methods(declared)) { Declared = declared };
            case ArrowExpressionClauseSyntax { Parent: BasePropertyDeclarationSyntax { Parent: TypeDeclarationSyntax } property }:
                var getter = (model.GetDeclaredSymbol(property) as IPropertySymbol)?.GetMethod;
                return new(KeyOf(node), node, model, getter?.ContainingType, Methods(getter)) { Declared = getter };
            case EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax { Parent: TypeDeclarationSyntax type } field } } when !field.Modifiers.Any(SyntaxKind.ConstKeyword):
                return Initializer(node, type, field.Modifiers, model);
            case EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax { Parent: TypeDeclarationSyntax type } property }:
                return Initializer(node, type, property.Modifiers, model);
            case TypeDeclarationSyntax type and not InterfaceDeclarationSyntax when model.GetDeclaredSymbol(type) is { IsStatic: false } symbolOfType:
                return Constructor(type, symbolOfType, model);
            default:
                return null;
        }
    }

    private static ForwardBody Initializer(SyntaxNode node, TypeDeclarationSyntax type, SyntaxTokenList modifiers, SemanticModel model)
    {
        var symbol = model.GetDeclaredSymbol(type)!;
        bool isStatic = modifiers.Any(SyntaxKind.StaticKeyword);
        var owners = isStatic ? [] : symbol.InstanceConstructors.Where(c => !IsSkipped(c) && !CallsSibling(c)).ToList();
        return new(KeyOf(node), node, model, symbol, owners) { IsStaticInitialization = isStatic, IsInstanceInitializer = !isStatic };
    }

    /// <summary>A primary constructor, or the one that the compiler adds.</summary>
    private static ForwardBody? Constructor(TypeDeclarationSyntax type, INamedTypeSymbol symbol, SemanticModel model)
    {
        bool isPrimary = type.ParameterList is not null;
        if (!isPrimary && type.Members.Any(m => m is ConstructorDeclarationSyntax c && !c.Modifiers.Any(SyntaxKind.StaticKeyword)))
            return null;
        var owners = symbol.InstanceConstructors.Where(c => isPrimary ? c.DeclaringSyntaxReferences.Any(r => r.GetSyntax() == type) : c.IsImplicitlyDeclared && c.Parameters.IsEmpty);
        return new(KeyOf(type), type, model, symbol, owners.ToList());
    }

    /// <summary>A copy keeps what the initialisers made; <c>new S()</c> of a struct without such a constructor runs nothing.</summary>
    private static bool IsSkipped(IMethodSymbol constructor) => constructor.IsImplicitlyDeclared
        && (constructor.ContainingType.TypeKind == TypeKind.Struct || constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType));

    private static bool CallsSibling(IMethodSymbol constructor) => constructor.DeclaringSyntaxReferences.Select(r => r.GetSyntax()).OfType<ConstructorDeclarationSyntax>()
        .Any(c => c.Initializer?.Kind() == SyntaxKind.ThisConstructorInitializer);

    private static List<IMethodSymbol> Methods(ISymbol? symbol) => symbol is IMethodSymbol method ? [method] : [];
}
