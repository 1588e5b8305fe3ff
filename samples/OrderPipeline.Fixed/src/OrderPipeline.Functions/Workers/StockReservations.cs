using OrderPipeline.Shared.Domain;
using OrderPipeline.Shared.Sessions;

namespace OrderPipeline.Functions.Workers;

/// <summary>Holds the articles of an order for an hour. To reserve twice is to reserve once.</summary>
public sealed class StockReservations(RedisConnection redis)
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromHours(1);

    public async Task ReserveAsync(Order order)
    {
        var database = await redis.DatabaseAsync();
        foreach (var line in order.Lines)
        {
            await database.StringSetAsync($"stock:{line.Sku}:{order.Id}", line.Quantity, s_lifetime);
        }
    }
}
