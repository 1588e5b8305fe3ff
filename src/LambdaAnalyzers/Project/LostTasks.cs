using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Work that a handler starts and whose end it does not wait for, with the way that leads there. What is reported as such, and what silences the compiler's weaker
/// warning at the same place, are both asked of here.</summary>
internal sealed record LostTask(TaskUse Use, CallPath Path)
{
    private const string AllowOption = "LMA1005.allow_on_managed_instances";
    private const string DurableNamespace = "Amazon.Lambda.DurableExecution";

    /// <summary>Whether the operation starts such work; the graph is asked last.</summary>
    public static LostTask? Find(IOperation operation, LambdaProject project, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        var use = TaskUses.Classify(operation, project.Compilation);
        if (use.Kind is TaskUseKind.Kept or TaskUseKind.Background || IsDurable(operation) || DebugCode.IsDebugOnly(operation.Syntax) || TaskUses.IsInsideLostWork(operation, project.Compilation))
            return null;
        var (tree, position) = (operation.Syntax.SyntaxTree, operation.Syntax.SpanStart);
        if (project.Calls.ShortestPath(tree, position, cancellationToken) is not { } path)
            return null;
        bool isAllowed = RuleOptions.Flag(options, tree, AllowOption) == true && ManagedInstances.Serve(path.Handler, project, options, tree);
        return isAllowed ? null : new LostTask(use, path);
    }

    /// <summary>The order of durable operations is the durable analyzers' own subject.</summary>
    private static bool IsDurable(IOperation operation) =>
        operation is IInvocationOperation { TargetMethod: var method } && method.ContainingNamespace?.ToDisplayString() is { } name && name.StartsWith(DurableNamespace, System.StringComparison.Ordinal);
}
