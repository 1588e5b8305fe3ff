using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects.Calls;

/// <summary>The questions that rules ask about who calls whom. Nothing is computed before the first question; answers live for one request, bindings as long as their trees.</summary>
internal sealed class CallGraph
{
    private readonly object gate = new();
    private readonly Compilation compilation;
    private readonly Deployment deployment;
    private readonly bool isLibrary;
    private readonly ImmutableArray<string> entryPointAttributes;
    private HashSet<string>? configuredMethods;
    private int readTrees;
    private State? state;

    /// <param name="compilation">The compilation.</param>
    /// <param name="deployment">What is deployed of it.</param>
    /// <param name="isLibrary">H6: the public members are called by Lambda projects.</param>
    /// <param name="entryPointAttributes">Metadata names of attributes that mark handlers for other generators.</param>
    public CallGraph(Compilation compilation, Deployment deployment, bool isLibrary, ImmutableArray<string> entryPointAttributes = default) =>
        (this.compilation, this.deployment, this.isLibrary, this.entryPointAttributes) =
            (compilation, deployment, isLibrary, entryPointAttributes.IsDefault ? ImmutableArray<string>.Empty : entryPointAttributes);

    /// <summary>Whether any question was asked: a project without a suspicious operation builds no graph.</summary>
    public bool IsBuilt => Volatile.Read(ref state) is not null;

    /// <summary>How many members this request bound anew.</summary>
    public int BoundMembers => Volatile.Read(ref state)?.Bindings.BoundMembers ?? 0;

    public ImmutableArray<Handler> Handlers(CancellationToken cancellationToken) => Ask(s => s.Handlers, cancellationToken);

    /// <summary>The handlers in one file that a setting names. A file without a method that could be one asks no graph.</summary>
    public IEnumerable<Handler> ConfiguredHandlers(SyntaxTree tree, CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref configuredMethods) is not { } methods)
            Volatile.Write(ref configuredMethods, methods = new HashSet<string>(
                deployment.Functions.Where(f => f.Function.Handler.HasValue).Select(f => HandlerName.Parse(f.Function.Handler.Value)?.Method ?? ""), StringComparer.Ordinal));
        // An override may stand for the method of a framework's base class.
        return TreeFacts.For(tree, cancellationToken).Members.Any(m => m.Kind == MemberKind.Method && (m.IsVirtual || methods.Contains(m.Name) || (m.Signs & HandlerSigns.Annotated) != 0))
            ? Handlers(cancellationToken).Where(h => !h.Functions.IsEmpty && h.Member.Node.SyntaxTree == tree)
            : Enumerable.Empty<Handler>();
    }

    /// <summary>The phase of the code at a position; a delegate that is a handler is Invoke though its member is Init.</summary>
    public Phase PhaseAt(SyntaxTree tree, int position, CancellationToken cancellationToken) => Ask(
        s =>
        {
            if (TreeFacts.For(tree, cancellationToken).At(position) is not { } member)
                return Phase.Neither;
            if (s.IsInHandlerDelegate(member, position, cancellationToken))
                return Phase.Invoke;
            return (s.Invoke.ReachesAt(member, position, cancellationToken) ? Phase.Invoke : Phase.Neither) | (s.Init.ReachesAt(member, position, cancellationToken) ? Phase.Init : Phase.Neither);
        },
        cancellationToken);

    /// <summary>Whether the code at a position runs for every event.</summary>
    public bool IsReachable(SyntaxTree tree, int position, CancellationToken cancellationToken) => Ask(
        s => TreeFacts.For(tree, cancellationToken).At(position) is { } member
            && (s.IsInHandlerDelegate(member, position, cancellationToken) || s.Invoke.ReachesAt(member, position, cancellationToken)),
        cancellationToken);

    /// <summary>The shortest path from a handler to the code at a position, the same in every run; null where no handler reaches it.</summary>
    public CallPath? ShortestPath(SyntaxTree tree, int position, CancellationToken cancellationToken) => Ask(
        s => TreeFacts.For(tree, cancellationToken).At(position) is { } member ? s.Path(member, position, cancellationToken) : null,
        cancellationToken);

    /// <summary>All handlers that reach the code at a position, in ordinal order of their names.</summary>
    public ImmutableArray<Handler> HandlersReaching(SyntaxTree tree, int position, CancellationToken cancellationToken) => Ask(
        s => TreeFacts.For(tree, cancellationToken).At(position) is { } member ? s.HandlersReaching(member, position, cancellationToken) : ImmutableArray<Handler>.Empty,
        cancellationToken);

    /// <summary>Whether, among the members of the Invoke phase that say the name, one satisfies the predicate. ("Anywhere in Reach(H)".)</summary>
    public bool AnyIn(string name, Func<MemberView, bool> predicate, CancellationToken cancellationToken) => Ask(
        s =>
        {
            foreach (var member in s.Names.Saying(Names.Of(name)))
                if (predicate(new MemberView(s, member, cancellationToken)))
                    return true;
            return false;
        },
        cancellationToken);

    /// <summary>Whether any member of the compilation says the name, whoever reaches it.</summary>
    public bool IsMentioned(string name, CancellationToken cancellationToken) => Ask(s => s.Names.Saying(Names.Of(name)).Length > 0, cancellationToken);

    /// <summary>Asks a question of several steps against one graph. A build asks many at once: what they find out is shared, and none waits for another but to have the same member bound.</summary>
    public T Ask<T>(Func<State, T> question, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return question(Volatile.Read(ref state) ?? Build(cancellationToken));
    }

    private State Build(CancellationToken cancellationToken)
    {
        // Before the lock, so that all who come meanwhile help: each takes the next file.
        var trees = (ImmutableArray<SyntaxTree>)compilation.SyntaxTrees;
        for (int next = Interlocked.Increment(ref readTrees); next <= trees.Length; next = Interlocked.Increment(ref readTrees))
            TreeFacts.For(trees[next - 1], cancellationToken);
        lock (gate)
        {
            // Published when whole: a cancelled construction is not remembered.
            if (state is null)
                Volatile.Write(ref state, new State(compilation, deployment, isLibrary, entryPointAttributes, cancellationToken));
            return state!;
        }
    }

    /// <summary>The parts of one request's graph, to be used by several threads at once: an answer is found out twice rather than waited for, and is the same each time.</summary>
    internal sealed class State
    {
        public State(Compilation compilation, Deployment deployment, bool isLibrary, ImmutableArray<string> entryPointAttributes, CancellationToken cancellationToken)
        {
            Names = new DeclaredNames(compilation, cancellationToken);
            Bindings = new Bindings(compilation, Names);
            Handlers = HandlerFinder.Find(Names, Bindings, deployment, compilation, isLibrary, entryPointAttributes, cancellationToken);
            var handlerTypes = new Lazy<HashSet<ulong>>(() => new HashSet<ulong>(
                Handlers.Select(h => h.MadeType ?? h.MarkedType).OfType<TypeDeclaration>().Select(t => Bindings.Type(t, CancellationToken.None).Id)), LazyThreadSafetyMode.PublicationOnly);
            var dispatch = new Dispatch(Names, Bindings, id => handlerTypes.Value.Contains(id));
            var reverse = new ReverseEdges(Names, Bindings);
            var services = new ServiceConstruction(Names, Bindings, Handlers);
            Invoke = new BackwardSearch(Names, Bindings, dispatch, reverse, services, new InvokeRoots(Names, Handlers));
            Init = new BackwardSearch(Names, Bindings, dispatch, reverse, services, new InitRoots(Names, services, Handlers));
        }

        public DeclaredNames Names { get; }

        public Bindings Bindings { get; }

        public ImmutableArray<Handler> Handlers { get; }

        public BackwardSearch Invoke { get; }

        public BackwardSearch Init { get; }

        public bool IsInHandlerDelegate(Member member, int position, CancellationToken cancellationToken) =>
            Calls.Names.ContainsAny(member.Mentions, Calls.Names.HandlerHolders) && Bindings.Facts(member, cancellationToken).IsInHandler(position);

        public CallPath? Path(Member member, int position, CancellationToken cancellationToken)
        {
            if (IsInHandlerDelegate(member, position, cancellationToken))
                return HandlerOf(member, position) is { } own ? new CallPath(own, ImmutableArray<string>.Empty) : null;
            var path = Invoke.ShortestPath(member, cancellationToken);
            bool isKept = path is null && position >= 0;
            if (isKept)
                path = Invoke.PathToKept(member, position, cancellationToken);
            if (path is null)
                return null;
            var handler = path.Count > 1 && HandlerCalling(path[0], path[1], cancellationToken) is { } caller ? caller : HandlerOf(path[0], -1, path, cancellationToken);
            var steps = path.Skip(1).Where(m => m.Kind != MemberKind.Initializer || ReferenceEquals(m, member)).Select(m => m.DisplayName).ToImmutableArray();
            // Who keeps the delegate in a field gives it that name.
            if (isKept && member.Kind is MemberKind.Initializer or MemberKind.StaticInitializer)
                steps = steps.Add(member.Name);
            return handler is null ? null : new CallPath(handler, steps);
        }

        public ImmutableArray<Handler> HandlersReaching(Member member, int position, CancellationToken cancellationToken)
        {
            if (IsInHandlerDelegate(member, position, cancellationToken))
                return HandlerOf(member, position) is { } own ? ImmutableArray.Create(own) : ImmutableArray<Handler>.Empty;
            var all = Reaching(member, position, null, cancellationToken);
            // Of several heirs of one handler each comes to its own overrides only.
            foreach (var heirs in all.Where(h => !h.IsDelegate).GroupBy(h => h.Member).Where(g => g.Count() > 1).ToList())
            {
                var right = heirs.Where(h => Reaching(member, position, h, cancellationToken).Contains(h)).ToList();
                if (right.Count > 0)
                    all.ExceptWith(heirs.Except(right));
            }

            return all.OrderBy(h => h.Name, StringComparer.Ordinal).ToImmutableArray();
        }

        /// <summary>The handlers that come to a place; for one heir without the members of the others.</summary>
        private HashSet<Handler> Reaching(Member member, int position, Handler? heir, CancellationToken cancellationToken)
        {
            var seen = new HashSet<Member> { member };
            var pending = new Queue<Member>();
            pending.Enqueue(member);
            var found = new HashSet<Handler>();
            if (position >= 0)
                foreach (var (user, sites) in Invoke.UsersAt(member, position, cancellationToken))
                    Meet(user, sites);
            while (pending.Count > 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                var at = pending.Dequeue();
                if (heir is not null && IsOfAnotherHeir(at, heir, cancellationToken))
                    continue;
                found.UnionWith(Handlers.Where(h => !h.IsDelegate && h.Member == at));
                foreach (var (caller, sites) in Invoke.Callers(at, cancellationToken))
                    Meet(caller, sites);
            }

            return found;

            void Meet(Member caller, CallSites sites)
            {
                if ((sites & CallSites.InHandler) != 0)
                    found.UnionWith(Handlers.Where(h => h.IsDelegate && h.Member == caller));
                if ((sites & CallSites.Plain) != 0 && seen.Add(caller))
                    pending.Enqueue(caller);
            }
        }

        /// <summary>Of several handler delegates in one member the first whose text names the next step of a path.</summary>
        private Handler? HandlerCalling(Member holder, Member callee, CancellationToken cancellationToken)
        {
            var delegates = Handlers.Where(h => h.IsDelegate && h.Member == holder).OrderBy(h => h.DelegateSpan.Start).ToList();
            if (delegates.Count < 2)
                return null;
            var ids = Invoke.Called(callee, cancellationToken);
            foreach (var operation in Bindings.Operations(holder, cancellationToken).OrderBy(o => o.Syntax.SpanStart))
                if (MemberOperations.Named(operation) is { } named && ids.Contains(NodeId.Hash(named)) && delegates.Find(h => h.DelegateSpan.Contains(operation.Syntax.Span)) is { } handler)
                    return handler;
            return null;
        }

        /// <summary>The handler that a member is or holds; the delegate at the position where there are several, and of several heirs one whose own members the path goes through.</summary>
        private Handler? HandlerOf(Member member, int position, IReadOnlyList<Member>? path = null, CancellationToken cancellationToken = default)
        {
            Handler? first = null;
            foreach (var handler in Handlers)
            {
                if (handler.Member != member)
                    continue;
                first ??= handler;
                if ((position < 0 || !handler.IsDelegate || handler.DelegateSpan.Contains(position)) && !GoesThroughAnotherHeir(path, handler, cancellationToken))
                    return handler;
            }

            return first;
        }

        private bool GoesThroughAnotherHeir(IReadOnlyList<Member>? path, Handler handler, CancellationToken cancellationToken) =>
            path is not null && path.Any(m => IsOfAnotherHeir(m, handler, cancellationToken));

        /// <summary>Whether the member belongs to another heir of the type that declares the handler than the one that the handler's object is.</summary>
        private bool IsOfAnotherHeir(Member member, Handler handler, CancellationToken cancellationToken)
        {
            if (handler.Type is not { } type || member.IsStatic || member.Type is not { } other || handler.Member.Type is not { } declaring || ReferenceEquals(other, declaring) || ReferenceEquals(other, type))
                return false;
            var id = Bindings.Type(other, cancellationToken).Id;
            return Bindings.Type(other, cancellationToken).Supers.Contains(Bindings.Type(declaring, cancellationToken).Id) && !Bindings.Type(type, cancellationToken).Supers.Contains(id);
        }
    }
}
