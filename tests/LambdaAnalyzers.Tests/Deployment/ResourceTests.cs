using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class ResourceTests
{
    private const string Resources = """
        Resources:
          F:
            Type: AWS::Serverless::Function
            Properties:
              Environment:
                Variables:
                  V: {0}
          Orders:
            Type: AWS::SQS::Queue
            Properties:
              VisibilityTimeout: 60
              FifoQueue: true
              RedrivePolicy:
                maxReceiveCount: 5
          Mapping:
            Type: AWS::Lambda::EventSourceMapping
            Properties:
              FunctionName: !Ref F
              EventSourceArn: !GetAtt Orders.Arn
          Allowed:
            Type: AWS::Lambda::Permission
            Properties: {{FunctionName: !GetAtt F.Arn, Principal: '*'}}

        """;

    [Theory]
    [InlineData("!Ref Orders", "Orders", "")]
    [InlineData("{Ref: Orders}", "Orders", "")]
    [InlineData("!GetAtt Orders.Arn", "Orders", "Arn")]
    [InlineData("!GetAtt [Orders, Arn]", "Orders", "Arn")]
    [InlineData("{'Fn::GetAtt': [Orders, Arn]}", "Orders", "Arn")]
    [InlineData("{'Fn::GetAtt': Orders.Arn}", "Orders", "Arn")]
    [InlineData("!GetAtt Orders.PrimaryEndPoint.Address", "Orders", "PrimaryEndPoint.Address")]
    [InlineData("!Sub '${Orders}'", "Orders", "")]
    [InlineData("!Sub '${ Orders.Arn }'", "Orders", "Arn")]
    [InlineData("{'Fn::Sub': '${Orders.Arn}'}", "Orders", "Arn")]
    [InlineData("!Sub ['${X}', {X: !GetAtt Orders.Arn}]", "Orders", "Arn")]
    [InlineData("!Sub ['${Orders}', {X: y}]", "Orders", "")]
    public void A_value_that_is_one_reference_leads_to_its_resource(string value, string id, string attribute)
    {
        var variable = Variable(value);

        Assert.Equal(new ResourceReference(id, attribute), variable.Reference);
        Assert.Equal("AWS::SQS::Queue", variable.Resource!.Type);
        Assert.Equal("Orders", variable.Resource.Key.Slice());
        Assert.Equal([variable.Reference!.Value], variable.ReferencesInside);
    }

    [Theory]
    [InlineData("Orders")]
    [InlineData("'${Orders}'")]
    [InlineData("!Ref AWS::Region")]
    [InlineData("!Sub 'x${Orders}'")]
    [InlineData("!Sub '${Orders}${F}'")]
    [InlineData("!Sub '${!Orders}'")]
    [InlineData("!Sub ['${X}', {X: text}]")]
    [InlineData("!ImportValue Orders")]
    [InlineData("!Ref ''")]
    [InlineData("!GetAtt []")]
    [InlineData("!GetAtt [Orders]")]
    [InlineData("{Ref: [Orders]}")]
    [InlineData("{Ref: Orders, More: x}")]
    [InlineData("!Sub []")]
    [InlineData("!Sub {a: b}")]
    [InlineData("[Orders]")]
    public void What_is_more_or_less_than_a_reference_is_none(string value)
    {
        Assert.Null(Variable(value).Reference);
        Assert.Null(Variable(value).Resource);
    }

    [Fact]
    public void A_reference_to_nothing_in_the_file_leads_nowhere()
    {
        Assert.Equal("Elsewhere", Variable("!Ref Elsewhere").Reference!.Value.LogicalId);
        Assert.Null(Variable("!Ref Elsewhere").Resource);
    }

    [Theory]
    [InlineData("!Sub '${Orders.Arn}:${AWS::Region}'")]
    [InlineData("!Join [':', [a, !Ref Orders, !Ref AWS::Region]]")]
    [InlineData("{'Fn::Join': [':', [a, {Ref: Orders}]]}")]
    [InlineData("!If [X, !Ref Orders, !Ref AWS::NoValue]")]
    [InlineData("!Sub ['${X}/1', {X: !Ref Orders}]")]
    [InlineData("!Select [0, !Split [',', !GetAtt Orders.Name]]")]
    public void References_are_found_inside_larger_values(string value)
    {
        Assert.Equal(["Orders"], Variable(value).ResourcesInside.Select(resource => resource.LogicalId));
    }

    [Fact]
    public void Properties_are_looked_up_by_path()
    {
        var queue = Variable("!Ref Orders").Resource!;

        Assert.Equal(60, queue.Property("VisibilityTimeout").Number.Value);
        Assert.Equal("60", queue.Property("VisibilityTimeout").Place.Slice());
        Assert.True(queue.Property("FifoQueue").Flag.Value);
        Assert.Equal(5, queue.Property("RedrivePolicy", "maxReceiveCount").Number.Value);
        Assert.True(queue.Property("RedrivePolicy", "deadLetterTargetArn").IsAbsent);
        Assert.True(queue.Property("KmsMasterKeyId", "Any", "Thing").IsAbsent);
        Assert.True(queue.Property("VisibilityTimeout", "Deeper").IsUnknown);
        Assert.True(queue.Part("DependsOn").IsAbsent);
    }

    [Fact]
    public void Resources_that_point_to_a_function_are_found()
    {
        var resources = Function("x").Settings.Resources;

        Assert.Equal(["Mapping", "Allowed"], resources.PointingTo("F").Select(resource => resource.LogicalId));
        Assert.Equal(["Mapping"], resources.PointingTo("Orders").Select(resource => resource.LogicalId));
        Assert.Empty(resources.PointingTo("Nobody"));
        Assert.Equal(["Orders"], resources.OfType("AWS::SQS::Queue").Select(resource => resource.LogicalId));
        Assert.Equal(4, resources.All.Count());
        Assert.True(resources.AreWhole);
    }

    [Theory]
    [InlineData("Transform: OurMacro\n")]
    [InlineData("Transform: {Name: AWS::Include}\n")]
    public void A_macro_may_add_resources(string before) => Assert.False(Reading.Sam("Timeout: 3", before).Settings.Resources.AreWhole);

    [Theory]
    [InlineData("Resources:\n  Fn::ForEach::Q: [x, [a], {}]\n  F: {Type: AWS::Serverless::Function, Properties: {Timeout: 3}}\n")]
    [InlineData("Resources:\n  Fn::Transform: {Name: AWS::Include}\n  F: {Type: AWS::Serverless::Function, Properties: {Timeout: 3}}\n")]
    [InlineData("Resources:\n  F: {Type: AWS::Serverless::Function, Properties: {Timeout: 3}}\n  G: [a\n")]
    public void A_loop_an_include_or_an_open_end_may_hold_more_resources(string text) => Assert.False(Reading.Function(text).Settings.Resources.AreWhole);

    [Theory]
    [InlineData("resources:\n  Resources:\n    Orders: {Type: 'AWS::SQS::Queue'}\n", true)]
    [InlineData("resources:\n  - Resources:\n      Orders: {Type: 'AWS::SQS::Queue'}\n  - Outputs: {}\n", true)]
    [InlineData("resources:\n  - Resources:\n      Orders: {Type: 'AWS::SQS::Queue'}\n  - ${file(more.yml)}\n", false)]
    public void Serverless_yml_has_resources_of_its_own(string resources, bool areWhole)
    {
        var function = Reading.Function("provider: aws\nfunctions:\n  f:\n    handler: A::B::C\n    environment: {Q: !Ref Orders}\n" + resources, "serverless.yml");

        Assert.Equal("AWS::SQS::Queue", function.Settings.Environment.Find("Q")!.Value.Resource!.Type);
        Assert.Equal(areWhole, function.Settings.Resources.AreWhole);
    }

    [Fact]
    public void Json_has_the_long_forms()
    {
        var function = Reading.Function("""
            { "Resources": { "F": { "Type": "AWS::Lambda::Function", "Properties": { "Environment": { "Variables": { "Q": { "Fn::Sub": ["${A}", { "A": { "Fn::GetAtt": ["Q", "Arn"] } }] } } } } },
              "Q": { "Type": "AWS::SQS::Queue", "Properties": { "VisibilityTimeout": 30 } } } }
            """, "template.json");

        Assert.Equal(30, function.Settings.Environment.Find("Q")!.Value.Resource!.Property("VisibilityTimeout").Number.Value);
    }

    [Fact]
    public void A_parameter_that_the_deployment_replaces_is_unknown_in_resources_too()
    {
        var text = "Parameters:\n  T: {Type: Number, Default: 9}\n" + Reading.SamText("Handler: App::B::C\nEnvironment: {Variables: {Q: !Ref Q, N: !Ref T}}") + "  Q:\n    Type: AWS::SQS::Queue\n    Properties: {VisibilityTimeout: !Ref T}\n";
        var variables = Variables(Reading.Deploy("App", (Reading.File(text), ".")));
        var replaced = Variables(Reading.Deploy("App", (Reading.File(text), "."), (Reading.File("parameter_overrides = \"T=1\"", "samconfig.toml"), ".")));

        Assert.Equal((9, "T"), (variables.Find("Q")!.Value.Resource!.Property("VisibilityTimeout").Number.Value, variables.Find("N")!.Text.Parameter));
        Assert.False(replaced.Find("N")!.Text.HasValue);
        Assert.False(replaced.Find("Q")!.Value.Resource!.Property("VisibilityTimeout").Number.HasValue);

        static FunctionEnvironment Variables(Deployment deployment) => Assert.Single(deployment.Functions).Function.Settings.Environment;
    }

    private static DeployedFunction Function(string value) => Reading.Function(string.Format(System.Globalization.CultureInfo.InvariantCulture, Resources, value));

    private static ConfigValue Variable(string value) => Function(value).Settings.Environment.Find("V")!.Value;
}
