using System.Net.Http.Json;
using OrderPipeline.Shared.Configuration;
using OrderPipeline.Shared.Diagnostics;
using OrderPipeline.Shared.Domain;

namespace OrderPipeline.Functions.Workers;

public sealed record Booking(string OrderId, string Country, bool Express);

public sealed class CarrierClient
{
    private static readonly HttpClient s_http = new()
    {
        BaseAddress = new Uri(PipelineOptions.Required("CARRIER_ENDPOINT")),
        Timeout = TimeSpan.FromSeconds(5),
    };

    public async Task BookAsync(Order order, Customer customer, bool express, CancellationToken cancellationToken)
    {
        s_http.DefaultRequestHeaders.Add("X-Correlation-Id", Correlation.Current); // expect LMA1001

        var booking = new Booking(order.Id, customer.Country, express);
        using var response = await s_http.PutAsJsonAsync($"/v2/bookings/{Uri.EscapeDataString(order.Id)}", booking, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
