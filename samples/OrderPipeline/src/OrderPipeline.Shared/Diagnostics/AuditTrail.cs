using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace OrderPipeline.Shared.Diagnostics;

/// <summary>What happened to an order, one log entry each, and a list for whoever asks.</summary>
public sealed class AuditTrail(ILogger<AuditTrail> logger)
{
    private static readonly ConcurrentQueue<string> s_entries = new();

    public static IReadOnlyCollection<string> Entries => s_entries;

    public void Record(string orderId, string what)
    {
        s_entries.Enqueue($"{orderId}: {what}"); // expect LMA1001
        logger.LogInformation("Audit of order {OrderId}: {What} ({CorrelationId})", orderId, what, Correlation.Current);
    }
}
