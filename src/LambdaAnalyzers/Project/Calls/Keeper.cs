using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What keeps a delegate: a field, property, event or parameter of this project, by id and by simple name.</summary>
/// <param name="Id">Names it across compilations.</param>
/// <param name="Name">Its simple name.</param>
/// <param name="IsService">Whether it is a service that a container makes for whoever asks: it keeps its implementation's constructor, or a factory.</param>
internal readonly record struct Keeper(ulong Id, ulong Name, bool IsService = false)
{
    private const ulong Transient = 0x7461;
    private const ulong Scoped = 0x5C0;

    /// <summary>A service of which each who asks is given another object.</summary>
    public static Keeper OfTransient(ITypeSymbol service) => new(Names.Mix(NodeId.Hash(service), Transient), Names.Of(service.Name), IsService: true);

    /// <summary>A service of which each scope is given another object: the root, which lives as long as the environment, keeps one.</summary>
    public static Keeper OfScoped(ITypeSymbol service) => new(Names.Mix(NodeId.Hash(service), Scoped), Names.Of(service.Name), IsService: true);

    /// <summary>The keeper that an operation refers to; null for anything else.</summary>
    public static Keeper? Of(IOperation? operation) => operation switch
    {
        IFieldReferenceOperation reference => Of(reference.Field, reference.Field.Type),
        IPropertyReferenceOperation { Property.IsIndexer: false } reference => Of(reference.Property, reference.Property.Type),
        IEventReferenceOperation reference => Of(reference.Event, reference.Event.Type),
        IParameterReferenceOperation reference => Of(reference.Parameter),
        IConversionOperation conversion => Of(conversion.Operand),
        _ => null,
    };

    /// <summary>A parameter; that of a record's header is its property.</summary>
    public static Keeper? Of(IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not IMethodSymbol { MethodKind: MethodKind.Ordinary or MethodKind.Constructor or MethodKind.ReducedExtension } method || !Keeps(parameter.Type, 0) || !IsInSource(method))
            return null;
        if (method is { MethodKind: MethodKind.Constructor, ContainingType.IsRecord: true })
            foreach (var candidate in method.ContainingType.GetMembers(parameter.Name))
                if (candidate is IPropertySymbol property)
                    return Of(property, property.Type);
        var ordinal = method.ReducedFrom is null ? parameter.Ordinal : parameter.Ordinal + 1;
        return new Keeper(Names.Mix(NodeId.Hash(method), (ulong)ordinal + 1), Names.Of(parameter.Name));
    }

    public static Keeper? Of(ISymbol symbol, ITypeSymbol type) => Keeps(type, 0) && IsInSource(symbol) ? new Keeper(NodeId.Hash(symbol), Names.Of(symbol.Name)) : null;

    public static bool IsInSource(ISymbol symbol) => symbol.DeclaringSyntaxReferences.Length > 0;

    /// <summary>A delegate, or a collection of delegates. (A Lazy&lt;T&gt; keeps what its delegate made.)</summary>
    public static bool Keeps(ITypeSymbol type, int depth) => type switch
    {
        { TypeKind: TypeKind.Delegate } => true,
        IArrayTypeSymbol array => Keeps(array.ElementType, depth),
        INamedTypeSymbol { IsGenericType: true } generic when depth < 3 => KeepsAny(generic.TypeArguments, depth + 1),
        _ => false,
    };

    private static bool KeepsAny(ImmutableArray<ITypeSymbol> types, int depth)
    {
        foreach (var type in types)
            if (Keeps(type, depth))
                return true;
        return false;
    }
}
