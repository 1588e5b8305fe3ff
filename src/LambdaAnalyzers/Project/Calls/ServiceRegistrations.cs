using System;
using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Reads plain registrations with Microsoft.Extensions.DependencyInjection off calls; what is built from strings or scanned is unknown.</summary>
internal static class ServiceRegistrations
{
    /// <summary>Notes each registration of a call that makes any, and each registered type as constructed (the container constructs it).</summary>
    public static void Read(IInvocationOperation call, List<Registration> registrations, HashSet<ulong> constructs)
    {
        var method = call.TargetMethod;
        if (!(method.Name.StartsWith("Add", StringComparison.Ordinal) || method.Name.StartsWith("TryAdd", StringComparison.Ordinal)) || !IsInDependencyInjection(method))
            return;
        var types = method.TypeArguments.Concat(call.Arguments.Select(a => (a.Value as ITypeOfOperation)?.TypeOperand)).OfType<INamedTypeSymbol>().ToList();
        foreach (var type in types)
            if (type.TypeKind is TypeKind.Class or TypeKind.Struct)
                constructs.Add(NodeId.Hash(type));
        if (Lifetime(method.Name) is not { } lifetime)
            return;
        var implementation = Produced(call) ?? types.LastOrDefault();
        if (types.FirstOrDefault() is { } service)
            registrations.Add(new Registration(lifetime, NodeId.Hash(service), NodeId.Hash(implementation ?? service)));
        else if (implementation is not null)
            registrations.Add(new Registration(lifetime, NodeId.Hash(implementation), NodeId.Hash(implementation)));
    }

    private static ServiceLifetime? Lifetime(string name) => name switch
    {
        "AddSingleton" or "TryAddSingleton" => ServiceLifetime.Singleton,
        "AddScoped" or "TryAddScoped" => ServiceLifetime.Scoped,
        "AddTransient" or "TryAddTransient" => ServiceLifetime.Transient,
        _ => null,
    };

    /// <summary>The type that a factory lambda constructs, or of the instance that is handed over.</summary>
    private static INamedTypeSymbol? Produced(IInvocationOperation call)
    {
        foreach (var argument in call.Arguments)
        {
            // The collection itself: new ServiceCollection().AddSingleton<..>().
            if (call.TargetMethod.IsExtensionMethod && argument.Parameter?.Ordinal == 0)
                continue;
            var value = argument.Value;
            while (value is IConversionOperation conversion)
                value = conversion.Operand;
            if (value is IObjectCreationOperation { Type: INamedTypeSymbol instance })
                return instance;
            if (value is IDelegateCreationOperation { Target: IAnonymousFunctionOperation lambda })
                return lambda.Body.Operations.OfType<IReturnOperation>().Select(r => r.ReturnedValue?.Unconverted()).OfType<IObjectCreationOperation>().FirstOrDefault()?.Type as INamedTypeSymbol;
        }

        return null;
    }

    private static bool IsInDependencyInjection(IMethodSymbol method) => method.ContainingNamespace is
    { Name: "DependencyInjection", ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } }
        or { Name: "Extensions", ContainingNamespace: { Name: "DependencyInjection", ContainingNamespace: { Name: "Extensions", ContainingNamespace.Name: "Microsoft" } } };
}
