using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Runtime.Versioning;
using System.Threading.Tasks;
using Amazon.Lambda.AspNetCoreServer.Internal;
using Amazon.Lambda.Core;
using Amazon.Lambda.Core.ResponseStreaming;
using Amazon.Lambda.Serialization.SystemTextJson;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;
using Microsoft.Extensions.Hosting;

namespace Amazon.Lambda.AspNetCoreServer;

public abstract class AbstractAspNetCoreFunction<TREQUEST, TRESPONSE> : AbstractAspNetCoreFunction
{
    protected AbstractAspNetCoreFunction() { }
    protected AbstractAspNetCoreFunction(StartupMode startupMode) { }
    protected AbstractAspNetCoreFunction(IServiceProvider hostedServices) { }
    public ResponseContentEncoding DefaultResponseContentEncoding { get; set; }
    public bool IncludeUnhandledExceptionDetailInResponse { get; set; }

    [RequiresPreviewFeatures("Preview.")]
    public virtual bool EnableResponseStreaming { get; set; }
    public void RegisterResponseContentEncodingForContentType(string contentType, ResponseContentEncoding encoding) => throw null!;
    public void RegisterResponseContentEncodingForContentEncoding(string contentEncoding, ResponseContentEncoding encoding) => throw null!;
    protected virtual void Init(IWebHostBuilder builder) => throw null!;
    protected virtual void Init(IHostBuilder builder) => throw null!;
    protected virtual IHostBuilder CreateHostBuilder() => throw null!;
    protected virtual IEnumerable<HttpRequestMessage> GetBeforeSnapshotRequests() => throw null!;
    protected void Start() => throw null!;
    protected object CreateContext(IFeatureCollection features) => throw null!;
    public ResponseContentEncoding GetResponseContentEncodingForContentType(string contentType) => throw null!;
    public ResponseContentEncoding GetResponseContentEncodingForContentEncoding(string contentEncoding) => throw null!;
    protected string ErrorReport(Exception e) => throw null!;

    [LambdaSerializer(typeof(DefaultLambdaJsonSerializer))]
    public virtual Task<TRESPONSE> FunctionHandlerAsync(TREQUEST request, ILambdaContext lambdaContext) => throw null!;
    protected Task<TRESPONSE> ProcessRequest(ILambdaContext lambdaContext, object context, InvokeFeatures features, bool rethrowUnhandledError = false) => throw null!;
    protected virtual void PostCreateHost(IHost webHost) => throw null!;
    protected virtual void PostMarshallItemsFeatureFeature(IItemsFeature aspNetCoreItemFeature, TREQUEST lambdaRequest, ILambdaContext lambdaContext) => throw null!;
    protected virtual void PostMarshallHttpAuthenticationFeature(IHttpAuthenticationFeature aspNetCoreHttpAuthenticationFeature, TREQUEST lambdaRequest, ILambdaContext lambdaContext) => throw null!;
    protected virtual void PostMarshallRequestFeature(IHttpRequestFeature aspNetCoreRequestFeature, TREQUEST lambdaRequest, ILambdaContext lambdaContext) => throw null!;
    protected virtual void PostMarshallConnectionFeature(IHttpConnectionFeature aspNetCoreConnectionFeature, TREQUEST lambdaRequest, ILambdaContext lambdaContext) => throw null!;
    protected virtual void PostMarshallTlsConnectionFeature(ITlsConnectionFeature aspNetCoreConnectionFeature, TREQUEST lambdaRequest, ILambdaContext lambdaContext) => throw null!;
    protected virtual void PostMarshallResponseFeature(IHttpResponseFeature aspNetCoreResponseFeature, TRESPONSE lambdaResponse, ILambdaContext lambdaContext) => throw null!;
    protected abstract void MarshallRequest(InvokeFeatures features, TREQUEST lambdaRequest, ILambdaContext lambdaContext);
    protected abstract TRESPONSE MarshallResponse(IHttpResponseFeature responseFeatures, ILambdaContext lambdaContext, int statusCodeIfNotSet = 200);

    [RequiresPreviewFeatures("Preview.")]
    protected abstract HttpResponseStreamPrelude BuildStreamingPrelude(IHttpResponseFeature responseFeature);

    [RequiresPreviewFeatures("Preview.")]
    protected virtual Stream CreateLambdaResponseStream(HttpResponseStreamPrelude prelude) => throw null!;
}
