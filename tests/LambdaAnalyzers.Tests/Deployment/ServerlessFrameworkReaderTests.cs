using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class ServerlessFrameworkReaderTests
{
    private const string Text = """
        service: orders
        provider:
          name: aws
          runtime: dotnet8
          timeout: 20
        functions:
          first:
            handler: App::App.F::First
            memorySize: 512
            package:
              artifact: bin/Release/net8.0/app.zip
          second:
            handler: ${file(x.yml):handler}
            timeout: ${self:custom.timeout}
            runtime: dotnet10
        """;

    [Fact]
    public void Functions_stand_over_the_provider()
    {
        var functions = Reading.File(Text, "serverless.yml").Functions;

        Assert.Equal(["first", "second"], functions.Select(function => function.Name));
        Assert.Equal(("App::App.F::First", "dotnet8", 20, 512), (functions[0].Handler.Value, functions[0].Runtime.Value, functions[0].Timeout.Value, functions[0].MemorySize.Value));
        Assert.Equal((Certainty.Default, 1024, "second"), (functions[1].MemorySize.Certainty, functions[1].MemorySize.Value, functions[1].MemorySize.Place.Slice()));
        Assert.Equal("dotnet10", functions[1].Runtime.Value);
        Assert.Equal(FunctionSource.ServerlessFramework, functions[0].Source);
    }

    [Fact]
    public void Variables_are_unknown()
    {
        var second = Reading.File(Text, "serverless.yml").Functions[1];

        Assert.Equal((Certainty.Unknown, Certainty.Unknown), (second.Handler.Certainty, second.Timeout.Certainty));
        Assert.False(second.Handler.IsAbsent);
    }

    [Fact]
    public void Defaults_are_those_of_the_framework()
        => Assert.Equal((6, 1024), Reading.Function("provider: aws\nfunctions: {f: {handler: 'A::B::C'}}", "serverless.yml") is var function ? (function.Timeout.Value, function.MemorySize.Value) : default);

    [Fact]
    public void The_command_of_an_image_is_its_handler()
        => Assert.Equal("A::B::C", Reading.Function("provider: {name: aws}\nfunctions:\n  f:\n    image:\n      name: app\n      command: ['A::B::C']\n", "serverless.yml").Handler.Place.Slice());

    [Theory]
    [InlineData("provider: {name: google}\nfunctions: {f: {handler: x}}")]
    [InlineData("functions: {f: {handler: x}}")]
    [InlineData("provider: aws\nfunctions: ${file(functions.yml)}")]
    [InlineData("provider: aws\nfunctions: [x, y]")]
    public void Other_clouds_and_other_files_hold_no_functions(string text) => Assert.Empty(Reading.File(text, "serverless.yml").Functions);

    [Fact]
    public void Functions_may_be_a_list_of_maps()
        => Assert.Equal(2, Reading.File("provider: aws\nfunctions:\n  - a: {handler: x}\n  - ${file(x)}\n  - b: {handler: y}\n", "serverless.yml").Functions.Length);

    [Fact]
    public void The_artifact_of_a_build_leads_to_its_project()
        => Assert.Equal("first", Assert.Single(Reading.Deploy("Other", (Reading.File(Text.Replace("second", "third"), "serverless.yml"), ".")).Functions, linked => linked.Function.Name == "first").Function.Name);
}
