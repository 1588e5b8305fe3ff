using System.Collections.Immutable;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>LMA1001: what one invocation leaves in a member is met by the next one. Each write is a finding of its own.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA1001InvocationDataInField : LambdaRule
{
    /// <summary>The property of the diagnostic that tells the fix which of the cases it is: the name of the message.</summary>
    public const string CaseProperty = "Case";

    /// <summary>The property that names the handler method, as Type.Method; absent where a delegate is the handler.</summary>
    public const string HandlerProperty = "Handler";

    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA1001", category: Category.Statelessness, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA1001InvocationDataInField()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) => context.RegisterOperationAction(
        operation => Analyze(operation, project),
        OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.EventReference, OperationKind.ParameterReference);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var cancellationToken = context.CancellationToken;
        if (project.StateUses.Of(context.Operation, context.ContainingSymbol, context.Options, cancellationToken) is not { } kept || !IsOurs(kept.Use))
            return;
        var syntax = context.Operation.Syntax;
        if (project.Calls.ShortestPath(syntax.SyntaxTree, syntax.SpanStart, cancellationToken) is not { } path)
            return;
        var name = kept.Use.ToString();
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            syntax.GetLocation(),
            path.Handler.Proof == HandlerProof.Assumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: kept.Read is null ? null : new[] { kept.Read },
            properties: ImmutableDictionary<string, string?>.Empty.Add(CaseProperty, name).Add(HandlerProperty, path.Handler.IsDelegate ? "" : path.Handler.Name),
            Strings.Of("LMA1001_" + name, kept.Member.Name, path.ToString()),
            Concurrent(path.Handler, project, context.Options, syntax.SyntaxTree)));
    }

    /// <summary>What else the message says where events run at once.</summary>
    private static object Concurrent(Handler handler, LambdaProject project, AnalyzerOptions options, SyntaxTree tree)
    {
        if (!ManagedInstances.Serve(handler, project, options, tree))
            return "";
        return RuleOptions.Flag(options, tree, ManagedInstances.Option) is null && ManagedInstances.Cause(handler, project) is var (function, place)
            ? Strings.Of("LMA1001_Concurrent", function.Name, place.ToString())
            : Strings.Of("LMA1001_ConcurrentOption");
    }

    private static bool IsOurs(StateUse use) => use is StateUse.Growth or StateUse.KeyedState or StateUse.Counter or StateUse.CarryOver or StateUse.HttpClientHeader or StateUse.HttpClientSetting;
}
