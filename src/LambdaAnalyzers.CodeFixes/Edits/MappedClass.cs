using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>How DynamoDBContext stores objects of a class: table, key and attributes, where plain attributes of the class say it. What converts, versions, stamps or derives is left alone.</summary>
internal sealed class MappedClass
{
    private static readonly HashSet<string> Plain = new() { "DynamoDBTableAttribute", "DynamoDBHashKeyAttribute", "DynamoDBRangeKeyAttribute", "DynamoDBPropertyAttribute", "DynamoDBIgnoreAttribute" };

    private MappedClass(string table, IPropertySymbol hash, IPropertySymbol? range) => (Table, Hash, Range) = (table, hash, range);

    public string Table { get; }

    public IPropertySymbol Hash { get; }

    public IPropertySymbol? Range { get; }

    public static MappedClass? Of(INamedTypeSymbol type)
    {
        if (type is not { TypeKind: TypeKind.Class, IsGenericType: false, BaseType.SpecialType: SpecialType.System_Object } || !IsPlain(type))
            return null;
        var members = type.GetMembers().Where(m => !m.IsImplicitlyDeclared).ToList();
        var keys = members.OfType<IPropertySymbol>().Where(p => Mapping(p, "DynamoDBHashKeyAttribute") is not null).ToList();
        var ranges = members.OfType<IPropertySymbol>().Where(p => Mapping(p, "DynamoDBRangeKeyAttribute") is not null).ToList();
        return members.All(IsPlain) && keys.Count == 1 && ranges.Count <= 1 && (Mapping(type, "DynamoDBTableAttribute") is not { } table ? type.Name : Name(table)) is { } name
            ? new MappedClass(name, keys[0], ranges.FirstOrDefault())
            : null;
    }

    /// <summary>The attribute that stores a property; null where it is none that just stores it.</summary>
    public string? AttributeOf(IPropertySymbol property)
    {
        if (property is not { IsStatic: false, DeclaredAccessibility: Accessibility.Public, SetMethod.DeclaredAccessibility: Accessibility.Public, GetMethod: not null } || Mapping(property, "DynamoDBIgnoreAttribute") is not null)
            return null;
        var mapping = property.GetAttributes().FirstOrDefault(IsOfDynamoDB);
        return mapping is null || mapping.ConstructorArguments.IsEmpty && mapping.NamedArguments.IsEmpty ? property.Name : Name(mapping);
    }

    private static AttributeData? Mapping(ISymbol symbol, string attribute) => symbol.GetAttributes().FirstOrDefault(a => IsOfDynamoDB(a) && a.AttributeClass!.Name == attribute);

    private static bool IsPlain(ISymbol symbol) => symbol.GetAttributes().Where(IsOfDynamoDB).ToList() is var own && own.Count <= 1
        && own.All(a => Plain.Contains(a.AttributeClass!.Name) && (a.ConstructorArguments.IsEmpty && a.NamedArguments.IsEmpty || Name(a) is not null));

    /// <summary>The one thing that the attribute says, a name.</summary>
    private static string? Name(AttributeData attribute) => attribute.ConstructorArguments.Length + attribute.NamedArguments.Length != 1 ? null
        : attribute.NamedArguments.IsEmpty ? attribute.ConstructorArguments[0].Value as string
        : attribute.NamedArguments[0] is { Key: "AttributeName", Value.Value: string name } ? name : null;

    private static bool IsOfDynamoDB(AttributeData attribute) => attribute.AttributeClass?.ContainingNamespace is { Name: "DataModel", ContainingNamespace.Name: "DynamoDBv2" };
}
