using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.Core;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]

namespace GoodCode.Caches;

public sealed record Price(string Sku, decimal Amount);

/// <summary>What may be kept between events: clients, look-up tables, caches with a key and an end, flags.</summary>
public class Function
{
    private static readonly AmazonDynamoDBClient Dynamo = new();
    private static readonly Dictionary<string, decimal> Rates = new() { ["DE"] = 0.19m, ["PT"] = 0.23m };
    private static readonly string Table = Environment.GetEnvironmentVariable("TABLE") ?? "prices";
    private static readonly Lazy<HttpClient> Http = new(() => new HttpClient { Timeout = TimeSpan.FromSeconds(2) });
    private static readonly AsyncLocal<string?> CorrelationId = new();
    private static bool s_isWarm;
    private static string? s_token;
    private static DateTime s_tokenEnds;
    private static string? s_region;
    private readonly Dictionary<string, Price> _prices = new();
    private readonly List<string> _skipped = [];
    private AmazonDynamoDBClient? _second;
    private int _handled;
    private ILambdaLogger? _log;
    private string? _current;

    public async Task<decimal> PriceAsync(Price request, ILambdaContext context)
    {
        _log = context.Logger;
        CorrelationId.Value = context.AwsRequestId;
        if (!s_isWarm)
        {
            s_isWarm = true;
            _log.LogInformation("cold start");
        }

        _handled++;
        _log.LogInformation($"event {_handled}");
        _skipped.Clear();
        _skipped.Add(request.Sku);
        _current = request.Sku;
        s_region ??= Environment.GetEnvironmentVariable("AWS_REGION");
        try
        {
            return (await FindAsync(request.Sku)).Amount * Rates["DE"] + _skipped.Count + await TokenAsync() + Read();
        }
        finally
        {
            _current = null;
        }
    }

    private int Read() => _current!.Length;

    private async Task<Price> FindAsync(string sku)
    {
        if (_prices.TryGetValue(sku, out var known))
            return known;
        _second ??= new AmazonDynamoDBClient();
        var item = await Dynamo.GetItemAsync(Table, new Dictionary<string, AttributeValue> { ["sku"] = new(sku) });
        return _prices[sku] = new Price(sku, decimal.Parse(item.Item["amount"].N));
    }

    private static async Task<int> TokenAsync()
    {
        if (s_token is null || s_tokenEnds < DateTime.UtcNow)
        {
            s_token = await Http.Value.GetStringAsync("https://example.com/token");
            s_tokenEnds = DateTime.UtcNow.AddMinutes(5);
        }

        return s_token.Length;
    }
}
