using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class LinkingTests
{
    [Theory]
    [InlineData("App::A.B::C", "./src/App/", "src/App")]
    [InlineData("Wrong::A.B::C", "./src/App/", "src/App")]
    [InlineData("Wrong::A.B::C", "src\\App", "src/App")]
    [InlineData("Wrong::A.B::C", "./x/../SRC/app", "src/App")]
    [InlineData("Wrong::A.B::C", ".", ".")]
    [InlineData("Wrong::A.B::C", "./", ".")]
    [InlineData("Wrong::A.B::C", "", ".")]
    [InlineData("Wrong::A.B::C", " ", ".")]
    [InlineData("Wrong::A.B::C", "../../src/App/Sub", "Sub")]
    [InlineData("Wrong::A.B::C", "../Lib/", "../Lib")]
    [InlineData("Wrong::A.B::C", "src/C#/App", "src/C?/App")]
    [InlineData("Wrong::A.B::C", "src/a;b", "src/a*b")]
    [InlineData("Wrong::A.B::C", "src/App/bin/Release/net8.0/publish", "src/App")]
    [InlineData("Wrong::A.B::C", "./bin/Release/net8.0/publish/", ".")]
    [InlineData("app::A.B::C", "somewhere/else", "src/App")]
    [InlineData("App", "somewhere/else", "src/App")]
    [InlineData("App.dll", "somewhere/else", "src/App")]
    [InlineData("App::A.B::C", "s3://bucket/key.zip", "src/App")]
    [InlineData("App::A.B::C", "src/App", null)]
    public void A_function_is_linked_by_its_folder_or_its_assembly(string handler, string codeUri, string? projectPath) => Assert.True(IsLinked(handler, codeUri, projectPath));

    [Theory]
    [InlineData("Other::A.B::C", "src/Other", "src/App")]
    [InlineData("Other::A.B::C", ".", "src/App")]
    [InlineData("Other::A.B::C", "./", "src/App")]
    [InlineData("Other::A.B::C", "out/app.zip", "src/App")]
    [InlineData("Other::A.B::C", "s3://bucket/key.zip", ".")]
    [InlineData("Other::A.B::C", "/abs/App", ".")]
    [InlineData("Other::A.B::C", "C:/abs/App", ".")]
    [InlineData("Other::A.B::C", "src/App/bin/Release", ".")]
    [InlineData("Other::A.B::C", "", "src/App")]
    [InlineData("Other::A.B::C", "../../src/App/Sub", ".")]
    [InlineData("Other::A.B::C", "src/App", null)]
    [InlineData("Other::A.B::C", "src/App", "")]
    [InlineData("App.Other::A.B::C", "src/Other", "src/App")]
    public void A_function_of_another_folder_and_assembly_is_not_linked(string handler, string codeUri, string? projectPath) => Assert.False(IsLinked(handler, codeUri, projectPath));

    [Theory]
    [InlineData("Wrong::A.B::C", ".", true)]
    [InlineData("Wrong::A.B::C", "src/App", false)]
    [InlineData("Wrong::A.B::C", null, false)]
    [InlineData("App::A.B::C", "src/App", true)]
    [InlineData("App::A.B::C", null, true)]
    public void Without_a_path_only_a_template_in_the_project_folder_means_the_project(string handler, string? projectPath, bool expected)
        => Assert.Equal(expected, IsLinked(handler, null, projectPath));

    [Theory]
    [InlineData("CodeUri: !Ref Path")]
    [InlineData("CodeUri: {Bucket: b, Key: k}")]
    public void A_path_that_is_not_known_links_by_assembly_only(string codeUri)
    {
        Assert.Empty(Reading.Deploy("App", (Reading.File(Reading.SamText("Runtime: dotnet8\nHandler: Wrong::B::C\n" + codeUri)), ".")).Functions);
        Assert.Single(Reading.Deploy("App", (Reading.File(Reading.SamText("Runtime: dotnet8\nHandler: App::B::C\n" + codeUri)), ".")).Functions);
    }

    [Theory]
    [InlineData("CodeUri: {Bucket: '', Key: ''}")]
    [InlineData("CodeUri: {}")]
    public void A_path_that_the_tools_fill_in_is_the_folder_of_the_template(string codeUri)
        => Assert.Single(Reading.Deploy("App", (Reading.File(Reading.SamText("Runtime: dotnet8\nHandler: Wrong::B::C\n" + codeUri)), ".")).Functions);

    [Theory]
    [InlineData("nodejs22.x", false)]
    [InlineData("python3.13", false)]
    [InlineData("java21", false)]
    [InlineData("dotnet10", true)]
    [InlineData("provided.al2023", true)]
    [InlineData("!Ref R", true)]
    public void Functions_of_other_runtimes_are_dropped(string runtime, bool expected)
        => Assert.Equal(expected, Reading.Deploy("App", (Reading.File(Reading.SamText($"Runtime: {runtime}\nHandler: App::B::C\nCodeUri: .")), ".")).Functions.Any());

    [Fact]
    public void Without_a_runtime_a_text_without_colons_is_some_other_language()
        => Assert.Empty(Reading.Deploy("App", (Reading.File(Reading.SamText("Handler: index.handler\nCodeUri: .")), ".")).Functions);

    [Theory]
    [InlineData("aws-lambda-tools-defaults.json", "{ \"function-handler\": \"Wrong\" }")]
    [InlineData("Dockerfile", "FROM public.ecr.aws/lambda/dotnet:8\nCMD [\"Wrong\"]")]
    [InlineData("template.yaml", "Resources: {F: {Type: AWS::Serverless::Function, Metadata: {Tool: Amazon.Lambda.Annotations}, Properties: {Handler: Wrong}}}")]
    public void Files_that_are_about_dotnet_need_no_runtime(string name, string text)
        => Assert.Single(Reading.Deploy("App", (Reading.File(text, name), ".")).Functions);

    [Fact]
    public void A_command_from_a_dockerfile_needs_no_runtime()
        => Assert.Equal("Wrong", Assert.Single(Reading.Deploy("App", (Reading.File(Reading.SamText("PackageType: Image")), "."),
            (Reading.File("FROM public.ecr.aws/lambda/dotnet:8\nCMD [\"Wrong\"]", "Dockerfile"), ".")).Functions).Function.Handler.Value);

    [Fact]
    public void A_function_that_the_generator_wrote_is_linked_without_a_path()
        => Assert.Single(Reading.Deploy("App", (Reading.File(Reading.SamText("Runtime: dotnet8\nHandler: Old::B::C", resource: "Metadata: {Tool: Amazon.Lambda.Annotations}")), "src/App")).Functions);

    [Theory]
    [InlineData("DockerContext: ., Dockerfile: Web/Dockerfile", "Web", true)]
    [InlineData("DockerContext: ../../, Dockerfile: ./src/App/Web/Dockerfile", "Web", true)]
    [InlineData("Dockerfile: Web/Dockerfile", "Web", true)]
    [InlineData("Dockerfile: Web/Dockerfile, Tool: Amazon.Lambda.Annotations", "Web", true)]
    [InlineData("Dockerfile: Web/Dockerfile, Tool: Amazon.Lambda.Annotations", "Other", false)]
    [InlineData("DockerContext: ../../, Dockerfile: ./src/App/Other/Dockerfile", "Web", false)]
    [InlineData("DockerContext: ../../", "Web", false)]
    public void An_image_is_linked_by_the_folder_of_its_dockerfile(string metadata, string projectPath, bool expected)
        => Assert.Equal(expected, Reading.Deploy("App", (Reading.File(Reading.SamText("PackageType: Image\nImageConfig: {Command: ['Wrong::B::C']}",
            resource: "Metadata: {" + metadata + "}")), projectPath)).Functions.Any());

    [Fact]
    public void Functions_keep_the_order_of_path_and_position()
    {
        var second = Reading.File("Resources:\n  B: {Type: AWS::Serverless::Function, Properties: {Handler: 'App::B::C'}}\n  A: {Type: AWS::Lambda::Function, Properties: {Handler: 'App::B::C'}}", "b/template.yaml");
        var first = Reading.File(Reading.SamText("Handler: App::B::C"), "a/template.yaml");

        Assert.Equal(["F", "B", "A"], Reading.Deploy("App", (second, null), (first, null)).Functions.Select(linked => linked.Function.Name));
    }

    [Fact]
    public void A_path_that_is_listed_twice_counts_once_with_the_metadata_that_is_set()
    {
        var file = Reading.File(Reading.SamText("Runtime: dotnet8\nHandler: Wrong::B::C\nCodeUri: ."));
        var deployment = Reading.Deploy("App", (file, null), (file, "."), (file, ""));

        Assert.Single(deployment.Functions);
        Assert.Single(deployment.Files);
    }

    private static bool IsLinked(string handler, string? codeUri, string? projectPath)
    {
        var file = Reading.File(Reading.SamText($"Runtime: dotnet8\nHandler: {handler}\n" + (codeUri is null ? "" : $"CodeUri: '{codeUri}'")));
        return Reading.Deploy("App", (file, projectPath)).Functions.Any();
    }
}
