using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Names for new fields, as the class writes the names of its others, that mean nothing else anywhere in the class.</summary>
internal static class MemberNames
{
    /// <summary>A field's name from a local's name or, without one, from the type's. The name of the local that goes, written <paramref name="uses"/> times, is free.</summary>
    public static string Field(string? local, int uses, ITypeSymbol type, TypeDeclarationSyntax declaration, INamedTypeSymbol owner, bool isStatic)
    {
        var taken = Taken(declaration, owner);
        if (local is not null && Identifiers(declaration).Count(i => i == local) == uses && !Members(owner).Contains(local))
            taken.Remove(local);
        return Unique(Styled(Camel(local ?? Stem(type)), declaration, isStatic), taken);
    }

    /// <summary>A local's name that nothing in the file has; its own is free.</summary>
    public static string Local(string? local, ITypeSymbol type, SyntaxNode root, int uses)
    {
        string name = local ?? Camel(Stem(type));
        return local is not null && Identifiers(root).Count(i => i == local) == uses ? name : Unique(name, new HashSet<string>(Identifiers(root)));
    }

    /// <summary>The first of the names that nothing in the file has; of the last one with a number.</summary>
    public static string Free(SyntaxNode root, params string[] names)
    {
        var taken = new HashSet<string>(Identifiers(root));
        return names.FirstOrDefault(n => !taken.Contains(n)) ?? Unique(names[names.Length - 1], taken);
    }

    private static string Stem(ITypeSymbol type)
    {
        string name = type.Name;
        if (name.Length > 1 && name[0] == 'I' && char.IsUpper(name[1]))
            name = name.Substring(1);
        return name.StartsWith("Amazon", StringComparison.Ordinal) && name.Length > 6 ? name.Substring(6) : name;
    }

    /// <summary>"S3Client" to "s3Client", "SQSClient" to "sqsClient", "_client" to "client".</summary>
    private static string Camel(string name)
    {
        name = name.TrimStart('_', '@');
        if (name.Length == 0)
            return "client";
        int upper = name.TakeWhile(c => char.IsUpper(c) || char.IsDigit(c)).Count();
        int lowered = upper <= 1 || upper == name.Length ? Math.Max(upper, 1) : char.IsDigit(name[upper - 1]) || char.IsDigit(name[1]) ? 1 : upper - 1;
        return name.Substring(0, lowered).ToLowerInvariant() + name.Substring(lowered);
    }

    private static string Styled(string stem, TypeDeclarationSyntax declaration, bool isStatic)
    {
        string pascal = char.ToUpperInvariant(stem[0]) + stem.Substring(1);
        var fields = declaration.Members.OfType<FieldDeclarationSyntax>().Where(f => !f.Modifiers.Any(SyntaxKind.ConstKeyword)
            && !f.Modifiers.Any(SyntaxKind.PublicKeyword) && !f.Modifiers.Any(SyntaxKind.InternalKeyword)).ToList();
        var names = (from field in fields where field.Modifiers.Any(SyntaxKind.StaticKeyword) == isStatic from variable in field.Declaration.Variables select variable.Identifier.ValueText).ToList();
        // An s_ or Pascal name says "static"; what instance fields say of a prefix counts for a first static one too.
        if (names.Count == 0 && isStatic)
            names = (from field in fields from variable in field.Declaration.Variables select variable.Identifier.ValueText).ToList();
        if (names.Count == 0)
            return "_" + stem;
        if (names[0].StartsWith("s_", StringComparison.Ordinal))
            return "s_" + stem;
        if (names[0].StartsWith("m_", StringComparison.Ordinal))
            return "m_" + stem;
        return names[0][0] == '_' ? "_" + stem : char.IsUpper(names[0][0]) ? pascal : stem;
    }

    private static HashSet<string> Taken(TypeDeclarationSyntax declaration, INamedTypeSymbol owner)
    {
        var taken = new HashSet<string>(Identifiers(declaration).Concat(Members(owner)));
        foreach (var part in owner.DeclaringSyntaxReferences)
            taken.UnionWith(Identifiers(part.GetSyntax()));
        return taken;
    }

    /// <summary>The names of the members of the class, of its bases and of the classes around it.</summary>
    private static IEnumerable<string> Members(INamedTypeSymbol owner)
    {
        for (INamedTypeSymbol? type = owner; type is not null; type = type.ContainingType)
            for (INamedTypeSymbol? at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
                foreach (var member in at.GetMembers())
                    yield return member.Name;
    }

    private static IEnumerable<string> Identifiers(SyntaxNode node) => node.DescendantTokens().Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText);

    private static string Unique(string name, HashSet<string> taken)
    {
        string candidate = name;
        for (int i = 2; taken.Contains(candidate) || SyntaxFacts.GetKeywordKind(candidate) != SyntaxKind.None; i++)
            candidate = name + (char.IsDigit(name[name.Length - 1]) ? "_" : "") + i;
        return candidate;
    }
}
