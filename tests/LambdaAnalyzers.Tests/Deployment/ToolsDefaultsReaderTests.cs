using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class ToolsDefaultsReaderTests
{
    private const string Name = "aws-lambda-tools-defaults.json";

    [Fact]
    public void A_file_with_comments_is_read_as_it_is_meant()
    {
        var function = Reading.Function("""
            { // our defaults
              "Information": ["https://docs.aws.amazon.com/x"], /* not
              this */ "profile": "",
              "function-runtime": "dotnet8",
              "function-memory-size": 512, "function-timeout": "30",
              "function-handler": "App::App.Function::FunctionHandler" // here
            }
            """, Name);

        Assert.Equal("App::App.Function::FunctionHandler", function.Handler.Value);
        Assert.Equal("App::App.Function::FunctionHandler", function.Handler.Place.Slice());
        Assert.Equal(function.Handler.Place.Span, function.Key.Span);
        Assert.Equal((512, 30, "dotnet8"), (function.MemorySize.Value, function.Timeout.Value, function.Runtime.Value));
        Assert.Equal(FunctionSource.ToolsDefaults, function.Source);
    }

    [Fact]
    public void What_is_absent_is_unknown()
    {
        var function = Reading.Function("""{ "function-handler": "A::B::C" }""", Name);

        Assert.True(function.Timeout.IsAbsent);
        Assert.True(function.MemorySize.IsAbsent);
        Assert.True(function.Runtime.IsAbsent);
    }

    [Theory]
    [InlineData("""{ "package-type": "image", "image-command": "A::B::C", "function-handler": "no" }""")]
    [InlineData("""{ "package-type": "Image", "image-command": ["A::B::C"] }""")]
    [InlineData("""{ "image-command": "A::B::C" }""")]
    public void The_handler_of_an_image_is_its_command(string text)
    {
        var function = Reading.Function(text, Name);

        Assert.True(function.IsImageCommand);
        Assert.Equal("A::B::C", function.Handler.Place.Slice());
    }

    [Fact]
    public void A_command_of_several_words_is_not_taken_apart()
        => Assert.False(Reading.Function("""{ "package-type": "image", "image-command": "A::B::C,x" }""", Name).Handler.HasValue);

    [Theory]
    [InlineData("""{ "template": "serverless.template", "s3-prefix": "App/" }""")]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("")]
    public void Defaults_of_a_serverless_project_hold_no_function(string text) => Assert.Empty(Reading.File(text, Name).Functions);

    [Fact]
    public void A_function_without_a_handler_stands_at_its_first_key()
    {
        var function = Reading.Function("""{ "function-timeout": 30 }""", Name);

        Assert.True(function.Handler.IsAbsent);
        Assert.Equal("30", function.Key.Slice());
    }
}
