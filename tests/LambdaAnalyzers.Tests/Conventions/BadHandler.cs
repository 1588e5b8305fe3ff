namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>One handler with nearly all mistakes that the rules know, each in a line of its own: what robustness is tried on.</summary>
internal static class BadHandler
{
    /// <summary>The little of other packages that it uses.</summary>
    public const string Packages = """
        namespace Microsoft.EntityFrameworkCore { public class DbContext : IDisposable { public void Dispose() { } } }
        namespace Microsoft.Extensions.Hosting { public abstract class BackgroundService { protected abstract Task ExecuteAsync(CancellationToken t); } }
        namespace Microsoft.Extensions.DependencyInjection { public static class More { public static IServiceCollection AddDbContext<T>(this IServiceCollection s) => s; public static IServiceCollection AddHostedService<T>(this IServiceCollection s) => s; } }
        public sealed class Pg : System.Data.Common.DbConnection
        {
            [System.Diagnostics.CodeAnalysis.AllowNull] public override string ConnectionString { get; set; } = "";
            public override string Database => "";
            public override string DataSource => "";
            public override string ServerVersion => "";
            public override System.Data.ConnectionState State => default;
            public override void ChangeDatabase(string name) { }
            public override void Close() { }
            public override void Open() { }
            protected override System.Data.Common.DbTransaction BeginDbTransaction(System.Data.IsolationLevel level) => throw new NotSupportedException();
            protected override System.Data.Common.DbCommand CreateDbCommand() => throw new NotSupportedException();
        }
        """;

    public const string Text = """
        using System.Data.Common; using System.Text.Json; using System.Text;
        using Amazon.DynamoDBv2; using Amazon.DynamoDBv2.DataModel; using Amazon.DynamoDBv2.Model; using Amazon.Lambda.Core; using Amazon.Lambda.SQSEvents; using Amazon.S3; using Amazon.S3.Model; using Microsoft.Extensions.DependencyInjection; using Microsoft.Extensions.Hosting; using Microsoft.EntityFrameworkCore; using Amazon.Lambda.Annotations; using StackExchange.Redis;
        [assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
        namespace App;
        public class Function
        {
            private static int s_count; private int _handled; private static readonly HashSet<string> s_seen = []; private static readonly List<string> s_all = []; private ILambdaContext? _context; private static ILambdaContext? s_context; private static readonly Dictionary<string, ILambdaContext> s_contexts = [];
            private static readonly HttpClient Http = new(); private string? _last; private static readonly StringBuilder s_text = new(); private static Pg? s_connection; private static IServiceProvider? s_provider; private static Func<string>? s_id;
            private static readonly Dictionary<string,int> s_counts = []; private static CancellationTokenSource? s_cts; private static Timer? s_timer; private static Task? s_task; private static readonly SemaphoreSlim s_gate = new(1, 1);
            private readonly IAmazonDynamoDB _db = new AmazonDynamoDBClient(); private readonly IAmazonS3 _s3 = new AmazonS3Client(); private static readonly Random s_random = new();
            private static readonly Mutex s_mutex = new(false, "Global\\x");
            private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> _keys = new();
            public async Task<string> Handle(SQSEvent e, ILambdaContext context)
            {
                _context = context;
                s_context ??= context;
                s_contexts[context.AwsRequestId] = context;
                s_contexts.Add(context.AwsRequestId, context);
                s_id = () => context.AwsRequestId;
                s_cts = new CancellationTokenSource(context.RemainingTime);
                await using var scope = s_provider!.CreateAsyncScope(); var shop = s_provider!.GetRequiredService<Shop>(); shop.SaveChanges();
                foreach (var r in e.Records)
                {
                    if (!s_seen.Add(r.MessageId)) continue;
                    if (s_seen.Contains(r.MessageId)) continue;
                    if (!_keys.TryAdd(r.MessageId, r.Body)) continue;
                    s_seen.Add(r.MessageId);
                    s_all.Add(r.Body);
                    s_count++;
                    _handled++;
                    if (s_count > 100) return "x";
                    if (++_handled > 3) return "y";
                    s_counts[r.Body] = s_counts.GetValueOrDefault(r.Body) + 1;
                    s_text.Append(r.Body);
                    _last = r.Body;
                }
                Http.DefaultRequestHeaders.Add("x", e.Records[0].Body);
                Http.BaseAddress = new Uri(e.Records[0].Body);
                _ = Task.Run(async () => await Work());
                Task.Run(() => Work());
                Task.Factory.StartNew(() => Work(), TaskCreationOptions.LongRunning);
                ThreadPool.QueueUserWorkItem(async _ => await Work());
                s_timer = new Timer(async _ => await Work(), null, 0, 1000);
                new Thread(async () => await Work()).Start();
                s_task = Task.Run(async () => { while (true) { await Work(); await Task.Delay(1); } });
                File.WriteAllText("/tmp/out.txt", "x");
                File.WriteAllText("/tmp/app.lock", "x");
                using (new FileStream("/tmp/job.lock", FileMode.CreateNew)) { }
                var text = File.ReadAllText("/tmp/in.txt");
                File.WriteAllText($"/tmp/{Guid.NewGuid()}.txt", "x");
                s_connection ??= new Pg(); await s_connection.OpenAsync();
                s_provider ??= new ServiceCollection().AddSingleton<HttpClient>().BuildServiceProvider();
                var provider = new ServiceCollection().AddSingleton(new HttpClient()).AddSingleton<IAmazonS3>(new AmazonS3Client()).BuildServiceProvider();
                using var p2 = new ServiceCollection().AddTransient<HttpClient>().BuildServiceProvider();
                p2.GetRequiredService<HttpClient>();
                var opt = new JsonSerializerOptions(); JsonSerializer.Serialize(e, opt);
                JsonSerializer.Serialize(e, new JsonSerializerOptions { WriteIndented = true });
                using var http = new HttpClient(new SocketsHttpHandler());
                var mux = ConnectionMultiplexer.Connect("x.serverless.use1.cache.amazonaws.com:6379");
                await mux.GetDatabase().StringSetAsync("k", "v");
                ConnectionMultiplexer.Connect("x.serverless.use1.cache.amazonaws.com:6379").GetDatabase().StringSet("lock", "v", null, When.NotExists);
                mux.GetDatabase().StringSetAsync("k", "v");
                var scan = await _db.ScanAsync(new ScanRequest { TableName = "t" }); foreach (var i in scan.Items) s_all.Add(i["a"].S);
                _db.PutItemAsync("t", new());
                _db.BatchWriteItemAsync(new BatchWriteItemRequest());
                var item = await _db.GetItemAsync("t", new() { ["id"] = new("a") });
                item.Item["n"] = new() { N = (int.Parse(item.Item["n"].N) + 1).ToString() };
                await _db.PutItemAsync("t", item.Item);
                var q = await _db.QueryAsync(new QueryRequest { TableName = "t" }); foreach (var i in q.Items) { i["n"] = new() { N = (int.Parse(i["n"].N) + 1).ToString() }; await _db.PutItemAsync("t", i); }
                var n = s_random.Next();
                Environment.SetEnvironmentVariable("A", e.Records[0].Body);
                var trace = Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID");
                var tbl = Environment.GetEnvironmentVariable("TABLE")!.Length;
                await s_gate.WaitAsync(); try { await _db.PutItemAsync("t", new()); } finally { s_gate.Release(); }
                s_mutex.WaitOne();
                new Mutex(false, "x").WaitOne();
                return s_count + text + _last + s_text + s_contexts.Count + _context + s_context + s_id() + s_cts + s_task + s_all.Count + _handled;
            }
            private async Task Work() { _context!.Logger.LogInformation("x"); await Task.Yield(); }
            public string Other(string s, ILambdaContext context) => _last + _context!.AwsRequestId + s_all.Count + s_connection;
        }
        public class Shop : DbContext { public int SaveChanges() => 0; }
        [LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) { services.AddDbContext<Shop>(); services.AddScoped<HttpClient>(); services.AddHostedService<Poll>(); } }
        public class Annotated(Shop shop, HttpClient http) { [LambdaFunction] public async Task<string> Get([FromServices] Shop own, string id) { shop.SaveChanges(); own.SaveChanges(); http.Timeout = TimeSpan.FromSeconds(id.Length); return await http.GetStringAsync(id); } }
        public class Poll : BackgroundService { protected override async Task ExecuteAsync(CancellationToken t) { while (!t.IsCancellationRequested) await Task.Delay(1000, t); } }
        """;

    /// <summary>Events run at the same time, and a variable is missing.</summary>
    public const string Template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Runtime: dotnet10
              Handler: App::App.Function::Handle
              Timeout: 5
              CapacityProviderConfig: { Arn: arn }
              Environment: { Variables: { TABEL: orders } }
        """;
}
