using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects;

/// <summary>Finds the handlers of a compilation: candidates by name and syntax, each proved by its symbol before it counts.</summary>
internal sealed class HandlerFinder
{
    // A framework's base class calls these while it initialises, not for an event.
    private static readonly string[] InitPrefixes = { "Init", "Configure", "Create", "PostCreate" };
    private readonly DeclaredNames names;
    private readonly Bindings bindings;
    private readonly Deployment deployment;
    private readonly string assemblyName;
    // Of a member that several types inherit, one for each type that a handler string names.
    private readonly Dictionary<Member, List<Handler>> methods = new();
    private readonly List<Handler> delegates = new();

    private HandlerFinder(DeclaredNames names, Bindings bindings, Deployment deployment, string assemblyName) =>
        (this.names, this.bindings, this.deployment, this.assemblyName) = (names, bindings, deployment, assemblyName);

    /// <summary>The handlers, in ordinal order of their names.</summary>
    public static ImmutableArray<Handler> Find(
        DeclaredNames names, Bindings bindings, Deployment deployment, Compilation compilation, bool isLibrary, ImmutableArray<string> entryPointAttributes, CancellationToken cancellationToken)
    {
        var finder = new HandlerFinder(names, bindings, deployment, compilation.AssemblyName ?? "");
        finder.Configured(cancellationToken);
        finder.Signs(isLibrary, cancellationToken);
        finder.Annotations(compilation, cancellationToken);
        finder.Delegates(compilation, cancellationToken);
        if (!entryPointAttributes.IsEmpty)
            finder.Marked(new MarkedEntryPoints(names, bindings, entryPointAttributes), cancellationToken);
        var requests = new RequestRoots(names, bindings);
        if (requests.IsHosted(compilation, cancellationToken))
            foreach (var (member, isAction) in requests.Members(cancellationToken))
                finder.Add(member, HandlerProof.Request, type: null, isAction: isAction);
        // Without a handler nothing is handed to a serializer here.
        if (finder.methods.Count + finder.delegates.Count > 0)
            foreach (var (member, type) in new SerializerRoots(names, bindings).Members(compilation, cancellationToken))
                finder.Add(member, HandlerProof.Serializer, type);
        return finder.methods.Values.SelectMany(h => h).Concat(finder.delegates).OrderBy(h => h.Name, StringComparer.Ordinal).ThenBy(h => h.Member.Span.Start).ToImmutableArray();
    }

    /// <summary>H1: handler strings. A wrapper of Amazon.Lambda.Annotations stands for the user's method.</summary>
    private void Configured(CancellationToken cancellationToken)
    {
        foreach (var function in deployment.Functions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (Named(function) is not { } name)
                continue;
            // The wrapper, once it is generated, stands for the user's method all the same.
            if (name.Annotated() is { } user && TypesNamed(user).Any(t => MembersNamed(user.Method).Any(m => m.Type == t && (m.Signs & HandlerSigns.Annotated) != 0)))
                name = user;
            foreach (var type in TypesNamed(name))
                Configured(type, name.Method, function, cancellationToken);
        }
    }

    /// <summary>The handler string of the function, where it names this assembly.</summary>
    private HandlerName? Named(LinkedFunction function) => function.Function.Handler.HasValue && HandlerName.Parse(function.Function.Handler.Value) is { } name
        && string.Equals(name.Assembly, assemblyName, StringComparison.OrdinalIgnoreCase) ? name : null;

    private void Configured(TypeDeclaration type, string method, LinkedFunction function, CancellationToken cancellationToken)
    {
        bool isSignature = HandlerSignature.Is(method);
        if (!isSignature && Declared(type, method) is { Count: > 0 } declared)
        {
            foreach (var member in declared)
                Add(member, HandlerProof.Configured, type, function);
            return;
        }

        if (bindings.Symbol(type, cancellationToken) is not { IsFileLocal: false, IsGenericType: false } symbol)
            return;
        for (var declaring = symbol; declaring is { SpecialType: SpecialType.None }; declaring = declaring.BaseType)
        {
            var found = isSignature ? HandlerResolver.Methods(declaring, method) : declaring.GetMembers(method).OfType<IMethodSymbol>().ToList();
            if (isSignature && found.Count > 0)
                declaring = found[0].ContainingType;
            if (found.Count == 0)
                continue;
            if (declaring.Locations.Any(l => l.IsInSource))
                foreach (var candidate in found)
                    foreach (var member in MembersOf(candidate, cancellationToken))
                        Add(member, HandlerProof.Configured, type, function);
            else
                FrameworkOverrides(symbol, function, type, cancellationToken);
            return;
        }
    }

    /// <summary>The methods of that name which the text of the type itself declares, where the text leaves no doubt: the type has one part and no parameters of its own. Binding would find the same.</summary>
    private List<Member>? Declared(TypeDeclaration type, string method)
    {
        for (TypeDeclaration? at = type; at is not null; at = at.Outer)
            if (at.IsPartial || at.Node.Arity > 0 || at.Node.Modifiers.Any(SyntaxKind.FileKeyword) || names.Declaring(at.NameHash).Count(t => t.FullName == at.FullName) != 1)
                return null;
        var found = new List<Member>();
        foreach (var member in MembersNamed(method))
        {
            if (!ReferenceEquals(member.Type, type))
                continue;
            if (member.Node is not MethodDeclarationSyntax { ExplicitInterfaceSpecifier: null })
                return null;
            found.Add(member);
        }

        return found;
    }

    /// <summary>The handler is a framework's: what its base class calls for an event are the overrides here.</summary>
    private void FrameworkOverrides(INamedTypeSymbol symbol, LinkedFunction function, TypeDeclaration type, CancellationToken cancellationToken)
    {
        for (var at = symbol; at is { SpecialType: SpecialType.None } && at.Locations.Any(l => l.IsInSource); at = at.BaseType)
            foreach (var method in at.GetMembers().OfType<IMethodSymbol>())
                if (method.IsOverride && !InitPrefixes.Any(p => method.Name.StartsWith(p, StringComparison.Ordinal)))
                    foreach (var member in MembersOf(method, cancellationToken))
                        Add(member, HandlerProof.Configured, type, function);
    }

    /// <summary>H2, H2b, H5 and H6: what a header shows, proved by its symbol.</summary>
    private void Signs(bool isLibrary, CancellationToken cancellationToken)
    {
        foreach (var tree in names.Trees)
            foreach (var member in tree.Members)
            {
                if (member.Signs != HandlerSigns.None && Proof(member, cancellationToken) is { } proof)
                    Add(member, proof, member.Type);
                else if (isLibrary && member is { IsPublic: true, Kind: MemberKind.Method or MemberKind.Accessor or MemberKind.Arrow })
                    Add(member, HandlerProof.Assumed, member.Type);
            }
    }

    /// <summary>What the attributes of a method say about its function.</summary>
    private void Annotations(Compilation compilation, CancellationToken cancellationToken)
    {
        if (!methods.Values.Any(known => known.Exists(h => h.IsAnnotated)))
            return;
        var globals = GlobalAnnotations.Of(compilation, cancellationToken);
        foreach (var known in methods.Values)
            for (int i = 0; i < known.Count; i++)
                if (known[i].IsAnnotated && bindings.Symbol(known[i].Member, cancellationToken) is { } method)
                    known[i] = known[i].With(FunctionAnnotations.Functions(method, known[i].Functions, globals, deployment, cancellationToken));
    }

    private HandlerProof? Proof(Member member, CancellationToken cancellationToken)
    {
        // Without an attribute it can prove no more than a handler string has.
        if (member.Signs == HandlerSigns.Signature && methods.ContainsKey(member) && ((MethodDeclarationSyntax)member.Node).AttributeLists.Count == 0)
            return null;
        bool mayBeSignature = (member.Signs & HandlerSigns.Signature) != 0 && names.HasSerializer && member.Type is { IsPublic: true } && IsConstructible(member.Type);
        if ((member.Signs & ~HandlerSigns.Signature) == 0 && !mayBeSignature || bindings.Symbol(member, cancellationToken) is not { } method)
            return null;
        foreach (var attribute in method.GetAttributes())
        {
            if (attribute.AttributeClass is { Name: "LambdaFunctionAttribute" } annotation && IsIn(annotation, "Annotations"))
                return HandlerProof.Annotated;
            if (attribute.AttributeClass is { Name: "LambdaSerializerAttribute" } serializer && IsIn(serializer, "Core"))
                return HandlerProof.MethodSerializer;
        }

        if (!mayBeSignature || method.IsGenericMethod || method.Parameters.Length is 0 or > 2)
            return null;
        var last = method.Parameters[method.Parameters.Length - 1].Type;
        // Code is half-typed most of the time: a using that is still missing leaves the name.
        bool isSignature = last.Name == "ILambdaContext" && (IsIn(last, "Core") || last.TypeKind == TypeKind.Error) || IsEvent(method.Parameters[0].Type) && method.Parameters.Length == 1;
        return isSignature && !IsCalled(member, cancellationToken) ? HandlerProof.Signature : null;
    }

    /// <summary>
    /// Whether other code of the project calls the method, or what it overrides or implements: such a method is a helper to which the real handler passes its
    /// event or its context on. A Main that tries a handler on the developer's machine proves nothing.
    /// </summary>
    private bool IsCalled(Member member, CancellationToken cancellationToken)
    {
        var ids = bindings.Owners(member, cancellationToken);
        foreach (var caller in names.Saying(member.CallName))
        {
            if (caller == member || caller.Kind == MemberKind.Global || caller is { Kind: MemberKind.Method, Name: "Main", IsStatic: true })
                continue;
            var facts = bindings.Facts(caller, cancellationToken);
            if (ids.Any(id => facts.Calls(id, Reach.Any) != CallSites.None)
                || bindings.Type(member.Type!, cancellationToken).Slots.Any(slot => ids.Contains(slot.Implementation) && facts.Calls(slot.Id, new Reach(false, true)) != CallSites.None))
                return true;
        }

        return false;
    }

    /// <summary>The runtime constructs the type itself or one that inherits from it.</summary>
    private bool IsConstructible(TypeDeclaration type) => !type.IsAbstract && !type.IsInterface || names.Inheriting(type.NameHash).Any(heir => heir is { IsPublic: true, IsAbstract: false, IsInterface: false });

    private static bool IsIn(ITypeSymbol type, string package) =>
        type.ContainingNamespace is { Name: var last, ContainingNamespace: { Name: "Lambda", ContainingNamespace.Name: "Amazon" } } && last == package;

    private static bool IsEvent(ITypeSymbol type) =>
        type.ContainingNamespace is { Name: var last, ContainingNamespace: { Name: "Lambda", ContainingNamespace.Name: "Amazon" } } && last.EndsWith("Events", StringComparison.Ordinal);

    /// <summary>H3 and H4: delegates and method groups handed to the bootstrap, or to ASP.NET Core as endpoints, middleware and filters.</summary>
    private void Delegates(Compilation compilation, CancellationToken cancellationToken)
    {
        var seen = new HashSet<Member>();
        foreach (var name in RequestDelegates.AreHosted(compilation) ? Names.HandlerHolders : Names.Bootstraps)
            foreach (var member in names.Saying(name))
            {
                if (!seen.Add(member))
                    continue;
                foreach (var handler in bindings.Facts(member, cancellationToken).Handlers)
                {
                    var proof = handler.IsRequest ? HandlerProof.Request : HandlerProof.Bootstrap;
                    if (!handler.Span.IsEmpty)
                        delegates.Add(new Handler(member, proof, DelegateName(member, handler.Name), null, handler.Span));
                    else
                        foreach (var candidate in MembersNamed(handler.Name))
                            if (bindings.Owners(candidate, cancellationToken).Contains(handler.Target))
                                Add(candidate, proof, handler.IsRequest ? null : candidate.Type);
                }
            }
    }

    /// <summary>What attributes mark that the user names: other generators make the handler.</summary>
    private void Marked(MarkedEntryPoints marked, CancellationToken cancellationToken)
    {
        foreach (var member in marked.Methods(cancellationToken))
            Add(member, HandlerProof.Marked, member.Type);
        foreach (var (type, entryPoints) in marked.Classes(cancellationToken))
        {
            var functions = GeneratedFor(type);
            foreach (var method in entryPoints)
                foreach (var member in MembersOf(method, cancellationToken))
                    AddGenerated(member, type, functions);
        }
    }

    /// <summary>The functions whose handler strings name the class, and no method on its object: a static one, or one that is not generated yet.</summary>
    private ImmutableArray<LinkedFunction> GeneratedFor(TypeDeclaration type) => deployment.Functions.Where(f =>
        Named(f) is { } name && TypesNamed(name).Any(t => t.Identity == type.Identity) && !methods.Values.Any(known => known.Any(h => !h.Member.IsStatic && h.Functions.Contains(f)))).ToImmutableArray();

    /// <summary>Generated code calls the method. Whether it keeps the object or makes one for each event is not known: its type is no handler's type.</summary>
    private void AddGenerated(Member member, TypeDeclaration type, ImmutableArray<LinkedFunction> functions)
    {
        var handler = new Handler(member, HandlerProof.Marked, type.Name + "." + member.Name, type: null) { MarkedType = type, Functions = functions };
        if (!methods.TryGetValue(member, out var known))
            methods[member] = known = new List<Handler>(1);
        if (known.Count == 0)
            known.Add(handler);
        for (int i = 0; i < known.Count; i++)
            if (known[i].Proof < HandlerProof.Marked || known[i] is { Proof: HandlerProof.Marked, MarkedType: null })
                known[i] = handler;
            // Two classes inherit it, and what it calls on the one is not what it calls on the other.
            else if (known[i].MarkedType is { } other && other.Identity != type.Identity)
                known[i] = known[i].With(ImmutableArray<LinkedFunction>.Empty);
    }

    private static string DelegateName(Member member, string name) => (member.Type is { } type ? type.Name + "." : "") + member.DisplayName + "." + name;

    private IEnumerable<TypeDeclaration> TypesNamed(HandlerName name) => names.Declaring(Names.Of(name.TypeName)).Where(t => t.FullName == name.DottedType);

    private IEnumerable<Member> MembersNamed(string name) => names.Called(Names.Of(name)).Where(m => m.Kind == MemberKind.Method);

    private IEnumerable<Member> MembersOf(IMethodSymbol method, CancellationToken cancellationToken)
    {
        var id = NodeId.Hash(method);
        return MembersNamed(method.Name).Where(m => bindings.Owners(m, cancellationToken).Contains(id));
    }

    private void Add(Member member, HandlerProof proof, TypeDeclaration? type, LinkedFunction? function = null, bool isAction = false)
    {
        if (!methods.TryGetValue(member, out var known))
            methods[member] = known = new List<Handler>(1);
        bool isAnnotated = proof == HandlerProof.Annotated;
        // A handler string names one heir; what the member itself shows holds for each.
        int found = function is null ? -1 : known.FindIndex(h => h.Type is not null && h.Type.Identity == type?.Identity);
        if (found < 0 && (function is not null || known.Count == 0))
        {
            known.Add(Made(null));
            return;
        }

        for (int i = 0; i < known.Count; i++)
            if (found < 0 || i == found)
                known[i] = Made(known[i]);

        Handler Made(Handler? old)
        {
            var functions = old?.Functions ?? ImmutableArray<LinkedFunction>.Empty;
            if (function is not null && !functions.Contains(function))
                functions = functions.Add(function);
            var (itsProof, itsType) = old is not null && old.Proof >= proof ? (old.Proof, old.Type) : (proof, type);
            return new Handler(member, itsProof, (itsType?.Name ?? member.Type?.Name) + "." + member.Name, itsType)
            {
                Functions = functions,
                IsAnnotated = isAnnotated || old is { IsAnnotated: true },
                IsAction = isAction || old is { IsAction: true },
            };
        }
    }
}
