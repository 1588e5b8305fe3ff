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
    private const int AssigningRounds = 3;
    private readonly CallGraph.State state;
    private readonly ISymbol field;
    private readonly InvokedUses uses;
    private readonly CancellationToken cancellationToken;
    private readonly Dictionary<Member, FieldFlow?> flows = new();
    private HashSet<ulong>? assigning;

    public FieldEntries(CallGraph.State state, ISymbol field, CancellationToken cancellationToken) =>
        (this.state, this.field, uses, this.cancellationToken) = (state, field, new InvokedUses(state, field, cancellationToken), cancellationToken);

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

        foreach (var (member, use) in uses.OrderedReads())
            if (Flow(member) is { } flow && flow.IsExposed(use.Reference) && !uses.Uses(member).Any(u => MayBeMissing(u.Reference))
                && state.HandlersReaching(member, use.Reference.Syntax.SpanStart, cancellationToken).Any(h => !h.IsSerializer && !writers.Contains(h)))
                return use.Reference.Syntax.GetLocation();
        return null;
    }

    /// <summary>A look-up by key in a handler that fills nothing in, of a collection which only other handlers fill: another function, or an environment that the writer never met,
    /// looks for what is not there. Null if there is none; also where start-up fills the collection, which then is a table.</summary>
    public Location? LookupByAnotherHandler()
    {
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

        foreach (var (member, use) in uses.OrderedReads())
            if (use.Kind == FieldUseKind.Lookup && state.HandlersReaching(member, use.Reference.Syntax.SpanStart, cancellationToken).Any(h => !h.IsSerializer && !writers.Contains(h)))
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
        var seen = new HashSet<Member> { member };
        var pending = new Queue<Member>();
        pending.Enqueue(member);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var at = pending.Dequeue();
            if (state.Handlers.Any(h => !h.IsSerializer && h.Member == at) || !state.Invoke.Reaches(at, cancellationToken))
                return true;
            // When a library or the serializer is called is not seen: after the handler has assigned the field, if it surely does.
            if (state.Invoke.IsRoot(at, cancellationToken) && !IsAssignedByHandlers())
                return true;
            foreach (var (caller, sites) in state.Invoke.Callers(at, cancellationToken))
            {
                if (!MayCallUnassigned(caller, at))
                    continue;
                if ((sites & CallSites.InHandler) != 0)
                    return true;
                if (seen.Add(caller))
                    pending.Enqueue(caller);
            }
        }

        return false;
    }

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

    private FieldFlow? Flow(Member member)
    {
        if (flows.TryGetValue(member, out var known))
            return known;
        var methods = Assigning();
        return flows[member] = Flow(member, methods);
    }

    private FieldFlow? Flow(Member member, HashSet<ulong> methods)
    {
        if (state.Bindings.Root(member, cancellationToken) is not { } root)
            return null;
        return FieldFlow.Of(
            root, field, m => methods.Count > 0 && methods.Contains(NodeId.Hash(m)), position => state.IsInHandlerDelegate(member, position, cancellationToken), cancellationToken);
    }

    /// <summary>The methods that surely assign the field, themselves or through one of these that they surely call.</summary>
    private HashSet<ulong> Assigning()
    {
        if (assigning is not null)
            return assigning;
        var methods = new HashSet<ulong>();
        var candidates = uses.Mentioning().Where(m => m.Kind == MemberKind.Method && !m.IsVirtual).ToList();
        for (int round = 0; round < AssigningRounds && candidates.Count > 0; round++)
        {
            var added = candidates.Where(m => Flow(m, methods) is { IsAssignedAtExit: true } && state.Bindings.Owners(m, cancellationToken) is { Length: 1 } ids && methods.Add(ids[0])).ToList();
            candidates = added.SelectMany(m => state.Invoke.Callers(m, cancellationToken)).Select(c => c.Caller).Where(m => m.Kind == MemberKind.Method && !m.IsVirtual).Distinct().ToList();
        }

        return assigning = methods;
    }
}
