using System.Collections.Immutable;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.Startup;

/// <summary>LMA7002: the container, the host, the configuration, the options are built for every event.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA7002InitializationPerInvocation : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA7002", category: Category.Startup, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>For the fixes: which work it is.</summary>
    internal const string KindProperty = "kind";

    /// <summary>For the fixes: the name of the type of what is built.</summary>
    internal const string TypeProperty = "type";

    /// <summary>For the fixes: set where the object in whose code it stands lives as long as the execution environment.</summary>
    internal const string KeptProperty = "kept";

    public LMA7002InitializationPerInvocation()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterOperationAction(operation => Analyze(operation, project), OperationKind.ObjectCreation, OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var work = context.Operation;
        if (RepeatedInitialization.Of(work, project, context.CancellationToken) is not { } found)
            return;
        // A wrong guess about who calls a library is not worth more than advice.
        bool isAdvice = found.Kind is not (InitializationKind.Container or InitializationKind.Host) || found.Path.Handler.Proof == HandlerProof.Assumed;
        var properties = ImmutableDictionary<string, string?>.Empty.Add(KindProperty, found.Kind.ToString()).Add(TypeProperty, work.Type?.Name ?? "");
        if (context.ContainingSymbol.ContainingType is { IsStatic: false } owner && project.Lifetimes.OutlivesInvocation(owner, context.CancellationToken))
            properties = properties.Add(KeptProperty, "");
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            Place(work),
            isAdvice ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties,
            Strings.Of("LMA7002_" + found.Kind, work.Type?.Name ?? "", found.Path.ToString()),
            found.IsUndisposed ? Strings.Of("LMA7002_Undisposed") : ""));
    }

    /// <summary>A chain of calls may go over many lines: the last of them, which builds, is meant.</summary>
    private static Location Place(IOperation work) => work.Syntax switch
    {
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax access } => access.Name.GetLocation(),
        InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax binding } => binding.Name.GetLocation(),
        var syntax => syntax.GetLocation(),
    };
}
