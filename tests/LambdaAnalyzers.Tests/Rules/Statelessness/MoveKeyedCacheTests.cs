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

    [Fact]
    public Task Records_and_removal_with_a_key_that_is_a_number() => Moves.FixCarriedAsync(Action, """
        private static readonly ConcurrentDictionary<int, Cart> s_carts = new();

        public async Task Save(Cart cart, ILambdaContext context)
        {
            await Task.Yield();
            [|s_carts|][cart.Id] = cart;
        }

        public int Count(int id, ILambdaContext context)
        {
            if (!s_carts.ContainsKey(id))
                return 0;
            s_carts.TryRemove(id, out _);
            return 1;
        }

        public sealed record Cart(int Id, string? Note);
        """, $$"""
        {{Moves.RedisClient}}

        public async Task Save(Cart cart, ILambdaContext context)
        {
            await Task.Yield();
            await SetInCartsAsync(cart.Id, cart);
        }

        public async Task<int> Count(int id, ILambdaContext context)
        {
            if (!(await GetFromCartsAsync(id) is not null))
                return 0;
            await RemoveFromCartsAsync(id);
            return 1;
        }

        public sealed record Cart(int Id, string? Note);

        private static async Task<Cart?> GetFromCartsAsync(int key)
        {
            string? value = await (await s_redis.Value).GetDatabase().StringGetAsync("Function.Carts:" + key.ToString(CultureInfo.InvariantCulture));
            return value is null ? null : JsonSerializer.Deserialize<Cart>(value);
        }

        private static async Task SetInCartsAsync(int key, Cart value) =>
            await (await s_redis.Value).GetDatabase().StringSetAsync("Function.Carts:" + key.ToString(CultureInfo.InvariantCulture), JsonSerializer.Serialize(value), expiry: TimeSpan.FromHours(1));

        private static async Task RemoveFromCartsAsync(int key) => await (await s_redis.Value).GetDatabase().KeyDeleteAsync("Function.Carts:" + key.ToString(CultureInfo.InvariantCulture));
        """);

    [Theory]
    [InlineData("values that code may change later", "Dictionary<string, List<string>>", "new List<string> { input.Body }", "s_kept.TryGetValue(id, out var found) ? found.Count : 0")]
    [InlineData("values that are counted", "Dictionary<string, string>", "input.Body", "s_kept.ContainsKey(id) ? s_kept.Count : 0")]
    [InlineData("whether one was taken out", "Dictionary<string, string>", "input.Body", "s_kept.ContainsKey(id) && s_kept.Remove(id) ? 1 : 0")]
    [InlineData("whether one was taken out of a concurrent one", "System.Collections.Concurrent.ConcurrentDictionary<string, string>", "input.Body", "s_kept.ContainsKey(id) && s_kept.TryRemove(id, out _) ? 1 : 0")]
    [InlineData("keys of a type without one text", "Dictionary<DateTime, string>", "input.Body", "s_kept.ContainsKey(DateTime.Parse(id)) ? 1 : 0")]
    public Task Not(string what, string type, string value, string read)
    {
        Assert.NotEmpty(what);
        var key = type.Contains("DateTime", System.StringComparison.Ordinal) ? "DateTime.Parse(input.MessageId)" : "input.MessageId";
        return Moves.CarriedNotOfferedAsync($$"""
            private static readonly {{type}} s_kept = new();

            public void Save(SQSEvent.SQSMessage input, ILambdaContext context)
            {
                [|s_kept|][{{key}}] = {{value}};
            }

            public int Find(string id, ILambdaContext context) => {{read}};
            """);
    }

    [Theory]
    [InlineData("[|s_kept|][input.MessageId] = input.Body; s_kept.Add(new KeyValuePair<string, string>(\"a\", \"b\"));")]
    [InlineData("new List<string> { input.MessageId }.ForEach(id => [|s_kept|].Add(id, input.Body));")]
    public Task Not_where_a_pair_is_added_or_a_lambda_adds(string statement) => Moves.CarriedNotOfferedAsync($$"""
        private static readonly IDictionary<string, string> s_kept = new Dictionary<string, string>();

        public void Save(SQSEvent.SQSMessage input, ILambdaContext context)
        {
            {{statement}}
        }

        public int Find(string id, ILambdaContext context) => s_kept.ContainsKey(id) ? 1 : 0;
        """);
}
