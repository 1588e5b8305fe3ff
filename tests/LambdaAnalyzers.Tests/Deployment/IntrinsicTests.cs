using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class IntrinsicTests
{
    private const string Parameters = """
        Parameters:
          Method: {Type: String, Default: "A::B::C"}
          Seconds: {Type: Number, Default: 20}
          Open: {Type: String}
          Ssm: {Type: 'AWS::SSM::Parameter::Value<String>', Default: /path}

        """;

    [Theory]
    [InlineData("Handler: !Sub A::B::C")]
    [InlineData("Handler: !Sub 'A::B::C'")]
    [InlineData("Handler: {\"Fn::Sub\": \"A::B::C\"}")]
    [InlineData("Handler:\n  Fn::Sub: A::B::C")]
    [InlineData("Handler: !!str A::B::C")]
    public void A_substitution_without_variables_is_a_constant(string property)
    {
        var handler = Reading.Sam(property).Handler;

        Assert.Equal("A::B::C", handler.Value);
        Assert.Equal("A::B::C", handler.Place.Slice());
        Assert.False(handler.RestsOnParameter);
    }

    [Theory]
    [InlineData("Handler: !Sub '${X}::B::C'")]
    [InlineData("Handler: {'Fn::Sub': '${X}::B::C'}")]
    [InlineData("Handler: {'Fn::Sub': ['A', {X: y}]}")]
    [InlineData("Handler: !Sub ['A', {X: y}]")]
    [InlineData("Handler: !GetAtt X.Y")]
    [InlineData("Handler: !If [A, B, C]")]
    [InlineData("Handler: {'Fn::If': [A, B, C]}")]
    [InlineData("Handler: !ImportValue X")]
    [InlineData("Handler: !FindInMap [A, B, C]")]
    [InlineData("Handler: !Join ['', [A, B]]")]
    [InlineData("Handler: !Ref Missing")]
    [InlineData("Handler: !Ref Open")]
    [InlineData("Handler: !Ref Ssm")]
    [InlineData("Handler: !Ref AWS::NoValue")]
    [InlineData("Handler: !Unheard of")]
    [InlineData("Handler: ~")]
    public void What_is_answered_at_deployment_is_unknown_at_its_place(string property)
    {
        var handler = Reading.Sam(property, Parameters).Handler;

        Assert.Equal(Certainty.Unknown, handler.Certainty);
        Assert.Equal(10, handler.Place.Line);
    }

    [Theory]
    [InlineData("Handler: !Ref Method\nTimeout: !Ref Seconds")]
    [InlineData("Handler: {Ref: Method}\nTimeout: {\"Ref\": \"Seconds\"}")]
    public void The_default_of_a_parameter_is_known_with_a_reservation(string properties)
    {
        var function = Reading.Sam(properties, Parameters);

        Assert.Equal(("A::B::C", 20), (function.Handler.Value, function.Timeout.Value));
        Assert.Equal(("Method", "Seconds"), (function.Handler.Parameter, function.Timeout.Parameter));
        Assert.True(function.Timeout.RestsOnParameter);
        Assert.Null(function.File.Replace(function.Handler.Place, "x"));
    }

    [Theory]
    [InlineData("samconfig.toml", "[prod.deploy.parameters]\nparameter_overrides = \"Seconds=5\"", true)]
    [InlineData("samconfig.toml", "[default]\nstack_name = \"x\"", false)]
    [InlineData("aws-lambda-tools-defaults.json", "{ \"template-parameters\": \"\\\"Seconds\\\"=\\\"5\\\"\" }", true)]
    [InlineData("aws-lambda-tools-defaults.json", "{ \"template-parameters\": \"Stage=Seconds\" }", true)]
    [InlineData("aws-lambda-tools-defaults.json", "{ \"profile\": \"Seconds\" }", false)]
    [InlineData("aws-lambda-tools-defaults.json", "{ \"profile\": \"Seconds\", \"x\": [", true)]
    public void A_parameter_that_the_deployment_sets_is_unknown(string name, string text, bool isUnknown)
    {
        var template = Reading.File(Reading.SamText("Handler: App::B::C\nTimeout: !Ref Seconds", Parameters));
        var function = Assert.Single(Reading.Deploy("App", (template, "."), (Reading.File(text, name), ".")).Functions).Function;

        Assert.Equal(isUnknown ? Certainty.Unknown : Certainty.Known, function.Timeout.Certainty);
        Assert.True(function.Handler.HasValue);
    }
}
