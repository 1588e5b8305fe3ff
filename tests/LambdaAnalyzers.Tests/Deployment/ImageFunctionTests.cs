using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class ImageFunctionTests
{
    [Fact]
    public void The_handler_of_an_image_is_the_first_word_of_its_command()
    {
        var function = Reading.Sam("""
            PackageType: Image
            Handler: ignored
            ImageConfig:
              Command: [ "App::App.F::Run(System.String)", x ]
            """, resource: "Metadata: {DockerContext: ./src, Dockerfile: App/Dockerfile}");

        Assert.True(function.IsImageCommand);
        Assert.Equal("App::App.F::Run(System.String)", function.Handler.Value);
        Assert.Equal("App::App.F::Run(System.String)", function.Handler.Place.Slice());
        Assert.Equal("./src", function.CodeUri.Value);
        Assert.Equal("App/Dockerfile", function.Dockerfile.Value);
        Assert.True(function.Runtime.IsAbsent);
    }

    [Fact]
    public void The_list_of_globals_stands_before_the_functions_own()
        => Assert.Equal("G::G::G", Reading.Sam("PackageType: Image\nImageConfig: {Command: [A::B::C]}", "Globals: {Function: {ImageConfig: {Command: ['G::G::G']}}}\n").Handler.Value);

    [Theory]
    [InlineData("PackageType: Image", true)]
    [InlineData("PackageType: Image\nImageConfig: {EntryPoint: [x]}", true)]
    [InlineData("PackageType: Image\nImageConfig: {Command: []}", true)]
    [InlineData("PackageType: Image\nImageConfig: !If [A, B, C]", false)]
    [InlineData("PackageType: Image\nImageConfig: {Command: !Ref Words}", false)]
    [InlineData("PackageType: Image\nImageConfig: {Command: [!Ref Word]}", false)]
    public void An_unreadable_command_is_not_an_absent_one(string properties, bool isAbsent)
    {
        var function = Reading.Sam(properties);

        Assert.False(function.Handler.HasValue);
        Assert.Equal(isAbsent, function.Handler.IsAbsent);
    }

    [Fact]
    public void A_package_type_that_is_not_known_hides_the_handler()
    {
        var function = Reading.Sam("PackageType: !Ref Kind\nHandler: A::B::C");

        Assert.False(function.Handler.HasValue);
        Assert.False(function.Handler.IsAbsent);
    }

    [Theory]
    [InlineData("ImageUri: .", ".")]
    [InlineData("ImageUri: 123456789012.dkr.ecr.us-east-1.amazonaws.com/app:1", null)]
    [InlineData("ImageUri: app:latest", null)]
    public void A_local_image_uri_is_the_folder_that_is_built(string property, string? folder)
        => Assert.Equal(folder ?? "?", Reading.Sam("PackageType: Image\n" + property).CodeUri.Or("?"));

    [Fact]
    public void Another_stage_than_the_last_has_an_unknown_dockerfile()
    {
        var function = Reading.Sam("PackageType: Image", resource: "Metadata: {Dockerfile: Dockerfile, DockerBuildTarget: debug}");

        Assert.False(function.Dockerfile.HasValue);
        Assert.False(function.Dockerfile.IsAbsent);
    }

    [Fact]
    public void A_command_of_one_text_is_a_list_of_one()
        => Assert.Equal("A::B::C", Reading.Sam("PackageType: Image\nImageConfig:\n  Command: A::B::C").Handler.Value);
}
