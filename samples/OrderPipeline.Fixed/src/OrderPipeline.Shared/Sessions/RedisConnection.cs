using StackExchange.Redis;

namespace OrderPipeline.Shared.Sessions;

/// <summary>The one connection of an environment. It opens with the first command and mends itself.</summary>
public sealed class RedisConnection(string endpoint)
{
    private readonly Lazy<Task<ConnectionMultiplexer>> _multiplexer = new(() => ConnectionMultiplexer.ConnectAsync(
        new ConfigurationOptions
        {
            EndPoints = { endpoint },
            Ssl = true,
            AbortOnConnectFail = false,
            ConnectTimeout = 2_000,
            SyncTimeout = 1_000,
            AsyncTimeout = 1_000,
        }));

    public async Task<IDatabase> DatabaseAsync()
    {
        var multiplexer = await _multiplexer.Value;
        return multiplexer.GetDatabase();
    }
}
