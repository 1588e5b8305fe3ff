using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>A counter becomes one atomic addition in DynamoDB or in ElastiCache. Every refusal has its test.</summary>
public class MoveCounterTests
{
    [Fact]
    public Task The_value_before_the_addition() => Moves.FixAsync(Moves.DynamoDb, """
        private static int s_requests;

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return [|s_requests|]++;
        }
        """, $$"""
        {{Moves.DynamoDbClient}}

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return await AddToRequestsAsync(1) - 1;
        }
        """ + Moves.AddTo("Requests"));

    [Fact]
    public Task A_read_behind_the_addition_sees_its_sum() => Moves.FixAsync(Moves.DynamoDb, """
        private static long s_requests = 0;

        public async Task<string> Handle(string input, ILambdaContext context)
        {
            Interlocked.Add(ref [|s_requests|], input.Length); // characters
            await Task.Yield();
            return Interlocked.Read(ref s_requests) > 10 ? "many" : "few";
        }
        """, $$"""
        {{Moves.DynamoDbClient}}

        public async Task<string> Handle(string input, ILambdaContext context)
        {
            var requests = await AddToRequestsAsync(input.Length); // characters
            await Task.Yield();
            return requests > 10 ? "many" : "few";
        }
        """ + Moves.AddTo("Requests", "long"));

    [Fact]
    public Task A_read_elsewhere_asks_the_store() => Moves.FixAsync(Moves.DynamoDb, """
        private static int s_orders;

        public async Task<int> Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
                [|s_orders|]++;
            await Task.Yield();
            return s_orders;
        }
        """, $$"""
        {{Moves.DynamoDbClient}}

        public async Task<int> Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
                await AddToOrdersAsync(1);
            await Task.Yield();
            return await ReadOrdersAsync();
        }
        """ + Moves.AddTo("Orders") + Moves.Read("Orders"));

    [Fact]
    public Task In_an_object_with_the_client_that_it_has() => Moves.FixCarriedAsync("LMA1001_DynamoDb", """
        private readonly IAmazonDynamoDB _client = new AmazonDynamoDBClient();
        private int _requests;

        public async Task<bool> Handle(string input, ILambdaContext context)
        {
            await _client.ListTablesAsync();
            return (++[|_requests|] % 2) == 0;
        }
        """, """
        private readonly IAmazonDynamoDB _client = new AmazonDynamoDBClient();

        public async Task<bool> Handle(string input, ILambdaContext context)
        {
            await _client.ListTablesAsync();
            return (await AddToRequestsAsync(1) % 2) == 0;
        }
        """ + Moves.AddTo("Requests", client: "_client", modifiers: "private"));

    [Fact]
    public Task In_synchronous_code_up_to_the_handler() => Moves.FixAsync(Moves.DynamoDb, """
        private static int s_requests;

        public string Handle(string input, ILambdaContext context) => IsSample() ? "sample" : input;

        private bool IsSample() => Next() % 100 == 0;

        private static int Next()
        {
            return ++[|s_requests|];
        }
        """, $$"""
        {{Moves.DynamoDbClient}}

        public async Task<string> Handle(string input, ILambdaContext context) => await IsSampleAsync() ? "sample" : input;

        private async Task<bool> IsSampleAsync() => await Next() % 100 == 0;

        private static async Task<int> Next()
        {
            return await AddToRequestsAsync(1);
        }
        """.Replace("IsSampleAsync", "IsSample") + Moves.AddTo("Requests"));

    [Fact]
    public Task In_a_method_that_returns_a_task_without_awaiting() => Moves.FixAsync(Moves.DynamoDb, """
        private static int s_requests;

        public Task<int> Handle(string input, ILambdaContext context) => Task.FromResult(++[|s_requests|]);
        """, $$"""
        {{Moves.DynamoDbClient}}

        public async Task<int> Handle(string input, ILambdaContext context) => await AddToRequestsAsync(1);
        """ + Moves.AddTo("Requests"));

    [Fact]
    public Task Not_in_a_property() => Moves.NotOfferedAsync("""
        private static int s_requests;

        private static int Next => ++[|s_requests|];

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return Next;
        }
        """);

    [Fact]
    public Task Not_in_a_constructor_chain() => Moves.NotOfferedAsync("""
        private static int s_requests;

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return new Step(Next()).Number;
        }

        private static int Next() => ++[|s_requests|];

        private sealed class Step
        {
            private static readonly int First = Next();

            public Step(int number) => Number = number + First;

            public int Number { get; }
        }
        """);

    [Fact]
    public Task In_ElastiCache() => Moves.FixAsync(Moves.ElastiCache, """
        private static int s_requests;

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return [|s_requests|] += 2;
        }
        """, $$"""
        {{Moves.RedisClient}}

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return await AddToRequestsAsync(2);
        }

        private static async Task<int> AddToRequestsAsync(int amount) => (int)await (await s_redis.Value).GetDatabase().StringIncrementAsync("Function.Requests", amount);
        """);

    [Fact]
    public Task A_read_that_is_taken_from_something() => Moves.FixAsync(Moves.ElastiCache, """
        private static long s_requests;

        public async Task<long> Handle(string input, ILambdaContext context)
        {
            long left = input.Length;
            left -= s_requests;
            await Task.Yield();
            [|s_requests|]++;
            return left;
        }
        """, $$"""
        {{Moves.RedisClient}}

        public async Task<long> Handle(string input, ILambdaContext context)
        {
            long left = input.Length;
            left -= await ReadRequestsAsync();
            await Task.Yield();
            await AddToRequestsAsync(1);
            return left;
        }

        private static async Task<long> AddToRequestsAsync(long amount) => await (await s_redis.Value).GetDatabase().StringIncrementAsync("Function.Requests", amount);

        private static async Task<long> ReadRequestsAsync() => (long)await (await s_redis.Value).GetDatabase().StringGetAsync("Function.Requests");
        """);

    [Fact]
    public Task A_database_of_another_library_is_none_of_Redis() => Moves.FixAsync(Moves.ElastiCache, """
        private static readonly IDatabase s_own = null!;
        private static long s_requests;

        public async Task<long> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return ++[|s_requests|] + s_own.Size;
        }

        public interface IDatabase { int Size { get; } }
        """, $$"""
        private static readonly IDatabase s_own = null!;
        {{Moves.RedisClient}}

        public async Task<long> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return await AddToRequestsAsync(1) + s_own.Size;
        }

        public interface IDatabase { int Size { get; } }

        private static async Task<long> AddToRequestsAsync(long amount) => await (await s_redis.Value).GetDatabase().StringIncrementAsync("Function.Requests", amount);
        """);

    [Theory]
    [InlineData("Lazy<Task<ConnectionMultiplexer>> s_cache = new(() => ConnectionMultiplexer.ConnectAsync(\"cache,abortConnect=false\"))", "private static async Task<long> AddToRequestsAsync(long amount) => await (await s_cache.Value)")]
    [InlineData("Lazy<ConnectionMultiplexer> s_cache = new(() => ConnectionMultiplexer.Connect(\"cache,abortConnect=false\"))", "private static Task<long> AddToRequestsAsync(long amount) => s_cache.Value")]
    public Task In_ElastiCache_through_what_the_class_has(string field, string method) => Moves.FixAsync(Moves.ElastiCache, $$"""
        private static readonly {{field}};
        private static long s_requests;

        public async Task<long> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return ++[|s_requests|];
        }
        """, $$"""
        private static readonly {{field}};

        public async Task<long> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return await AddToRequestsAsync(1);
        }

        {{method}}.GetDatabase().StringIncrementAsync("Function.Requests", amount);
        """);

    [Fact]
    public Task In_the_class_of_a_helper() => Moves.FixAsync(Moves.ElastiCache, """
        private readonly Metering.Meter _meter = new Metering.Meter();

        public async Task<long> Handle(string input, ILambdaContext context) => await _meter.CountAsync();
        """, """
        private readonly Metering.Meter _meter = new Metering.Meter();

        public async Task<long> Handle(string input, ILambdaContext context) => await _meter.CountAsync();
        """, """

        namespace Metering
        {
            public class Meter
            {
                private static readonly ConnectionMultiplexer s_cache = ConnectionMultiplexer.Connect("localhost");
                private static long s_count;

                public async Task<long> CountAsync()
                {
                    await Task.Yield();
                    return ++[|s_count|];
                }
            }
        }
        """, """

        namespace Metering
        {
            public class Meter
            {
                private static readonly ConnectionMultiplexer s_cache = ConnectionMultiplexer.Connect("localhost");

                public async Task<long> CountAsync()
                {
                    await Task.Yield();
                    return await AddToCountAsync(1);
                }

                private static Task<long> AddToCountAsync(long amount) => s_cache.GetDatabase().StringIncrementAsync("Metering.Meter.Count", amount);
            }
        }
        """);

    [Fact]
    public Task Not_one_that_is_reset() => Moves.NotOfferedAsync("""
        private static int s_requests;

        public async Task<bool> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            if (input == "reset")
                s_requests = 0;
            return ++[|s_requests|] > 3;
        }
        """);

    [Fact]
    public Task Not_one_that_starts_elsewhere() => Moves.NotOfferedAsync("""
        private static int s_requests = 100;

        public async Task<bool> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return ++[|s_requests|] > 3;
        }
        """);

    [Fact]
    public Task Not_under_a_lock() => Moves.NotOfferedAsync("""
        private static readonly object s_gate = new object();
        private static int s_requests;

        public async Task<bool> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            lock (s_gate)
                return ++[|s_requests|] > 3;
        }
        """);

    [Fact]
    public Task Not_in_a_lambda_that_awaits_nothing() => Moves.NotOfferedAsync("""
        private static int s_requests;

        public async Task<int> Handle(SQSEvent input, ILambdaContext context)
        {
            await Task.Yield();
            return input.Records.Sum(r => ++[|s_requests|]);
        }
        """);

    [Fact]
    public Task Not_a_measure() => Moves.NotOfferedAsync("""
        private static double s_total;

        public async Task<double> Handle(double input, ILambdaContext context)
        {
            await Task.Yield();
            return [|s_total|] += input;
        }
        """);

    [Fact]
    public Task Not_one_that_others_may_see() => Moves.NotOfferedAsync("""
        internal static int s_requests;

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return ++[|s_requests|];
        }
        """);

    [Fact]
    public Task Not_without_the_packages() => new Verify<LambdaAnalyzers.Rules.Statelessness.LMA1003CoordinationInProcess, LambdaAnalyzers.CodeFixes.Statelessness.LMA1003MoveStateFix>
    {
        Sources =
        {
            Lambda.Function("""
                private static int s_requests;

                public async Task<int> Handle(string input, ILambdaContext context)
                {
                    await Task.Yield();
                    return ++[|s_requests|];
                }
                """),
        },
    }.RunAsync();
}
