using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json.Nodes;
using System.Threading.Tasks;
using Amazon.DynamoDBv2;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>LMA4008: DynamoDB may take a part of a batch and answer with success. What it left is lost until the fix sends it again.</summary>
[Collection(StoresCollection.Name)]
public sealed class BatchTests(DynamoDbStore dynamoDb, ITestOutputHelper output)
{
    private static readonly List<string> Orders = [.. Enumerable.Range(0, 20).Select(i => $"order-{i:00}")];

    private static readonly FunctionCode Import = Function("""
            public async Task<string> Handle(List<string> orders, ILambdaContext context)
            {
                foreach (var part in orders.Chunk(25))
                {
                    var writes = part.Select(id => new WriteRequest(new PutRequest(new() { ["pk"] = new AttributeValue(id) }))).ToList();
                    await _dynamo.BatchWriteItemAsync(new BatchWriteItemRequest { RequestItems = new() { [Table] = writes } });
                }

                return "imported";
            }
        """);

    private static readonly FunctionCode Export = Function("""
            public async Task<List<string>> Handle(List<string> orders, ILambdaContext context)
            {
                var keys = orders.Select(id => new Dictionary<string, AttributeValue> { ["pk"] = new AttributeValue(id) }).ToList();
                var response = await _dynamo.BatchGetItemAsync(new BatchGetItemRequest { RequestItems = new() { [Table] = new KeysAndAttributes { Keys = keys } } });
                return response.Responses.Values.SelectMany(items => items).Select(item => item["pk"].S).ToList();
            }
        """);

    [Fact]
    public async Task Items_that_DynamoDB_left_are_lost_until_they_are_sent_again()
    {
        var before = await ImportAsync(Import, leavingCalls: 2);
        var after = await ImportAsync(await CheckedAsync(Import), leavingCalls: 2);

        output.Compare("LMA4008 check", "a batch of 20 items, of which DynamoDB leaves half, and of the rest half again", before, after);
        Assert.Equal(("imported in 1 calls; 10 items", "imported in 3 calls; 20 items"), (before, after));
    }

    [Fact]
    public async Task What_is_left_five_times_is_an_error()
    {
        var before = await ImportAsync(Import, leavingCalls: int.MaxValue, takes: 0);
        var after = await ImportAsync(await CheckedAsync(Import), leavingCalls: int.MaxValue, takes: 0);

        output.Compare("LMA4008 check", "a batch of 20 items, of which DynamoDB never takes any", before, after);
        Assert.Equal(("imported in 1 calls; 0 items", "InvalidOperationException in 6 calls; 0 items"), (before, after));
    }

    [Theory]
    [InlineData(2, "of which DynamoDB leaves half, and of the rest half again")]
    [InlineData(0, "of which DynamoDB leaves all at first")]
    public async Task Keys_that_DynamoDB_left_are_missing_until_they_are_read_again(int takes, string what)
    {
        await dynamoDb.CreateTableAsync();
        await ImportAsync(Import, leavingCalls: 0);
        var before = await ExportAsync(Export, takes);
        var after = await ExportAsync(await CheckedAsync(Export), takes);

        output.Compare("LMA4008 check", $"the keys of 20 items, {what}", before, after);
        Assert.NotEqual("20 items", before);
        Assert.Equal("20 items", after);
    }

    [Fact]
    public async Task A_chunk_that_is_too_large_is_refused_until_it_has_the_size_that_DynamoDB_takes()
    {
        var large = Import.With("Chunk(25)", "Chunk(100)");
        var fixedCode = await large.FixedAsync(new LMA4008BatchResults(), new LMA4008ChunkFix(), "LMA4008_Chunk");
        List<string> orders = [.. Enumerable.Range(0, 60).Select(i => $"order-{i:00}")];
        var before = await ImportAsync(large, leavingCalls: 0, orders: orders);
        var after = await ImportAsync(fixedCode, leavingCalls: 0, orders: orders);

        output.Compare("LMA4008 chunk", "60 items in chunks of 100", before, after);
        Assert.Equal(("AmazonDynamoDBException in 1 calls; 0 items", "imported in 3 calls; 60 items"), (before, after));
    }

    private static FunctionCode Function(string handler) => FunctionCode.Of($$"""
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        [assembly: LambdaSerializer(typeof(object))]

        public class Function
        {
            private static readonly string Table = Environment.GetEnvironmentVariable("STATE_TABLE")!;
            private readonly IAmazonDynamoDB _dynamo = new AmazonDynamoDBClient();

        {{handler}}
        }
        """);

    private static Task<FunctionCode> CheckedAsync(FunctionCode code) => code.FixedAsync(new LMA4008BatchResults(), new LMA4008CheckResponseFix(), "LMA4008");

    /// <summary>What the handler answers, in how many calls, and what is in the table then.</summary>
    /// <param name="code">The function.</param>
    /// <param name="leavingCalls">In how many calls the store takes a part only.</param>
    /// <param name="takes">One of how many it takes then; 0: none.</param>
    /// <param name="orders">What is imported.</param>
    private async Task<string> ImportAsync(FunctionCode code, int leavingCalls, int takes = 2, List<string>? orders = null)
    {
        var table = await dynamoDb.CreateTableAsync();
        var calls = 0;
        await using var proxy = new DynamoDbProxy(async call => ++calls > leavingCalls ? await call.SendAsync() : await LeaveAsync(call, "RequestItems", "UnprocessedItems", takes));
        using var environment = new ExecutionEnvironment(await code.CompileAsync());
        string answer;
        try
        {
            answer = await environment.InvokeAsync<string>(orders ?? Orders).WaitAsync(DynamoDbProxy.Patience);
        }
        catch (Exception e) when (e is InvalidOperationException or AmazonDynamoDBException)
        {
            answer = e.GetType().Name;
        }

        return $"{answer} in {calls} calls; {(await dynamoDb.ItemsAsync(table)).Count} items";
    }

    private static async Task<string> ExportAsync(FunctionCode code, int takes)
    {
        var calls = 0;
        await using var proxy = new DynamoDbProxy(async call => ++calls > 2 ? await call.SendAsync() : await LeaveAsync(call, "RequestItems", "UnprocessedKeys", takes));
        using var environment = new ExecutionEnvironment(await code.CompileAsync());
        try
        {
            return $"{(await environment.InvokeAsync<List<string>>(Orders).WaitAsync(DynamoDbProxy.Patience)).Distinct().Count()} items";
        }
        catch (NullReferenceException e)
        {
            return e.GetType().Name;
        }
    }

    /// <summary>Sends a part of the requests, and answers that the others were left.</summary>
    private static async Task<DynamoDbAnswer> LeaveAsync(DynamoDbCall call, string requests, string unprocessed, int takes)
    {
        var (table, asked) = call.Body[requests]!.AsObject().Single();
        bool isRead = unprocessed == "UnprocessedKeys";
        var all = (isRead ? asked!["Keys"]! : asked!).AsArray().Select(r => r!.DeepClone()).ToList();
        var taken = takes == 0 ? 0 : all.Count / takes;
        var answer = new DynamoDbAnswer(200, new JsonObject { ["Responses"] = new JsonObject() });
        if (taken > 0)
        {
            var part = call.Body.DeepClone().AsObject();
            part[requests]![table] = Requests(all.Take(taken));
            answer = await call.Send(part);
        }

        answer.Body[unprocessed] = new JsonObject { [table] = Requests(all.Skip(taken)) };
        return answer;

        JsonNode Requests(IEnumerable<JsonNode> some)
        {
            var list = new JsonArray([.. some]);
            return isRead ? new JsonObject { ["Keys"] = list } : list;
        }
    }
}
