using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>H4: the members that ASP.NET Core runs for each request, in a project whose application Lambda hosts. Their objects live for one request.</summary>
internal sealed class RequestRoots
{
    private const string HostingAssembly = "Amazon.Lambda.AspNetCoreServer.Hosting";
    private const string Mvc = "Microsoft.AspNetCore.Mvc";

    private static readonly string[] EntryPointBases =
    {
        "AbstractAspNetCoreFunction", "APIGatewayProxyFunction", "APIGatewayHttpApiV2ProxyFunction", "ApplicationLoadBalancerFunction", "APIGatewayWebsocketApiProxyFunction",
    };

    private readonly DeclaredNames names;
    private readonly Bindings bindings;

    public RequestRoots(DeclaredNames names, Bindings bindings) => (this.names, this.bindings) = (names, bindings);

    /// <summary>Whether Lambda hosts an ASP.NET Core application of this project: an entry point class, or a program that builds one beside the hosting package
    /// (whose call may stand in a referenced project).</summary>
    public bool IsHosted(Compilation compilation, CancellationToken cancellationToken)
    {
        if (names.Saying(Names.Of("WebApplication")).Length > 0 && ReferencedAssemblies.Has(compilation, HostingAssembly))
            return true;
        return HasEntryPoint(cancellationToken);
    }

    /// <summary>Whether the hosting is said in this project itself: then it is this program that Lambda runs, and no worker beside it.</summary>
    public bool IsHostedHere(CancellationToken cancellationToken) => names.Saying(Names.Of("AddAWSLambdaHosting")).Length > 0 || HasEntryPoint(cancellationToken);

    /// <summary>A class that hands requests of Lambda to ASP.NET Core.</summary>
    private bool HasEntryPoint(CancellationToken cancellationToken) =>
        EntryPointBases.SelectMany(b => names.Inheriting(Names.Of(b))).Any(d => bindings.Symbol(d, cancellationToken) is { } type && Bases(type).Any(IsEntryPointBase));

    /// <summary>Controller actions, page handlers and hub methods, whose objects are made for each request; the middleware's Invoke, the methods of filters.</summary>
    public IEnumerable<(Member Member, bool IsAction)> Members(CancellationToken cancellationToken)
    {
        foreach (var tree in names.Trees)
            foreach (var member in tree.Members)
            {
                if (member is not { IsPublic: true, IsStatic: false, Kind: MemberKind.Method, Type: { } declaration } || !MayBeRequest(declaration, member))
                    continue;
                if (bindings.Symbol(member, cancellationToken) is not { } method)
                    continue;
                if (IsFilter(method))
                    yield return (member, false);
                else if (IsAction(method))
                    yield return (member, true);
            }
    }

    private static bool MayBeRequest(TypeDeclaration type, Member member) => type.Bases.Length > 0
        || type.Name.EndsWith("Controller", StringComparison.Ordinal) || Mentions.HasAttribute(type.Node.AttributeLists, "ApiController") || member.Name is "Invoke" or "InvokeAsync";

    /// <summary>Middleware, an endpoint filter, a filter of MVC.</summary>
    private static bool IsFilter(IMethodSymbol method)
    {
        if (method.Name is "Invoke" or "InvokeAsync" && method.Parameters.Length > 0 && method.Parameters[0].Type is { Name: "HttpContext" or "EndpointFilterInvocationContext" } context && IsIn(context, "Microsoft.AspNetCore.Http"))
            return true;
        return method.Name.StartsWith("On", StringComparison.Ordinal) && method.Parameters.Length > 0 && IsIn(method.Parameters[0].Type, Mvc + ".Filters")
            && method.ContainingType.AllInterfaces.Any(i => IsIn(i, Mvc + ".Filters"));
    }

    private static bool IsAction(IMethodSymbol method)
    {
        if (method.GetAttributes().Any(a => a.AttributeClass?.Name == "NonActionAttribute"))
            return false;
        var type = method.ContainingType;
        if (type.GetAttributes().Any(a => a.AttributeClass is { Name: "ApiControllerAttribute" } attribute && IsIn(attribute, Mvc)))
            return true;
        foreach (var at in Bases(type))
        {
            if (at.Name == "ControllerBase" && IsIn(at, Mvc) || at.Name == "Hub" && IsIn(at, "Microsoft.AspNetCore.SignalR"))
                return true;
            if (at.Name == "PageModel" && IsIn(at, Mvc + ".RazorPages"))
                return method.Name.StartsWith("On", StringComparison.Ordinal);
        }

        return false;
    }

    private static bool IsEntryPointBase(INamedTypeSymbol type) => type.Name == "AbstractAspNetCoreFunction" && IsIn(type, "Amazon.Lambda.AspNetCoreServer");

    private static IEnumerable<INamedTypeSymbol> Bases(INamedTypeSymbol type)
    {
        for (var at = type.BaseType; at is not null; at = at.BaseType)
            yield return at;
    }

    private static bool IsIn(ITypeSymbol type, string ns) => type.ContainingNamespace?.ToDisplayString() == ns;
}
