using System.Net;
using System.Text.Json;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;
using Amazon.SQS;
using Amazon.SQS.Model;
using OrderPipeline.Shared.Configuration;
using OrderPipeline.Shared.Data;
using OrderPipeline.Shared.Diagnostics;
using OrderPipeline.Shared.Domain;
using OrderPipeline.Shared.Pricing;
using OrderPipeline.Shared.Sessions;

namespace OrderPipeline.Functions.Api;

public sealed record Submission(string? OrderId, IReadOnlyList<OrderLine>? Lines);

/// <summary>POST /orders: checks an order, stores it and hands it to the worker.</summary>
public sealed class SubmitOrderFunction(
    OrderRepository orders, PriceCache prices, RedisSessionStore sessions, IAmazonSQS queue, AuditTrail audit, TimeProvider time) : ApiFunction
{
    private const int MaxLines = 50;
    private const int MaxOrders = 10_000;

    private static readonly string s_queueUrl = PipelineOptions.Required("ORDER_QUEUE_URL");

    private static bool s_warm;
    private static int s_orders;

    public SubmitOrderFunction()
        : this(
            Composition.Get<OrderRepository>(),
            Composition.Get<PriceCache>(),
            Composition.Get<RedisSessionStore>(),
            Composition.Get<IAmazonSQS>(),
            Composition.Get<AuditTrail>(),
            Composition.Get<TimeProvider>())
    {
    }

    public async Task<APIGatewayHttpApiV2ProxyResponse> SubmitOrderAsync(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context) // expect LMA5001
    {
        using var deadline = Deadline.Of(context);
        Correlation.Begin(context.AwsRequestId);
        if (!s_warm)
        {
            s_warm = true;
            context.Logger.LogInformation("The first order of this environment");
        }

        if (request.Headers?.TryGetValue("x-checkout-session", out var sessionId) != true || await sessions.FindAsync(sessionId!) is not { } session)
        {
            return Json(HttpStatusCode.Unauthorized, new { message = "There is no such checkout." });
        }

        if (Read<Submission>(request) is not { OrderId: { Length: > 0 } orderId, Lines: { } lines })
        {
            return Problem(["The body is no order."]);
        }

        Validate(lines);
        if (Errors.Any())
        {
            return Problem(Errors);
        }

        if (++s_orders > MaxOrders) // expect LMA1003
        {
            return Json(HttpStatusCode.TooManyRequests, new { message = "We take no more orders today." });
        }

        var today = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime);
        var order = new Order(orderId, session.CustomerId, today, OrderStatus.Received, lines);
        try
        {
            order = order.Priced(await prices.PricesOfAsync(lines.Select(line => line.Sku), deadline.Token));
        }
        catch (UnknownSkuException unknown)
        {
            return Problem([$"There is no article '{unknown.Sku}'."]);
        }

        if (await orders.TryAddAsync(order, deadline.Token))
        {
            audit.Record(order.Id, "received");
        }

        // An order that was stored but not sent is sent when the client tries again.
        await SendAsync(order, deadline.Token);
        await sessions.EndAsync(sessionId!);
        return Json(HttpStatusCode.Accepted, new { order.Id, order.Total });
    }

    private void Validate(IReadOnlyList<OrderLine> lines)
    {
        if (lines.Count is 0 or > MaxLines)
        {
            AddError($"An order has 1 to {MaxLines} lines.");
        }

        foreach (var line in lines)
        {
            if (string.IsNullOrWhiteSpace(line.Sku))
            {
                AddError("A line names no article.");
            }

            if (line.Quantity <= 0)
            {
                AddError($"The quantity of '{line.Sku}' is not positive.");
            }
        }
    }

    private async Task SendAsync(Order order, CancellationToken cancellationToken)
    {
        var message = new SendMessageRequest { QueueUrl = s_queueUrl, MessageBody = JsonSerializer.Serialize(order) };
        await queue.SendMessageAsync(message, cancellationToken);
    }
}
