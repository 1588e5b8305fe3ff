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
public sealed class FulfilOrdersFunction
{
    private const decimal ExpressFrom = 500m;

    private readonly OrderRepository _orders;
    private readonly CustomerRepository _customers;
    private readonly StockReservations _stock;
    private readonly PaymentClient _payments;
    private readonly VatRates _vat;
    private readonly CarrierClient _carrier;
    private readonly AuditTrail _audit;

    private List<SQSBatchResponse.BatchItemFailure> _failures = [];
    private int _handled;

    public FulfilOrdersFunction()
        : this(
            Composition.Get<OrderRepository>(),
            Composition.Get<CustomerRepository>(),
            Composition.Get<StockReservations>(),
            Composition.Get<PaymentClient>(),
            Composition.Get<VatRates>(),
            Composition.Get<CarrierClient>(),
            Composition.Get<AuditTrail>())
    {
    }

    public FulfilOrdersFunction(
        OrderRepository orders,
        CustomerRepository customers,
        StockReservations stock,
        PaymentClient payments,
        VatRates vat,
        CarrierClient carrier,
        AuditTrail audit)
    {
        _orders = orders;
        _customers = customers;
        _stock = stock;
        _payments = payments;
        _vat = vat;
        _carrier = carrier;
        _audit = audit;
    }

    public async Task<SQSBatchResponse> FulfilAsync(SQSEvent batch, ILambdaContext context)
    {
        // Assigned before anything reads it, in every invocation.
        _failures = [];
        using var deadline = Deadline.Of(context);
        Correlation.Begin(context.AwsRequestId);

        var totals = new OrderTotals();
        foreach (var message in batch.Records)
        {
            try
            {
                var order = JsonSerializer.Deserialize<Order>(message.Body)
                    ?? throw new JsonException("The message holds no order.");
                await FulfilOneAsync(order, totals, deadline.Token);
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

    private async Task FulfilOneAsync(Order order, OrderTotals totals, CancellationToken cancellationToken)
    {
        var customer = await _customers.FindAsync(order.CustomerId, cancellationToken) ?? Customer.Guest;

        await _stock.ReserveAsync(order);
        var receipt = await ChargeAsync(order, customer, cancellationToken);
        if (!receipt.Accepted)
        {
            await _orders.SetStatusAsync(order.Id, OrderStatus.Rejected, cancellationToken);
            return;
        }

        var express = totals.Add(customer.Id, order.Total) >= ExpressFrom;
        await _carrier.BookAsync(order, customer, express, cancellationToken);
        await _orders.SetStatusAsync(order.Id, OrderStatus.Shipped, cancellationToken);
        _audit.Record(order.Id, "shipped");
    }

    private async Task<PaymentReceipt> ChargeAsync(Order order, Customer customer, CancellationToken cancellationToken)
    {
        var vat = await _vat.ForAsync(customer.Country, cancellationToken);
        return await _payments.ChargeAsync(order, order.Total * customer.Share * (1 + vat), cancellationToken);
    }
}
