using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.IO.Pipelines;
using System.Net;
using System.Security.Claims;
using System.Security.Cryptography.X509Certificates;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Amazon.Lambda.AspNetCoreServer.Internal;

public class InvokeFeatures : IFeatureCollection, IEnumerable<KeyValuePair<Type, object>>, IEnumerable, IItemsFeature, IHttpAuthenticationFeature, IHttpRequestFeature, IHttpResponseFeature, IHttpConnectionFeature, IServiceProvidersFeature, ITlsConnectionFeature, IHttpRequestIdentifierFeature, IHttpResponseBodyFeature, IHttpRequestBodyDetectionFeature, IHttpActivityFeature
{
    public bool IsReadOnly => throw null!;
    public int Revision => throw null!;
    public object this[Type key] { get => throw null!; set { } }
    IDictionary<object, object> IItemsFeature.Items { get; set; }
    ClaimsPrincipal IHttpAuthenticationFeature.User { get; set; }
    string IHttpRequestFeature.Protocol { get; set; }
    string IHttpRequestFeature.Scheme { get; set; }
    string IHttpRequestFeature.Method { get; set; }
    string IHttpRequestFeature.PathBase { get; set; }
    string IHttpRequestFeature.Path { get; set; }
    string IHttpRequestFeature.QueryString { get; set; }
    string IHttpRequestFeature.RawTarget { get; set; }
    IHeaderDictionary IHttpRequestFeature.Headers { get; set; }
    Stream IHttpRequestFeature.Body { get; set; }
    int IHttpResponseFeature.StatusCode { get; set; }
    string IHttpResponseFeature.ReasonPhrase { get; set; }
    bool IHttpResponseFeature.HasStarted => throw null!;
    IHeaderDictionary IHttpResponseFeature.Headers { get; set; }
    Stream IHttpResponseFeature.Body { get; set; }
    Stream IHttpResponseBodyFeature.Stream => throw null!;
    PipeWriter IHttpResponseBodyFeature.Writer => throw null!;
    string IHttpConnectionFeature.ConnectionId { get; set; }
    IPAddress IHttpConnectionFeature.RemoteIpAddress { get; set; }
    IPAddress IHttpConnectionFeature.LocalIpAddress { get; set; }
    int IHttpConnectionFeature.RemotePort { get; set; }
    int IHttpConnectionFeature.LocalPort { get; set; }
    IServiceProvider IServiceProvidersFeature.RequestServices { get; set; }
    public X509Certificate2 ClientCertificate { get; set; }
    string IHttpRequestIdentifierFeature.TraceIdentifier { get; set; }
    bool IHttpRequestBodyDetectionFeature.CanHaveBody => throw null!;
    Activity IHttpActivityFeature.Activity { get; set; }
    public TFeature Get<TFeature>() => throw null!;
    public IEnumerator<KeyValuePair<Type, object>> GetEnumerator() => throw null!;
    public void Set<TFeature>(TFeature instance) => throw null!;
    IEnumerator IEnumerable.GetEnumerator() => throw null!;
    void IHttpResponseFeature.OnStarting(Func<object, Task> callback, object state) => throw null!;
    void IHttpResponseFeature.OnCompleted(Func<object, Task> callback, object state) => throw null!;
    Task IHttpResponseBodyFeature.CompleteAsync() => throw null!;
    void IHttpResponseBodyFeature.DisableBuffering() => throw null!;
    Task IHttpResponseBodyFeature.SendFileAsync(string filePath, long offset, long? count, CancellationToken cancellationToken) => throw null!;
    Task IHttpResponseBodyFeature.StartAsync(CancellationToken cancellationToken) => throw null!;
    public Task<X509Certificate2> GetClientCertificateAsync(CancellationToken cancellationToken) => throw null!;
}
