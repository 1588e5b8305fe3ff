using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether what one invocation leaves in a field is seen by the next: over all members of the Invoke phase that name it, and the calls between them.</summary>
internal sealed class CarriedState
{
    private readonly CallGraph calls;
    // Answers of this request, read and written under the graph's lock.
    private readonly Dictionary<ISymbol, bool> bounded = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> reset = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, bool> observed = new(SymbolEqualityComparer.Default);
    private readonly Dictionary<ISymbol, Location?> carrying = new(SymbolEqualityComparer.Default);

    private readonly Dictionary<ISymbol, Location?> foreign = new(SymbolEqualityComparer.Default);

    public CarriedState(CallGraph calls) => this.calls = calls;

    /// <summary>Whether the use at hand may meet the value that an earlier invocation left: some way from a handler to it assigns the field nowhere.</summary>
    public bool IsCarriedTo(ISymbol field, IOperation reference, CancellationToken cancellationToken) => calls.Ask(
        state => At(reference, cancellationToken) is { } member && new Question(state, field, cancellationToken).IsCarriedTo(member, reference.Syntax.Span),
        cancellationToken);

    /// <summary>A read that makes a difference (not for a log line or metric) and may meet the value of an earlier invocation; the first in file order. Null if there is none.</summary>
    public Location? CarryingRead(ISymbol field, CancellationToken cancellationToken) => Ask(carrying, field, q => q.CarryingRead(), cancellationToken);

    /// <summary>A read in a handler that never assigns the field, of a field which only other handlers assign: it meets what another request left, or nothing. Null if there is none.</summary>
    public Location? ReadByAnotherHandler(ISymbol field, CancellationToken cancellationToken) => Ask(foreign, field, q => q.ReadByAnotherHandler(), cancellationToken);

    /// <summary>Whether code of the Invoke phase empties the collection, replaces it, or looks into it by key (a cache).</summary>
    public bool IsBounded(ISymbol field, CancellationToken cancellationToken) => Ask(bounded, field, q => q.IsBounded(), cancellationToken);

    /// <summary>Whether code of the Invoke phase takes the value back at its end: in a finally block, or as the last thing that a body does with the field.</summary>
    public bool IsReset(ISymbol field, CancellationToken cancellationToken) => Ask(reset, field, q => q.IsReset(), cancellationToken);

    /// <summary>Whether code of the Invoke phase uses the value for more than a log line or a metric.</summary>
    public bool IsObserved(ISymbol field, CancellationToken cancellationToken) => Ask(observed, field, q => q.Reads().Any(), cancellationToken);

    /// <summary>Whether the operation runs only behind a test of the field, or of a flag: in its own body, or at all calls of that body.</summary>
    public bool IsTested(ISymbol field, IOperation operation, CancellationToken cancellationToken) => FieldGuards.IsTested(operation, field)
        || calls.Ask(state => At(operation, cancellationToken) is { } member && new Question(state, field, cancellationToken).IsCalledTested(member), cancellationToken);

    private T Ask<T>(Dictionary<ISymbol, T> known, ISymbol field, System.Func<Question, T> question, CancellationToken cancellationToken) => calls.Ask(
        state => known.TryGetValue(field, out var answer) ? answer : known[field] = question(new Question(state, field, cancellationToken)),
        cancellationToken);

    private static Member? At(IOperation operation, CancellationToken cancellationToken) => TreeFacts.For(operation.Syntax.SyntaxTree, cancellationToken).At(operation.Syntax.SpanStart);

    private sealed class Question
    {
        private const int AssigningRounds = 3;
        private const int MaxTestedCallers = 16;
        private readonly CallGraph.State state;
        private readonly ISymbol field;
        private readonly CancellationToken cancellationToken;
        private readonly Dictionary<Member, FieldFlow?> flows = new();
        private HashSet<ulong>? assigning;

        public Question(CallGraph.State state, ISymbol field, CancellationToken cancellationToken) => (this.state, this.field, this.cancellationToken) = (state, field, cancellationToken);

        public bool IsCarriedTo(Member member, Microsoft.CodeAnalysis.Text.TextSpan reference) =>
            Flow(member) is { } flow && Uses(member).Any(u => u.Reference.Syntax.Span == reference && flow.IsExposed(u.Reference)) && IsEnteredUnassigned(member);

        public Location? CarryingRead()
        {
            foreach (var (member, use) in OrderedReads())
                if (Flow(member) is { } flow && flow.IsExposed(use.Reference) && IsEnteredUnassigned(member))
                    return use.Reference.Syntax.GetLocation();
            return null;
        }

        public Location? ReadByAnotherHandler()
        {
            var writers = new HashSet<Handler>();
            foreach (var member in Mentioning())
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

            foreach (var (member, use) in OrderedReads())
                if (Flow(member) is { } flow && flow.IsExposed(use.Reference) && !Uses(member).Any(u => MayBeMissing(u.Reference))
                    && state.HandlersReaching(member, use.Reference.Syntax.SpanStart, cancellationToken).Any(h => !writers.Contains(h)))
                    return use.Reference.Syntax.GetLocation();
            return null;
        }

        /// <summary>Whether the mention reckons with a field that holds nothing.</summary>
        private static bool MayBeMissing(IOperation reference)
        {
            var at = reference.Parent;
            while (at is IConversionOperation)
                at = at.Parent;
            return at is IIsPatternOperation or ICoalesceOperation or ICoalesceAssignmentOperation or IConditionalAccessOperation
                or IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals };
        }

        public IEnumerable<(Member Member, FieldUse Use)> OrderedReads() =>
            Reads().OrderBy(r => r.Use.Reference.Syntax.SyntaxTree.FilePath, System.StringComparer.Ordinal).ThenBy(r => r.Use.Reference.Syntax.SpanStart);

        public IEnumerable<(Member Member, FieldUse Use)> Reads() => Invoked().SelectMany(m => Uses(m).Where(IsObservedRead).Select(u => (m, u)));

        public bool IsBounded() => Invoked().SelectMany(Uses).Any(u => u.Kind is FieldUseKind.Shrink or FieldUseKind.Lookup or FieldUseKind.Assign);

        public bool IsReset()
        {
            foreach (var member in Invoked())
            {
                var uses = Uses(member).ToList();
                foreach (var use in uses)
                    if ((use.Kind == FieldUseKind.Shrink || use.Kind == FieldUseKind.Assign && IsNeutral(use.Value))
                        && (FieldGuards.IsInFinally(use.Operation)
                            || FieldGuards.IsUnconditional(use.Operation) && uses.All(u => u.Reference.Syntax.SpanStart <= use.Reference.Syntax.SpanStart)))
                        return true;
            }

            return false;
        }

        /// <summary>Whether all calls of the member, as far as they are seen, stand behind a test of the field.</summary>
        public bool IsCalledTested(Member member)
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
                foreach (var (caller, _) in state.Invoke.Callers(at, cancellationToken))
                {
                    var calls = state.Bindings.Operations(caller, cancellationToken).Where(o => o is IInvocationOperation call && call.TargetMethod.Name == at.Name).ToList();
                    if ((calls.Count == 0 || !calls.All(c => FieldGuards.IsTested(c, field))) && seen.Add(caller))
                        pending.Enqueue(caller);
                }
            }

            return true;
        }

        private static bool IsNeutral(IOperation? value) => value is not null && value.Unconverted() is var bare
            && (bare.ConstantValue.HasValue || value.ConstantValue.HasValue || bare is IDefaultValueOperation or IObjectCreationOperation { Arguments.IsEmpty: true } or IArrayCreationOperation);

        private static bool IsObservedRead(FieldUse use) => use.Kind switch
        {
            FieldUseKind.Read or FieldUseKind.Lookup => !ValueUses.IsOnlyLogged(use.Reference) && !ValueUses.IsOwnUpdate(use.Reference),
            FieldUseKind.Accumulate => ValueUses.IsResultUsed(use.Operation) && !ValueUses.IsOnlyLogged(use.Operation),
            FieldUseKind.AssignOnce => ValueUses.IsResultUsed(use.Operation),
            _ => false,
        };

        private IEnumerable<Member> Mentioning() => state.Names.Saying(Names.Of(field.Name)).Distinct();

        private IEnumerable<Member> Invoked() => Mentioning().Where(m => new MemberView(state, m, cancellationToken).IsInvoked);

        /// <summary>The uses in the Invoke phase: of a member that holds a handler delegate only those inside it.</summary>
        private IEnumerable<FieldUse> Uses(Member member)
        {
            var uses = FieldUses.Of(field, state.Bindings.Operations(member, cancellationToken));
            if (state.Invoke.Reaches(member, cancellationToken))
                return uses;
            var facts = state.Bindings.Facts(member, cancellationToken);
            return uses.Where(u => facts.IsInHandler(u.Reference.Syntax.SpanStart));
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
                if (state.Handlers.Any(h => h.Member == at) || !state.Invoke.Reaches(at, cancellationToken))
                    return true;
                // When a library calls back is not seen: after the handler has assigned the field, if it surely does.
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

        private bool IsAssignedByHandlers() => state.Handlers.All(h => !h.IsDelegate && Flow(h.Member) is { IsAssignedAtExit: true });

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
            IPropertyReferenceOperation reference => reference.Property.Name == callee.Name || reference.Property.IsIndexer && callee.Name == "this[]",
            IObjectCreationOperation creation => callee.Type is { } type && creation.Type?.Name == type.Name,
            // Implicit calls: operators, conversions, Dispose, enumerators.
            _ => callee.Kind is not MemberKind.Method || callee.Name is "Dispose" or "DisposeAsync" or "GetEnumerator" or "MoveNext" or "GetAwaiter" or "Deconstruct",
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
            var candidates = Mentioning().Where(m => m.Kind == MemberKind.Method && !m.IsVirtual).ToList();
            for (int round = 0; round < AssigningRounds && candidates.Count > 0; round++)
            {
                var added = candidates.Where(m => Flow(m, methods) is { IsAssignedAtExit: true } && state.Bindings.Owners(m, cancellationToken) is { Length: 1 } ids && methods.Add(ids[0])).ToList();
                candidates = added.SelectMany(m => state.Invoke.Callers(m, cancellationToken)).Select(c => c.Caller).Where(m => m.Kind == MemberKind.Method && !m.IsVirtual).Distinct().ToList();
            }

            return assigning = methods;
        }
    }
}
