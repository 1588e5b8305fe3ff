using System;
using System.IO;
using System.Net;
using System.Net.Sockets;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.Extensions.Logging;

namespace StackExchange.Redis.Configuration;

public class AzureManagedRedisOptionsProvider : DefaultOptionsProvider
{
    public override bool IsMatch(EndPoint endpoint) => throw null!;
    public override Task AfterConnectAsync(ConnectionMultiplexer muxer, Action<string> log) => throw null!;
    public override bool GetDefaultSsl(EndPointCollection endPoints) => throw null!;
    public AzureManagedRedisOptionsProvider() { }
    public override bool AbortOnConnectFail => throw null!;
    public override Version DefaultVersion => throw null!;
    public override RedisProtocol? Protocol => throw null!;
    public override string ConfigurationChannel => throw null!;
}

public class AzureOptionsProvider : DefaultOptionsProvider
{
    public override bool IsMatch(EndPoint endpoint) => throw null!;
    public override Task AfterConnectAsync(ConnectionMultiplexer muxer, Action<string> log) => throw null!;
    public override bool GetDefaultSsl(EndPointCollection endPoints) => throw null!;
    public AzureOptionsProvider() { }
    public override bool AbortOnConnectFail => throw null!;
    public override Version DefaultVersion => throw null!;
}

public class DefaultOptionsProvider
{
    public static void AddProvider(DefaultOptionsProvider provider) { }
    public virtual bool IsMatch(EndPoint endpoint) => throw null!;
    public static DefaultOptionsProvider GetProvider(EndPointCollection endpoints) => throw null!;
    public static DefaultOptionsProvider GetProvider(EndPoint endpoint) => throw null!;
    protected virtual string GetDefaultClientName() => throw null!;
    public virtual Task AfterConnectAsync(ConnectionMultiplexer multiplexer, Action<string> log) => throw null!;
    public virtual bool GetDefaultSsl(EndPointCollection endPoints) => throw null!;
    public virtual string? GetSslHostFromEndpoints(EndPointCollection endPoints) => throw null!;
    public DefaultOptionsProvider() { }
    public virtual bool AbortOnConnectFail => throw null!;
    public virtual bool AllowAdmin => throw null!;
    public virtual BacklogPolicy BacklogPolicy => throw null!;
    public virtual bool CheckCertificateRevocation => throw null!;
    public virtual bool HighIntegrity => throw null!;
    public virtual int ConnectRetry => throw null!;
    public virtual TimeSpan? ConnectTimeout => throw null!;
    public virtual CommandMap? CommandMap => throw null!;
    public virtual string ConfigurationChannel => throw null!;
    public virtual Version DefaultVersion => throw null!;
    public virtual TimeSpan HeartbeatInterval => throw null!;
    public virtual bool HeartbeatConsistencyChecks => throw null!;
    public virtual bool IncludeDetailInExceptions => throw null!;
    public virtual bool IncludePerformanceCountersInExceptions => throw null!;
    public virtual TimeSpan KeepAliveInterval => throw null!;
    public virtual ILoggerFactory? LoggerFactory => throw null!;
    public virtual Proxy Proxy => throw null!;
    public virtual IReconnectRetryPolicy? ReconnectRetryPolicy => throw null!;
    public virtual bool ResolveDns => throw null!;
    public virtual TimeSpan SyncTimeout => throw null!;
    public virtual string TieBreaker => throw null!;
    public virtual TimeSpan ConfigCheckInterval => throw null!;
    public virtual string? User => throw null!;
    public virtual string? Password => throw null!;
    public string ClientName => throw null!;
    public virtual string LibraryName => throw null!;
    protected static string LibraryVersion => throw null!;
    protected static string ComputerName => throw null!;
    public virtual bool SetClientLibrary => throw null!;
    public virtual RedisProtocol? Protocol => throw null!;
    public virtual bool TcpKeepAlive => throw null!;
}

[Obsolete("This API is experimental, has security and performance implications, and may change without notice", false)]
public abstract class LoggingTunnel : Tunnel
{
    public static Task<long> ReplayAsync(Stream @out, Stream @in, Action<RedisResult, RedisResult> pair) => throw null!;
    public static Task<long> ReplayAsync(string path, Action<RedisResult, RedisResult> pair) => throw null!;
    public static Task<long> ValidateAsync(string path) => throw null!;
    public static Task<long> ValidateAsync(Stream stream) => throw null!;
    protected LoggingTunnel(ConfigurationOptions? options = null, Tunnel? tail = null) { }
    public static void LogToDirectory(ConfigurationOptions options, string path) { }
    public override ValueTask<Stream?> BeforeAuthenticateAsync(EndPoint endpoint, ConnectionType connectionType, Socket? socket,
        CancellationToken cancellationToken) => throw null!;
    protected abstract Stream Log(Stream stream, EndPoint endpoint, ConnectionType connectionType);
    public override ValueTask BeforeSocketConnectAsync(EndPoint endPoint, ConnectionType connectionType, Socket? socket,
        CancellationToken cancellationToken) => throw null!;
    public override ValueTask<EndPoint?> GetSocketConnectEndpointAsync(EndPoint endpoint, CancellationToken cancellationToken) => throw null!;
    public static string DefaultFormatCommand(RedisResult value) => throw null!;
    public static string DefaultFormatResponse(RedisResult value) => throw null!;
    protected sealed class LoggingDuplexStream : Stream
    {
        public override long Seek(long offset, SeekOrigin origin) => throw null!;
        public override void SetLength(long value) { }
        public override IAsyncResult BeginRead(byte[] buffer, int offset, int count, AsyncCallback? callback, object? state) => throw null!;
        public override IAsyncResult BeginWrite(byte[] buffer, int offset, int count, AsyncCallback? callback, object? state) => throw null!;
        public override int EndRead(IAsyncResult asyncResult) => throw null!;
        public override void EndWrite(IAsyncResult asyncResult) { }
        public override void Flush() { }
        public override Task FlushAsync(CancellationToken cancellationToken) => throw null!;
        protected override void Dispose(bool disposing) { }
        public override void Close() { }
        public override ValueTask DisposeAsync() => throw null!;
        public override int ReadByte() => throw null!;
        public override int Read(byte[] buffer, int offset, int count) => throw null!;
        public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw null!;
        public override int Read(Span<byte> buffer) => throw null!;
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken) => throw null!;
        public override void WriteByte(byte value) { }
        public override void Write(byte[] buffer, int offset, int count) { }
        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) => throw null!;
        public override void Write(ReadOnlySpan<byte> buffer) { }
        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken) => throw null!;
        public override bool CanRead => throw null!;
        public override bool CanWrite => throw null!;
        public override bool CanSeek => throw null!;
        public override bool CanTimeout => throw null!;
        public override int ReadTimeout { get; set; }
        public override int WriteTimeout { get; set; }
        public override long Length => throw null!;
        public override long Position { get; set; }
        internal LoggingDuplexStream() { }
    }
}

public abstract class Tunnel
{
    public virtual ValueTask<EndPoint?> GetSocketConnectEndpointAsync(EndPoint endpoint, CancellationToken cancellationToken) => throw null!;
    public virtual ValueTask BeforeSocketConnectAsync(EndPoint endPoint, ConnectionType connectionType, Socket? socket,
        CancellationToken cancellationToken) => throw null!;
    public virtual ValueTask<Stream?> BeforeAuthenticateAsync(EndPoint endpoint, ConnectionType connectionType, Socket? socket,
        CancellationToken cancellationToken) => throw null!;
    public static Tunnel HttpProxy(EndPoint proxy) => throw null!;
    protected Tunnel() { }
}
