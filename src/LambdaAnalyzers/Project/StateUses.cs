using System.Threading;
using LambdaAnalyzers.Facts;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>The one classification of what code of the Invoke phase does with state that outlives the invocation: rules that could speak at the same place take their class from here.
/// In the order of <see cref="StateUse"/>; cheap tests first, the graph last.</summary>
internal sealed class StateUses
{
    private readonly LambdaProject project;
    private readonly SeenSets seenSets;

    public StateUses(LambdaProject project) => (this.project, seenSets) = (project, new SeenSets(project));

    /// <summary>The class of the use that the reference makes; null where it is none of them, or not known to be one.</summary>
    /// <param name="reference">A mention of a field, property, event or parameter.</param>
    /// <param name="containingSymbol">The member whose code it stands in.</param>
    /// <param name="options">The options of the request.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public KeptUse? Of(IOperation reference, ISymbol containingSymbol, AnalyzerOptions options, CancellationToken cancellationToken)
    {
        if (FieldUses.Symbol(reference) is not { } member || StateMembers.IsConstruction(reference, containingSymbol, member))
            return null;
        var use = FieldUses.Classify(reference);
        var context = KeptContexts.In(use);
        if (!StateMembers.IsOnKeptObject(reference, member) && (context is null || !StateMembers.IsOnKeptMember(reference)))
            return null;
        var httpClient = SharedHttpClient.Change(use, project.Symbols);
        var question = SeenSet.Of(use);
        if (context is null && httpClient is null && question is null && !IsWrite(use) || !StateMembers.HoldsItsValue(member, use.Kind, project.Compilation))
            return null;
        var syntax = reference.Syntax;
        if (!project.Calls.IsReachable(syntax.SyntaxTree, syntax.SpanStart, cancellationToken)
            || !member.IsStatic && !project.Lifetimes.OutlivesInvocation(member.ContainingType, cancellationToken))
            return null;
        if (context is not null && (!context.IsToken || project.Data.DependsOn(context.Value, IsRemainingTime, cancellationToken)))
            return IsMadeUp(context, cancellationToken) ? null : Kept(use, member, context, ManagedInstances.MayServe(project, options, syntax.SyntaxTree), cancellationToken);
        // Where events run at once, the race is the graver fault.
        if (SharedStateRaces.IsRace(use, containingSymbol, project, options, cancellationToken))
            return null;
        if (httpClient is { } change)
            return IsSetUpOnce(use, member, cancellationToken) ? null : new(change, member, use);
        if (question is not null && seenSets.IsAboutEvents(question, cancellationToken))
            return new(StateUse.SeenSet, member, use) { SeenSet = question };
        return IsWrite(use) ? Written(use, member, cancellationToken) : null;
    }

    /// <summary>Kept where a later invocation may meet it, or where several run at once.</summary>
    private KeptUse? Kept(FieldUse use, ISymbol member, KeptContext context, bool isConcurrent, CancellationToken cancellationToken)
    {
        var state = project.State;
        var kept = new KeptUse(StateUse.Context, member, use) { Context = context };
        if (use.Kind is FieldUseKind.Grow or FieldUseKind.Accumulate)
            return state.IsBounded(member, cancellationToken) ? null : kept;
        // The first one stays for good.
        if (use.Kind == FieldUseKind.AssignOnce)
            return state.IsCarriedTo(member, use.Reference, cancellationToken) && !state.IsReset(member, cancellationToken) && state.IsObserved(member, cancellationToken) ? kept : null;
        if (!state.IsReset(member, cancellationToken) && state.CarryingRead(member, cancellationToken) is { } read)
            return kept with { Read = read };
        return isConcurrent && state.IsObserved(member, cancellationToken) ? kept : null;
    }

    /// <summary>A context that does not come with the event is one of the code's own.</summary>
    private bool IsMadeUp(KeptContext context, CancellationToken cancellationToken) =>
        context is { Hold: ContextHold.Itself, TypeName: "ILambdaContext" or "IDurableContext" } && project.Data.Of(context.Value, cancellationToken) == Taint.No;

    private static bool IsRemainingTime(IOperation operation) =>
        operation is IPropertyReferenceOperation { Property: { Name: "RemainingTime", ContainingType.Name: "ILambdaContext" } };

    private KeptUse? Written(FieldUse use, ISymbol member, CancellationToken cancellationToken)
    {
        var state = project.State;
        switch (use.Kind)
        {
            case FieldUseKind.Grow when !state.IsBounded(member, cancellationToken) && !state.IsTested(member, use.Operation, cancellationToken):
                return new(seenSets.Contains(member, cancellationToken) ? StateUse.SeenSet : StateUse.Growth, member, use);
            case FieldUseKind.Grow when KeptValue(use) is { } value && !state.IsEmptied(member, cancellationToken) && project.Data.Of(value, cancellationToken) == Taint.Yes:
                return state.LookupByAnotherHandler(member, cancellationToken) is { } lookup ? new(StateUse.KeyedState, member, use) { Read = lookup } : null;
            case FieldUseKind.Accumulate when IsUsed(use, member, cancellationToken) && state.IsCarriedTo(member, use.Reference, cancellationToken) && !state.IsReset(member, cancellationToken):
                return ProcessCounter.Of(use) is { } counter ? new(StateUse.ProcessCounter, member, use) { Counter = counter } : new(StateUse.Counter, member, use);
            // Real code has many caches: what does not come from the event may be kept, so only data of the event counts here.
            case FieldUseKind.Assign when project.Data.Of(use.Value!, cancellationToken) == Taint.Yes && !state.IsReset(member, cancellationToken):
                return !FieldGuards.IsTested(use.Operation, member) && state.CarryingRead(member, cancellationToken) is { } read ? new(StateUse.CarryOver, member, use) { Read = read } : null;
            // Whatever it is made of, what only other handlers assign is of another request, or missing.
            case FieldUseKind.Assign when !HasInitializer(member, cancellationToken) && FieldGuards.IsUnconditional(use.Operation):
                return state.ReadByAnotherHandler(member, cancellationToken) is { } foreign ? new(StateUse.CarryOver, member, use) { Read = foreign } : null;
            default:
                return null;
        }
    }

    /// <summary>What is kept under a key: <c>d[k] = v</c>, <c>d.Add(k, v)</c>.</summary>
    private static IOperation? KeptValue(FieldUse use) => use.Operation is IInvocationOperation { Arguments.Length: 2, TargetMethod.Name: "Add" or "TryAdd" } call ? call.Arguments[1].Value
        : use.Operation is ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } } assignment ? assignment.Value : null;

    private bool IsUsed(FieldUse use, ISymbol member, CancellationToken cancellationToken)
    {
        bool isKeyed = use.Operation is IInvocationOperation { TargetMethod.Name: "AddOrUpdate" } or IAssignmentOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } }
            or IIncrementOrDecrementOperation { Target: IPropertyReferenceOperation { Property.IsIndexer: true } };
        return isKeyed || ValueUses.IsResultUsed(use.Operation) && !ValueUses.IsOnlyLogged(use.Operation) || project.State.IsObserved(member, cancellationToken);
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

    /// <summary>Whether the client is new at this place, or is set up behind a test.</summary>
    private bool IsSetUpOnce(FieldUse use, ISymbol member, CancellationToken cancellationToken) =>
        !project.State.IsCarriedTo(member, use.Reference, cancellationToken) || project.State.IsTested(member, use.Operation, cancellationToken);
}
