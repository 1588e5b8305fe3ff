using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Members that may keep something from one invocation to the next, as far as their declaration and the mention at hand say. Who keeps the object is asked of <see cref="ObjectLifetimes"/>.</summary>
internal static class KeptMembers
{
    /// <summary>Whether the mention is of a member of this project that stores its value itself, on a static or on the object whose code this is, outside construction.</summary>
    public static bool IsMention(IOperation reference, ISymbol member, ISymbol containing, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly) && member.ContainingType is not (null or { TypeKind: TypeKind.Enum })
        && member is not IEventSymbol && (member is not IPropertySymbol property || IsStored(property))
        && (member.IsStatic || reference switch
        {
            IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } => true,
            IParameterReferenceOperation => true,
            _ => false,
        })
        && !IsConstruction(reference, member, containing);

    public static ITypeSymbol? Type(ISymbol member) => (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type ?? (member as IParameterSymbol)?.Type;

    /// <summary>Whether reading the property gives what was stored, and not something new: an automatic one, or a getter that returns a plain field.</summary>
    public static bool IsStored(IPropertySymbol property)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
            switch (reference.GetSyntax())
            {
                case ParameterSyntax:
                    return true;
                case PropertyDeclarationSyntax { ExpressionBody: null, AccessorList: { } accessors } when accessors.Accessors.All(a => a is { Body: null, ExpressionBody: null or { Expression: IdentifierNameSyntax or AssignmentExpressionSyntax { Left: IdentifierNameSyntax } } }):
                    return true;
            }

        return false;
    }

    /// <summary>A constructor fills an object that is new; a static one, or an initialiser, runs once. What a lambda in it does is done later.</summary>
    private static bool IsConstruction(IOperation reference, ISymbol member, ISymbol containing)
    {
        bool isConstruction = containing switch
        {
            IMethodSymbol { MethodKind: MethodKind.StaticConstructor } => true,
            IMethodSymbol { MethodKind: MethodKind.Constructor } => !member.IsStatic,
            IFieldSymbol or IPropertySymbol => containing.IsStatic || !member.IsStatic,
            _ => false,
        };
        for (var at = reference.Parent; isConstruction && at is not null; at = at.Parent)
            isConstruction = at is not IAnonymousFunctionOperation;
        return isConstruction;
    }
}
