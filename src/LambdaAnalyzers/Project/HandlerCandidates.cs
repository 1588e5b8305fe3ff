using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Projects;

/// <summary>Which method or type a broken handler string most nearly names: the handlers of the compilation that no other string names, by name and edit distance.</summary>
internal sealed class HandlerCandidates
{
    private readonly LambdaProject project;
    private readonly List<IMethodSymbol> methods;
    private readonly HashSet<ISymbol> named;

    public HandlerCandidates(LambdaProject project, HashSet<ISymbol> named, CancellationToken cancellationToken)
    {
        this.project = project;
        this.named = named;
        // A wrapper that is generated stands for the user's method, which is found by its attribute.
        methods = project.Calls.Ask(
            state => state.Handlers.Where(h => !h.IsDelegate && h.Proof != HandlerProof.Assumed).Select(h => state.Bindings.Symbol(h.Member, cancellationToken)).OfType<IMethodSymbol>()
                .Where(m => m.ContainingType.Name.EndsWith("_Generated", StringComparison.Ordinal) is false).Distinct<IMethodSymbol>(SymbolEqualityComparer.Default).ToList(),
            cancellationToken);
    }

    public HandlerProblem Problem(LinkedFunction function, HandlerFault fault, HandlerName? name, ISymbol? original)
    {
        if (original is IMethodSymbol known && fault is HandlerFault.AssemblyCase or HandlerFault.AnnotatedOriginal)
            return new HandlerProblem(function, fault, InSource(original), Text((IMethodSymbol)original, name), true);
        if (fault == HandlerFault.Overloads)
            return new HandlerProblem(function, fault, InSource(original), null, false);
        var ranked = Candidates(name).Select(m => (Method: m, Distance: Distance(name, m))).OrderBy(c => c.Distance).ThenBy(c => NodeId.Of(c.Method), StringComparer.Ordinal).ToList();
        if (ranked.Count == 0)
            return new HandlerProblem(function, fault, null, null, false);
        bool isCertain = ranked.Count == 1 || ranked[0].Distance < ranked[1].Distance && SharesAName(name, ranked[0].Method);
        return new HandlerProblem(function, fault, ranked[0].Method, Text(ranked[0].Method, null), isCertain);
    }

    /// <summary>The text that names the method as the runtime looks for it.</summary>
    public string Text(IMethodSymbol method, HandlerName? inherited)
    {
        var type = inherited is not null && method.ContainingAssembly.GetTypeByMetadataName(inherited.Type) is { } named ? named : method.ContainingType;
        var full = MetadataName(type);
        if (method.GetAttributes().Any(a => a.AttributeClass?.Name == "LambdaFunctionAttribute"))
            full += "_" + method.Name + "_Generated";
        return method.ContainingAssembly.Name + "::" + full + "::" + method.Name;
    }

    /// <summary>Handlers that no string names yet; where the type is right, its methods that could be one.</summary>
    private IEnumerable<IMethodSymbol> Candidates(HandlerName? name)
    {
        if (name is not null && project.Compilation.Assembly.GetTypeByMetadataName(name.Type) is { } type)
        {
            var own = type.GetMembers().OfType<IMethodSymbol>().Where(CouldHandle).ToList();
            var free = own.Where(m => !named.Contains(m)).ToList();
            if (own.Count > 0)
                return free.Count > 0 ? free : own;
        }

        var unnamed = methods.Where(m => !named.Contains(m)).ToList();
        return unnamed.Count > 0 ? unnamed : methods;
    }

    private static bool CouldHandle(IMethodSymbol method) =>
        method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Public, IsAbstract: false, IsGenericMethod: false, IsOverride: false, Parameters.Length: <= 2 };

    private static ISymbol? InSource(ISymbol? symbol) => symbol is not null && symbol.Locations.Any(l => l.IsInSource) ? symbol : null;

    private static bool SharesAName(HandlerName? name, IMethodSymbol method) =>
        name is not null && (name.Method == method.Name || name.TypeName == method.ContainingType.Name || name.DottedType == method.ContainingType.ToDisplayString());

    /// <summary>A method of the right name is nearer than any spelling; then the type; then the letters.</summary>
    private static int Distance(HandlerName? name, IMethodSymbol method)
    {
        const int OtherName = 1000;
        if (name is null)
            return 0;
        var typeName = (name.Annotated() ?? name).TypeName;
        return (name.Method == method.Name ? 0 : OtherName + EditDistance(name.Method, method.Name)) + (typeName == method.ContainingType.Name ? 0 : OtherName / 2 + EditDistance(typeName, method.ContainingType.Name));
    }

    private static string MetadataName(INamedTypeSymbol type)
    {
        var name = type.MetadataName;
        var outermost = type;
        while (outermost.ContainingType is { } outer)
        {
            name = outer.MetadataName + "+" + name;
            outermost = outer;
        }

        return outermost.ContainingNamespace is { IsGlobalNamespace: false } ns ? ns.ToDisplayString() + "." + name : name;
    }

    /// <summary>Levenshtein's; names are short, and longer ones than a handler string may hold are cut.</summary>
    private static int EditDistance(string a, string b)
    {
        const int Longest = 128;
        (a, b) = (a.Length > Longest ? a.Substring(0, Longest) : a, b.Length > Longest ? b.Substring(0, Longest) : b);
        var row = new int[b.Length + 1];
        for (int j = 0; j <= b.Length; j++)
            row[j] = j;
        for (int i = 1; i <= a.Length; i++)
        {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.Length; j++)
            {
                int change = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(change, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row[b.Length];
    }
}
