using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Facts;

/// <summary>Work that belongs to the init phase because its result is the same for every event.</summary>
internal enum InitializationKind
{
    /// <summary>A dependency injection container: call sites and constructors are examined anew, and every singleton is made again.</summary>
    Container,

    /// <summary>A generic or web host: configuration, logging and a container.</summary>
    Host,

    /// <summary>Configuration: its sources are opened and parsed anew.</summary>
    Configuration,

    /// <summary>Options of a JSON serializer.</summary>
    SerializerOptions,

    /// <summary>A regular expression: parsed anew.</summary>
    Pattern,

    /// <summary>All types of an assembly.</summary>
    TypeScan,
}

/// <summary>The calls that do such work. Sources: Microsoft.Extensions.DependencyInjection, .Hosting and .Configuration of .NET 10; CA1869 for JsonSerializerOptions;
/// "Best practices for regular expressions in .NET". Read 2026. For what options cost see facts.md F-HANDLER.</summary>
internal static class InitializationWork
{
    private static readonly Dictionary<string, InitializationKind> Calls = new()
    {
        ["BuildServiceProvider of Microsoft.Extensions.DependencyInjection.ServiceCollectionContainerBuilderExtensions"] = InitializationKind.Container,
        ["Build of Microsoft.Extensions.Hosting.IHostBuilder"] = InitializationKind.Host,
        ["Build of Microsoft.Extensions.Hosting.HostBuilder"] = InitializationKind.Host,
        ["Build of Microsoft.Extensions.Hosting.HostApplicationBuilder"] = InitializationKind.Host,
        ["Build of Microsoft.AspNetCore.Hosting.IWebHostBuilder"] = InitializationKind.Host,
        ["Build of Microsoft.AspNetCore.Hosting.WebHostBuilder"] = InitializationKind.Host,
        ["Build of Microsoft.AspNetCore.Builder.WebApplicationBuilder"] = InitializationKind.Host,
        ["Create of Microsoft.AspNetCore.Builder.WebApplication"] = InitializationKind.Host,
        ["Build of Microsoft.Extensions.Configuration.IConfigurationBuilder"] = InitializationKind.Configuration,
        ["Build of Microsoft.Extensions.Configuration.ConfigurationBuilder"] = InitializationKind.Configuration,
        ["GetTypes of System.Reflection.Assembly"] = InitializationKind.TypeScan,
        ["GetExportedTypes of System.Reflection.Assembly"] = InitializationKind.TypeScan,
    };

    private static readonly Dictionary<string, InitializationKind> Creations = new()
    {
        ["System.Text.Json.JsonSerializerOptions"] = InitializationKind.SerializerOptions,
        ["Newtonsoft.Json.JsonSerializerSettings"] = InitializationKind.SerializerOptions,
        ["System.Text.RegularExpressions.Regex"] = InitializationKind.Pattern,
    };

    /// <summary>Whether the operation does such work. The name is tested before the full name is put together.</summary>
    public static bool TryMatch(IOperation operation, out InitializationKind kind)
    {
        kind = default;
        return operation switch
        {
            IObjectCreationOperation { Type: INamedTypeSymbol { Name: "JsonSerializerOptions" or "JsonSerializerSettings" or "Regex" } created } => Creations.TryGetValue(FullName(created), out kind),
            IInvocationOperation { TargetMethod: { Name: "BuildServiceProvider" or "Build" or "Create" or "GetTypes" or "GetExportedTypes", ContainingType: { } owner } method } =>
                owner.Name is "ServiceCollectionContainerBuilderExtensions" or "WebApplication" or "Assembly" || owner.Name.EndsWith("Builder", System.StringComparison.Ordinal)
                    ? Calls.TryGetValue(method.Name + " of " + FullName(owner), out kind)
                    : false,
            _ => false,
        };
    }

    /// <summary>Whether the type is the options of a JSON serializer.</summary>
    public static bool IsSerializerOptions(ITypeSymbol? type) => type is INamedTypeSymbol { Name: "JsonSerializerOptions" or "JsonSerializerSettings" } named && Creations.ContainsKey(FullName(named));

    private static string FullName(INamedTypeSymbol type) => type.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() + "." + type.Name : type.Name;
}
