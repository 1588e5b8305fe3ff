using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>LMA1003: what has to hold for all execution environments is kept in the memory of one: which events were handled, how many there were, how fast they may come, who may write.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA1003CoordinationInProcess : LambdaRule
{
    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA1003", category: Category.Statelessness, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA1003CoordinationInProcess()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project)
    {
        context.RegisterOperationAction(
            operation => AnalyzeMember(operation, project), OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.ParameterReference);
        context.RegisterOperationAction(operation => AnalyzeLock(operation, project), OperationKind.ObjectCreation, OperationKind.Invocation, OperationKind.Lock);
    }

    /// <summary>Sets, counters and limiters that a member holds.</summary>
    private void AnalyzeMember(OperationAnalysisContext context, LambdaProject project)
    {
        if (FieldUses.Symbol(context.Operation) is not { } member)
            return;
        var use = FieldUses.Classify(context.Operation);
        if (ProcessLocks.AsksForLeave(use))
        {
            if (IsKept(context, member, project))
                Report(context, project, use.Operation.Syntax, "RateLimiter", member.Name);
            return;
        }

        if (ProcessLocks.WaitsForNamed(use))
        {
            if (IsKept(context, member, project))
                Report(context, project, use.Operation.Syntax, NameOfHandle(StateMembers.TypeOf(member)!), StateMembers.TypeOf(member)!.Name);
            return;
        }

        if (SeenSet.Of(use) is null && ProcessCounter.Of(use) is null)
            return;
        switch (project.StateUses.Of(context.Operation, context.ContainingSymbol, context.Options, context.CancellationToken))
        {
            case { SeenSet: { } seen }:
                Report(context, project, seen.Question.Syntax, "SeenSet", member.Name);
                break;
            case { Counter: not null }:
                bool isDecisive = project.State.IsDecisive(member, context.CancellationToken);
                Report(context, project, context.Operation.Syntax, isDecisive ? "Counter" : "CounterSent", member.Name, isAdvice: !isDecisive);
                break;
        }
    }

    /// <summary>Locks of the machine, and locks that are held for a write.</summary>
    private void AnalyzeLock(OperationAnalysisContext context, LambdaProject project)
    {
        var operation = context.Operation;
        if (ProcessLocks.Named(operation) is { } type)
            Report(context, project, operation.Syntax, NameOfHandle(type), type.Name);
        else if (ProcessLocks.IsLockFile(operation))
            Report(context, project, operation.Syntax, "LockFile", "");
        else if (HeldLock.Of(operation, project.Symbols) is { } held && !ManagedInstances.MayServe(project, context.Options, operation.Syntax.SyntaxTree)
            && project.Calls.IsReachable(operation.Syntax.SyntaxTree, operation.Syntax.SpanStart, context.CancellationToken)
            && !HeldLock.MayRunSeveralTimes(operation, project.Calls, context.CancellationToken))
            Report(context, project, held.Taken.Syntax, "HeldLock", held.Field.Name, isAdvice: true, held.Write.TargetMethod.Name);
    }

    private static string NameOfHandle(ITypeSymbol type) => type.Name == "Mutex" ? "NamedMutex" : "NamedHandle";

    private static bool IsKept(OperationAnalysisContext context, ISymbol member, LambdaProject project) => StateMembers.IsOnKeptObject(context.Operation, member)
        && !StateMembers.IsConstruction(context.Operation, context.ContainingSymbol, member)
        && (member.IsStatic || project.Lifetimes.OutlivesInvocation(member.ContainingType, context.CancellationToken));

    private void Report(OperationAnalysisContext context, LambdaProject project, SyntaxNode at, string what, string name, bool isAdvice = false, string more = "")
    {
        if (project.Calls.ShortestPath(at.SyntaxTree, at.SpanStart, context.CancellationToken) is not { } path)
            return;
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            at.GetLocation(),
            isAdvice || path.Handler.Proof == HandlerProof.Assumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: null,
            properties: null,
            Strings.Of("LMA1003_" + what, name, path.ToString(), more)));
    }
}
