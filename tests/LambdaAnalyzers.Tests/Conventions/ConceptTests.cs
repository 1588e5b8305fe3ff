using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using LambdaAnalyzers.Tests.Deployments;
using LambdaAnalyzers.Tests.Projects;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>The pages of docs/concepts are true: their examples run.</summary>
public sealed class ConceptTests
{
    private static readonly (string Comment, Phase Phase)[] s_phases = [("// Init and Invoke", Phase.Both), ("// Init", Phase.Init), ("// Invoke", Phase.Invoke), ("// neither", Phase.Neither)];

    public static TheoryData<int> PhaseExamples => new(Fence.In("docs/concepts/phases.md").Where(f => f.Is("phases")).Select(f => f.Line));

    [Theory]
    [MemberData(nameof(PhaseExamples))]
    public void Each_line_is_in_the_phase_that_its_comment_says(int line)
    {
        var fence = Fence.In("docs/concepts/phases.md").Single(f => f.Line == line);
        var kind = fence.Is("program") ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
        var graph = Graph.Of(Graph.Compile("Shop", kind, fence.Text, GoodCodeTests.Usings).WithReferences(TestReferences.AspNetCore.All), EntryPointAttributes(fence));
        Assert.Empty(graph.Errors());
        var tree = graph.Compilation.SyntaxTrees.First();
        int marked = 0;
        foreach (var text in tree.GetText().Lines)
        {
            var content = text.ToString();
            var (comment, phase) = s_phases.FirstOrDefault(p => content.EndsWith(p.Comment, StringComparison.Ordinal));
            if (comment is null)
                continue;
            marked++;
            // At the end of the code: an initialiser or arrow body begins in the middle of its line.
            var position = text.Start + content[..content.IndexOf("// ", StringComparison.Ordinal)].TrimEnd().Length - 2;
            var actual = graph.Calls.PhaseAt(tree, position, CancellationToken.None);
            Assert.True(actual == phase, $"line {line + text.LineNumber + 1}: {content.Trim()} is in {actual}.");
        }

        Assert.True(marked >= 3);
    }

    public static TheoryData<int> LifetimeExamples => new(Fence.In("docs/concepts/lifecycle.md").Where(f => f.Is("lifetimes")).Select(f => f.Line));

    [Theory]
    [MemberData(nameof(LifetimeExamples))]
    public void Each_object_lives_as_long_as_its_comment_says(int line)
    {
        var fence = Fence.In("docs/concepts/lifecycle.md").Single(f => f.Line == line);
        var graph = Graph.Of(Graph.Compile("Shop", OutputKind.DynamicallyLinkedLibrary, fence.Text, GoodCodeTests.Usings).WithReferences(TestReferences.AspNetCore.All), EntryPointAttributes(fence));
        Assert.Empty(graph.Errors());
        var (tree, lifetimes) = (graph.Compilation.SyntaxTrees.First(), new ObjectLifetimes(graph.Calls));
        var model = graph.Compilation.GetSemanticModel(tree);
        int marked = 0;
        foreach (var type in tree.GetRoot(TestContext.Current.CancellationToken).DescendantNodes().OfType<TypeDeclarationSyntax>())
        {
            var text = tree.GetText(TestContext.Current.CancellationToken).Lines.GetLineFromPosition(type.Identifier.SpanStart).ToString();
            if (!text.Contains("// ", StringComparison.Ordinal))
                continue;
            marked++;
            Assert.True(lifetimes.OutlivesInvocation(model.GetDeclaredSymbol(type)!, TestContext.Current.CancellationToken) == text.EndsWith("// kept", StringComparison.Ordinal), text);
        }

        Assert.True(marked >= 3);
    }

    /// <summary>What the block's project says in <c>lambda_analyzers.entry_point_attributes</c>.</summary>
    private static ImmutableArray<string> EntryPointAttributes(Fence fence) => fence["attributes"] is { } attributes ? [.. attributes.Split(',')] : [];

    [Fact]
    public void The_limits_of_the_phases_are_the_facts()
    {
        var rows = System.IO.File.ReadAllLines(Repository.PathOf("docs/concepts/lifecycle.md")).Where(l => l.StartsWith('|')).ToList();
        foreach (var (row, limits) in new (string, Limit[])[]
        {
            ("| Init |", [FunctionLimits.Init]), ("| Init with", [FunctionLimits.InitAhead]), ("| Restore", [FunctionLimits.Restore]),
            ("| Invoke", [FunctionLimits.TimeoutMin, FunctionLimits.TimeoutMax, Defaults.Timeout]),
            ("| Shutdown", [FunctionLimits.ShutdownWithInternalExtension, FunctionLimits.ShutdownWithExternalExtension]),
        })
            Assert.All(limits, limit => Assert.Matches(string.Create(CultureInfo.InvariantCulture, $@"\b{limit.Value:N0}\b"), rows.Single(r => r.StartsWith(row, StringComparison.Ordinal))));
    }

    public static TheoryData<int> ConfigurationExamples => new(Fence.In("docs/concepts/configuration.md").Where(f => f["file"] is not null && !f.Is("attribute") && !f.Is("modes")).Select(f => f.Line));

    [Theory]
    [MemberData(nameof(ConfigurationExamples))]
    public void What_is_read_is_what_the_page_says(int line)
    {
        var fences = Fence.In("docs/concepts/configuration.md");
        var file = fences.Single(f => f.Line == line);
        var read = fences[fences.IndexOf(file) + 1];
        var config = ConfigFile.For(new Reading.Text("/shop/" + file["file"], SourceText.From(file.Text)), CancellationToken.None)!;
        var deployment = Deployment.Of([(config, ".")], "Shop");
        Assert.Equal(read.Text.TrimEnd(), string.Join("\n", deployment.Functions.Select(f => Describe(f.Function))));
    }

    [Fact]
    public void What_attributes_say_is_what_the_page_says()
    {
        var fences = Fence.In("docs/concepts/configuration.md").Where(f => f.Is("attribute")).ToList();
        var code = CSharpSyntaxTree.ParseText(SourceText.From(fences[0].Text), path: "/shop/" + fences[0]["file"], cancellationToken: TestContext.Current.CancellationToken);
        var compilation = Graph.Compile("Shop", OutputKind.DynamicallyLinkedLibrary).AddSyntaxTrees(code);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var calls = new CallGraph(compilation, Deployment.Of([(Read(fences[1]), ".")], "Shop"), isLibrary: false);
        var function = Assert.Single(calls.Handlers(TestContext.Current.CancellationToken).Single(h => h.IsAnnotated).Functions).Function;
        Assert.Equal(fences[2].Text.TrimEnd(), Describe(function));
        Assert.Equal("Orders.cs:7", function.Settings.Property("Policies").Place.ToString());
    }

    [Fact]
    public void Modes_are_those_that_the_page_says()
    {
        var fences = Fence.In("docs/concepts/configuration.md").Where(f => f.Is("modes")).ToList();
        var functions = Deployment.Of([(Read(fences[0]), "."), (Read(fences[1]), ".")], "Shop").Functions.Select(f => f.Function);
        Assert.Equal(fences[2].Text.TrimEnd(), string.Join("\n", functions.Select(f => f.Name + ": " + string.Join(", ", Modes(f)))));

        static IEnumerable<string> Modes(DeployedFunction function)
        {
            foreach (var mode in Enum.GetValues<FunctionMode>())
                if (function.Is(mode).Or(false))
                    yield return $"{mode} ({function.Is(mode).Place})";
            var open = Enum.GetValues<FunctionMode>().Where(m => !function.Is(m).HasValue).ToList();
            if (open.Count > 0)
                yield return "not known: " + string.Join(", ", open);
        }
    }

    [Fact]
    public void Newer_facts_are_read_as_the_page_says()
    {
        var fences = Fence.In("docs/concepts/configuration.md").Where(f => f.Is("facts")).ToList();
        var facts = LambdaFacts.Of([ConfigFile.For(new Reading.Text("/shop/LambdaAnalyzersFacts.json", SourceText.From(fences[0].Text)), CancellationToken.None)!]);
        var lines = new List<string> { "checked " + Day(facts.Checked) };
        lines.AddRange(new[] { "dotnet8", "dotnet12", "dotnet11" }.Select(id => facts.Runtime(id)!).Select(r =>
            $"{r.Id}: {r.TargetFramework}{(r.IsZip ? "" : ", image only")}, deprecated {Day(r.Deprecated)}, create blocked {Day(r.CreateBlocked)}, update blocked {Day(r.UpdateBlocked)}, {r.Source}"));
        lines.AddRange(new[] { EventLimits.Payload, ServiceLimits.BatchWriteItems }.Select(facts.Of).Select(l => string.Create(CultureInfo.InvariantCulture, $"{l.Id}: {(l.Value + " " + l.Unit).Trim()}, {l.Checked}, {l.Source}")));
        Assert.Equal(fences[1].Text.TrimEnd(), string.Join("\n", lines));

        static string Day(DateTime? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "-";
    }

    private static ConfigFile Read(Fence fence) => ConfigFile.For(new Reading.Text("/shop/" + fence["file"], SourceText.From(fence.Text)), CancellationToken.None)!;

    private static string Describe(DeployedFunction function)
    {
        var name = function.Name.Length > 0 ? function.Name : function.Source == FunctionSource.Dockerfile ? "(Dockerfile)" : "(defaults)";
        return $"{name}: Handler {Describe(function.Handler)}, Runtime {Describe(function.Runtime)}, Timeout {Describe(function.Timeout)}, MemorySize {Describe(function.MemorySize)}";
    }

    private static string Describe<T>(Sited<T> value) => value.HasValue ? string.Create(CultureInfo.InvariantCulture, $"{value.Certainty} {value.Value} ({value.Place})") : "Unknown";

    [Fact]
    public async Task A_mistake_in_the_helper_is_found_in_the_helpers_file_alone()
    {
        var files = Fence.In("docs/concepts/live.md").Where(f => f.Is("live")).Select(f => (f["file"]!, f.Text)).Append(("Usings.cs", GoodCodeTests.Usings));
        var compilation = AllRules.Compile(files);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        var helper = compilation.SyntaxTrees.Single(t => t.FilePath == "Mailer.cs");
        var analyzers = new CompilationWithAnalyzers(compilation, AllRules.Analyzers, new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false));
        var found = await analyzers.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(helper), filterSpan: null, TestContext.Current.CancellationToken);
        var marked = helper.GetText(TestContext.Current.CancellationToken).Lines.Where(l => l.ToString().Contains("// LMA", StringComparison.Ordinal)).Select(l => l.LineNumber);
        Assert.Equal(marked, found.Select(d => d.Location.GetLineSpan().StartLinePosition.Line));
        Assert.Equal("LMA4001", Assert.Single(found).Id);
    }
}
