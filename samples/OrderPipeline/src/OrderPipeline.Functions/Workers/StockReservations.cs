using StackExchange.Redis;
using Order = OrderPipeline.Shared.Domain.Order;

namespace OrderPipeline.Functions.Workers;

/// <summary>Holds the articles of an order for an hour. To reserve twice is to reserve once.</summary>
public sealed class StockReservations(string endpoint)
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(1);

    public async Task ReserveAsync(Order order)
    {
        await using var redis = ConnectionMultiplexer.Connect(endpoint); // expect LMA4001
        var database = redis.GetDatabase();
        foreach (var line in order.Lines)
        {
            await database.StringSetAsync($"stock:{line.Sku}:{order.Id}", line.Quantity, s_lifetime);
        }
    }
}
