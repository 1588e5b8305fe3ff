using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4005: items of a table whose template lets items expire.</summary>
public class ItemExpiryTests
{
    private const string Expiring = "TimeToLiveSpecification: {AttributeName: {|#1:expiresAt|}, Enabled: true}";
    private const string Key = "KeySchema: [{AttributeName: sessionId, KeyType: HASH}]";
    private const string Inline = "await client.[|PutItemAsync|](new PutItemRequest { TableName = Environment.GetEnvironmentVariable(\"TABLE\"), Item = new() <2>{ [\"sessionId\"] = new AttributeValue(id) }</2> });";

    private static string Template(string expiry = Expiring, string key = Key, string value = "!Ref Sessions", string type = "AWS::DynamoDB::Table", string after = "") => $$"""
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Login:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle
              Runtime: dotnet8
              Environment:
                Variables:
                  TABLE: {{value}}
          Sessions:
            Type: {{type}}
            Properties:
              TableName: sessions
              {{key}}
              {{expiry}}

        """ + after;

    private static string File(string body) => $$"""
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        using Amazon.Lambda.Core;

        public class Function
        {
            private readonly IAmazonDynamoDB client = new AmazonDynamoDBClient();

            public async Task Handle(string id, ILambdaContext context)
            {
                await Task.Yield();
                {{body}}
            }

            private static void Complete(Dictionary<string, AttributeValue> item) => item["expiresAt"] = new AttributeValue { N = "1" };
        }
        """;

    private static string Marked(string body) => body.Replace("[|", "{|#0:").Replace("|]", "|}").Replace("<2>", "{|#2:").Replace("</2>", "|}");

    private static string Unmarked(string text) => text.Replace("[|", "").Replace("|]", "").Replace("<2>", "").Replace("</2>", "").Replace("{|#1:expiresAt|}", "expiresAt");

    private static Task Warns(string body, string template, string? says = null) => new Verify<LMA4005CacheExpiry>
    {
        Sources = { File(Marked(body)) },
        AdditionalFiles = { template },
        References = TestReferences.AwsSdk,
        Expected = { new("LMA4005", 0) { Severity = DiagnosticSeverity.Warning, Says = says, Also = [1, 2] } },
    }.RunAsync();

    private static Task Silent(string body, string template) => new Verify<LMA4005CacheExpiry>
    {
        Sources = { File(Unmarked(body)) },
        AdditionalFiles = { Unmarked(template) },
        References = TestReferences.AwsSdk,
    }.RunAsync();

    [Fact]
    public Task The_message_names_attribute_table_and_line() => Warns(Inline, Template(), "'PutItemAsync' in 'Function.Handle' writes an item without 'expiresAt', the attribute by which table 'Sessions' lets items expire (template.yaml:18): DynamoDB never deletes it. "
        + "Add 'expiresAt', a number, with the time in seconds since 1970.");

    [Theory]
    [InlineData("var item = new Dictionary<string, AttributeValue> <2>{ { \"sessionId\", new AttributeValue(id) } }</2>; item[\"user\"] = new(id); item.Add(\"at\", new(id)); await client.[|PutItemAsync|](Environment.GetEnvironmentVariable(\"TABLE\")!, item);")]
    [InlineData("await client.[|PutItemAsync|](\"sessions\", new() <2>{ [\"sessionId\"] = new AttributeValue(id) }</2>);")]
    [InlineData("var request = new PutItemRequest { TableName = \"sessions\", Item = new() <2>{ [\"sessionId\"] = new AttributeValue(id) }</2> }; request.ConditionExpression = \"attribute_not_exists(sessionId)\"; await client.[|PutItemAsync|](request);")]
    [InlineData("await client.[|PutItemAsync|](new PutItemRequest(\"sessions\", new() <2>{ [\"sessionId\"] = new AttributeValue(id) }</2>));")]
    [InlineData("var put = new PutItemRequest { TableName = \"sessions\", Item = <2>{ [\"sessionId\"] = new AttributeValue(id) }</2> }; await client.[|PutItemAsync|](put);")]
    public Task Items_that_are_written_out(string body) => Warns(body, Template());

    [Theory]
    [InlineData("AWS::DynamoDB::GlobalTable")]
    public Task Kinds_of_tables(string type) => Warns(Inline, Template(type: type));

    [Theory]
    [InlineData("await client.PutItemAsync(\"sessions\", new() { [\"sessionId\"] = new(id), [\"expiresAt\"] = new AttributeValue { N = \"1\" } });")]
    [InlineData("var item = new Dictionary<string, AttributeValue> { [\"sessionId\"] = new(id) }; if (id.Length > 1) item[\"expiresAt\"] = new(id); await client.PutItemAsync(\"sessions\", item);")]
    [InlineData("var item = new Dictionary<string, AttributeValue> { [\"sessionId\"] = new(id) }; item.Add(\"expiresAt\", new(id)); await client.PutItemAsync(\"sessions\", item);")]
    [InlineData("var item = new Dictionary<string, AttributeValue> { [\"sessionId\"] = new(id) }; Complete(item); await client.PutItemAsync(\"sessions\", item);")]
    [InlineData("var item = new Dictionary<string, AttributeValue> { [\"sessionId\"] = new(id) }; item[id] = new(id); await client.PutItemAsync(\"sessions\", item);")]
    [InlineData("await client.PutItemAsync(\"sessions\", new() { [\"sessionId\"] = new(id), [id] = new(id) });")]
    [InlineData("var more = new Dictionary<string, AttributeValue>(); await client.PutItemAsync(\"sessions\", new(more) { [\"sessionId\"] = new(id) });")]
    [InlineData("var request = new PutItemRequest { TableName = \"sessions\", Item = new() { [\"sessionId\"] = new(id) } }; request.Item[\"expiresAt\"] = new(id); await client.PutItemAsync(request);")]
    [InlineData("var request = new PutItemRequest { TableName = \"sessions\", Item = new() { [\"sessionId\"] = new(id) } }; request.Item.Add(\"expiresAt\", new(id)); await client.PutItemAsync(request);")]
    [InlineData("await client.PutItemAsync(\"other\", new() { [\"sessionId\"] = new(id) });")]
    [InlineData("await client.PutItemAsync(id, new() { [\"sessionId\"] = new(id) });")]
    [InlineData("await client.PutItemAsync(\"sessions\" + Environment.GetEnvironmentVariable(\"TABLE\"), new() { [\"sessionId\"] = new(id) });")]
    [InlineData("await client.PutItemAsync(Environment.GetEnvironmentVariable(\"OTHER\")!, new() { [\"sessionId\"] = new(id) });")]
    [InlineData("await client.UpdateItemAsync(\"sessions\", new() { [\"sessionId\"] = new(id) }, new());")]
    public Task Silent_where_the_item_may_expire(string body) => Silent(body, Template());

    [Theory]
    [InlineData("TimeToLiveSpecification: {AttributeName: expiresAt, Enabled: false}", Key)]
    [InlineData("TimeToLiveSpecification: {AttributeName: expiresAt, Enabled: !Ref Expires}", Key)]
    [InlineData("TimeToLiveSpecification: {AttributeName: !Ref Attribute, Enabled: true}", Key)]
    [InlineData("TimeToLiveSpecification: !If [Expires, {AttributeName: expiresAt, Enabled: true}, !Ref AWS::NoValue]", Key)]
    [InlineData("BillingMode: PAY_PER_REQUEST", Key)]
    [InlineData("TimeToLiveSpecification: {AttributeName: expiresAt, Enabled: true} # lambda-analyzers: disable LMA4005", Key)]
    [InlineData(Expiring, "KeySchema: [{AttributeName: PK, KeyType: HASH}, {AttributeName: SK, KeyType: RANGE}]")]
    [InlineData(Expiring, "KeySchema: [{AttributeName: partition_key, KeyType: HASH}]")]
    [InlineData(Expiring, "KeySchema: [{AttributeName: !Ref Key, KeyType: HASH}]")]
    [InlineData(Expiring, "KeySchema: !Ref Keys")]
    public Task Silent_where_the_table_does_not_say_that_all_items_expire(string expiry, string key) => Silent(Inline, Template(expiry, key));

    [Theory]
    [InlineData("!GetAtt Stream.Arn", "  Stream: {Type: 'AWS::Kinesis::Stream'}\n")]
    [InlineData("!Ref Name", "")]
    public Task Silent_where_the_variable_names_another_thing(string value, string after) => Silent(Inline, Template(value: value, after: after));

    [Fact]
    public Task Silent_where_a_function_that_shares_the_code_has_another_table() => Silent(Inline, Template(after: """
          Other:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle
              Runtime: dotnet8
              Environment: {Variables: {TABLE: !Ref Archive}}
          Archive: {Type: 'AWS::DynamoDB::Table', Properties: {KeySchema: [{AttributeName: sessionId, KeyType: HASH}]}}

        """));

    [Fact]
    public Task Code_that_no_handler_reaches() => new Verify<LMA4005CacheExpiry>
    {
        Sources = { Unmarked(File("}\n\n    private async Task Other(string id)\n    {\n        " + Inline)) },
        AdditionalFiles = { Unmarked(Template()) },
        References = TestReferences.AwsSdk,
    }.RunAsync();

    private const string Value = "new AttributeValue { N = DateTimeOffset.UtcNow.AddDays(1).ToUnixTimeSeconds().ToString() }";

    [Theory]
    [InlineData("await client.[|PutItemAsync|](\"sessions\", new() { [\"sessionId\"] = new AttributeValue(id) }); // new", "await client.PutItemAsync(\"sessions\", new() { [\"sessionId\"] = new AttributeValue(id), [\"expiresAt\"] = " + Value + " }); // new")]
    [InlineData(
        "var item = new Dictionary<string, AttributeValue>\n        {\n            { \"sessionId\", new AttributeValue(id) }, // key\n        };\n        await client.[|PutItemAsync|](\"sessions\", item);",
        "var item = new Dictionary<string, AttributeValue>\n        {\n            { \"sessionId\", new AttributeValue(id) }, // key\n            { \"expiresAt\", " + Value + " },\n        };\n        await client.PutItemAsync(\"sessions\", item);")]
    public Task One_day(string before, string after) => new Verify<LMA4005CacheExpiry, LMA4005ItemExpiryFix>
    {
        Sources = { File(before) },
        Fixed = { File(after) },
        AdditionalFiles = { Unmarked(Template()) },
        References = TestReferences.AwsSdk,
        NoFixAll = "How long an item lives is the author's choice.",
    }.RunAsync();

    [Fact]
    public Task Not_offered_where_a_directive_cuts_through_the_item() => new Verify<LMA4005CacheExpiry, LMA4005ItemExpiryFix>
    {
        Sources = { File("await client.[|PutItemAsync|](\"sessions\", new()\n        {\n#if !NOTHING\n            [\"sessionId\"] = new AttributeValue(id),\n#endif\n        });") },
        AdditionalFiles = { Unmarked(Template()) },
        References = TestReferences.AwsSdk,
        NoFixAll = "How long an item lives is the author's choice.",
    }.RunAsync();
}
