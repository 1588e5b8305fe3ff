using System;
using System.Net;

namespace StackExchange.Redis;

public class ConnectionFailedEventArgs : EventArgs
{
    public ConnectionFailedEventArgs(object sender, EndPoint endPoint, ConnectionType connectionType, ConnectionFailureType failureType, Exception exception,
        string physicalName)
    { }
    public override string ToString() => throw null!;
    public ConnectionType ConnectionType => throw null!;
    public EndPoint? EndPoint => throw null!;
    public Exception? Exception => throw null!;
    public ConnectionFailureType FailureType => throw null!;
}

public class EndPointEventArgs : EventArgs
{
    public EndPointEventArgs(object sender, EndPoint endpoint) { }
    public EndPoint EndPoint => throw null!;
}

public class HashSlotMovedEventArgs : EventArgs
{
    public HashSlotMovedEventArgs(object sender, int hashSlot, EndPoint old, EndPoint @new) { }
    public int HashSlot => throw null!;
    public EndPoint? OldEndPoint => throw null!;
    public EndPoint NewEndPoint => throw null!;
}

public class InternalErrorEventArgs : EventArgs
{
    public InternalErrorEventArgs(object sender, EndPoint endpoint, ConnectionType connectionType, Exception exception, string origin) { }
    public ConnectionType ConnectionType => throw null!;
    public EndPoint? EndPoint => throw null!;
    public Exception Exception => throw null!;
    public string? Origin => throw null!;
}

public class RedisErrorEventArgs : EventArgs
{
    public RedisErrorEventArgs(object sender, EndPoint endpoint, string message) { }
    public EndPoint EndPoint => throw null!;
    public string Message => throw null!;
}
