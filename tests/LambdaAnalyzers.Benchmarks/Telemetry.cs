using System;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Benchmarks;

/// <summary>Where the time of the rules goes: the compiler's own telemetry by rule, for a build without concurrency and for keystrokes. What the first asker makes the graph bind is on its account.</summary>
internal static class Telemetry
{
    private const int Files = 100;
    private const int Runs = 12;

    public static void Run()
    {
        var compilation = GeneratedProject.Of(Files);
        var times = EmptyAnalyzer.AllRules.ToDictionary(r => r.GetType().Name, _ => (Build: double.MaxValue, Document: double.MaxValue));
        for (int run = 0; run < Runs; run++)
        {
            Measure(compilation = GeneratedProject.Of(Files), isDocument: false);
            Measure(compilation, isDocument: true);
        }

        Console.WriteLine("| Rule | build, ms | open document, ms |");
        Console.WriteLine("|---|---|---|");
        foreach (var (rule, time) in times.OrderByDescending(t => t.Value.Build))
            Console.WriteLine($"| {rule} | {time.Build:F1} | {time.Document:F2} |");
        Console.WriteLine($"| all | {times.Sum(t => t.Value.Build):F1} | {times.Sum(t => t.Value.Document):F2} |");

        void Measure(Compilation of, bool isDocument)
        {
            var options = new AnalyzerOptions([new TextFile("/repo/src/App/template.yaml", SourceText.From(GeneratedProject.Template(Files)))]);
            var copy = of.Clone();
            var analysis = new CompilationWithAnalyzers(copy, EmptyAnalyzer.AllRules, new CompilationWithAnalyzersOptions(options, null, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
            if (isDocument)
                _ = analysis.GetAnalyzerSemanticDiagnosticsAsync(copy.GetSemanticModel(copy.SyntaxTrees.ElementAt(3)), null, default).GetAwaiter().GetResult();
            else
                _ = analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult();
            foreach (var rule in EmptyAnalyzer.AllRules)
            {
                var time = analysis.GetAnalyzerTelemetryInfoAsync(rule, default).GetAwaiter().GetResult().ExecutionTime.TotalMilliseconds;
                var old = times[rule.GetType().Name];
                times[rule.GetType().Name] = isDocument ? old with { Document = Math.Min(old.Document, time) } : old with { Build = Math.Min(old.Build, time) };
            }
        }
    }
}
