using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;

namespace OrderPipeline.Functions.Stock;

public sealed record Delivery(string Id, string Sku, int Quantity);

/// <summary>Books what the warehouse received. A delivery may be announced twice; it is booked once.</summary>
public sealed class ReceiveGoodsFunction
{
    private readonly StockTable _stock = new(new AmazonDynamoDBClient());
    private readonly DeliveryLock _lock = new();

    public async Task ReceiveAsync(Delivery delivery, ILambdaContext context)
    {
        if (!await _lock.TryTakeAsync(delivery.Id))
        {
            context.Logger.LogInformation("Delivery {Delivery} is being booked", delivery.Id);
            return;
        }

        await _stock.AddAsync(delivery.Sku, delivery.Quantity);
    }
}
