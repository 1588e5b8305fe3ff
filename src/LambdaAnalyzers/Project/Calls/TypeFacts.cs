using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>One virtual call that a concrete type can answer.</summary>
/// <param name="Id">The declared member that the call names.</param>
/// <param name="Implementation">The member of this project that answers it.</param>
/// <param name="Owner">The type that declares the slot.</param>
/// <param name="OwnerName">Its simple name.</param>
/// <param name="IsInSource">Whether this project declares the slot; a library may call any other.</param>
/// <param name="IsStatic">Whether it is called on a type parameter: type arguments answer it, objects need not exist.</param>
internal readonly record struct Slot(ulong Id, ulong Implementation, ulong Owner, ulong OwnerName, bool IsInSource, bool IsStatic);

/// <summary>The one binding of a type's place in the hierarchy, as plain data: what it derives from and which member answers each virtual call on it.</summary>
internal sealed class TypeFacts
{
    private TypeFacts(ulong id, string name, bool isConcrete, HashSet<ulong> supers, IReadOnlyList<Slot> slots) =>
        (Id, Name, IsConcrete, Supers, Slots) = (id, name, isConcrete, supers, slots);

    public ulong Id { get; }

    /// <summary>Its simple name.</summary>
    public string Name { get; }

    public bool IsConcrete { get; }

    /// <summary>Whether an interpolated string may construct it.</summary>
    public bool IsStringHandler { get; private init; }

    /// <summary>Itself, its bases and its interfaces.</summary>
    public HashSet<ulong> Supers { get; }

    public IReadOnlyList<Slot> Slots { get; }

    public static TypeFacts Bind(TypeDeclaration declaration, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetDeclaredSymbol(declaration.Node, cancellationToken) is not INamedTypeSymbol type)
            return new TypeFacts(0, "", false, new HashSet<ulong>(), new List<Slot>());
        var id = NodeId.Hash(type);
        var supers = new HashSet<ulong> { id };
        foreach (var baseType in Bases(type).Skip(1))
            supers.Add(NodeId.Hash(baseType));
        foreach (var contract in type.AllInterfaces)
            supers.Add(NodeId.Hash(contract));
        bool isConcrete = !type.IsAbstract && !type.IsStatic && type.TypeKind is TypeKind.Class or TypeKind.Struct;
        return new TypeFacts(id, type.Name, isConcrete, supers, isConcrete ? ReadSlots(type, model.Compilation.Assembly) : new List<Slot>())
        {
            IsStringHandler = declaration.MayBeStringHandler && type.GetAttributes().Any(a => a.AttributeClass?.Name == "InterpolatedStringHandlerAttribute"),
        };
    }

    /// <summary>The type and its bases, those of <see cref="object"/> and <see cref="System.ValueType"/> left out.</summary>
    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
            yield return at;
    }

    private static List<Slot> ReadSlots(INamedTypeSymbol type, IAssemblySymbol assembly)
    {
        var slots = new List<Slot>();
        var done = new HashSet<(ulong, ulong)>();
        foreach (var declaring in Bases(type))
        {
            if (!IsInSource(declaring))
                continue;
            foreach (var candidate in declaring.GetMembers())
                if (candidate is IMethodSymbol { IsStatic: false } method && (method.IsOverride || method.IsVirtual || method.IsAbstract))
                    for (var slot = method; slot is { ContainingType.SpecialType: SpecialType.None }; slot = slot.OverriddenMethod)
                        Add(slot, method, isOnly: true);
        }

        foreach (var contract in type.AllInterfaces)
            foreach (var candidate in contract.GetMembers())
                if (candidate is IMethodSymbol slot && type.FindImplementationForInterfaceMember(slot) is IMethodSymbol implementation)
                    Add(slot, Override(implementation), isOnly: false);
        return slots;

        // The compiler names what the base declares for the interface, be it abstract; what answers is its override.
        IMethodSymbol Override(IMethodSymbol implementation)
        {
            if (!implementation.IsVirtual && !implementation.IsAbstract && !implementation.IsOverride)
                return implementation;
            foreach (var declaring in Bases(type))
                foreach (var candidate in declaring.GetMembers(implementation.Name))
                    for (var method = candidate as IMethodSymbol; method is not null; method = method.OverriddenMethod)
                        if (SymbolEqualityComparer.Default.Equals(method.OriginalDefinition, implementation.OriginalDefinition))
                            return (IMethodSymbol)candidate;
            return implementation;
        }

        bool IsInSource(ISymbol symbol) => SymbolEqualityComparer.Default.Equals(symbol is IAssemblySymbol ? symbol : symbol.ContainingAssembly, assembly);

        // Of overrides the most derived comes first and is the only answer; IHandler<A> and IHandler<B> have one each.
        void Add(IMethodSymbol slot, ISymbol implementation, bool isOnly)
        {
            var id = NodeId.Hash(slot);
            var answer = NodeId.Hash(implementation);
            if (done.Add((id, isOnly ? 0 : answer)) && IsInSource(implementation))
                slots.Add(new Slot(id, answer, NodeId.Hash(slot.ContainingType), Names.Of(slot.ContainingType.Name), IsInSource(slot), slot.IsStatic));
        }
    }
}
