using Amazon.Lambda.Core;
using OrderPipeline.Shared.Sessions;

namespace OrderPipeline.Functions.Prices;

/// <summary>What a customer asks: an article.</summary>
public sealed record PriceRequest(string Sku);

/// <summary>Says what an article costs today, from the cache that the price service fills.</summary>
public sealed class PriceFunction
{
    private readonly RedisConnection _prices = new(Environment.GetEnvironmentVariable("PRICE_CACHE_ENDPOINT")!);
    private readonly string _currency = Environment.GetEnvironmentVariable("PRICE_CURRENCY")!.ToUpperInvariant();

    public async Task<string> PriceAsync(PriceRequest request, ILambdaContext context)
    {
        var database = await _prices.DatabaseAsync();
        var price = await database.StringGetAsync("price:" + request.Sku);
        context.Logger.LogInformation("Priced {Sku}", request.Sku);
        return price.HasValue ? $"{price} {_currency}" : "on request";
    }
}
