using System.Net.Http.Json;

namespace OrderPipeline.Functions.Reports;

public sealed record ReportSummary(DateOnly Day, int Orders, decimal Turnover);

/// <summary>Tells the back office how the day went.</summary>
public sealed class ReportPublisher(HttpClient http)
{
    public async Task PublishAsync(ReportSummary summary, CancellationToken cancellationToken)
    {
        using var response = await http.PutAsJsonAsync($"/reports/{summary.Day:yyyy-MM-dd}", summary, cancellationToken);
        response.EnsureSuccessStatusCode();
    }
}
