using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Engine;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Engine;

/// <summary>LMA0001 says where the reading of a configuration file stopped, once per file.</summary>
public class LMA0001Tests
{
    private const string Head = "Resources:\n  Orders:\n    Type: AWS::Serverless::Function\n";

    [Theory]
    [InlineData("template.yaml", Head + "    Properties:\n      Handler: App::A.B::C\n")]
    [InlineData("template.yaml", "")]
    [InlineData("template.yaml", "# nothing\n")]
    [InlineData("serverless.template", "{ /* as it is meant */ \"Resources\": { } // here\n}\n")]
    [InlineData("aws-lambda-tools-defaults.json", "{ }")]
    [InlineData("Dockerfile", "FROM public.ecr.aws/lambda/dotnet:8\nCMD [\"App::A.B::C\"]\n")]
    [InlineData("samconfig.toml", "[[[[")]
    [InlineData("appsettings.json", "{{{{")]
    public Task Read_to_its_end(string path, string text) => Silent(path, text);

    [Fact]
    public async Task Not_valid()
    {
        var found = await FindAsync("template.yaml", Head + "    Properties: {Handler: 'App::A\n");
        Assert.Equal(DiagnosticSeverity.Info, found.Severity);
        Assert.StartsWith("Reading stopped at template.yaml:", found.Message);
        Assert.Contains("from here on the text is not valid.", found.Message);
    }

    [Fact]
    public async Task Too_deep() => Assert.Contains("more than 200 levels deep", (await FindAsync("template.yaml", "A: " + new string('[', 5_000))).Message);

    [Fact]
    public async Task Json_too_deep() =>
        Assert.Contains("more than 200 levels deep", (await FindAsync("serverless.template", string.Concat(Enumerable.Repeat("{\"a\":", 5_000)))).Message);

    [Fact]
    public async Task Too_large() => Assert.Contains("larger than 1 MiB", (await FindAsync("template.yaml", Head + string.Concat(Enumerable.Range(0, 60_000).Select(i => "  Key" + i + ": some value\n")))).Message);

    [Theory]
    [InlineData("# lambda-analyzers: disable LMA0001\n")]
    [InlineData("")]
    public async Task A_comment_silences_it(string comment)
    {
        var text = Head + "    Properties:\n" + comment + "      Handler: \"App::A\\q\"\n";
        var found = await FindAllAsync("template.yaml", text);
        Assert.Equal(comment.Length > 0 ? 0 : 1, found.Length);
    }

    [Fact]
    public async Task A_project_without_Lambda_hears_nothing() =>
        Assert.Empty(await FindAllAsync("template.yaml", "Resources: {a: 'b", TestReferences.None));

    private static Task Silent(string path, string text) => new Verify<LMA0001ConfigurationNotRead> { Sources = { "class C;" }, AdditionalFiles = { [path] = text } }.RunAsync();

    private static async Task<Finding> FindAsync(string path, string text) => Assert.Single(await FindAllAsync(path, text));

    // Where exactly the parser gives up is its own affair, so these findings are not written as markup.
    private static async Task<Finding[]> FindAllAsync(string path, string text, TestReferences? references = null)
    {
        var verify = new Verify<LMA0001ConfigurationNotRead> { Sources = { "class C;" }, AdditionalFiles = { [path] = "" }, References = references ?? TestReferences.Lambda };
        var scene = Scene.Of(verify, [], [], []).Map(f => f.Kind == FileKind.Additional ? f with { Text = text } : f);
        var run = await Run.BuildAsync(scene, [new LMA0001ConfigurationNotRead()], null);
        return [.. run.Findings];
    }
}
