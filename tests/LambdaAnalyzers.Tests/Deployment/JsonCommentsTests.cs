using LambdaAnalyzers.Deployments.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class JsonCommentsTests
{
    [Theory]
    [InlineData("{ // c\n \"a\": 1 }", "{     \n \"a\": 1 }")]
    [InlineData("{ /* c\r\n d */ \"a\": 1 }", "{     \r\n      \"a\": 1 }")]
    [InlineData("{ \"a\": \"http://x /* y */\" }", null)]
    [InlineData("{ \"a\\\"// b\": 1 }", null)]
    [InlineData("{ \"open // c\n, 1 // d", "{ \"open // c\n, 1     ")]
    [InlineData("{ / 1 }", null)]
    [InlineData("{ /* never closed", "{                ")]
    [InlineData("{ /", null)]
    public void Comments_become_spaces_of_the_same_length(string text, string? expected)
    {
        Assert.Equal(expected ?? text, JsonComments.Blank(text));
        Assert.Equal(text.Length, JsonComments.Blank(text).Length);
    }

    [Theory]
    [InlineData("{", true)]
    [InlineData(" \r\n\t[", true)]
    [InlineData("\uFEFF{", true)]
    [InlineData("// c\n/* d */ {", true)]
    [InlineData("a: {", false)]
    [InlineData("# c\n{", false)]
    [InlineData("", false)]
    [InlineData("/* never closed", false)]
    public void Json_opens_with_a_brace_or_a_bracket(string text, bool expected) => Assert.Equal(expected, JsonComments.LooksLikeJson(text));

    [Fact]
    public void Yaml_in_a_template_file_keeps_its_slashes()
        => Assert.Equal("s3://bucket // x", Reading.Function(Reading.SamText("CodeUri: s3://bucket // x"), "serverless.template").CodeUri.Value);
}
