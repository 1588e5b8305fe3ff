using System;
using System.ComponentModel;
using System.Runtime.Serialization;

namespace StackExchange.Redis;

public sealed class RedisCommandException : Exception
{
    public RedisCommandException(string message) { }
    public RedisCommandException(string message, Exception innerException) { }
}

public sealed class RedisConnectionException : RedisException
{
    public RedisConnectionException(ConnectionFailureType failureType, string message) : base(default(string)!) { }
    public RedisConnectionException(ConnectionFailureType failureType, string message, Exception? innerException) : base(default(string)!) { }
    public RedisConnectionException(ConnectionFailureType failureType, string message, Exception? innerException,
        CommandStatus commandStatus) : base(default(string)!) { }
    [Obsolete("This API supports obsolete formatter-based serialization. It should not be called or extended by application code.", DiagnosticId = "SYSLIB0051")]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public override void GetObjectData(SerializationInfo info, StreamingContext context) { }
    public ConnectionFailureType FailureType => throw null!;
    public CommandStatus CommandStatus => throw null!;
}

public class RedisException : Exception
{
    public RedisException(string message) { }
    public RedisException(string message, Exception? innerException) { }
    [Obsolete("This API supports obsolete formatter-based serialization. It should not be called or extended by application code.", DiagnosticId = "SYSLIB0051")]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    protected RedisException(SerializationInfo info, StreamingContext ctx) { }
}

public sealed class RedisServerException : RedisException
{
    public RedisServerException(string message) : base(default(string)!) { }
}

public sealed class RedisTimeoutException : TimeoutException
{
    public RedisTimeoutException(string message, CommandStatus commandStatus) { }
    [Obsolete("This API supports obsolete formatter-based serialization. It should not be called or extended by application code.", DiagnosticId = "SYSLIB0051")]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public override void GetObjectData(SerializationInfo info, StreamingContext context) { }
    public CommandStatus Commandstatus => throw null!;
}
