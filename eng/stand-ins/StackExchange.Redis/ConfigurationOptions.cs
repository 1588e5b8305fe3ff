using System;
using System.ComponentModel;
using System.Net;
using System.Net.Security;
using System.Net.Sockets;
using System.Security.Authentication;
using System.Security.Cryptography.X509Certificates;
using Microsoft.Extensions.Logging;
using StackExchange.Redis.Configuration;

namespace StackExchange.Redis;

public sealed class ConfigurationOptions : ICloneable
{
    public void TrustIssuer(string issuerCertificatePath) { }
    public void SetUserPemCertificate(string userCertificatePath, string? userKeyPath = null) { }
    public void SetUserPfxCertificate(string userCertificatePath, string? password = null) { }
    public void TrustIssuer(X509Certificate2 issuer) { }
    public static ConfigurationOptions Parse(string configuration) => throw null!;
    public static ConfigurationOptions Parse(string configuration, bool ignoreUnknown) => throw null!;
    public ConfigurationOptions Clone() => throw null!;
    public ConfigurationOptions Apply(Action<ConfigurationOptions> configure) => throw null!;
    public void SetDefaultPorts() { }
    public override string ToString() => throw null!;
    public string ToString(bool includePassword) => throw null!;
    object ICloneable.Clone() => throw null!;
    public ConfigurationOptions() { }
    public DefaultOptionsProvider Defaults { get; set; }
    public Action<EndPoint, ConnectionType, Socket>? BeforeSocketConnect { get; set; }
    public bool AbortOnConnectFail { get; set; }
    public bool AllowAdmin { get; set; }
    public int AsyncTimeout { get; set; }
    [Obsolete("Please use .Ssl instead of .UseSsl, will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool UseSsl { get; set; }
    public bool SetClientLibrary { get; set; }
    public string? LibraryName { get; set; }
    public RedisChannel ChannelPrefix { get; set; }
    public bool CheckCertificateRevocation { get; set; }
    public bool HighIntegrity { get; set; }
    public string? ClientName { get; set; }
    public int ConnectRetry { get; set; }
    public CommandMap CommandMap { get; set; }
    public string ConfigurationChannel { get; set; }
    public int ConnectTimeout { get; set; }
    public int? DefaultDatabase { get; set; }
    public Version DefaultVersion { get; set; }
    public EndPointCollection EndPoints { get; init; }
    public bool HeartbeatConsistencyChecks { get; set; }
    public TimeSpan HeartbeatInterval { get; set; }
    [Obsolete("This setting no longer has any effect, please use SocketManagerOptions.UseHighPrioritySocketThreads instead - this setting will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool HighPrioritySocketThreads { get; set; }
    public bool IncludeDetailInExceptions { get; set; }
    public bool IncludePerformanceCountersInExceptions { get; set; }
    public int KeepAlive { get; set; }
    public bool TcpKeepAlive { get; set; }
    public ILoggerFactory? LoggerFactory { get; set; }
    public string? User { get; set; }
    public string? Password { get; set; }
    [Obsolete("Not supported; if you require ordered pub/sub, please see ChannelMessageQueue - this will be removed in 3.0.", false)]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public bool PreserveAsyncOrder { get; set; }
    public Proxy Proxy { get; set; }
    public IReconnectRetryPolicy ReconnectRetryPolicy { get; set; }
    public BacklogPolicy BacklogPolicy { get; set; }
    public bool ResolveDns { get; set; }
    [Obsolete("This setting no longer has any effect, and should not be used - will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public int ResponseTimeout { get; set; }
    public string? ServiceName { get; set; }
    public SocketManager? SocketManager { get; set; }
    public Func<string, SslClientAuthenticationOptions>? SslClientAuthenticationOptions { get; set; }
    public bool Ssl { get; set; }
    public string? SslHost { get; set; }
    public SslProtocols? SslProtocols { get; set; }
    public int SyncTimeout { get; set; }
    public string TieBreaker { get; set; }
    [Obsolete("This setting no longer has any effect, and should not be used - will be removed in 3.0.")]
    [Browsable(false)]
    [EditorBrowsable(System.ComponentModel.EditorBrowsableState.Never)]
    public int WriteBuffer { get; set; }
    public int ConfigCheckSeconds { get; set; }
    public Tunnel? Tunnel { get; set; }
    public RedisProtocol? Protocol { get; set; }
    public event LocalCertificateSelectionCallback? CertificateSelection;
    public event RemoteCertificateValidationCallback? CertificateValidation;
}
