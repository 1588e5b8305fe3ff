using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Why a service is made for one scope only.</summary>
internal enum ScopedStateKind
{
    /// <summary>It is, or is made of, a DbContext: a unit of work that tracks what it read, and serves one operation at a time.</summary>
    DbContext,

    /// <summary>It is, or is made of, a scoped service that is disposed with its scope.</summary>
    Disposable,

    /// <summary>It is, or is made of, a scoped service whose members are written after its construction.</summary>
    Written,
}

/// <summary>The state that belongs to one scope, and the type that has it.</summary>
internal sealed record ScopedState(ScopedStateKind Kind, INamedTypeSymbol Type);

/// <summary>What this compilation registers with Microsoft.Extensions.DependencyInjection, as questions of rules. What is scanned, built from strings or registered elsewhere is not known.</summary>
internal sealed class ServiceLifetimes
{
    private const int MaxTypes = 48;
    private readonly CallGraph calls;
    private readonly LambdaSymbols symbols;
    private readonly ServiceProviders providers;
    // Answers of this request; two that ask at once find the same.
    private readonly ConcurrentDictionary<INamedTypeSymbol, ScopedState?> states = new(SymbolEqualityComparer.Default);
    private List<ServiceRegistration>? all;

    public ServiceLifetimes(CallGraph calls, LambdaSymbols symbols, ServiceProviders providers) => (this.calls, this.symbols, this.providers) = (calls, symbols, providers);

    /// <summary>How long objects of a service or implementation type live; null where the compilation does not register it, or in different ways.</summary>
    public ServiceLifetime? Of(ITypeSymbol type, CancellationToken cancellationToken)
    {
        ServiceLifetime? found = null;
        foreach (var registration in All(cancellationToken))
        {
            if (!IsSame(registration.Service, type) && !IsSame(registration.Implementation, type) || IsFallback(registration) && All(cancellationToken).Any(r => IsSame(r.Service, type) && !IsFallback(r)))
                continue;
            if (found is not null && found != registration.Lifetime)
                return null;
            found = registration.Lifetime;
        }

        return found;
    }

    /// <summary>What a factory registers beside itself gives way to another registration.</summary>
    private static bool IsFallback(ServiceRegistration registration) => registration.Call.TargetMethod.Name is "AddDbContextFactory" or "AddPooledDbContextFactory";

    /// <summary>The state of one scope that somebody holds who holds the service: of the service itself or of what its constructors take. Null where there is none, or none that is seen;
    /// what is stateless may be held as long as you like.</summary>
    public ScopedState? StateOf(ITypeSymbol service, CancellationToken cancellationToken) => service is not INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Interface } type ? null : calls.Ask(
        state => states.TryGetValue(type, out var known) ? known : states[type] = Find(state, type, cancellationToken),
        cancellationToken);

    /// <summary>The way from a handler to where each event is given a new object of a transient or scoped registration; null where none is seen.</summary>
    public CallPath? PathToInjection(ServiceRegistration registration, CancellationToken cancellationToken) =>
        calls.Ask(state => new ServiceInjections(state, All(cancellationToken), providers, cancellationToken).Path(registration), cancellationToken);

    /// <summary>Whether the type derives from DbContext. While packages are not restored, its name alone tells.</summary>
    public static bool IsDbContext(ITypeSymbol? type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (at.Name == "DbContext" && (at.TypeKind == TypeKind.Error || at.ContainingNamespace?.ToDisplayString() == "Microsoft.EntityFrameworkCore"))
                return true;
        return false;
    }

    /// <summary>All registrations of the compilation that can be read.</summary>
    public IReadOnlyList<ServiceRegistration> All(CancellationToken cancellationToken) => calls.Ask(
        state =>
        {
            if (all is not null)
                return all;
            var found = new List<ServiceRegistration>();
            foreach (var member in Names.Registrations.SelectMany(n => state.Names.Saying(n)).Distinct())
            {
                if (state.Bindings.Facts(member, cancellationToken).Registrations.Length == 0)
                    continue;
                foreach (var operation in state.Bindings.Operations(member, cancellationToken))
                    if (operation is IInvocationOperation call && ServiceRegistrations.Of(call) is { } registration)
                        found.Add(registration);
            }

            return all = found;
        },
        cancellationToken);

    private ScopedState? Find(CallGraph.State state, INamedTypeSymbol service, CancellationToken cancellationToken)
    {
        var registrations = All(cancellationToken);
        // A service that this compilation does not register may be anything.
        if (!registrations.Any(r => IsSame(r.Service, service)))
            return null;
        var seen = new HashSet<INamedTypeSymbol>(SymbolEqualityComparer.Default) { service };
        var pending = new Queue<INamedTypeSymbol>();
        pending.Enqueue(service);
        while (pending.Count > 0 && seen.Count <= MaxTypes)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var type = pending.Dequeue();
            var own = registrations.Where(r => IsSame(r.Service, type)).ToList();
            // What a singleton holds is a finding at the singleton.
            if (own.Any(r => r.Lifetime == ServiceLifetime.Singleton))
                continue;
            if (IsDbContext(type) || own.Any(r => IsDbContext(r.Implementation)))
                return new ScopedState(ScopedStateKind.DbContext, type);
            foreach (var registration in own)
            {
                if (registration.Lifetime == ServiceLifetime.Scoped && StateKind(state, registration, cancellationToken) is { } kind)
                    return new ScopedState(kind, type);
                foreach (var parameter in Constructor(registration.Implementation)?.Parameters ?? ImmutableArray<IParameterSymbol>.Empty)
                    if (Element(parameter.Type) is { } taken && seen.Add(taken))
                        pending.Enqueue(taken);
            }
        }

        return null;
    }

    /// <summary>The type that a constructor takes; of a sequence of services that of each.</summary>
    private static INamedTypeSymbol? Element(ITypeSymbol type) =>
        type is INamedTypeSymbol { Name: "IEnumerable", TypeArguments.Length: 1 } sequence ? sequence.TypeArguments[0] as INamedTypeSymbol : type as INamedTypeSymbol;

    /// <summary>The container takes the constructor with the most parameters that it can give.</summary>
    private static IMethodSymbol? Constructor(INamedTypeSymbol implementation) =>
        implementation.TypeKind == TypeKind.Class ? implementation.InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public).OrderByDescending(c => c.Parameters.Length).FirstOrDefault() : null;

    private ScopedStateKind? StateKind(CallGraph.State state, ServiceRegistration registration, CancellationToken cancellationToken)
    {
        // Safe for all events at once, and made to be kept: scoped or not, there is nothing to lose.
        if (SharedClients.IsShareable(registration.Service, symbols) || SharedClients.IsShareable(registration.Implementation, symbols))
            return null;
        if (IsDisposable(registration.Service) || IsDisposable(registration.Implementation))
            return ScopedStateKind.Disposable;
        return IsWritten(state, registration.Implementation, cancellationToken) ? ScopedStateKind.Written : null;
    }

    private static bool IsDisposable(INamedTypeSymbol type) => IsDispose(type) || type.AllInterfaces.Any(IsDispose);

    private static bool IsDispose(INamedTypeSymbol type) => type is { Name: "IDisposable" or "IAsyncDisposable", ContainingNamespace.Name: "System" };

    /// <summary>Whether code that runs for events writes an instance member of the type after its construction. A value that is looked up once and kept is none.</summary>
    private static bool IsWritten(CallGraph.State state, INamedTypeSymbol implementation, CancellationToken cancellationToken)
    {
        for (INamedTypeSymbol? type = implementation; type is { SpecialType: SpecialType.None } && type.Locations.Any(l => l.IsInSource); type = type.BaseType)
            foreach (var field in type.GetMembers())
            {
                if (field.IsStatic || field.IsImplicitlyDeclared || field is not (IFieldSymbol { IsConst: false } or IPropertySymbol { IsIndexer: false }))
                    continue;
                var symbol = field.OriginalDefinition;
                foreach (var member in state.Names.Saying(Names.Of(symbol.Name)))
                    if (!IsConstruction(member, symbol) && FieldUses.Of(symbol, state.Bindings.Operations(member, cancellationToken)).Any(u => IsStateWrite(u, symbol))
                        && new MemberView(state, member, cancellationToken).IsInvoked)
                        return true;
            }

        return false;
    }

    private static bool IsConstruction(Member member, ISymbol field) =>
        (member.IsInstanceConstructor || member.Kind == MemberKind.Initializer) && member.Type?.Name == field.ContainingType.Name;

    private static bool IsStateWrite(FieldUse use, ISymbol field) => use.Kind switch
    {
        FieldUseKind.Accumulate or FieldUseKind.Grow => !FieldGuards.IsTested(use.Operation, field),
        FieldUseKind.Assign => use.Value is not { ConstantValue.HasValue: true } && use.Operation.Parent is not IObjectOrCollectionInitializerOperation
            && !FieldGuards.IsTested(use.Operation, field),
        _ => false,
    };

    private static bool IsSame(INamedTypeSymbol one, ITypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other)
        // A registration of an open generic answers for all that are made of it.
        || one.IsUnboundGenericType && SymbolEqualityComparer.Default.Equals(one.OriginalDefinition, other.OriginalDefinition);
}
