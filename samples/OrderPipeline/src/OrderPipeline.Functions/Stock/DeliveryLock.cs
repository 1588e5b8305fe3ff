using StackExchange.Redis;

namespace OrderPipeline.Functions.Stock;

/// <summary>Lets one environment at a time book a delivery.</summary>
public sealed class DeliveryLock
{
    private const string Cache = "deliveries-a1b2c3.serverless.euc1.cache.amazonaws.com:6379";

    private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(new ConfigurationOptions // expect LMA4002
    {
        EndPoints = { Cache },
        AbortOnConnectFail = false,
        ConnectTimeout = 2_000,
    });

    public Task<bool> TryTakeAsync(string deliveryId) =>
        _redis.GetDatabase().StringSetAsync($"delivery:{deliveryId}", "taken", when: When.NotExists); // expect LMA4005
}
