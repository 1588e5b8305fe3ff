using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects;

/// <summary>What is wrong with a handler string; the runtime's checks in their order (facts.md F-HANDLER).</summary>
internal enum HandlerFault { Malformed, TooLong, Whitespace, Assembly, Type, Method, Overloads, AnnotatedOriginal, AssemblyCase }

/// <summary>A handler string that the runtime will not resolve as it is meant.</summary>
/// <param name="Function">The function that carries it.</param>
/// <param name="Candidate">The method or type that it most nearly names; null when this compilation holds none.</param>
/// <param name="Suggestion">The text that names the candidate; null when there is none.</param>
/// <param name="IsCertain">Whether no other candidate is as near.</param>
internal sealed record HandlerProblem(LinkedFunction Function, HandlerFault Fault, ISymbol? Candidate, string? Suggestion, bool IsCertain);

/// <summary>Resolves the handler strings of the configuration against the compilation, as the runtime resolves them against the deployed assembly.</summary>
internal sealed class HandlerStrings
{
    // facts.md F-LIMITS: the API takes 128 characters, the last one is cut.
    private const int MaxZipLength = 127;
    private readonly LambdaProject project;
    private readonly object gate = new();
    private ImmutableArray<HandlerProblem> problems;

    public HandlerStrings(LambdaProject project) => this.project = project;

    /// <summary>The handler strings that name nothing, in the order of the functions.</summary>
    public ImmutableArray<HandlerProblem> Problems(CancellationToken cancellationToken)
    {
        lock (gate)
        {
            if (problems.IsDefault)
                problems = Find(cancellationToken);
            return problems;
        }
    }

    private ImmutableArray<HandlerProblem> Find(CancellationToken cancellationToken)
    {
        var found = new List<(LinkedFunction Function, HandlerFault Fault, HandlerName? Name, ISymbol? Original)>();
        var named = new HashSet<ISymbol>(SymbolEqualityComparer.Default);
        foreach (var function in project.Deployment.Functions)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!function.Function.Handler.HasValue || !HandlerName.HasParts(function.Function.Handler.Value))
                continue;
            var (fault, name, method) = Check(function.Function, cancellationToken);
            if (fault is { } problem)
                found.Add((function, problem, name, method));
            else if (method is not null)
                named.Add(method);
        }

        if (found.Count == 0)
            return ImmutableArray<HandlerProblem>.Empty;
        var candidates = new HandlerCandidates(project, named, cancellationToken);
        return found.Select(f => candidates.Problem(f.Function, f.Fault, f.Name, f.Original)).ToImmutableArray();
    }

    private (HandlerFault? Fault, HandlerName? Name, ISymbol? Method) Check(DeployedFunction function, CancellationToken cancellationToken)
    {
        var text = function.Handler.Value;
        if (HandlerName.Parse(text) is not { } name)
            return (HandlerFault.Malformed, null, null);
        if (!function.IsImageCommand && text.Any(char.IsWhiteSpace))
            return (HandlerFault.Whitespace, name, null);
        if (!function.IsImageCommand && text.Length > MaxZipLength)
            return (HandlerFault.TooLong, name, null);
        var own = project.Compilation.Assembly;
        var assembly = string.Equals(name.Assembly, own.Name, StringComparison.OrdinalIgnoreCase) ? own
            : project.Compilation.SourceModule.ReferencedAssemblySymbols.FirstOrDefault(a => string.Equals(a.Name, name.Assembly, StringComparison.OrdinalIgnoreCase));
        if (assembly is null)
            return (HandlerFault.Assembly, name, null);
        var (fault, method) = Resolve(name, assembly, function.IsImageCommand, cancellationToken);
        return fault is null && name.Assembly != assembly.Name ? (HandlerFault.AssemblyCase, name, method) : (fault, name, method);
    }

    private static (HandlerFault? Fault, ISymbol? Method) Resolve(HandlerName name, IAssemblySymbol assembly, bool isImage, CancellationToken cancellationToken)
    {
        if (assembly.GetTypeByMetadataName(name.Type) is not { } type)
            return Annotated(name, assembly) is { } wrapped ? (null, wrapped) : (HandlerFault.Type, null);
        // Generators may add members to partial types, and they may not have run yet.
        if (IsUnfinished(type, cancellationToken))
            return (null, null);
        int signature = name.Method.IndexOfAny(new[] { ' ', '(' });
        var simple = signature < 0 ? name.Method : MethodOf(name.Method);
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            var methods = declaring.GetMembers(simple).OfType<IMethodSymbol>().ToList();
            if (methods.Count == 0)
                continue;
            if (methods.Count > 1 && signature < 0)
                return (HandlerFault.Overloads, methods[0]);
            if (methods.Count > 1 && !isImage)
                return (HandlerFault.Overloads, methods[0]);
            return IsAnnotated(methods[0]) ? (HandlerFault.AnnotatedOriginal, methods[0]) : (null, methods[0]);
        }

        return IsHandledByPartial(type, cancellationToken) ? (null, null) : (HandlerFault.Method, null);
    }

    /// <summary>"System.String Handle(System.String)" to "Handle".</summary>
    private static string MethodOf(string signature)
    {
        var head = signature.Split('(')[0].TrimEnd();
        return head.Substring(head.LastIndexOf(' ') + 1);
    }

    /// <summary>The user's method behind a wrapper of Amazon.Lambda.Annotations, which may not be generated yet.</summary>
    private static ISymbol? Annotated(HandlerName name, IAssemblySymbol assembly) => name.Annotated() is { } user
        ? assembly.GetTypeByMetadataName(user.Type)?.GetMembers(user.Method).FirstOrDefault(IsAnnotated)
        : null;

    private static bool IsAnnotated(ISymbol method) => method.GetAttributes().Any(a => a.AttributeClass is { Name: "LambdaFunctionAttribute" });

    private static bool IsUnfinished(INamedTypeSymbol type, CancellationToken cancellationToken)
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

    private static bool IsHandledByPartial(INamedTypeSymbol type, CancellationToken cancellationToken) => type.DeclaringSyntaxReferences.Any(r =>
        r.GetSyntax(cancellationToken) is TypeDeclarationSyntax { Modifiers: var modifiers } && modifiers.Any(m => m.ValueText == "partial"));
}
