using System.Collections.Immutable;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>LMA1006: one environment serves several events at once, and code that a handler reaches changes what they share. Silent where events come one by one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA1006SharedStateRace : LambdaRule
{
    /// <summary>The property of the diagnostic that tells the fixes which of the cases it is: the name of the message.</summary>
    public const string CaseProperty = "Case";

    /// <summary>The property that names the handler method, as Type.Method; absent where a delegate is the handler.</summary>
    public const string HandlerProperty = "Handler";

    /// <summary>The property that holds the path of a file.</summary>
    public const string PathProperty = "Path";

    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA1006", category: Category.Statelessness, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA1006SharedStateRace()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project)
    {
        context.RegisterOperationAction(operation => Member(operation, project), OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.ParameterReference);
        context.RegisterOperationAction(operation => Process(operation, project), OperationKind.Invocation, OperationKind.SimpleAssignment);
        context.RegisterOperationAction(operation => File(operation, project), OperationKind.Invocation, OperationKind.ObjectCreation);
    }

    private void Member(OperationAnalysisContext context, LambdaProject project)
    {
        if (SharedStateRaces.Of(context.Operation, context.ContainingSymbol, project, context.Options, context.CancellationToken) is { } race)
            Report(context, project, race.Path, race.Kind.ToString(), FieldUses.Symbol(context.Operation)!.Name);
    }

    private void Process(OperationAnalysisContext context, LambdaProject project)
    {
        var operation = context.Operation;
        if (ProcessState.IsTraceIdRead(operation))
            ReportIfShared(context, project, "TraceId", ProcessState.TraceVariable);
        else if (ProcessState.Change(operation) is { } state && !ProcessState.IsSameForAll(operation) && Locks.Around(operation).Count == 0)
            ReportIfShared(context, project, "Process", state);
    }

    private void File(OperationAnalysisContext context, LambdaProject project)
    {
        if (TempFiles.Access(context.Operation) is { Kind: TempFileAccessKind.Write } access
            && ManagedInstances.MayServe(project, context.Options, context.Operation.Syntax.SyntaxTree)
            && TempPaths.Of(access.Path, project, context.CancellationToken) is { Text: { } text }
            && SharedStateRaces.IsFileRace(context.Operation, project, context.Options, context.CancellationToken))
            ReportIfShared(context, project, "File", text);
    }

    private void ReportIfShared(OperationAnalysisContext context, LambdaProject project, string what, string name)
    {
        if (ManagedInstances.MayServe(project, context.Options, context.Operation.Syntax.SyntaxTree)
            && SharedStateRaces.Path(context.Operation, project, context.Options, context.CancellationToken) is { } path)
            Report(context, project, path, what, name);
    }

    private void Report(OperationAnalysisContext context, LambdaProject project, CallPath path, string what, string name)
    {
        var cause = RuleOptions.Flag(context.Options, context.Operation.Syntax.SyntaxTree, ManagedInstances.Option) is null ? ManagedInstances.Cause(path.Handler, project) : null;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            context.Operation.Syntax.GetLocation(),
            path.Handler.Proof == HandlerProof.Assumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: cause is null ? null : new[] { cause.Value.Place.ToLocation() },
            properties: ImmutableDictionary<string, string?>.Empty.Add(CaseProperty, what).Add(HandlerProperty, path.Handler.IsDelegate ? "" : path.Handler.Name).Add(PathProperty, name),
            Strings.Of("LMA1006_" + what, name, path.ToString()),
            cause is null ? Strings.Of("LMA1006_Option") : Strings.Of("LMA1006_CapacityProvider", cause.Value.Function.Name, cause.Value.Place.ToString())));
    }
}
