using System.Collections.Generic;
using System.Linq;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>The exact answer, found the plain way: every body of the compilation is bound, every call dispatched by symbols, and the phases spread forward. No cache, no names.
/// Two declarations with one documentation id (code that does not compile) count as one, as everywhere in the engine.</summary>
internal sealed class ForwardWalk
{
    private static readonly ConditionalWeakTable<ISymbol, string> s_ids = new();
    private readonly List<ForwardBody> _bodies;
    private readonly Dictionary<string, ForwardCalls> _calls;
    private readonly ILookup<string, ForwardBody> _byMethod;
    private readonly List<INamedTypeSymbol> _concrete = [];
    private readonly HashSet<string> _live;
    private readonly HashSet<string> _typeArguments;
    private readonly HashSet<string> _singletons;
    private readonly HashSet<string> _made;
    private readonly Dictionary<string, List<string>> _answers = [];
    private readonly Dictionary<string, List<ForwardBody>> _kept = [];

    public ForwardWalk(Compilation compilation, IEnumerable<string> handlerStrings)
    {
        _bodies = ForwardBody.All(compilation);
        _calls = _bodies.ToDictionary(b => b.Key, ForwardCalls.Of);
        _byMethod = _bodies.SelectMany(b => b.Owners.Select(o => (Id: Id(o), Body: b))).ToLookup(p => p.Id, p => p.Body);
        var handlers = ForwardHandlers.Methods(compilation, _bodies, handlerStrings, _calls.Values.SelectMany(c => c.Delegates).Select(d => d.Method).OfType<IMethodSymbol>(), IsCalled).ToList();
        var handlerTypes = handlers.Select(h => h.Type).OfType<INamedTypeSymbol>().Select(Id).ToHashSet();
        _live = _calls.Values.SelectMany(c => c.Constructed).Select(Id).Concat(handlerTypes).ToHashSet();
        _typeArguments = _calls.Values.SelectMany(c => c.TypeArguments).Select(Id).ToHashSet();
        var registrations = _calls.Values.SelectMany(c => c.Services.Registrations).ToLookup(r => Id(r.Made), r => r.How);
        _singletons = registrations.Where(r => r.Contains("AddSingleton")).Select(r => r.Key).ToHashSet();
        _made = registrations.Select(r => r.Key).Concat(handlerTypes).ToHashSet();
        var madeOnce = registrations.Where(r => r.All(h => h == "AddSingleton")).Select(r => r.Key).ToHashSet();
        foreach (var type in _bodies.Select(b => b.Type).OfType<INamedTypeSymbol>().Distinct<INamedTypeSymbol>(SymbolEqualityComparer.Default))
            if (!type.IsAbstract && !type.IsStatic && type.TypeKind is TypeKind.Class or TypeKind.Struct)
                _concrete.Add(type);

        Handlers = handlers.Select(h => h.Body.Key).Concat(_bodies.SelectMany(b => _calls[b.Key].Delegates.Where(d => !d.Span.IsEmpty).Select(d => b.Key + d.Span))).ToHashSet();
        var holders = _bodies.Where(b => _calls[b.Key].Delegates.Any(d => !d.Span.IsEmpty)).ToList();
        Invoke = Spread(handlers.Select(h => h.Body).Concat(Callbacks()), holders.SelectMany(b => Called(b, inHandler: true)), plainOnly: false);
        Steps = Spread(handlers.Select(h => h.Body), holders.SelectMany(b => Called(b, inHandler: true)), plainOnly: false);
        // The delegates of one member are told apart by position only.
        ByHandler = handlers.Select(h => (h.Body.Key, Spread([h.Body], [], plainOnly: false))).DistinctBy(h => h.Key)
            .Concat(holders.Select(b => (b.Key + "~", Spread([], Called(b, inHandler: true), plainOnly: false)))).ToDictionary(h => h.Item1, h => h.Item2);
        Init = Spread(
            _bodies.Where(b => b.IsStaticInitialization || b.Node is CompilationUnitSyntax || holders.Contains(b)
                || (b.IsInstanceInitializer || b.Node is TypeDeclarationSyntax or ConstructorDeclarationSyntax) && b.Type is not null && (handlerTypes.Contains(Id(b.Type)) || madeOnce.Contains(Id(b.Type)))),
            [],
            plainOnly: true);
    }

    /// <summary>The keys of the members that each phase reaches.</summary>
    public Dictionary<string, int> Invoke { get; }

    /// <summary>The number of calls on the shortest way from a handler; callbacks of libraries begin no such way.</summary>
    public Dictionary<string, int> Steps { get; }

    /// <summary>What each handler reaches; that of a member's delegates together is marked with <c>~</c>.</summary>
    public Dictionary<string, Dictionary<string, int>> ByHandler { get; }

    public Dictionary<string, int> Init { get; }

    /// <summary>Text that is kept for others to run, with whether a phase runs it; what a handler delegate or a factory holds has its own answer and is left out.</summary>
    public IEnumerable<(SyntaxTree Tree, int Position, bool IsInvoked, bool IsInitialized)> Kept()
    {
        var (invoked, initialized) = (Used(Invoke, inHandlers: true), Used(Init, inHandlers: false));
        foreach (var body in _bodies)
        {
            var calls = _calls[body.Key];
            foreach (var at in calls.Kept.Stores.Where(s => !s.Span.IsEmpty).Select(s => s.Span.Start).Distinct())
            {
                if (calls.Spans.Any(s => s.Contains(at)) || calls.Services.Registrations.Any(r => r.Factory.Contains(at)))
                    continue;
                var around = calls.Kept.Stores.Where(s => !s.Span.IsEmpty && s.Span.Contains(at)).Select(s => s.Keeper).ToList();
                yield return (body.Node.SyntaxTree, at, Invoke.ContainsKey(body.Key) || around.Any(invoked.Contains), Init.ContainsKey(body.Key) || around.Any(initialized.Contains));
            }
        }
    }

    /// <summary>The keepers that are used in a phase, directly or by what others keep.</summary>
    private HashSet<string> Used(Dictionary<string, int> reached, bool inHandlers)
    {
        var used = new HashSet<string>();
        var pending = new Queue<string>();
        foreach (var body in _bodies)
            foreach (var use in _calls[body.Key].Kept.Uses)
            {
                bool inHandler = _calls[body.Key].Spans.Any(s => s.Contains(use.At));
                if (inHandler ? inHandlers : reached.ContainsKey(body.Key))
                    pending.Enqueue(use.Keeper);
            }

        while (pending.Count > 0)
        {
            var keeper = pending.Dequeue();
            if (!used.Add(keeper))
                continue;
            foreach (var calls in _calls.Values)
            {
                foreach (var flow in calls.Kept.Flows.Where(f => f.To == keeper))
                    pending.Enqueue(flow.From);
                foreach (var store in calls.Kept.Stores.Where(s => s.Keeper == keeper))
                    foreach (var use in calls.Kept.Uses.Where(u => store.Span.Contains(u.At)))
                        pending.Enqueue(use.Keeper);
            }
        }

        return used;
    }

    /// <summary>The keys of the handlers; those of delegates with their span.</summary>
    public HashSet<string> Handlers { get; }

    public IEnumerable<string> Keys => _bodies.Select(b => b.Key);

    /// <summary>A symbol's own text of its name; it is dear to make and never changes.</summary>
    public static string Id(ISymbol symbol) => s_ids.GetValue(symbol, MakeId);

    private static string MakeId(ISymbol symbol)
    {
        symbol = symbol.OriginalDefinition;
        if (symbol is IMethodSymbol method)
            symbol = method.ReducedFrom?.OriginalDefinition ?? method.PartialDefinitionPart ?? symbol;
        var outermost = symbol as INamedTypeSymbol ?? symbol.ContainingType;
        while (outermost?.ContainingType is { } outer)
            outermost = outer;
        return symbol.GetDocumentationCommentId() + (outermost is { IsFileLocal: true } ? outermost.DeclaringSyntaxReferences[0].SyntaxTree.FilePath : "");
    }

    /// <summary>Whether other code than Main calls the method, directly or as what it overrides or implements: then its signature is no sign of a handler.</summary>
    private bool IsCalled(ForwardBody body) => _bodies.Any(b => b.Key != body.Key && b.Node is not CompilationUnitSyntax && b.Declared is not IMethodSymbol { Name: "Main", IsStatic: true }
        && _calls[b.Key].Calls.Any(c => body.Owners.Any(o => Id(o) == Id(c.Method))
            || c.IsVirtual && Implementations(body.Type!, c.Method.OriginalDefinition).Any(i => body.Owners.Any(o => Id(o) == Id(i)))));

    private Dictionary<string, int> Spread(IEnumerable<ForwardBody> roots, IEnumerable<ForwardBody> firstCalled, bool plainOnly)
    {
        var reached = new Dictionary<string, int>();
        var pending = new Queue<ForwardBody>();
        foreach (var root in roots)
            if (reached.TryAdd(root.Key, 0))
                pending.Enqueue(root);
        var first = firstCalled.ToList();
        for (var steps = 1; pending.Count > 0 || steps == 1; steps++)
        {
            var next = steps == 1 ? first : [];
            for (; pending.Count > 0; pending.Dequeue())
                next.AddRange(Called(pending.Peek(), inHandler: false).Concat(plainOnly ? [] : Called(pending.Peek(), inHandler: true)));
            foreach (var body in next)
                if (reached.TryAdd(body.Key, steps))
                    pending.Enqueue(body);
        }

        return reached;
    }

    private IEnumerable<ForwardBody> Called(ForwardBody body, bool inHandler)
    {
        var calls = _calls[body.Key];
        foreach (var (method, isVirtual, at) in calls.Calls)
            if (calls.Spans.Any(s => s.Contains(at)) == inHandler)
                foreach (var called in Bodies(method, isVirtual))
                    yield return called;
        foreach (var (service, isOfScope, at) in calls.Services.Asked)
            if (calls.Spans.Any(s => s.Contains(at)) == inHandler)
                foreach (var called in Made(service, includesScoped: isOfScope, []))
                    yield return called;
        if (!inHandler && body.Type is { } type && _made.Contains(Id(type)))
            foreach (var called in calls.Services.Taken.SelectMany(t => Made(t, includesScoped: true, [])))
                yield return called;
        foreach (var (keeper, at) in calls.Kept.Uses)
            if (calls.Spans.Any(s => s.Contains(at)) == inHandler)
                foreach (var called in _kept.TryGetValue(keeper, out var known) ? known : _kept[keeper] = Kept(keeper, []).Distinct().ToList())
                    yield return called;
    }

    /// <summary>What a container runs for whoever asks for a service: the constructor of what is registered, or the factory. What some registration keeps for all is not made then.</summary>
    private IEnumerable<ForwardBody> Made(string service, bool includesScoped, HashSet<string> seen) => MadeOrKept(service, includesScoped, seen)
        .Where(b => !(b.IsInstanceInitializer || b.Node is TypeDeclarationSyntax or ConstructorDeclarationSyntax) || b.Type is null || !_singletons.Contains(Id(b.Type)));

    private IEnumerable<ForwardBody> MadeOrKept(string service, bool includesScoped, HashSet<string> seen)
    {
        foreach (var calls in _calls.Values)
            foreach (var (how, registered, made, factory) in calls.Services.Registrations)
            {
                if (registered != service || how == "AddSingleton" || how == "AddScoped" && !includesScoped)
                    continue;
                if (factory.IsEmpty)
                    foreach (var body in made.InstanceConstructors.Where(c => c.DeclaredAccessibility == Accessibility.Public).SelectMany(c => _byMethod[Id(c)]))
                        yield return body;
                else
                    foreach (var body in In(calls, factory, seen))
                        yield return body;
            }
    }

    /// <summary>What the text of a delegate calls, with what it uses.</summary>
    private IEnumerable<ForwardBody> In(ForwardCalls calls, Microsoft.CodeAnalysis.Text.TextSpan span, HashSet<string> seen)
    {
        foreach (var (method, isVirtual, at) in calls.Calls)
            if (span.Contains(at))
                foreach (var called in Bodies(method, isVirtual))
                    yield return called;
        foreach (var called in calls.Kept.Uses.Where(u => span.Contains(u.At)).SelectMany(u => Kept(u.Keeper, seen)))
            yield return called;
        foreach (var called in calls.Services.Asked.Where(a => span.Contains(a.At)).SelectMany(a => Made(a.Service, a.IsOfScope, seen)))
            yield return called;
    }

    private IEnumerable<ForwardBody> Bodies(IMethodSymbol method, bool isVirtual) => (isVirtual ? Answers(method.OriginalDefinition) : [Id(method)]).SelectMany(answer => _byMethod[answer]);

    /// <summary>What is called when a keeper of delegates is used: what the delegates call that are put there, or that other keepers give to it.</summary>
    private IEnumerable<ForwardBody> Kept(string keeper, HashSet<string> seen)
    {
        if (!seen.Add(keeper))
            yield break;
        foreach (var calls in _calls.Values)
        {
            foreach (var (to, span, group) in calls.Kept.Stores)
            {
                if (to != keeper)
                    continue;
                if (group is null)
                {
                    foreach (var called in In(calls, span, seen))
                        yield return called;
                    continue;
                }

                foreach (var (method, isVirtual, at) in calls.Calls)
                    if (group.Syntax.Span == at && SymbolEqualityComparer.Default.Equals(group.Method, method))
                        foreach (var called in Bodies(method, isVirtual))
                            yield return called;
            }

            foreach (var called in calls.Kept.Flows.Where(f => f.To == keeper).SelectMany(f => Kept(f.From, seen)))
                yield return called;
        }
    }

    /// <summary>The methods that a virtual call may end at: of the types that are constructed or registered; of all, when none is.</summary>
    private List<string> Answers(IMethodSymbol slot)
    {
        if (!_answers.TryGetValue(Id(slot), out var answers))
            _answers[Id(slot)] = answers = FindAnswers(slot).ToList();
        return answers;
    }

    private IEnumerable<string> FindAnswers(IMethodSymbol slot)
    {
        if (slot.ContainingType.SpecialType is SpecialType.System_Object or SpecialType.System_ValueType)
            return [];
        var types = _concrete.Where(t => Supers(t).Any(s => Id(s) == Id(slot.ContainingType))).ToList();
        var live = types.Where(t => IsLive(t, slot)).ToList();
        // Nobody who could be constructed answers otherwise: the declared method itself.
        return types.SelectMany(t => Implementations(t, slot)).Any() ? (live.Count > 0 ? live : types).SelectMany(t => Implementations(t, slot)).Select(Id).Distinct() : [Id(slot)];
    }

    private bool IsLive(INamedTypeSymbol type, IMethodSymbol slot) => _live.Contains(Id(type)) || slot.IsStatic && _typeArguments.Contains(Id(type));

    private static IEnumerable<INamedTypeSymbol> Supers(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            yield return at;
        foreach (var contract in type.AllInterfaces)
            yield return contract;
    }

    private static IEnumerable<ISymbol> Implementations(INamedTypeSymbol type, IMethodSymbol slot)
    {
        if (slot.ContainingType.TypeKind == TypeKind.Interface)
        {
            foreach (var contract in type.AllInterfaces.Where(i => Id(i) == Id(slot.ContainingType)))
                foreach (var member in contract.GetMembers().Where(m => Id(m) == Id(slot)))
                    if (type.FindImplementationForInterfaceMember(member) is { } implementation)
                        yield return implementation is IMethodSymbol { IsVirtual: true } or IMethodSymbol { IsAbstract: true } or IMethodSymbol { IsOverride: true }
                            ? Overrides(type, (IMethodSymbol)implementation).FirstOrDefault(implementation)
                            : implementation;
            yield break;
        }

        foreach (var method in Overrides(type, slot))
        {
            yield return method;
            yield break;
        }
    }

    /// <summary>The overrides of a method in the type and its bases, the most derived first, and the method itself.</summary>
    private static IEnumerable<IMethodSymbol> Overrides(INamedTypeSymbol type, IMethodSymbol slot)
    {
        for (var at = type; at is not null; at = at.BaseType)
            foreach (var method in at.GetMembers().OfType<IMethodSymbol>().Where(m => m.IsOverride || m.IsVirtual || m.IsAbstract))
                for (var overridden = method; overridden is not null; overridden = overridden.OverriddenMethod)
                    if (Id(overridden) == Id(slot))
                        yield return method;
    }

    /// <summary>Libraries call what constructed types override and implement of them, but for <see cref="object"/>'s methods.</summary>
    private IEnumerable<ForwardBody> Callbacks()
    {
        foreach (var type in _concrete)
            foreach (var super in Supers(type).Where(s => s.Locations.All(l => !l.IsInSource) && s.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType)))
                foreach (var slot in super.OriginalDefinition.GetMembers().OfType<IMethodSymbol>().Where(m => (m.IsVirtual || m.IsAbstract || m.IsOverride) && IsLive(type, m)))
                    foreach (var implementation in Implementations(type, slot))
                        foreach (var body in _byMethod[Id(implementation)])
                            yield return body;
    }
}
