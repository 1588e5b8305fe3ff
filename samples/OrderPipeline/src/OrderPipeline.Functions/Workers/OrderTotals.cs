namespace OrderPipeline.Functions.Workers;

/// <summary>What each customer has ordered, for the free express delivery.</summary>
public sealed class OrderTotals
{
    private readonly Dictionary<string, decimal> _byCustomer = new(StringComparer.Ordinal);

    public decimal Add(string customerId, decimal amount)
    {
        var total = _byCustomer.GetValueOrDefault(customerId) + amount;
        _byCustomer[customerId] = total; // expect LMA1001
        return total;
    }
}
