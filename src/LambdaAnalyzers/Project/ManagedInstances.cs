using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether one execution environment serves several invocations at once (Lambda Managed Instances): then state of the process is shared by concurrent events.
/// For .NET 32 at a time per vCPU by default (facts.md F-LMI).</summary>
internal static class ManagedInstances
{
    public const string Option = "multi_concurrency";

    /// <summary>For code that the handler reaches. The option <c>lambda_analyzers.multi_concurrency</c> decides when it is set; else a capacity provider of a
    /// function that names this handler, or of any function of the project where the configuration names no handler.</summary>
    public static bool Serve(Handler handler, LambdaProject project, AnalyzerOptions options, SyntaxTree tree) =>
        RuleOptions.Flag(options, tree, Option) ?? Of(handler, project).Any(f => f.Function.IsManagedInstance);

    /// <summary>For code whose handler was not asked: whether any function of the project runs so. The cheap test before the graph.</summary>
    public static bool MayServe(LambdaProject project, AnalyzerOptions options, SyntaxTree tree) =>
        RuleOptions.Flag(options, tree, Option) ?? project.Deployment.Functions.Any(f => f.Function.IsManagedInstance);

    /// <summary>The function whose capacity provider decides and the place that says so, for the message; null where the option does.</summary>
    public static (DeployedFunction Function, ConfigPlace Place)? Cause(Handler handler, LambdaProject project)
    {
        if (Of(handler, project).FirstOrDefault(f => f.Function.IsManagedInstance)?.Function is not { } function)
            return null;
        var place = function.Settings.CapacityProviderConfig.Place;
        return (function, place.File is null ? function.Key : place);
    }

    private static IEnumerable<LinkedFunction> Of(Handler handler, LambdaProject project) =>
        handler.Functions.IsEmpty ? project.Deployment.Functions : handler.Functions;
}
