using System.Net.Http.Json;

namespace OrderPipeline.Shared.Pricing;

public sealed record VatRate(string Country, decimal Rate);

public sealed class VatRates(Uri endpoint)
{
    public async Task<decimal> ForAsync(string country, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(); // expect LMA4001
        var resource = new Uri(endpoint, $"/v1/vat/{Uri.EscapeDataString(country)}");
        var rate = await http.GetFromJsonAsync<VatRate>(resource, cancellationToken);
        return rate?.Rate ?? 0m;
    }
}
