using System;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>A set of what was seen stops a duplicate only in its own execution environment; moved by the fix, it stops it everywhere, until it expires.</summary>
[Collection(StoresCollection.Name)]
public sealed class SeenSetTests(DynamoDbStore dynamoDb, RedisStore redis, ITestOutputHelper output)
{
    private const string Before = """
        using Amazon.Lambda.SQSEvents;
        [assembly: LambdaSerializer(typeof(object))]

        public class Function
        {
            private static readonly HashSet<string> s_seen = new();

            public int Handle(SQSEvent batch, ILambdaContext context)
            {
                var handled = 0;
                foreach (var record in batch.Records)
                {
                    if (!s_seen.Add(record.MessageId))
                        continue;
                    handled++;
                }

                return handled;
            }
        }
        """;

    [Fact]
    public async Task In_DynamoDB_duplicates_are_stopped()
    {
        var table = await dynamoDb.CreateTableAsync();
        await CompareAsync("DynamoDb", "2, 0, 0");
        var items = await dynamoDb.ItemsAsync(table);
        Assert.Equal(2, items.Count);
        Assert.All(items, item => Assert.InRange(long.Parse(item["expires"].N), DateTimeOffset.UtcNow.AddHours(23).ToUnixTimeSeconds(), DateTimeOffset.UtcNow.AddHours(25).ToUnixTimeSeconds()));
    }

    [Fact]
    public async Task In_DynamoDB_what_expired_counts_as_new_although_it_is_still_there()
    {
        var table = await dynamoDb.CreateTableAsync();
        var yesterday = DateTimeOffset.UtcNow.AddDays(-1).ToUnixTimeSeconds();
        foreach (var id in (string[])["a", "b"])
            await dynamoDb.PutAsync(table, ("pk", $"Function.Seen#{id}"), ("expires:N", $"{yesterday}"));

        await CompareAsync("DynamoDb", "2, 0, 0", "; the table still holds what expired yesterday");
    }

    [Fact]
    public async Task In_ElastiCache_duplicates_are_stopped()
    {
        var database = await redis.EmptyAsync();
        await CompareAsync("ElastiCache", "2, 0, 0");
        Assert.InRange((await database.KeyTimeToLiveAsync("Function.Seen:a"))!.Value.TotalHours, 23, 24);
    }

    private async Task CompareAsync(string store, string expected, string more = "")
    {
        var code = FunctionCode.Of(Before);
        var before = await RunAsync(code);
        var after = await RunAsync(await code.FixedAsync(new LMA1003CoordinationInProcess(), new LMA1003MoveStateFix(), "LMA1003_" + store));

        output.Compare($"LMA1003 {store}", "handled of a batch of two, delivered to one environment, to another, and again to the first" + more, before, after);
        Assert.Equal(("2, 2, 0", expected), (before, after));
    }

    /// <summary>One batch in one environment, delivered again to another, and again to the first.</summary>
    private static async Task<string> RunAsync(FunctionCode code)
    {
        var assembly = await code.CompileAsync();
        using var one = new ExecutionEnvironment(assembly);
        using var two = new ExecutionEnvironment(assembly);
        var batch = Events.Sqs("a", "b");
        return $"{await one.InvokeAsync<int>(batch)}, {await two.InvokeAsync<int>(batch)}, {await one.InvokeAsync<int>(batch)}";
    }
}
