using System.Text.Json;

namespace OrderPipeline.Shared.Sessions;

public sealed record CheckoutSession(string CustomerId, string Currency, DateTimeOffset StartedAt);

public sealed class RedisSessionStore(RedisConnection redis)
{
    public async Task<CheckoutSession?> FindAsync(string sessionId)
    {
        var database = await redis.DatabaseAsync();
        var value = await database.StringGetAsync(KeyOf(sessionId));
        return value.IsNullOrEmpty ? null : JsonSerializer.Deserialize<CheckoutSession>(value.ToString());
    }

    public async Task EndAsync(string sessionId)
    {
        var database = await redis.DatabaseAsync();
        await database.KeyDeleteAsync(KeyOf(sessionId));
    }

    private static string KeyOf(string sessionId) => $"session:{sessionId}";
}
