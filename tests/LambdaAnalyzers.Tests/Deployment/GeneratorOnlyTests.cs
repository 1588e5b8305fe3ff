using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class GeneratorOnlyTests
{
    [Fact]
    public void A_template_that_only_the_generator_wrote_has_no_defaults()
    {
        var function = Reading.Function(Template(), "serverless.template");

        Assert.Equal(FunctionSource.GeneratedTemplate, function.Source);
        Assert.True(function.IsGenerated);
        Assert.True(function.Timeout.IsAbsent);
        Assert.Equal(512, function.MemorySize.Value);
    }

    [Theory]
    [InlineData(", \"Tracing\": \"Active\"", "", "")]
    [InlineData(", \"Environment\": { \"Variables\": { \"TABLE\": \"t\" } }", "", "")]
    [InlineData(", \"Environment\": { \"Other\": {} }", "", "")]
    [InlineData(", \"Events\": { \"Own\": {} }", "", "")]
    [InlineData("", ", \"Table\": { \"Type\": \"AWS::DynamoDB::Table\" }", "")]
    [InlineData("", ", \"G\": { \"Type\": \"AWS::Serverless::Function\" }", "")]
    [InlineData("", "", ", \"Parameters\": { \"P\": {} }")]
    [InlineData("", "", ", \"Globals\": { \"Function\": {} }")]
    public void Whatever_a_person_added_makes_it_hand_written(string property, string resource, string section)
    {
        var function = Reading.File(Template(property, resource, section), "serverless.template").Functions[0];

        Assert.Equal(FunctionSource.HandWrittenTemplate, function.Source);
        Assert.True(function.IsGenerated);
        Assert.Equal(Certainty.Default, function.Timeout.Certainty);
    }

    [Theory]
    [InlineData(", \"Environment\": { \"Variables\": { \"ANNOTATIONS_HANDLER\": \"M\" } }", "", "")]
    [InlineData(", \"Events\": { \"RootGet\": {} }", "", "")]
    [InlineData("", ", \"Api\": { \"Type\": \"AWS::Serverless::HttpApi\", \"Metadata\": { \"Tool\": \"Amazon.Lambda.Annotations\" }, \"Properties\": { \"Auth\": {} } }", "")]
    [InlineData("", "", ", \"Parameters\": {}, \"Globals\": {}")]
    public void What_the_generator_writes_does_not(string property, string resource, string section)
        => Assert.Equal(FunctionSource.GeneratedTemplate, Reading.Function(Template(property, resource, section), "serverless.template").Source);

    [Fact]
    public void A_resource_whose_end_was_not_read_proves_no_person()
    {
        var text = Template("", ", \"Cut\": { \"Type\": \"AWS::Serverless::Function\", \"Properties\": { \"Handler\": \"A::B::C\" } }");
        var file = Reading.File(text[..text.IndexOf("A::B::C", System.StringComparison.Ordinal)], "serverless.template");

        Assert.All(file.Functions, function => Assert.Equal(FunctionSource.GeneratedTemplate, function.Source));
        Assert.Equal(2, file.Functions.Length);
    }

    private static string Template(string property = "", string resource = "", string section = "") => $$"""
        {
          "AWSTemplateFormatVersion": "2010-09-09",
          "Transform": "AWS::Serverless-2016-10-31",
          "Resources": {
            "F": {
              "Type": "AWS::Serverless::Function",
              "Metadata": { "Tool": "Amazon.Lambda.Annotations", "SyncedEvents": ["RootGet"] },
              "Properties": { "Runtime": "dotnet8", "CodeUri": ".", "MemorySize": 512, "PackageType": "Zip", "Handler": "App::App.F_G_Generated::G"{{property}} }
            }{{resource}}
          }{{section}}
        }
        """;
}
