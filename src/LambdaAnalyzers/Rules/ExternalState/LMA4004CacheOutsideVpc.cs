using System.Linq;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4004: a function is given the address of a cache that it cannot reach, because it is not in the cache's VPC.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA4004CacheOutsideVpc : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA4004", category: Category.ExternalState, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA4004CacheOutsideVpc()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project)
    {
        if (project.Deployment.Functions.Any(f => MayBeOutside(f) && CacheResources.UsedBy(f.Function) is not null))
            context.RegisterSyntaxTreeAction(tree => Analyze(tree, project));
    }

    /// <summary>At the handler whose setting it is, in the file that holds it.</summary>
    private void Analyze(SyntaxTreeAnalysisContext context, LambdaProject project)
    {
        foreach (var handler in project.Calls.ConfiguredHandlers(context.Tree, context.CancellationToken))
            foreach (var linked in handler.Functions)
            {
                if (!MayBeOutside(linked) || CacheResources.UsedBy(linked.Function) is not var (cache, place) || linked.Function.File.IsSuppressed(Rule.Id, linked.Function.Key.Line) || place.File!.IsSuppressed(Rule.Id, place.Line))
                    continue;
                context.ReportDiagnostic(Diagnostic.Create(
                    Rule,
                    HandlerPlace.Of(handler),
                    new[] { place.ToLocation(), linked.Function.Key.ToLocation() },
                    handler.Name,
                    $"'{linked.Function.Name}' ({linked.Function.Key})",
                    $"'{cache.LogicalId}' ({place})",
                    CacheResources.ServiceOf(cache.Type)!));
            }
    }

    /// <summary>A VPC that may come from elsewhere is one. Only a file that a person writes says by silence that there is none.</summary>
    private static bool MayBeOutside(LinkedFunction linked) =>
        !linked.IsLeftOver && linked.Function.Source is FunctionSource.HandWrittenTemplate or FunctionSource.ServerlessFramework && linked.Function.Settings.VpcConfig.IsAbsent;
}
