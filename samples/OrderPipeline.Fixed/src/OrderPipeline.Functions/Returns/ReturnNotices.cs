using System.Net.Http.Json;

namespace OrderPipeline.Functions.Returns;

/// <summary>Tells the warehouse which parcel to expect.</summary>
public sealed class ReturnNotices
{
    private static readonly HttpClient s_http = new() { BaseAddress = new Uri("https://warehouse.example.com/") };

    public async Task Announce(ReturnLabel label, string reason)
    {
        // The notice is sent when the customer sees the label.
        await s_http.PostAsJsonAsync("returns", new { label.Number, reason });
    }
}
