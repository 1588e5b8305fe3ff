using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>LMA1001 and LMA1003: state in all the places where functions keep it, moved to a store, under many invocations at once.</summary>
[Collection(StoresCollection.Name)]
public sealed class MovedStateTests(DynamoDbStore dynamoDb, RedisStore redis, ITestOutputHelper output)
{
    private const int Invocations = 50;
    private const string DynamoDb = "DynamoDb";
    private const string ElastiCache = "ElastiCache";

    private const string Static = """
        public class Function
        {
            private static int s_orders;

            public int Handle(string order, ILambdaContext context) => Interlocked.Increment(ref s_orders);
        }
        """;

    private const string Instance = """
        public class Function
        {
            private int _orders;

            public async Task<int> Handle(string order, ILambdaContext context)
            {
                await Task.Yield();
                _orders += 1;
                return _orders;
            }
        }
        """;

    private const string Helper = """
        public class Function
        {
            private readonly Meter _meter = new();

            public int Handle(string order, ILambdaContext context)
            {
                if (order.Length == 0)
                    return 0;
                return _meter.Next();
            }
        }
        """;

    private const string Meter = """
        public class Meter
        {
            private int _count;

            public int Next() => ++_count;
        }
        """;

    private const string Asked = """
        public class Function
        {
            private static readonly HashSet<string> s_seen = new();

            public int Handle(Amazon.Lambda.SQSEvents.SQSEvent batch, ILambdaContext context)
            {
                var handled = 0;
                foreach (var record in batch.Records)
                {
                    if (s_seen.Contains(record.MessageId))
                        continue;
                    s_seen.Add(record.MessageId);
                    handled++;
                }

                return handled;
            }
        }
        """;

    [Theory]
    [InlineData("LMA1003", DynamoDb, "a static number, synchronous handler", Static)]
    [InlineData("LMA1003", ElastiCache, "a static number, synchronous handler", Static)]
    [InlineData("LMA1001", DynamoDb, "a number of the handler's object, asynchronous handler", Instance)]
    [InlineData("LMA1001", ElastiCache, "a number of the handler's object, asynchronous handler", Instance)]
    [InlineData("LMA1001", DynamoDb, "a number of a helper in another file, synchronous handler", Helper, Meter)]
    [InlineData("LMA1001", ElastiCache, "a number of a helper in another file, synchronous handler", Helper, Meter)]
    public async Task Two_environments_count_together_and_miss_none(string rule, string store, string what, params string[] sources)
    {
        await EmptyAsync();
        var code = FunctionCode.Of(WithSerializer(sources));
        var before = await CountAsync(code, isAtOnce: false);
        var moved = await MovedAsync(code, rule, store);
        var after = await CountAsync(moved, isAtOnce: true);

        output.Compare($"{rule} {store}", $"{Invocations} orders in two environments; {what}", Seen(before), Seen(after));
        Assert.Equal(Enumerable.Range(1, Invocations / 2).SelectMany(i => (int[])[i, i]), before.Order());
        Assert.Equal(Enumerable.Range(1, Invocations), after.Order());
    }

    [Theory]
    [InlineData(DynamoDb)]
    [InlineData(ElastiCache)]
    public async Task Of_duplicates_that_come_at_once_one_passes(string store)
    {
        await EmptyAsync();
        var code = FunctionCode.Of(WithSerializer([Asked]));
        var moved = await MovedAsync(code, "LMA1003", store);
        var message = Events.Sqs("m-1");
        var before = (await InvokeAsync(code, message, isAtOnce: false)).Sum();
        var after = (await InvokeAsync(moved, message, isAtOnce: true)).Sum();

        output.Compare($"LMA1003 {store}", $"one message, delivered {Invocations} times to two environments", $"handled {before} times", $"handled {after} times");
        Assert.Equal((2, 1), (before, after));
    }

    [Fact]
    public async Task An_environment_whose_first_event_met_no_cache_finds_it_later()
    {
        var code = FunctionCode.Of(WithSerializer([Static]));
        var port = LoopbackServer.FreePort();
        Environment.SetEnvironmentVariable("CACHE_CONFIGURATION", $"127.0.0.1:{port},connectTimeout=500");
        using var inMemory = new ExecutionEnvironment(await code.CompileAsync());
        using var environment = new ExecutionEnvironment(await (await MovedAsync(code, "LMA1003", ElastiCache)).CompileAsync());
        var first = await AnswerAsync(environment);
        await using var late = await RedisStore.StartAsync(port);
        var next = await AnswerAsync(environment);
        // The multiplexer connects again in its own time.
        for (var end = DateTime.UtcNow + 2 * DynamoDbProxy.Patience; next == first && DateTime.UtcNow < end; next = await AnswerAsync(environment))
            await Task.Delay(100);

        output.Compare("LMA1003 ElastiCache", "two events of one environment; the cache comes up after the first", $"{await AnswerAsync(inMemory)}, {await AnswerAsync(inMemory)}", $"{first}, {next}");
        Assert.Equal(("RedisConnectionException", "1"), (first, next));
    }

    [Fact]
    public async Task What_one_event_left_is_met_by_the_next_until_it_is_a_local()
    {
        var code = FunctionCode.Of("""
            [assembly: LambdaSerializer(typeof(object))]

            public class Function
            {
                private readonly List<string> _errors = new();

                public int Handle(string sku, ILambdaContext context)
                {
                    Validate(sku);
                    return _errors.Count;
                }

                private void Validate(string sku)
                {
                    if (sku.Length == 0)
                        _errors.Add("An article has a number.");
                }
            }
            """);
        var before = await ValidateAsync(code);
        var after = await ValidateAsync(await code.FixedAsync(new LMA1001InvocationDataInField(), new LMA1001LocalFix(), "LMA1001_Local"));

        output.Compare("LMA1001 local", "errors of a wrong order, then of a right one in the same environment", before, after);
        Assert.Equal(("1, 1", "1, 0"), (before, after));
    }

    private static async Task<string> ValidateAsync(FunctionCode code)
    {
        using var environment = new ExecutionEnvironment(await code.CompileAsync());
        return $"{await environment.InvokeAsync<int>("")}, {await environment.InvokeAsync<int>("a-1")}";
    }

    private static string[] WithSerializer(string[] sources) => ["[assembly: LambdaSerializer(typeof(object))]\n" + sources[0], .. sources.Skip(1)];

    private static Task<FunctionCode> MovedAsync(FunctionCode code, string rule, string store)
    {
        (DiagnosticAnalyzer, CodeFixProvider) pair = rule == "LMA1003"
            ? (new LMA1003CoordinationInProcess(), new LMA1003MoveStateFix())
            : (new LMA1001InvocationDataInField(), new LMA1001MoveStateFix());
        return code.FixedAsync(pair.Item1, pair.Item2, $"{rule}_{store}");
    }

    private static async Task<string> AnswerAsync(ExecutionEnvironment environment)
    {
        try
        {
            return $"{await environment.InvokeAsync<int>("order")}";
        }
        catch (StackExchange.Redis.RedisConnectionException e)
        {
            return e.GetType().Name;
        }
    }

    private static string Seen(IReadOnlyCollection<int> counts) => $"the last is number {counts.Max()}, {counts.Distinct().Count()} different numbers";

    private static Task<int[]> CountAsync(FunctionCode code, bool isAtOnce) => InvokeAsync(code, "order", isAtOnce);

    /// <summary>Half of the events in each of two environments. At once is what a Managed Instance does; memory is no place for that, so what is not moved yet gets them one after the other.</summary>
    private static async Task<int[]> InvokeAsync(FunctionCode code, object input, bool isAtOnce)
    {
        var assembly = await code.CompileAsync();
        using var one = new ExecutionEnvironment(assembly);
        using var two = new ExecutionEnvironment(assembly);
        if (isAtOnce)
            return await Task.WhenAll(Enumerable.Range(0, Invocations).Select(i => (i % 2 == 0 ? one : two).InvokeAsync<int>(input))).WaitAsync(2 * DynamoDbProxy.Patience);
        var answers = new List<int>();
        for (var i = 0; i < Invocations; i++)
            answers.Add(await (i % 2 == 0 ? one : two).InvokeAsync<int>(input));
        return [.. answers];
    }

    private async Task EmptyAsync()
    {
        await dynamoDb.CreateTableAsync();
        await redis.EmptyAsync();
    }
}
