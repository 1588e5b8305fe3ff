using System.Collections.Immutable;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>LMA1002: the context, the token or the request of one invocation is kept where a later one meets it.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA1002ContextKept : LambdaRule
{
    /// <summary>For the fix: the handler method, as Type.Method; empty where a delegate is the handler, or where the value is not the context itself.</summary>
    public const string HandlerProperty = "Handler";

    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA1002", category: Category.Statelessness, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA1002ContextKept()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) => context.RegisterOperationAction(
        operation => Analyze(operation, project),
        OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.EventReference, OperationKind.ParameterReference);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        // Cheap first: what is written, by its symbols.
        if (FieldUses.Symbol(context.Operation) is null || KeptContexts.In(FieldUses.Classify(context.Operation)) is null)
            return;
        var syntax = context.Operation.Syntax;
        if (project.StateUses.Of(context.Operation, context.ContainingSymbol, context.Options, context.CancellationToken) is not { Context: { } kept } use
            || project.Calls.ShortestPath(syntax.SyntaxTree, syntax.SpanStart, context.CancellationToken) is not { } path)
            return;
        bool isConcurrent = ManagedInstances.Serve(path.Handler, project, context.Options, syntax.SyntaxTree);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            syntax.GetLocation(),
            path.Handler.Proof == HandlerProof.Assumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: use.Read is null ? null : new[] { use.Read },
            properties: ImmutableDictionary<string, string?>.Empty.Add(HandlerProperty, path.Handler.IsDelegate || kept.Hold != ContextHold.Itself ? "" : path.Handler.Name),
            Strings.Of("LMA1002_" + kept.Hold, use.Member.Name, kept.TypeName, path.ToString()),
            isConcurrent ? Strings.Of("LMA1002_Concurrent") : ""));
    }
}
