using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>One question's walk: where does an event ask the container for a service that is made anew? From the service to those that take it, up to a handler.</summary>
internal sealed class ServiceInjections
{
    private readonly CallGraph.State state;
    private readonly IReadOnlyList<ServiceRegistration> registrations;
    private readonly ServiceProviders providers;
    private readonly CancellationToken cancellationToken;

    public ServiceInjections(CallGraph.State state, IReadOnlyList<ServiceRegistration> registrations, ServiceProviders providers, CancellationToken cancellationToken) =>
        (this.state, this.registrations, this.providers, this.cancellationToken) = (state, registrations, providers, cancellationToken);

    /// <summary>The handler that is given a new object for each event, and the way to the place that asks; null where none is seen. What a singleton or the handler's own object takes is made once.</summary>
    public CallPath? Path(ServiceRegistration registration)
    {
        var seen = new HashSet<(ulong, bool)>();
        var pending = new Queue<(INamedTypeSymbol Service, bool IsScoped)>();
        pending.Enqueue((registration.Service, registration.Lifetime == ServiceLifetime.Scoped));
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (service, isScoped) = pending.Dequeue();
            if (!seen.Add((Names.Of(service.ToDisplayString()), isScoped)))
                continue;
            if (Parameter(service) is { } given)
                return given;
            if (Resolved(service, isScoped) is { } resolved)
                return resolved;
            foreach (var taker in registrations)
                if (taker.Lifetime != ServiceLifetime.Singleton && Takes(taker.Implementation, service))
                    pending.Enqueue((taker.Service, isScoped || taker.Lifetime == ServiceLifetime.Scoped));
        }

        return null;
    }

    /// <summary>A [FromServices] parameter of a handler, or a parameter of what ASP.NET Core makes for each request.</summary>
    private CallPath? Parameter(INamedTypeSymbol service)
    {
        foreach (var handler in state.Handlers)
        {
            if (handler.IsDelegate || state.Bindings.Symbol(handler.Member, cancellationToken) is not { } method)
                continue;
            if (method.Parameters.Any(p => IsSame(p.Type, service) && p.GetAttributes().Any(a => a.AttributeClass?.Name == "FromServicesAttribute"))
                || handler.Proof == HandlerProof.Request && method.ContainingType.InstanceConstructors.Any(c => c.Parameters.Any(p => IsSame(p.Type, service))) && !IsMiddleware(method))
                return new CallPath(handler, System.Collections.Immutable.ImmutableArray<string>.Empty);
        }

        return null;
    }

    /// <summary>GetService in code that runs for events. The root provider keeps the one scoped object that it makes.</summary>
    private CallPath? Resolved(INamedTypeSymbol service, bool isScoped)
    {
        foreach (var member in state.Names.Saying(Names.Live(service.Name)))
            foreach (var operation in state.Bindings.Operations(member, cancellationToken))
                if (operation is IInvocationOperation call && ServiceProviders.Resolution(call) is { } resolution && IsSame(resolution.Service, service)
                    && (!isScoped || IsScope(resolution.Provider) && !providers.IsRoot(resolution.Provider, cancellationToken))
                    && state.Path(member, call.Syntax.SpanStart, cancellationToken) is { } path)
                    return path;
        return null;
    }

    private static bool IsScope(IOperation provider) => provider is IPropertyReferenceOperation { Property.Name: "ServiceProvider" or "RequestServices" };

    /// <summary>Convention middleware is made once.</summary>
    private static bool IsMiddleware(IMethodSymbol method) => method.Name is "Invoke" or "InvokeAsync";

    private static bool Takes(INamedTypeSymbol implementation, INamedTypeSymbol service) => implementation.InstanceConstructors.Any(c => c.Parameters.Any(p => IsSame(p.Type, service)));

    private static bool IsSame(ITypeSymbol one, INamedTypeSymbol other) => SymbolEqualityComparer.Default.Equals(one, other);
}
