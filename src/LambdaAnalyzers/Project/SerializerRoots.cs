using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>The serializer that a project brings along: the runtime makes one object of it and calls it for each event, before and after the handler.</summary>
internal sealed class SerializerRoots
{
    private readonly DeclaredNames names;
    private readonly Bindings bindings;

    public SerializerRoots(DeclaredNames names, Bindings bindings) => (this.names, this.bindings) = (names, bindings);

    /// <summary>What implements <c>Deserialize</c> and <c>Serialize</c> in types of this project which an attribute names or code creates.</summary>
    public IEnumerable<(Member Member, TypeDeclaration Type)> Members(Compilation compilation, CancellationToken cancellationToken)
    {
        foreach (var declaration in names.Inheriting(Names.Of("ILambdaSerializer")))
        {
            if (bindings.Symbol(declaration, cancellationToken) is not { IsAbstract: false } type
                || type.AllInterfaces.FirstOrDefault(i => i.Name == "ILambdaSerializer" && i.ContainingNamespace.ToDisplayString() == "Amazon.Lambda.Core") is not { } contract
                || !IsNamed(type, compilation) && names.Saying(Names.Live(type.Name)).Length == 0)
                continue;
            var ids = new HashSet<ulong>(contract.GetMembers().Select(type.FindImplementationForInterfaceMember).OfType<IMethodSymbol>().Select(NodeId.Hash));
            foreach (var member in new[] { "Deserialize", "Serialize" }.SelectMany(name => names.Called(Names.Of(name))))
                if (bindings.Owners(member, cancellationToken).Any(ids.Contains))
                    yield return (member, declaration);
        }
    }

    private static bool IsNamed(INamedTypeSymbol type, Compilation compilation) => compilation.Assembly.GetAttributes().Any(a =>
        a is { AttributeClass.Name: "LambdaSerializerAttribute", ConstructorArguments: { Length: 1 } arguments } && arguments[0].Value is INamedTypeSymbol named
        && SymbolEqualityComparer.Default.Equals(named.OriginalDefinition, type.OriginalDefinition));
}
