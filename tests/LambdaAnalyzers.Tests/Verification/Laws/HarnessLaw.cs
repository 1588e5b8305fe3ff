using System;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Verification.Laws;

/// <summary>The same case passes in the published harness (or its stand-in). That one cannot fix findings placed in configuration files; those stay with Verify alone.</summary>
internal static class HarnessLaw
{
    private const string Law = "published harness";

    public static Task CheckAsync<TRule>(Run run)
        where TRule : DiagnosticAnalyzer, new() => CheckAsync<TRule, EmptyCodeFixProvider>(run, null);

    public static async Task CheckAsync<TRule, TFix>(Run run, FixCase? test)
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var harness = new Test<TRule, TFix>(run);
        Fill(run, harness.TestState, run.Scene);
        if (test is { Fixed.Count: > 0 })
        {
            if (run.Findings.Any(f => !f.InSource))
                return;
            var after = FixLaw.After(run, test);
            Fill(run, harness.FixedState, after);
            Fill(run, harness.BatchFixedState, test.FixedAll.Count > 0 ? run.Scene.With(test.FixedAll, test.Remaining, _ => true) : after);
            harness.CodeActionEquivalenceKey = test.Action;
            if (test.Once)
                harness.CodeFixTestBehaviors = CodeFixTestBehaviors.FixOne | CodeFixTestBehaviors.SkipFixAllCheck;
        }

        try
        {
            await harness.RunAsync().ConfigureAwait(false);
        }
        catch (InvalidOperationException e)
        {
            throw new VerifyException(Law, e.Message);
        }
    }

    private static void Fill(Run run, SolutionState state, Scene scene)
    {
        state.MarkupHandling = MarkupMode.None;
        state.InheritanceMode = StateInheritanceMode.Explicit;
        state.OutputKind = Stage.Options(scene.Main).OutputKind;
        Fill(state, scene.Main);
        foreach (var project in scene.Projects.Skip(1))
            Fill(state.AdditionalProjects[project.Name], project);
        state.ExpectedDiagnostics.AddRange(scene.Expected.Select(e => Result(e, run)));
    }

    private static void Fill(ProjectState state, SceneProject project)
    {
        foreach (var file in project.Files)
            (file.Kind == FileKind.Additional ? state.AdditionalFiles : state.Sources).Add((file.Path, SourceText.From(file.Text, Encoding.UTF8)));
        if (project.Case.ImplicitUsings)
            state.Sources.Add((project.Case.Folder + "/obj/GlobalUsings.g.cs", SourceText.From(Stage.Usings, Encoding.UTF8)));
        state.AnalyzerConfigFiles.Add((project.Case.Folder + "/obj/build.globalconfig", SourceText.From(project.GlobalConfig, Encoding.UTF8)));
        if (project.EditorConfig is { } editorConfig)
            state.AnalyzerConfigFiles.Add(("/repo/.editorconfig", SourceText.From(editorConfig, Encoding.UTF8)));
        state.AdditionalReferences.AddRange(project.Case.References.All);
        state.AdditionalReferences.AddRange(project.Case.ExtraReferences);
        state.AdditionalProjectReferences.AddRange(project.References);
    }

    private static DiagnosticResult Result(Expectation expected, Run run)
    {
        var id = expected.Id.Length > 0 ? expected.Id : run.OwnId;
        var result = new DiagnosticResult(id, expected.Severity ?? DiagnosticSeverity.Error);
        var options = (expected.Severity is null ? DiagnosticOptions.IgnoreSeverity : 0) | (expected.Also is null ? DiagnosticOptions.IgnoreAdditionalLocations : 0);
        result = result.WithOptions(options).WithMessage(expected.Message);
        return new[] { expected.Place }.Concat(expected.Also ?? []).Where(p => p.Path.Length > 0)
            .Aggregate(result, (r, p) => r.WithSpan(new FileLinePositionSpan(p.Path, p.Lines)));
    }

    private sealed class Test<TRule, TFix> : CSharpCodeFixTest<TRule, TFix, DefaultVerifier>
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        private readonly Run _run;

        public Test(Run run)
        {
            _run = run;
            ReferenceAssemblies = new ReferenceAssemblies("net");
            SolutionTransforms.Add((solution, id) =>
            {
                foreach (var project in solution.Projects.ToList())
                {
                    var scene = project.Id == id ? run.Scene.Main : run.Scene.Projects.First(p => p.Name == project.Name);
                    if (project.AssemblyName != scene.Case.AssemblyName)
                        solution = solution.WithProjectAssemblyName(project.Id, scene.Case.AssemblyName);
                    if (project.Id != id)
                        solution = solution.WithProjectParseOptions(project.Id, Stage.ParseOptions(scene.Case)).WithProjectCompilationOptions(project.Id, Stage.SwitchOn(Stage.Options(scene), run.Scene.SwitchedOn));
                }

                return solution;
            });
        }

        /// <summary>Also the name of the assembly; that of most cases, so that they share what is bound.</summary>
        protected override string DefaultTestProjectName => "App";

        protected override CompilationOptions CreateCompilationOptions() => Stage.SwitchOn(Stage.Options(_run.Scene.Main), _run.Scene.SwitchedOn);

        protected override ParseOptions CreateParseOptions() => Stage.ParseOptions(_run.Scene.Main.Case);

        protected override IEnumerable<DiagnosticAnalyzer> GetDiagnosticAnalyzers() => _run.Analyzers;
    }
}
