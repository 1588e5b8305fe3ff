using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>What the attributes of lambda_analyzers.entry_point_attributes mark: methods, and classes whose methods a generated handler calls.</summary>
internal sealed class MarkedEntryPoints
{
    private const string Suffix = "Attribute";
    private readonly DeclaredNames names;
    private readonly Bindings bindings;
    private readonly ImmutableArray<Mark> marks;

    /// <param name="names">The names of the compilation.</param>
    /// <param name="bindings">Its symbols.</param>
    /// <param name="attributes">Metadata names; behind a colon the method of a marked class that is the entry point.</param>
    public MarkedEntryPoints(DeclaredNames names, Bindings bindings, ImmutableArray<string> attributes) =>
        (this.names, this.bindings, marks) = (names, bindings, attributes.Select(a => new Mark(a)).ToImmutableArray());

    /// <summary>The methods that carry an attribute themselves.</summary>
    public IEnumerable<Member> Methods(CancellationToken cancellationToken)
    {
        foreach (var mark in marks)
            foreach (var name in mark.Names)
                foreach (var member in names.Saying(name))
                    if (member.Kind == MemberKind.Method && bindings.Symbol(member, cancellationToken) is { } method && method.GetAttributes().Any(mark.IsOf))
                        yield return member;
    }

    /// <summary>The marked classes and the methods of each that the generated code may call, in the order of their names.</summary>
    public IEnumerable<(TypeDeclaration Type, IReadOnlyList<IMethodSymbol> EntryPoints)> Classes(CancellationToken cancellationToken)
    {
        var found = new SortedDictionary<string, (TypeDeclaration Type, List<IMethodSymbol> EntryPoints)>(StringComparer.Ordinal);
        foreach (var mark in marks)
            foreach (var (declaration, type) in Marked(mark, cancellationToken))
            {
                if (!found.TryGetValue(declaration.Identity, out var known))
                    found[declaration.Identity] = known = (declaration, new List<IMethodSymbol>());
                known.EntryPoints.AddRange(mark.Method is { } method ? Called(type, method) : Public(type, cancellationToken));
            }

        return found.Values.Select(f => (f.Type, (IReadOnlyList<IMethodSymbol>)f.EntryPoints));
    }

    private List<(TypeDeclaration, INamedTypeSymbol)> Marked(Mark mark, CancellationToken cancellationToken)
    {
        var said = new HashSet<ulong>(mark.Names);
        foreach (var tree in names.Trees)
            foreach (var (alias, target) in tree.GlobalAliases)
                if (mark.Names.Contains(target))
                    said.Add(alias);
        var found = new List<(TypeDeclaration, INamedTypeSymbol)>();
        var heirs = new Queue<(TypeDeclaration, INamedTypeSymbol)>();
        var seen = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var tree in names.Trees)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var declaration in tree.Types)
                if (!declaration.IsInterface && declaration.Attributes.Any(said.Contains) && bindings.Symbol(declaration, cancellationToken) is { } type
                    && type.GetAttributes().FirstOrDefault(mark.IsOf) is { } attribute && seen.Add(type))
                {
                    found.Add((declaration, type));
                    if (IsInherited(attribute.AttributeClass!))
                        heirs.Enqueue((declaration, type));
                }
        }

        while (heirs.Count > 0)
        {
            var (at, type) = heirs.Dequeue();
            foreach (var declaration in names.Inheriting(at.NameHash))
                if (bindings.Symbol(declaration, cancellationToken) is { } heir && SymbolEqualityComparer.Default.Equals(heir.BaseType?.OriginalDefinition, type) && seen.Add(heir))
                {
                    found.Add((declaration, heir));
                    heirs.Enqueue((declaration, heir));
                }
        }

        return found;
    }

    /// <summary>Whether the attribute's own usage says that it holds for heirs. Unsaid it is a default that reflection follows, and no generator must.</summary>
    private static bool IsInherited(INamedTypeSymbol attribute)
    {
        for (var at = attribute; at is { SpecialType: SpecialType.None } && !IsOfSystem(at, "Attribute"); at = at.BaseType)
            foreach (var usage in at.GetAttributes())
                if (usage.AttributeClass is { } known && IsOfSystem(known, "AttributeUsageAttribute"))
                    return usage.NamedArguments.Any(a => a is { Key: "Inherited", Value.Value: true });
        return false;
    }

    private static bool IsOfSystem(INamedTypeSymbol type, string name) => type.Name == name && type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true };

    /// <summary>The methods of that name, of the type or of the nearest base in source that declares one.</summary>
    private static IEnumerable<IMethodSymbol> Called(INamedTypeSymbol type, string name) =>
        InSource(type).Select(t => t.GetMembers(name).OfType<IMethodSymbol>().Where(m => m.MethodKind == MethodKind.Ordinary).ToList()).FirstOrDefault(m => m.Count > 0) ?? Enumerable.Empty<IMethodSymbol>();

    /// <summary>What generated code can call without knowing more than the class: its public methods, less those that it calls itself.</summary>
    private IEnumerable<IMethodSymbol> Public(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        var bases = InSource(type).ToList();
        var overridden = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var method in bases.SelectMany(t => t.GetMembers().OfType<IMethodSymbol>()))
        {
            if (method.OverriddenMethod is { } below)
                overridden.Add(below.OriginalDefinition);
            if (method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsGenericMethod: false, IsAbstract: false } && !overridden.Contains(method)
                && !IsOfEveryObject(method) && !IsHelper(method, bases, cancellationToken))
                yield return method;
        }
    }

    private static IEnumerable<INamedTypeSymbol> InSource(INamedTypeSymbol type)
    {
        for (var at = type; at is { SpecialType: SpecialType.None } && at.Locations.Any(l => l.IsInSource); at = at.BaseType)
            yield return at.OriginalDefinition;
    }

    /// <summary>Dispose, and what overrides a method of object.</summary>
    private static bool IsOfEveryObject(IMethodSymbol method)
    {
        var root = method;
        while (root.OverriddenMethod is { } below)
            root = below;
        return root.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType || root is { Name: "Dispose" or "DisposeAsync", Parameters.Length: 0 };
    }

    /// <summary>Whether another instance member of the class calls it: it runs when that one does. A static method of the class may be the generated handler.</summary>
    private bool IsHelper(IMethodSymbol method, List<INamedTypeSymbol> bases, CancellationToken cancellationToken)
    {
        var id = NodeId.Hash(method);
        foreach (var caller in names.Saying(Names.Of(method.Name)))
            if (caller is { IsStatic: false, Type: { } declaration } && bases.Any(b => b.Name == declaration.Name)
                && bindings.Facts(caller, cancellationToken).Calls(id, Reach.Any) != CallSites.None && !bindings.Owners(caller, cancellationToken).Contains(id)
                && bindings.Symbol(declaration, cancellationToken) is { } type && bases.Contains(type, SymbolEqualityComparer.Default))
                return true;
        return false;
    }

    /// <summary>One entry of the option.</summary>
    private sealed class Mark
    {
        private readonly string attribute;

        public Mark(string text)
        {
            int colon = text.IndexOf(':');
            attribute = (colon < 0 ? text : text.Substring(0, colon)).Trim();
            Method = colon < 0 ? null : text.Substring(colon + 1).Trim();
            var last = attribute.Substring(attribute.LastIndexOfAny(new[] { '.', '+' }) + 1).Split('`')[0];
            var simple = last.EndsWith(Suffix, StringComparison.Ordinal) ? last.Substring(0, last.Length - Suffix.Length) : last;
            Names = ImmutableArray.Create(Calls.Names.Of(simple), Calls.Names.Of(simple + Suffix));
        }

        public string? Method { get; }

        /// <summary>How code may say it, aliases aside.</summary>
        public ImmutableArray<ulong> Names { get; }

        public bool IsOf(AttributeData data) => data.AttributeClass?.OriginalDefinition is { } type && HandlerSignature.MetadataName(type) is var full && (full == attribute || full == attribute + Suffix);
    }
}
