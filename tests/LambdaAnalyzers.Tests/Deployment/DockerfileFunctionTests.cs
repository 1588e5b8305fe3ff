using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class DockerfileFunctionTests
{
    private const string Lambda = "FROM public.ecr.aws/lambda/dotnet:8\n";

    [Theory]
    [InlineData(Lambda + "CMD [\"App::App.F::H\"]", "App::App.F::H")]
    [InlineData(Lambda + "CMD App::App.F::H", "App::App.F::H")]
    [InlineData(Lambda + "CMD [\"App\"]", "App")]
    [InlineData("FROM amazon/aws-lambda-dotnet@sha256:abc\nCMD [\"App\"]", "App")]
    [InlineData("FROM localhost:5000/lambda/dotnet\nCMD [\"App\"]", "App")]
    [InlineData("FROM mcr.microsoft.com/dotnet/runtime:8.0\nENTRYPOINT [\"/usr/bin/dotnet\"]\nCMD [\"App::App.F::H\"]", "App::App.F::H")]
    [InlineData("FROM public.ecr.aws/lambda/dotnet:8 AS base\nFROM sdk AS build\nCMD x\nFROM base\nCMD [ \"a::b::c\" ]", "a::b::c")]
    public void The_command_of_the_last_stage_is_the_handler(string text, string handler)
    {
        var function = Reading.Function(text, "Dockerfile");

        Assert.Equal(handler, function.Handler.Value);
        Assert.Equal(handler, function.Handler.Place.Slice());
        Assert.True(function.IsImageCommand);
        Assert.Equal(FunctionSource.Dockerfile, function.Source);
    }

    [Theory]
    [InlineData(Lambda)]
    [InlineData(Lambda + "CMD []")]
    [InlineData(Lambda + "CMD dotnet App.dll")]
    [InlineData(Lambda + "ENTRYPOINT [\"dotnet\"]\nCMD [\"App\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nENTRYPOINT [\"dotnet\", \"App.dll\"]")]
    [InlineData("FROM mcr.microsoft.com/dotnet/aspnet:8.0\nCMD [\"App\"]")]
    [InlineData("FROM public.ecr.aws/lambda/python:3.13\nCMD [\"app.handler\"]")]
    [InlineData("CMD [\"App::App.F::H\"]")]
    public void Other_images_start_no_function_that_we_could_name(string text) => Assert.Empty(Reading.File(text, "Dockerfile").Functions);

    [Fact]
    public void A_shell_fills_in_what_we_do_not_know() => Assert.False(Reading.Function(Lambda + "CMD $HANDLER", "Dockerfile").Handler.HasValue);

    [Theory]
    [InlineData("Metadata: {DockerContext: ., Dockerfile: Dockerfile}", "Dockerfile")]
    [InlineData("Metadata: {DockerContext: ./src, Dockerfile: App/Dockerfile.lambda}", "src/App/Dockerfile.lambda")]
    [InlineData("Metadata: {DockerContext: ../App}", "Dockerfile")]
    public void An_image_without_a_command_takes_it_from_its_dockerfile(string metadata, string path)
    {
        var template = Reading.File(Reading.SamText("PackageType: Image", resource: metadata));
        var dockerfile = Reading.File(Lambda + "CMD [\"App::App.F::H\"]", path);
        var linked = Assert.Single(Reading.Deploy("App", (template, "."), (dockerfile, ".")).Functions);

        Assert.Equal(FunctionSource.HandWrittenTemplate, linked.Function.Source);
        Assert.Same(dockerfile, linked.Function.Handler.Place.File);
        Assert.Equal("App::App.F::H", linked.Function.Handler.Place.Slice());
        Assert.Equal("F", linked.Function.Key.Slice());
    }

    [Fact]
    public void A_command_in_the_template_replaces_that_of_its_dockerfile()
    {
        var template = Reading.File(Reading.SamText("PackageType: Image\nImageConfig: {Command: ['App::T::M']}", resource: "Metadata: {DockerContext: .}"));
        var linked = Assert.Single(Reading.Deploy("App", (template, "."), (Reading.File(Lambda + "CMD [\"App::App.F::H\"]", "Dockerfile"), ".")).Functions);

        Assert.Equal("App::T::M", linked.Function.Handler.Value);
    }

    [Theory]
    [InlineData("Metadata: {DockerContext: !Ref X}")]
    [InlineData("Metadata: {DockerContext: ., Dockerfile: !Ref X}")]
    [InlineData("Metadata: {DockerContext: ., DockerBuildTarget: debug}")]
    public void A_dockerfile_that_is_not_known_gives_no_command(string metadata)
    {
        var template = Reading.File(Reading.SamText("PackageType: Image", resource: metadata));
        var deployment = Reading.Deploy("App", (template, "."), (Reading.File(Lambda + "CMD [\"App::App.F::H\"]", "Dockerfile"), "."));

        Assert.DoesNotContain(deployment.Functions, linked => linked.Function.Source != FunctionSource.Dockerfile && linked.Function.Handler.HasValue);
    }

    [Fact]
    public void Tools_defaults_of_an_image_take_the_command_of_the_dockerfile_beside_them()
    {
        var defaults = Reading.File("{ \"package-type\": \"image\", \"function-timeout\": 30 }", "aws-lambda-tools-defaults.json");
        var function = Assert.Single(Reading.Deploy("App", (defaults, "."), (Reading.File(Lambda + "CMD [\"App::App.F::H\"]", "Dockerfile"), ".")).Functions).Function;

        Assert.Equal((FunctionSource.ToolsDefaults, "App::App.F::H", 30), (function.Source, function.Handler.Value, function.Timeout.Value));
    }

    [Fact]
    public void A_dockerfile_alone_deploys_the_project_of_its_folder()
    {
        var file = Reading.File(Lambda + "CMD [\"Wrong::App.F::H\"]", "Dockerfile");

        Assert.False(Assert.Single(Reading.Deploy("App", (file, ".")).Functions).IsLeftOver);
        Assert.Empty(Reading.Deploy("App", (file, null)).Functions);
        Assert.Empty(Reading.Deploy("App", (file, "src/App")).Functions);
        Assert.Equal(["App::X::Y"], Reading.Deploy("App", (Reading.File(Lambda + "CMD [\"App::X::Y\"]", "Dockerfile.x"), null)).Functions.Select(linked => linked.Function.Handler.Value));
    }
}
