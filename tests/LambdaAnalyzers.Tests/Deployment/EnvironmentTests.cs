using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class EnvironmentTests
{
    private const string Globals = "Globals:\n  Function:\n    Environment:\n      Variables:\n        STAGE: prod\n        TABLE: old\n";

    [Fact]
    public void Globals_and_the_function_are_merged_and_each_value_keeps_its_place()
    {
        var environment = Reading.Sam("Environment:\n  Variables:\n    TABLE: !Ref Orders\n    LIMIT: 5", Globals).Settings.Environment;

        Assert.True(environment.IsWhole);
        Assert.Equal(["LIMIT", "STAGE", "TABLE"], environment.Variables.Keys.Order());
        Assert.Equal(("STAGE", 5, "prod"), (environment.Find("STAGE")!.Key.Slice(), environment.Find("STAGE")!.Key.Line, environment.Find("STAGE")!.Text.Value));
        Assert.Equal(("TABLE", 13), (environment.Find("TABLE")!.Key.Slice(), environment.Find("TABLE")!.Key.Line));
        Assert.False(environment.Find("TABLE")!.Text.HasValue);
        Assert.Equal("Orders", environment.Find("TABLE")!.Value.Reference!.Value.LogicalId);
        Assert.Equal("5", environment.Find("LIMIT")!.Text.Value);
        Assert.Null(environment.Find("stage"));
    }

    [Fact]
    public void Nothing_declared_is_whole_and_empty_in_a_template_that_a_person_writes()
    {
        var environment = Reading.Sam("Handler: A::B::C").Settings.Environment;

        Assert.True(environment.IsWhole);
        Assert.Empty(environment.Variables);
    }

    [Theory]
    [InlineData("Environment:\n  Variables:\n    A: !If [X, a, b]")]
    [InlineData("Environment:\n  Variables:\n    A: {'Fn::ImportValue': x}")]
    [InlineData("Environment:\n  Variables: {A: b}")]
    [InlineData("Environment:\n  Variables: &v\n    A: b")]
    [InlineData("Environment:\n  Variables:\n    A:")]
    [InlineData("Environment:\n  Variables:")]
    [InlineData("Environment:")]
    [InlineData("Environment: {}")]
    public void A_literal_map_is_whole_whatever_its_values_are(string properties) => Assert.True(Reading.Sam(properties).Settings.Environment.IsWhole);

    [Theory]
    [InlineData("Environment: !If [X, {Variables: {A: b}}, !Ref AWS::NoValue]")]
    [InlineData("Environment:\n  Variables: !If [X, {A: b}, {}]")]
    [InlineData("Environment:\n  Variables: {'Fn::If': [X, {A: b}, {}]}")]
    [InlineData("Environment:\n  Variables:\n    A: b\n    Fn::Transform: {Name: AWS::Include}")]
    [InlineData("Environment:\n  Variables:\n    A: b\n    Fn::ForEach::E: [x, [a], {}]")]
    [InlineData("Environment:\n  Fn::Transform: {Name: AWS::Include}\n  Other: a")]
    [InlineData("Environment:\n  Variables:\n    <<: *nowhere")]
    [InlineData("Environment:\n  Variables: *nowhere")]
    [InlineData("Environment:\n  Variables: [A]")]
    [InlineData("Environment:\n  Variables: text")]
    [InlineData("Environment:\n  Variables:\n    AWS_LAMBDA_EXEC_WRAPPER: /opt/start")]
    [InlineData("Handler: A::B::C\nFn::Transform: {Name: AWS::Include}")]
    public void What_may_hold_more_is_not_whole(string properties) => Assert.False(Reading.Sam(properties).Settings.Environment.IsWhole);

    [Theory]
    [InlineData("Transform: [AWS::Serverless-2016-10-31, OurMacro]\n")]
    [InlineData("Globals: !Include x\n")]
    [InlineData("Globals:\n  Function:\n    Environment: {Variables: !If [A, {B: c}, {}]}\n")]
    [InlineData("Globals:\n  Function:\n    Environment:\n      Variables:\n        Fn::Transform: {Name: x}\n")]
    public void A_macro_over_the_template_or_its_globals_may_add_variables(string before) => Assert.False(Reading.Sam("Environment: {Variables: {A: b}}", before).Settings.Environment.IsWhole);

    [Fact]
    public void Merge_keys_and_anchors_are_followed()
    {
        var environment = Reading.Sam("Environment:\n  Variables:\n    <<: *common\n    B: own", "x: &common\n  A: a\n  B: b\n").Settings.Environment;

        Assert.True(environment.IsWhole);
        Assert.Equal(("a", "own"), (environment.Find("A")!.Text.Value, environment.Find("B")!.Text.Value));
        Assert.Equal(2, environment.Find("A")!.Key.Line);
    }

    [Fact]
    public void A_template_that_only_the_generator_writes_says_nothing_about_absent_variables()
    {
        var environment = Reading.Sam("Handler: A::B::C\nEnvironment: {Variables: {ANNOTATIONS_HANDLER: Go}}", resource: "Metadata: {Tool: Amazon.Lambda.Annotations}").Settings.Environment;

        Assert.False(environment.IsWhole);
        Assert.NotNull(environment.Find("ANNOTATIONS_HANDLER"));
    }

    [Fact]
    public void Globals_do_not_reach_a_function_of_plain_cloudformation()
    {
        var environment = Reading.Function(Globals + "Resources:\r\n  F:\r\n    Type: AWS::Lambda::Function\r\n    Properties:\r\n      Environment:\r\n        Variables:\r\n          A: b\r\n").Settings.Environment;

        Assert.True(environment.IsWhole);
        Assert.Equal("A", Assert.Single(environment.Variables).Key);
        Assert.Equal("A", environment.Find("A")!.Key.Slice());
    }

    [Fact]
    public void Json_is_read_as_yaml_is()
    {
        var environment = Reading.Function("""{ "Resources": { "F": { "Type": "AWS::Serverless::Function", "Properties": { "Environment": { "Variables": { "A": { "Ref": "T" }, /* c */ "B": "b" } } } } } }""", "template.json").Settings.Environment;

        Assert.True(environment.IsWhole);
        Assert.Equal(new ResourceReference("T", ""), environment.Find("A")!.Value.Reference);
        Assert.Equal("B", environment.Find("B")!.Key.Slice());
    }

    [Fact]
    public void Serverless_yml_puts_the_function_over_the_provider()
    {
        var environment = Serverless("provider:\n  name: aws\n  environment:\n    A: provider\n    B: provider\n", "    environment:\n      B: own\n      C: ${self:custom.x}\n");

        Assert.True(environment.IsWhole);
        Assert.Equal(("provider", "own"), (environment.Find("A")!.Text.Value, environment.Find("B")!.Text.Value));
        Assert.False(environment.Find("C")!.Text.HasValue);
    }

    [Theory]
    [InlineData("provider:\n  environment: ${file(env.yml)}\n", "")]
    [InlineData("provider: {name: aws}\n", "    environment: ${self:custom.env}\n")]
    [InlineData("provider: {name: aws}\n", "    environment:\n      ${self:custom.name}: b\n")]
    [InlineData("provider: {name: aws}\nplugins: [serverless-dotenv-plugin]\n", "    environment: {A: b}\n")]
    [InlineData("provider: {name: aws}\nplugins: ${file(p.yml)}\n", "    environment: {A: b}\n")]
    [InlineData("provider: ${file(p.yml)}\n", "    environment: {A: b}\n")]
    public void Variables_and_plugins_of_serverless_may_add_more(string before, string function) => Assert.False(Serverless(before, function).IsWhole);

    [Fact]
    public void Tools_defaults_name_variables_and_are_never_whole()
    {
        var environment = Reading.Function("""{ "function-handler": "A::B::C", "environment-variables": "\"A\"=\"1\"; B = 2;;x" }""", "aws-lambda-tools-defaults.json").Settings.Environment;

        Assert.False(environment.IsWhole);
        Assert.Equal(("1", "2"), (environment.Find("A")!.Text.Value, environment.Find("B")!.Text.Value));
        Assert.Equal(2, environment.Variables.Count);
    }

    [Fact]
    public void An_image_adds_what_its_dockerfile_sets()
    {
        var environment = Image("FROM public.ecr.aws/lambda/dotnet:8 AS base\nENV FROM_BASE=1\nFROM base\nENV A=image B=image NAME=$X\nCMD [\"App::A::B\"]\n", "Environment: {Variables: {B: own}}");

        Assert.True(environment.IsWhole);
        Assert.Equal(("image", "own", "1"), (environment.Find("A")!.Text.Value, environment.Find("B")!.Text.Value, environment.Find("FROM_BASE")!.Text.Value));
        Assert.False(environment.Find("NAME")!.Text.HasValue);
        Assert.Equal("Dockerfile:4", environment.Find("A")!.Key.ToString());
    }

    [Theory]
    [InlineData("FROM our.registry/base\nCMD [\"App::A::B\"]\n")]
    [InlineData("FROM public.ecr.aws/lambda/dotnet:8\nENTRYPOINT [\"/start.sh\"]\nCMD [\"App::A::B\"]\n")]
    [InlineData("FROM public.ecr.aws/lambda/dotnet:8\nENV $NAME=1\nCMD [\"App::A::B\"]\n")]
    public void An_image_that_may_set_more_is_not_whole(string dockerfile) => Assert.False(Image(dockerfile, "").IsWhole);

    [Fact]
    public void An_image_whose_dockerfile_is_not_here_may_set_anything()
        => Assert.False(Reading.Sam("PackageType: Image\nImageUri: 1.dkr.ecr.eu-west-1.amazonaws.com/x\nEnvironment: {Variables: {A: b}}").Settings.Environment.IsWhole);

    private static FunctionEnvironment Serverless(string before, string function)
        => Reading.Function(before + "functions:\n  f:\n    handler: A::B::C\n" + function, "serverless.yml").Settings.Environment;

    private static FunctionEnvironment Image(string dockerfile, string properties)
    {
        var template = Reading.File(Reading.SamText("PackageType: Image\n" + properties, resource: "Metadata: {DockerContext: ., Dockerfile: Dockerfile}"));
        return Assert.Single(Reading.Deploy("App", (template, "."), (Reading.File(dockerfile, "Dockerfile"), ".")).Functions).Function.Settings.Environment;
    }
}
