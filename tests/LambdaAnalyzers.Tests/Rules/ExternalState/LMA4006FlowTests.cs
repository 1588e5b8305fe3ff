using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.ExternalState.DynamoItems;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4006: how a written value is followed back to the read, and which of several changes is told.</summary>
public class LMA4006FlowTests
{
    private const string Key = "new Dictionary<string, AttributeValue> { [\"Id\"] = new AttributeValue(request.Id) }";
    private const string Get = "var read = await _client.GetItemAsync(Table, " + Key + ");\n";
    private const string Stock = Get + "var stock = int.Parse(read.Item[\"Stock\"].N);\n";
    private const string StockUpdate = "await _client.[|UpdateItemAsync|](new UpdateItemRequest { TableName = Table, Key = " + Key + ", UpdateExpression = \"SET Stock = :v\", ExpressionAttributeValues = new() { [\":v\"] = VALUE } });";
    private const string Load = "var order = await _context.LoadAsync<Order>(request.Id);\n";

    private static string Number(string value) => "new AttributeValue { N = " + value + ".ToString() }";

    private static string Update(string value) => StockUpdate.Replace("VALUE", Number(value));

    private static string Quiet(string text) => text.Replace("[|", "").Replace("|]", "");

    // Where the value comes from

    [Theory]
    [InlineData("int.Parse(read?.Item[\"Stock\"].N ?? \"0\")")]
    [InlineData("int.Parse(read?.Item?[\"Stock\"]?.N ?? \"0\")")]
    public Task Through_conditional_accesses(string stock) => Warns(Get + "var stock = " + stock + ";\n" + Update("(stock + 1)"));

    private const string Rows = """
        private async Task<Row> FindAsync(string id, int wanted)
        {
            var read = await _client.GetItemAsync(Table, new Dictionary<string, AttributeValue> { ["Id"] = new AttributeValue(id) });
            return new Row(int.Parse(read.Item["Stock"].N), wanted);
        }

        private sealed record Row(int Stock, int Wanted);
        """;

    [Fact]
    public Task Through_the_argument_of_a_record() => Warns("var row = await FindAsync(request.Id, request.Quantity);\n" + Update("(row.Stock + 1)"), Rows);

    [Fact]
    public Task Another_argument_of_the_record_is_not_the_item() => Silent("var row = await FindAsync(request.Id, request.Quantity);\n" + Quiet(Update("(row.Wanted + 1)")), Rows);

    [Fact]
    public Task Through_a_helper_that_asks_a_helper() => Warns(
        "var stock = await StockAsync(request.Id);\n" + Update("(stock + 1)"),
        """
        private async Task<int> StockAsync(string id) => int.Parse((await ItemAsync(id))["Stock"].N);

        private async Task<Dictionary<string, AttributeValue>> ItemAsync(string id) =>
            (await _client.GetItemAsync(Table, new Dictionary<string, AttributeValue> { ["Id"] = new AttributeValue(id) })).Item;
        """);

    [Fact]
    public Task A_local_that_gets_the_object_later() => Warns("Order? order = null;\norder = await _context.LoadAsync<Order>(request.Id);\norder.Count++;\nawait _context.[|SaveAsync|](order);");

    [Fact]
    public Task Another_local_got_the_object() => Silent("Order? old = null;\nold = await _context.LoadAsync<Order>(request.Id);\nvar order = new Order { Id = old.Id };\norder.Count++;\nawait _context.SaveAsync(order);");

    // Several calls of the helper that writes

    private const string Store = """
        private async Task StoreAsync(Request request, string value)
        {
            await _client.[|UpdateItemAsync|](new UpdateItemRequest { TableName = Table, Key = KEY, UpdateExpression = "SET Stock = :v", ExpressionAttributeValues = new() { [":v"] = new AttributeValue { N = value } } });
        }
        """;

    [Theory]
    [InlineData("await StoreAsync(request, read.Item[\"Stock\"].N);\nawait StoreAsync(request, (stock + 1).ToString());")]
    [InlineData("await StoreAsync(request, (stock + 1).ToString());\nawait StoreAsync(request, read.Item[\"Stock\"].N);")]
    public Task The_call_with_a_sum_counts_more(string calls) => Warns(Stock + calls, Store.Replace("KEY", Key));

    [Fact]
    public Task A_call_that_no_event_reaches_does_not_count() => Silent(
        "await StoreAsync(request, request.Quantity.ToString());",
        Quiet(Store.Replace("KEY", Key)) + "\n\ninternal async Task ImportAsync(Request request)\n{\n" + Stock + "await StoreAsync(request, (stock + 1).ToString());\n}");

    [Fact]
    public Task A_helper_of_a_top_level_handler() => new Verify<LMA4006AtomicUpdate>
    {
        Sources =
        {
            """
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            using Amazon.Lambda.Serialization.SystemTextJson;

            var client = new AmazonDynamoDBClient();
            await LambdaBootstrapBuilder.Create(async (string id, ILambdaContext context) =>
            {
                var stock = int.Parse((await client.GetItemAsync("Stock", new Dictionary<string, AttributeValue> { ["Id"] = new(id) })).Item["Stock"].N);
                await Stocks.StoreAsync(client, id, stock + 1);
            }, new DefaultLambdaJsonSerializer()).Build().RunAsync();

            public static class Stocks
            {
                public static Task StoreAsync(IAmazonDynamoDB client, string id, int stock) => client.[|UpdateItemAsync|](new UpdateItemRequest
                {
                    TableName = "Stock", Key = new Dictionary<string, AttributeValue> { ["Id"] = new(id) }, UpdateExpression = "SET Stock = :v", ExpressionAttributeValues = new() { [":v"] = new AttributeValue { N = $"{stock}" } },
                });
            }
            """,
        },
        References = TestReferences.AwsSdk,
    }.RunAsync();

    // Several attributes in one write: the first sum is told, else the first change.

    private const string UpdateOf = "await _client.{|#0:UpdateItemAsync|}(new UpdateItemRequest { TableName = Table, Key = " + Key + ", UpdateExpression = \"EXPRESSION\", "
        + "ExpressionAttributeValues = new() { [\":s\"] = new AttributeValue { S = read.Item[\"Status\"].S }, [\":a\"] = new AttributeValue { N = (stock + 1).ToString() }, [\":b\"] = new AttributeValue { N = (int.Parse(read.Item[\"Sold\"].N) + 1).ToString() } } });";

    [Theory]
    [InlineData("SET Status = :s, Stock = :a", "Stock")]
    [InlineData("SET Stock = :a, Status = :s", "Stock")]
    [InlineData("SET Stock = :a, Sold = :b", "Stock")]
    [InlineData("SET Sold = :b, Stock = :a", "Sold")]
    public Task One_update_of_several_attributes(string expression, string attribute) => SaysSum(Stock + UpdateOf.Replace("EXPRESSION", expression), attribute, "UpdateItemAsync");

    [Theory]
    [InlineData("[\"Status\"] = read.Item[\"Status\"], [\"Stock\"] = A", "Stock")]
    [InlineData("[\"Stock\"] = A, [\"Status\"] = read.Item[\"Status\"]", "Stock")]
    [InlineData("[\"Stock\"] = A, [\"Sold\"] = B", "Stock")]
    [InlineData("[\"Sold\"] = B, [\"Stock\"] = A", "Sold")]
    public Task One_put_of_several_attributes(string entries, string attribute) => SaysSum(
        Stock + "await _client.{|#0:PutItemAsync|}(Table, new Dictionary<string, AttributeValue> { [\"Id\"] = new AttributeValue(request.Id), "
        + entries.Replace("= A", "= " + Number("(stock + 1)")).Replace("= B", "= " + Number("(int.Parse(read.Item[\"Sold\"].N) + 1)")) + " });",
        attribute,
        "PutItemAsync");

    [Theory]
    [InlineData("order.Status = \"NEW\"; order.Count++;", "Count")]
    [InlineData("order.Count++; order.Status = \"NEW\";", "Count")]
    [InlineData("order.Count++; order.Total += 5;", "Count")]
    [InlineData("order.Total += 5; order.Count++;", "Total")]
    public Task Several_changes_of_one_object(string changes, string attribute) => SaysSum(
        Load + changes + "\nawait _context.{|#0:SaveAsync|}(order);",
        attribute,
        "SaveAsync",
        "Add a property with [DynamoDBVersion], which makes DynamoDBContext refuse a stale write, or update the attribute with an UpdateExpression.");

    [Fact]
    public Task Of_several_plain_changes_the_first_is_told() => Says(
        Load + "order.Status = \"NEW\"; order.Lines.Clear();\nawait _context.{|#0:SaveAsync|}(order);",
        DiagnosticSeverity.Info,
        "'SaveAsync' in 'Function.Handle' writes back what was read before (changed: 'Status'). What another environment writes between the read and this write is overwritten. "
        + "Add a property with [DynamoDBVersion], which makes DynamoDBContext refuse a stale write, or update the attribute with an UpdateExpression.");

    private static Task SaysSum(string body, string attribute, string write, string advice = "Let DynamoDB compute it in one UpdateItem: 'ADD' or 'SET x = x + :n', with a ConditionExpression where there is a limit.") => Says(
        body,
        DiagnosticSeverity.Warning,
        $"'{write}' in 'Function.Handle' writes '{attribute}' as a sum that was computed from an earlier read. Two environments that read the same value write the same sum, and one of the updates is lost. " + advice);

    private static Task Says(string body, DiagnosticSeverity severity, string message) => new Verify<LMA4006AtomicUpdate>
    {
        Sources = { File(body) },
        References = TestReferences.AwsSdk,
        Expected = { new("LMA4006", 0) { Severity = severity, Says = message } },
    }.RunAsync();
}
