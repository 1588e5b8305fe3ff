using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Names a declared symbol across compilations: the documentation-comment id of its unreduced original definition, with the path for file-local types.
/// An id is compared, never parsed.</summary>
internal static class NodeId
{
    public static ulong Hash(ISymbol symbol) => Names.Of(Of(symbol));

    public static string Of(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (symbol is IMethodSymbol { ReducedFrom: { } unreduced })
            symbol = unreduced.OriginalDefinition;
        if (symbol is IMethodSymbol { PartialDefinitionPart: { } definition })
            symbol = definition;
        var id = symbol.GetDocumentationCommentId() ?? symbol.ToDisplayString();
        var type = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        while (type?.ContainingType is { } outer)
            type = outer;
        return type is { IsFileLocal: true, DeclaringSyntaxReferences.Length: > 0 } ? id + "@" + type.DeclaringSyntaxReferences[0].SyntaxTree.FilePath : id;
    }
}
