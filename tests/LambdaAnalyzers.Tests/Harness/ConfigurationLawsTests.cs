using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Harness.Toys;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LambdaAnalyzers.Tests.Harness;

/// <summary>Each law about fixes of configuration files fails when a toy breaks it.</summary>
public class ConfigurationLawsTests
{
    private const string Before = """
        Resources:
          One:
            Timeout: 3
          Two:
            Timeout: 3
        """;

    private static readonly string s_after = Before.Replace("3", "30");

    [Fact]
    public Task Placed_in_code_passes() => new Verify<TimeoutOfFunction, EverywhereFix>
    {
        Sources = { "class {|#0:Function|};" },
        AdditionalFiles = { ["../template.yaml"] = Before.Replace("One:\n    Timeout: 3", "One:\n    Timeout: {|#1:3|}").Replace("Two:\n    Timeout: 3", "Two:\n    Timeout: {|#2:3|}") },
        Expected = { new("TOY1", 0) { Also = [1], Says = "'3' is not right" }, new("TOY1", 0) { Also = [2] } },
        Fixed = { ["../template.yaml"] = s_after },
    }.RunAsync();

    [Fact]
    public Task Placed_in_the_file_passes() => new Verify<InYaml, EverywhereFix>
    {
        Sources = { "class Function;" },
        AdditionalFiles = { "Timeout: [|3|]\nMemory: 'much' # 128\n" },
        Fixed = { ["template.yaml"] = "Timeout: 30\nMemory: 'much' # 128\n" },
    }.RunAsync();

    [Fact]
    public Task The_BatchFixer() => Fails<TimeoutOfFunction, BatchYamlFix>("Fix All in Document", "gives no action").RunAsync("class [|Function|];", null);

    [Fact]
    public Task One_project_of_many() => Fails<TimeoutOfFunction, OneProjectFix>("one file, many projects", "after one fix, /repo/src/App/template.yaml has one text in App(net8.0) and another in").RunAsync("class [|Function|];", "a toy");

    [Fact]
    public Task Edits_twice() => Fails<TimeoutOfFunction, TwiceFix>("one file, many projects", "3000").RunAsync("class [|Function|];", null);

    [Fact]
    public Task Loses_comments() => Fails<TimeoutOfFunction, RewritesFix>("nothing else touched", "#   kept:").RunAsync("class [|Function|];", "a toy");

    private static Failing<TRule, TFix> Fails<TRule, TFix>(string law, string sentence)
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new() => new(law, sentence);

    private sealed class Failing<TRule, TFix>(string law, string sentence)
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        public Task RunAsync(string source, string? noFixAll) => Broken.ByAsync(law, sentence, () => new Verify<TRule, TFix>
        {
            Sources = { source },
            AdditionalFiles = { "Timeout: 3\nMemory: 128\n" },
            Fixed = { ["template.yaml"] = "Timeout: 30\nMemory: 128\n" },
            NoFixAll = noFixAll,
        }.RunAsync());
    }
}
