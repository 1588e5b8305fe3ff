using Amazon.Lambda.Core;

namespace OrderPipeline.Functions.Quotes;

/// <summary>What it costs to send a parcel. Asked for with every look at a basket.</summary>
public sealed class QuoteFunction
{
    private readonly Tariffs _tariffs = new();

    // One value for all events, whoever computes it first.
    private string? _currency;

    public string Quote(string country, ILambdaContext context)
    {
        _currency ??= Environment.GetEnvironmentVariable("CURRENCY") ?? "EUR";
        return $"{_tariffs.Of(country):F2} {_currency} ({context.AwsRequestId})";
    }
}
