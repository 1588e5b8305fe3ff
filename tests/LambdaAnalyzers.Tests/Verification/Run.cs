using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>What the laws share while one test runs.</summary>
internal sealed class Run
{
    private Run(Scene scene, Solution solution, ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider? fix)
    {
        Scene = scene;
        Solution = solution;
        Analyzers = analyzers;
        Fix = fix;
    }

    public Scene Scene { get; }
    public Solution Solution { get; }
    public ImmutableArray<DiagnosticAnalyzer> Analyzers { get; }
    public CodeFixProvider? Fix { get; }

    /// <summary>In the order of the scene; referenced projects are compilations in them.</summary>
    public List<Built> Projects { get; } = [];

    public Built Main => Projects[0];

    public IEnumerable<Finding> Findings => Projects.SelectMany(p => p.Findings);

    /// <summary>What the analyzers can say, AD0001 not among it.</summary>
    public IEnumerable<DiagnosticDescriptor> Descriptors => Analyzers.SelectMany(a => a.SupportedDiagnostics);

    /// <summary>The id that <c>[|...|]</c> means.</summary>
    public string OwnId => Analyzers[0].SupportedDiagnostics[0].Id;

    public static async Task<Run> BuildAsync(Scene scene, ImmutableArray<DiagnosticAnalyzer> analyzers, CodeFixProvider? fix)
    {
        var solution = await Stage.SolutionAsync(scene).ConfigureAwait(false);
        var run = new Run(scene, solution, analyzers, fix);
        foreach (var sceneProject in scene.Projects)
        {
            var project = solution.Projects.Single(p => p.Name == sceneProject.Name);
            var compilation = (await project.GetCompilationAsync().ConfigureAwait(false))!;
            var built = Analysis.WithMetadata(compilation);
            var findings = await Analysis.BuildAsync(built, analyzers, Analysis.Options(project)).ConfigureAwait(false);
            run.Projects.Add(new(sceneProject, project, compilation, findings));
        }

        return run;
    }
}

/// <summary>A project, its compilation in an editor, and its findings in a build.</summary>
internal sealed record Built(SceneProject Scene, Project Project, Compilation Compilation, List<Finding> Findings)
{
    public AnalyzerOptions Options { get; } = Analysis.Options(Project);

    /// <summary>The trees that a user edits.</summary>
    public IEnumerable<SyntaxTree> Sources => Trees(FileKind.Source);

    public IEnumerable<SyntaxTree> GeneratedTrees => Trees(FileKind.Generated);

    private IEnumerable<SyntaxTree> Trees(FileKind kind)
    {
        var paths = Scene.Files.Where(f => f.Kind == kind).Select(f => f.Path).ToHashSet();
        return Compilation.SyntaxTrees.Where(t => paths.Contains(t.FilePath));
    }
}
