using System;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using LambdaAnalyzers.Benchmarks;

// "--check" runs every benchmark once and compares its findings only.
if (args is ["--check", ..])
{
    Console.WriteLine($"{Check.All(mostFiles: 100)} benchmarks answer right.");
    return;
}

// "--quick [name]" writes the table of docs/performance.md: less exact, and right on a busy machine.
if (args is ["--quick", ..])
{
    Quick.Run(args.Length > 1 ? args[1] : "");
    return;
}

// "--rules" tells the cost of each rule.
if (args is ["--rules", ..])
{
    Telemetry.Run();
    return;
}

// In this process: the references beside the benchmarks are found, and nothing is built anew. One keystroke is one invocation.
var job = Job.Default.WithToolchain(InProcessEmitToolchain.Instance).WithWarmupCount(5).WithIterationCount(15).WithInvocationCount(1).WithUnrollFactor(1);
var config = ManualConfig.CreateEmpty().AddJob(job).AddLogger(ConsoleLogger.Default).AddExporter(MarkdownExporter.GitHub)
    .AddColumnProvider(DefaultColumnProviders.Params, DefaultColumnProviders.Descriptor).AddColumn(StatisticColumn.Median, StatisticColumn.Min, BaselineRatioColumn.RatioMean)
    .WithOptions(ConfigOptions.DisableOptimizationsValidator | ConfigOptions.JoinSummary);
BenchmarkSwitcher.FromAssembly(typeof(Check).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"], config);
