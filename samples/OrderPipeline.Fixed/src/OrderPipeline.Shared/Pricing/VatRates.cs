using System.Net.Http.Json;

namespace OrderPipeline.Shared.Pricing;

public sealed record VatRate(string Country, decimal Rate);

public sealed class VatRates(HttpClient http)
{
    public async Task<decimal> ForAsync(string country, CancellationToken cancellationToken)
    {
        var rate = await http.GetFromJsonAsync<VatRate>($"/v1/vat/{Uri.EscapeDataString(country)}", cancellationToken);
        return rate?.Rate ?? 0m;
    }
}
