using System;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>A counter counts each execution environment for itself; moved by the fix, it counts the function.</summary>
[Collection(StoresCollection.Name)]
public sealed class CounterTests(DynamoDbStore dynamoDb, RedisStore redis, ITestOutputHelper output)
{
    private const string Before = """
        using Amazon.Lambda.SQSEvents;
        [assembly: LambdaSerializer(typeof(object))]

        public class Function
        {
            private static int s_orders;

            public async Task<int> Handle(SQSEvent batch, ILambdaContext context)
            {
                await Task.Yield();
                foreach (var record in batch.Records)
                    s_orders++;
                return s_orders;
            }
        }
        """;

    [Fact]
    public async Task In_memory_every_environment_has_its_own_count() => Assert.Equal("2, 2, 3", await RunAsync(FunctionCode.Of(Before)));

    [Fact]
    public async Task In_DynamoDB_there_is_one_count()
    {
        Environment.SetEnvironmentVariable("STATE_TABLE", await dynamoDb.CreateTableAsync());
        Assert.Equal("2, 4, 5", await RunAsync(await FunctionCode.Of(Before).FixedAsync(new LMA1003CoordinationInProcess(), new LMA1003MoveStateFix(), "LMA1003_DynamoDb")));
    }

    [Fact]
    public async Task In_ElastiCache_there_is_one_count()
    {
        Environment.SetEnvironmentVariable("CACHE_CONFIGURATION", redis.Configuration);
        Assert.Equal("2, 4, 5", await RunAsync(await FunctionCode.Of(Before).FixedAsync(new LMA1003CoordinationInProcess(), new LMA1003MoveStateFix(), "LMA1003_ElastiCache")));
    }

    /// <summary>Two orders in one environment, two in another, one more in the first.</summary>
    private async Task<string> RunAsync(FunctionCode code)
    {
        var assembly = await code.CompileAsync();
        using var one = new ExecutionEnvironment(assembly);
        using var two = new ExecutionEnvironment(assembly);
        int[] counts = [await one.InvokeAsync<int>(Events.Sqs("a", "b")), await two.InvokeAsync<int>(Events.Sqs("c", "d")), await one.InvokeAsync<int>(Events.Sqs("e"))];
        output.WriteLine(string.Join(", ", counts));
        return string.Join(", ", counts);
    }
}
