namespace OrderPipeline.Functions.Workers;

/// <summary>What each customer orders within one batch.</summary>
public sealed class OrderTotals
{
    private readonly Dictionary<string, decimal> _byCustomer = new(StringComparer.Ordinal);

    public decimal Add(string customerId, decimal amount)
    {
        var total = _byCustomer.GetValueOrDefault(customerId) + amount;
        _byCustomer[customerId] = total;
        return total;
    }
}
