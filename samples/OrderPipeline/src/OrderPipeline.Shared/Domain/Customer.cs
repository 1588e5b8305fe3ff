namespace OrderPipeline.Shared.Domain;

public sealed record Customer(string Id, string Name, string Country, bool IsPreferred)
{
    public static readonly Customer Guest = new("guest", "Guest", "IE", IsPreferred: false);

    /// <summary>The part of the total that this customer pays.</summary>
    public decimal Share => IsPreferred ? 0.95m : 1.00m;
}
