using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Which types a dependency-injection container, or ASP.NET Core for a request, constructs; joined when asked, for one type at a time.</summary>
internal sealed class ServiceConstruction
{
    private readonly DeclaredNames names;
    private readonly Bindings bindings;
    private readonly ImmutableArray<Handler> handlers;
    private readonly ConcurrentDictionary<ulong, ServiceLifetime[]> registrations = new();

    public ServiceConstruction(DeclaredNames names, Bindings bindings, ImmutableArray<Handler> handlers) => (this.names, this.bindings, this.handlers) = (names, bindings, handlers);

    /// <summary>Whether every registration of the type makes one object for the environment: its constructor runs in Init.</summary>
    public bool IsSingleton(TypeDeclaration type, CancellationToken cancellationToken) =>
        names.Kept.Singletons.Contains(type.NameHash) && Lifetimes(type, cancellationToken) is { Length: > 0 } all && Array.TrueForAll(all, l => l == ServiceLifetime.Singleton);

    /// <summary>Whether some registration makes one object for the environment; if another does not, nobody can tell what is made when.</summary>
    public bool IsKept(TypeDeclaration type, CancellationToken cancellationToken) =>
        names.Kept.Singletons.Contains(type.NameHash) && Lifetimes(type, cancellationToken).Contains(ServiceLifetime.Singleton);

    /// <summary>Whether somebody gives the type's constructors the services that they take.</summary>
    public bool IsMade(TypeDeclaration type, CancellationToken cancellationToken) =>
        Lifetimes(type, cancellationToken).Length > 0 || handlers.Any(h => (h.MadeType ?? (h.IsAction ? h.Member.Type : null)) is { } made && made.Identity == type.Identity);

    /// <summary>The members that ASP.NET Core calls on an object that it constructs for each request.</summary>
    public IEnumerable<Member> Actions(TypeDeclaration type) => handlers.Where(h => h.IsAction && h.Member.Type!.Identity == type.Identity).Select(h => h.Member);

    private ServiceLifetime[] Lifetimes(TypeDeclaration type, CancellationToken cancellationToken)
    {
        var id = bindings.Type(type, cancellationToken).Id;
        if (registrations.TryGetValue(id, out var known))
            return known;
        var found = new List<ServiceLifetime>();
        if (names.Kept.HasServices)
            foreach (var member in names.Saying(Names.Live(type.Name)))
                if (Names.Registrations.Any(member.Says))
                    found.AddRange(bindings.Facts(member, cancellationToken).Registrations.Where(r => r.Implementation == id).Select(r => r.Lifetime));
        return registrations[id] = found.Distinct().ToArray();
    }
}
