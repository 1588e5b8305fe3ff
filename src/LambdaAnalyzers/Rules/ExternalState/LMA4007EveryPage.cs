using System.Collections.Immutable;
using System.Threading;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4007: the first page is taken for all of them, or a whole table is read where an event waits for the answer.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA4007EveryPage : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA4007", category: Category.ExternalState, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>For the fix: the operation of which one page is read; absent where all are.</summary>
    internal const string OperationProperty = "operation";

    public LMA4007EveryPage()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterOperationAction(operation => Analyze(operation, project), OperationKind.Invocation, OperationKind.Invalid);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var call = context.Operation;
        if (PagedRead.Find(call, project.Symbols, context.CancellationToken) is not { } read)
            return;
        var (tree, position) = (call.Syntax.SyntaxTree, call.Syntax.SpanStart);
        if (!project.Calls.IsReachable(tree, position, context.CancellationToken) || project.Calls.ShortestPath(tree, position, context.CancellationToken) is not { } path)
            return;
        string? scanner = read.IsScan ? Scanner(path, call, project, context.CancellationToken) : null;
        if (read.Mark is null && scanner is null)
            return;
        bool isAdvice = read.Mark is null || path.Handler.Proof == HandlerProof.Assumed;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            call.Syntax.GetLocation(),
            isAdvice ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            read.Mark is null ? ImmutableDictionary<string, string?>.Empty : ImmutableDictionary<string, string?>.Empty.Add(OperationProperty, read.Name),
            Strings.Of(scanner is null ? "LMA4007_Page" : read.Mark is null ? "LMA4007_Scan" : "LMA4007_Both", read.Name, scanner ?? path.ToString(), read.Mark ?? "")));
    }

    /// <summary>How an event that somebody waits for, or many of which come, leads to a scan; null where only schedules and deployments start it, or where that is not known.</summary>
    private static string? Scanner(Projects.Calls.CallPath path, IOperation call, LambdaProject project, CancellationToken cancellationToken)
    {
        if (HandlerInputs.Of(path.Handler, project.Calls, project.Symbols, cancellationToken) == HandlerInput.Other)
            return path.ToString();
        foreach (var handler in project.Calls.HandlersReaching(call.Syntax.SyntaxTree, call.Syntax.SpanStart, cancellationToken))
            if (HandlerInputs.Of(handler, project.Calls, project.Symbols, cancellationToken) == HandlerInput.Other)
                return handler.Name;
        return null;
    }
}
