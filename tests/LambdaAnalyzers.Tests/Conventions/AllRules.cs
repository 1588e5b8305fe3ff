using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Deployments;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>Runs every rule over some code, with every rule switched on, and lets no crash pass.</summary>
internal static class AllRules
{
    public static ImmutableArray<DiagnosticAnalyzer> Analyzers { get; } = RuleTests.Rules.CastArray<DiagnosticAnalyzer>();

    public static CSharpCompilation Compile(IEnumerable<(string Path, string Text)> files, OutputKind kind = OutputKind.DynamicallyLinkedLibrary, TestReferences? references = null) =>
        CSharpCompilation.Create(
            "App",
            files.Select(f => CSharpSyntaxTree.ParseText(SourceText.From(f.Text), new CSharpParseOptions(LanguageVersion.Preview), f.Path)),
            (references ?? TestReferences.Everything).All,
            new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable)
                .WithSpecificDiagnosticOptions(Analyzers.SelectMany(a => a.SupportedDiagnostics).Where(d => !d.IsEnabledByDefault).Select(d => KeyValuePair.Create(d.Id, ReportDiagnostic.Warn))));

    /// <summary>The findings, none of them a crash.</summary>
    public static async Task<ImmutableArray<Diagnostic>> FindAsync(Compilation compilation, params (string Path, string Text)[] additional)
    {
        var result = await RunAsync(compilation, additional);
        return result.GetAllDiagnostics();
    }

    public static async Task<AnalysisResult> RunAsync(Compilation compilation, params (string Path, string Text)[] additional)
    {
        Exception? crash = null;
        var options = new AnalyzerOptions([.. additional.Select(f => (AdditionalText)new Reading.Text(f.Path, SourceText.From(f.Text)))], new Provider());
        var with = new CompilationWithAnalyzers(compilation, Analyzers, new CompilationWithAnalyzersOptions(options, (e, _, _) => crash = e, concurrentAnalysis: false, logAnalyzerExecutionTime: true));
        var result = await with.GetAnalysisResultAsync(CancellationToken.None);
        if (crash is not null)
            throw new InvalidOperationException("A rule crashed: " + crash.Message, crash);
        return result;
    }

    /// <summary>The options of a project that lies where its configuration lies.</summary>
    private sealed class Provider : AnalyzerConfigOptionsProvider
    {
        private readonly Options _options = new(new() { ["build_property.AssemblyName"] = "App", ["build_metadata.AdditionalFiles.LambdaProjectPath"] = "." });

        public override AnalyzerConfigOptions GlobalOptions => _options;

        public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => _options;

        public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _options;
    }

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
