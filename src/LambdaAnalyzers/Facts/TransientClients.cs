using System;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>Registrations that make a shared client anew for each injection or scope.</summary>
internal static class TransientClients
{
    /// <summary>Whether the call registers a client as transient or scoped: the client itself, not a wrapper, and not one that a factory hands out.</summary>
    public static bool TryMatch(IInvocationOperation call, LambdaSymbols symbols, out ServiceRegistration registration, out ClientCost cost)
    {
        (registration, cost) = (default, default);
        if (call.TargetMethod.Name is "AddHttpClient" || ServiceRegistrations.Of(call) is not { Lifetime: not ServiceLifetime.Singleton } found)
            return false;
        registration = found;
        if (call.TargetMethod.Name == "AddAWSService" || ServiceRegistrations.Factory(call) is not { } factory)
            return SharedClients.IsClient(found.Implementation, symbols, out cost);
        var returned = ServiceRegistrations.Returned(factory).ToList();
        if (returned.Count != 1 || !SharedClients.TryMatch(Created(returned[0]), symbols, out var type, out cost) || type is not INamedTypeSymbol made || !SharedClients.IsClient(made, symbols, out cost))
            return false;
        registration = found with { Implementation = made };
        return true;
    }

    /// <summary>Whether the client is made of something that belongs to the scope, such as the credentials of a tenant. What is not known counts as such.</summary>
    public static bool IsOfTheScope(ServiceRegistration registration, ServiceLifetimes services, CancellationToken cancellationToken)
    {
        if (ServiceRegistrations.Factory(registration.Call) is not { } factory || registration.Call.TargetMethod.Name == "AddAWSService")
            return registration.Implementation.InstanceConstructors.SelectMany(c => c.Parameters).Any(p => services.Of(p.Type, cancellationToken) is ServiceLifetime.Scoped or ServiceLifetime.Transient);
        foreach (var operation in factory.Body.DescendantsAndSelf())
            if (operation is IInvocationOperation call && ServiceProviders.Resolution(call) is { } resolution
                && services.Of(resolution.Service, cancellationToken) != ServiceLifetime.Singleton && !IsOfTheHost(resolution.Service))
                return true;
        return false;
    }

    /// <summary>The name of the method that registers, with its type arguments.</summary>
    public static SyntaxNode Name(IInvocationOperation call) => (call.Syntax as InvocationExpressionSyntax)?.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        { } name => name,
        null => call.Syntax,
    };

    private static IOperation Created(IOperation value) => value switch
    {
        IAwaitOperation { Operation: var awaited } => Created(awaited.Unconverted()),
        IPropertyReferenceOperation { Property.Name: "Result", Instance: { } task } => Created(task.Unconverted()),
        IInvocationOperation { TargetMethod.Name: "GetResult" or "GetAwaiter", Instance: { } task } => Created(task.Unconverted()),
        _ => value,
    };

    /// <summary>Configuration, options, logging: one for the life of the host. IOptionsSnapshot and IHttpContextAccessor are not.</summary>
    private static bool IsOfTheHost(ITypeSymbol type) => type.Name is "IConfiguration" or "IConfigurationRoot" or "IOptions" or "IOptionsMonitor" or "ILogger" or "ILoggerFactory" or "IHostEnvironment" or "IWebHostEnvironment"
        && type.ContainingNamespace?.ToDisplayString() is { } ns && (ns.StartsWith("Microsoft.Extensions.", StringComparison.Ordinal) || ns.StartsWith("Microsoft.AspNetCore.", StringComparison.Ordinal));
}
