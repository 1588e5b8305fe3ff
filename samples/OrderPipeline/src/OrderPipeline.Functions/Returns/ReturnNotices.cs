using System.Net.Http.Json;

namespace OrderPipeline.Functions.Returns;

/// <summary>Tells the warehouse which parcel to expect.</summary>
public sealed class ReturnNotices
{
    private static readonly HttpClient s_http = new() { BaseAddress = new Uri("https://warehouse.example.com/") };

    public void Announce(ReturnLabel label, string reason)
    {
        // The customer need not wait for the warehouse.
        s_http.PostAsJsonAsync("returns", new { label.Number, reason }); // expect LMA1005
    }
}
