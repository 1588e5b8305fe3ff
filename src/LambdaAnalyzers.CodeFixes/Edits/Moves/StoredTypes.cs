using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>What can be a key or a value in a store, and how collections are spoken to.</summary>
internal static class StoredTypes
{
    public static bool IsOfCollections(INamedTypeSymbol type) =>
        type.ContainingNamespace is { Name: "Generic" or "Concurrent", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } };

    /// <summary>A key has one text, the same everywhere.</summary>
    public static bool IsKey(ITypeSymbol type) => type.SpecialType is SpecialType.System_String or SpecialType.System_Int32 or SpecialType.System_Int64
        || type is { Name: "Guid", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };

    /// <summary>A value that no code can change after it was looked up, and that JSON keeps whole: plain values, and records of plain values.</summary>
    public static bool IsValue(ITypeSymbol type) => IsPlain(type)
        || type is INamedTypeSymbol { IsRecord: true, TypeArguments.IsEmpty: true, BaseType.SpecialType: SpecialType.System_Object or SpecialType.System_ValueType } record
            && record.Locations.Any(l => l.IsInSource)
            && record.GetMembers().OfType<IPropertySymbol>().Where(p => !p.IsImplicitlyDeclared || p.Name != "EqualityContract")
                .All(p => p.DeclaredAccessibility == Accessibility.Public && IsPlain(p.Type) && p.SetMethod is null or { IsInitOnly: true } && !p.IsStatic)
            && record.GetMembers().OfType<IFieldSymbol>().All(f => f.IsImplicitlyDeclared);

    public static bool IsText(ITypeSymbol type) => type.SpecialType == SpecialType.System_String;

    /// <summary>Whether the field starts with an empty collection that compares keys as they are.</summary>
    public static bool StartsEmpty(StateField field) => field.Declarator.Initializer?.Value switch
    {
        BaseObjectCreationExpressionSyntax creation => creation.ArgumentList is null or { Arguments.Count: 0 } && creation.Initializer is null or { Expressions.Count: 0 },
        { RawKind: (int)Microsoft.CodeAnalysis.CSharp.SyntaxKind.CollectionExpression } collection => !collection.ChildNodes().Any(),
        _ => false,
    } && !field.IsReassigned;

    /// <summary>The call on a field: <c>field.Method(..)</c>.</summary>
    public static InvocationExpressionSyntax? Call(ExpressionSyntax use) =>
        use.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == use && call.Expression == access
        && call.ArgumentList.Arguments.All(a => a.NameColon is null) ? call : null;

    /// <summary>Whether nothing takes the value: a statement, or the whole body of a method.</summary>
    public static bool IsStatement(ExpressionSyntax expression) => expression.Parent is ExpressionStatementSyntax or ArrowExpressionClauseSyntax { Parent: MethodDeclarationSyntax };

    public static string CalledName(InvocationExpressionSyntax call) => ((MemberAccessExpressionSyntax)call.Expression).Name.Identifier.ValueText;

    private static bool IsPlain(ITypeSymbol type)
    {
        if (type is INamedTypeSymbol { OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } nullable)
            type = nullable.TypeArguments[0];
        return type.TypeKind == TypeKind.Enum || type.SpecialType is >= SpecialType.System_Boolean and <= SpecialType.System_String
            || type is { Name: "Guid" or "DateTimeOffset" or "DateTime" or "TimeSpan", ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true } };
    }
}
