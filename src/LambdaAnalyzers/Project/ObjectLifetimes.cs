using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Which objects live as long as the execution environment: those of handler types, of singletons, and what such objects or statics hold in their members.
/// Asked backwards, from a type to those who may hold it; what is also constructed for an event counts as not known, so as no.</summary>
internal sealed class ObjectLifetimes
{
    private readonly CallGraph calls;
    // Answers of this request; two that ask at once find the same.
    private readonly ConcurrentDictionary<INamedTypeSymbol, bool> known = new(SymbolEqualityComparer.Default);
    private Dictionary<ulong, HashSet<ServiceLifetime>>? registrations;

    public ObjectLifetimes(CallGraph calls) => this.calls = calls;

    /// <summary>Whether an object of the type, or of one that derives from it, is kept from one invocation to the next.</summary>
    public bool OutlivesInvocation(INamedTypeSymbol type, CancellationToken cancellationToken) =>
        calls.Ask(state => known.TryGetValue(type.OriginalDefinition, out var answer) ? answer : known[type.OriginalDefinition] = new Walk(state, Registrations(state, cancellationToken), cancellationToken).IsKept(type.OriginalDefinition), cancellationToken);

    /// <summary>The lifetimes with which each type, as service or as implementation, is registered; joined once per request.</summary>
    private Dictionary<ulong, HashSet<ServiceLifetime>> Registrations(CallGraph.State state, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref registrations) is { } known)
            return known;
        var found = new Dictionary<ulong, HashSet<ServiceLifetime>>();
        foreach (var name in Names.Registrations)
            foreach (var member in state.Names.Saying(name))
                foreach (var registration in state.Bindings.Facts(member, cancellationToken).Registrations)
                    foreach (var type in new[] { registration.Service, registration.Implementation })
                    {
                        if (!found.TryGetValue(type, out var lifetimes))
                            found[type] = lifetimes = new HashSet<ServiceLifetime>();
                        lifetimes.Add(registration.Lifetime);
                    }

        Volatile.Write(ref registrations, found);
        return found;
    }

    private sealed class Walk
    {
        private const int MaxTypes = 64;
        private static readonly HashSet<ServiceLifetime> Unregistered = new();
        private readonly CallGraph.State state;
        private readonly Dictionary<ulong, HashSet<ServiceLifetime>> registered;
        private readonly CancellationToken cancellationToken;
        private readonly Dictionary<INamedTypeSymbol, List<Member>> constructors = new(SymbolEqualityComparer.Default);
        private readonly HashSet<ISymbol> seen = new(SymbolEqualityComparer.Default);
        private readonly Queue<INamedTypeSymbol> pending = new();

        public Walk(CallGraph.State state, Dictionary<ulong, HashSet<ServiceLifetime>> registered, CancellationToken cancellationToken) =>
            (this.state, this.registered, this.cancellationToken) = (state, registered, cancellationToken);

        public bool IsKept(INamedTypeSymbol type)
        {
            Enqueue(type);
            while (pending.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (seen.Count > MaxTypes)
                    return false;
                var at = pending.Dequeue();
                if (IsMadePerRequest(at) || IsConstructedForAnEvent(at))
                    continue;
                var registrations = registered.TryGetValue(NodeId.Hash(at), out var lifetimes) ? lifetimes : Unregistered;
                if (registrations.Contains(ServiceLifetime.Singleton) || IsHandlerType(at, registrations) || IsConstructedBesideHandler(at) || IsHeld(at, registrations.Count > 0))
                    return true;
            }

            return false;
        }

        /// <summary>The type itself and its heirs: a member of a base class lives in their objects.</summary>
        private void Enqueue(INamedTypeSymbol type)
        {
            if (!seen.Add(type))
                return;
            pending.Enqueue(type);
            foreach (var declaration in state.Names.Inheriting(Names.Of(type.Name)))
                if (state.Bindings.Symbol(declaration, cancellationToken) is { } heir && SymbolEqualityComparer.Default.Equals(heir.BaseType?.OriginalDefinition, type))
                    Enqueue(heir);
        }

        private bool IsHandlerType(INamedTypeSymbol type, HashSet<ServiceLifetime> registrations) => state.Handlers.Any(h =>
            h is { MadeType: { } declaration, Proof: not HandlerProof.Assumed } && declaration.Name == type.Name
            // The startup's own registration of an annotated class wins over the generated singleton (facts.md F-HANDLER).
            && !(h.IsAnnotated && registrations.Count > 0)
            && SymbolEqualityComparer.Default.Equals(state.Bindings.Symbol(declaration, cancellationToken), type));

        /// <summary>ASP.NET makes a new one for each request.</summary>
        private static bool IsMadePerRequest(INamedTypeSymbol type)
        {
            for (var at = type.BaseType; at is { SpecialType: SpecialType.None }; at = at.BaseType)
                if (at.Name is "ControllerBase" or "PageModel" or "Hub" && at.ContainingNamespace.ToDisplayString().StartsWith("Microsoft.AspNetCore", System.StringComparison.Ordinal))
                    return true;
            return false;
        }

        private bool IsConstructedForAnEvent(INamedTypeSymbol type) => Constructors(type).Any(m => state.Invoke.Reaches(m, cancellationToken) || IsHandlerHolder(m) && Creates(m, type, inHandler: true));

        /// <summary>Made in the program that hands a delegate to the runtime: what the delegate uses of it lives as long as the program.</summary>
        private bool IsConstructedBesideHandler(INamedTypeSymbol type) => Constructors(type).Any(m => IsHandlerHolder(m) && Creates(m, type, inHandler: false));

        private bool IsHandlerHolder(Member member) => state.Handlers.Any(h => h.IsDelegate && h.Member == member);

        private bool Creates(Member member, INamedTypeSymbol type, bool inHandler)
        {
            foreach (var operation in state.Bindings.Operations(member, cancellationToken))
                if (operation is IObjectCreationOperation creation && SymbolEqualityComparer.Default.Equals(creation.Type?.OriginalDefinition, type)
                    && state.IsInHandlerDelegate(member, creation.Syntax.SpanStart, cancellationToken) == inHandler)
                    return true;
            return false;
        }

        private List<Member> Constructors(INamedTypeSymbol type)
        {
            if (constructors.TryGetValue(type, out var known))
                return known;
            var id = NodeId.Hash(type);
            return constructors[type] = state.Names.Creating(type.Name).Where(m => state.Bindings.Facts(m, cancellationToken).DoesConstruct(id)).ToList();
        }

        /// <summary>Whether a static member holds an object of the type; who holds one in an instance member is asked next.</summary>
        private bool IsHeld(INamedTypeSymbol type, bool isRegistered)
        {
            var asked = Supers(type).ToList();
            foreach (var declaration in asked.SelectMany(t => state.Names.Holding(Names.Of(t.Name))).Distinct())
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (state.Bindings.Symbol(declaration, cancellationToken) is not { } holder)
                    continue;
                foreach (var member in holder.GetMembers())
                {
                    if (member.IsImplicitlyDeclared && member is IFieldSymbol || MemberType(member) is not { } memberType || !Mentions(memberType, asked, out bool isExact))
                        continue;
                    if (!isExact && !isRegistered && !Constructors(type).Any(c => c.Type?.FullName == declaration.FullName))
                        continue;
                    if (member.IsStatic)
                        return true;
                    Enqueue(holder);
                }

                if (declaration.Node.ParameterList is not null && (isRegistered || Constructors(type).Count > 0))
                    Enqueue(holder);
            }

            return false;

            bool Mentions(ITypeSymbol memberType, List<INamedTypeSymbol> types, out bool isExact)
            {
                isExact = false;
                foreach (var candidate in new[] { memberType }.Concat((memberType as INamedTypeSymbol)?.TypeArguments ?? Enumerable.Empty<ITypeSymbol>()))
                {
                    isExact |= SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, type);
                    if (types.Any(t => SymbolEqualityComparer.Default.Equals(candidate.OriginalDefinition, t)))
                        return true;
                }

                return false;
            }
        }

        private static ITypeSymbol? MemberType(ISymbol member) => member switch
        {
            IFieldSymbol field => field.Type,
            IPropertySymbol { IsIndexer: false } property => property.Type,
            _ => null,
        };

        private static IEnumerable<INamedTypeSymbol> Supers(INamedTypeSymbol type)
        {
            for (var at = type; at is { SpecialType: SpecialType.None }; at = at.BaseType)
                yield return at.OriginalDefinition;
            // Who holds an IDisposable or IEquatable says nothing about this type.
            foreach (var contract in type.AllInterfaces)
                if (contract.Locations.Any(l => l.IsInSource))
                    yield return contract.OriginalDefinition;
        }
    }
}
