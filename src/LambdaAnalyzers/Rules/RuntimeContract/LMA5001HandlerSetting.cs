using System.Collections.Immutable;
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
    /// <summary>The property of the diagnostic with the text to write; absent when there is no candidate.</summary>
    public const string SuggestionProperty = "Suggestion";

    /// <summary>The property that says that no other method is as near.</summary>
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
        if (problem.Suggestion is { } suggestion)
            properties = properties.Add(SuggestionProperty, suggestion).Add(CertainProperty, problem.IsCertain ? "true" : "false");
        var name = function.Name.Length > 0 ? function.Name : System.IO.Path.GetFileName(function.File.Path);
        return Diagnostic.Create(
            Rule,
            place,
            Severity(problem, project),
            configuration is null ? null : new[] { configuration },
            properties,
            function.Handler.Value,
            name,
            function.Handler.Place.ToString(),
            Strings.Of("LMA5001_" + problem.Fault, project.Compilation.AssemblyName ?? ""),
            problem.Suggestion is null ? "" : Strings.Of("LMA5001_Suggestion", problem.Suggestion));
    }

    /// <summary>Error only for what a hand-written file surely deploys; a left-over file is worth a hint (rules.md 2.0, "Deploying file").</summary>
    private static DiagnosticSeverity Severity(HandlerProblem problem, LambdaProject project)
    {
        var function = problem.Function.Function;
        if (problem.Function.IsLeftOver || problem.Fault == HandlerFault.AssemblyCase)
            return DiagnosticSeverity.Info;
        if (problem.Fault == HandlerFault.AnnotatedOriginal && !NeedsWrapper(problem.Candidate))
            return DiagnosticSeverity.Info;
        bool isSure = function.Source is FunctionSource.HandWrittenTemplate or FunctionSource.ServerlessFramework && !function.Handler.RestsOnParameter && !project.Build.IsLambdaLibrary;
        return isSure ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
    }

    /// <summary>Whether the annotated method cannot run without its wrapper: the class needs injection, or parameters come from attributes.</summary>
    private static bool NeedsWrapper(ISymbol? candidate) => candidate is IMethodSymbol method
        && (!method.IsStatic && !method.ContainingType.InstanceConstructors.Any(c => c.Parameters.IsEmpty && c.DeclaredAccessibility == Accessibility.Public)
            || method.Parameters.Any(p => p.GetAttributes().Any(a => a.AttributeClass?.Name.StartsWith("From", System.StringComparison.Ordinal) == true))
            || method.Parameters.Length > 2);

    private bool IsSuppressed(HandlerProblem problem) =>
        problem.Function.Function.Handler.Place is { File: { } file } place && file.IsSuppressed(Rule.Id, place.Line);
}
