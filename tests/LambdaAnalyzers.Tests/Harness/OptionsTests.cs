using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Harness.Toys;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Harness;

/// <summary>Build properties and metadata arrive as a build gives them.</summary>
public class OptionsTests
{
    [Theory]
    [InlineData("net8.0;net10.0", "[net8.0] none")]
    [InlineData("C#/App", "[C] none")]
    [InlineData("two\nlines", "[two] none")]
    [InlineData("", "[] none")]
    [InlineData("  a b  ", "[a b] none")]
    public Task Properties_are_cut(string value, string seen) => new Verify<ShowsOptions>
    {
        Sources = { "class [|C|];" },
        Properties = { ["Shown"] = value },
    }.Saying($"'{seen.Replace(" none", "  none")}' is not right").RunAsync();

    [Fact]
    public Task An_unset_property() => Verify<ShowsOptions>.AnalyzerAsync("class [|C|];", "'none  none' is not right");

    [Fact]
    public Task Paths_lead_from_the_file_to_the_project() => new Verify<ShowsOptions>
    {
        Sources = { "class [|C|];" },
        AdditionalFiles = { ["template.yaml"] = "", ["../../template.yaml"] = "", ["/repo/C#/a[1].yaml"] = "", ["no.yaml"] = "" },
        ProjectPaths = { ["no.yaml"] = null },
        Options = { ["lambda_analyzers.timeout"] = "900" },
    }.Saying("'none ../src/App none . src/App 900' is not right").RunAsync();

    [Fact]
    public Task A_project_in_a_folder_with_a_hash() => new Verify<ShowsOptions>
    {
        Name = "C#;App",
        Sources = { "class [|C|];" },
        AdditionalFiles = { ["../template.yaml"] = "" },
    }.Saying("'none C?*App none' is not right").RunAsync();

    [Fact]
    public Task An_editorconfig_sets_the_severity() => new Verify<LowerCase>
    {
        Sources = { "class C { void {|#0:one|}() { } }" },
        EditorConfig = "[*.cs]\ndotnet_diagnostic.TOY1.severity = error\nlambda_analyzers.timeout = 3",
        Expected = { new("TOY1", 0) { Severity = Microsoft.CodeAnalysis.DiagnosticSeverity.Error } },
    }.RunAsync();
}
