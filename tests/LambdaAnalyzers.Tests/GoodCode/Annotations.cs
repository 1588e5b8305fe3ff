using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.Lambda.Annotations;
using Amazon.Lambda.Annotations.APIGateway;
using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;
using Amazon.Lambda.Annotations.SQS;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.EntityFrameworkCore;
using StackExchange.Redis;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace Microsoft.EntityFrameworkCore
{
    public class DbContext : IDisposable, IAsyncDisposable
    {
        public DbContext()
        {
        }

        public DbContext(DbContextOptions o)
        {
        }

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => default;
        public Task<int> SaveChangesAsync(CancellationToken t = default) => Task.FromResult(0);
    }

    public class DbContextOptions
    {
    }

    public class DbContextOptions<T> : DbContextOptions
    {
    }

    public interface IDbContextFactory<T>
        where T : DbContext
    {
        T CreateDbContext();
        Task<T> CreateDbContextAsync(CancellationToken t = default);
    }
}

namespace Microsoft.Extensions.DependencyInjection
{
    public static class Ef
    {
        public static IServiceCollection AddDbContext<T>(this IServiceCollection s, Action<object>? a = null)
            where T : DbContext => s;
        public static IServiceCollection AddDbContextFactory<T>(this IServiceCollection s, Action<object>? a = null)
            where T : DbContext => s;
        public static IServiceCollection AddDbContextPool<T>(this IServiceCollection s, Action<object>? a = null)
            where T : DbContext => s;
    }
}

namespace GoodCode.Annotations
{
    [LambdaStartup]
    public class Startup
    {
        public void ConfigureServices(IServiceCollection services)
        {
            services.AddLogging();
            services.AddMemoryCache();
            services.AddHttpClient<PaymentClient>(c => c.BaseAddress = new Uri("https://example.com"));
            services.AddSingleton<IAmazonDynamoDB>(_ => new AmazonDynamoDBClient());
            services.AddTransient<IDynamoDBContext>(p => new DynamoDBContextBuilder().WithDynamoDBClient(() => p.GetRequiredService<IAmazonDynamoDB>()).Build());
            services.AddSingleton<IConnectionMultiplexer>(_ => ConnectionMultiplexer.Connect("localhost,abortConnect=false"));
            services.AddScoped<OrderService>();
            services.AddTransient<Validator>();
            services.AddScoped<UnitOfWork>();
            services.AddDbContext<Shop>();
            services.AddDbContextFactory<Shop>();
            services.AddSingleton<Catalog>();
            services.AddSingleton<IClock, SystemClock>();
            services.AddSingleton<Settings>(p => p.GetRequiredService<IConfiguration>().Get<Settings>()!);
            services.AddScoped<RequestState>();
            var provider = services.BuildServiceProvider();
            provider.GetRequiredService<ILogger<Startup>>().LogInformation("started");
        }
    }

    public class Settings
    {
        public string Table { get; set; } = "";
    }

    public interface IClock
    {
        DateTime Now { get; }
    }

    public class SystemClock : IClock
    {
        public DateTime Now => DateTime.UtcNow;
    }

    public class Shop : DbContext
    {
    }

    public class UnitOfWork(Shop shop)
    {
        private int _changes;
        public async Task CommitAsync()
        {
            _changes++;
            await shop.SaveChangesAsync();
        }
    }

    public class Validator
    {
        private readonly List<string> _errors = [];
        public bool Check(string s)
        {
            _errors.Clear();
            if (s == "")
                _errors.Add("empty");
            return _errors.Count == 0;
        }
    }

    public class RequestState
    {
        public string? UserId { get; set; }
        public List<string> Notes { get; } = [];
    }

    public class OrderService(IDynamoDBContext db, RequestState state)
    {
        private string? _user;
        public async Task SaveAsync(string id)
        {
            _user = id;
            state.UserId = id;
            state.Notes.Add(_user);
            await db.SaveAsync(new Settings { Table = id });
        }
    }

    public class PaymentClient(HttpClient http)
    {
        public async Task<string> PayAsync(string id)
        {
            using var m = new HttpRequestMessage(HttpMethod.Post, "/pay");
            m.Headers.Add("x", id);
            using var r = await http.SendAsync(m);
            return await r.Content.ReadAsStringAsync();
        }
    }

    public class Catalog(IMemoryCache cache, IAmazonDynamoDB db, IConnectionMultiplexer redis)
    {
        public Task<string?> NameAsync(string sku) => cache.GetOrCreateAsync(sku, async e =>
        {
            e.AbsoluteExpirationRelativeToNow = TimeSpan.FromMinutes(1);
            return (string? )(await db.GetItemAsync("t", new() { ["k"] = new(sku) })).Item["n"].S;
        });
        public async Task<string> CachedAsync(string k)
        {
            var d = redis.GetDatabase();
            string? v = await d.StringGetAsync(k);
            if (v is null)
                await d.StringSetAsync(k, v = k, TimeSpan.FromMinutes(1));
            if (cache.TryGetValue(k, out string? known))
                return known!;
            cache.Set(k, v, TimeSpan.FromMinutes(2));
            return v;
        }
    }

    public class Functions(ILogger<Functions> log, IDbContextFactory<Shop> shops, Catalog catalog, PaymentClient pay, IServiceProvider provider, Validator validator, IClock clock)
    {
        [LambdaFunction, HttpApi(LambdaHttpMethod.Get, "/x/{id}")]
        public async Task<string> Get(string id, [FromServices] OrderService orders, ILambdaContext context)
        {
            await orders.SaveAsync(id);
            await using var shop = await shops.CreateDbContextAsync();
            await using var scope = provider.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<UnitOfWork>().CommitAsync();
            log.LogInformation("{Now}", clock.Now);
            validator.Check(id);
            return await catalog.NameAsync(id) + await catalog.CachedAsync(id) + await pay.PayAsync(id);
        }

        [LambdaFunction, SQSEvent("q")]
        public async Task<SQSBatchResponse> Batch(SQSEvent e, [FromServices] Shop shop)
        {
            var failures = new List<SQSBatchResponse.BatchItemFailure>();
            foreach (var r in e.Records)
            {
                try
                {
                    await shop.SaveChangesAsync();
                }
                catch (Exception x)
                {
                    log.LogError(x, "failed");
                    failures.Add(new() { ItemIdentifier = r.MessageId });
                }
            }

            return new(failures);
        }
    }
}
