using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Package.Tests.Support;

namespace LambdaAnalyzers.Package.Tests;

/// <summary>Projects under each mode and under settings of their own, built once for all tests.</summary>
public sealed class PresetProjects
{
    private readonly Dictionary<string, Consumer> consumers;

    public PresetProjects(PackedPackage package)
    {
        const string bulk = "[*.cs]\ndotnet_analyzer_diagnostic.category-LambdaStatelessness.severity = error\n";
        const string explicitId = "[*.cs]\ndotnet_diagnostic.LMA1001.severity = suggestion\n";
        const string global = "is_global = true\ndotnet_diagnostic.LMA0001.severity = error\ndotnet_diagnostic.LMA5001.severity = warning\n";
        consumers = new()
        {
            ["unset"] = Write("unset", ""),
            ["Recommended"] = Write("recommended", Mode("Recommended")),
            ["None"] = Write("none", Mode("None")),
            ["Minimum"] = Write("minimum", Mode("Minimum")),
            ["All"] = Write("all", Mode("All")),
            ["unknown"] = Write("unknown", Mode("Alll")),
            ["All + bulk"] = Write("all-bulk", Mode("All"), (".editorconfig", bulk)),
            ["None + bulk"] = Write("none-bulk", Mode("None"), (".editorconfig", bulk)),
            ["None + id"] = Write("none-id", Mode("None"), (".editorconfig", explicitId)),
            ["Minimum + id"] = Write("minimum-id", Mode("Minimum"), (".editorconfig", explicitId)),
            ["None + global"] = Write("none-global", Mode("None"), (".globalconfig", global)),
            ["All + global"] = Write("all-global", Mode("All"), (".globalconfig", global)),
        };
        Output = Consumer.Build(package, "presets", consumers.Values).Output;

        Consumer Write(string folder, string properties, params (string Path, string Text)[] settings) => Consumer.Write(package, "presets/" + folder + "/App." + folder, properties, "",
            [("Function.cs", Consumer.Function), ("template.yaml", Consumer.Template), ("serverless.template", Consumer.CutOff), .. settings]);
    }

    public string Output { get; }

    /// <summary>The level of each id in a project; an id that is off has none.</summary>
    public string Levels(string project) =>
        string.Join(", ", consumers[project].Log.Ours.Select(finding => $"{finding.Id} {finding.Level}").Distinct().Order(System.StringComparer.Ordinal));

    private static string Mode(string mode) => $"<LambdaAnalysisMode>{mode}</LambdaAnalysisMode>";
}

/// <summary>LambdaAnalysisMode sets levels; what the user says of levels prevails.</summary>
[Collection(PackageCollection.Name)]
public sealed class PresetTests(PresetProjects projects) : IClassFixture<PresetProjects>
{
    private const string AsTheRulesSay = "LMA0001 note, LMA1001 warning, LMA4001 warning, LMA5001 error";

    [Theory]
    [InlineData("unset", AsTheRulesSay)]
    [InlineData("Recommended", AsTheRulesSay)]
    [InlineData("None", "")]
    [InlineData("Minimum", "LMA5001 error")]
    [InlineData("All", "LMA0001 warning, LMA1001 warning, LMA4001 warning, LMA5001 error")]
    [InlineData("unknown", AsTheRulesSay)]
    [InlineData("All + bulk", "LMA0001 warning, LMA1001 error, LMA4001 warning, LMA5001 error")]
    [InlineData("None + bulk", "LMA1001 error")]
    [InlineData("None + id", "LMA1001 note")]
    [InlineData("Minimum + id", "LMA1001 note, LMA5001 error")]
    [InlineData("None + global", "LMA0001 error, LMA5001 warning")]
    [InlineData("All + global", "LMA0001 error, LMA1001 warning, LMA4001 warning, LMA5001 warning")]
    public void LevelsAreThoseOfTheModeUnlessTheUserSaysOtherwise(string project, string levels) => Assert.Equal(levels, projects.Levels(project));

    [Fact]
    public void UnknownModeIsNamed() => Assert.Contains("warning LambdaAnalysisMode: LambdaAnalysisMode is 'Alll'", projects.Output);
}
