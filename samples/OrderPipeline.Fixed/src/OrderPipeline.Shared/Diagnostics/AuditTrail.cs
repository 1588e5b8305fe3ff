using Microsoft.Extensions.Logging;

namespace OrderPipeline.Shared.Diagnostics;

/// <summary>What happened to an order, one log entry each; a subscription filter carries them to the archive.</summary>
public sealed class AuditTrail(ILogger<AuditTrail> logger)
{
    public void Record(string orderId, string what) =>
        logger.LogInformation("Audit of order {OrderId}: {What} ({CorrelationId})", orderId, what, Correlation.Current);
}
