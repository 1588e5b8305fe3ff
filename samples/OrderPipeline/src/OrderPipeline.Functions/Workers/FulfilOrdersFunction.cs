using System.Text.Json;
using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;
using OrderPipeline.Shared.Data;
using OrderPipeline.Shared.Diagnostics;
using OrderPipeline.Shared.Domain;
using OrderPipeline.Shared.Payments;
using OrderPipeline.Shared.Pricing;

namespace OrderPipeline.Functions.Workers;

/// <summary>Takes orders from the queue: reserves, charges, books the carrier. Reports the messages that failed, and only those.</summary>
public sealed class FulfilOrdersFunction(
    OrderRepository orders,
    CustomerRepository customers,
    StockReservations stock,
    PaymentClient payments,
    VatRates vatRates,
    CarrierClient carrier,
    AuditTrail audit,
    OrderTotals totals)
{
    private const decimal ExpressFrom = 500m;

    private List<SQSBatchResponse.BatchItemFailure> _failures = [];
    private Customer? _currentCustomer;
    private int _handled;

    public FulfilOrdersFunction()
        : this(
            Composition.Get<OrderRepository>(),
            Composition.Get<CustomerRepository>(),
            Composition.Get<StockReservations>(),
            Composition.Get<PaymentClient>(),
            Composition.Get<VatRates>(),
            Composition.Get<CarrierClient>(),
            Composition.Get<AuditTrail>(),
            Composition.Get<OrderTotals>())
    {
    }

    public async Task<SQSBatchResponse> FulfilAsync(SQSEvent batch, ILambdaContext context)
    {
        // Assigned before anything reads it, in every invocation.
        _failures = [];
        using var deadline = Deadline.Of(context);
        Correlation.Begin(context.AwsRequestId);

        foreach (var message in batch.Records)
        {
            try
            {
                var order = JsonSerializer.Deserialize<Order>(message.Body)
                    ?? throw new JsonException("The message holds no order.");
                await FulfilOneAsync(order, deadline.Token);
            }
            catch (Exception exception)
            {
                context.Logger.LogError(exception, "Message {MessageId} failed", message.MessageId);
                Fail(message);
            }
        }

        _handled += batch.Records.Count;
        context.Logger.LogInformation("{Handled} messages since this environment started", _handled);
        return new SQSBatchResponse(_failures);
    }

    private void Fail(SQSEvent.SQSMessage message) =>
        _failures.Add(new SQSBatchResponse.BatchItemFailure { ItemIdentifier = message.MessageId });

    private async Task FulfilOneAsync(Order order, CancellationToken cancellationToken)
    {
        if (await customers.FindAsync(order.CustomerId, cancellationToken) is { } known)
        {
            _currentCustomer = known; // expect LMA1001
        }

        await stock.ReserveAsync(order);
        var receipt = await ChargeAsync(order, cancellationToken);
        if (!receipt.Accepted)
        {
            await orders.SetStatusAsync(order.Id, OrderStatus.Rejected, cancellationToken);
            return;
        }

        var express = totals.Add(order.CustomerId, order.Total) >= ExpressFrom;
        await carrier.BookAsync(order, _currentCustomer ?? Customer.Guest, express, cancellationToken);
        await orders.SetStatusAsync(order.Id, OrderStatus.Shipped, cancellationToken);
        audit.Record(order.Id, "shipped");
    }

    private async Task<PaymentReceipt> ChargeAsync(Order order, CancellationToken cancellationToken)
    {
        var customer = _currentCustomer ?? Customer.Guest;
        var vat = await vatRates.ForAsync(customer.Country, cancellationToken);
        return await payments.ChargeAsync(order, order.Total * customer.Share * (1 + vat), cancellationToken);
    }
}
