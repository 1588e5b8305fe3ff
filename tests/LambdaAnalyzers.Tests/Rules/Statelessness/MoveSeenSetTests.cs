using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>A set of what was seen becomes a conditional write in DynamoDB or in ElastiCache. Every refusal has its test.</summary>
public class MoveSeenSetTests
{
    [Fact]
    public Task Add_that_asks() => Moves.FixAsync(Moves.DynamoDb, """
        private static readonly HashSet<string> s_seen = new();

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
            {
                // Delivered twice?
                if (![|s_seen.Add(record.MessageId)|])
                    continue;
                await Task.Delay(record.Body.Length);
            }
        }
        """, $$"""
        {{Moves.DynamoDbClient}}

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
            {
                // Delivered twice?
                if (!await TryAddToSeenAsync(record.MessageId))
                    continue;
                await Task.Delay(record.Body.Length);
            }
        }
        """ + Moves.TryAddTo("Seen"));

    [Fact]
    public Task Contains_with_Add_right_behind_it() => Moves.FixAsync(Moves.DynamoDb, """
        private static readonly HashSet<string> s_seen = new HashSet<string>();

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
            {
                if ([|s_seen.Contains(record.MessageId)|])
                {
                    context.Logger.LogInformation("again");
                    continue;
                }

                s_seen.Add(record.MessageId);
                await Task.Delay(record.Body.Length);
            }
        }
        """, $$"""
        {{Moves.DynamoDbClient}}

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
            {
                if (!await TryAddToSeenAsync(record.MessageId))
                {
                    context.Logger.LogInformation("again");
                    continue;
                }
                await Task.Delay(record.Body.Length);
            }
        }
        """ + Moves.TryAddTo("Seen"));

    [Fact]
    public Task TryAdd_of_a_dictionary_in_ElastiCache() => Moves.FixAsync(Moves.ElastiCache, """
        private static readonly ConcurrentDictionary<string, bool> s_handled = new();

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
                if ([|s_handled.TryAdd(record.MessageId, true)|])
                    await Task.Delay(record.Body.Length);
        }
        """, $$"""
        {{Moves.RedisClient}}

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
                if (await TryAddToHandledAsync(record.MessageId))
                    await Task.Delay(record.Body.Length);
        }

        private static async Task<bool> TryAddToHandledAsync(string key) =>
            await (await s_redis.Value).GetDatabase().StringSetAsync("Function.Handled:" + key, "1", expiry: TimeSpan.FromDays(1), when: When.NotExists);
        """);

    [Fact]
    public Task Not_where_the_key_is_marked_after_the_work() => Moves.NotOfferedAsync("""
        private static readonly HashSet<string> s_seen = new();

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
            {
                if ([|s_seen.Contains(record.MessageId)|])
                    continue;
                await Task.Delay(record.Body.Length);
                s_seen.Add(record.MessageId);
            }
        }
        """);

    [Fact]
    public Task Not_where_another_key_is_marked() => Moves.NotOfferedAsync("""
        private static readonly HashSet<string> s_seen = new();

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
            {
                if ([|s_seen.Contains(record.MessageId)|])
                    continue;
                s_seen.Add(record.MessageId + record.Body);
                await Task.Delay(record.Body.Length);
            }
        }
        """);

    [Fact]
    public Task Not_one_that_is_counted() => Moves.NotOfferedAsync("""
        private static readonly HashSet<string> s_seen = new();

        public async Task<int> Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
            {
                if (![|s_seen.Add(record.MessageId)|])
                    continue;
                await Task.Delay(record.Body.Length);
            }

            return s_seen.Count;
        }
        """);

    [Fact]
    public Task Not_one_that_compares_keys_in_its_own_way() => Moves.NotOfferedAsync("""
        private static readonly HashSet<string> s_seen = new(StringComparer.OrdinalIgnoreCase);

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
            {
                if (![|s_seen.Add(record.MessageId)|])
                    continue;
                await Task.Delay(record.Body.Length);
            }
        }
        """);

    [Fact]
    public Task Not_one_that_is_filled_from_the_start() => Moves.NotOfferedAsync("""
        private static readonly HashSet<string> s_seen = new() { "test" };

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
            {
                if (![|s_seen.Add(record.MessageId)|])
                    continue;
                await Task.Delay(record.Body.Length);
            }
        }
        """);

    [Fact]
    public Task Not_one_with_a_comment_that_would_go() => Moves.NotOfferedAsync("""
        // Message ids of the last hour.
        private static readonly HashSet<string> s_seen = new();

        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
            {
                if (![|s_seen.Add(record.MessageId)|])
                    continue;
                await Task.Delay(record.Body.Length);
            }
        }
        """);
}
