using System.Collections.Generic;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>Mistakes in code of unusual shape: what fixes must come through.</summary>
internal static class NastyShapes
{
    public const string Header = """
        using System.Text.Json; using Amazon.DynamoDBv2; using Amazon.DynamoDBv2.DataModel; using Amazon.DynamoDBv2.Model; using Amazon.EventBridge; using Amazon.EventBridge.Model; using Amazon.Lambda.Annotations; using Amazon.Lambda.Core;
        using Amazon.Lambda.RuntimeSupport; using Amazon.Lambda.SQSEvents; using Amazon.S3; using Amazon.S3.Model; using Microsoft.EntityFrameworkCore; using Microsoft.Extensions.DependencyInjection; using StackExchange.Redis;

        """;

    private const string Serializer = "[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]\n";

    public static IReadOnlyDictionary<string, string> All { get; } = new Dictionary<string, string>
    {
        ["Comments and directives"] = Serializer + """
            namespace App;

            /// <summary>A handler.</summary>
            public class Function // the function
            {
                // state
                private string? _user; // who
                private ILambdaContext? _context; /* context */
                private readonly List<string> _names = []; // names
                private static int s_count; // how many
                private static readonly Dictionary<string, int> s_map = new(); // per key
                private readonly IAmazonDynamoDB _db = new AmazonDynamoDBClient(); // db
                private readonly IAmazonEventBridge _bus = new AmazonEventBridgeClient(); // bus

                /// <summary>Runs.</summary>
                public async Task<string> Handle(SQSEvent e, ILambdaContext context) // entry
                {
                    // before context
                    _context = context; // keep it
                    /* before user */ _user = e.Records[0].Body; // user
                    _names.Add(_user); // add
                    #region clients
                    // before client
                    using var http = new HttpClient(); // client
                    var s3 = new AmazonS3Client(/* default */); // s3
                    #endregion
                    #if NET
                    var options = new JsonSerializerOptions { /* web */ WriteIndented = true }; // options
                    #else
                    var options = default(JsonSerializerOptions);
                    #endif
                    // before task
                    Task.Run(() => Save(/* user */)); // lost
                    e.Records.ForEach(async r => await Save()); // each
                    // before bus
                    await _bus.PutEventsAsync(new PutEventsRequest()); // result
                    await _db.BatchWriteItemAsync(new BatchWriteItemRequest()); // unprocessed
                    var page = await _db.QueryAsync(new QueryRequest { TableName = "t" }); // page
                    foreach (var item in page.Items) // items
                        _names.Add(item["a"].S);
                    // before file
                    File.WriteAllText("/tmp/out.txt", _user); // file
                    var path = $"/tmp/{Guid.NewGuid()}"; // path
                    File.WriteAllText(path, "x"); // write
                    var read = File.ReadAllText(path); // read
                    s_map["a"] = 1; // map
                    // before count
                    return ++s_count + Id() + await http.GetStringAsync("https://example.com") + JsonSerializer.Serialize(read, options) + s3 + s_map.Count; // done
                }

                // helper
                private async Task Save(/* nothing */) // save
                {
                    await Task.Yield(); // yield
                }

                private string Id() => /* id */ _context!.AwsRequestId + _user + _names.Count; // id
            }
            """,
        ["Partial classes and expression bodies"] = Serializer + """
            namespace App;

            public partial class Function
            {
                private ILambdaContext? _context;
                private string? _last;
            }

            public partial class Function
            {
                private readonly IAmazonEventBridge _bus = new AmazonEventBridgeClient();

                public Task<string> Handle(string s, ILambdaContext context) => Inner(_context = context, s);

                private async Task<string> Inner(ILambdaContext context, string s) => (_last = s) + await new HttpClient().GetStringAsync("https://example.com") + Next();

                private string Next() => _context!.AwsRequestId + _last + JsonSerializer.Serialize(_last, new JsonSerializerOptions { WriteIndented = true });

                public Task Publish(PutEventsRequest r, ILambdaContext context) => _bus.PutEventsAsync(r);

                public async Task Publish2(PutEventsRequest r, ILambdaContext context) => await _bus.PutEventsAsync(r);

                public void Note(string s, ILambdaContext context) => Save(s);

                public int Note2(string s, ILambdaContext context) { if (s == "") Save(s); else Save("a"); for (;;) Save("b"); }

                private Task Save(string s) => Task.CompletedTask;

                public void Write(string s, ILambdaContext context) => File.WriteAllText("/tmp/a.txt", s);

                public string Temp(string s, ILambdaContext context) { if (s is { Length: > 1 }) File.WriteAllText("/tmp/b.txt", s); var f = Path.GetTempFileName(); File.WriteAllText(f, s); return File.ReadAllText(f); }
            }
            """,
        ["Records and primary constructors"] = Serializer + """
            namespace App;

            public record Function(IAmazonDynamoDB Db)
            {
                public Function() : this(new AmazonDynamoDBClient()) { }
                private string? Last { get; set; }
                private int _n;
                private readonly Random _random = new();

                public async Task<int> Handle(string s, ILambdaContext context)
                {
                    Last = s;
                    _n += s.Length;
                    var item = await Db.GetItemAsync("t", new() { ["id"] = new(s) });
                    var count = int.Parse(item.Item["n"].N);
                    await Db.UpdateItemAsync(new UpdateItemRequest { TableName = "t", Key = new() { ["id"] = new(s) }, UpdateExpression = "SET n = :n", ExpressionAttributeValues = new() { [":n"] = new() { N = (count + 1).ToString() } } });
                    await Db.BatchGetItemAsync(new BatchGetItemRequest());
                    return Read() + _n + _random.Next();
                }

                private int Read() => Last!.Length + new Repository(Db, new HttpClient()).Count();
            }

            public class Repository(IAmazonDynamoDB db, HttpClient http, int size = 3)
            {
                private static HttpClient? s_http;
                public int Count() { db.PutItemAsync("t", new()); using (var c = new HttpClient { Timeout = TimeSpan.FromSeconds(size) }) c.CancelPendingRequests(); return (s_http = http).GetHashCode(); }
            }

            public class Shop : DbContext { }
            public readonly record struct Line(string Sku, int N);
            [LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) => services.AddDbContext<Shop>().AddTransient<HttpClient>().AddScoped<IAmazonS3, AmazonS3Client>(); }
            public class Api(Shop shop, IServiceProvider provider)
            {
                [LambdaFunction] public int Get(string id) => shop.GetHashCode() + provider.GetRequiredService<Shop>().GetHashCode();
                [LambdaFunction] public async Task<int> Put(string id, [FromServices] HttpClient http, [FromServices] IAmazonS3 s3) { var own = provider.GetRequiredService<Shop>(); await http.GetStringAsync(id); return own.GetHashCode() + s3.GetHashCode(); }
            }
            """,
        ["Top-level statements and nested lambdas"] = """
            var names = new List<string>();
            string? last = null;
            var handler = async (string s, ILambdaContext context) =>
            {
                names.Add(s);
                last = s;
                Func<string, Task<string>> get = async u => { using var http = new HttpClient(); Func<Task> save = () => Save(u); save(); _ = Save(u); return await http.GetStringAsync(u); };
                var options = new JsonSerializerOptions();
                new List<int> { 1 }.ForEach(async n => { await Task.Delay(n); Save("x"); });
                return await get(s) + JsonSerializer.Serialize(names, options) + Local();

                string Local() { Save("local"); File.WriteAllText("/tmp/top.txt", last); return last + new AmazonS3Client(); }
            };
            await LambdaBootstrapBuilder.Create(handler, new Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer()).Build().RunAsync();

            static async Task Save(string s) => await Task.Yield();
            """,
        ["Statements in odd places"] = Serializer + """
            public class Function
            {
                private static readonly HttpClient Http = new(); private readonly IAmazonDynamoDB _db = new AmazonDynamoDBClient(); private static readonly IDatabase Redis = null!; private string? _a, _b; private static List<string> s_x = new(), s_y = new();
                public async Task<string> Handle(string s, ILambdaContext context)
                {
                    if (s == "a") _db.PutItemAsync("t", new()); else _ = _db.PutItemAsync("t", new());
                    switch (s) { case "b": _db.PutItemAsync("t", new()); break; default: Http.DefaultRequestHeaders.Add("x", "y"); break; }
                    lock (Http) { _db.PutItemAsync("t", new()); }
                    try { _a = _b = s; } catch (Exception) when (Fails()) { } finally { _db.PutItemAsync("t", new()); }
                    label: (_a, _b) = (s, s); s_x.Add(s); s_y.Add(s); if (s == "z") goto label;
                    await foreach (var i in Items()) { s_x.Add(i); }
                    foreach (var chunk in s_x.Chunk(30)) await _db.BatchWriteItemAsync(new BatchWriteItemRequest { RequestItems = new() { ["t"] = chunk.Select(c => new WriteRequest()).ToList() } });
                    await Redis.StringSetAsync(s, s, when: When.NotExists); Redis.StringSet(key: s, value: s, when: When.NotExists);
                    var c = s == "" ? new AmazonS3Client() : new AmazonS3Client(Amazon.RegionEndpoint.USEast1); using (c) { }
                    HttpClient h1 = new(), h2 = new(); using HttpClient h3 = new(new HttpClientHandler { AllowAutoRedirect = false }, disposeHandler: true) { Timeout = TimeSpan.FromSeconds(1) };
                    using var provider = new ServiceCollection().AddSingleton<IAmazonS3>(new AmazonS3Client()).BuildServiceProvider(new ServiceProviderOptions { ValidateScopes = true });
                    var mux = ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { "x.serverless.use1.cache.amazonaws.com:6379" }, ConnectTimeout = 20_000 }); var m2 = await ConnectionMultiplexer.ConnectAsync("y.serverless.use1.cache.amazonaws.com:6379,connectTimeout=15000");
                    unsafe_(() => { _db.PutItemAsync("t", new()); });
                    Environment.SetEnvironmentVariable("X", s); var trace = Environment.GetEnvironmentVariable("_X_AMZN_TRACE_ID");
                    return _a + _b + Other() + mux + m2 + h1 + h2 + h3 + provider + trace + (await _db.ScanAsync("t", new List<string>())).Items.Count + (await _db.QueryAsync(new QueryRequest("t"))).Items.Select(i => i["a"].S).First(a => a == s);
                }
                private void unsafe_(Action a) => a();
                private bool Fails() { _db.PutItemAsync("t", new()); return _a is null; }
                private string Other() => _b + s_x.Count + s_y.Count;
                private async IAsyncEnumerable<string> Items() { _db.PutItemAsync("t", new()); yield return (await _db.QueryAsync(new QueryRequest("t"))).Items[^1]["a"].S; }
                public string this[int i] { get { _db.PutItemAsync("t", new()); return ""; } }
                public string Second(string s, ILambdaContext context) => this[0] + new Function()[1] + _a;
            }
            """,
    };
}
