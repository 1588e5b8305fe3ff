using System.Collections.Generic;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The methods whose run includes a member: one, or all the constructors that an initialiser runs with.</summary>
internal static class Owners
{
    public static IReadOnlyList<IMethodSymbol> Of(Member member, SemanticModel model, CancellationToken cancellationToken)
    {
        var owners = new List<IMethodSymbol>();
        switch (member.Kind)
        {
            case MemberKind.StaticConstructor or MemberKind.StaticInitializer:
                break;
            case MemberKind.Global:
                AddIfMethod(model.GetDeclaredSymbol((CompilationUnitSyntax)member.Node, cancellationToken));
                break;
            case MemberKind.Arrow:
                if (model.GetDeclaredSymbol(member.Node.Parent!, cancellationToken) is IPropertySymbol { GetMethod: { } getter })
                    owners.Add(getter);
                break;
            case MemberKind.PrimaryConstructor:
                foreach (var constructor in Constructors(member, model, cancellationToken))
                    if (constructor.DeclaringSyntaxReferences.Length > 0 && constructor.DeclaringSyntaxReferences[0].Span == member.Node.Span)
                        owners.Add(constructor);
                break;
            case MemberKind.ImplicitConstructor:
                foreach (var constructor in Constructors(member, model, cancellationToken))
                    if (constructor is { IsImplicitlyDeclared: true, Parameters.Length: 0 })
                        owners.Add(constructor);
                break;
            case MemberKind.Initializer:
                foreach (var constructor in Constructors(member, model, cancellationToken))
                    if (!IsCopyConstructor(constructor) && !IsDefaultOfStruct(constructor) && !CallsSibling(constructor, cancellationToken))
                        owners.Add(constructor);
                break;
            default:
                AddIfMethod(model.GetDeclaredSymbol(member.Node, cancellationToken));
                break;
        }

        return owners;

        void AddIfMethod(ISymbol? symbol)
        {
            if (symbol is IMethodSymbol method)
                owners.Add(method);
        }
    }

    private static IEnumerable<IMethodSymbol> Constructors(Member member, SemanticModel model, CancellationToken cancellationToken) =>
        (model.GetDeclaredSymbol(member.Type!.Node, cancellationToken) as INamedTypeSymbol)?.InstanceConstructors ?? System.Collections.Immutable.ImmutableArray<IMethodSymbol>.Empty;

    private static bool IsCopyConstructor(IMethodSymbol constructor) => constructor is { IsImplicitlyDeclared: true, Parameters.Length: 1 }
        && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, constructor.ContainingType);

    /// <summary><c>new S()</c> of a struct that declares no such constructor runs nothing.</summary>
    private static bool IsDefaultOfStruct(IMethodSymbol constructor) => constructor is { IsImplicitlyDeclared: true, ContainingType.TypeKind: TypeKind.Struct };

    /// <summary>A constructor with <c>: this(..)</c> leaves the initialisers to the other one.</summary>
    private static bool CallsSibling(IMethodSymbol constructor, CancellationToken cancellationToken) => constructor.DeclaringSyntaxReferences.Length > 0
        && constructor.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken) is ConstructorDeclarationSyntax { Initializer: { } initializer }
        && initializer.ThisOrBaseKeyword.IsKind(SyntaxKind.ThisKeyword);
}
