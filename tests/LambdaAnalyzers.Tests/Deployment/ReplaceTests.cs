using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class ReplaceTests
{
    [Theory]
    [InlineData("Handler: A::B::C # why", "N::M.T+U::V", "Handler: N::M.T+U::V # why")]
    [InlineData("Handler: 'A::B::C' # why", "N::M::V", "Handler: 'N::M::V' # why")]
    [InlineData("Handler: 'A'", "it's", "Handler: 'it''s'")]
    [InlineData("Handler: 'A'", "a\nb", "Handler: \"a\\nb\"")]
    [InlineData("Handler: \"A\"", "a\"b\\c\u0001", "Handler: \"a\\\"b\\\\c\\u0001\"")]
    [InlineData("Handler: A", "a: b", "Handler: \"a: b\"")]
    [InlineData("Handler: A", "a #b", "Handler: \"a #b\"")]
    [InlineData("Handler: A", "a#b", "Handler: a#b")]
    [InlineData("Handler: A", "true", "Handler: \"true\"")]
    [InlineData("Handler: A", "12", "Handler: \"12\"")]
    [InlineData("Handler: A", "1e5", "Handler: \"1e5\"")]
    [InlineData("Handler: A", "", "Handler: \"\"")]
    [InlineData("Handler: A", " a", "Handler: \" a\"")]
    [InlineData("Handler: A", "*a", "Handler: \"*a\"")]
    [InlineData("Handler: A", "a, [b]", "Handler: a, [b]")]
    [InlineData("Handler: !Sub A", "B", "Handler: !Sub B")]
    [InlineData("Handler: !!str &x A", "B", "Handler: !!str &x B")]
    [InlineData("Handler: |-\n  A", "B", "Handler: B")]
    [InlineData("Handler: >\n  A\nTimeout: 3", "B", "Handler: B\nTimeout: 3")]
    [InlineData("{Handler: A}", "a,b", "{Handler: \"a,b\"}")]
    [InlineData("{Handler: A}", "a::b", "{Handler: a::b}")]
    public void Yaml_keeps_its_quoting(string properties, string value, string expected)
    {
        var isFlow = properties.StartsWith('{');
        var text = isFlow ? "Resources: {F: {Type: AWS::Lambda::Function, Properties: " + properties + "}}" : Reading.SamText(properties);

        Assert.Equal(isFlow ? text.Replace(properties, expected) : Reading.SamText(expected), Replace(text, "template.yaml", value));
    }

    [Fact]
    public void Json_stays_json()
    {
        const string Before = "{ \"function-handler\" : \"A::B::C\" /* c */ }";

        Assert.Equal(Before.Replace("A::B::C", "é::\\\"\\u007f\\t"), Replace(Before, "aws-lambda-tools-defaults.json", "é::\"\u007f\t"));
    }

    [Theory]
    [InlineData("CMD [ \"A::B::C\" ]", "N::M::V", "CMD [ \"N::M::V\" ]")]
    [InlineData("CMD A::B::C", "N::M::V", "CMD N::M::V")]
    [InlineData("CMD A::B::C", "N::M::V (x)", "CMD \"N::M::V (x)\"")]
    [InlineData("CMD 'A::B::C'", "N::M::V", "CMD \"N::M::V\"")]
    public void Dockerfiles_keep_their_form(string line, string value, string expected)
        => Assert.Equal("FROM lambda/dotnet\r\n" + expected + "\r\n", Replace("FROM lambda/dotnet\r\n" + line + "\r\n", "Dockerfile", value));

    [Theory]
    [InlineData("Handler: !GetAtt A.B")]
    [InlineData("Handler: [a]")]
    [InlineData("Timeout: 3")]
    public void Where_no_constant_stands_nothing_is_written(string properties)
    {
        var function = Reading.Sam(properties);

        Assert.Null(function.File.Replace(function.Handler.Place, "x"));
    }

    [Fact]
    public void A_substitution_gets_no_variable_by_accident() => Assert.Null(Reading.Sam("Handler: !Sub A") is var function ? function.File.Replace(function.Handler.Place, "${x}") : default);

    [Fact]
    public void A_place_of_another_file_is_refused()
    {
        var function = Reading.Sam("Handler: A");

        Assert.Null(Reading.File(Reading.SamText("Handler: A")).Replace(function.Handler.Place, "B"));
        Assert.Null(function.File.Replace(new ConfigPlace(function.File, new TextSpan(0, 3)), "B"));
    }

    [Fact]
    public void What_was_written_is_read_again()
    {
        foreach (var value in new[] { "a", "", " ", "~", "a:", "- a", "a\r\nb", "\u2028", "'", "\"", "\\", "0x1F", "null", "é𝒳", "{", "a]b", "=", "2001-01-01", "1:30", ".5", "+1", "<<", "---", "? a", "@a", "%a", "`a", "Yes" })
        {
            foreach (var form in new[] { "Handler: A", "Handler: 'A'", "Handler: \"A\"", "Handler: >-\n  A" })
            {
                var handler = Reading.Function(Replace(Reading.SamText(form), "template.yaml", value)).Handler;
                Assert.Equal(value, handler.Value);
            }
        }
    }

    private static string Replace(string text, string name, string value)
    {
        var function = Reading.Function(text, name);
        return function.File.Text.WithChanges(function.File.Replace(function.Handler.Place, value)!.Value).ToString();
    }
}
