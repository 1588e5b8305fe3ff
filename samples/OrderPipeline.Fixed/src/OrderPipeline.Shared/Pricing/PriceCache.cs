using System.Collections.Concurrent;
using System.Globalization;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using OrderPipeline.Shared.Configuration;

namespace OrderPipeline.Shared.Pricing;

/// <summary>Prices of the catalogue, read once per environment and kept for five minutes: the same for every caller.</summary>
public sealed class PriceCache(IAmazonDynamoDB dynamo, PipelineOptions options, TimeProvider time)
{
    private static readonly TimeSpan s_lifetime = TimeSpan.FromMinutes(5);

    private readonly ConcurrentDictionary<string, Entry> _entries = new(StringComparer.Ordinal);

    public async Task<IReadOnlyDictionary<string, decimal>> PricesOfAsync(IEnumerable<string> skus, CancellationToken cancellationToken)
    {
        var prices = new Dictionary<string, decimal>(StringComparer.Ordinal);
        foreach (var sku in skus.Distinct())
        {
            prices[sku] = await PriceOfAsync(sku, cancellationToken);
        }

        return prices;
    }

    private async Task<decimal> PriceOfAsync(string sku, CancellationToken cancellationToken)
    {
        if (_entries.TryGetValue(sku, out var known) && known.ReadAt + s_lifetime > time.GetUtcNow())
        {
            return known.Price;
        }

        var response = await dynamo.GetItemAsync(
            new GetItemRequest { TableName = options.PricesTable, Key = new() { ["Sku"] = new AttributeValue(sku) } },
            cancellationToken);
        if (response.Item is not { Count: > 0 } item)
        {
            throw new UnknownSkuException(sku);
        }

        var price = decimal.Parse(item["Price"].N, CultureInfo.InvariantCulture);
        _entries[sku] = new Entry(price, time.GetUtcNow());
        return price;
    }

    private sealed record Entry(decimal Price, DateTimeOffset ReadAt);
}

public sealed class UnknownSkuException(string sku) : Exception($"No price for '{sku}'.")
{
    public string Sku { get; } = sku;
}
