using System;
using System.ComponentModel;
using System.IO;
using System.Net;
using System.Threading.Tasks;
using StackExchange.Redis.Maintenance;
using StackExchange.Redis.Profiling;

namespace StackExchange.Redis;

public sealed class ConnectionMultiplexer : IConnectionMultiplexer, IDisposable, IAsyncDisposable
{
    public ServerCounters GetCounters() => throw null!;
    public void Wait(Task task) { }
    public T Wait<T>(Task<T> task) => throw null!;
    public void WaitAll(params Task[] tasks) { }
    public static Task<ConnectionMultiplexer> ConnectAsync(string configuration, TextWriter? log = null) => throw null!;
    public static Task<ConnectionMultiplexer> ConnectAsync(string configuration, Action<ConfigurationOptions> configure, TextWriter? log = null) => throw null!;
    public static Task<ConnectionMultiplexer> ConnectAsync(ConfigurationOptions configuration, TextWriter? log = null) => throw null!;
    public static ConnectionMultiplexer Connect(string configuration, TextWriter? log = null) => throw null!;
    public static ConnectionMultiplexer Connect(string configuration, Action<ConfigurationOptions> configure, TextWriter? log = null) => throw null!;
    public static ConnectionMultiplexer Connect(ConfigurationOptions configuration, TextWriter? log = null) => throw null!;
    public ISubscriber GetSubscriber(object? asyncState = null) => throw null!;
    public IDatabase GetDatabase(int db = -1, object? asyncState = null) => throw null!;
    public int HashSlot(RedisKey key) => throw null!;
    public IServer GetServer(string host, int port, object? asyncState = null) => throw null!;
    public IServer GetServer(string hostAndPort, object? asyncState = null) => throw null!;
    public IServer GetServer(IPAddress host, int port) => throw null!;
    public IServer GetServer(EndPoint? endpoint, object? asyncState = null) => throw null!;
    public IServer GetServer(RedisKey key, object? asyncState = null, CommandFlags flags = CommandFlags.None) => throw null!;
    public IServer[] GetServers() => throw null!;
    public int GetHashSlot(RedisKey key) => throw null!;
    public bool Configure(TextWriter? log = null) => throw null!;
    public Task<bool> ConfigureAsync(TextWriter? log = null) => throw null!;
    public string GetStatus() => throw null!;
    public void GetStatus(TextWriter log) { }
    public Task<bool> ReconfigureAsync(string reason) => throw null!;
    public EndPoint[] GetEndPoints(bool configuredOnly = false) => throw null!;
    public override string ToString() => throw null!;
    public long PublishReconfigure(CommandFlags flags = CommandFlags.None) => throw null!;
    public Task<long> PublishReconfigureAsync(CommandFlags flags = CommandFlags.None) => throw null!;
    public void Dispose() { }
    public ValueTask DisposeAsync() => throw null!;
    public void Close(bool allowCommandsToComplete = true) { }
    public Task CloseAsync(bool allowCommandsToComplete = true) => throw null!;
    public void ExportConfiguration(Stream destination, ExportOptions options = ExportOptions.All) { }
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    [Browsable(false)]
    public static void SetFeatureFlag(string flag, bool enabled) { }
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    [Browsable(false)]
    public static bool GetFeatureFlag(string flag) => throw null!;
    public void AddLibraryNameSuffix(string suffix) { }
    public void RegisterProfiler(Func<ProfilingSession?> profilingSessionProvider) { }
    public static ConnectionMultiplexer SentinelConnect(string configuration, TextWriter? log = null) => throw null!;
    public static Task<ConnectionMultiplexer> SentinelConnectAsync(string configuration, TextWriter? log = null) => throw null!;
    public static ConnectionMultiplexer SentinelConnect(ConfigurationOptions configuration, TextWriter? log = null) => throw null!;
    public static Task<ConnectionMultiplexer> SentinelConnectAsync(ConfigurationOptions configuration, TextWriter? log = null) => throw null!;
    public ConnectionMultiplexer GetSentinelMasterConnection(ConfigurationOptions config, TextWriter? log = null) => throw null!;
    public string? GetStormLog() => throw null!;
    public void ResetStormLog() { }
    [Obsolete("No longer used, will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public static TaskFactory Factory { get; set; }
    [Obsolete("Not supported; if you require ordered pub/sub, please see ChannelMessageQueue, will be removed in 3.0", false)]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool PreserveAsyncOrder { get; set; }
    [Obsolete("Please use ConfigurationOptions.IncludeDetailInExceptions instead - this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool IncludeDetailInExceptions { get; set; }
    [Obsolete("Please use ConfigurationOptions.IncludePerformanceCountersInExceptions instead - this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool IncludePerformanceCountersInExceptions { get; set; }
    public int TimeoutMilliseconds => throw null!;
    public string ClientName => throw null!;
    public string Configuration => throw null!;
    public bool IsConnected => throw null!;
    public bool IsConnecting => throw null!;
    public long OperationCount => throw null!;
    public int StormLogThreshold { get; set; }
    public event EventHandler<ConnectionFailedEventArgs>? ConnectionFailed;
    public event EventHandler<InternalErrorEventArgs>? InternalError;
    public event EventHandler<ConnectionFailedEventArgs>? ConnectionRestored;
    public event EventHandler<EndPointEventArgs>? ConfigurationChanged;
    public event EventHandler<EndPointEventArgs>? ConfigurationChangedBroadcast;
    public event EventHandler<ServerMaintenanceEvent>? ServerMaintenanceEvent;
    public event EventHandler<HashSlotMovedEventArgs>? HashSlotMoved;
    public event EventHandler<RedisErrorEventArgs>? ErrorMessage;
    internal ConnectionMultiplexer() { }
}
