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

        public void Handle(SQSEvent.SQSMessage input, ILambdaContext context) => [|s_names|][input.MessageId] = input.Body;

        public string Find(string id, ILambdaContext context) => !s_names.TryGetValue(id, out var name) ? "nobody" : name;
        """, $$"""
        {{Moves.RedisClient}}

        public async Task Handle(SQSEvent.SQSMessage input, ILambdaContext context) => await SetInNamesAsync(input.MessageId, input.Body);

        public async Task<string> Find(string id, ILambdaContext context) => await GetFromNamesAsync(id) is not { } name ? "nobody" : name;

        private static async Task<string?> GetFromNamesAsync(string key) => await (await s_redis.Value).GetDatabase().StringGetAsync("Function.Names:" + key);

        private static async Task SetInNamesAsync(string key, string value) =>
            await (await s_redis.Value).GetDatabase().StringSetAsync("Function.Names:" + key, value, expiry: TimeSpan.FromHours(1));
        """);
}
