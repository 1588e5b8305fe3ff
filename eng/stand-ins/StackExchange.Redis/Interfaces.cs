using System;
using System.Threading.Tasks;

namespace StackExchange.Redis;

public interface IBatch : IDatabaseAsync, IRedisAsync
{
    void Execute();
}

public interface IRedis : IRedisAsync
{
    TimeSpan Ping(CommandFlags flags = CommandFlags.None);
}

public interface IRedisAsync
{
    Task<TimeSpan> PingAsync(CommandFlags flags = CommandFlags.None);
    bool TryWait(Task task);
    void Wait(Task task);
    T Wait<T>(Task<T> task);
    void WaitAll(params Task[] tasks);
    IConnectionMultiplexer Multiplexer { get; }
}

public interface IScanningCursor
{
    long Cursor { get; }
    int PageSize { get; }
    int PageOffset { get; }
}

public interface ITransaction : IBatch, IDatabaseAsync, IRedisAsync
{
    ConditionResult AddCondition(Condition condition);
    bool Execute(CommandFlags flags = CommandFlags.None);
    Task<bool> ExecuteAsync(CommandFlags flags = CommandFlags.None);
}
