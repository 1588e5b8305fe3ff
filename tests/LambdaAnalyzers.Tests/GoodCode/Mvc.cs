using Amazon.Lambda.AspNetCoreServer;
using Amazon.Lambda.Core;
using Amazon.Lambda.APIGatewayEvents;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Options;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using System.Collections.Concurrent;
using Amazon.S3;
using Amazon.DynamoDBv2;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace GoodCode.Mvc;
public class LambdaEntryPoint : APIGatewayProxyFunction
{
    protected override void Init(IWebHostBuilder builder) => builder.UseStartup<Startup>();
}

public class Startup(IConfiguration configuration)
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddControllers(o => o.Filters.Add<Audit>()).AddJsonOptions(o => o.JsonSerializerOptions.WriteIndented = true);
        services.Configure<MyOptions>(configuration.GetSection("My"));
        services.AddSingleton<IAmazonS3>(new AmazonS3Client());
        services.AddSingleton<IAmazonDynamoDB, AmazonDynamoDBClient>();
        services.AddScoped<IUserContext, UserContext>();
        services.AddScoped<Repo>();
        services.AddSingleton<Tokens>();
        services.AddDistributedMemoryCache();
        services.AddHttpClient<Weather>();
        services.AddHealthChecks().AddCheck<Health>("h");
        services.AddTransient<ErrorMiddleware>();
        services.AddHostedService<Preload>();
    }

    public void Configure(IApplicationBuilder app)
    {
        app.UseMiddleware<ErrorMiddleware>();
        app.UseRouting();
        app.Use((c, n) =>
        {
            c.Items["id"] = Guid.NewGuid();
            return n();
        });
        app.UseEndpoints(e => e.MapControllers());
        app.ApplicationServices.GetRequiredService<Tokens>();
    }
}

public class MyOptions
{
    public string? Name { get; set; }
}

public interface IUserContext
{
    string? Id { get; set; }
}

public class UserContext : IUserContext
{
    public string? Id { get; set; }
}

public class Audit(IUserContext user) : IAsyncActionFilter
{
    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        user.Id = context.HttpContext.User.Identity?.Name;
        context.HttpContext.Items["user"] = user;
        await next();
    }
}

public class ErrorMiddleware : IMiddleware
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        try
        {
            await next(context);
        }
        catch (Exception e)
        {
            context.Response.StatusCode = 500;
            await context.Response.WriteAsJsonAsync(new { e.Message });
        }
    }
}

public class Tokens
{
    private readonly SemaphoreSlim _gate = new(1);
    private string? _token;
    private DateTimeOffset _ends;
    private readonly ConcurrentDictionary<string, string> _byTenant = new();
    public async Task<string> GetAsync(string tenant)
    {
        if (_token is not null && _ends > DateTimeOffset.UtcNow)
            return _token;
        await _gate.WaitAsync();
        try
        {
            if (_token is null || _ends <= DateTimeOffset.UtcNow)
            {
                _token = await Task.FromResult(tenant);
                _ends = DateTimeOffset.UtcNow.AddMinutes(5);
            }

            return _token;
        }
        finally
        {
            _gate.Release();
        }
    }
}

public class Weather(HttpClient http)
{
    public Task<string> GetAsync() => http.GetStringAsync("https://example.com");
}

public class Health : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken t = default) => Task.FromResult(HealthCheckResult.Healthy());
}

public class Preload(Tokens tokens) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken t) => await tokens.GetAsync("x");
}

public class Repo(IAmazonDynamoDB db, IUserContext user)
{
    private readonly Dictionary<string, string> _identityMap = [];
    private int _queries;
    public async Task<string> FindAsync(string id)
    {
        _queries++;
        if (_identityMap.TryGetValue(id, out var v))
            return v;
        await db.GetItemAsync("t", new() { ["id"] = new(id) });
        return _identityMap[id] = user.Id + _queries;
    }
}

[ApiController, Route("o")]
public class OrdersController(Repo repo, Weather weather, IOptions<MyOptions> options, IDistributedCache cache, ILogger<OrdersController> log) : ControllerBase
{
    private readonly List<string> _errors = [];
    [HttpGet("{id}")]
    public async Task<IActionResult> Get(string id, CancellationToken token)
    {
        _errors.Add(id);
        var text = await cache.GetStringAsync(id, token);
        if (text is null)
            await cache.SetStringAsync(id, text = await repo.FindAsync(id), new DistributedCacheEntryOptions { AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1) }, token);
        log.LogInformation("{N}", _errors.Count);
        return Ok(text + await weather.GetAsync() + options.Value.Name + HttpContext.Items["user"]);
    }

    [HttpPost]
    public async Task<IActionResult> Upload(IFormFile file, [FromServices] IAmazonS3 s3)
    {
        var temp = Path.GetTempFileName();
        try
        {
            await using (var f = System.IO.File.Create(temp))
                await file.CopyToAsync(f);
            await s3.PutObjectAsync(new() { FilePath = temp, BucketName = "b", Key = file.FileName });
            return Ok();
        }
        finally
        {
            System.IO.File.Delete(temp);
        }
    }
}
