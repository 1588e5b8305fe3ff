using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class SettingsTests
{
    private const string Globals = "Globals:\n  Function:\n    VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}\n    Architectures: [arm64]\n    EphemeralStorage: {Size: 1024}\n    SnapStart: {ApplyOn: PublishedVersions}\n    Layers: ['arn:common']\n";

    [Fact]
    public void Globals_give_every_setting_that_the_function_does_not_say()
    {
        var settings = Reading.Sam("Handler: A::B::C\nLayers: [!Sub 'arn:own']", Globals).Settings;

        Assert.True(settings.VpcConfig.IsFound);
        Assert.Equal("a", settings.VpcConfig["SubnetIds"].Items.Single().Text.Value);
        Assert.Equal(("arm64", 1024, "PublishedVersions"), (settings.Architecture.Value, settings.EphemeralStorage.Value, settings.SnapStart.Or("")));
        Assert.Contains("arn:common", settings.LayersText);
        Assert.Contains("arn:own", settings.LayersText);
    }

    [Fact]
    public void Absent_settings_are_the_documented_defaults()
    {
        var settings = Reading.Sam("Handler: A::B::C").Settings;

        Assert.Equal(("x86_64", 512, "None"), (settings.Architecture.Value, settings.EphemeralStorage.Value, settings.SnapStart.Value));
        Assert.Equal("F", settings.Architecture.Place.Slice());
        Assert.True(settings.VpcConfig.IsAbsent && settings.DurableConfig.IsAbsent && settings.CapacityProviderConfig.IsAbsent && settings.FunctionUrlConfig.IsAbsent && settings.LoggingConfig.IsAbsent);
        Assert.Equal("", settings.LayersText);
        Assert.Equal(["Resources", "F", "Properties"], settings.Path);
    }

    [Theory]
    [InlineData("VpcConfig: !If [InVpc, {SubnetIds: []}, !Ref AWS::NoValue]")]
    [InlineData("VpcConfig: {SubnetIds: [a]}")]
    [InlineData("Fn::Transform: {Name: AWS::Include}\nTimeout: 3")]
    public void A_setting_that_may_be_there_is_not_absent(string properties) => Assert.False(Reading.Sam(properties).Settings.VpcConfig.IsAbsent);

    [Theory]
    [InlineData("Architectures: !Ref A")]
    [InlineData("Architectures: [!Ref A]")]
    [InlineData("EphemeralStorage: !Ref A\nArchitectures: [!If [a, b, c]]\nSnapStart: !Ref X")]
    public void What_cannot_be_read_is_unknown(string properties) => Assert.False(Reading.Sam(properties).Settings.Architecture.HasValue);

    [Fact]
    public void What_only_the_generator_wrote_has_no_defaults()
    {
        var settings = Reading.Sam("Handler: A::B::C\nTimeout: 3", resource: "Metadata: {Tool: Amazon.Lambda.Annotations}").Settings;

        Assert.True(settings.VpcConfig.IsUnknown);
        Assert.False(settings.Architecture.HasValue || settings.EphemeralStorage.HasValue || settings.SnapStart.HasValue);
    }

    [Fact]
    public void Serverless_yml_is_read_under_the_names_of_cloudformation()
    {
        var settings = Reading.Function("provider: {name: aws, architecture: arm64, vpc: {subnetIds: [a]}}\nfunctions:\n  f:\n    handler: A::B::C\n    ephemeralStorageSize: 2048\n    snapStart: true\n    reservedConcurrency: 5\n    layers: [arn:x]\n", "serverless.yml").Settings;

        Assert.Equal(("arm64", 2048, "PublishedVersions"), (settings.Architecture.Value, settings.EphemeralStorage.Value, settings.SnapStart.Or("")));
        Assert.True(settings.VpcConfig.IsFound);
        Assert.Equal(5, settings.Property("ReservedConcurrentExecutions").Number.Value);
        Assert.Contains("arn:x", settings.LayersText);
        Assert.True(settings.DurableConfig.IsUnknown);
        Assert.Equal(["functions", "f"], settings.Path);
    }

    [Fact]
    public void Tools_defaults_have_no_documented_defaults()
    {
        var settings = Reading.Function("""{ "function-handler": "A::B::C", "function-architecture": "arm64", "snap-start-apply-on": "PublishedVersions" }""", "aws-lambda-tools-defaults.json").Settings;

        Assert.Equal(("arm64", "PublishedVersions"), (settings.Architecture.Value, settings.SnapStart.Or("")));
        Assert.True(settings.VpcConfig.IsUnknown && settings.Property("Anything").IsUnknown);
        Assert.False(settings.EphemeralStorage.HasValue);
        Assert.False(settings.Events.AreWhole || settings.Policies.AreWhole);
        Assert.Empty(settings.Path);
    }

    [Fact]
    public void A_dockerfile_says_nothing_about_the_function_around_its_image()
    {
        var settings = Reading.Function("FROM public.ecr.aws/lambda/dotnet:8\nENV A=b\nCMD [\"A::B::C\"]\n", "Dockerfile").Settings;

        Assert.True(settings.VpcConfig.IsUnknown);
        Assert.False(settings.Architecture.HasValue || settings.Environment.IsWhole || settings.EphemeralStorage.HasValue || settings.SnapStart.HasValue);
        Assert.NotNull(settings.Environment.Find("A"));
    }

    [Fact]
    public void Policies_of_a_sam_function_are_managed_templates_or_statements()
    {
        var policies = Reading.Sam("Policies:\n  - AWSLambdaBasicExecutionRole\n  - DynamoDBCrudPolicy: {TableName: !Ref T}\n  - Statement:\n      - {Effect: Allow, Action: ['s3:GetObject'], Resource: '*'}\n  - Version: '2012-10-17'\n    Statement: {Effect: Allow, Action: x, Resource: y}").Settings.Policies;

        Assert.True(policies.AreWhole);
        Assert.Equal([PolicyKind.Managed, PolicyKind.Template, PolicyKind.Statement, PolicyKind.Statement], policies.Policies.Select(policy => policy.Kind));
        Assert.Equal(["AWSLambdaBasicExecutionRole", "DynamoDBCrudPolicy", "", ""], policies.Policies.Select(policy => policy.Name));
        Assert.Equal("T", policies.Policies[1].Value["TableName"].Reference!.Value.LogicalId);
        Assert.Equal("s3:GetObject", policies.Policies[2].Value["Action"].Items.Single().Text.Value);
        Assert.Equal("x", policies.Policies[3].Value["Action"].Items.Single().Text.Value);
    }

    [Theory]
    [InlineData("Policies: AWSLambdaBasicExecutionRole", true)]
    [InlineData("Timeout: 3", true)]
    [InlineData("Policies: [!Ref Managed]", false)]
    [InlineData("Policies: !If [A, [a], [b]]", false)]
    [InlineData("Policies:\n  - !If [A, b, !Ref AWS::NoValue]", false)]
    [InlineData("Policies:\n  - Statement: !Ref S", false)]
    [InlineData("Role: arn:aws:iam::1:role/x", false)]
    [InlineData("Role: !Ref R", false)]
    public void Policies_are_whole_only_when_every_one_is_understood(string properties, bool areWhole) => Assert.Equal(areWhole, Reading.Sam(properties).Settings.Policies.AreWhole);

    [Fact]
    public void A_role_of_the_same_template_is_read()
    {
        var text = Reading.SamText("Role: !GetAtt R.Arn\nPolicies: [Ignored]") + "  R:\n    Type: AWS::IAM::Role\n    Properties:\n      ManagedPolicyArns: ['arn:basic']\n      Policies:\n        - PolicyName: a\n          PolicyDocument: {Statement: [{Effect: Allow, Action: a, Resource: '*'}]}\n"
            + "  P:\n    Type: AWS::IAM::Policy\n    Properties:\n      Roles: [!Ref R]\n      PolicyDocument: {Statement: [{Effect: Allow, Action: b, Resource: '*'}]}\n";
        var policies = Reading.Function(text).Settings.Policies;

        Assert.True(policies.AreWhole);
        Assert.Equal(["arn:basic", "", ""], policies.Policies.Select(policy => policy.Name));
        Assert.Equal("R", policies.Role.Resource!.LogicalId);
    }

    [Fact]
    public void Every_part_of_every_broken_text_can_be_asked()
    {
        var text = Globals + Reading.SamText("Handler: App::B::C\nEnvironment:\n  Variables: {A: !Ref Q, B: !Sub '${Q.Arn}-x'}\nEvents:\n  E: {Type: SQS, Properties: {Queue: !GetAtt [Q, Arn], FunctionResponseTypes: [a]}}\nPolicies:\n  - Statement: [{Effect: Allow}]")
            + "  Q:\n    Type: AWS::SQS::Queue\n    Properties: {RedrivePolicy: !Sub ['${A}', {A: !Ref F}]}\n";
        for (var length = 0; length <= text.Length; length++)
        {
            foreach (var name in new[] { "template.yaml", "serverless.yml", "template.json" })
            {
                foreach (var function in Reading.File(text[..length], name).Functions)
                {
                    Ask(function.Settings, length);
                }
            }
        }
    }

    [Fact]
    public void A_broken_text_is_never_whole()
    {
        var text = Reading.SamText("Handler: App::B::C\nEnvironment:\n  Variables: {A: b}\nEvents:\n  E: {Type: SQS}") + "Outputs: [a\n";
        var settings = Reading.Function(text).Settings;
        var afterGlobals = Reading.Function("Globals: {}\n" + text).Settings;

        Assert.False(settings.Resources.AreWhole || settings.Events.AreWhole || settings.Environment.IsWhole);
        Assert.False(afterGlobals.Resources.AreWhole);
        Assert.True(afterGlobals.Environment.IsWhole);
        Assert.False(Reading.Function(Reading.SamText("Environment:\n  Variables:\n    A: b\n    B: [x")).Settings.Environment.IsWhole);
    }

    private static void Ask(FunctionSettings settings, int length)
    {
        Assert.All(settings.Environment.Variables.Values, variable => Assert.True(variable.Key.Span.End <= length));
        Assert.All(settings.Events.Sources, source => Assert.True(source.Key.Span.End <= length && source.ReportsBatchItemFailures.Place.Span.End <= length));
        Assert.NotNull(settings.Policies.Policies.Select(policy => policy.Value.Raw).ToList());
        Assert.NotNull(settings.Resources.All.SelectMany(resource => resource.Properties.ReferencesInside).ToList());
        Assert.NotNull(settings.Resources.PointingTo("F").ToList());
        Assert.True(settings.Architecture.Place.Span.End <= length && settings.SnapStart.Place.Span.End <= length && settings.EphemeralStorage.Place.Span.End <= length);
        Assert.NotNull(settings.LayersText);
    }
}
