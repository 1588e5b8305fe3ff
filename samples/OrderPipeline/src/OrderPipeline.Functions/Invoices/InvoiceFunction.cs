using Amazon.Lambda.Core;

namespace OrderPipeline.Functions.Invoices;

/// <summary>Prints the invoice of an order.</summary>
public sealed class InvoiceFunction
{
    public async Task<long> PrintAsync(string orderId, ILambdaContext context)
    {
        var layout = await InvoiceLayout.LoadAsync();
        var path = Path.Combine(Path.GetTempPath(), $"{context.AwsRequestId}.html");
        await File.WriteAllTextAsync(path, layout.Replace("{order}", orderId, StringComparison.Ordinal)); // expect LMA1007
        return await SizeAsync(path);
    }

    private static Task<long> SizeAsync(string path) => Task.FromResult(new FileInfo(path).Length);
}
