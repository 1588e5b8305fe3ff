using System.Collections.Immutable;
using System.Globalization;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4008: a response that says what failed is not read, or a request holds more entries than the service takes. The first stands at the call, the second at what fixes the number.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA4008BatchResults : LambdaRule
{
    /// <summary>For the fix: the member that says what failed.</summary>
    internal const string FailureProperty = "failure";

    /// <summary>For the fix: how large chunks may be.</summary>
    internal const string LimitProperty = "limit";

    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA4008", category: Category.ExternalState, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA4008BatchResults()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterOperationAction(operation => Analyze(operation, project), OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var call = (IInvocationOperation)context.Operation;
        if (BatchOperations.Find(call, project.Symbols) is not { } operation)
            return;
        bool isUnread = BatchOperations.IsFailureUnread(operation, call);
        var excess = BatchOperations.Excess(operation, call);
        var (tree, position) = (call.Syntax.SyntaxTree, call.Syntax.SpanStart);
        if (!isUnread && excess is null || !project.Calls.IsReachable(tree, position, context.CancellationToken)
            || project.Calls.ShortestPath(tree, position, context.CancellationToken) is not { } path)
            return;
        var severity = path.Handler.Proof == HandlerProof.Assumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning;
        string name = call.TargetMethod.Name;
        if (isUnread)
            Report(call, FailureProperty, operation.Failure!, operation.Request is null ? "LMA4008_Function" : "LMA4008_Part", name, path.ToString(), operation.Failure!);
        if (excess is not null)
        {
            string limit = operation.Limit.ToString(CultureInfo.InvariantCulture);
            Report(excess.Place, excess.IsChunk ? LimitProperty : "size", limit, excess.IsChunk ? "LMA4008_Chunk" : "LMA4008_Size",
                name, path.ToString(), limit, excess.Count.ToString(CultureInfo.InvariantCulture));
        }

        void Report(IOperation place, string property, string value, string text, params string[] arguments) => context.ReportDiagnostic(Diagnostic.Create(
            Rule, place.Syntax.GetLocation(), severity, additionalLocations: null, ImmutableDictionary<string, string?>.Empty.Add(property, value), Strings.Of(text, arguments)));
    }
}
