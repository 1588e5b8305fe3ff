namespace OrderPipeline.Functions.Invoices;

/// <summary>The layout of invoices.</summary>
internal static class InvoiceLayout
{
    // It comes with the package.
    public static Task<string> LoadAsync() => File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "invoice-layout.html"));
}
