using System.Collections.Generic;
using System.Linq;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Benchmarks;

/// <summary>A keystroke, then the diagnostics of that document, which holds one finding that asks the call graph.</summary>
public class KeystrokeBenchmarks
{
    private Editor _rules = null!;
    private Editor _empty = null!;

    [Params(20, 100, 300)]
    public int Files { get; set; } = 20;

    [ParamsAllValues]
    public Edit Edit { get; set; }

    [GlobalSetup]
    public void Open()
    {
        var file = Edit == Edit.TopLevelStatement ? -1 : 3;
        // One analyzer per editor: neither warms the other's trees.
        _rules = new(GeneratedProject.Of(Files), GeneratedProject.Template(Files), EmptyAnalyzer.AllRules, file);
        _empty = new(GeneratedProject.Of(Files), GeneratedProject.Template(Files), EmptyAnalyzer.Alone, file);
        for (var i = 0; i < 8; i++)
        {
            _rules.Type(Edit);
            _empty.Type(Edit);
        }
    }

    [Benchmark(Baseline = true)]
    public object Empty() => Checked(_empty.Type(Edit), 0);

    // What the statements beside the bootstrap call is no finding.
    [Benchmark]
    public object Rules() => Checked(_rules.Type(Edit), Edit == Edit.TopLevelStatement ? 0 : 1);

    private static object Checked(IReadOnlyList<Diagnostic> found, int expected) => Check.Findings(found, "LMA4001", expected);
}

/// <summary>300 files, every method of one name behind one interface, an unreachable cluster under a reachable name.</summary>
public class HardKeystrokeBenchmarks
{
    private const int Files = 300;
    private Editor _rules = null!;
    private Editor _empty = null!;

    [Params(Edit.Body, Edit.NewMethod, Edit.Parameter)]
    public Edit Edit { get; set; }

    [GlobalSetup]
    public void Open()
    {
        _rules = new(GeneratedProject.Hard(Files), GeneratedProject.Template(5), EmptyAnalyzer.AllRules);
        _empty = new(GeneratedProject.Hard(Files), GeneratedProject.Template(5), EmptyAnalyzer.Alone);
        for (var i = 0; i < 4; i++)
        {
            _rules.Type(Edit);
            _empty.Type(Edit);
        }
    }

    [Benchmark(Baseline = true)]
    public object Empty() => Check.Findings(_empty.Type(Edit), "LMA4001", 0);

    [Benchmark]
    public object Rules() => Check.Findings(_rules.Type(Edit), "LMA4001", 0);
}
