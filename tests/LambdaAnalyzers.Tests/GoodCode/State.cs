using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace GoodCode.State;
public class WarmUp
{
    private static bool s_cold = true;
    private static int s_invocations;
    private static readonly Stopwatch Uptime = Stopwatch.StartNew();
    private static readonly Random Jitter = new();
    private static readonly ActivitySource Source = new("orders");
    private static readonly ConcurrentDictionary<Type, string> Names = new();
    private static string s_locale = Environment.GetEnvironmentVariable("LOCALE") ?? "en";
    private static readonly ImmutableDictionary<string, int> Codes = ImmutableDictionary<string, int>.Empty.Add("a", 1);
    private readonly StringBuilder _buffer = new();
    private DateTimeOffset _started;
    private ILambdaContext _context = null!;
    private string? _correlation;
    public APIGatewayProxyResponse Handle(APIGatewayProxyRequest request, ILambdaContext context)
    {
        _context = context;
        _started = DateTimeOffset.UtcNow;
        _correlation = request.Headers?["x-correlation-id"];
        using var activity = Source.StartActivity("handle");
        activity?.SetTag("faas.coldstart", s_cold);
        s_cold = false;
        var n = Interlocked.Increment(ref s_invocations);
        context.Logger.LogInformation($"invocation {n}, up {Uptime.Elapsed}");
        _buffer.Clear();
        _buffer.Append("hello ").Append(request.Path);
        var name = Names.GetOrAdd(request.GetType(), t => t.Name);
        if (request.HttpMethod == "warmup")
            return new()
            {
                StatusCode = 200
            };
        return new()
        {
            StatusCode = 200,
            Body = _buffer.ToString() + name + Codes["a"] + s_locale + Jitter.Next(3) + Elapsed() + Log()
        };
    }

    private string Elapsed() => (DateTimeOffset.UtcNow - _started).ToString();
    private string Log()
    {
        _context.Logger.LogInformation(_correlation ?? "-");
        return "";
    }
}

public class Batch
{
    private List<SQSBatchResponse.BatchItemFailure> _failures = [];
    private int _ok, _failed;
    private readonly object _gate = new();
    private static readonly SemaphoreSlim s_init = new(1, 1);
    private static Dictionary<string, string>? s_settings;
    private SQSEvent.SQSMessage? _currentRecord;
    public async Task<SQSBatchResponse> Handle(SQSEvent input, ILambdaContext context)
    {
        _failures = new();
        (_ok, _failed) = (0, 0);
        await EnsureAsync();
        using var gate = new SemaphoreSlim(4);
        var tasks = input.Records.Select(async record =>
        {
            await gate.WaitAsync();
            try
            {
                await OneAsync(record);
                lock (_gate)
                    _ok++;
            }
            catch (Exception e)
            {
                context.Logger.LogError(e, "failed");
                lock (_gate)
                {
                    _failed++;
                    _failures.Add(new() { ItemIdentifier = record.MessageId });
                }
            }
            finally
            {
                gate.Release();
            }
        }).ToList();
        await Task.WhenAll(tasks);
        context.Logger.LogInformation($"{_ok} ok {_failed} failed");
        return new()
        {
            BatchItemFailures = _failures
        };
    }

    private async Task OneAsync(SQSEvent.SQSMessage record)
    {
        _currentRecord = record;
        try
        {
            await Task.Delay(1);
            if (s_settings!.ContainsKey(_currentRecord.Body))
                throw new InvalidOperationException();
        }
        finally
        {
            _currentRecord = null;
        }
    }

    private static async Task EnsureAsync()
    {
        if (s_settings is not null)
            return;
        await s_init.WaitAsync();
        try
        {
            s_settings ??= await LoadAsync();
        }
        finally
        {
            s_init.Release();
        }
    }

    private static Task<Dictionary<string, string>> LoadAsync() => Task.FromResult(new Dictionary<string, string>());
}

public class SeenInBatch
{
    public async Task Handle(SQSEvent input, ILambdaContext context)
    {
        var seen = new HashSet<string>();
        var counter = 0;
        foreach (var r in input.Records)
        {
            if (!seen.Add(r.MessageId))
                continue;
            counter++;
            await Task.Yield();
        }

        if (counter > 3)
            context.Logger.LogInformation("many");
    }
}

public class Accumulator
{
    public int Handle(int[] xs, ILambdaContext context)
    {
        var s = new Summary();
        foreach (var x in xs)
            s.Add(x);
        return s.Total;
    }

    private sealed class Summary
    {
        private readonly List<int> _all = [];
        public int Total { get; private set; }

        public void Add(int x)
        {
            _all.Add(x);
            Total += x;
        }
    }
}

public abstract class FunctionBase<TIn, TOut>
{
    protected ILambdaContext Context { get; private set; } = null!;

    protected abstract Task<TOut> RunAsync(TIn input);
    public async Task<TOut> Handle(TIn input, ILambdaContext context)
    {
        Context = context;
        return await RunAsync(input);
    }
}

public class Concrete : FunctionBase<string, string>
{
    protected override Task<string> RunAsync(string input)
    {
        Context.Logger.LogInformation(input);
        return Task.FromResult(Context.AwsRequestId);
    }
}

public class CachedConfig
{
    private static (DateTime At, string Value)? s_cached;
    private readonly ConcurrentDictionary<string, (DateTimeOffset Until, string Secret)> _secrets = new();
    private readonly Dictionary<string, Task<string>> _loads = new();
    private string? _etag;
    public async Task<string> Handle(string tenant, ILambdaContext context)
    {
        if (s_cached is not { } c || DateTime.UtcNow - c.At > TimeSpan.FromMinutes(5))
            s_cached = c = (DateTime.UtcNow, await LoadAsync("config"));
        if (!_secrets.TryGetValue(tenant, out var s) || s.Until < DateTimeOffset.UtcNow)
            _secrets[tenant] = s = (DateTimeOffset.UtcNow.AddMinutes(5), await LoadAsync(tenant));
        if (!_loads.TryGetValue(tenant, out var t))
            _loads.Add(tenant, t = LoadAsync(tenant));
        return c.Value + s.Secret + await t;
    }

    private async Task<string> LoadAsync(string k)
    {
        await Task.Yield();
        _etag = "x";
        return k;
    }
}
