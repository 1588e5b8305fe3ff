using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>What one call registers, as symbols of the request: not to be kept.</summary>
/// <param name="Lifetime">How long an object of it lives.</param>
/// <param name="Service">The type that is asked for.</param>
/// <param name="Implementation">The type that is made; the service itself where the call does not tell.</param>
/// <param name="Call">The call.</param>
internal readonly record struct ServiceRegistration(ServiceLifetime Lifetime, INamedTypeSymbol Service, INamedTypeSymbol Implementation, IInvocationOperation Call);

/// <summary>Reads registrations with Microsoft.Extensions.DependencyInjection off calls; what is built from strings or scanned is unknown.</summary>
internal static class ServiceRegistrations
{
    /// <summary>Notes each registration of a call that makes any, and each registered type as constructed (the container constructs it).</summary>
    public static void Read(IInvocationOperation call, List<Registration> registrations, HashSet<ulong> constructs)
    {
        if (!MayRegister(call.TargetMethod))
            return;
        foreach (var type in Types(call))
            if (type.TypeKind is TypeKind.Class or TypeKind.Struct)
                constructs.Add(NodeId.Hash(type));
        if (Of(call) is { } registration)
            registrations.Add(new Registration(registration.Lifetime, NodeId.Hash(registration.Service), NodeId.Hash(registration.Implementation)));
    }

    /// <summary>The registration that a call makes; null where it makes none, or none that can be read.</summary>
    public static ServiceRegistration? Of(IInvocationOperation call)
    {
        if (!MayRegister(call.TargetMethod) || Lifetime(call) is not { } lifetime)
            return null;
        var types = Types(call);
        // AddDbContextFactory<TContext, TFactory>: the context alone is what is asked for.
        if (call.TargetMethod.Name is "AddDbContextFactory" or "AddPooledDbContextFactory")
            return types.Count == 0 ? null : new ServiceRegistration(lifetime, types[0], types[0], call);
        var implementation = (IsMadeOfArgument(call.TargetMethod.Name) ? Produced(call) : null) ?? types.LastOrDefault();
        return implementation is null ? null : new ServiceRegistration(lifetime, types.FirstOrDefault() ?? implementation, implementation, call);
    }

    /// <summary>The registration that a call makes of an object that is made anew for each scope or for whoever asks; null for any other call.</summary>
    public static ServiceRegistration? MadeAnew(IInvocationOperation call) => Of(call) is { Lifetime: not ServiceLifetime.Singleton } registration ? registration : null;

    /// <summary>What stands for a service that is registered, to those who ask for it.</summary>
    public static IEnumerable<Keeper> KeepersOf(ServiceRegistration registration)
    {
        yield return Keeper.OfScoped(registration.Service);
        if (registration.Lifetime == ServiceLifetime.Transient)
            yield return Keeper.OfTransient(registration.Service);
    }

    /// <summary>The constructors of the implementation that a container may take where it makes the object itself.</summary>
    public static IEnumerable<IMethodSymbol> Constructors(ServiceRegistration registration) => Factory(registration.Call) is not null && IsMadeOfArgument(registration.Call.TargetMethod.Name)
        ? Enumerable.Empty<IMethodSymbol>()
        : registration.Implementation.InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public && c.ContainingType.DeclaringSyntaxReferences.Length > 0);

    /// <summary>The service that a call asks a provider for, and whether that provider is one of a scope; null for any other call.</summary>
    public static (ITypeSymbol Service, bool IsOfScope, bool IsOfFactory)? Asked(IInvocationOperation call)
    {
        if (ServiceProviders.Resolution(call) is not { } resolution)
            return null;
        bool isOfFactory = resolution.Provider is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.AnonymousFunction } };
        // A scope in a field may be the environment's own.
        bool isOfScope = resolution.Provider is IPropertyReferenceOperation { Property.Name: "ServiceProvider" or "RequestServices", Instance: not (IFieldReferenceOperation or IPropertyReferenceOperation { Property.ContainingType.TypeKind: TypeKind.Class }) };
        return (resolution.Service, isOfScope, isOfFactory);
    }

    /// <summary>The lambda that makes the object, if the call is given one.</summary>
    public static IAnonymousFunctionOperation? Factory(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
            if (argument.Value.Unconverted() is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda })
                return lambda;
        return null;
    }

    /// <summary>What a lambda returns, without conversions.</summary>
    public static IEnumerable<IOperation> Returned(IAnonymousFunctionOperation lambda)
    {
        foreach (var operation in lambda.Body.DescendantsAndSelf())
            if (operation is IReturnOperation { ReturnedValue: { } value } && Function(operation) == lambda)
                yield return value.Unconverted();
    }

    private static IOperation? Function(IOperation operation)
    {
        var at = operation.Parent;
        while (at is not (null or IAnonymousFunctionOperation or ILocalFunctionOperation))
            at = at.Parent;
        return at;
    }

    private static bool MayRegister(IMethodSymbol method) =>
        (method.Name.StartsWith("Add", StringComparison.Ordinal) || method.Name.StartsWith("TryAdd", StringComparison.Ordinal)) && IsInDependencyInjection(method);

    private static List<INamedTypeSymbol> Types(IInvocationOperation call) =>
        call.TargetMethod.TypeArguments.Concat(call.Arguments.Select(a => (a.Value as ITypeOfOperation)?.TypeOperand)).OfType<INamedTypeSymbol>().ToList();

    private static ServiceLifetime? Lifetime(IInvocationOperation call) => call.TargetMethod.Name switch
    {
        "AddSingleton" or "TryAddSingleton" or "AddKeyedSingleton" or "TryAddKeyedSingleton" or "AddHostedService" => ServiceLifetime.Singleton,
        "AddScoped" or "TryAddScoped" or "AddKeyedScoped" or "TryAddKeyedScoped" => ServiceLifetime.Scoped,
        "AddTransient" or "TryAddTransient" or "AddKeyedTransient" or "TryAddKeyedTransient" => ServiceLifetime.Transient,
        // Typed clients are made for each injection; a plain AddHttpClient() names no type and registers nothing that we read.
        "AddHttpClient" => ServiceLifetime.Transient,
        // The factory is a singleton; the context that it registers beside itself is scoped.
        "AddDbContextPool" or "AddDbContextFactory" or "AddPooledDbContextFactory" => ServiceLifetime.Scoped,
        "AddDbContext" => Argument(call, "contextLifetime"),
        "AddAWSService" => Argument(call, "lifetime"),
        _ => null,
    };

    /// <summary>The lifetime that an argument, or the default of its parameter, says.</summary>
    private static ServiceLifetime? Argument(IInvocationOperation call, string name)
    {
        foreach (var argument in call.Arguments)
            if (argument.Parameter?.Name == name)
                return argument.Value.ConstantValue.Value switch
                {
                    0 => ServiceLifetime.Singleton,
                    1 => ServiceLifetime.Scoped,
                    2 => ServiceLifetime.Transient,
                    _ => null,
                };
        return call.TargetMethod.Name == "AddDbContext" ? ServiceLifetime.Scoped : ServiceLifetime.Singleton;
    }

    /// <summary>The type that a factory lambda constructs, or of the instance that is handed over.</summary>
    private static INamedTypeSymbol? Produced(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            // The collection itself: new ServiceCollection().AddSingleton<..>().
            if (call.TargetMethod.IsExtensionMethod && argument.Parameter?.Ordinal == 0)
                continue;
            var value = argument.Value.Unconverted();
            if (value is IObjectCreationOperation { Type: INamedTypeSymbol instance })
                return instance;
            if (value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda })
                return Returned(lambda).OfType<IObjectCreationOperation>().FirstOrDefault()?.Type as INamedTypeSymbol;
        }

        return null;
    }

    /// <summary>Whether an argument is the object or makes it; the lambdas of the others configure something else.</summary>
    private static bool IsMadeOfArgument(string name) => name is not ("AddDbContext" or "AddDbContextPool" or "AddHttpClient" or "AddAWSService");

    private static bool IsInDependencyInjection(IMethodSymbol method) => method.ContainingNamespace is
    { Name: "DependencyInjection", ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } }
        or { Name: "Extensions", ContainingNamespace: { Name: "DependencyInjection", ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } } };
}
