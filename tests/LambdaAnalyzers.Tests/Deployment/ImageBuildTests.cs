using System;
using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

/// <summary>Native AOT as a Dockerfile says it, for the functions of its image.</summary>
public sealed class ImageBuildTests
{
    private const string Sdk = "FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build\n";
    private const string Last = "\nFROM public.ecr.aws/lambda/provided:al2023\nCOPY --from=build /app /var/runtime\n";

    [Theory]
    [InlineData("dotnet publish -c Release -p:PublishAot=true -o /app", "Known True 2")]
    [InlineData("dotnet publish /p:PublishAot=true", "Known True 2")]
    [InlineData("dotnet publish --property:PublishAot=true", "Known True 2")]
    [InlineData("dotnet publish -p publishaot=TRUE", "Known True 2")]
    [InlineData("dotnet publish -p:PublishAot=false", "Known False 2")]
    [InlineData("dotnet publish '-p:StripSymbols=true;PublishAot=true'", "Known True 2")]
    [InlineData("dotnet publish -p:PublishAot=\"true\"", "Known True 2")]
    [InlineData("dotnet publish -p:PublishAot=false -p:PublishAot=true", "Known True 2")]
    [InlineData("dotnet restore \\\n  && /usr/bin/dotnet publish \\\n  # native\n  -p:PublishAot=true \\\n  -o /app", "Known True 5")]
    [InlineData("--mount=type=cache,target=/packages dotnet publish -p:PublishAot=true; ls", "Known True 2")]
    [InlineData("[\"dotnet\", \"publish\", \"-p:PublishAot=true\"]", "Known True 2")]
    [InlineData("[\"/bin/sh\", \"-c\", \"cd src && dotnet publish -p:PublishAot=true && ls\"]", "Known True 2")]
    [InlineData("bash -c 'dotnet publish -p:PublishAot=true'", "Known True 2")]
    [InlineData("dotnet publish a -p:PublishAot=true && dotnet publish b -p:PublishAot=true", "Known True 2")]
    [InlineData("dotnet publish a -p:PublishAot=true && dotnet publish b", "Unknown 2")]
    [InlineData("dotnet publish a; dotnet publish b -p:PublishAot=true", "Unknown 2")]
    [InlineData("if [ $X ]; then dotnet publish -p:PublishAot=true; else dotnet publish -p:PublishAot=false; fi", "Unknown 2")]
    [InlineData("dotnet publish -p:PublishAot=$(aot)", "Unknown 2")]
    [InlineData("dotnet publish -p:PublishAot=perhaps", "Unknown 2")]
    [InlineData("dotnet publish -p:PublishAot=", "Unknown 2")]
    [InlineData("dotnet publish", "Unknown")]
    [InlineData("dotnet publish;", "Unknown")]
    [InlineData("dotnet publish $PROJECT/$PROJECT.csproj -c Release", "Unknown")]
    [InlineData("dotnet publish && echo -p:PublishAot=true", "Unknown")]
    [InlineData("dotnet publish; echo -p:PublishAot=true", "Unknown")]
    [InlineData("dotnet build -p:PublishAot=true", "Unknown")]
    [InlineData("echo publish -p:PublishAot=true", "Unknown")]
    [InlineData("dotnet publish -p:NotPublishAot=true", "Unknown")]
    [InlineData("dotnet publish -p:PublishAotX=true", "Unknown")]
    public void What_the_publish_hands_to_the_build(string run, string expected) => Assert.Equal(expected, Aot(Sdk + "RUN " + run + Last));

    [Theory]
    [InlineData("ARG AOT=true\nRUN dotnet publish -p:PublishAot=$AOT", "Known True 3")]
    [InlineData("ARG AOT=true\nRUN dotnet publish -p:PublishAot=\"${AOT}\"", "Known True 3")]
    [InlineData("ARG AOT\nRUN dotnet publish -p:PublishAot=${AOT:-false}", "Known False 3")]
    [InlineData("ARG AOT=true\nARG FLAGS=-p:PublishAot=$AOT\nRUN dotnet publish $FLAGS", "Known True 4")]
    [InlineData("ENV AOT=true\nRUN dotnet publish -p:PublishAot=$AOT", "Known True 3")]
    [InlineData("ENV AOT true\nARG AOT=false\nRUN dotnet publish -p:PublishAot=$AOT", "Known True 4")]
    [InlineData("ARG A=true\nENV AOT=$A\nRUN dotnet publish -p:PublishAot=$AOT", "Known True 4")]
    [InlineData("ARG AOT=true\nENV AOT=$OTHER\nRUN dotnet publish -p:PublishAot=$AOT", "Unknown 4")]
    [InlineData("ARG AOT\nRUN dotnet publish -p:PublishAot=$AOT", "Unknown 3")]
    [InlineData("ARG AOT=true\nARG AOT\nRUN dotnet publish -p:PublishAot=$AOT", "Unknown 4")]
    [InlineData("RUN dotnet publish -p:PublishAot=$AOT\nARG AOT=true", "Unknown 2")]
    [InlineData("ARG AOT=true\nRUN [\"dotnet\", \"publish\", \"-p:PublishAot=$AOT\"]", "Unknown 3")]
    [InlineData("ARG AOT=true\nRUN [\"sh\", \"-c\", \"dotnet publish -p:PublishAot=$AOT\"]", "Known True 3")]
    public void A_variable_has_the_default_of_its_argument_or_what_ENV_says(string lines, string expected) => Assert.Equal(expected, Aot(Sdk + lines + Last));

    [Theory]
    [InlineData("ARG AOT=true\n", "ARG AOT\n", "Known True 4")]
    [InlineData("ARG AOT=true\n", "ARG AOT=false\n", "Known False 4")]
    [InlineData("ARG AOT=true\n", "ENV X=1\n", "Unknown 4")]
    public void An_argument_above_the_stages_counts_where_the_stage_declares_it(string above, string inside, string expected) =>
        Assert.Equal(expected, Aot(above + Sdk + inside + "RUN dotnet publish -p:PublishAot=$AOT" + Last));

    [Theory]
    [InlineData("FROM x AS Build\n{0}\nFROM y\nCOPY --from=build /app .", "Known True 2")]
    [InlineData("FROM x\n{0}\nFROM y\nCOPY --chown=1 --from=0 /app .", "Known True 2")]
    [InlineData("FROM x AS build\nARG A=true\nFROM build AS publish\n{0}\nFROM y\nCOPY --from=publish /app .", "Known True 4")]
    [InlineData("FROM x AS build\n{0}\nFROM z AS layout\nCOPY --from=build /a /a\nFROM layout AS final\nRUN ls", "Known True 2")]
    [InlineData("FROM x AS build\n{0}", "Known True 2")]
    [InlineData("FROM x AS build\n{0}\nFROM y\nCOPY app .", "Unknown")]
    [InlineData("FROM x AS build\n{0}\nFROM y\nCOPY --from=other /app .", "Unknown")]
    [InlineData("FROM x AS build\n{0}\nFROM y\nCOPY --from=7 /app .", "Unknown")]
    [InlineData("FROM x AS tests\nRUN dotnet publish -p:PublishAot=false\nFROM x AS build\n{0}\nFROM y\nCOPY --from=build /app .", "Known True 4")]
    [InlineData("FROM x AS build\nRUN dotnet publish\nFROM x AS native\n{0}\nFROM y\nCOPY --from=build /app .\nCOPY --from=native /app .", "Unknown 4")]
    public void Only_stages_that_reach_the_image_count(string dockerfile, string expected) =>
        Assert.Equal(expected, Aot(string.Format(System.Globalization.CultureInfo.InvariantCulture, dockerfile, "RUN dotnet publish -p:PublishAot=true")));

    [Fact]
    public void A_variable_of_the_stage_that_is_continued_is_known() =>
        Assert.Equal("Known True 4", Aot("FROM x AS base\nARG AOT=true\nFROM base AS build\nRUN dotnet publish -p:PublishAot=$AOT\n" + Last));

    [Fact]
    public void The_place_is_the_word_in_the_dockerfile()
    {
        var place = Function(Sdk + "RUN dotnet publish -p:PublishAot=true" + Last).Is(FunctionMode.NativeAot).Place;

        Assert.Equal(("Dockerfile:2", "-p:PublishAot=true"), (place.ToString(), place.Slice()));
    }

    [Theory]
    [InlineData("Metadata: {DockerContext: ., DockerBuildTarget: build}", "PackageType: Image")]
    [InlineData("Metadata: {DockerContext: ., Dockerfile: Dockerfile.other}", "PackageType: Image")]
    [InlineData("Metadata: {A: b}", "CodeUri: .\nHandler: App::A::B")]
    public void Another_image_and_a_zip_file_are_not_built_by_it(string resource, string properties) =>
        Assert.Equal("Unknown", Describe(Function(Sdk + "RUN dotnet publish -p:PublishAot=true" + Last, Reading.SamText(properties, resource: resource))));

    [Theory]
    [InlineData("", "$AOT", "Known True 3")]
    [InlineData(", DockerBuildArgs: {AOT: false}", "$AOT", "Unknown 3")]
    [InlineData(", DockerBuildArgs: !Ref Arguments", "$AOT", "Unknown 3")]
    [InlineData(", DockerBuildArgs: {AOT: false}", "true", "Known True 3")]
    public void Arguments_of_the_deployment_replace_the_defaults(string metadata, string value, string expected) =>
        Assert.Equal(expected, Describe(Function(Sdk + "ARG AOT=true\nRUN dotnet publish -p:PublishAot=" + value + Last, Reading.SamText("PackageType: Image", resource: "Metadata: {DockerContext: ." + metadata + "}"))));

    [Theory]
    [InlineData("", "Known True 3")]
    [InlineData(", \"docker-build-options\": \"--build-arg AOT=false\"", "Unknown 3")]
    public void Arguments_of_tools_defaults_replace_the_defaults(string entry, string expected)
    {
        var defaults = Reading.File("{ \"package-type\": \"image\", \"function-timeout\": 30" + entry + " }", "aws-lambda-tools-defaults.json");
        var dockerfile = Reading.File(Sdk + "ARG AOT=true\nRUN dotnet publish -p:PublishAot=$AOT" + Last, "Dockerfile");

        Assert.Equal(expected, Describe(Reading.Deploy("App", (defaults, "."), (dockerfile, ".")).Functions.Single().Function));
    }

    [Theory]
    [InlineData("-p:PublishAot=false", "Known False 1")]
    [InlineData("--no-restore", "Known True 2")]
    [InlineData("-p:PublishAot=$(Aot)", "Unknown 1")]
    public void Parameters_of_tools_defaults_come_first(string parameters, string expected)
    {
        var defaults = Reading.File("{ \"package-type\": \"image\", \"function-timeout\": 30, \"msbuild-parameters\": \"" + parameters + "\" }", "aws-lambda-tools-defaults.json");
        var dockerfile = Reading.File(Sdk + "RUN dotnet publish -p:PublishAot=true" + Last, "Dockerfile");

        Assert.Equal(expected, Describe(Reading.Deploy("App", (defaults, "."), (dockerfile, ".")).Functions.Single().Function));
    }

    [Fact]
    public void A_dockerfile_alone_says_it_of_its_own_function() =>
        Assert.Equal("Known False 2", Describe(Reading.Function(Sdk + "RUN dotnet publish -p:PublishAot=false\nFROM public.ecr.aws/lambda/dotnet:10\nCOPY --from=build /app .\nCMD [\"A::B::C\"]\n", "Dockerfile")));

    [Fact]
    public void A_file_that_was_not_read_to_its_end_says_nothing() =>
        Assert.Equal("Unknown", Aot(Sdk + "RUN dotnet publish -p:PublishAot=true" + Last + new string('#', 1_100_000)));

    [Fact]
    public void Every_prefix_is_read_without_an_exception()
    {
        const string text = "ARG A=true\n" + Sdk + "ENV B=${A:-x} C=$B\nRUN sh -c \"dotnet publish -p:PublishAot=$C; ls\"\nRUN [\"dotnet\", \"publish\", \"x\"]" + Last;
        for (int length = 0; length <= text.Length; length++)
            Assert.NotNull(Aot(text[..length]));
    }

    private static string Aot(string dockerfile) => Describe(Function(dockerfile));

    private static DeployedFunction Function(string dockerfile, string? template = null) =>
        Reading.Deploy("App", (Reading.File(template ?? Reading.SamText("PackageType: Image", resource: "Metadata: {DockerContext: .}")), "."), (Reading.File(dockerfile, "Dockerfile"), "."))
            .Functions.Single(f => f.Function.Source != FunctionSource.Dockerfile).Function;

    private static string Describe(DeployedFunction function)
    {
        var aot = function.Is(FunctionMode.NativeAot);
        return aot.HasValue || aot.IsAbsent ? FunctionModeTests.Describe(aot) : "Unknown " + aot.Place.Line.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
