using System.Linq;
using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class CutOffTests
{
    private const string Yaml = """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Parameters:
          Stage: {Type: String, Default: dev}
        Globals:
          Function:
            Timeout: 30
            Environment:
              Variables: {TABLE: !Ref Table, "NAME": 'it''s'}
        Resources:
          Orders: # the first
            Type: AWS::Serverless::Function
            Metadata: &m
              DockerContext: ./src
              Dockerfile: App/Dockerfile
            Properties:
              PackageType: Image
              ImageConfig:
                Command: ["App::App.Functions::Handle", !Sub '${Stage}']
              Policies:
                - AWSLambdaBasicExecutionRole
                - Statement:
                    - {Effect: Allow, Action: 'dynamodb:*', Resource: !GetAtt Table.Arn}
              Description: |
                several
                lines
          Other:
            Type: AWS::Lambda::Function
            Metadata: *m
            Properties:
              Handler: App::App.Functions::Other
              Runtime: dotnet8
              MemorySize: 1024
          Table:
            Type: AWS::DynamoDB::Table
        """;

    private const string Json = """
        { // comment
          "AWSTemplateFormatVersion": "2010-09-09",
          "Globals": { "Function": { "Timeout": 30 } },
          "Resources": {
            "Orders": {
              "Type": "AWS::Serverless::Function", /* another */
              "Properties": {
                "Handler": "App::App.Functions::Handle",
                "CodeUri": ".",
                "MemorySize": 1024,
                "Timeout": 600,
                "Role": { "Fn::GetAtt": ["Role", "Arn"] },
                "Events": { "Api": { "Type": "Api", "Properties": { "Path": "/a\u0041\"b", "Method": "GET" } } }
              }
            },
            "Other": { "Type": "AWS::Lambda::Function", "Properties": { "Handler": "App::App.F::Other", "Timeout": 15 } }
          }
        }
        """;

    [Fact]
    public void Every_prefix_of_a_yaml_template_is_read() => ReadPrefixes(Yaml, "template.yaml");

    [Fact]
    public void Every_prefix_of_a_json_template_is_read() => ReadPrefixes(Json, "template.json");

    [Fact]
    public void Every_prefix_without_the_front_is_read()
    {
        for (var start = 0; start < Yaml.Length; start += 3)
        {
            Reading.Deploy("App", (Reading.File(Yaml[start..]), "."), (Reading.File(Json[System.Math.Min(start, Json.Length)..], "template.json"), "."));
        }
    }

    [Fact]
    public void A_cut_off_json_template_never_says_a_wrong_value()
    {
        for (var length = 0; length < Json.Length; length++)
        {
            foreach (var function in Reading.File(Json[..length], "template.json").Functions)
            {
                var isOrders = function.Name == "Orders";
                AssertOneOf(function.Timeout, isOrders ? 600 : 15, length);
                AssertOneOf(function.MemorySize, isOrders ? 1024 : 128, length);
                AssertOneOf(function.Handler, isOrders ? "App::App.Functions::Handle" : "App::App.F::Other", length);
                AssertOneOf(function.CodeUri, ".", length);
            }
        }
    }

    private static void AssertOneOf<T>(Sited<T> value, T expected, int length)
    {
        if (value.HasValue)
        {
            Assert.True(Equals(expected, value.Value), $"{value.Value} instead of {expected} at {length}");
        }
    }

    private static void ReadPrefixes(string text, string name)
    {
        Assert.Equal(2, Reading.File(text, name).Functions.Length);
        Assert.Null(Reading.File(text, name).Stop);
        for (var length = 0; length < text.Length; length++)
        {
            var file = Reading.File(text[..length], name);
            foreach (var linked in Reading.Deploy("App", (file, ".")).Functions.Select(linked => linked.Function))
            {
                Assert.True(linked.Key.Span.End <= length);
                Assert.True(!linked.Handler.HasValue || linked.Handler.Place.Slice() == linked.Handler.Value);
            }

            Assert.True(file.Stop is null || file.Stop.Span.End <= length);
        }
    }
}
