using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether what one invocation leaves in a field is seen by the next: over all members of the Invoke phase that name it, and the calls between them.</summary>
internal sealed class CarriedState
{
    private const int MaxTestedCallers = 16;
    private readonly CallGraph calls;
    // Answers of this request; two that ask at once find the same.
    private readonly ConcurrentDictionary<ISymbol, bool> bounded = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> reset = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> setBack = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> emptied = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> decisive = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, bool> observed = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Location?> carrying = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Location?> foreign = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<ISymbol, Location?> lookedUp = new(SymbolEqualityComparer.Default);

    private readonly ConcurrentDictionary<ISymbol, ConcurrentDictionary<Member, HashSet<TextSpan>>> carriedTo = new(SymbolEqualityComparer.Default);

    public CarriedState(CallGraph calls) => this.calls = calls;

    /// <summary>Whether the use at hand may meet the value that an earlier invocation left: some way from a handler to it assigns the field nowhere.</summary>
    public bool IsCarriedTo(ISymbol field, IOperation reference, CancellationToken cancellationToken) => calls.Ask(
        state =>
        {
            if (At(reference, cancellationToken) is not { } member)
                return false;
            var ofField = carriedTo.GetOrAdd(field, static _ => new());
            if (!ofField.TryGetValue(member, out var spans))
                ofField[member] = spans = new FieldEntries(state, field, cancellationToken).CarriedTo(member);
            return spans.Contains(reference.Syntax.Span);
        },
        cancellationToken);

    /// <summary>How many bodies this request followed for <see cref="IsCarriedTo"/>: one for each field in it, not for each mention.</summary>
    internal int FollowedBodies => carriedTo.Sum(f => f.Value.Count);

    /// <summary>A read that makes a difference (not for a log line or metric) and may meet the value of an earlier invocation; the first in file order. Null if there is none.</summary>
    public Location? CarryingRead(ISymbol field, CancellationToken cancellationToken) =>
        Ask(carrying, field, state => new FieldEntries(state, field, cancellationToken).CarryingRead(), cancellationToken);

    /// <summary>A read in a handler that never assigns the field, of a field which only other handlers assign: it meets what another request left, or nothing. Null if there is none.</summary>
    public Location? ReadByAnotherHandler(ISymbol field, CancellationToken cancellationToken) =>
        Ask(foreign, field, state => new FieldEntries(state, field, cancellationToken).ReadByAnotherHandler(), cancellationToken);

    /// <summary>A look-up in a handler that never fills the collection, which only other handlers do. Null if there is none.</summary>
    public Location? LookupByAnotherHandler(ISymbol field, CancellationToken cancellationToken) =>
        Ask(lookedUp, field, state => new FieldEntries(state, field, cancellationToken).LookupByAnotherHandler(), cancellationToken);

    /// <summary>Whether code of the Invoke phase empties the collection, replaces it, or looks into it by key (a cache).</summary>
    public bool IsBounded(ISymbol field, CancellationToken cancellationToken) =>
        Ask(bounded, field, state => new InvokedUses(state, field, cancellationToken).IsBounded(), cancellationToken);

    /// <summary>Whether code of the Invoke phase takes the value back at its end: in a finally block, or as the last thing that a body does with the field.</summary>
    public bool IsReset(ISymbol field, CancellationToken cancellationToken) =>
        Ask(reset, field, state => new InvokedUses(state, field, cancellationToken).IsReset(), cancellationToken);

    /// <summary>Whether code of the Invoke phase gives the member a neutral value again where all went well.</summary>
    public bool IsSetBack(ISymbol field, CancellationToken cancellationToken) =>
        Ask(setBack, field, state => new InvokedUses(state, field, cancellationToken).IsSetBack(), cancellationToken);

    /// <summary>Whether code of the Invoke phase empties the collection on every way through a body: what is in it is of one invocation.</summary>
    public bool IsEmptied(ISymbol field, CancellationToken cancellationToken) =>
        Ask(emptied, field, state => new InvokedUses(state, field, cancellationToken).IsEmptied(), cancellationToken);

    /// <summary>Whether a condition or the result of an invocation depends on the value: it does more than go out in a call.</summary>
    public bool IsDecisive(ISymbol field, CancellationToken cancellationToken) =>
        Ask(decisive, field, state => new InvokedUses(state, field, cancellationToken).Reads().Any(r => ValueUses.Destination(r.Use.Kind == FieldUseKind.Accumulate ? r.Use.Operation : r.Use.Reference) == ValueDestination.Decision), cancellationToken);

    /// <summary>Whether code of the Invoke phase uses the value for more than a log line or a metric.</summary>
    public bool IsObserved(ISymbol field, CancellationToken cancellationToken) =>
        Ask(observed, field, state => new InvokedUses(state, field, cancellationToken).Reads().Any(), cancellationToken);

    /// <summary>Whether the operation runs only behind a test of the field, or of a flag: in its own body, or at all calls of that body.</summary>
    public bool IsTested(ISymbol field, IOperation operation, CancellationToken cancellationToken) => FieldGuards.IsTested(operation, field)
        || calls.Ask(state => At(operation, cancellationToken) is { } member && IsCalledTested(state, field, member, cancellationToken), cancellationToken);

    private T Ask<T>(ConcurrentDictionary<ISymbol, T> known, ISymbol field, Func<CallGraph.State, T> question, CancellationToken cancellationToken) => calls.Ask(
        state => known.TryGetValue(field, out var answer) ? answer : known[field] = question(state),
        cancellationToken);

    private static Member? At(IOperation operation, CancellationToken cancellationToken) => TreeFacts.For(operation.Syntax.SyntaxTree, cancellationToken).At(operation.Syntax.SpanStart);

    /// <summary>Whether all calls of the member, as far as they are seen, stand behind a test of the field.</summary>
    private static bool IsCalledTested(CallGraph.State state, ISymbol field, Member member, CancellationToken cancellationToken)
    {
        var seen = new HashSet<Member> { member };
        var pending = new Queue<Member>();
        pending.Enqueue(member);
        while (pending.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var at = pending.Dequeue();
            if (seen.Count > MaxTestedCallers || state.Invoke.IsRoot(at, cancellationToken) || new MemberView(state, at, cancellationToken) is { IsInvoked: true } && !state.Invoke.Reaches(at, cancellationToken))
                return false;
            bool isCalled = false;
            foreach (var (caller, _) in state.Invoke.Callers(at, cancellationToken))
            {
                isCalled = true;
                var calls = state.Bindings.Operations(caller, cancellationToken).Where(o => o is IInvocationOperation call && call.TargetMethod.Name == at.Name).ToList();
                if ((calls.Count == 0 || !calls.All(c => FieldGuards.IsTested(c, field))) && seen.Add(caller))
                    pending.Enqueue(caller);
            }

            // A container calls constructors, and tests nothing. A caller that nobody calls is of another phase.
            if (!isCalled && at == member)
                return false;
        }

        return true;
    }
}
