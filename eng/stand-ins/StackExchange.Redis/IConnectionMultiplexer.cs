using System;
using System.ComponentModel;
using System.IO;
using System.Net;
using System.Threading.Tasks;
using StackExchange.Redis.Maintenance;
using StackExchange.Redis.Profiling;

namespace StackExchange.Redis;

public interface IConnectionMultiplexer : IDisposable, IAsyncDisposable
{
    void RegisterProfiler(Func<ProfilingSession?> profilingSessionProvider);
    ServerCounters GetCounters();
    EndPoint[] GetEndPoints(bool configuredOnly = false);
    void Wait(Task task);
    T Wait<T>(Task<T> task);
    void WaitAll(params Task[] tasks);
    int HashSlot(RedisKey key);
    ISubscriber GetSubscriber(object? asyncState = null);
    IDatabase GetDatabase(int db = -1, object? asyncState = null);
    IServer GetServer(string host, int port, object? asyncState = null);
    IServer GetServer(string hostAndPort, object? asyncState = null);
    IServer GetServer(IPAddress host, int port);
    IServer GetServer(EndPoint endpoint, object? asyncState = null);
    IServer GetServer(RedisKey key, object? asyncState = null, CommandFlags flags = CommandFlags.None);
    IServer[] GetServers();
    Task<bool> ConfigureAsync(TextWriter? log = null);
    bool Configure(TextWriter? log = null);
    string GetStatus();
    void GetStatus(TextWriter log);
    string ToString();
    void Close(bool allowCommandsToComplete = true);
    Task CloseAsync(bool allowCommandsToComplete = true);
    string? GetStormLog();
    void ResetStormLog();
    long PublishReconfigure(CommandFlags flags = CommandFlags.None);
    Task<long> PublishReconfigureAsync(CommandFlags flags = CommandFlags.None);
    int GetHashSlot(RedisKey key);
    void ExportConfiguration(Stream destination, ExportOptions options = ExportOptions.All);
    void AddLibraryNameSuffix(string suffix);
    string ClientName { get; }
    string Configuration { get; }
    int TimeoutMilliseconds { get; }
    long OperationCount { get; }
    [Obsolete("Not supported; if you require ordered pub/sub, please see ChannelMessageQueue", false)]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    bool PreserveAsyncOrder { get; set; }
    bool IsConnected { get; }
    bool IsConnecting { get; }
    [Obsolete("Please use ConfigurationOptions.IncludeDetailInExceptions instead - this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    bool IncludeDetailInExceptions { get; set; }
    int StormLogThreshold { get; set; }
    event EventHandler<RedisErrorEventArgs> ErrorMessage;
    event EventHandler<ConnectionFailedEventArgs> ConnectionFailed;
    event EventHandler<InternalErrorEventArgs> InternalError;
    event EventHandler<ConnectionFailedEventArgs> ConnectionRestored;
    event EventHandler<EndPointEventArgs> ConfigurationChanged;
    event EventHandler<EndPointEventArgs> ConfigurationChangedBroadcast;
    event EventHandler<ServerMaintenanceEvent> ServerMaintenanceEvent;
    event EventHandler<HashSlotMovedEventArgs> HashSlotMoved;
}
