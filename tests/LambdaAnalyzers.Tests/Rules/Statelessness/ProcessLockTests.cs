using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1003, limits and locks of one environment: rate limiters, named handles, lock files, static locks held for a write.</summary>
public class ProcessLockTests
{
    [Theory]
    [InlineData("using var lease = [|s_limiter.AttemptAcquire(1)|]; return lease.IsAcquired ? 1 : 0;")]
    [InlineData("using var lease = [|s_limiter.AcquireAsync(1)|].AsTask().Result; return lease.IsAcquired ? 1 : 0;")]
    [InlineData("using var lease = [|s_window.AttemptAcquire()|]; return 0;")]
    [InlineData("using var lease = [|_own.AttemptAcquire()|]; return 0;")]
    [InlineData("using var lease = [|s_byKey.AttemptAcquire(input)|]; return 0;")]
    public Task A_rate_limiter(string body) => LimiterAsync(body);

    [Theory]
    [InlineData("bounds what runs at once", "using var lease = s_atOnce.AttemptAcquire(); return 0;")]
    [InlineData("bounds what runs at once, by its base class", "using var lease = s_hidden.AttemptAcquire(); return 0;")]
    [InlineData("of an object of the event", "using var lease = new Function()._own.AttemptAcquire(); return 0;")]
    [InlineData("a local", "using var mine = new FixedWindowRateLimiter(new() { PermitLimit = 1, Window = TimeSpan.FromSeconds(1) }); using var lease = mine.AttemptAcquire(); return 0;")]
    [InlineData("only looked at", "return s_limiter.GetStatistics() is null ? 0 : 1;")]
    public Task No_rate_limit(string why, string body)
    {
        Assert.NotEmpty(why);
        return LimiterAsync(body);
    }

    [Fact]
    public Task The_message_for_a_rate_limiter() => LimiterAsync(
        "using var lease = [|s_limiter.AttemptAcquire(1)|]; return 0;",
        "'s_limiter' limits in 'Function.Handle' the rate of one execution environment: as many environments as there are concurrent events allow that rate each. Limit at the source (reserved concurrency, MaximumConcurrency of the event source, API Gateway throttling) or count in DynamoDB or ElastiCache.");

    [Theory]
    [InlineData("using var one = [|new Mutex(false, \"orders\")|];")]
    [InlineData("using Mutex one = [|new(false, \"Global\\\\\" + input)|];")]
    [InlineData("using var one = [|Mutex.OpenExisting(\"orders\")|];")]
    [InlineData("using var one = [|new Semaphore(1, 1, \"orders\")|];")]
    [InlineData("using var one = [|new EventWaitHandle(false, EventResetMode.AutoReset, \"orders\")|];")]
    [InlineData("[|s_named.WaitOne()|];")]
    [InlineData("using var file = [|new FileStream(\"/tmp/orders.lock\", FileMode.CreateNew)|];")]
    [InlineData("using var file = [|File.Open(Path.Combine(Path.GetTempPath(), \"orders.lock\"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None)|];")]
    [InlineData("[|File.WriteAllText($\"/tmp/{input}.lock\", \"\")|];")]
    [InlineData("[|File.Create(\"/tmp/worker.pid\")|].Dispose();")]
    public Task Known_to_one_machine(string body) => LockAsync(body);

    [Theory]
    [InlineData("using var one = new Mutex();")]
    [InlineData("using var one = new Mutex(false, null);")]
    [InlineData("using var one = new Semaphore(1, 1);")]
    [InlineData("s_plain.WaitOne();")]
    [InlineData("using var file = File.Create(\"/tmp/orders.json\");")]
    [InlineData("using var file = File.Create(\"packages.lock\");")]
    [InlineData("var text = File.Exists(\"/tmp/orders.lock\");")]
    [InlineData("using var gate = new SemaphoreSlim(4); gate.Wait(); s_dynamo.PutItemAsync(null).Wait(); gate.Release();")]
    [InlineData("lock (s_gate) { s_last = input; }")]
    [InlineData("lock (s_gate) { if (s_table is null) { s_dynamo.PutItemAsync(null).Wait(); s_table = input; } }")]
    [InlineData("lock (s_gate) { if (s_table is not null) return; s_dynamo.PutItemAsync(null).Wait(); s_table = input; }")]
    [InlineData("lock (_own) { s_dynamo.PutItemAsync(null).Wait(); }")]
    [InlineData("lock (s_gate) { s_dynamo.GetItemAsync(null).Wait(); }")]
    [InlineData("lock (s_gate) { Command.Execute(input); }")]
    [InlineData("s_four.Wait(); try { s_dynamo.PutItemAsync(null).Wait(); } finally { s_four.Release(); }")]
    [InlineData("s_one.Wait(); s_last = input; s_one.Release(); s_dynamo.PutItemAsync(null).Wait();")]
    [InlineData("Parallel.ForEach(input, c => { lock (s_gate) { s_dynamo.PutItemAsync(null).Wait(); } });")]
    [InlineData("Parallel.ForEach(input, c => Save(c)); } static void Save(char c) { lock (s_gate) { s_dynamo.PutItemAsync(null).Wait(); }")]
    [InlineData("var all = input.Select(SaveAsync).ToArray(); Task.WaitAll(all); } static async Task SaveAsync(char c) { await s_one.WaitAsync(); try { await s_dynamo.PutItemAsync(null); } finally { s_one.Release(); }")]
    [InlineData("var first = SaveAsync('a'); var second = SaveAsync('b'); Task.WaitAll(first, second); } static async Task SaveAsync(char c) { await s_one.WaitAsync(); try { await s_dynamo.PutItemAsync(null); } finally { s_one.Release(); }")]
    public Task Silent(string body) => LockAsync(body);

    [Theory]
    [InlineData("lock ({|#0:s_gate|}) { s_dynamo.PutItemAsync(null).Wait(); }")]
    [InlineData("{|#0:s_one|}.Wait(); try { s_dynamo.PutItemAsync(null).GetAwaiter().GetResult(); } finally { s_one.Release(); }")]
    [InlineData("SaveAsync().Wait(); } static async Task SaveAsync() { await {|#0:s_one|}.WaitAsync(); try { await s_dynamo.PutItemAsync(null); } finally { s_one.Release(); }")]
    [InlineData("lock ({|#0:s_gate|}) { s_context.SaveAsync(input).Wait(); }")]
    [InlineData("lock ({|#0:s_gate|}) { s_command.ExecuteNonQuery(); }")]
    [InlineData("lock ({|#0:s_gate|}) { s_redis.StringIncrement(\"n\"); }")]
    [InlineData("lock ({|#0:s_gate|}) { SqlMapper.Execute(s_command.Connection, \"DELETE FROM Orders\"); }")]
    public Task A_static_lock_held_for_a_write(string body) => new Verify<LMA1003CoordinationInProcess>
    {
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
        Sources = { LockSource(body) },
        Expected = { new("LMA1003", 0) { Severity = DiagnosticSeverity.Info } },
    }.RunAsync();

    [Fact]
    public Task A_static_lock_on_Managed_Instances() => new Verify<LMA1003CoordinationInProcess>
    {
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
        Sources = { LockSource("lock (s_gate) { s_dynamo.PutItemAsync(null).Wait(); }") },
        Options = { ["lambda_analyzers.multi_concurrency"] = "true" },
    }.RunAsync();

    [Fact]
    public Task The_messages_for_locks() => LockAsync(
        "using var one = [|new Mutex(false, \"a\")|]; using var two = [|new Semaphore(1, 1, \"a\")|]; using var file = [|File.Create(\"/tmp/a.lock\")|]; lock ([|s_gate|]) { s_dynamo.PutItemAsync(null).Wait(); }",
        "A named Mutex in 'Function.Handle' excludes no other execution environment: its name is known only inside one, and each runs on its own. Use a conditional write in DynamoDB, or a FIFO queue with a message group.",
        "A named Semaphore in 'Function.Handle' throws PlatformNotSupportedException on Linux, and even where it works it is known only inside one execution environment. Use a conditional write in DynamoDB, or a FIFO queue with a message group.",
        "A lock file in /tmp in 'Function.Handle' excludes no other execution environment: each has a /tmp of its own, and the file stays there for the next event. Use a conditional write in DynamoDB.",
        "'s_gate' is held in 'Function.Handle' while 'PutItemAsync' writes. One execution environment handles one event at a time, so nobody waits for it, and other environments do not see it. If two writes must not cross, put a condition on the write.");

    [Fact]
    public Task Who_calls_a_library_is_not_known() => new Verify<LMA1003CoordinationInProcess>
    {
        Sources = { "public static class Locks\n{\n    public static void Take() { using var one = {|#0:new Mutex(false, \"a\")|}; }\n}" },
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        References = TestReferences.None,
        Expected = { new("LMA1003", 0) { Severity = DiagnosticSeverity.Info } },
    }.RunAsync();

    [Fact]
    public Task In_the_constructor() => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Lambda.Function("""
        public Function() { using var one = new Mutex(false, "orders"); using var file = File.Create("/tmp/a.lock"); }
        public void Handle(string input, ILambdaContext context) { }
        """));

    private static Task LimiterAsync(string body, params string?[] messages) => new Verify<LMA1003CoordinationInProcess>
    {
        References = TestReferences.AspNetCore,
        Sources =
        {
            "using System.Threading.RateLimiting;\n" + Lambda.Usings + $$"""
            public class Function
            {
                private static readonly RateLimiter s_limiter = new TokenBucketRateLimiter(new() { TokenLimit = 1, TokensPerPeriod = 1, ReplenishmentPeriod = TimeSpan.FromSeconds(1) });
                private static readonly FixedWindowRateLimiter s_window = new(new() { PermitLimit = 1, Window = TimeSpan.FromSeconds(1) });
                private static readonly PartitionedRateLimiter<string> s_byKey = PartitionedRateLimiter.Create<string, string>(k => RateLimitPartition.GetNoLimiter(k));
                private static readonly ConcurrencyLimiter s_atOnce = new(new() { PermitLimit = 4 });
                private static readonly RateLimiter s_hidden = new ConcurrencyLimiter(new() { PermitLimit = 4 });
                private readonly RateLimiter _own = new SlidingWindowRateLimiter(new() { PermitLimit = 1, Window = TimeSpan.FromSeconds(1), SegmentsPerWindow = 1 });
                public int Handle(string input, ILambdaContext context) { {{body}} }
            }
            """,
        },
    }.Saying(messages).RunAsync();

    private static Task LockAsync(string body, params string?[] messages) => new Verify<LMA1003CoordinationInProcess>
    {
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
        Sources = { LockSource(body) },
    }.Saying(messages).RunAsync();

    private static string LockSource(string body) => "#nullable disable\n" + Lambda.Function($$"""
        private static readonly object s_gate = new();
        private static readonly SemaphoreSlim s_one = new(1, 1);
        private static readonly SemaphoreSlim s_four = new(4);
        private static readonly Mutex s_named = new(false, "orders");
        private static readonly Mutex s_plain = new(false);
        private static readonly Amazon.DynamoDBv2.IAmazonDynamoDB s_dynamo = null;
        private static readonly Amazon.DynamoDBv2.DataModel.IDynamoDBContext s_context = null;
        private static readonly System.Data.Common.DbCommand s_command = null;
        private static readonly StackExchange.Redis.IDatabase s_redis = null;
        private static string s_last, s_table;
        private readonly object _own = new();
        public void Handle(string input, ILambdaContext context) { {{body}} }
        """) + """

        public static class SqlMapper { public static int Execute(System.Data.IDbConnection connection, string sql) => 0; }
        public static class Command { public static int Execute(string text) => 0; }
        """;
}
