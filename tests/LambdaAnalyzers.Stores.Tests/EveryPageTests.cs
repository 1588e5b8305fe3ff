using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Amazon.DynamoDBv2.Model;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>LMA4007: DynamoDB ends a page at 1 MB. What stands on the next ones is missing until the fix reads them all.</summary>
[Collection(StoresCollection.Name)]
public sealed class EveryPageTests(DynamoDbStore dynamoDb, ITestOutputHelper output)
{
    private const int Orders = 30;
    private const int OrderBytes = 50_000;

    private const string Query = """
        var request = new QueryRequest(Table)
        {
            KeyConditionExpression = "pk = :customer",
            ExpressionAttributeValues = new() { [":customer"] = new AttributeValue(customer) },
        };
        var response = await _dynamo.QueryAsync(request);
        return response.Items.Select(item => item["sk"].S).ToList();
        """;

    private const string Scan = """
        var response = await _dynamo.ScanAsync(new ScanRequest(Table));
        return response.Items.Select(item => item["sk"].S).ToList();
        """;

    private const string Limited = """
        var response = await _dynamo.ScanAsync(new ScanRequest(Table) { Limit = 30 - 1 });
        var ids = new List<string>();
        foreach (var item in response.Items)
            ids.Add(item["sk"].S);
        return ids;
        """;

    private const string Search = """
        var search = _context.QueryAsync<Order>(customer);
        var orders = await search.GetNextSetAsync();
        return orders.Select(order => order.Id).ToList();
        """;

    [Theory]
    [InlineData("query", Query)]
    [InlineData("scan", Scan)]
    [InlineData("search of DynamoDBContext", Search)]
    public async Task Only_the_first_megabyte_is_found_until_all_pages_are_read(string what, string body)
    {
        var table = await FilledAsync();
        var code = Function(table, body);
        var before = await FindAsync(code);
        var after = await FindAsync(await FixedAsync(code));

        output.Compare("LMA4007", $"{Orders} orders of {OrderBytes / 1000} KB, {what}", $"{before.Count} orders", $"{after.Count} orders");
        Assert.InRange(before.Count, 1, Orders - 1);
        Assert.Equal(Enumerable.Range(0, Orders).Select(Id), after.Order());
    }

    [Fact]
    public async Task A_large_limit_ends_a_page_and_not_the_reading()
    {
        var table = await FilledAsync(bytes: 10);
        var code = Function(table, Limited);
        var before = await FindAsync(code);
        var after = await FindAsync(await FixedAsync(code));

        output.Compare("LMA4007", $"{Orders} small orders, scan with Limit = {Orders - 1}", $"{before.Count} orders", $"{after.Count} orders");
        Assert.Equal((Orders - 1, Orders), (before.Count, after.Count));
    }

    [Theory]
    [InlineData("query", Query)]
    [InlineData("scan", Scan)]
    [InlineData("search of DynamoDBContext", Search)]
    public async Task An_empty_table_has_no_orders(string what, string body)
    {
        var code = Function(await dynamoDb.CreateTableAsync(sortKey: "sk"), body);
        var before = await FindAsync(code);
        var after = await FindAsync(await FixedAsync(code));

        output.Compare("LMA4007", $"an empty table, {what}", $"{before.Count} orders", $"{after.Count} orders");
        Assert.Empty(after);
    }

    [Theory]
    [InlineData("query", Query)]
    [InlineData("scan", Scan)]
    public async Task A_page_without_a_collection_has_no_orders(string what, string body)
    {
        var code = Function(await dynamoDb.CreateTableAsync(sortKey: "sk"), body);
        await using var proxy = new DynamoDbProxy(async call =>
        {
            var answer = await call.SendAsync();
            answer.Body.Remove("Items");
            return answer;
        });
        var before = await Record.ExceptionAsync(() => FindAsync(code));
        var after = await FindAsync(await FixedAsync(code));

        output.Compare("LMA4007", $"a page whose collection is null (AWS SDK V4), {what}", before?.GetType().Name ?? "0 orders", $"{after.Count} orders");
        Assert.NotNull(before);
        Assert.Empty(after);
    }

    private static FunctionCode Function(string table, string body) => FunctionCode.Of($$"""
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.DynamoDBv2.Model;
        [assembly: LambdaSerializer(typeof(object))]

        public class Function
        {
            private const string Table = "{{table}}";
            private readonly AmazonDynamoDBClient _dynamo = new();
            private readonly IDynamoDBContext _context = new DynamoDBContextBuilder().WithDynamoDBClient(() => new AmazonDynamoDBClient()).Build();

            public async Task<List<string>> Handle(string customer, ILambdaContext context)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }

        [DynamoDBTable("{{table}}")]
        public class Order
        {
            [DynamoDBHashKey("pk")]
            public string Customer { get; set; } = "";

            [DynamoDBRangeKey("sk")]
            public string Id { get; set; } = "";
        }
        """);

    private static Task<FunctionCode> FixedAsync(FunctionCode code) => code.FixedAsync(new LMA4007EveryPage(), new LMA4007PaginatorFix(), "LMA4007");

    private static async Task<List<string>> FindAsync(FunctionCode code)
    {
        using var environment = new ExecutionEnvironment(await code.CompileAsync());
        return await environment.InvokeAsync<List<string>>("customer").WaitAsync(DynamoDbProxy.Patience);
    }

    private async Task<string> FilledAsync(int bytes = OrderBytes)
    {
        var table = await dynamoDb.CreateTableAsync(sortKey: "sk");
        await Task.WhenAll(Enumerable.Range(0, Orders).Select(i => dynamoDb.PutAsync(table, ("pk", "customer"), ("sk", Id(i)), ("Lines", new string('x', bytes)))));
        return table;
    }

    private static string Id(int number) => $"order-{number:00}";
}
