using System.Net.Http.Json;

namespace OrderPipeline.Functions.Reports;

public sealed record ReportSummary(DateOnly Day, int Orders, decimal Turnover);

/// <summary>Tells the back office how the day went.</summary>
public sealed class ReportPublisher(Uri endpoint)
{
    public async Task PublishAsync(ReportSummary summary, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(); // expect LMA4001
        var report = new Uri(endpoint, $"/reports/{summary.Day:yyyy-MM-dd}");
        using var response = await http.PutAsJsonAsync(report, summary, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
