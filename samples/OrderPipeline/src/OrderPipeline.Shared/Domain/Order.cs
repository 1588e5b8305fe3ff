namespace OrderPipeline.Shared.Domain;

public enum OrderStatus
{
    Received,
    Paid,
    Shipped,
    Rejected,
}

public sealed record OrderLine(string Sku, int Quantity, decimal UnitPrice)
{
    public decimal Amount => Quantity * UnitPrice;
}

public sealed record Order(string Id, string CustomerId, DateOnly PlacedOn, OrderStatus Status, IReadOnlyList<OrderLine> Lines)
{
    public decimal Total => Lines.Sum(line => line.Amount);

    public Order Priced(IReadOnlyDictionary<string, decimal> prices) =>
        this with { Lines = [.. Lines.Select(line => line with { UnitPrice = prices[line.Sku] })] };
}
