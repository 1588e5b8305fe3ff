using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>Values under keys become strings with an expiry in ElastiCache. Every refusal has its test.</summary>
public class MoveKeyedCacheTests
{
    private const string Action = "LMA1001_ElastiCache";

    [Fact]
    public Task Texts() => Moves.FixCarriedAsync(Action, """
        private static readonly Dictionary<string, string> s_names = new();

        public async Task<string> Handle(SQSEvent.SQSMessage input, ILambdaContext context)
        {
            await Task.Yield();
            [|s_names|][input.MessageId] = input.Body;
            return s_names.TryGetValue(input.ReceiptHandle, out var name) ? name : "nobody";
        }
        """, $$"""
        {{Moves.RedisClient}}

        public async Task<string> Handle(SQSEvent.SQSMessage input, ILambdaContext context)
        {
            await Task.Yield();
            await SetInNamesAsync(input.MessageId, input.Body);
            return await GetFromNamesAsync(input.ReceiptHandle) is { } name ? name : "nobody";
        }

        private static async Task<string?> GetFromNamesAsync(string key) => await s_redis.Value.GetDatabase().StringGetAsync("Function.Names:" + key);

        private static Task SetInNamesAsync(string key, string value) =>
            s_redis.Value.GetDatabase().StringSetAsync("Function.Names:" + key, value, expiry: TimeSpan.FromHours(1));
        """);
}
