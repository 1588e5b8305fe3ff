using System.Collections.Immutable;
using LambdaAnalyzers.Facts.DynamoDB;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4006: an item is read, changed in memory and written back, and nothing notices what another invocation wrote in between.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA4006AtomicUpdate : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA4006", category: Category.ExternalState, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    /// <summary>For the fix: the placeholder in an UpdateExpression whose value is the attribute plus or minus something.</summary>
    internal const string PlaceholderProperty = "placeholder";

    /// <summary>For the fix: which operand of the sum or difference was read, <c>Left</c> or <c>Right</c>; only where the value is nothing but that sum.</summary>
    internal const string ReadOperandProperty = "read";

    /// <summary>For the fix: the placeholder in an UpdateExpression whose value is something else that was computed from the item.</summary>
    internal const string ReadBackProperty = "readback";

    /// <summary>For the fix: the attribute that is written.</summary>
    internal const string AttributeProperty = "attribute";

    /// <summary>For the fix: the class that is saved carries no version.</summary>
    internal const string TypeProperty = "type";

    public LMA4006AtomicUpdate()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterOperationAction(operation => Analyze(operation, project), OperationKind.Invocation);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var write = (IInvocationOperation)context.Operation;
        if (ItemCalls.Write(write) is var model && model == ItemModel.None || Name(write) is not { } name)
            return;
        // Ask last: the graph, then where the values come from.
        if (!project.Calls.IsReachable(write.Syntax.SyntaxTree, name.SpanStart, context.CancellationToken)
            || StaleWrite.Of(write, model, project, context.CancellationToken) is not { } stale
            || project.Calls.ShortestPath(write.Syntax.SyntaxTree, name.SpanStart, context.CancellationToken) is not { } path)
            return;
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (stale.Placeholder is { } placeholder)
            properties = properties.Add(stale.IsStep ? PlaceholderProperty : ReadBackProperty, placeholder);
        if (stale.Step is { IsPlain: true, Operation: IBinaryOperation } step)
            properties = properties.Add(ReadOperandProperty, step.IsLeft ? "Left" : "Right");
        if (stale is { IsStep: true, Attribute: { } attribute })
            properties = properties.Add(AttributeProperty, attribute);
        if (stale.Type is INamedTypeSymbol type)
            properties = properties.Add(TypeProperty, type.Name);
        bool isAdvice = !stale.IsStep || path.Handler.Proof == HandlerProof.Assumed;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            name.GetLocation(),
            isAdvice ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties,
            Strings.Of(stale.IsStep ? "LMA4006_Step" : "LMA4006_WriteBack", name.Identifier.ValueText, path.ToString(), stale.Attribute ?? ""),
            Strings.Of(model == ItemModel.Object ? "LMA4006_Version" : stale.IsStep ? "LMA4006_Expression" : "LMA4006_Condition")));
    }

    private static SimpleNameSyntax? Name(IInvocationOperation call) => call.Syntax is InvocationExpressionSyntax invocation
        ? invocation.Expression switch
        {
            MemberAccessExpressionSyntax access => access.Name,
            MemberBindingExpressionSyntax binding => binding.Name,
            SimpleNameSyntax simple => simple,
            _ => null,
        }
        : null;
}
