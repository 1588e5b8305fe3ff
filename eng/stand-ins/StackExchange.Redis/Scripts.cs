using System.ComponentModel;
using System.Threading.Tasks;

namespace StackExchange.Redis;

public sealed class LoadedLuaScript
{
    public RedisResult Evaluate(IDatabase db, object? ps = null, RedisKey? withKeyPrefix = null, CommandFlags flags = CommandFlags.None) => throw null!;
    public Task<RedisResult> EvaluateAsync(IDatabaseAsync db, object? ps = null, RedisKey? withKeyPrefix = null,
        CommandFlags flags = CommandFlags.None) => throw null!;
    public string OriginalScript => throw null!;
    public string ExecutableScript => throw null!;
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public byte[] Hash => throw null!;
    internal LoadedLuaScript() { }
}

public sealed class LuaScript
{
    public static void PurgeCache() { }
    public static int GetCachedScriptCount() => throw null!;
    public static LuaScript Prepare(string script) => throw null!;
    public RedisResult Evaluate(IDatabase db, object? ps = null, RedisKey? withKeyPrefix = null, CommandFlags flags = CommandFlags.None) => throw null!;
    public Task<RedisResult> EvaluateAsync(IDatabaseAsync db, object? ps = null, RedisKey? withKeyPrefix = null,
        CommandFlags flags = CommandFlags.None) => throw null!;
    public LoadedLuaScript Load(IServer server, CommandFlags flags = CommandFlags.None) => throw null!;
    public Task<LoadedLuaScript> LoadAsync(IServer server, CommandFlags flags = CommandFlags.None) => throw null!;
    public string OriginalScript => throw null!;
    public string ExecutableScript => throw null!;
    internal LuaScript() { }
}
