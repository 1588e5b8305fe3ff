using System;
using System.Linq;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4004: a function is given the address of a cache that it cannot reach, because it is not in the cache's VPC; or it is in a VPC, and calls the internet, to which no way leads.</summary>
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
        if (project.Deployment.Functions.Any(f => IsClosed(f)))
            context.RegisterOperationAction(operation => Call(operation, project), OperationKind.Invocation);
    }

    private static bool IsClosed(LinkedFunction linked) => !linked.IsLeftOver && linked.Function.Source == FunctionSource.HandWrittenTemplate && VpcEgress.ClosedVpc(linked.Function) is not null;

    /// <summary>A call of a constant address of the internet, in code that only functions without a way out run.</summary>
    private void Call(OperationAnalysisContext context, LambdaProject project)
    {
        var call = (IInvocationOperation)context.Operation;
        if (call.TargetMethod.ContainingType is not { Name: "HttpClient" or "HttpClientJsonExtensions" } || call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "requestUri")?.Value.Unconverted() is not { } address)
            return;
        if (address is IObjectCreationOperation { Type.Name: "Uri", Arguments.Length: 1 } uri)
            address = uri.Arguments[0].Value;
        var (tree, position) = (call.Syntax.SyntaxTree, call.Syntax.SpanStart);
        // Ask last: the graph.
        if (project.Constants.Of(address, context.CancellationToken).Text is not { } text || !VpcEgress.IsPublic(text) || project.Calls.ShortestPath(tree, position, context.CancellationToken) is not { } path)
            return;
        var functions = VariableValues.Functions(project.Calls.HandlersReaching(tree, position, context.CancellationToken), project).ToList();
        if (functions.Count == 0 || !functions.All(f => f.Source == FunctionSource.HandWrittenTemplate && VpcEgress.ClosedVpc(f) is not null))
            return;
        var place = VpcEgress.ClosedVpc(functions[0])!.Value.Place;
        if (place.File!.IsSuppressed(Rule.Id, place.Line) || functions.Any(f => f.File.IsSuppressed(Rule.Id, f.Key.Line)))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule, address.Syntax.GetLocation(), DiagnosticSeverity.Info, new[] { place.ToLocation() }, properties: null, Strings.Of("LMA4004_NoWayOut", new Uri(text).Host, path.ToString(), functions[0].Name, place.ToString())));
    }

    /// <summary>At the handler whose setting it is, once for all of its functions that one file gives one cache.</summary>
    private void Analyze(SyntaxTreeAnalysisContext context, LambdaProject project)
    {
        foreach (var handler in project.Calls.ConfiguredHandlers(context.Tree, context.CancellationToken))
        {
            var outside = handler.Functions.Where(IsOutside).Select(f => f.Function).ToList();
            if (outside.Count == 0)
                continue;
            var (cache, place) = CacheResources.UsedBy(outside[0])!.Value;
            outside.RemoveAll(f => f.File != outside[0].File || CacheResources.UsedBy(f)!.Value.Cache.LogicalId != cache.LogicalId);
            context.ReportDiagnostic(Diagnostic.Create(
                Rule,
                HandlerPlace.Of(handler),
                outside.Select(f => f.Key.ToLocation()).Prepend(place.ToLocation()),
                Strings.Of(outside.Count == 1 ? "LMA4004_Outside" : "LMA4004_AllOutside", handler.Name, string.Join(", ", outside.Select(f => $"'{f.Name}' ({f.Key})")), $"'{cache.LogicalId}' ({place})", CacheResources.ServiceOf(cache.Type)!)));
        }
    }

    private bool IsOutside(LinkedFunction linked) => MayBeOutside(linked) && CacheResources.UsedBy(linked.Function) is var (_, place)
        && !linked.Function.File.IsSuppressed(Rule.Id, linked.Function.Key.Line) && !place.File!.IsSuppressed(Rule.Id, place.Line);

    /// <summary>A VPC that may come from elsewhere is one. Only a file that a person writes says by silence that there is none.</summary>
    private static bool MayBeOutside(LinkedFunction linked) =>
        !linked.IsLeftOver && linked.Function.Source is FunctionSource.HandWrittenTemplate or FunctionSource.ServerlessFramework && linked.Function.Settings.VpcConfig.IsAbsent;
}
