using System.Net.Http.Json;
using OrderPipeline.Shared.Diagnostics;
using OrderPipeline.Shared.Domain;

namespace OrderPipeline.Functions.Workers;

public sealed record Booking(string OrderId, string Country, bool Express);

public sealed class CarrierClient(HttpClient http)
{
    public async Task BookAsync(Order order, Customer customer, bool express, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(HttpMethod.Put, $"/v2/bookings/{Uri.EscapeDataString(order.Id)}");
        message.Headers.Add("X-Correlation-Id", Correlation.Current);
        message.Content = JsonContent.Create(new Booking(order.Id, customer.Country, express));

        using var response = await http.SendAsync(message, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
