using System.Threading;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class ConfigFileTests
{
    [Theory]
    [InlineData("/a/template.yaml", nameof(ConfigFormat.Template))]
    [InlineData("C:\\a\\TEMPLATE.YML", nameof(ConfigFormat.Template))]
    [InlineData("template.json", nameof(ConfigFormat.Template))]
    [InlineData("/a/Serverless.Template", nameof(ConfigFormat.Template))]
    [InlineData("/a\\b/serverless.yml", nameof(ConfigFormat.ServerlessFramework))]
    [InlineData("/a/serverless.yaml", nameof(ConfigFormat.ServerlessFramework))]
    [InlineData("/a/serverless.json", nameof(ConfigFormat.ServerlessFramework))]
    [InlineData("/a/samconfig.toml", nameof(ConfigFormat.SamConfig))]
    [InlineData("/a/aws-lambda-tools-defaults.json", nameof(ConfigFormat.ToolsDefaults))]
    [InlineData("/a/AWS-Lambda-Tools-Defaults-prod.JSON", nameof(ConfigFormat.ToolsDefaults))]
    [InlineData("/a/Dockerfile", nameof(ConfigFormat.Dockerfile))]
    [InlineData("/a/DOCKERFILE.arm64", nameof(ConfigFormat.Dockerfile))]
    [InlineData("/a/Dockerfile.dockerignore", null)]
    [InlineData("/a/my-template.yaml", null)]
    [InlineData("/template.yaml/x.txt", null)]
    [InlineData("/a/app.template", null)]
    [InlineData("", null)]
    public void The_file_name_tells_the_format(string path, string? format) => Assert.Equal(format, ConfigFile.FormatOf(path)?.ToString());

    [Fact]
    public void A_text_is_read_once_per_path()
    {
        var text = SourceText.From(Reading.SamText("Handler: A::B::C"));
        var file = Reading.File(text, "/a/template.yaml");

        Assert.Same(file, Reading.File(text, "/a/template.yaml"));
        Assert.NotSame(file, Reading.File(text, "/b/template.yaml"));
        Assert.Null(ConfigFile.For(new Reading.Text("/a/readme.md", text), CancellationToken.None));
        Assert.Empty(Reading.File(text, "/a/Dockerfile").Functions);
    }

    [Theory]
    [InlineData("Handler: x # lambda-analyzers: disable LMA5001", true)]
    [InlineData("Handler: x # lambda-analyzers: disable LMA5007, lma5001 because", true)]
    [InlineData("# lambda-analyzers: disable LMA5001\nHandler: x", true)]
    [InlineData("  #lambda-analyzers:disable LMA5001\nHandler: x", true)]
    [InlineData("  // lambda-analyzers: disable LMA5001\nHandler: x", true)]
    [InlineData("  /* lambda-analyzers: disable LMA5001 */\r\nHandler: x", true)]
    [InlineData("\"Handler\": \"x\", // lambda-analyzers: disable LMA5001", true)]
    [InlineData("\"Handler\": \"x\",// lambda-analyzers: disable LMA5001", true)]
    [InlineData("# lambda-analyzers: disable LMA5001\n\nHandler: x", false)]
    [InlineData("Other: y # lambda-analyzers: disable LMA5001\nHandler: x", false)]
    [InlineData("Handler: x # lambda-analyzers: disable LMA50011", false)]
    [InlineData("Handler: x # lambda-analyzers: enable LMA5001", false)]
    [InlineData("Handler: x # lambda-analyzers: disable", false)]
    [InlineData("Handler: x lambda-analyzers: disable LMA5001", false)]
    [InlineData("Handler: x#lambda-analyzers: disable LMA5001", false)]
    public void A_comment_switches_a_rule_off_at_its_line_and_the_next(string text, bool expected)
    {
        var file = Reading.File(text);
        var line = file.Text.Lines.Count;

        Assert.Equal(expected, file.IsSuppressed("LMA5001", line));
        Assert.False(file.IsSuppressed("LMA5002", line));
        Assert.False(file.IsSuppressed("LMA5001", 0));
        Assert.False(file.IsSuppressed("LMA5001", line + 5));
    }
}
