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
    private static readonly FunctionCode Before = FunctionCode.Of("""
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
        """);

    [Theory]
    [InlineData("DynamoDb")]
    [InlineData("ElastiCache")]
    public async Task In_a_store_there_is_one_count(string store)
    {
        await dynamoDb.CreateTableAsync();
        await redis.EmptyAsync();
        var before = await RunAsync(Before);
        var after = await RunAsync(await Before.FixedAsync(new LMA1003CoordinationInProcess(), new LMA1003MoveStateFix(), "LMA1003_" + store));

        output.Compare($"LMA1003 {store}", "two orders in one environment, two in another, one more in the first", before, after);
        Assert.Equal(("2, 2, 3", "2, 4, 5"), (before, after));
    }

    private static async Task<string> RunAsync(FunctionCode code)
    {
        var assembly = await code.CompileAsync();
        using var one = new ExecutionEnvironment(assembly);
        using var two = new ExecutionEnvironment(assembly);
        return $"{await one.InvokeAsync<int>(Events.Sqs("a", "b"))}, {await two.InvokeAsync<int>(Events.Sqs("c", "d"))}, {await one.InvokeAsync<int>(Events.Sqs("e"))}";
    }
}
