// top-level program: minimal APIs behind Amazon.Lambda.AspNetCoreServer.Hosting.
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using System.Collections.Concurrent;
using System.Text.Json;
using Amazon.S3;

var builder = WebApplication.CreateBuilder(args);
builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
builder.Services.AddSingleton<IAmazonDynamoDB, AmazonDynamoDBClient>();
builder.Services.AddScoped<Orders>();
builder.Services.AddHttpContextAccessor();
builder.Services.AddHttpClient();
builder.Services.AddControllers();
builder.Services.ConfigureHttpJsonOptions(o => o.SerializerOptions.PropertyNameCaseInsensitive = true);
var startedAt = DateTime.UtcNow;
var cache = new ConcurrentDictionary<string, string>();
var json = new JsonSerializerOptions(JsonSerializerDefaults.Web);
var app = builder.Build();
app.Use(async (context, next) =>
{
    context.Items["start"] = DateTime.UtcNow;
    await next(context);
});
app.UseMiddleware<Timing>();
app.MapControllers();
app.MapGet("/", () => startedAt);
app.MapGet("/orders/{id}", async (string id, Orders orders, CancellationToken token) =>
{
    var o = await orders.FindAsync(id, token);
    return o is null ? Results.NotFound() : Results.Json(o, json);
});
app.MapPost("/orders", async (Order order, IAmazonDynamoDB db, HttpContext http, ILogger<Program> log) =>
{
    var list = new List<string>();
    list.Add(order.Id);
    log.LogInformation("{User}", http.User.Identity?.Name);
    await db.PutItemAsync("t", new() { ["id"] = new(order.Id) });
    return Results.Created("/orders/" + order.Id, order);
});
app.MapGet("/rates/{c}", async (string c, IHttpClientFactory f) =>
{
    if (cache.TryGetValue(c, out var r))
        return r;
    using var client = f.CreateClient();
    client.DefaultRequestHeaders.Add("x", c);
    return cache[c] = await client.GetStringAsync("https://example.com/" + c);
});
await app.RunAsync();
public record Order(string Id, int Count);
public class Orders(IAmazonDynamoDB db, IHttpContextAccessor accessor)
{
    private string? _user;
    private readonly List<string> _log = [];
    public async Task<Order?> FindAsync(string id, CancellationToken token)
    {
        _user = accessor.HttpContext?.User.Identity?.Name;
        _log.Add(id);
        var r = await db.GetItemAsync(new GetItemRequest { TableName = "t", Key = new() { ["id"] = new(id) } }, token);
        return r.IsItemSet == true ? new(id, _user!.Length + _log.Count) : null;
    }
}

public class Timing(RequestDelegate next, ILogger<Timing> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var w = System.Diagnostics.Stopwatch.StartNew();
        await next(context);
        log.LogInformation("{Ms}", w.ElapsedMilliseconds);
    }
}

[Microsoft.AspNetCore.Mvc.ApiController, Microsoft.AspNetCore.Mvc.Route("c")]
public class OrdersController(Orders orders) : Microsoft.AspNetCore.Mvc.ControllerBase
{
    private int _n;
    private Order? _last;
    private HttpContext? _ctx;
    [Microsoft.AspNetCore.Mvc.HttpGet("{id}")]
    public async Task<Microsoft.AspNetCore.Mvc.ActionResult<Order>> Get(string id)
    {
        _n++;
        _ctx = HttpContext;
        _last = await orders.FindAsync(id, HttpContext.RequestAborted);
        return _last is null ? NotFound() : Ok(_last with { Count = _n + (_ctx is null ? 0 : 1) });
    }
}
