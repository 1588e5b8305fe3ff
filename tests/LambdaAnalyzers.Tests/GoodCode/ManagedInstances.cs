using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Threading;
using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;
using Microsoft.Extensions.Caching.Memory;
using System.Data.Common;
using System.Text.Json;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace GoodCode.ManagedInstances;
public class Function
{
    private static int s_total;
    private static long s_bytes;
    private static readonly ConcurrentDictionary<string, string> Cache = new();
    private static ImmutableList<string> s_list = ImmutableList<string>.Empty;
    private static readonly FrozenSet<string> Known = new[]
    {
        "a"
    }.ToFrozenSet();
    private readonly object _gate = new();
    private readonly Lock _lock = new();
    private readonly List<string> _buffer = [];
    private readonly Dictionary<string, int> _counts = [];
    private static readonly AsyncLocal<string?> User = new();
    private static readonly ThreadLocal<Random> Rng = new(() => new Random());
    private static readonly Random R = Random.Shared;
    private static readonly SemaphoreSlim Init = new(1, 1);
    private static volatile Dictionary<string, string>? s_settings;
    private static string? s_region;
    private static readonly DbDataSource Db = Driver();
    private static DbDataSource Driver() => throw new NotSupportedException();
    private static bool s_warm;
    private readonly HttpClient _http = new();
    private static readonly JsonSerializerOptions Json = new();
    private readonly Dictionary<string, string> _readOnly = new()
    {
        ["a"] = "b"
    };
    private static readonly IAmazonDynamoDB Dynamo = new AmazonDynamoDBClient();
    private readonly ReaderWriterLockSlim _rw = new();
    private readonly Dictionary<string, string> _guarded = [];
    public async Task<string> Handle(string s, ILambdaContext c)
    {
        var cold = !s_warm;
        s_warm = true;
        Interlocked.Increment(ref s_total);
        Interlocked.Add(ref s_bytes, s.Length);
        c.Logger.LogInformation($"{s_total} {Volatile.Read(ref s_bytes)} {cold}");
        User.Value = s;
        Cache[s] = s;
        Cache.GetOrAdd(s, k => k);
        ImmutableInterlocked.Update(ref s_list, l => l.Add("x"));
        lock (_gate)
        {
            _buffer.Add(s);
            if (_buffer.Count > 10)
                _buffer.Clear();
        }

        lock (_lock)
        {
            _counts[s] = s.Length;
            if (_counts.Count > 100)
                _counts.Clear();
        }

        s_region ??= Environment.GetEnvironmentVariable("AWS_REGION");
        if (s_settings is null)
        {
            await Init.WaitAsync();
            try
            {
                s_settings ??= new()
                {
                    ["a"] = "b"
                };
            }
            finally
            {
                Init.Release();
            }
        }

        await using var conn = await Db.OpenConnectionAsync();
        await using var cmd = conn.CreateCommand();
        await cmd.ExecuteNonQueryAsync();
        using var m = new HttpRequestMessage(HttpMethod.Get, "https://example.com");
        m.Headers.Add("x", s);
        using var r = await _http.SendAsync(m);
        _rw.EnterWriteLock();
        try
        {
            _guarded[s] = s;
        }
        finally
        {
            _rw.ExitWriteLock();
        }

        _rw.EnterReadLock();
        string? g;
        try
        {
            _guarded.TryGetValue(s, out g);
        }
        finally
        {
            _rw.ExitReadLock();
        }

        var path = $"/tmp/{c.AwsRequestId}.txt";
        try
        {
            await File.WriteAllTextAsync(path, s);
        }
        finally
        {
            File.Delete(path);
        }

        var local = new List<string>();
        Parallel.ForEach(new[] { s }, x =>
        {
            lock (local)
                local.Add(x);
        });
        return _readOnly["a"] + Known.Contains(s) + Rng.Value!.Next() + R.Next() + JsonSerializer.Serialize(s, Json) + s_settings["a"] + g + User.Value + s_list.Count + Dynamo + c.TraceId;
    }
}
