using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects;

/// <summary>What the look-up of a handler string gave.</summary>
/// <param name="Fault">Null when it names a method, and also when the code is too unfinished to say that it does not.</param>
/// <param name="Name">The string in its parts; a guess when it is malformed; null without one.</param>
/// <param name="Type">The type that it names.</param>
/// <param name="Method">The method that it names, or the first of several.</param>
/// <param name="IsForeign">Whether it names the assembly of a reference.</param>
internal readonly record struct HandlerCheck(HandlerFault? Fault, HandlerName? Name, INamedTypeSymbol? Type, IMethodSymbol? Method, bool IsForeign = false);

/// <summary>Looks handler strings up as the runtime does: from the type to its bases, public or not, static or not (facts.md F-HANDLER).</summary>
internal sealed class HandlerResolver
{
    private static readonly string[] Frameworks = { "System", "Microsoft", "Amazon.Lambda", "mscorlib", "netstandard" };
    private readonly Compilation compilation;
    private readonly LambdaSymbols symbols;
    private readonly CancellationToken cancellationToken;

    public HandlerResolver(Compilation compilation, LambdaSymbols symbols, CancellationToken cancellationToken) =>
        (this.compilation, this.symbols, this.cancellationToken) = (compilation, symbols, cancellationToken);

    public HandlerCheck Resolve(HandlerName name)
    {
        if (AssemblyOf(name) is not { } assembly)
            return new HandlerCheck(HandlerFault.Assembly, name, null, null);
        bool isForeign = !SymbolEqualityComparer.Default.Equals(assembly, compilation.Assembly);
        if ((assembly.GetTypeByMetadataName(name.Type) ?? assembly.ResolveForwardedType(name.Type)) is not { } type)
        {
            if (Wrapped(name, assembly) is { } wrapped)
                return Found(name, assembly, wrapped.ContainingType, wrapped, isForeign);
            return new HandlerCheck(IsEntryPoint(name) || !isForeign && MayBeUnfinished(name.TypeName) ? null : HandlerFault.Type, name, null, null, isForeign);
        }

        if (Methods(type, name.Method) is not { Count: > 0 } methods)
            return new HandlerCheck(IsEntryPoint(name) || MayHaveMore(type) ? null : HandlerFault.Method, name, type, null, isForeign);
        if (methods.Count > 1)
            return new HandlerCheck(IsUnfinished(type) ? null : HandlerFault.Overloads, name, type, methods[0], isForeign);
        return IsAnnotated(methods[0]) ? new HandlerCheck(HandlerFault.AnnotatedOriginal, name, type, methods[0], isForeign) : Found(name, assembly, type, methods[0], isForeign);
    }

    /// <summary>The types of this project's sources with that simple name.</summary>
    public IEnumerable<INamedTypeSymbol> Types(string simpleName) =>
        compilation.GetSymbolsWithName(simpleName, SymbolFilter.Type, cancellationToken).OfType<INamedTypeSymbol>().Where(t => t.TypeKind is TypeKind.Class or TypeKind.Struct);

    /// <summary>The types of this project's sources that inherit a method of that name from a package.</summary>
    public IEnumerable<(INamedTypeSymbol Type, IMethodSymbol Method)> Heirs(string method)
    {
        foreach (var type in compilation.GetSymbolsWithName(static _ => true, SymbolFilter.Type, cancellationToken).OfType<INamedTypeSymbol>())
            if (type is { TypeKind: TypeKind.Class, IsAbstract: false, BaseType.SpecialType: SpecialType.None } && Methods(type, method) is { Count: 1 } found
                && found[0].ContainingType.SpecialType == SpecialType.None && !SymbolEqualityComparer.Default.Equals(found[0].ContainingAssembly, compilation.Assembly))
                yield return (type, found[0]);
    }

    /// <summary>What the name stands for on the type: the methods of the first type in the base chain that declares it, or those of that very signature.</summary>
    public static List<IMethodSymbol> Methods(INamedTypeSymbol type, string method)
    {
        bool isSignature = HandlerSignature.Is(method);
        var simple = isSignature ? HandlerSignature.MethodName(method) : method;
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            // A signature that we cannot spell may be the one that is meant.
            var methods = declaring.GetMembers(simple).OfType<IMethodSymbol>().Where(m => !isSignature || (HandlerSignature.Of(m) ?? method) == method).ToList();
            if (methods.Count > 0)
                return isSignature ? methods.GetRange(0, 1) : methods;
        }

        return new List<IMethodSymbol>();
    }

    public bool IsAnnotated(IMethodSymbol method) => symbols.LambdaFunctionAttribute is { } attribute
        && method.GetAttributes().Any(a => SymbolEqualityComparer.Default.Equals(a.AttributeClass, attribute));

    private static HandlerCheck Found(HandlerName name, IAssemblySymbol assembly, INamedTypeSymbol type, IMethodSymbol method, bool isForeign) =>
        new(name.Assembly == assembly.Name ? null : HandlerFault.AssemblyCase, name, type, method, isForeign);

    private IAssemblySymbol? AssemblyOf(HandlerName name) => IsNamed(compilation.Assembly, name) ? compilation.Assembly
        : compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(a => IsNamed(a, name));

    private static bool IsNamed(IAssemblySymbol assembly, HandlerName name) => string.Equals(assembly.Name, name.Assembly, StringComparison.OrdinalIgnoreCase);

    /// <summary>The user's method behind a wrapper of Amazon.Lambda.Annotations, which may not be generated yet.</summary>
    private IMethodSymbol? Wrapped(HandlerName name, IAssemblySymbol assembly) => name.Annotated() is { } user
        ? assembly.GetTypeByMetadataName(user.Type)?.GetMembers(user.Method).OfType<IMethodSymbol>().FirstOrDefault(IsAnnotated)
        : null;

    /// <summary>An executable that is named like a class library is another mistake, with another answer.</summary>
    private bool IsEntryPoint(HandlerName name) => name.Method is "Main" or "<Main>$" && compilation.Options.OutputKind != OutputKind.DynamicallyLinkedLibrary;

    /// <summary>Whether a source that does not parse says the name: the declaration may be half typed.</summary>
    private bool MayBeUnfinished(string typeName)
    {
        foreach (var tree in compilation.SyntaxTrees)
            if (tree.GetRoot(cancellationToken).ContainsDiagnostics && tree.GetDiagnostics(cancellationToken).Any(d => d.Severity == DiagnosticSeverity.Error)
                && tree.GetText(cancellationToken).ToString().Contains(typeName))
                return true;
        return false;
    }

    /// <summary>Whether the type may have methods that are not seen: half-typed code, a generator that has not run, non-public members of a reference.</summary>
    private bool MayHaveMore(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
            if (SymbolEqualityComparer.Default.Equals(at.ContainingAssembly, compilation.Assembly) ? IsPartial(at) : !IsFrameworks(at))
                return true;
        return IsUnfinished(type);
    }

    private bool IsUnfinished(INamedTypeSymbol type)
    {
        for (var at = type; at is not null; at = at.BaseType)
        {
            if (at.TypeKind == TypeKind.Error)
                return true;
            foreach (var reference in at.DeclaringSyntaxReferences)
                if (reference.GetSyntax(cancellationToken) is { ContainsDiagnostics: true } syntax && syntax.GetDiagnostics().Any(d => d.Severity == DiagnosticSeverity.Error))
                    return true;
        }

        return false;
    }

    private bool IsPartial(INamedTypeSymbol type) => type.DeclaringSyntaxReferences.Any(r =>
        r.GetSyntax(cancellationToken) is TypeDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(m => m.ValueText == "partial"));

    private static bool IsFrameworks(INamedTypeSymbol type) =>
        Frameworks.Any(f => type.ContainingAssembly is { Name: var name } && (name == f || name.StartsWith(f + ".", StringComparison.Ordinal)));
}
