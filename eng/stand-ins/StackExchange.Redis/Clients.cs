using System;
using System.Net;

namespace StackExchange.Redis;

public sealed class ClientInfo
{
    public override string ToString() => throw null!;
    public ClientInfo() { }
    public EndPoint? Address => throw null!;
    public int AgeSeconds => throw null!;
    public int Database => throw null!;
    public ClientFlags Flags => throw null!;
    public string? FlagsRaw => throw null!;
    public string? Host => throw null!;
    public int IdleSeconds => throw null!;
    public string? LastCommand => throw null!;
    public string? Name => throw null!;
    public int PatternSubscriptionCount => throw null!;
    public int ShardedSubscriptionCount => throw null!;
    public int Port => throw null!;
    public string? Raw => throw null!;
    public int SubscriptionCount => throw null!;
    public int TransactionCommandLength => throw null!;
    public long Id => throw null!;
    public ClientType ClientType => throw null!;
    public string? ProtocolVersion => throw null!;
    public RedisProtocol? Protocol => throw null!;
    public string? LibraryName => throw null!;
    public string? LibraryVersion => throw null!;
}

public class ClientKillFilter
{
    public ClientKillFilter() { }
    public ClientKillFilter WithId(long? id) => throw null!;
    public ClientKillFilter WithClientType(ClientType? clientType) => throw null!;
    public ClientKillFilter WithUsername(string? username) => throw null!;
    public ClientKillFilter WithEndpoint(EndPoint? endpoint) => throw null!;
    public ClientKillFilter WithServerEndpoint(EndPoint? serverEndpoint) => throw null!;
    public ClientKillFilter WithSkipMe(bool? skipMe) => throw null!;
    public ClientKillFilter WithMaxAgeInSeconds(long? maxAgeInSeconds) => throw null!;
    public long? Id => throw null!;
    public ClientType? ClientType => throw null!;
    public string? Username => throw null!;
    public EndPoint? Endpoint => throw null!;
    public EndPoint? ServerEndpoint => throw null!;
    public bool? SkipMe => throw null!;
    public long? MaxAgeInSeconds => throw null!;
}
