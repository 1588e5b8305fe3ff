namespace OrderPipeline.Functions.Invoices;

/// <summary>The layout of invoices.</summary>
internal static class InvoiceLayout
{
    // On the old server a job copied it there.
    public static Task<string> LoadAsync() => File.ReadAllTextAsync("/tmp/invoice-layout.html"); // expect LMA1007
}
