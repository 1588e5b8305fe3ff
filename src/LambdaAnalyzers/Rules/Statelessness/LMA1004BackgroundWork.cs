using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>LMA1004: work in the background is frozen with the environment as soon as the handler returns.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA1004BackgroundWork : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA1004", category: Category.Statelessness, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA1004BackgroundWork()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterOperationAction(operation => Analyze(operation, project), OperationKind.ObjectCreation, OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var (operation, cancellationToken) = (context.Operation, context.CancellationToken);
        if (BackgroundWork.Match(operation, context.Compilation) is not { } work)
            return;
        var (tree, position) = (operation.Syntax.SyntaxTree, operation.Syntax.SpanStart);
        // Ask last. An environment of Managed Instances is not frozen between events.
        var path = work.Kind == BackgroundWorkKind.Service ? null : project.Calls.ShortestPath(tree, position, cancellationToken);
        if (path is not null ? ManagedInstances.Serve(path.Handler, project, context.Options, tree) : ManagedInstances.MayServe(project, context.Options, tree))
            return;
        var start = path is null ? StartOf(work, tree, position, project, cancellationToken) : null;
        if (path is null && start is null || work.IsEnded(operation, project.Calls, cancellationToken))
            return;
        bool isAssumed = path?.Handler.Proof == HandlerProof.Assumed;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            operation.Syntax.GetLocation(),
            isAssumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            Strings.Of("LMA1004_" + work.Kind, work.Name),
            path is null ? Strings.Of("LMA1004_AtStart", start!) : Strings.Of("LMA1004_AtEvent", path.ToString())));
    }

    /// <summary>The function in whose start the code runs; null where it runs in none.</summary>
    private static string? StartOf(BackgroundWork work, SyntaxTree tree, int position, LambdaProject project, CancellationToken cancellationToken)
    {
        if (work.Kind == BackgroundWorkKind.Service)
            return HostedServices.AreStarted(project, cancellationToken) ? project.Calls.Handlers(cancellationToken).FirstOrDefault()?.Name ?? project.Compilation.AssemblyName : null;
        return (project.Calls.PhaseAt(tree, position, cancellationToken) & Phase.Init) != 0 ? project.Calls.Handlers(cancellationToken).FirstOrDefault()?.Name : null;
    }
}
