using System.Collections.Immutable;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>LMA1005: the handler returns before work that it started has ended.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA1005UnawaitedTask : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA1005", category: Category.Statelessness, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>For the fix: the <see cref="TaskUseKind"/>.</summary>
    internal const string KindProperty = "kind";

    public LMA1005UnawaitedTask()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) => context.RegisterOperationAction(
        operation => Analyze(operation, project), OperationKind.Invocation, OperationKind.AnonymousFunction, OperationKind.MethodReference);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        if (LostTask.Find(context.Operation, project, context.Options, context.CancellationToken) is not { } lost)
            return;
        var use = lost.Use;
        bool isAdvice = use.Kind == TaskUseKind.Outrun || lost.Path.Handler.Proof == HandlerProof.Assumed;
        bool isFrozen = !ManagedInstances.Serve(lost.Path.Handler, project, context.Options, context.Operation.Syntax.SyntaxTree);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            Place(context.Operation.Syntax),
            isAdvice ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            ImmutableDictionary<string, string?>.Empty.Add(KindProperty, use.Kind.ToString()),
            Strings.Of("LMA1005_" + use.Kind, use.Name, use.Holder?.Name ?? ""),
            lost.Path.ToString(),
            Strings.Of(isFrozen ? "LMA1005_Frozen" : "LMA1005_Concurrent")));
    }

    /// <summary>The head of a lambda stands for it; its body may be long.</summary>
    private static Location Place(SyntaxNode syntax)
    {
        int? end = syntax switch
        {
            LambdaExpressionSyntax lambda => lambda.ArrowToken.Span.End,
            AnonymousMethodExpressionSyntax method => method.ParameterList?.Span.End ?? method.DelegateKeyword.Span.End,
            _ => null,
        };
        return end is { } at ? Location.Create(syntax.SyntaxTree, TextSpan.FromBounds(syntax.SpanStart, at)) : syntax.GetLocation();
    }
}
