using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.RegularExpressions;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;
using Amazon.Lambda.DynamoDBEvents;
using Amazon.Lambda.KinesisEvents;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using Amazon.S3;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace GoodCode.Patterns;
// metrics collected and flushed at the end of each invocation
public sealed class Metrics
{
    private readonly List<(string, double)> _data = [];
    private readonly Dictionary<string, string> _dimensions = [];
    public void Put(string n, double v) => _data.Add((n, v));
    public void Dimension(string k, string v) => _dimensions[k] = v;
    public void Flush()
    {
        foreach (var (n, v) in _data)
            Console.WriteLine($"{n} {v}");
        _data.Clear();
        _dimensions.Clear();
    }
}

public class WithMetrics
{
    private static readonly Metrics M = new();
    private static readonly Meter Meter = new("orders");
    private static readonly Counter<long> Orders = Meter.CreateCounter<long>("orders");
    public void Handle(SQSEvent e, ILambdaContext c)
    {
        try
        {
            foreach (var r in e.Records)
            {
                M.Put("x", r.Body.Length);
                Orders.Add(1);
                M.Dimension("q", r.EventSourceArn);
            }
        }
        finally
        {
            M.Flush();
        }
    }
}

// bounded cache
public class Bounded
{
    private static readonly Dictionary<string, string> Cache = new();
    private static readonly Queue<string> Order = new();
    private static readonly LinkedList<string> Lru = new();
    public string Handle(string k, ILambdaContext c)
    {
        if (Cache.TryGetValue(k, out var v))
            return v;
        if (Cache.Count >= 100)
            Cache.Remove(Order.Dequeue());
        Order.Enqueue(k);
        return Cache[k] = k + "x";
    }
}

// router: keyed lookups, reflection caches
public class Router
{
    private readonly Dictionary<string, Func<string, Task<string>>> _routes;
    private static readonly ConcurrentDictionary<Type, JsonSerializerOptions> Options = new();
    private static readonly Regex Id = new("^[a-z]+$", RegexOptions.Compiled);
    public Router()
    {
        _routes = new(StringComparer.OrdinalIgnoreCase)
        {
            ["a"] = A,
            ["b"] = B
        };
        _routes.Add("c", s => Task.FromResult(s));
    }

    private Task<string> A(string s) => Task.FromResult(s);
    private async Task<string> B(string s)
    {
        await Task.Yield();
        return s;
    }

    public async Task<APIGatewayHttpApiV2ProxyResponse> Handle(APIGatewayHttpApiV2ProxyRequest r, ILambdaContext c)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        if (!Id.IsMatch(r.RawPath) || !_routes.TryGetValue(r.RawPath, out var f))
            return new()
            {
                StatusCode = 404
            };
        var o = Options.GetOrAdd(typeof(string), _ => new JsonSerializerOptions { Converters = { new JsonStringEnumConverter() } });
        return new()
        {
            StatusCode = 200,
            Body = JsonSerializer.Serialize(await f(r.Body), o),
            Headers = new Dictionary<string, string>
            {
                ["x"] = c.AwsRequestId
            }
        };
    }
}

// health / circuit breaker state that is meant per environment
public class Breaker
{
    private static int s_failures;
    private static DateTime s_openUntil;
    private static readonly object Gate = new();
    public async Task<string> Handle(string s, ILambdaContext c)
    {
        if (DateTime.UtcNow < s_openUntil)
            throw new InvalidOperationException("open");
        try
        {
            await Task.Yield();
            lock (Gate)
                s_failures = 0;
            return s;
        }
        catch (HttpRequestException)
        {
            lock (Gate)
            {
                if (++s_failures > 5)
                    s_openUntil = DateTime.UtcNow.AddSeconds(30);
            }

            throw;
        }
    }
}

// scoped accumulator injected through constructor in tests
public class Stream
{
    private readonly IAmazonDynamoDB _db;
    private StreamState _state = new();
    public Stream() : this(new AmazonDynamoDBClient())
    {
    }

    public Stream(IAmazonDynamoDB db) => _db = db;
    public async Task Handle(DynamoDBEvent e, ILambdaContext c)
    {
        _state = new StreamState();
        foreach (var r in e.Records)
        {
            if (!_state.Seen.Add(r.EventID))
                continue;
            _state.Count++;
            _state.Last = r.EventName;
        }

        await _db.PutItemAsync(new PutItemRequest("t", new() { ["n"] = new() { N = _state.Count.ToString() }, ["k"] = new(_state.Last ?? "") }));
    }

    private sealed class StreamState
    {
        public HashSet<string> Seen { get; } = [];

        public int Count;
        public string? Last;
    }
}

// lazily built per region clients
public class Regions
{
    private static readonly ConcurrentDictionary<string, AmazonS3Client> Clients = new();
    private static readonly Dictionary<string, Lazy<AmazonDynamoDBClient>> Tables = new();
    private AmazonS3Client? _s3;
    private static readonly object Gate = new();
    private static HttpClient? s_http;
    private AmazonS3Client S3
    {
        get
        {
            if (_s3 == null)
            {
                lock (Gate)
                {
                    if (_s3 == null)
                        _s3 = new AmazonS3Client();
                }
            }

            return _s3;
        }
    }

    private static HttpClient Http()
    {
        if (s_http is not null)
            return s_http;
        var h = new HttpClient
        {
            Timeout = TimeSpan.FromSeconds(3)
        };
        h.DefaultRequestHeaders.Add("User-Agent", "x");
        return s_http = h;
    }

    private static HttpClient? s_other;
    private static HttpClient Other => LazyInitializer.EnsureInitialized(ref s_other, () => new HttpClient());

    public async Task<string> Handle(string region, ILambdaContext c)
    {
        var s3 = Clients.GetOrAdd(region, r => new AmazonS3Client(Amazon.RegionEndpoint.GetBySystemName(r)));
        if (!Tables.TryGetValue(region, out var t))
            Tables[region] = t = new(() => new AmazonDynamoDBClient());
        return s3.ToString() + t.Value + S3 + await Http().GetStringAsync("https://example.com") + Other;
    }
}

// a state machine object and builder pattern per call
public class Builder
{
    private readonly List<string> _parts = [];
    public Builder Add(string s)
    {
        _parts.Add(s);
        return this;
    }

    public string Build() => string.Join(",", _parts);
}

public class UsesBuilder
{
    public string Handle(string s, ILambdaContext c) => new Builder().Add(s).Add(c.AwsRequestId).Build();
}

// generic base with template method, state reset
public abstract class Base
{
    protected readonly List<string> Errors = [];
    public string Handle(string s, ILambdaContext c)
    {
        Errors.Clear();
        Run(s);
        return string.Join(";", Errors);
    }

    protected abstract void Run(string s);
}

public class Impl : Base
{
    protected override void Run(string s)
    {
        if (s.Length > 3)
            Errors.Add(s);
    }
}

// enumerator / iterator / recursion
public class Tree
{
    private sealed class Node
    {
        public List<Node> Children { get; } = [];

        public Node? Parent;
    }

    public int Handle(int n, ILambdaContext c)
    {
        var root = new Node();
        Grow(root, n);
        return root.Children.Count;
    }

    private static void Grow(Node n, int d)
    {
        if (d == 0)
            return;
        var k = new Node
        {
            Parent = n
        };
        n.Children.Add(k);
        Grow(k, d - 1);
    }
}

// correlation via AsyncLocal static holder
public static class Correlation
{
    private static readonly AsyncLocal<string?> Id = new();
    public static string? Current { get => Id.Value; set => Id.Value = value; }
}

public class UsesCorrelation
{
    public string? Handle(SQSEvent e, ILambdaContext c)
    {
        Correlation.Current = c.AwsRequestId;
        return Correlation.Current;
    }
}

// disposable listener & event
public class Evented
{
    private event EventHandler? Done;
    public Evented() => Done += (_, _) => Console.WriteLine("done");
    public void Handle(string s, ILambdaContext c)
    {
        EventHandler h = (_, _) => c.Logger.LogInformation(s);
        Done += h;
        try
        {
            Done?.Invoke(this, EventArgs.Empty);
        }
        finally
        {
            Done -= h;
        }
    }
}

// static logger set once per invocation through logger field
public static class Log
{
    private static ILambdaLogger? s_logger;
    public static void Use(ILambdaLogger l) => s_logger = l;
    public static void Info(string s) => s_logger?.LogInformation(s);
}

public class UsesLog
{
    public void Handle(string s, ILambdaContext c)
    {
        Log.Use(c.Logger);
        Log.Info(s);
    }
}

// counters logged only
public class Logged
{
    private int _n;
    private long _bytes;
    private readonly DateTime _start = DateTime.UtcNow;
    public void Handle(string s, ILambdaContext c)
    {
        _n++;
        _bytes += s.Length;
        c.Logger.LogInformation("{N} {B}", _n, _bytes);
        Console.WriteLine($"{_n} after {DateTime.UtcNow - _start}");
        if (_n == 1)
            c.Logger.LogInformation("cold start");
    }
}
