using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Runtime.CompilerServices;
using System.Threading.Tasks;
using LambdaAnalyzers.Rules;
using LambdaAnalyzers.Tests.Deployments;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>Trees and texts outlive hundreds of compilations in an editor; what hangs on them must keep none of those alive.</summary>
public sealed class LeakTests
{
    private const int Edits = 50;

    [Fact]
    public async Task Nothing_of_a_dead_compilation_is_kept_alive()
    {
        var graph = Graph.Handling("Helper.Go(new System.Net.Http.HttpClient());", "public static class Helper { static object? last; public static void Go(object o) { last = o; new System.Net.Http.HttpClient(); } }");
        var template = new Reading.Text(Reading.Folder + "template.yaml", SourceText.From(Reading.SamText("Handler: App::Function::Handle\nRuntime: dotnet8\n")));
        var analyzers = Rules();
        var survivor = graph.Compilation.SyntaxTrees.First();
        var dead = await EditAsync(graph.Compilation, analyzers, template);
        for (var tries = 0; tries < 5 && dead.Any(IsAlive); tries++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            await Task.Yield();
        }

        GC.KeepAlive(graph);
        GC.KeepAlive(template);
        // A thread or a pooled object of the compiler may hold the last one.
        Assert.InRange(dead.Count(IsAlive), 0, 2);
        Assert.NotNull(survivor);
    }

    // The analyzers stay, as in an editor.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static async Task<List<WeakReference>> EditAsync(Compilation compilation, ImmutableArray<DiagnosticAnalyzer> analyzers, AdditionalText template)
    {
        var dead = new List<WeakReference>();
        for (var edit = 0; edit < Edits; edit++)
        {
            var tree = compilation.SyntaxTrees.Last();
            compilation = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(SourceText.From(tree + $"class Added{edit} {{ }}")));
            var seen = new Seen();
            var findings = await Analysis.With(compilation, [.. analyzers, seen], new AnalyzerOptions([template]), concurrent: true).GetAnalyzerDiagnosticsAsync();
            Assert.Contains(findings, f => f.Id == "LMA4001");
            dead.Add(new WeakReference(compilation));
            dead.Add(new WeakReference(seen.Compilation));
            dead.Add(new WeakReference(seen.Compilation!.Assembly));
        }

        return dead;
    }

    private static ImmutableArray<DiagnosticAnalyzer> Rules() =>
        [.. typeof(LambdaRule).Assembly.GetTypes().Where(t => typeof(LambdaRule).IsAssignableFrom(t) && !t.IsAbstract).Select(t => (DiagnosticAnalyzer)Activator.CreateInstance(t)!)];

    [MethodImpl(MethodImplOptions.NoInlining)]
    private static bool IsAlive(WeakReference reference) => reference.IsAlive;

#pragma warning disable RS1001, RS1008, RS1012, RS1036 // Not an analyzer of a package; that it keeps a compilation is its purpose.
    private sealed class Seen : DiagnosticAnalyzer
    {
        public Compilation? Compilation { get; private set; }

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [new("SEEN", "seen", "seen", "Test", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(start => Compilation = start.Compilation);
        }
    }
#pragma warning restore RS1001, RS1008, RS1012, RS1036
}
