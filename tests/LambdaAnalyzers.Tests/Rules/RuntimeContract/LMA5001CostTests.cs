using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Rules.RuntimeContract;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.RuntimeContract.HandlerCode;

namespace LambdaAnalyzers.Tests.Rules.RuntimeContract;

/// <summary>Candidates are asked last: a project whose strings are right builds no call graph, and a request resolves them once.</summary>
public class LMA5001CostTests
{
    [Theory]
    [InlineData("App::App.Function::Handle", false)]
    [InlineData("app::App.Function::Handle", false)]
    [InlineData("App::App.Wrong::Handle", true)]
    public async Task Only_a_string_that_names_nothing_asks_for_handlers(string handler, bool builds)
    {
        var project = await AnalyzedAsync(handler);
        Assert.Equal(builds, project.Calls.IsBuilt);
    }

    [Fact]
    public async Task A_request_resolves_once()
    {
        var project = await AnalyzedAsync("App::App.Wrong::Handle");
        Assert.True(project.HandlerStrings.Problems(CancellationToken.None) == project.HandlerStrings.Problems(CancellationToken.None));
    }

    [Fact]
    public async Task A_cancelled_request_is_not_remembered()
    {
        var project = await AnalyzedAsync("App::App.Wrong::Handle", analyze: false);
        Assert.ThrowsAny<System.OperationCanceledException>(() => project.HandlerStrings.Problems(new CancellationToken(canceled: true)));
        Assert.Single(project.HandlerStrings.Problems(CancellationToken.None));
    }

    private static async Task<LambdaProject> AnalyzedAsync(string handler, bool analyze = true)
    {
        var verify = new Verify<LMA5001HandlerSetting> { Sources = { Source }, AdditionalFiles = { ["template.yaml"] = Sam(handler) } };
        ImmutableArray<DiagnosticAnalyzer> rules = analyze ? [new LMA5001HandlerSetting()] : [];
        var solution = await Stage.SolutionAsync(Scene.Of(verify, [], [], []));
        var project = solution.Projects.Single();
        var compilation = (await project.GetCompilationAsync())!;
        var options = Analysis.Options(project);
        if (!analyze)
            return LambdaProject.For(compilation, options, CancellationToken.None);

        // The compilation that the analyzers see is a clone; the rule that runs beside hands it out.
        var witness = new Witness();
        await Analysis.With(compilation, rules.Add(witness), options, concurrent: false).GetAnalyzerDiagnosticsAsync(CancellationToken.None);
        return witness.Project!;
    }

#pragma warning disable RS1008 // It keeps a compilation for one test.
    private sealed class Witness : DiagnosticAnalyzer
    {
        private static readonly Microsoft.CodeAnalysis.DiagnosticDescriptor s_rule = new("WIT1", "t", "m", "c", Microsoft.CodeAnalysis.DiagnosticSeverity.Hidden, true);

        public LambdaProject? Project { get; private set; }

        public override ImmutableArray<Microsoft.CodeAnalysis.DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterCompilationAction(end => Project = LambdaProject.For(end.Compilation, end.Options, end.CancellationToken));
        }
    }
}
