using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Projects;

/// <summary>In which mode the functions run: what configuration files, attributes, the build, options and the code say, with the place that says it. Unknown where nobody does.</summary>
internal static class FunctionModes
{
    private const string TriggerOption = "trigger";
    private static readonly string[] ApiTriggers = { "Api", "HttpApi", "WebSocket", "Alb", "FunctionUrl" };

    /// <summary>For the code of one handler: the functions that run it; all of the project where no setting names it.</summary>
    public static Sited<bool> Of(FunctionMode mode, Handler handler, LambdaProject project, AnalyzerOptions options, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var configured = Of(mode, Deployed(handler, project), project, options, tree);
        // Ask last: what the code says binds the handler's header.
        return configured.HasValue ? configured : FromCode(mode, handler, project, cancellationToken);
    }

    /// <summary>For the project, before a handler is asked for: the first function that is in the mode; surely none only where every function says so.</summary>
    public static Sited<bool> Of(FunctionMode mode, LambdaProject project, AnalyzerOptions options, SyntaxTree tree) => Of(mode, Deployed(project.Deployment.Functions), project, options, tree);

    /// <summary>For the project as its configuration files have it, without what options and the build say.</summary>
    public static Sited<bool> Of(FunctionMode mode, LambdaProject project) => Deployed(project.Deployment.Functions).Any(mode);

    private static Sited<bool> Of(FunctionMode mode, IReadOnlyCollection<DeployedFunction> functions, LambdaProject project, AnalyzerOptions options, SyntaxTree tree)
    {
        if (mode == FunctionMode.ManagedInstances && RuleOptions.Flag(options, tree, ManagedInstances.Option) is { } concurrent)
            return Sited<bool>.Known(concurrent, ConfigPlace.Of(RuleOptions.Prefix + ManagedInstances.Option));
        var said = functions.Any(mode);
        if (said.HasValue)
            return said;
        return mode switch
        {
            // A value that we cannot read replaces the project's all the same.
            FunctionMode.NativeAot when said.IsAbsent => project.Build.Flag(BuildProperty.PublishAot),
            FunctionMode.Api when RuleOptions.Text(options, tree, TriggerOption) is { } triggers =>
                Sited<bool>.Known(triggers.Split(',').Any(t => ApiTriggers.Contains(t.Trim(), StringComparer.OrdinalIgnoreCase)), ConfigPlace.Of(RuleOptions.Prefix + TriggerOption)),
            _ => said,
        };
    }

    private static Sited<bool> FromCode(FunctionMode mode, Handler handler, LambdaProject project, CancellationToken cancellationToken)
    {
        bool isSo = mode switch
        {
            FunctionMode.Api => handler.Proof == HandlerProof.Request || Parameters().Any(IsRequest),
            FunctionMode.Durable => Parameters().Any(t => IsIn(t, "DurableExecution")),
            _ => false,
        };
        return isSo ? Sited<bool>.Known(true, Place()) : Sited<bool>.Unknown();

        IEnumerable<ITypeSymbol> Parameters() =>
            handler.Proof is HandlerProof.Assumed or HandlerProof.Request || HandlerInputs.Symbol(handler, project.Calls, cancellationToken) is not { } method ? Array.Empty<ITypeSymbol>() : method.Parameters.Select(p => p.Type);

        ConfigPlace Place()
        {
            var (file, span) = (HandlerPlace.Of(handler).SourceTree!, HandlerPlace.Of(handler).SourceSpan);
            return new ConfigPlace(ConfigFile.OfCode(file.FilePath, file.GetText(cancellationToken)), span);
        }
    }

    private static bool IsRequest(ITypeSymbol type) => type.Name switch
    {
        "APIGatewayProxyRequest" or "APIGatewayHttpApiV2ProxyRequest" => IsIn(type, "APIGatewayEvents"),
        "ApplicationLoadBalancerRequest" => IsIn(type, "ApplicationLoadBalancerEvents"),
        _ => false,
    };

    private static bool IsIn(ITypeSymbol type, string package) => type.ContainingNamespace is { ContainingNamespace: { Name: "Lambda", ContainingNamespace.Name: "Amazon" } } space && space.Name == package;

    /// <summary>The functions that run the handler; all of the project where no setting names it. What a left-over file says deploys nothing.</summary>
    public static IReadOnlyCollection<DeployedFunction> Deployed(Handler handler, LambdaProject project) => Deployed(handler.Functions.IsEmpty ? project.Deployment.Functions : handler.Functions);

    private static IReadOnlyCollection<DeployedFunction> Deployed(IEnumerable<LinkedFunction> functions) => functions.Where(f => !f.IsLeftOver).Select(f => f.Function).ToList();
}
