using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Linq;
using System.Net;
using System.Threading.Tasks;

namespace StackExchange.Redis;

public interface IServer : IRedis, IRedisAsync
{
    [Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    void HotKeysStart(HotKeysMetrics metrics = (HotKeysMetrics)(-1), long count = 0, TimeSpan duration = default, long sampleRatio = 1, int[]? slots = null,
        CommandFlags flags = CommandFlags.None);
    [Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    Task HotKeysStartAsync(HotKeysMetrics metrics = (HotKeysMetrics)(-1), long count = 0, TimeSpan duration = default, long sampleRatio = 1,
        int[]? slots = null, CommandFlags flags = CommandFlags.None);
    [Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    bool HotKeysStop(CommandFlags flags = CommandFlags.None);
    [Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    Task<bool> HotKeysStopAsync(CommandFlags flags = CommandFlags.None);
    [Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    void HotKeysReset(CommandFlags flags = CommandFlags.None);
    [Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    Task HotKeysResetAsync(CommandFlags flags = CommandFlags.None);
    [Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    HotKeysResult? HotKeysGet(CommandFlags flags = CommandFlags.None);
    [Experimental("SER003", UrlFormat = "https://stackexchange.github.io/StackExchange.Redis/exp/")]
    Task<HotKeysResult?> HotKeysGetAsync(CommandFlags flags = CommandFlags.None);
    ProductVariant GetProductVariant(out string version);
    void ClientKill(EndPoint endpoint, CommandFlags flags = CommandFlags.None);
    Task ClientKillAsync(EndPoint endpoint, CommandFlags flags = CommandFlags.None);
    long ClientKill(long? id = null, ClientType? clientType = null, EndPoint? endpoint = null, bool skipMe = true, CommandFlags flags = CommandFlags.None);
    Task<long> ClientKillAsync(long? id = null, ClientType? clientType = null, EndPoint? endpoint = null, bool skipMe = true,
        CommandFlags flags = CommandFlags.None);
    long ClientKill(ClientKillFilter filter, CommandFlags flags = CommandFlags.None);
    Task<long> ClientKillAsync(ClientKillFilter filter, CommandFlags flags = CommandFlags.None);
    ClientInfo[] ClientList(CommandFlags flags = CommandFlags.None);
    Task<ClientInfo[]> ClientListAsync(CommandFlags flags = CommandFlags.None);
    ClusterConfiguration? ClusterNodes(CommandFlags flags = CommandFlags.None);
    Task<ClusterConfiguration?> ClusterNodesAsync(CommandFlags flags = CommandFlags.None);
    string? ClusterNodesRaw(CommandFlags flags = CommandFlags.None);
    Task<string?> ClusterNodesRawAsync(CommandFlags flags = CommandFlags.None);
    KeyValuePair<string, string>[] ConfigGet(RedisValue pattern = default, CommandFlags flags = CommandFlags.None);
    Task<KeyValuePair<string, string>[]> ConfigGetAsync(RedisValue pattern = default, CommandFlags flags = CommandFlags.None);
    void ConfigResetStatistics(CommandFlags flags = CommandFlags.None);
    Task ConfigResetStatisticsAsync(CommandFlags flags = CommandFlags.None);
    void ConfigRewrite(CommandFlags flags = CommandFlags.None);
    Task ConfigRewriteAsync(CommandFlags flags = CommandFlags.None);
    void ConfigSet(RedisValue setting, RedisValue value, CommandFlags flags = CommandFlags.None);
    Task ConfigSetAsync(RedisValue setting, RedisValue value, CommandFlags flags = CommandFlags.None);
    long CommandCount(CommandFlags flags = CommandFlags.None);
    Task<long> CommandCountAsync(CommandFlags flags = CommandFlags.None);
    RedisKey[] CommandGetKeys(RedisValue[] command, CommandFlags flags = CommandFlags.None);
    Task<RedisKey[]> CommandGetKeysAsync(RedisValue[] command, CommandFlags flags = CommandFlags.None);
    string[] CommandList(RedisValue? moduleName = null, RedisValue? category = null, RedisValue? pattern = null, CommandFlags flags = CommandFlags.None);
    Task<string[]> CommandListAsync(RedisValue? moduleName = null, RedisValue? category = null, RedisValue? pattern = null,
        CommandFlags flags = CommandFlags.None);
    long DatabaseSize(int database = -1, CommandFlags flags = CommandFlags.None);
    Task<long> DatabaseSizeAsync(int database = -1, CommandFlags flags = CommandFlags.None);
    RedisValue Echo(RedisValue message, CommandFlags flags = CommandFlags.None);
    Task<RedisValue> EchoAsync(RedisValue message, CommandFlags flags = CommandFlags.None);
    RedisResult Execute(string command, params object[] args);
    Task<RedisResult> ExecuteAsync(string command, params object[] args);
    RedisResult Execute(string command, ICollection<object> args, CommandFlags flags = CommandFlags.None);
    Task<RedisResult> ExecuteAsync(string command, ICollection<object> args, CommandFlags flags = CommandFlags.None);
    RedisResult Execute(int? database, string command, ICollection<object> args, CommandFlags flags = CommandFlags.None);
    Task<RedisResult> ExecuteAsync(int? database, string command, ICollection<object> args, CommandFlags flags = CommandFlags.None);
    void FlushAllDatabases(CommandFlags flags = CommandFlags.None);
    Task FlushAllDatabasesAsync(CommandFlags flags = CommandFlags.None);
    void FlushDatabase(int database = -1, CommandFlags flags = CommandFlags.None);
    Task FlushDatabaseAsync(int database = -1, CommandFlags flags = CommandFlags.None);
    ServerCounters GetCounters();
    IGrouping<string, KeyValuePair<string, string>>[] Info(RedisValue section = default, CommandFlags flags = CommandFlags.None);
    Task<IGrouping<string, KeyValuePair<string, string>>[]> InfoAsync(RedisValue section = default, CommandFlags flags = CommandFlags.None);
    string? InfoRaw(RedisValue section = default, CommandFlags flags = CommandFlags.None);
    Task<string?> InfoRawAsync(RedisValue section = default, CommandFlags flags = CommandFlags.None);
    IEnumerable<RedisKey> Keys(int database, RedisValue pattern, int pageSize, CommandFlags flags);
    IEnumerable<RedisKey> Keys(int database = -1, RedisValue pattern = default, int pageSize = 250, long cursor = 0, int pageOffset = 0,
        CommandFlags flags = CommandFlags.None);
    IAsyncEnumerable<RedisKey> KeysAsync(int database = -1, RedisValue pattern = default, int pageSize = 250, long cursor = 0, int pageOffset = 0,
        CommandFlags flags = CommandFlags.None);
    DateTime LastSave(CommandFlags flags = CommandFlags.None);
    Task<DateTime> LastSaveAsync(CommandFlags flags = CommandFlags.None);
    [Obsolete("Please use MakePrimaryAsync, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    void MakeMaster(ReplicationChangeOptions options, TextWriter? log = null);
    Task MakePrimaryAsync(ReplicationChangeOptions options, TextWriter? log = null);
    Role Role(CommandFlags flags = CommandFlags.None);
    Task<Role> RoleAsync(CommandFlags flags = CommandFlags.None);
    void Save(SaveType type, CommandFlags flags = CommandFlags.None);
    Task SaveAsync(SaveType type, CommandFlags flags = CommandFlags.None);
    bool ScriptExists(string script, CommandFlags flags = CommandFlags.None);
    Task<bool> ScriptExistsAsync(string script, CommandFlags flags = CommandFlags.None);
    bool ScriptExists(byte[] sha1, CommandFlags flags = CommandFlags.None);
    Task<bool> ScriptExistsAsync(byte[] sha1, CommandFlags flags = CommandFlags.None);
    void ScriptFlush(CommandFlags flags = CommandFlags.None);
    Task ScriptFlushAsync(CommandFlags flags = CommandFlags.None);
    byte[] ScriptLoad(string script, CommandFlags flags = CommandFlags.None);
    Task<byte[]> ScriptLoadAsync(string script, CommandFlags flags = CommandFlags.None);
    LoadedLuaScript ScriptLoad(LuaScript script, CommandFlags flags = CommandFlags.None);
    Task<LoadedLuaScript> ScriptLoadAsync(LuaScript script, CommandFlags flags = CommandFlags.None);
    void Shutdown(ShutdownMode shutdownMode = ShutdownMode.Default, CommandFlags flags = CommandFlags.None);
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use ReplicaOfAsync instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    void SlaveOf(EndPoint master, CommandFlags flags = CommandFlags.None);
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use ReplicaOfAsync instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    Task SlaveOfAsync(EndPoint master, CommandFlags flags = CommandFlags.None);
    [Obsolete("Please use ReplicaOfAsync, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    void ReplicaOf(EndPoint master, CommandFlags flags = CommandFlags.None);
    Task ReplicaOfAsync(EndPoint master, CommandFlags flags = CommandFlags.None);
    CommandTrace[] SlowlogGet(int count = 0, CommandFlags flags = CommandFlags.None);
    Task<CommandTrace[]> SlowlogGetAsync(int count = 0, CommandFlags flags = CommandFlags.None);
    void SlowlogReset(CommandFlags flags = CommandFlags.None);
    Task SlowlogResetAsync(CommandFlags flags = CommandFlags.None);
    RedisChannel[] SubscriptionChannels(RedisChannel pattern = default, CommandFlags flags = CommandFlags.None);
    Task<RedisChannel[]> SubscriptionChannelsAsync(RedisChannel pattern = default, CommandFlags flags = CommandFlags.None);
    long SubscriptionPatternCount(CommandFlags flags = CommandFlags.None);
    Task<long> SubscriptionPatternCountAsync(CommandFlags flags = CommandFlags.None);
    long SubscriptionSubscriberCount(RedisChannel channel, CommandFlags flags = CommandFlags.None);
    Task<long> SubscriptionSubscriberCountAsync(RedisChannel channel, CommandFlags flags = CommandFlags.None);
    void SwapDatabases(int first, int second, CommandFlags flags = CommandFlags.None);
    Task SwapDatabasesAsync(int first, int second, CommandFlags flags = CommandFlags.None);
    DateTime Time(CommandFlags flags = CommandFlags.None);
    Task<DateTime> TimeAsync(CommandFlags flags = CommandFlags.None);
    string LatencyDoctor(CommandFlags flags = CommandFlags.None);
    Task<string> LatencyDoctorAsync(CommandFlags flags = CommandFlags.None);
    long LatencyReset(string[]? eventNames = null, CommandFlags flags = CommandFlags.None);
    Task<long> LatencyResetAsync(string[]? eventNames = null, CommandFlags flags = CommandFlags.None);
    LatencyHistoryEntry[] LatencyHistory(string eventName, CommandFlags flags = CommandFlags.None);
    Task<LatencyHistoryEntry[]> LatencyHistoryAsync(string eventName, CommandFlags flags = CommandFlags.None);
    LatencyLatestEntry[] LatencyLatest(CommandFlags flags = CommandFlags.None);
    Task<LatencyLatestEntry[]> LatencyLatestAsync(CommandFlags flags = CommandFlags.None);
    string MemoryDoctor(CommandFlags flags = CommandFlags.None);
    Task<string> MemoryDoctorAsync(CommandFlags flags = CommandFlags.None);
    void MemoryPurge(CommandFlags flags = CommandFlags.None);
    Task MemoryPurgeAsync(CommandFlags flags = CommandFlags.None);
    RedisResult MemoryStats(CommandFlags flags = CommandFlags.None);
    Task<RedisResult> MemoryStatsAsync(CommandFlags flags = CommandFlags.None);
    string? MemoryAllocatorStats(CommandFlags flags = CommandFlags.None);
    Task<string?> MemoryAllocatorStatsAsync(CommandFlags flags = CommandFlags.None);
    EndPoint? SentinelGetMasterAddressByName(string serviceName, CommandFlags flags = CommandFlags.None);
    Task<EndPoint?> SentinelGetMasterAddressByNameAsync(string serviceName, CommandFlags flags = CommandFlags.None);
    EndPoint[] SentinelGetSentinelAddresses(string serviceName, CommandFlags flags = CommandFlags.None);
    Task<EndPoint[]> SentinelGetSentinelAddressesAsync(string serviceName, CommandFlags flags = CommandFlags.None);
    EndPoint[] SentinelGetReplicaAddresses(string serviceName, CommandFlags flags = CommandFlags.None);
    Task<EndPoint[]> SentinelGetReplicaAddressesAsync(string serviceName, CommandFlags flags = CommandFlags.None);
    KeyValuePair<string, string>[] SentinelMaster(string serviceName, CommandFlags flags = CommandFlags.None);
    Task<KeyValuePair<string, string>[]> SentinelMasterAsync(string serviceName, CommandFlags flags = CommandFlags.None);
    KeyValuePair<string, string>[][] SentinelMasters(CommandFlags flags = CommandFlags.None);
    Task<KeyValuePair<string, string>[][]> SentinelMastersAsync(CommandFlags flags = CommandFlags.None);
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use SentinelReplicas instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    KeyValuePair<string, string>[][] SentinelSlaves(string serviceName, CommandFlags flags = CommandFlags.None);
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use SentinelReplicasAsync instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    Task<KeyValuePair<string, string>[][]> SentinelSlavesAsync(string serviceName, CommandFlags flags = CommandFlags.None);
    KeyValuePair<string, string>[][] SentinelReplicas(string serviceName, CommandFlags flags = CommandFlags.None);
    Task<KeyValuePair<string, string>[][]> SentinelReplicasAsync(string serviceName, CommandFlags flags = CommandFlags.None);
    void SentinelFailover(string serviceName, CommandFlags flags = CommandFlags.None);
    Task SentinelFailoverAsync(string serviceName, CommandFlags flags = CommandFlags.None);
    KeyValuePair<string, string>[][] SentinelSentinels(string serviceName, CommandFlags flags = CommandFlags.None);
    Task<KeyValuePair<string, string>[][]> SentinelSentinelsAsync(string serviceName, CommandFlags flags = CommandFlags.None);
    ClusterConfiguration? ClusterConfiguration { get; }
    EndPoint EndPoint { get; }
    RedisFeatures Features { get; }
    bool IsConnected { get; }
    RedisProtocol Protocol { get; }
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use IsReplica instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    bool IsSlave { get; }
    bool IsReplica { get; }
    [Obsolete("Starting with Redis version 5, Redis has moved to 'replica' terminology. Please use AllowReplicaWrites instead, this will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    bool AllowSlaveWrites { get; set; }
    bool AllowReplicaWrites { get; set; }
    ServerType ServerType { get; }
    Version Version { get; }
    int DatabaseCount { get; }
}
