using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Benchmarks;

/// <summary>A benchmark that answers wrong is worth nothing: every run counts its findings.</summary>
internal static class Check
{
    public static object Findings(IReadOnlyList<Diagnostic> found, string id, int expected)
    {
        if (found.FirstOrDefault(d => d.Id == "AD0001") is { } crash)
            throw new InvalidOperationException(crash.ToString());
        int count = found.Count(d => d.Id == id);
        return count == expected ? found : throw new InvalidOperationException($"{count} findings of {id}, not {expected}:\n{string.Join("\n", found.Take(5))}");
    }

    /// <summary>The findings of a whole project: one that asks the graph per file, and some of every other rule.</summary>
    public static object AllFindings(IReadOnlyList<Diagnostic> found, int files)
    {
        var missing = GeneratedProject.Reported.Where(id => found.All(d => d.Id != id)).ToList();
        return missing.Count == 0 ? Findings(found, "LMA4001", files) : throw new InvalidOperationException("No finding of " + string.Join(", ", missing));
    }

    public static IReadOnlyList<Diagnostic> Build(Compilation compilation, string template, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var file = new TextFile("/repo/src/App/template.yaml", SourceText.From(template));
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([file]), null, concurrentAnalysis: true, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false);
        var found = new CompilationWithAnalyzers(compilation, analyzers, options).GetAllDiagnosticsAsync().GetAwaiter().GetResult();
        return found.FirstOrDefault(d => d.DefaultSeverity == DiagnosticSeverity.Error) is { } error ? throw new InvalidOperationException(error.ToString()) : found;
    }

    /// <summary>Runs every benchmark once with every parameter of up to <paramref name="mostFiles"/> files; throws at the first wrong answer.</summary>
    public static int All(int mostFiles)
    {
        int runs = 0;
        foreach (var type in typeof(Check).Assembly.GetTypes().Where(t => t.GetMethods().Any(m => m.GetCustomAttribute<BenchmarkAttribute>() is not null)).OrderBy(t => t.Name))
            foreach (var (instance, _) in Instances(type, mostFiles))
            {
                Call<GlobalSetupAttribute>(instance);
                Call<IterationSetupAttribute>(instance);
                runs += Call<BenchmarkAttribute>(instance);
            }

        return runs;
    }

    /// <summary>One object for every combination of parameters, with their text.</summary>
    public static IEnumerable<(object Instance, string Name)> Instances(Type type, int mostFiles)
    {
        var sets = new List<(Action<object> Set, string Name)> { (_ => { }, "") };
        foreach (var property in type.GetProperties())
        {
            var values = property.GetCustomAttribute<ParamsAttribute>()?.Values ?? (property.PropertyType.IsEnum ? Enum.GetValues(property.PropertyType).Cast<object>().ToArray() : []);
            sets = [.. sets.SelectMany(set => values.Where(v => v is not int files || files <= mostFiles).Select(v => (set.Set + (o => property.SetValue(o, v)), $"{set.Name} {property.Name}={v}")))];
        }

        foreach (var (set, name) in sets)
        {
            var instance = Activator.CreateInstance(type)!;
            set(instance);
            yield return (instance, name);
        }
    }

    public static int Call<T>(object instance)
        where T : Attribute
    {
        var methods = instance.GetType().GetMethods().Where(m => m.GetCustomAttribute<T>() is not null).ToList();
        foreach (var method in methods)
            method.Invoke(instance, null);
        return methods.Count;
    }
}
