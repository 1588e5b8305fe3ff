using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>Well-known types of one compilation, by metadata name, on first use. Null where no reference declares the type.</summary>
internal sealed class LambdaSymbols
{
    private readonly Compilation compilation;
    private readonly ConcurrentDictionary<string, INamedTypeSymbol?> types = new();

    public LambdaSymbols(Compilation compilation) => this.compilation = compilation;

    public INamedTypeSymbol? ILambdaContext => Get("Amazon.Lambda.Core.ILambdaContext");

    public INamedTypeSymbol? LambdaFunctionAttribute => Get("Amazon.Lambda.Annotations.LambdaFunctionAttribute");

    public INamedTypeSymbol? IAmazonService => Get("Amazon.Runtime.IAmazonService");

    public INamedTypeSymbol? HttpClient => Get("System.Net.Http.HttpClient");

    /// <summary>Two references may declare one type (a package and its copy): the first public one, as binding would be ambiguous anyway.</summary>
    public INamedTypeSymbol? Get(string metadataName) => types.GetOrAdd(metadataName, name =>
    {
        foreach (var type in compilation.GetTypesByMetadataName(name))
            if (type.DeclaredAccessibility == Accessibility.Public)
                return type;
        return null;
    });

    /// <summary>Whether the type is the other, derives from it or implements it.</summary>
    public static bool Is(ITypeSymbol? type, INamedTypeSymbol? other)
    {
        if (type is null || other is null)
            return false;
        for (var at = type; at is not null; at = at.BaseType)
            if (SymbolEqualityComparer.Default.Equals(at.OriginalDefinition, other))
                return true;
        if (other.TypeKind != TypeKind.Interface)
            return false;
        foreach (var contract in type.AllInterfaces)
            if (SymbolEqualityComparer.Default.Equals(contract.OriginalDefinition, other))
                return true;
        return false;
    }
}
