using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>What is declared, and with which value; and where no value is known, so that nothing is written.</summary>
public class LMA4009FixTests
{
    [Theory]
    [InlineData("ORDERS_TABLE", "OrdersTable: {Type: 'AWS::DynamoDB::Table'}", "!Ref OrdersTable")]
    [InlineData("TABLE_NAME", "Data: {Type: 'AWS::Serverless::SimpleTable'}", "!Ref Data")]
    [InlineData("ORDERS_TABLE_ARN", "OrdersTable: {Type: 'AWS::DynamoDB::Table'}\n  OtherTable: {Type: 'AWS::DynamoDB::Table'}", "!GetAtt OrdersTable.Arn")]
    [InlineData("QUEUE_URL", "Jobs: {Type: 'AWS::SQS::Queue'}\n  Data: {Type: 'AWS::S3::Bucket'}", "!Ref Jobs")]
    [InlineData("JOBS_QUEUE_NAME", "Jobs: {Type: 'AWS::SQS::Queue'}", "!GetAtt Jobs.QueueName")]
    [InlineData("REPORT_BUCKET", "ReportBucket: {Type: 'AWS::S3::Bucket'}", "!Ref ReportBucket")]
    [InlineData("TOPIC_ARN", "Alerts: {Type: 'AWS::SNS::Topic'}", "!Ref Alerts")]
    [InlineData("ALERTS", "Alerts: {Type: 'AWS::SNS::Topic'}", "!Ref Alerts")]
    public Task The_one_resource_of_that_name_gives_the_value(string name, string resources, string value) => Fixed<LMA4009DeclareVariableFix>(
        name,
        Template("      Timeout: 3\n", resources),
        Template("      Timeout: 3\n      Environment:\n        Variables:\n          " + name + ": " + value + "\n", resources));

    [Theory]
    [InlineData("QUEUE_URL", "Data: {Type: 'AWS::DynamoDB::Table'}")]
    [InlineData("TABLE_NAME", "One: {Type: 'AWS::DynamoDB::Table'}\n  Two: {Type: 'AWS::DynamoDB::Table'}")]
    [InlineData("CUSTOMERS_TABLE", "OrdersTable: {Type: 'AWS::DynamoDB::Table'}")]
    [InlineData("TABLE_URL", "Data: {Type: 'AWS::DynamoDB::Table'}")]
    [InlineData("API_KEY", "ApiKeyTable: {Type: 'AWS::DynamoDB::Table'}")]
    public Task Without_exactly_one_resource_nothing_is_written(string name, string resources) => Refused(name, Template("      Timeout: 3\n", resources));

    [Theory]
    [InlineData("      Environment:\n        Variables: &v\n          A: b\n")]
    [InlineData("      Environment:\n        Variables:\n          <<: {A: b}\n")]
    public Task A_map_that_others_share_is_left_alone(string properties) => Refused("QUEUE_URL", Template(properties, "Jobs: {Type: 'AWS::SQS::Queue'}"));

    [Fact]
    public Task Every_function_that_lacks_it_gets_it() => new Verify<LMA4009UndeclaredVariable, LMA4009DeclareVariableFix>
    {
        Sources = { LMA4009Tests.Class("public string Handle(string input) => Queue(); public string Other(string input) => Queue(); private static string Queue() => {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!.Trim();") },
        AdditionalFiles = { ["template.yaml"] = Template("      Environment: {Variables: {A: b}} # flow\n", Second("{|#2:Second|}", "")) },
        Expected = { new("LMA4009", 0) { Also = [1, 2] } },
        Fixed = { ["template.yaml"] = Template("      Environment: {Variables: {A: b, QUEUE_URL: !Ref Jobs}} # flow\n", Second("Second", "      Environment:\n        Variables:\n          QUEUE_URL: !Ref Jobs\n")).Replace("{|#1:Orders|}", "Orders") },
    }.RunAsync();

    [Fact]
    public Task Fix_All_declares_several_variables_of_one_map() => new Verify<LMA4009UndeclaredVariable, LMA4009DeclareVariableFix>
    {
        Sources = { LMA4009Tests.Returning("{|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!.Trim() + {|#2:Environment.GetEnvironmentVariable(\"REPORT_BUCKET\")|}!.Trim()") },
        AdditionalFiles = { ["template.yaml"] = Template("      Timeout: 3\n", "Jobs: {Type: 'AWS::SQS::Queue'}\n  Report: {Type: 'AWS::S3::Bucket'}") },
        Expected = { new("LMA4009", 0) { Also = [1] }, new("LMA4009", 2) { Also = [1] } },
        Fixed = { ["template.yaml"] = Template("      Timeout: 3\n      Environment:\n        Variables:\n          QUEUE_URL: !Ref Jobs\n          REPORT_BUCKET: !Ref Report\n", "Jobs: {Type: 'AWS::SQS::Queue'}\n  Report: {Type: 'AWS::S3::Bucket'}").Replace("{|#1:Orders|}", "Orders") },
    }.RunAsync();

    [Fact]
    public Task Json_gets_the_long_form() => new Verify<LMA4009UndeclaredVariable, LMA4009DeclareVariableFix>
    {
        Sources = { LMA4009Tests.Returning("{|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!.Trim()") },
        AdditionalFiles = { ["serverless.template"] = Json("{|#1:Orders|}", "\"Environment\": { \"Variables\": { \"A\": \"b\" } }") },
        Expected = { new("LMA4009", 0) { Also = [1] } },
        Fixed = { ["serverless.template"] = Json("Orders", "\"Environment\": { \"Variables\": { \"A\": \"b\", \"QUEUE_URL\": { \"Ref\": \"Jobs\" } } }") },
    }.RunAsync();

    [Fact]
    public Task A_slip_is_corrected_in_the_code() => new Verify<LMA4009UndeclaredVariable, LMA4009RenameVariableFix>
    {
        Sources = { LMA4009Tests.Returning("{|#0:Environment.GetEnvironmentVariable(/* the table */ \"TABEL_NAME\")|}!.Trim()") },
        AdditionalFiles = { ["template.yaml"] = LMA4009Tests.Template },
        Expected = { new("LMA4009", 0) { Also = [1] } },
        Fixed = { ["Function.cs"] = LMA4009Tests.Returning("Environment.GetEnvironmentVariable(/* the table */ \"TABLE_NAME\")!.Trim()") },
        NoFixAll = "which of two names is wrong is a choice",
    }.RunAsync();

    [Fact]
    public Task A_slip_is_not_declared_beside_what_is_meant() => Refused("TABEL_NAME", LMA4009Tests.Template);

    [Fact]
    public Task A_constant_may_serve_other_reads() => new Verify<LMA4009UndeclaredVariable, LMA4009RenameVariableFix>
    {
        Sources = { LMA4009Tests.Returning("{|#0:Environment.GetEnvironmentVariable(Name)|}!.Trim(); private const string Name = \"TABEL_NAME\"") },
        AdditionalFiles = { ["template.yaml"] = LMA4009Tests.Template },
        Expected = { new("LMA4009", 0) { Also = [1] } },
    }.RunAsync();

    private static string Template(string properties, string resources) =>
        "Resources:\n  {|#1:Orders|}:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::App.Function::Handle\n" + properties + "\n  " + resources + "\n";

    private static string Second(string name, string environment) =>
        name + ":\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::App.Function::Other\n" + environment + "\n  Jobs:\n    Type: AWS::SQS::Queue";

    private static string Json(string name, string environment) =>
        "{\n  \"Resources\": {\n    \"" + name + "\": {\n      \"Type\": \"AWS::Serverless::Function\",\n      \"Properties\": {\n        \"Runtime\": \"dotnet8\",\n        \"CodeUri\": \".\",\n        \"Handler\": \"App::App.Function::Handle\",\n        "
        + environment + "\n      }\n    },\n    \"Jobs\": { \"Type\": \"AWS::SQS::Queue\" }\n  }\n}\n";

    private static Task Fixed<TFix>(string name, string before, string after)
        where TFix : CodeFixProvider, new() => new Verify<LMA4009UndeclaredVariable, TFix>
        {
            Sources = { LMA4009Tests.Returning("{|#0:Environment.GetEnvironmentVariable(\"" + name + "\")|}!.Trim()") },
            AdditionalFiles = { ["template.yaml"] = before },
            Expected = { new("LMA4009", 0) { Also = [1] } },
            Fixed = { ["template.yaml"] = after.Replace("{|#1:Orders|}", "Orders") },
        }.RunAsync();

    private static Task Refused(string name, string template) => new Verify<LMA4009UndeclaredVariable, LMA4009DeclareVariableFix>
    {
        Sources = { LMA4009Tests.Returning("{|#0:Environment.GetEnvironmentVariable(\"" + name + "\")|}!.Trim()") },
        AdditionalFiles = { ["template.yaml"] = template },
        Expected = { new("LMA4009", 0) { Also = [1] } },
    }.RunAsync();
}
