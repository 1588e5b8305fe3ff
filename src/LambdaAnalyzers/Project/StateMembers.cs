using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Which mentions are of members that could keep something from one event to the next, as far as symbols and the code around them say. Cheap; how long the object lives is <see cref="ObjectLifetimes"/>' to say.</summary>
internal static class StateMembers
{
    /// <summary>Whether the member is static, or reached from <c>this</c>.</summary>
    public static bool IsOnKeptObject(IOperation reference, ISymbol member) => member.IsStatic || reference switch
    {
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } => true,
        IParameterReferenceOperation => true,
        _ => false,
    };

    /// <summary>Whether the member is of an object that a kept member holds: <c>_service.Context</c>.</summary>
    public static bool IsOnKeptMember(IOperation reference) =>
        reference is IMemberReferenceOperation { Instance: { } instance } && FieldUses.Symbol(instance.Unconverted()) is { } holder && IsOnKeptObject(instance.Unconverted(), holder);

    /// <summary>A constructor fills an object that is new; a static one, or an initialiser, runs once. What a lambda in it does is done later.</summary>
    public static bool IsConstruction(IOperation reference, ISymbol containingSymbol, ISymbol member)
    {
        bool isConstruction = containingSymbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.StaticConstructor } => true,
            IMethodSymbol { MethodKind: MethodKind.Constructor } => !member.IsStatic,
            IFieldSymbol or IPropertySymbol => containingSymbol.IsStatic || !member.IsStatic,
            _ => false,
        };
        for (var at = reference.Parent; isConstruction && at is not null; at = at.Parent)
            isConstruction = at is not IAnonymousFunctionOperation;
        return isConstruction;
    }

    /// <summary>Whether the mention is of a member of this project that stores its value itself, on a static or on the object whose code this is, outside construction.</summary>
    public static bool IsMention(IOperation reference, ISymbol member, ISymbol containingSymbol, Compilation compilation) =>
        SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly) && member.ContainingType is not (null or { TypeKind: TypeKind.Enum })
        && member is not IEventSymbol && (member is not IPropertySymbol property || IsStored(property))
        && IsOnKeptObject(reference, member) && !IsConstruction(reference, containingSymbol, member);

    /// <summary>A member of this project that holds its value itself, and one per process, not per thread or call chain.</summary>
    public static bool HoldsItsValue(ISymbol member, FieldUseKind use, Compilation compilation)
    {
        if (member is IEventSymbol)
            return member.IsStatic || SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);
        if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly) || member.ContainingType is null or { TypeKind: TypeKind.Enum })
            return false;
        return TypeOf(member)?.Name is not ("AsyncLocal" or "ThreadLocal") && !(member is IPropertySymbol property && !IsStored(property, use))
            && !(member.IsStatic && member.GetAttributes().Any(a => a.AttributeClass?.Name == "ThreadStaticAttribute"));
    }

    /// <summary>The type of a field, property, parameter or event.</summary>
    public static ITypeSymbol? TypeOf(ISymbol member) => member switch
    {
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        IParameterSymbol parameter => parameter.Type,
        IEventSymbol raised => raised.Type,
        _ => null,
    };

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

    /// <summary>Whether the property keeps what is set: automatic, or, for an assignment, with a setter that assigns a plain field (and not an AsyncLocal's Value).</summary>
    private static bool IsStored(IPropertySymbol property, FieldUseKind use)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not PropertyDeclarationSyntax { AccessorList: { } accessors })
                return reference.GetSyntax() is ParameterSyntax;
            if (accessors.Accessors.Any(a => a.Body is not null || a.ExpressionBody is not null)
                && (use == FieldUseKind.Grow || !accessors.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(a => a.Left is IdentifierNameSyntax)))
                return false;
        }

        return true;
    }
}
