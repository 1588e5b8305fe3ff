using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether one field is assigned before code of the Invoke phase meets it: in each body over its control flow, between bodies backwards along the calls. Lives for one question.</summary>
internal sealed class FieldEntries
{
    private readonly CallGraph.State state;
    private readonly ISymbol field;
    private readonly InvokedUses uses;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<Member, FieldFlow?> flows = new();
    private readonly AssigningMethods assigning;

    public FieldEntries(CallGraph.State state, ISymbol field, CancellationToken cancellationToken)
    {
        (this.state, this.field, uses, this.cancellationToken) = (state, field, new InvokedUses(state, field, cancellationToken), cancellationToken);
        assigning = new AssigningMethods(state, uses.Mentioning(), Flow, cancellationToken);
    }

    /// <summary>The references in one member that may meet what an earlier invocation left. All at once: a body is followed once, however many there are in it.</summary>
    public HashSet<TextSpan> CarriedTo(Member member)
    {
        var exposed = new HashSet<TextSpan>();
        if (Flow(member) is { } flow)
            foreach (var use in uses.Uses(member))
                if (flow.IsExposed(use.Reference))
                    exposed.Add(use.Reference.Syntax.Span);
        if (exposed.Count > 0 && !IsEnteredUnassigned(member))
            exposed.Clear();
        return exposed;
    }

    public Location? CarryingRead()
    {
        foreach (var (member, use) in uses.OrderedReads())
            if (Flow(member) is { } flow && flow.IsExposed(use.Reference) && IsEnteredUnassigned(member))
                return use.Reference.Syntax.GetLocation();
        return null;
    }

    public Location? ReadByAnotherHandler()
    {
        // Before anybody is asked who reaches the writers.
        var reads = uses.OrderedReads().Where(r => Flow(r.Member)?.IsExposed(r.Use.Reference) == true && !uses.Uses(r.Member).Any(u => MayBeMissing(u.Reference))).ToList();
        if (reads.Count == 0)
            return null;
        var writers = new HashSet<Handler>();
        foreach (var member in uses.Mentioning())
            foreach (var use in FieldUses.Of(field, state.Bindings.Operations(member, cancellationToken)))
            {
                if (use.Kind != FieldUseKind.Assign)
                    continue;
                var handlers = state.HandlersReaching(member, use.Reference.Syntax.SpanStart, cancellationToken);
                // Assigned at start-up too: then there is a value, and it is refreshed.
                if (handlers.IsEmpty)
                    return null;
                writers.UnionWith(handlers);
            }

        foreach (var (member, use) in reads)
            if (state.HandlersReaching(member, use.Reference.Syntax.SpanStart, cancellationToken).Any(h => !h.IsSerializer && !writers.Contains(h)))
                return use.Reference.Syntax.GetLocation();
        return null;
    }

    /// <summary>A look-up by key in a handler that fills nothing in, of a collection which only other handlers fill: another function, or an environment that the writer never met,
    /// looks for what is not there. Null if there is none; also where start-up fills the collection, which then is a table.</summary>
    public Location? LookupByAnotherHandler()
    {
        var lookups = uses.OrderedReads().Where(r => r.Use.Kind == FieldUseKind.Lookup).ToList();
        if (lookups.Count == 0)
            return null;
        var writers = new HashSet<Handler>();
        foreach (var member in uses.Mentioning())
            foreach (var use in FieldUses.Of(field, state.Bindings.Operations(member, cancellationToken)))
            {
                if (!Fills(use))
                    continue;
                var handlers = state.HandlersReaching(member, use.Reference.Syntax.SpanStart, cancellationToken);
                if (handlers.IsEmpty)
                    return null;
                writers.UnionWith(handlers);
            }

        foreach (var (member, use) in lookups)
            if (state.HandlersReaching(member, use.Reference.Syntax.SpanStart, cancellationToken).Any(h => !h.IsSerializer && !writers.Contains(h)))
                return use.Reference.Syntax.GetLocation();
        return null;
    }

    /// <summary>Whether the use puts something into the collection, under a constant key and for a look-up that misses too.</summary>
    private static bool Fills(FieldUse use) => use.Kind is FieldUseKind.Grow or FieldUseKind.Assign or FieldUseKind.AssignOnce
        || use.Operation is IAssignmentOperation or IInvocationOperation { TargetMethod.Name: "GetOrAdd" };

    /// <summary>Whether the mention reckons with a field that holds nothing.</summary>
    private static bool MayBeMissing(IOperation reference)
    {
        var at = reference.Parent;
        while (at is IConversionOperation)
            at = at.Parent;
        return at is IIsPatternOperation or ICoalesceOperation or ICoalesceAssignmentOperation or IConditionalAccessOperation
            or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals };
    }

    /// <summary>Backwards along the calls: is there a way from a handler to the member on which no body assigns the field before it goes on?</summary>
    private bool IsEnteredUnassigned(Member member)
    {
        if (IsEntry(member))
            return true;
        var seen = new HashSet<Member> { member };
        var pending = new Queue<Member>();
        pending.Enqueue(member);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var at = pending.Dequeue();
            foreach (var (caller, sites) in state.Invoke.Callers(at, cancellationToken))
            {
                if (!MayCallUnassigned(caller, at))
                    continue;
                // At once, not when its turn comes: the next caller would have to be bound.
                if ((sites & CallSites.InHandler) != 0 || !seen.Contains(caller) && IsEntry(caller))
                    return true;
                if (seen.Add(caller))
                    pending.Enqueue(caller);
            }
        }

        return false;
    }

    /// <summary>Whether an event, or who is not seen, may enter the member before anything has assigned the field.</summary>
    private bool IsEntry(Member member) =>
        state.Handlers.Any(h => !h.IsSerializer && h.Member == member) || !state.Invoke.Reaches(member, cancellationToken)
        // When a library or the serializer is called is not seen: after the handler has assigned the field, if it surely does.
        || state.Invoke.IsRoot(member, cancellationToken) && !IsAssignedByHandlers();

    private bool IsAssignedByHandlers() => state.Handlers.All(h => h.IsSerializer || !h.IsDelegate && Flow(h.Member) is { IsAssignedAtExit: true });

    private bool MayCallUnassigned(Member caller, Member callee)
    {
        if (Flow(caller) is not { } flow)
            return true;
        // Calls by name: a virtual call names another declaration than the one that answers.
        foreach (var operation in state.Bindings.Operations(caller, cancellationToken))
            if (IsCallOf(operation, callee) && flow.IsOpen(operation))
                return true;
        return false;
    }

    private static bool IsCallOf(IOperation operation, Member callee) => operation switch
    {
        IInvocationOperation call => call.TargetMethod.Name == callee.Name,
        IMethodReferenceOperation reference => reference.Method.Name == callee.Name,
        IPropertyReferenceOperation reference => reference.Property.Name == callee.Name,
        IObjectCreationOperation creation => callee.Type is { } type && creation.Type?.Name == type.Name,
        IEventReferenceOperation reference => reference.Event.Name == callee.Name,
        IImplicitIndexerReferenceOperation or IListPatternOperation => true,
        // Implicit calls: operators, conversions, Dispose, enumerators.
        _ => callee.Kind switch
        {
            MemberKind.Method => callee.Name is "Dispose" or "DisposeAsync" or "GetEnumerator" or "MoveNext" or "GetAwaiter" or "Deconstruct",
            MemberKind.Accessor or MemberKind.Arrow => callee.Name is "Current" or "IsCompleted",
            _ => true,
        },
    };

    private FieldFlow? Flow(Member member) => flows.TryGetValue(member, out var known) ? known : flows[member] = Flow(member, assigning.Has);

    private FieldFlow? Flow(Member member, Func<IMethodSymbol, bool> assigns) => state.Bindings.Root(member, cancellationToken) is { } root
        ? FieldFlow.Of(root, field, assigns, position => state.IsInHandlerDelegate(member, position, cancellationToken), cancellationToken)
        : null;
}
