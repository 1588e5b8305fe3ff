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
        RuleOptions.Flag(options, tree, Option) ?? Cause(handler, project) is not null;

    /// <summary>For code whose handler was not asked: whether any function of the project runs so. The cheap test before the graph.</summary>
    public static bool MayServe(LambdaProject project, AnalyzerOptions options, SyntaxTree tree) => RuleOptions.Flag(options, tree, Option) ?? project.HasManagedInstances;

    /// <summary>The function whose capacity provider decides and the place that says so, for the message; null where the option does.</summary>
    public static (DeployedFunction Function, ConfigPlace Place)? Cause(Handler handler, LambdaProject project)
    {
        // Nearly no project has any.
        if (!project.HasManagedInstances)
            return null;
        foreach (var function in FunctionModes.Deployed(handler, project))
            if (function.Is(FunctionMode.ManagedInstances) is { HasValue: true, Value: true } said)
                return (function, said.Place.File is null ? function.Key : said.Place);
        return null;
    }
}
