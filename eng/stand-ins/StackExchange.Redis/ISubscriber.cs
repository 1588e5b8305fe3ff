using System;
using System.Net;
using System.Threading.Tasks;

namespace StackExchange.Redis;

public interface ISubscriber : IRedis, IRedisAsync
{
    EndPoint? IdentifyEndpoint(RedisChannel channel, CommandFlags flags = CommandFlags.None);
    Task<EndPoint?> IdentifyEndpointAsync(RedisChannel channel, CommandFlags flags = CommandFlags.None);
    bool IsConnected(RedisChannel channel = default);
    long Publish(RedisChannel channel, RedisValue message, CommandFlags flags = CommandFlags.None);
    Task<long> PublishAsync(RedisChannel channel, RedisValue message, CommandFlags flags = CommandFlags.None);
    void Subscribe(RedisChannel channel, Action<RedisChannel, RedisValue> handler, CommandFlags flags = CommandFlags.None);
    Task SubscribeAsync(RedisChannel channel, Action<RedisChannel, RedisValue> handler, CommandFlags flags = CommandFlags.None);
    ChannelMessageQueue Subscribe(RedisChannel channel, CommandFlags flags = CommandFlags.None);
    Task<ChannelMessageQueue> SubscribeAsync(RedisChannel channel, CommandFlags flags = CommandFlags.None);
    EndPoint? SubscribedEndpoint(RedisChannel channel);
    void Unsubscribe(RedisChannel channel, Action<RedisChannel, RedisValue>? handler = null, CommandFlags flags = CommandFlags.None);
    Task UnsubscribeAsync(RedisChannel channel, Action<RedisChannel, RedisValue>? handler = null, CommandFlags flags = CommandFlags.None);
    void UnsubscribeAll(CommandFlags flags = CommandFlags.None);
    Task UnsubscribeAllAsync(CommandFlags flags = CommandFlags.None);
}
