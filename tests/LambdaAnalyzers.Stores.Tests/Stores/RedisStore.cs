using System.Threading.Tasks;
using StackExchange.Redis;

namespace LambdaAnalyzers.Stores.Tests.Stores;

/// <summary>redis-server in memory: what ElastiCache speaks.</summary>
public sealed class RedisStore : IAsyncLifetime
{
    private LoopbackServer? server;

    /// <summary>The configuration text that a function reads from its environment.</summary>
    public string Configuration { get; private set; } = "";

    public ConnectionMultiplexer Connection { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        server = await LoopbackServer.StartAsync("redis-server", port => ["--bind", "127.0.0.1", "--port", $"{port}", "--save", "", "--appendonly", "no"]);
        Configuration = $"127.0.0.1:{server.Port},abortConnect=false";
        Connection = await ConnectionMultiplexer.ConnectAsync(Configuration);
    }

    public async ValueTask DisposeAsync()
    {
        Connection?.Dispose();
        if (server is not null)
            await server.DisposeAsync();
    }
}
