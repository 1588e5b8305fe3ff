namespace OrderPipeline.Shared.Configuration;

/// <summary>The settings that the template gives to every function.</summary>
public sealed record PipelineOptions(string OrdersTable, string CustomersTable, string PricesTable)
{
    public static PipelineOptions FromEnvironment() => new(
        Required("ORDERS_TABLE"),
        Required("CUSTOMERS_TABLE"),
        Required("PRICES_TABLE"));

    public static string Required(string name) =>
        Environment.GetEnvironmentVariable(name) is { Length: > 0 } value
            ? value
            : throw new InvalidOperationException($"The environment variable {name} is not set.");
}
