using System.Collections.Immutable;
using System.IO;
using System.Linq;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.RuntimeContract;

/// <summary>LMA5001: a handler string of the configuration names no method of this project.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA5001HandlerSetting : LambdaRule
{
    /// <summary>The property of the diagnostic with the texts that the setting may mean, one a line, the nearest first; absent when there is none.</summary>
    public const string SuggestionsProperty = "Suggestions";

    /// <summary>The property that is present when the first suggestion is surely meant.</summary>
    public const string CertainProperty = "Certain";

    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA5001", category: Category.RuntimeContract, defaultSeverity: DiagnosticSeverity.Error, isEnabledByDefault: true);

    public LMA5001HandlerSetting()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project)
    {
        if (project.Deployment.Functions.IsEmpty)
            return;
        context.RegisterSymbolAction(symbol => Analyze(symbol, project), SymbolKind.NamedType);
        context.RegisterAdditionalFileAction(file => Analyze(file, project));
    }

    /// <summary>At the method or type that the string should name: live, and fixable by every editor.</summary>
    private void Analyze(SymbolAnalysisContext context, LambdaProject project)
    {
        foreach (var problem in project.HandlerStrings.Problems(context.CancellationToken))
        {
            if (problem.Candidate is not { } candidate || !SymbolEqualityComparer.Default.Equals(candidate as INamedTypeSymbol ?? candidate.ContainingType, context.Symbol) || IsSuppressed(problem))
                continue;
            if (candidate.Locations.FirstOrDefault(l => l.IsInSource) is { } place)
                context.ReportDiagnostic(Create(problem, project, place, problem.Function.Function.Handler.Place.ToLocation()));
        }
    }

    /// <summary>In the file, only when the compilation holds nothing that the string could name.</summary>
    private void Analyze(AdditionalFileAnalysisContext context, LambdaProject project)
    {
        foreach (var problem in project.HandlerStrings.Problems(context.CancellationToken))
        {
            var place = problem.Function.Function.Handler.Place;
            if (problem.Candidate is null && place.File is { } file && file.Path == context.AdditionalFile.Path && !IsSuppressed(problem))
                context.ReportDiagnostic(Create(problem, project, place.ToLocation(), configuration: null));
        }
    }

    private Diagnostic Create(HandlerProblem problem, LambdaProject project, Location place, Location? configuration)
    {
        var function = problem.Function.Function;
        var properties = ImmutableDictionary<string, string?>.Empty;
        if (!problem.Suggestions.IsEmpty)
            properties = properties.Add(SuggestionsProperty, string.Join("\n", problem.Suggestions));
        if (problem.IsCertain)
            properties = properties.Add(CertainProperty, "true");
        return Diagnostic.Create(
            Rule,
            place,
            Severity(problem, project),
            configuration is null ? null : new[] { configuration },
            properties,
            function.Handler.Value,
            function.Name.Length > 0 ? function.Name : Path.GetFileName(function.File.Path),
            function.Handler.Place.ToString(),
            Strings.Of("LMA5001_" + problem.Fault, Assembly(problem) ?? project.Compilation.AssemblyName ?? ""),
            problem.Suggestions.IsEmpty ? "" : Strings.Of(problem.IsCertain ? "LMA5001_Suggestion" : "LMA5001_Choice", string.Join("', '", problem.Suggestions)));
    }

    /// <summary>The assembly in which a type was looked for; null where ours is meant.</summary>
    private static string? Assembly(HandlerProblem problem) => problem.Fault == HandlerFault.Type ? HandlerName.Parse(problem.Function.Function.Handler.Value)?.Assembly : null;

    /// <summary>Error only for what a hand-written file surely deploys; a left-over file is worth a hint (rules.md 2.0, "Deploying file").</summary>
    private static DiagnosticSeverity Severity(HandlerProblem problem, LambdaProject project)
    {
        var function = problem.Function.Function;
        if (problem.Function.IsLeftOver || problem.Fault == HandlerFault.AssemblyCase || problem.Fault == HandlerFault.AnnotatedOriginal && !NeedsWrapper(problem.Candidate, project.Symbols))
            return DiagnosticSeverity.Info;

        // What the generator of Amazon.Lambda.Annotations wrote it writes anew in the next build.
        bool isSure = function.Source is FunctionSource.HandWrittenTemplate or FunctionSource.ServerlessFramework
            && !function.IsGenerated && !function.Handler.RestsOnParameter && !project.Build.IsLambdaLibrary;
        return isSure ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    }

    /// <summary>Whether the annotated method fails without its wrapper: the runtime cannot call it, or its parameters and its result are those of an API.</summary>
    private static bool NeedsWrapper(ISymbol? candidate, LambdaSymbols symbols) => candidate is IMethodSymbol method && (!IsCallable(method, symbols) || HasApiParts(method));

    private static bool IsCallable(IMethodSymbol method, LambdaSymbols symbols)
    {
        var type = method.ContainingType;
        return method is { IsGenericMethod: false, IsAbstract: false, IsVararg: false, Parameters.Length: <= 2 } && !type.IsGenericType && type.TypeKind is TypeKind.Class or TypeKind.Struct
            && !(method.IsAsync && method.ReturnsVoid)
            && method.Parameters.All(p => !p.IsParams)
            && (method.Parameters.Length < 2 || LambdaSymbols.Is(method.Parameters[1].Type, symbols.ILambdaContext))
            && (method.IsStatic || !type.IsAbstract && type.InstanceConstructors.Any(c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public));
    }

    private static bool HasApiParts(IMethodSymbol method) => IsHttpResult(method.ReturnType)
        || method.Parameters.Any(p => p.GetAttributes().Any(a => a.AttributeClass is { Name: var name } from && name.StartsWith("From", System.StringComparison.Ordinal) && IsAnnotations(from)));

    private static bool IsHttpResult(ITypeSymbol type) => type is INamedTypeSymbol { Name: "Task", TypeArguments: { Length: 1 } result }
        ? IsHttpResult(result[0])
        : type.Name == "IHttpResult" && IsAnnotations(type) || type.AllInterfaces.Any(i => i.Name == "IHttpResult" && IsAnnotations(i));

    private static bool IsAnnotations(ITypeSymbol type) => type.ContainingAssembly?.Name == "Amazon.Lambda.Annotations";

    private bool IsSuppressed(HandlerProblem problem) =>
        problem.Function.Function.Handler.Place is { File: { } file } place && file.IsSuppressed(Rule.Id, place.Line);
}
