using System.Net;
using System.Text;
using System.Text.Json;
using Amazon.Lambda.APIGatewayEvents;

namespace OrderPipeline.Functions.Api;

/// <summary>What handlers behind the HTTP API share.</summary>
public abstract class ApiFunction
{
    private static readonly JsonSerializerOptions s_json = new(JsonSerializerDefaults.Web);

    private static readonly Dictionary<string, string> s_jsonHeaders = new() { ["Content-Type"] = "application/json" };

    protected static T? Read<T>(APIGatewayHttpApiV2ProxyRequest request)
        where T : class
    {
        if (string.IsNullOrEmpty(request.Body))
        {
            return null;
        }

        var body = request.IsBase64Encoded ? Encoding.UTF8.GetString(Convert.FromBase64String(request.Body)) : request.Body;
        try
        {
            return JsonSerializer.Deserialize<T>(body, s_json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    protected static APIGatewayHttpApiV2ProxyResponse Json(HttpStatusCode status, object body) => new()
    {
        StatusCode = (int)status,
        Headers = s_jsonHeaders,
        Body = JsonSerializer.Serialize(body, s_json),
    };

    protected static APIGatewayHttpApiV2ProxyResponse Problem(IReadOnlyCollection<string> errors) =>
        Json(HttpStatusCode.BadRequest, new { errors });
}
