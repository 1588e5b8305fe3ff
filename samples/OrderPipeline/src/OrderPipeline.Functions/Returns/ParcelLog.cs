using System.Collections.Concurrent;

namespace OrderPipeline.Functions.Returns;

/// <summary>Which messages of the warehouse were taken up.</summary>
internal static class ParcelLog
{
    private static readonly ConcurrentDictionary<string, DateTimeOffset> s_begun = new();

    public static bool TryBegin(string messageId) => s_begun.TryAdd(messageId, DateTimeOffset.UtcNow); // expect LMA1003
}
