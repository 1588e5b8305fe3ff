using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4005: an entry of a shared cache has no end. A lock without one is reported always; other entries where the option <c>lambda_analyzers.LMA4005.entries</c> asks for it,
/// because Redis as a store needs no expiry.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA4005CacheExpiry : LambdaRule
{
    private const string EntriesOption = "LMA4005.entries";

    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA4005", category: Category.ExternalState, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA4005CacheExpiry()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterOperationAction(operation => Analyze(operation, project), OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var write = (IInvocationOperation)context.Operation;
        if (!CacheEntries.IsEndless(write, out bool isLock) || write.Syntax is not InvocationExpressionSyntax call || Name(call) is not { } name
            || !isLock && RuleOptions.Flag(context.Options, call.SyntaxTree, EntriesOption) != true || CacheEntries.ExpiresElsewhere(write))
            return;
        // Ask last: the graph.
        if (project.Calls.ShortestPath(call.SyntaxTree, name.SpanStart, context.CancellationToken) is not { } path)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            name.GetLocation(),
            isLock && path.Handler.Proof != HandlerProof.Assumed ? DiagnosticSeverity.Warning : DiagnosticSeverity.Info,
            additionalLocations: null,
            properties: null,
            Strings.Of(isLock ? "LMA4005_Lock" : "LMA4005_Entry", name.Identifier.ValueText, path.ToString())));
    }

    private static SimpleNameSyntax? Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
