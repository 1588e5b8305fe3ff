using System.Linq;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>LMA1001: what one invocation leaves in a member is met by the next one.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA1001InvocationDataInField : LambdaRule
{
    /// <summary>The property of the diagnostic that tells the fix which of the cases it is.</summary>
    public const string CaseProperty = "Case";

    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA1001", category: Category.Statelessness, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA1001InvocationDataInField()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project) =>
        context.RegisterOperationAction(
            operation => Analyze(operation, project), OperationKind.FieldReference, OperationKind.PropertyReference, OperationKind.EventReference);

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        if (FieldUses.Symbol(context.Operation) is not { } member || !IsCandidate(context.Operation, member))
            return;
        var use = FieldUses.Classify(context.Operation);
        var httpClient = SharedHttpClient.Change(use, project.Symbols);
        if (use.Kind is not (FieldUseKind.Assign or FieldUseKind.Accumulate or FieldUseKind.Grow) && httpClient is null)
            return;
        if (use.Kind == FieldUseKind.Assign && (use.Value is null || use.Value.ConstantValue.HasValue))
            return;

        // Ask last.
        var syntax = context.Operation.Syntax;
        var cancellationToken = context.CancellationToken;
        if (!project.Calls.IsReachable(syntax.SyntaxTree, syntax.SpanStart, cancellationToken)
            || !member.IsStatic && !project.Lifetimes.OutlivesInvocation(member.ContainingType, cancellationToken))
            return;
        string? name = null;
        Location? read = null;
        if (httpClient is not null)
            name = httpClient;
        else if (use.Kind == FieldUseKind.Grow)
            name = project.State.IsBounded(member, cancellationToken) ? null : "Growth";
        else if (use.Kind == FieldUseKind.Accumulate)
            name = IsCounter(use, member, project, context) ? "Counter" : null;
        else if (project.Data.Of(use.Value!, cancellationToken) == Taint.Yes && !IsCached(use))
        {
            read = project.State.CarryingRead(member, cancellationToken);
            name = read is null ? null : "CarryOver";
        }

        if (name is null || project.Calls.ShortestPath(syntax.SyntaxTree, syntax.SpanStart, cancellationToken) is not { } path)
            return;
        Report(context, project, use, member, name, path, read);
    }

    private void Report(OperationAnalysisContext context, LambdaProject project, FieldUse use, ISymbol member, string name, Projects.Calls.CallPath path, Location? read)
    {
        bool isConcurrent = project.Deployment.Functions.Any(f => f.Function.IsManagedInstance);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            use.Operation.Syntax.GetLocation(),
            path.Handler.Proof == HandlerProof.Assumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: read is null ? null : new[] { read },
            properties: System.Collections.Immutable.ImmutableDictionary<string, string?>.Empty.Add(CaseProperty, name),
            Strings.Of("LMA1001_" + name, member.Name, path.ToString()),
            isConcurrent ? Strings.Of("LMA1001_Concurrent") : ""));
    }

    /// <summary>A member of this compilation's types that is reached from <c>this</c> or is static, and is one per process, not per thread or call chain.</summary>
    private static bool IsCandidate(IOperation reference, ISymbol member)
    {
        if (!member.Locations.Any(l => l.IsInSource) || member.ContainingType is null || member is IFieldSymbol { ContainingType.TypeKind: TypeKind.Enum })
            return false;
        if (!member.IsStatic && reference is not IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } })
            return false;
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type;
        return type?.Name is not ("AsyncLocal" or "ThreadLocal") && !member.GetAttributes().Any(a => a.AttributeClass?.Name == "ThreadStaticAttribute");
    }

    private static bool IsCounter(FieldUse use, ISymbol member, LambdaProject project, OperationAnalysisContext context) =>
        (FieldUses.IsResultUsed(use.Operation) && !FieldUses.IsOnlyLogged(use.Operation) || project.State.IsObserved(member, context.CancellationToken))
        && project.State.IsCarriedTo(member, use.Reference, context.CancellationToken);

    /// <summary>A cache for one key: assigned behind a test of itself, so that the value is used as it is found.</summary>
    private static bool IsCached(FieldUse use) => use.Value is { } value && CachedCreation.IsCached(value);
}
