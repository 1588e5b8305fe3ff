using System.Net;
using System.Net.Http.Json;
using Microsoft.Extensions.Logging;
using OrderPipeline.Shared.Diagnostics;
using OrderPipeline.Shared.Domain;

namespace OrderPipeline.Shared.Payments;

public sealed record PaymentRequest(string OrderId, string CustomerId, decimal Amount, string Currency);

public sealed record PaymentReceipt(string PaymentId, bool Accepted);

public sealed class PaymentClient(HttpClient http, ILogger<PaymentClient> logger)
{
    public async Task<PaymentReceipt> ChargeAsync(Order order, decimal amount, CancellationToken cancellationToken)
    {
        // Headers of one request stand on its message; the client is shared.
        using var message = new HttpRequestMessage(HttpMethod.Post, "/v1/payments");
        message.Headers.Add("Idempotency-Key", order.Id);
        message.Headers.Add("X-Correlation-Id", Correlation.Current);
        message.Content = JsonContent.Create(new PaymentRequest(order.Id, order.CustomerId, amount, "EUR"));

        using var response = await http.SendAsync(message, cancellationToken);
        if (response.StatusCode == HttpStatusCode.PaymentRequired)
        {
            logger.LogInformation("Payment of order {OrderId} was declined", order.Id);
            return new PaymentReceipt(string.Empty, Accepted: false);
        }

        response.EnsureSuccessStatusCode();
        return await response.Content.ReadFromJsonAsync<PaymentReceipt>(cancellationToken)
            ?? throw new InvalidOperationException("The payment provider answered without a receipt.");
    }
}
