using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using StackExchange.Redis;

namespace LambdaAnalyzers.Stores.Tests.Stores;

/// <summary>redis-server in memory: what ElastiCache speaks.</summary>
public sealed class RedisStore : IAsyncLifetime
{
    private LoopbackServer? server;

    private IServer Server => Connection.GetServer(Connection.GetEndPoints()[0]);

    public ConnectionMultiplexer Connection { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        server = await StartAsync();
        Connection = await ConnectionMultiplexer.ConnectAsync($"127.0.0.1:{server.Port},abortConnect=false,allowAdmin=true");
    }

    /// <summary>Another server of the same kind.</summary>
    internal static Task<LoopbackServer> StartAsync(int? port = null) =>
        LoopbackServer.StartAsync("redis-server", p => ["--bind", "127.0.0.1", "--port", $"{p}", "--save", "", "--appendonly", "no"], port);

    /// <summary>An empty store; functions find its configuration in CACHE_CONFIGURATION.</summary>
    public async Task<IDatabase> EmptyAsync()
    {
        Environment.SetEnvironmentVariable("CACHE_CONFIGURATION", $"127.0.0.1:{server!.Port},abortConnect=false");
        await Server.FlushDatabaseAsync();
        return Connection.GetDatabase();
    }

    /// <summary>How many connections it accepted since it started.</summary>
    public async Task<int> ConnectionsAsync() =>
        int.Parse((await Server.InfoAsync("stats")).SelectMany(g => g).Single(p => p.Key == "total_connections_received").Value, CultureInfo.InvariantCulture);

    public async ValueTask DisposeAsync()
    {
        Connection?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
    }
}
