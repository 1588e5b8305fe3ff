using System.Collections.Immutable;
using System.Globalization;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
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

    // A finding stands inside the operation that it is reported from, else editors don't show it: so chunks are looked at from where they are made.
    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var call = (IInvocationOperation)context.Operation;
        if (BatchOperations.ExcessOfChunks(call, project) is var (sending, sender, chunks))
        {
            if (PathTo(call, project, context) is { } way)
                Report(chunks.Place, LimitProperty, Text(project.Facts[sending.Limit!]), "LMA4008_Chunk", sender.TargetMethod.Name, Text(project.Facts[sending.Limit!]), Text(chunks.Count), way);
            return;
        }

        if (BatchOperations.Find(call, project.Symbols) is not { } operation)
            return;
        bool isUnread = BatchOperations.IsFailureUnread(operation, call);
        var excess = BatchOperations.Excess(operation, call, project.Facts);
        if (!isUnread && excess is not { Size.IsChunk: false } || PathTo(call, project, context) is not { } path)
            return;
        if (isUnread)
            Report(call, FailureProperty, operation.Failure!, operation.Request is null ? "LMA4008_Function" : "LMA4008_Part", call.TargetMethod.Name, operation.Failure!, "", path);
        if (excess is var (size, argument) && !size.IsChunk)
            Report(call.Syntax.Span.Contains(size.Place.Syntax.Span) ? size.Place : argument, "size", Text(size.Count), "LMA4008_Size", call.TargetMethod.Name, Text(project.Facts[operation.Limit!]), Text(size.Count), path);

        void Report(IOperation place, string property, string value, string text, string name, string first, string second, CallPath path) => context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            place.Syntax.GetLocation(),
            path.Handler.Proof == HandlerProof.Assumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            ImmutableDictionary<string, string?>.Empty.Add(property, value),
            Strings.Of(text, name, path.ToString(), first, second)));
    }

    private static CallPath? PathTo(IOperation call, LambdaProject project, OperationAnalysisContext context) =>
        project.Calls.IsReachable(call.Syntax.SyntaxTree, call.Syntax.SpanStart, context.CancellationToken)
            ? project.Calls.ShortestPath(call.Syntax.SyntaxTree, call.Syntax.SpanStart, context.CancellationToken)
            : null;

    private static string Text(long number) => number.ToString(CultureInfo.InvariantCulture);
}
