using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>Which method or type a broken handler string most nearly names. Only asked when there is a broken string.</summary>
internal sealed class HandlerCandidates
{
    private const int MaxSuggestions = 3;
    private readonly LambdaProject project;
    private readonly HandlerResolver resolver;
    private readonly HashSet<ISymbol> named;
    private readonly CancellationToken cancellationToken;
    private List<IMethodSymbol>? handlers;

    /// <param name="project">The project.</param>
    /// <param name="resolver">Looks names up in it.</param>
    /// <param name="named">The methods that other handler strings name.</param>
    /// <param name="cancellationToken">Polled while handlers are searched.</param>
    public HandlerCandidates(LambdaProject project, HandlerResolver resolver, HashSet<ISymbol> named, CancellationToken cancellationToken) =>
        (this.project, this.resolver, this.named, this.cancellationToken) = (project, resolver, named, cancellationToken);

    public HandlerProblem Problem(LinkedFunction function, HandlerCheck check)
    {
        var (fault, name, type, method, isForeign) = (check.Fault!.Value, check.Name, check.Type, check.Method, check.IsForeign);
        bool isImage = function.Function.IsImageCommand;
        if (method is not null && type is not null)
        {
            var texts = fault switch
            {
                HandlerFault.TooLong => Array.Empty<string>(),
                HandlerFault.Overloads => isImage ? Signatures(type, method) : Array.Empty<string>(),
                _ => Text(type, method, isImage) is { } text ? new[] { text } : Array.Empty<string>(),
            };
            return new HandlerProblem(function, fault, InSource(method) ?? InSource(type), texts.Take(MaxSuggestions).ToImmutableArray(), texts.Length == 1);
        }

        // Nothing of ours is meant by the name of another assembly.
        var ranked = isForeign ? new List<Candidate>() : Ranked(name, type, isImage);
        var place = ranked.Select(c => InSource(c.Method) ?? InSource(c.Type)).FirstOrDefault(s => s is not null) ?? (isForeign ? null : InSource(type) ?? TypesLike(name).Select(InSource).FirstOrDefault());
        bool isCertain = ranked.Count > 0 && ranked[0].IsEvident && (ranked.Count == 1 || ranked[0].Level < ranked[1].Level);
        return new HandlerProblem(function, fault, place, ranked.Select(c => c.Text).Distinct().Take(isCertain ? 1 : MaxSuggestions).ToImmutableArray(), isCertain);
    }

    /// <summary>The text that names the method as the runtime looks for it; null for an overloaded one, which a zip function cannot name.</summary>
    private string? Text(INamedTypeSymbol type, IMethodSymbol method, bool isImage)
    {
        var isAnnotated = resolver.IsAnnotated(method);
        var part = isAnnotated || method.ContainingType.GetMembers(method.Name).OfType<IMethodSymbol>().Count() == 1 ? method.Name : isImage ? HandlerSignature.Of(method) : null;
        return part is null ? null : type.ContainingAssembly.Name + "::" + HandlerSignature.MetadataName(type) + (isAnnotated ? "_" + method.Name + "_Generated" : "") + "::" + part;
    }

    private string[] Signatures(INamedTypeSymbol type, IMethodSymbol method) =>
        HandlerResolver.Methods(type, method.Name).Where(HasHandlersShape).Select(m => Text(type, m, isImage: true)).OfType<string>().ToArray();

    private List<Candidate> Ranked(HandlerName? name, INamedTypeSymbol? type, bool isImage)
    {
        var found = new List<Candidate>();
        foreach (var (owner, method, isHandler) in Pool(name, type))
            if (Text(owner, method, isImage) is { } text)
                found.Add(new Candidate(owner, method, text, name, isHandler));
        // A method that another string names already is meant only where its very name stands and no free one bears it: a left-over string of a renamed type.
        var free = found.Where(c => !named.Contains(c.Method)).ToList();
        bool isFreeMeant = free.Any(c => c.HasMethodName) || free.Count > 0 && !found.Any(c => c.HasMethodName);
        return (isFreeMeant ? free : found).OrderBy(c => c.Level).ThenBy(c => c.Distance).ThenBy(c => c.Text, StringComparer.Ordinal).ToList();
    }

    /// <summary>The methods of the type where that is right; else of the types of that name, and all handlers.</summary>
    private IEnumerable<(INamedTypeSymbol Type, IMethodSymbol Method, bool IsHandler)> Pool(HandlerName? name, INamedTypeSymbol? type)
    {
        var methods = new Dictionary<string, (INamedTypeSymbol, IMethodSymbol, bool)>();
        foreach (var owner in type is null ? TypesLike(name) : new[] { type })
        {
            foreach (var method in Members(owner, name!))
                methods[NodeId.Of(owner) + NodeId.Of(method)] = (owner, method, false);
        }

        // An entry point of ASP.NET declares nothing itself.
        if (type is null && methods.Count == 0 && name is not null)
            foreach (var heir in resolver.Heirs(name.Method))
                methods[NodeId.Of(heir.Type) + NodeId.Of(heir.Method)] = (heir.Type, heir.Method, true);
        if (type is null || methods.Count == 0)
            foreach (var handler in Handlers())
                methods[NodeId.Of(handler.ContainingType) + NodeId.Of(handler)] = (handler.ContainingType, handler, true);
        else
            foreach (var handler in Handlers().Where(h => SymbolEqualityComparer.Default.Equals(h.ContainingType, type)))
                methods[NodeId.Of(type) + NodeId.Of(handler)] = (type, handler, true);
        return methods.Values;
    }

    private IEnumerable<INamedTypeSymbol> TypesLike(HandlerName? name) => name is null ? Array.Empty<INamedTypeSymbol>() : resolver.Types((name.Annotated() ?? name).TypeName);

    /// <summary>What the name finds on the type as the runtime looks, and what else could be a handler there.</summary>
    private IEnumerable<IMethodSymbol> Members(INamedTypeSymbol type, HandlerName name)
    {
        var exact = HandlerResolver.Methods(type, name.Method);
        if (exact.Count > 0)
            return exact;
        var own = type.GetMembers().OfType<IMethodSymbol>().Where(CouldHandle);
        for (var at = type.BaseType; at is { SpecialType: SpecialType.None }; at = at.BaseType)
            own = own.Concat(at.GetMembers().OfType<IMethodSymbol>().Where(m => CouldHandle(m) && (InSource(m) is not null || Candidate.IsNear(m.Name, name.Method))));
        return own;
    }

    /// <summary>The handlers of the project. A wrapper that is generated stands for the user's method, which is found by its attribute; no string names what a marked class hands to generated code.</summary>
    private List<IMethodSymbol> Handlers() => handlers ??= project.Calls.Ask(
        state => state.Handlers.Where(h => !h.IsDelegate && !h.IsSerializer && h.Proof is not (HandlerProof.Assumed or HandlerProof.Request or HandlerProof.Bootstrap) && h is not { Proof: HandlerProof.Marked, MarkedType: not null })
            .Select(h => state.Bindings.Symbol(h.Member, cancellationToken)).OfType<IMethodSymbol>()
            .Where(m => !m.IsOverride && (m.IsStatic || !m.ContainingType.IsAbstract) && !m.ContainingType.Name.EndsWith("_Generated", StringComparison.Ordinal))
            .Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList(),
        cancellationToken);

    private static bool CouldHandle(IMethodSymbol method) => method is { DeclaredAccessibility: Accessibility.Public, IsAbstract: false, IsOverride: false } && HasHandlersShape(method);

    private static bool HasHandlersShape(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, IsGenericMethod: false, Parameters.Length: <= 2 } && (method.Parameters.Length < 2 || method.Parameters[1].Type.Name == "ILambdaContext");

    // The sources of a referenced project are seen in editors only.
    private ISymbol? InSource(ISymbol? symbol) => symbol is not null && symbol.Locations.Any(l => l.SourceTree is { } tree && project.Compilation.ContainsSyntaxTree(tree)) ? symbol : null;

    /// <summary>One answer, and how near it is.</summary>
    private sealed class Candidate
    {
        // "Get" and "Put" are no slips of each other.
        private const int ShortestSlip = 4;

        public Candidate(INamedTypeSymbol type, IMethodSymbol method, string text, HandlerName? name, bool isHandler)
        {
            (Type, Method, Text) = (type, method, text);
            if (name is null)
                return;
            var meant = name.Annotated() ?? name;
            int methodLevel = meant.Method == method.Name ? 0 : IsNear(meant.Method, method.Name) ? 1 : 2;
            int typeLevel = meant.Type == HandlerSignature.MetadataName(type) ? 0 : meant.TypeName == type.Name ? 1 : IsNear(meant.TypeName, type.Name) ? 2 : 3;
            HasMethodName = methodLevel == 0;
            Level = methodLevel * 4 + typeLevel;
            Distance = Spelling.Distance(meant.Method, method.Name) + Spelling.Distance(meant.TypeName, type.Name);

            // The only handler of a type that is right is meant though it is called otherwise; a method that merely could be one must also bear the name.
            IsEvident = methodLevel < 2 || isHandler && typeLevel < 2;
        }

        public INamedTypeSymbol Type { get; }

        public IMethodSymbol Method { get; }

        public string Text { get; }

        public bool IsEvident { get; }

        /// <summary>Whether the string says the very name of the method.</summary>
        public bool HasMethodName { get; }

        /// <summary>A method of the right name is nearer than any spelling; then the type.</summary>
        public int Level { get; }

        public int Distance { get; }

        /// <summary>Another case, a missing Async, a slip of the keyboard.</summary>
        public static bool IsNear(string one, string other) =>
            string.Equals(one, other, StringComparison.OrdinalIgnoreCase) || one + "Async" == other || other + "Async" == one
            || Math.Min(one.Length, other.Length) >= ShortestSlip && (Spelling.Distance(one, other) <= 1 || Spelling.IsSwapped(one, other));
    }
}
