using System;
using System.Collections.Generic;
using System.Globalization;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

/// <summary>What one file says about the modes of a function, in every format.</summary>
public sealed class FunctionModeTests
{
    private const string Image = "FROM public.ecr.aws/lambda/dotnet:10\nCMD [\"A::B::C\"]\n";

    [Theory]
    [InlineData(nameof(FunctionMode.ManagedInstances), "CapacityProviderConfig: {LambdaManagedInstancesCapacityProviderConfig: {CapacityProviderArn: x}}", "Known True 5")]
    [InlineData(nameof(FunctionMode.ManagedInstances), "Timeout: 3", "Default False 2")]
    [InlineData(nameof(FunctionMode.ManagedInstances), "CapacityProviderConfig: !If [A, {B: c}, !Ref AWS::NoValue]", "Unknown")]
    [InlineData(nameof(FunctionMode.ManagedInstances), "Fn::Transform: {Name: AWS::Include}", "Unknown")]
    [InlineData(nameof(FunctionMode.SnapStart), "SnapStart: {ApplyOn: PublishedVersions}", "Known True 5")]
    [InlineData(nameof(FunctionMode.SnapStart), "SnapStart: {ApplyOn: None}", "Known False 5")]
    [InlineData(nameof(FunctionMode.SnapStart), "Timeout: 3", "Default False 2")]
    [InlineData(nameof(FunctionMode.SnapStart), "SnapStart: {ApplyOn: !Ref A}", "Unknown")]
    [InlineData(nameof(FunctionMode.NativeAot), "Runtime: provided.al2023", "Unknown")]
    [InlineData(nameof(FunctionMode.Image), "PackageType: Image", "Known True 5")]
    [InlineData(nameof(FunctionMode.Image), "PackageType: Zip", "Known False 5")]
    [InlineData(nameof(FunctionMode.Image), "PackageType: !Ref A", "Unknown")]
    [InlineData(nameof(FunctionMode.Image), "ImageUri: x", "Known True 2")]
    [InlineData(nameof(FunctionMode.Image), "Handler: A::B::C", "Default False 2")]
    [InlineData(nameof(FunctionMode.Durable), "DurableConfig: {ExecutionTimeout: 3600}", "Known True 5")]
    [InlineData(nameof(FunctionMode.Durable), "Timeout: 3", "Default False 2")]
    [InlineData(nameof(FunctionMode.Durable), "DurableConfig: !If [A, {ExecutionTimeout: 1}, !Ref AWS::NoValue]", "Unknown")]
    [InlineData(nameof(FunctionMode.Api), "Events: {A: {Type: Api}}", "Known True 5")]
    [InlineData(nameof(FunctionMode.Api), "Events: {A: {Type: SQS}, B: {Type: HttpApi}}", "Known True 5")]
    [InlineData(nameof(FunctionMode.Api), "Events: {A: {Type: SQS}}", "Default False 2")]
    [InlineData(nameof(FunctionMode.Api), "FunctionUrlConfig: {AuthType: NONE}", "Known True 5")]
    [InlineData(nameof(FunctionMode.Api), "FunctionUrlConfig: !If [A, {AuthType: NONE}, !Ref AWS::NoValue]", "Unknown")]
    [InlineData(nameof(FunctionMode.Api), "Events: !If [A, {B: {Type: SQS}}, {C: {Type: Api}}]", "Unknown")]
    public void A_template(string mode, string properties, string expected) => Assert.Equal(expected, Describe(Reading.Sam(properties).Is(Enum.Parse<FunctionMode>(mode))));

    [Theory]
    [InlineData(nameof(FunctionMode.ManagedInstances), "CapacityProviderConfig: {Arn: x}", "Known True 3")]
    [InlineData(nameof(FunctionMode.SnapStart), "SnapStart: {ApplyOn: PublishedVersions}", "Known True 3")]
    [InlineData(nameof(FunctionMode.Durable), "DurableConfig: {ExecutionTimeout: 60}", "Known True 3")]
    public void Globals(string mode, string properties, string expected) =>
        Assert.Equal(expected, Describe(Reading.Sam("Timeout: 3", "Globals:\n  Function:\n    " + properties + "\n").Is(Enum.Parse<FunctionMode>(mode))));

    [Theory]
    [InlineData(nameof(FunctionMode.ManagedInstances))]
    [InlineData(nameof(FunctionMode.SnapStart))]
    [InlineData(nameof(FunctionMode.NativeAot))]
    [InlineData(nameof(FunctionMode.Image))]
    [InlineData(nameof(FunctionMode.Durable))]
    [InlineData(nameof(FunctionMode.Api))]
    public void What_only_the_generator_wrote_says_nothing_by_silence(string mode) => Assert.Equal("Unknown", Describe(Reading.Sam("Handler: A::B::C", resource: "Metadata: {Tool: Amazon.Lambda.Annotations}").Is(Enum.Parse<FunctionMode>(mode))));

    [Theory]
    [InlineData(nameof(FunctionMode.ManagedInstances), "\"function-memory-size\": 2048", "Unknown")]
    [InlineData(nameof(FunctionMode.SnapStart), "\"snap-start-apply-on\": \"PublishedVersions\"", "Known True 1")]
    [InlineData(nameof(FunctionMode.SnapStart), "\"function-timeout\": 3", "Unknown")]
    [InlineData(nameof(FunctionMode.NativeAot), "\"msbuild-parameters\": \"--self-contained true /p:PublishAot=true\"", "Known True 1")]
    [InlineData(nameof(FunctionMode.NativeAot), "\"msbuild-parameters\": \"-p:publishaot=\\\"False\\\"\"", "Known False 1")]
    [InlineData(nameof(FunctionMode.NativeAot), "\"msbuild-parameters\": \"-p:PublishAot=$(Aot)\"", "Unknown")]
    [InlineData(nameof(FunctionMode.NativeAot), "\"msbuild-parameters\": \"--self-contained true\"", "Unknown")]
    [InlineData(nameof(FunctionMode.Image), "\"package-type\": \"image\"", "Known True 1")]
    [InlineData(nameof(FunctionMode.Image), "\"package-type\": \"zip\"", "Known False 1")]
    [InlineData(nameof(FunctionMode.Image), "\"function-timeout\": 3", "Unknown")]
    [InlineData(nameof(FunctionMode.Durable), "\"durable-execution-timeout\": 3600", "Known True 1")]
    [InlineData(nameof(FunctionMode.Durable), "\"function-timeout\": 3", "Unknown")]
    [InlineData(nameof(FunctionMode.Api), "\"function-url-enable\": true", "Known True 1")]
    [InlineData(nameof(FunctionMode.Api), "\"function-url-enable\": false", "Unknown")]
    public void Tools_defaults(string mode, string entry, string expected) =>
        Assert.Equal(expected, Describe(Reading.Function("{ \"function-handler\": \"A::B::C\", " + entry + " }", "aws-lambda-tools-defaults.json").Is(Enum.Parse<FunctionMode>(mode))));

    [Fact]
    public void An_image_command_alone_is_an_image() => Assert.Equal("Known True 1", Describe(Reading.Function("{ \"image-command\": \"A::B::C\" }", "aws-lambda-tools-defaults.json").Is(FunctionMode.Image)));

    [Theory]
    [InlineData(nameof(FunctionMode.ManagedInstances), "timeout: 3", "Unknown")]
    [InlineData(nameof(FunctionMode.SnapStart), "snapStart: true", "Known True 5")]
    [InlineData(nameof(FunctionMode.SnapStart), "snapStart: ${self:custom.snap}", "Unknown")]
    [InlineData(nameof(FunctionMode.SnapStart), "timeout: 3", "Default False 3")]
    [InlineData(nameof(FunctionMode.NativeAot), "timeout: 3", "Unknown")]
    [InlineData(nameof(FunctionMode.Image), "timeout: 3", "Default False 3")]
    [InlineData(nameof(FunctionMode.Durable), "timeout: 3", "Unknown")]
    [InlineData(nameof(FunctionMode.Api), "events: [{httpApi: 'GET /'}]", "Known True 5")]
    [InlineData(nameof(FunctionMode.Api), "events: [{sqs: arn:x}]", "Default False 3")]
    [InlineData(nameof(FunctionMode.Api), "url: true", "Known True 5")]
    [InlineData(nameof(FunctionMode.Api), "url: false", "Default False 3")]
    [InlineData(nameof(FunctionMode.Api), "events: [{sqs: arn:x}, '${file(events.yml)}']", "Unknown")]
    public void Serverless_framework(string mode, string setting, string expected) =>
        Assert.Equal(expected, Describe(Reading.Function("provider: {name: aws}\nfunctions:\n  f:\n    handler: A::B::C\n    " + setting + "\n", "serverless.yml").Is(Enum.Parse<FunctionMode>(mode))));

    [Fact]
    public void An_image_of_the_serverless_framework() =>
        Assert.Equal("Known True 3", Describe(Reading.Function("provider: {name: aws}\nfunctions:\n  f:\n    image: {uri: x, command: ['A::B::C']}\n", "serverless.yml").Is(FunctionMode.Image)));

    [Theory]
    [InlineData(nameof(FunctionMode.ManagedInstances), "Unknown")]
    [InlineData(nameof(FunctionMode.SnapStart), "Unknown")]
    [InlineData(nameof(FunctionMode.NativeAot), "Unknown")]
    [InlineData(nameof(FunctionMode.Image), "Known True 2")]
    [InlineData(nameof(FunctionMode.Durable), "Unknown")]
    [InlineData(nameof(FunctionMode.Api), "Unknown")]
    public void A_dockerfile(string mode, string expected) => Assert.Equal(expected, Describe(Reading.Function(Image, "Dockerfile").Is(Enum.Parse<FunctionMode>(mode))));

    [Theory]
    [InlineData("SnapStart: {ApplyOn: None}", "SnapStart: {ApplyOn: PublishedVersions}", "Known True 5")]
    [InlineData("SnapStart: {ApplyOn: None}", "SnapStart: {ApplyOn: !Ref A}", "Unknown")]
    [InlineData("SnapStart: {ApplyOn: !Ref A}", "SnapStart: {ApplyOn: None}", "Unknown")]
    [InlineData("SnapStart: {ApplyOn: None}", "Timeout: 3", "Known False 5")]
    public void Several_functions_are_in_a_mode_when_one_is_and_surely_not_when_all_say_so(string first, string second, string expected) =>
        Assert.Equal(expected, Describe(new[] { Reading.Sam(first), Reading.Sam(second) }.Any(FunctionMode.SnapStart)));

    [Fact]
    public void No_function_says_nothing() => Assert.Equal("Unknown", Describe(new List<DeployedFunction>().Any(FunctionMode.Image)));

    internal static string Describe(Sited<bool> answer) => answer.HasValue ? $"{answer.Certainty} {answer.Value} {(answer.Place.File is null ? answer.Place.ToString() : answer.Place.Line.ToString(CultureInfo.InvariantCulture))}" : "Unknown";
}
