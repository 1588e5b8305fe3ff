using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Reflection;
using BenchmarkDotNet.Attributes;

namespace LambdaAnalyzers.Benchmarks;

/// <summary>The table of docs/performance.md for a machine that does other work too: baseline and rules take turns, so that both meet the same noise, and the least time counts.</summary>
internal static class Quick
{
    // So many that the runtime has compiled what is hot for good, as in an editor that has been open for a minute, or a compiler server that has built a few projects.
    private const int WarmUps = 40;
    private const int WarmUpsOfBuild = 30;
    private const int Turns = 21;
    private const int TurnsOfBuild = 11;

    public static void Run(string filter)
    {
        Console.WriteLine("| Scenario | empty, least ms | rules, least ms | over | times | medians | processor ms, medians |");
        Console.WriteLine("|---|---|---|---|---|---|---|");
        foreach (var type in typeof(Quick).Assembly.GetTypes().Where(t => t.Name.Contains("Benchmarks", StringComparison.Ordinal)).OrderBy(t => t.Name))
            foreach (var (instance, name) in Check.Instances(type, int.MaxValue))
                if ((type.Name + name).Contains(filter, StringComparison.OrdinalIgnoreCase))
                    Run(type, instance, name);
    }

    private static void Run(Type type, object instance, string name)
    {
        Check.Call<GlobalSetupAttribute>(instance);
        var methods = type.GetMethods().Where(m => m.GetCustomAttribute<BenchmarkAttribute>() is not null).OrderByDescending(m => m.GetCustomAttribute<BenchmarkAttribute>()!.Baseline).ToList();
        var times = methods.Select(_ => new List<double>()).ToList();
        var processor = methods.Select(_ => new List<double>()).ToList();
        bool isBuild = type == typeof(BuildBenchmarks) || type == typeof(SuspiciousBuildBenchmarks);
        var turns = isBuild ? TurnsOfBuild : Turns;
        for (var turn = isBuild ? -WarmUpsOfBuild : -WarmUps; turn < turns; turn++)
        {
            Check.Call<IterationSetupAttribute>(instance);
            for (var i = 0; i < methods.Count; i++)
            {
                var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
                var result = methods[i].Invoke(instance, null);
                // A benchmark that measures itself answers with its time.
                var elapsed = result as double? ?? watch.Elapsed.TotalMilliseconds;
                if (turn < 0)
                    continue;
                times[i].Add(elapsed);
                processor[i].Add((Environment.CpuUsage.TotalTime - used).TotalMilliseconds);
            }
        }

        var least = times.Select(t => t.Min()).ToList();
        var (medians, work) = (times.Select(Median).ToList(), processor.Select(Median).ToList());
        var title = type.Name.Replace("Benchmarks", "") + name;
        Console.WriteLine(methods.Count == 2
            ? $"| {title} | {least[0]:F1} | {least[1]:F1} | {least[1] - least[0]:F1} | {least[1] / least[0]:F2} | {medians[0]:F1} / {medians[1]:F1} | {work[0]:F1} / {work[1]:F1} |"
            : $"| {title} | | {least[0]:F2} | | | {medians[0]:F2} | |");
    }

    private static double Median(List<double> times) => times.Order().ElementAt(times.Count / 2);
}
