using System;
using System.Net;

namespace StackExchange.Redis.Maintenance;

public sealed class AzureMaintenanceEvent : ServerMaintenanceEvent
{
    public string NotificationTypeString => throw null!;
    public AzureNotificationType NotificationType => throw null!;
    public bool IsReplica => throw null!;
    public IPAddress? IPAddress => throw null!;
    public int SslPort => throw null!;
    public int NonSslPort => throw null!;
    internal AzureMaintenanceEvent() { }
}

public enum AzureNotificationType
{
    Unknown = 0,
    NodeMaintenanceScheduled = 1,
    NodeMaintenanceStarting = 2,
    NodeMaintenanceStart = 3,
    NodeMaintenanceEnded = 4,
    NodeMaintenanceFailoverComplete = 5,
    NodeMaintenanceScaleComplete = 6,
}

public class ServerMaintenanceEvent
{
    public override string? ToString() => throw null!;
    protected void NotifyMultiplexer(ConnectionMultiplexer multiplexer) { }
    public string? RawMessage { get; protected set; }
    public DateTime ReceivedTimeUtc => throw null!;
    public DateTime? StartTimeUtc { get; protected set; }
    internal ServerMaintenanceEvent() { }
}
