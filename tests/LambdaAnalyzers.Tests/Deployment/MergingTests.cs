using System;
using System.Linq;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

/// <summary>Several files, several functions, several projects: each value knows where it stands.</summary>
public class MergingTests
{
    private const string Two = """
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function: {Runtime: dotnet10, Timeout: 20}
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties: {CodeUri: src/App/, Handler: "App::App.Orders::Handle"}
          Reports:
            Type: AWS::Serverless::Function
            Properties: {CodeUri: src/App/, Handler: "App::App.Reports::Handle", Timeout: 60}
          Mails:
            Type: AWS::Serverless::Function
            Properties: {CodeUri: src/Mails/, Handler: "Mails::Mails.Function::Handle"}
          Page:
            Type: AWS::Serverless::Function
            Properties: {CodeUri: src/App/, Handler: index.handler, Runtime: nodejs22.x}
        """;

    private const string Handler = "App::App.Orders::Handle";

    private const string Defaults = """{ "function-handler": "App::App.Orders::Handle", "function-runtime": "dotnet8", "function-timeout": 45, "function-memory-size": 512 }""";

    private const string Serverless = "provider: {name: aws, runtime: dotnet10, timeout: 25}\nfunctions:\n  orders: {handler: 'App::App.Orders::Handle', memorySize: 2048, events: [{sqs: arn:aws:sqs:eu-west-1:1:q}]}\n";

    private const string Dockerfile = "ARG TAG=10\nFROM mcr.microsoft.com/dotnet/sdk:10.0 AS build\nRUN dotnet publish -o /out\nFROM public.ecr.aws/lambda/dotnet:${TAG}\nCOPY --from=build /out ${LAMBDA_TASK_ROOT}\nCMD [ \"App::App.Orders::Handle\" ]\n";

    [Theory]
    [InlineData("App", "src/App", "Orders 20 template.yaml:3, Reports 60 template.yaml:10")]
    [InlineData("Mails", "src/Mails", "Mails 20 template.yaml:3")]
    [InlineData("Page", "src/Page", "")]
    public void One_template_serves_several_projects_with_several_functions_each(string assembly, string projectPath, string expected)
    {
        var file = Reading.File(SourceText.From(Two), "/repo/template.yaml");

        Assert.Equal(expected, string.Join(", ", Reading.Deploy(assembly, (file, projectPath)).Functions.Select(f => $"{f.Function.Name} {f.Function.Timeout.Value} {f.Function.Timeout.Place}")));
    }

    [Fact]
    public void Files_that_disagree_keep_their_values_and_their_places()
    {
        var files = new[] { (Reading.File(Defaults, "aws-lambda-tools-defaults.json"), "."), (Reading.File(Serverless, "serverless.yml"), "."), (Reading.File(SourceText.From(Two), Reading.Folder + "template.yaml"), (string?)".") };
        var functions = Reading.Deploy("App", files).Functions.Where(f => f.Function.Handler.Or("") == "App::App.Orders::Handle").ToList();

        Assert.Equal(
            ["45 aws-lambda-tools-defaults.json:1 True", "25 serverless.yml:1 False", "20 template.yaml:3 False"],
            functions.Select(f => $"{f.Function.Timeout.Value} {f.Function.Timeout.Place} {f.IsLeftOver}"));
    }

    [Theory]
    [InlineData("S3, Properties: {Bucket: !Ref B}", "B: {Type: AWS::S3::Bucket}", "AWS::S3::Bucket")]
    [InlineData("SNS, Properties: {Topic: !Ref T}", "T: {Type: AWS::SNS::Topic}", "AWS::SNS::Topic")]
    [InlineData("SQS, Properties: {Queue: !GetAtt Q.Arn}", "Q: {Type: AWS::SQS::Queue}", "AWS::SQS::Queue")]
    [InlineData("SQS, Properties: {Queue: {'Fn::GetAtt': [Q, Arn]}}", "Q: {Type: AWS::SQS::Queue}", "AWS::SQS::Queue")]
    [InlineData("DynamoDB, Properties: {Stream: !GetAtt D.StreamArn}", "D: {Type: AWS::DynamoDB::Table}", "AWS::DynamoDB::Table")]
    [InlineData("Kinesis, Properties: {Stream: !Sub '${K.Arn}'}", "K: {Type: AWS::Kinesis::Stream}", "AWS::Kinesis::Stream")]
    public void The_source_of_an_event_is_the_resource_of_the_template(string entry, string resource, string type) =>
        Assert.Equal(type, Reading.Function(Reading.SamText("Events: {E: {Type: " + entry + "}}") + "  " + resource + "\n").Settings.Events.Sources.Single().Source.Resource!.Type);

    [Theory]
    [InlineData("99999999999999999999")]
    [InlineData("2147483648")]
    [InlineData("-1")]
    [InlineData("1e9")]
    [InlineData("0x20")]
    [InlineData("30s")]
    [InlineData(".inf")]
    public void An_absurd_number_is_unknown(string number) => Assert.Equal(Certainty.Unknown, Reading.Sam("Timeout: " + number).Timeout.Certainty);

    [Theory]
    [InlineData("aws-lambda-tools-defaults.json", Defaults, 45, 512)]
    [InlineData("serverless.yml", Serverless, 25, 2_048)]
    [InlineData("Dockerfile", Dockerfile, 0, 0)]
    [InlineData("samconfig.toml", "version = 0.1\n[default.deploy.parameters]\nparameter_overrides = \"Timeout=3\"\n", 0, 0)]
    public void A_cut_off_file_of_any_format_is_read_and_never_says_a_wrong_value(string name, string text, int timeout, int memory)
    {
        for (int length = 0; length <= text.Length; length++)
            foreach (var function in Reading.Deploy("App", (Reading.File(text[..length], name), ".")).Functions.Select(f => f.Function))
            {
                Assert.Equal(Handler, function.Handler.Or(Handler));
                // A documented default may stand for what is not there yet, in a block that the text ends cleanly.
                Assert.True(function.Timeout.Certainty != Certainty.Known || function.Timeout.Value == timeout, text[..length]);
                Assert.True(function.MemorySize.Certainty != Certainty.Known || function.MemorySize.Value == memory, text[..length]);
                Assert.All(Enum.GetValues<FunctionMode>(), mode => Assert.True(function.Is(mode).Place.Span.End <= length));
            }
    }
}
