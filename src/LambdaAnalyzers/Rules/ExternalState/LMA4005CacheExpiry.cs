using System.Collections.Immutable;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Facts.DynamoDB;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4005: an entry of a shared cache has no end. A lock without one is reported always; other entries where the option <c>lambda_analyzers.LMA4005.entries</c> asks for it,
/// because Redis as a store needs no expiry. Likewise an item of a table whose template lets items expire, without the attribute that says when.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA4005CacheExpiry : LambdaRule
{
    /// <summary>For the fix: the attribute that says when an item of the table expires. The entries of the item are the second additional location.</summary>
    internal const string AttributeProperty = "attribute";

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
        if (write.TargetMethod.Name is "PutItemAsync" or "PutItem")
            Item(context, project, write);
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

    /// <summary>An item of a table that lets items expire.</summary>
    private void Item(OperationAnalysisContext context, LambdaProject project, IInvocationOperation put)
    {
        if (project.Deployment.Functions.IsEmpty || ItemCalls.Write(put) != ItemModel.LowLevel || put.Syntax is not InvocationExpressionSyntax call || Name(call) is not { } name)
            return;
        // Ask last: the graph, then what the template says of the table.
        if (project.Calls.ShortestPath(call.SyntaxTree, name.SpanStart, context.CancellationToken) is not { } path
            || ItemExpiry.MissingIn(put, project.Calls.HandlersReaching(call.SyntaxTree, name.SpanStart, context.CancellationToken), project, context.CancellationToken) is not { } missing
            || missing.Place.File!.IsSuppressed(Rule.Id, missing.Place.Line))
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            name.GetLocation(),
            path.Handler.Proof == HandlerProof.Assumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            new[] { missing.Place.ToLocation(), missing.Initializer.GetLocation() },
            ImmutableDictionary<string, string?>.Empty.Add(AttributeProperty, missing.Attribute),
            Strings.Of("LMA4005_Item", name.Identifier.ValueText, path.ToString(), missing.Attribute, missing.Table.LogicalId, missing.Place.ToString())));
    }

    private static SimpleNameSyntax? Name(InvocationExpressionSyntax call) => call.Expression switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        _ => null,
    };
}
