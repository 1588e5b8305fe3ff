namespace OrderPipeline.Functions.Quotes;

/// <summary>The tariff of each country, worked out once.</summary>
public sealed class Tariffs
{
    private static readonly string[] s_near = ["IE", "GB", "FR", "NL"];

    private readonly Dictionary<string, decimal> _byCountry = new(StringComparer.Ordinal);

    public decimal Of(string country)
    {
        if (_byCountry.TryGetValue(country, out var known))
        {
            return known;
        }

        var tariff = s_near.Contains(country) ? 4.90m : 12.50m;
        _byCountry[country] = tariff; // expect LMA1006
        return tariff;
    }
}
