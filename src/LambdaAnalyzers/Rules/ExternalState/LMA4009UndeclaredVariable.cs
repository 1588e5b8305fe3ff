using System.Collections.Immutable;
using System.Linq;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.ExternalState;

/// <summary>LMA4009: the code needs an environment variable that no function running it declares.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class LMA4009UndeclaredVariable : LambdaRule
{
    /// <summary>For the fixes: the name of the variable.</summary>
    internal const string NameProperty = "name";

    /// <summary>For the fix in code: the variable that is declared and probably meant.</summary>
    internal const string MeantProperty = "meant";

    // They fill the environment from a file.
    private static readonly ImmutableArray<string> EnvironmentLibraries = ImmutableArray.Create("DotNetEnv", "dotenv.net", "dotenv");

    // As many functions as a message can name and be read.
    private const int Named = 3;

    private static readonly DiagnosticDescriptor Definition =
        Descriptor.Create(id: "LMA4009", category: Category.ExternalState, defaultSeverity: DiagnosticSeverity.Warning, isEnabledByDefault: true);

    public LMA4009UndeclaredVariable()
        : base(Definition)
    {
    }

    private protected override void Register(CompilationStartAnalysisContext context, LambdaProject project)
    {
        if (project.Deployment.Functions.Any(f => !f.IsLeftOver && f.Function.Source is FunctionSource.HandWrittenTemplate or FunctionSource.ServerlessFramework))
            context.RegisterOperationAction(operation => Analyze(operation, project), OperationKind.Invocation);
    }

    private void Analyze(OperationAnalysisContext context, LambdaProject project)
    {
        var call = (IInvocationOperation)context.Operation;
        if (EnvironmentRead.NameOf(call) is not { } name || LambdaEnvironmentVariables.MayComeFromElsewhere(name) || NeededValue.Of(call) != NullUse.Needed || LocalMode.Guards(call))
            return;
        var (tree, position) = (call.Syntax.SyntaxTree, call.Syntax.SpanStart);
        // The files are known without the graph. Code that fills the environment itself knows better than they do.
        if (!project.Deployment.Functions.Any(f => MissingVariables.Lacks(f.Function, name)) || FillsEnvironment(project, context))
            return;
        var path = project.Calls.ShortestPath(tree, position, context.CancellationToken);
        if (path is null && project.Calls.PhaseAt(tree, position, context.CancellationToken) != Phase.Init || path?.Handler.Proof == HandlerProof.Assumed)
            return;
        // What runs at initialisation is not followed to its handlers: those of the type count where it has any.
        var handlers = path is null
            ? project.Calls.Handlers(context.CancellationToken).Where(h => (h.Type ?? h.Member.Type)?.Name is { } type && type == context.ContainingSymbol.ContainingType?.Name).ToImmutableArray()
            : project.Calls.HandlersReaching(tree, position, context.CancellationToken);
        // A handler that no setting names may be any of the project's functions.
        var functions = handlers.IsEmpty || handlers.Any(h => h.Functions.IsEmpty) ? project.Deployment.Functions : handlers.SelectMany(h => h.Functions).Distinct();
        var lacking = MissingVariables.Of(name, functions);
        if (lacking.IsEmpty || lacking.Any(f => f.File.IsSuppressed(Rule.Id, f.Key.Line)))
            return;
        var meant = MissingVariables.Meant(name, lacking);
        var properties = ImmutableDictionary<string, string?>.Empty.Add(NameProperty, name);
        context.ReportDiagnostic(Diagnostic.Create(
            Rule,
            call.Syntax.GetLocation(),
            lacking.Select(f => f.Key.ToLocation()),
            meant is null ? properties : properties.Add(MeantProperty, meant.Name),
            name,
            path is null ? Strings.Of("LMA4009_Init", context.ContainingSymbol.ContainingType?.Name ?? "Main") : Strings.Of("LMA4009_Invoke", path.ToString()),
            string.Join(", ", lacking.Take(Named).Select(f => $"'{f.Name}' ({f.Key})")) + (lacking.Length > Named ? ", ..." : ""),
            meant is null ? "" : Strings.Of("LMA4009_Meant", meant.Name, meant.Key.ToString())));
    }

    private static bool FillsEnvironment(LambdaProject project, OperationAnalysisContext context) =>
        EnvironmentLibraries.Any(l => ReferencedAssemblies.Has(context.Compilation, l)) || project.Calls.IsMentioned("SetEnvironmentVariable", context.CancellationToken);
}
