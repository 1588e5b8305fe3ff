using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class CloudFormationReaderTests
{
    [Fact]
    public void Both_kinds_of_function_are_read_from_one_template()
    {
        var file = Reading.File("""
            Globals: {Function: {Timeout: 30}}
            Resources:
              A: {Type: AWS::Serverless::Function, Properties: {Handler: A::A::A}}
              B: {Type: AWS::Lambda::Function, Properties: {Handler: B::B::B, Code: ./src/B}}
              C: {Type: AWS::Lambda::Alias, Properties: {Handler: C::C::C}}
              D: text
              E: {Properties: {}}
            """);

        Assert.Equal(["A", "B"], file.Functions.Select(function => function.Name));
        Assert.Equal(30, file.Functions[0].Timeout.Value);
        Assert.Equal((Certainty.Default, 3), (file.Functions[1].Timeout.Certainty, file.Functions[1].Timeout.Value));
        Assert.Equal("./src/B", file.Functions[1].CodeUri.Value);
    }

    [Theory]
    [InlineData("{ \"S3Bucket\": \"b\", \"S3Key\": \"k\" }")]
    [InlineData("{ \"ZipFile\": \"x\" }")]
    [InlineData("{ \"Ref\": \"P\" }")]
    public void Code_that_is_no_path_is_unknown_and_not_absent(string code)
    {
        var function = Reading.Function($$"""{ "Resources": { "F": { "Type": "AWS::Lambda::Function", "Properties": { "Handler": "A::B::C", "Code": {{code}} } } } }""", "template.json");

        Assert.False(function.CodeUri.HasValue);
        Assert.False(function.CodeUri.IsAbsent);
    }

    [Fact]
    public void An_image_uri_in_code_makes_an_image()
        => Assert.True(Reading.Function("Resources: {F: {Type: AWS::Lambda::Function, Properties: {Code: {ImageUri: !Ref Image}, ImageConfig: {Command: ['A::B::C']}}}}").IsImageCommand);

    [Theory]
    [InlineData("""{ "author": "x", "identity": "y" }""", "template.json")]
    [InlineData("""{ "Resources": [1, 2] }""", "template.json")]
    [InlineData("""{ "service": "s" }""", "serverless.json")]
    [InlineData("Resources:\n", "template.yaml")]
    [InlineData("- 1", "template.yaml")]
    public void What_is_no_cloudformation_holds_no_functions(string text, string name)
    {
        Assert.Empty(Reading.File(text, name).Functions);
        Assert.Null(Reading.File(text, name).Stop);
    }

    [Fact]
    public void A_template_called_serverless_is_told_by_its_content()
        => Assert.Equal(FunctionSource.HandWrittenTemplate, Reading.Function(Reading.SamText("Handler: A::B::C"), "serverless.yaml").Source);

    [Fact]
    public void The_first_document_with_content_counts()
    {
        var file = Reading.File("---\n---\n" + Reading.SamText("Handler: A::B::C") + "---\n" + Reading.SamText("Handler: D::E::F") + "--- [broken");

        Assert.Equal("A::B::C", Assert.Single(file.Functions).Handler.Value);
        Assert.Null(file.Stop);
    }

    [Fact]
    public void Of_a_key_that_is_written_twice_the_first_counts()
    {
        Assert.Equal(5, Reading.Sam("Timeout: 5\nTimeout: 6").Timeout.Value);
        Assert.Single(Reading.File("Resources:\n  F: {Type: AWS::Lambda::Function}\n  F: {Type: AWS::Lambda::Function}\n").Functions);
        Assert.Equal("1", SpanTests.Read("{" + string.Join(", ", Enumerable.Range(0, 30).Select(index => $"k{index % 15}: {(index < 15 ? 1 : 2)}")) + "}").Root!.Find("k3")!.Value);
    }
}
