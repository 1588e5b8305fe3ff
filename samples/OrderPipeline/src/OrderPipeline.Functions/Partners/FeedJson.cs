using System.Text.Json;

namespace OrderPipeline.Functions.Partners;

/// <summary>The importer's dialect of JSON.</summary>
internal static class FeedJson
{
    private static JsonSerializerOptions Options => new(JsonSerializerDefaults.Web) { WriteIndented = true }; // expect LMA7002

    public static string Write(IReadOnlyList<FeedItem> items) => JsonSerializer.Serialize(items, Options);
}
