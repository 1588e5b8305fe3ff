namespace StackExchange.Redis.KeyspaceIsolation;

public static class DatabaseExtensions
{
    public static IDatabase WithKeyPrefix(this IDatabase database, RedisKey keyPrefix) => throw null!;
}
