using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using BenchmarkDotNet.Attributes;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Benchmarks;

/// <summary>The first document of a freshly opened project: nothing is kept yet but the parsed trees.</summary>
public class FirstDocumentBenchmarks
{
    private Editor _rules = null!;
    private Editor _empty = null!;

    [Params(100, 300)]
    public int Files { get; set; } = 100;

    [IterationSetup]
    public void Open()
    {
        _rules = new(GeneratedProject.Of(Files), GeneratedProject.Template(Files), EmptyAnalyzer.AllRules);
        _empty = new(GeneratedProject.Of(Files), GeneratedProject.Template(Files), EmptyAnalyzer.Alone);
        GC.Collect();
    }

    [Benchmark(Baseline = true)]
    public object Empty() => Check.Findings(_empty.Ask(), "LMA4001", 0);

    [Benchmark]
    public object Rules() => Check.Findings(_rules.Ask(), "LMA4001", 1);
}

/// <summary>A build: parse, bind and all analyzers over the whole compilation, with one finding per file that asks the graph.</summary>
public class BuildBenchmarks
{
    [Params(20, 100, 300)]
    public int Files { get; set; } = 20;

    [Benchmark(Baseline = true)]
    public object Empty() => Check.Findings(Build(EmptyAnalyzer.Alone), "LMA4001", 0);

    [Benchmark]
    public object Rules() => Check.Findings(Build(EmptyAnalyzer.AllRules), "LMA4001", Files);

    private IReadOnlyList<Diagnostic> Build(ImmutableArray<DiagnosticAnalyzer> analyzers) => Check.Build(GeneratedProject.Of(Files, families: 0), GeneratedProject.Template(Files), analyzers);
}

/// <summary>The same with four findings in each file, of sixteen rules: more than any project that somebody keeps.</summary>
public class SuspiciousBuildBenchmarks
{
    [Params(20, 100, 300)]
    public int Files { get; set; } = 20;

    [Benchmark(Baseline = true)]
    public object Empty() => Check.Findings(Build(EmptyAnalyzer.Alone), "LMA4001", 0);

    [Benchmark]
    public object Rules() => Check.AllFindings(Build(EmptyAnalyzer.AllRules), Files);

    private IReadOnlyList<Diagnostic> Build(ImmutableArray<DiagnosticAnalyzer> analyzers) => Check.Build(GeneratedProject.Of(Files), GeneratedProject.Template(Files), analyzers);
}

/// <summary>A project without Lambda references registers nothing.</summary>
public class OtherProjectBenchmarks
{
    private Compilation _project = null!;

    [GlobalSetup]
    public void Open() => _project = GeneratedProject.NotForLambda(100);

    /// <summary>Milliseconds of all rules together, by the compiler's own telemetry.</summary>
    [Benchmark]
    public double TelemetryOfRules()
    {
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: true, reportSuppressedDiagnostics: false);
        var analysis = new CompilationWithAnalyzers(_project.Clone(), EmptyAnalyzer.AllRules, options);
        Check.Findings(analysis.GetAnalyzerDiagnosticsAsync().GetAwaiter().GetResult(), "LMA4001", 0);
        double sum = 0;
        foreach (var rule in EmptyAnalyzer.AllRules)
        {
            var telemetry = analysis.GetAnalyzerTelemetryInfoAsync(rule, default).GetAwaiter().GetResult();
            if (telemetry.OperationActionsCount + telemetry.SymbolActionsCount + telemetry.SyntaxNodeActionsCount + telemetry.OperationBlockStartActionsCount + telemetry.AdditionalFileActionsCount > 0)
                throw new InvalidOperationException(rule + " registers actions in a project that is not for Lambda.");
            sum += telemetry.ExecutionTime.TotalMilliseconds;
        }

        return sum;
    }
}

/// <summary>A template of 2,000 lines.</summary>
public class ConfigurationBenchmarks
{
    private readonly string _text = GeneratedProject.TemplateOfLines(2000);

    [Benchmark]
    public object Parse()
    {
        var file = ConfigFile.For(new TextFile("/repo/src/App/template.yaml", SourceText.From(_text)), default)!;
        return file.Functions.Length == 200 ? file : throw new InvalidOperationException($"{file.Functions.Length} functions.");
    }
}
