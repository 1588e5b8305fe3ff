using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;
using StackExchange.Redis;

namespace OrderPipeline.Functions.Baskets;

public sealed record Basket(string CustomerId, IReadOnlyList<string> Skus);

/// <summary>Keeps what a customer put into the basket: in the table until it is forgotten, in the cache for the next page.</summary>
public sealed class KeepBasketFunction
{
    private static readonly TimeSpan s_visit = TimeSpan.FromMinutes(30);

    private readonly BasketTable _table = new(new AmazonDynamoDBClient());

    private readonly ConnectionMultiplexer _cache = ConnectionMultiplexer.Connect(
        Environment.GetEnvironmentVariable("BASKET_CACHE") + ":6379,connectTimeout=2000,asyncTimeout=1000,ssl=true");

    public async Task KeepAsync(Basket basket, ILambdaContext context)
    {
        await _table.PutAsync(basket);
        await _cache.GetDatabase().StringSetAsync($"basket:{basket.CustomerId}", string.Join(',', basket.Skus), s_visit);
    }
}
