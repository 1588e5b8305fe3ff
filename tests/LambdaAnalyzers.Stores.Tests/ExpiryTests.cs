using System;
using System.Globalization;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>LMA4005: a lock whose holder failed stays for ever, until it is given an expiry.</summary>
[Collection(StoresCollection.Name)]
public sealed class ExpiryTests(RedisStore redis, ITestOutputHelper output)
{
    private static readonly FunctionCode Before = FunctionCode.Of("""
        using StackExchange.Redis;
        [assembly: LambdaSerializer(typeof(object))]

        public class Function
        {
            private readonly IDatabase _redis = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("CACHE_CONFIGURATION")!).GetDatabase();

            public async Task<string> Handle(string[] payment, ILambdaContext context)
            {
                if (!await _redis.StringSetAsync("lock:" + payment[0], 1, when: When.NotExists))
                    return "locked";
                await PayAsync(payment[1]);
                await _redis.KeyDeleteAsync("lock:" + payment[0]);
                return "paid";
            }

            private static async Task PayAsync(string card)
            {
                await Task.Yield();
                if (card == "expired")
                    throw new InvalidOperationException("The card expired.");
            }
        }
        """);

    [Fact]
    public async Task A_lock_stays_after_a_failure_until_it_expires()
    {
        var after = await Before.FixedAsync(new LMA4005CacheExpiry(), new LMA4005ExpiryFix(), "LMA4005");
        var seenBefore = await PayAsync(Before);
        var seenAfter = await PayAsync(after);
        // As its title says: adapt the time. A test waits less than five minutes.
        var adapted = await PayAsync(after.With("TimeSpan.FromMinutes(5)", "TimeSpan.FromMilliseconds(200)"), isWaiting: true);

        output.Compare("LMA4005", "a payment fails while it holds the lock, another environment tries again at once", seenBefore, seenAfter);
        output.Compare("LMA4005", "the same with the time adapted to 200 ms, another environment tries again when it is over", seenBefore, adapted);
        Assert.Equal("lock without end; locked", seenBefore);
        Assert.Equal("lock for 5 minutes; locked", seenAfter);
        Assert.EndsWith("; paid", adapted);
    }

    /// <summary>One environment fails with the lock in its hands and is gone; another takes up the same payment.</summary>
    private async Task<string> PayAsync(FunctionCode code, bool isWaiting = false)
    {
        var database = await redis.EmptyAsync();
        var assembly = await code.CompileAsync();
        using (var one = new ExecutionEnvironment(assembly))
            await Assert.ThrowsAsync<InvalidOperationException>(() => one.InvokeAsync<string>((string[])["order-1", "expired"]));
        var life = await database.KeyTimeToLiveAsync("lock:order-1");
        for (var end = DateTime.UtcNow + DynamoDbProxy.Patience; isWaiting && await database.KeyExistsAsync("lock:order-1") && DateTime.UtcNow < end;)
            await Task.Yield();
        using var two = new ExecutionEnvironment(assembly);
        var answer = await two.InvokeAsync<string>((string[])["order-1", "valid"]);
        return $"lock {(life is { } time ? string.Create(CultureInfo.InvariantCulture, $"for {Math.Round(time.TotalMinutes, 2):0.##} minutes") : "without end")}; {answer}";
    }
}
