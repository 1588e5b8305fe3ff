using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class LeftOverTests
{
    private static readonly (ConfigFile, string?) Defaults = (Reading.File("{ \"function-handler\": \"App::D::M\" }", "aws-lambda-tools-defaults.json"), ".");
    private static readonly (ConfigFile, string?) Written = (Reading.File(Reading.SamText("Handler: App::T::M\nRuntime: dotnet8")), ".");
    private static readonly (ConfigFile, string?) Generated = (Reading.File(Reading.SamText("Handler: App::G::M\nRuntime: dotnet8", resource: "Metadata: {Tool: Amazon.Lambda.Annotations}"), "serverless.template"), ".");
    private static readonly (ConfigFile, string?) Image = (Reading.File("FROM public.ecr.aws/lambda/dotnet:8\nCMD [\"App::K::M\"]", "Dockerfile"), ".");

    [Fact]
    public void Beside_a_hand_written_template_all_else_is_left_over()
        => Assert.Equal(["App::D::M", "App::G::M", "App::K::M"], LeftOver(Defaults, Written, Generated, Image));

    [Fact]
    public void Alone_nothing_is_left_over() => Assert.Empty(LeftOver(Defaults, Generated));

    [Fact]
    public void A_hand_written_template_of_another_project_leaves_nothing_over()
        => Assert.Empty(LeftOver(Defaults, (Reading.File(Reading.SamText("Handler: Other::T::M\nCodeUri: ../Other\nRuntime: dotnet8")), ".")));

    [Fact]
    public void A_serverless_file_counts_as_hand_written()
        => Assert.Equal(["App::D::M"], LeftOver(Defaults, (Reading.File("provider: {name: aws, runtime: dotnet8}\nfunctions: {f: {handler: 'App::S::M'}}", "serverless.yml"), ".")));

    [Fact]
    public void A_command_in_the_defaults_replaces_that_of_a_dockerfile()
        => Assert.Equal(["App::K::M"], LeftOver(Image, (Reading.File("{ \"package-type\": \"image\", \"image-command\": \"App::D::M\", \"dockerfile\": \"other\" }", "aws-lambda-tools-defaults.json"), ".")));

    private static string[] LeftOver(params (ConfigFile, string?)[] files)
        => Reading.Deploy("App", files).Functions.Where(linked => linked.IsLeftOver).Select(linked => linked.Function.Handler.Value).Order().ToArray();
}
