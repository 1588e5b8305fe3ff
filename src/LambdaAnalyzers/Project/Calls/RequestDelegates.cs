using System;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>Delegates that ASP.NET Core runs for each request (H4): endpoints of minimal APIs and their groups, inline middleware, endpoint filters.</summary>
internal static class RequestDelegates
{
    private const string Hosting = "Amazon.Lambda.AspNetCoreServer";

    /// <summary>Whether the project, directly or through another, refers to what runs ASP.NET Core on Lambda. (In a project without it, a web server runs them.)</summary>
    public static bool AreHosted(Compilation compilation) => ReferencedAssemblies.HasAnyOf(compilation, Hosting);

    /// <summary>The delegate that a call hands over; null where it hands over none, or one that runs once, as <c>Map("/api", branch => ..)</c> does.</summary>
    public static IOperation? Argument(IOperation operation)
    {
        if (operation is not IInvocationOperation { TargetMethod: { } method } call || !(method.Name is "Use" or "Run" or "AddEndpointFilter" || method.Name.StartsWith("Map", StringComparison.Ordinal)) || !IsAspNetCore(method))
            return null;
        foreach (var argument in call.Arguments)
            if (argument.Parameter?.Type is INamedTypeSymbol type && IsPerRequest(type))
                return argument.Value;
        return null;
    }

    private static bool IsPerRequest(INamedTypeSymbol type) =>
        type.SpecialType == SpecialType.System_Delegate || type.Name == "RequestDelegate"
        || type is { Name: "Func", TypeArguments.Length: > 1 } && type.TypeArguments[0].Name is "HttpContext" or "EndpointFilterInvocationContext";

    private static bool IsAspNetCore(IMethodSymbol method) => method.ContainingNamespace is { Name: "Builder" or "Http", ContainingNamespace: { Name: "AspNetCore", ContainingNamespace.Name: "Microsoft" } };
}
