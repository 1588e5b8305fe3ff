using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.SQSEvents;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>What goes wrong with state in process memory, shown on two execution environments of one function.</summary>
[Collection(StoresCollection.Name)]
public sealed class TwoEnvironmentsTests(DynamoDbStore dynamoDb, RedisStore redis)
{
    [Fact]
    public async Task A_static_counter_counts_each_environment_for_itself()
    {
        var code = await FunctionCode.Of("""
            public class Function
            {
                private static int s_requests;

                public Task<int> Handle(string name, ILambdaContext context) => Task.FromResult(++s_requests);
            }
            """).CompileAsync();
        using var one = new ExecutionEnvironment(code);
        using var two = new ExecutionEnvironment(code);

        Assert.Equal(1, await one.InvokeAsync<int>("a"));
        Assert.Equal(1, await two.InvokeAsync<int>("b"));
        Assert.Equal(2, await one.InvokeAsync<int>("c"));
    }

    [Fact]
    public async Task A_seen_set_lets_a_duplicate_pass_in_another_environment()
    {
        var code = await FunctionCode.Of("""
            using Amazon.Lambda.SQSEvents;

            public class Function
            {
                private static readonly HashSet<string> s_seen = new();

                public Task<int> Handle(SQSEvent batch, ILambdaContext context) => Task.FromResult(batch.Records.Count(r => s_seen.Add(r.MessageId)));
            }
            """).CompileAsync();
        using var one = new ExecutionEnvironment(code);
        using var two = new ExecutionEnvironment(code);
        var batch = Events.Sqs("m-1", "m-2");

        Assert.Equal(2, await one.InvokeAsync<int>(batch));
        Assert.Equal(0, await one.InvokeAsync<int>(batch));
        Assert.Equal(2, await two.InvokeAsync<int>(batch));
    }

    [Fact]
    public async Task The_stores_answer()
    {
        var table = await dynamoDb.CreateTableAsync();
        await dynamoDb.Client.PutItemAsync(table, new Dictionary<string, AttributeValue> { ["pk"] = new() { S = "1" } });
        Assert.Equal("1", Assert.Single(await dynamoDb.ItemsAsync(table))["pk"].S);

        Assert.True(await redis.Connection.GetDatabase().StringSetAsync("key", "value"));
        Assert.Equal("value", await redis.Connection.GetDatabase().StringGetAsync("key"));
    }
}
