using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

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
        // Cheap first: what the syntax around the mention says, then symbols, then the graph.
        if (FieldUses.Symbol(context.Operation) is not { } member || !IsOnKeptObject(context.Operation, member) || IsConstruction(context, member))
            return;
        var use = FieldUses.Classify(context.Operation);
        var httpClient = SharedHttpClient.Change(use, project.Symbols);
        if (httpClient is null && !IsWrite(use) || !IsCandidate(use, member, context.Compilation))
            return;
        var syntax = context.Operation.Syntax;
        var cancellationToken = context.CancellationToken;
        if (!project.Calls.IsReachable(syntax.SyntaxTree, syntax.SpanStart, cancellationToken)
            || !member.IsStatic && !project.Lifetimes.OutlivesInvocation(member.ContainingType, cancellationToken))
            return;
        Location? read = null;
        var name = httpClient is null ? Case(use, member, project, context, out read) : IsSetUpOnce(use, member, project, context) ? null : httpClient;
        if (name is null || project.Calls.ShortestPath(syntax.SyntaxTree, syntax.SpanStart, cancellationToken) is not { } path)
            return;
        bool isConcurrent = project.Deployment.Functions.Any(f => f.Function.IsManagedInstance);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            syntax.GetLocation(),
            path.Handler.Proof == HandlerProof.Assumed ? DiagnosticSeverity.Info : DiagnosticSeverity.Warning,
            additionalLocations: read is null ? null : new[] { read },
            properties: ImmutableDictionary<string, string?>.Empty.Add(CaseProperty, name).Add(HandlerProperty, path.Handler.IsDelegate ? "" : path.Handler.Name),
            Strings.Of("LMA1001_" + name, member.Name, path.ToString()),
            isConcurrent ? Strings.Of("LMA1001_Concurrent") : ""));
    }

    /// <summary>Which mistake the write is; null if it is none.</summary>
    private static string? Case(FieldUse use, ISymbol member, LambdaProject project, OperationAnalysisContext context, out Location? read)
    {
        read = null;
        var cancellationToken = context.CancellationToken;
        var state = project.State;
        switch (use.Kind)
        {
            case FieldUseKind.Grow:
                return state.IsBounded(member, cancellationToken) || state.IsTested(member, use.Operation, cancellationToken) ? null : "Growth";
            case FieldUseKind.Accumulate:
                bool isKeyed = use.Operation is IInvocationOperation { TargetMethod.Name: "AddOrUpdate" } or IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } }
                    or IIncrementOrDecrementOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } };
                bool isUsed = ValueUses.IsResultUsed(use.Operation) && !ValueUses.IsOnlyLogged(use.Operation) || isKeyed || state.IsObserved(member, cancellationToken);
                return isUsed && state.IsCarriedTo(member, use.Reference, cancellationToken) && !state.IsReset(member, cancellationToken) ? "Counter" : null;
            // Real code has many caches: what does not come from the event may be kept, so only data of the event counts here.
            case FieldUseKind.Assign when project.Data.Of(use.Value!, cancellationToken) == Taint.Yes && !state.IsReset(member, cancellationToken):
                read = FieldGuards.IsTested(use.Operation, member) ? null : state.CarryingRead(member, cancellationToken);
                return read is null ? null : "CarryOver";
            // Whatever it is made of, what only other handlers assign is of another request, or missing.
            case FieldUseKind.Assign when !HasInitializer(member, cancellationToken) && FieldGuards.IsUnconditional(use.Operation):
                read = state.ReadByAnotherHandler(member, cancellationToken);
                return read is null ? null : "CarryOver";
            default:
                return null;
        }
    }

    private static bool HasInitializer(ISymbol member, CancellationToken cancellationToken)
    {
        foreach (var reference in member.DeclaringSyntaxReferences)
            if (reference.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: not null } or PropertyDeclarationSyntax { Initializer: not null } or ParameterSyntax)
                return true;
        return false;
    }

    private static bool IsWrite(FieldUse use) => use.Kind switch
    {
        FieldUseKind.Grow or FieldUseKind.Accumulate => true,
        FieldUseKind.Assign => use.Value is { ConstantValue.HasValue: false } value && MayBeEventData(value) && !FieldGuards.IsRefresh(use.Operation),
        _ => false,
    };

    /// <summary>Data of the event comes by way of a parameter or a local.</summary>
    private static bool MayBeEventData(IOperation value)
    {
        foreach (var at in value.DescendantsAndSelf())
            if (at is ILocalReferenceOperation or IParameterReferenceOperation)
                return true;
        return false;
    }

    /// <summary>Whether the member is static, or reached from <c>this</c>.</summary>
    private static bool IsOnKeptObject(IOperation reference, ISymbol member) => member.IsStatic || reference switch
    {
        IMemberReferenceOperation { Instance: IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.ContainingTypeInstance } } => true,
        IParameterReferenceOperation => true,
        _ => false,
    };

    /// <summary>A constructor fills an object that is new; a static one, or an initialiser, runs once. What a lambda in it does is done later.</summary>
    private static bool IsConstruction(OperationAnalysisContext context, ISymbol member)
    {
        bool isConstruction = context.ContainingSymbol switch
        {
            IMethodSymbol { MethodKind: MethodKind.StaticConstructor } => true,
            IMethodSymbol { MethodKind: MethodKind.Constructor } => !member.IsStatic,
            IFieldSymbol or IPropertySymbol => context.ContainingSymbol.IsStatic || !member.IsStatic,
            _ => false,
        };
        for (var at = context.Operation.Parent; isConstruction && at is not null; at = at.Parent)
            isConstruction = at is not IAnonymousFunctionOperation;
        return isConstruction;
    }

    /// <summary>A member of this project that holds its value itself, and one per process, not per thread or call chain.</summary>
    private static bool IsCandidate(FieldUse use, ISymbol member, Compilation compilation)
    {
        if (member is IEventSymbol)
            return member.IsStatic || SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly);
        if (!SymbolEqualityComparer.Default.Equals(member.ContainingAssembly, compilation.Assembly) || member.ContainingType is null or { TypeKind: TypeKind.Enum })
            return false;
        var type = (member as IFieldSymbol)?.Type ?? (member as IPropertySymbol)?.Type ?? (member as IParameterSymbol)?.Type;
        return type?.Name is not ("AsyncLocal" or "ThreadLocal") && !(member is IPropertySymbol property && !IsStored(property, use.Kind))
            && !(member.IsStatic && member.GetAttributes().Any(a => a.AttributeClass?.Name == "ThreadStaticAttribute"));
    }

    /// <summary>Whether the property keeps what is set: automatic, or, for an assignment, with a setter that assigns a plain field (and not an AsyncLocal's Value).</summary>
    private static bool IsStored(IPropertySymbol property, FieldUseKind kind)
    {
        foreach (var reference in property.DeclaringSyntaxReferences)
        {
            if (reference.GetSyntax() is not PropertyDeclarationSyntax { AccessorList: { } accessors })
                return reference.GetSyntax() is ParameterSyntax;
            if (accessors.Accessors.Any(a => a.Body is not null || a.ExpressionBody is not null)
                && (kind == FieldUseKind.Grow || !accessors.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(a => a.Left is IdentifierNameSyntax)))
                return false;
        }

        return true;
    }

    /// <summary>Whether the client is new at this place, or is set up behind a test.</summary>
    private static bool IsSetUpOnce(FieldUse use, ISymbol member, LambdaProject project, OperationAnalysisContext context) =>
        !project.State.IsCarriedTo(member, use.Reference, context.CancellationToken) || project.State.IsTested(member, use.Operation, context.CancellationToken);
}
