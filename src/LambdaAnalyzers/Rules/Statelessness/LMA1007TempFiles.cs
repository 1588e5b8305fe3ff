using System.Collections.Immutable;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>LMA1007: /tmp outlives the event and starts empty in every new environment; code that takes it for the event's own folder reads too little or leaves too much.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA1007TempFiles : LambdaRule
{
    /// <summary>The property of the diagnostic that tells the fixes which of the cases it is: the name of the message.</summary>
    public const string CaseProperty = "Case";

    /// <summary>The property that holds a path that is the same for all events.</summary>
    public const string PathProperty = "Path";

    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA1007", category: Category.Statelessness, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA1007TempFiles()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterOperationAction(operation => Analyze(operation, project), OperationKind.Invocation, OperationKind.ObjectCreation);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var (operation, cancellationToken) = (context.Operation, context.CancellationToken);
        if (TempFiles.Access(operation) is not { Kind: TempFileAccessKind.Read or TempFileAccessKind.Write or TempFileAccessKind.CreateFolder, IsDeletedOnClose: false } access
            || TempPaths.Of(access.Path, project, cancellationToken) is not { } path
            || !project.Calls.IsReachable(operation.Syntax.SyntaxTree, operation.Syntax.SpanStart, cancellationToken)
            || Case(access.Kind, path, context, project) is not { } what
            || project.Calls.ShortestPath(operation.Syntax.SyntaxTree, operation.Syntax.SpanStart, cancellationToken) is not { } calls)
            return;
        bool isWarning = what == "Read" && calls.Handler.Proof != HandlerProof.Assumed;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            operation.Syntax.GetLocation(),
            isWarning ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            additionalLocations: null,
            properties: ImmutableDictionary<string, string?>.Empty.Add(CaseProperty, what).Add(PathProperty, path.Text),
            Strings.Of("LMA1007_" + what, path.Text ?? Call(operation), calls.ToString())));
    }

    /// <summary>Which mistake the access is; null if it is none.</summary>
    private static string? Case(TempFileAccessKind kind, TempPath path, OperationAnalysisContext context, LambdaProject project)
    {
        var (operation, cancellationToken) = (context.Operation, context.CancellationToken);
        if (path.Text is null)
            return kind == TempFileAccessKind.Read || !TempFileUses.IsNewForEachEvent(path, project, cancellationToken) || TempFileUses.IsMadeOrTestedBefore(operation, path, project, cancellationToken)
                || TempFileUses.AreDeletedInReach(project, cancellationToken) ? null : "LeftBehind";
        return kind switch
        {
            TempFileAccessKind.Read => TempFileUses.IsReadUnwritten(operation, path, project, cancellationToken) ? "Read" : null,
            // Where events run at once, it is a race.
            TempFileAccessKind.Write => SharedStateRaces.IsFileRace(operation, project, context.Options, cancellationToken) || TempFileUses.IsTestedOrDeleted(path, project, cancellationToken) ? null : "SameName",
            _ => null,
        };
    }

    private static string Call(IOperation operation) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } => method.ContainingType.Name + "." + method.Name,
        IObjectCreationOperation { Type.Name: var type } => "new " + type,
        _ => "",
    };
}
