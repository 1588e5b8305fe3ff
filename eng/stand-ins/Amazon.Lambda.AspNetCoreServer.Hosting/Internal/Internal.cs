using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Lambda.APIGatewayEvents;
using Amazon.Lambda.ApplicationLoadBalancerEvents;
using Amazon.Lambda.AspNetCoreServer.Internal;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Http.Features.Authentication;

namespace Amazon.Lambda.AspNetCoreServer.Hosting.Internal;

public abstract class LambdaRuntimeSupportServer : LambdaServer
{
    public LambdaRuntimeSupportServer(IServiceProvider serviceProvider) { }
    public override Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken) => throw null!;
    protected abstract HandlerWrapper CreateHandlerWrapper(IServiceProvider serviceProvider);
}

public class APIGatewayHttpApiV2LambdaRuntimeSupportServer : LambdaRuntimeSupportServer
{
    public APIGatewayHttpApiV2LambdaRuntimeSupportServer(IServiceProvider serviceProvider) : base(serviceProvider) { }
    protected override HandlerWrapper CreateHandlerWrapper(IServiceProvider serviceProvider) => throw null!;

    public class APIGatewayHttpApiV2MinimalApi : APIGatewayHttpApiV2ProxyFunction
    {
        public APIGatewayHttpApiV2MinimalApi(IServiceProvider serviceProvider) { }
        protected override IEnumerable<HttpRequestMessage> GetBeforeSnapshotRequests() => throw null!;
        protected override void PostMarshallRequestFeature(IHttpRequestFeature aspNetCoreRequestFeature, APIGatewayHttpApiV2ProxyRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallResponseFeature(IHttpResponseFeature aspNetCoreResponseFeature, APIGatewayHttpApiV2ProxyResponse lambdaResponse, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallConnectionFeature(IHttpConnectionFeature aspNetCoreConnectionFeature, APIGatewayHttpApiV2ProxyRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallHttpAuthenticationFeature(IHttpAuthenticationFeature aspNetCoreHttpAuthenticationFeature, APIGatewayHttpApiV2ProxyRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallTlsConnectionFeature(ITlsConnectionFeature aspNetCoreConnectionFeature, APIGatewayHttpApiV2ProxyRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallItemsFeatureFeature(IItemsFeature aspNetCoreItemFeature, APIGatewayHttpApiV2ProxyRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
    }
}

public class APIGatewayRestApiLambdaRuntimeSupportServer : LambdaRuntimeSupportServer
{
    public APIGatewayRestApiLambdaRuntimeSupportServer(IServiceProvider serviceProvider) : base(serviceProvider) { }
    protected override HandlerWrapper CreateHandlerWrapper(IServiceProvider serviceProvider) => throw null!;

    public class APIGatewayRestApiMinimalApi : APIGatewayProxyFunction
    {
        public APIGatewayRestApiMinimalApi(IServiceProvider serviceProvider) { }
        protected override IEnumerable<HttpRequestMessage> GetBeforeSnapshotRequests() => throw null!;
        protected override void PostMarshallRequestFeature(IHttpRequestFeature aspNetCoreRequestFeature, APIGatewayProxyRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallResponseFeature(IHttpResponseFeature aspNetCoreResponseFeature, APIGatewayProxyResponse lambdaResponse, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallConnectionFeature(IHttpConnectionFeature aspNetCoreConnectionFeature, APIGatewayProxyRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallHttpAuthenticationFeature(IHttpAuthenticationFeature aspNetCoreHttpAuthenticationFeature, APIGatewayProxyRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallTlsConnectionFeature(ITlsConnectionFeature aspNetCoreConnectionFeature, APIGatewayProxyRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallItemsFeatureFeature(IItemsFeature aspNetCoreItemFeature, APIGatewayProxyRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
    }
}

public class ApplicationLoadBalancerLambdaRuntimeSupportServer : LambdaRuntimeSupportServer
{
    public ApplicationLoadBalancerLambdaRuntimeSupportServer(IServiceProvider serviceProvider) : base(serviceProvider) { }
    protected override HandlerWrapper CreateHandlerWrapper(IServiceProvider serviceProvider) => throw null!;

    public class ApplicationLoadBalancerMinimalApi : ApplicationLoadBalancerFunction
    {
        public ApplicationLoadBalancerMinimalApi(IServiceProvider serviceProvider) { }
        protected override IEnumerable<HttpRequestMessage> GetBeforeSnapshotRequests() => throw null!;
        protected override void PostMarshallRequestFeature(IHttpRequestFeature aspNetCoreRequestFeature, ApplicationLoadBalancerRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallResponseFeature(IHttpResponseFeature aspNetCoreResponseFeature, ApplicationLoadBalancerResponse lambdaResponse, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallConnectionFeature(IHttpConnectionFeature aspNetCoreConnectionFeature, ApplicationLoadBalancerRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallHttpAuthenticationFeature(IHttpAuthenticationFeature aspNetCoreHttpAuthenticationFeature, ApplicationLoadBalancerRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallTlsConnectionFeature(ITlsConnectionFeature aspNetCoreConnectionFeature, ApplicationLoadBalancerRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
        protected override void PostMarshallItemsFeatureFeature(IItemsFeature aspNetCoreItemFeature, ApplicationLoadBalancerRequest lambdaRequest, ILambdaContext lambdaContext) => throw null!;
    }
}

public class APIGatewayWebsocketApiLambdaRuntimeSupportServer : APIGatewayRestApiLambdaRuntimeSupportServer
{
    public APIGatewayWebsocketApiLambdaRuntimeSupportServer(IServiceProvider serviceProvider) : base(serviceProvider) { }
    protected override HandlerWrapper CreateHandlerWrapper(IServiceProvider serviceProvider) => throw null!;

    public class APIGatewayWebsocketMinimalApi : APIGatewayRestApiLambdaRuntimeSupportServer.APIGatewayRestApiMinimalApi
    {
        public APIGatewayWebsocketMinimalApi(IServiceProvider serviceProvider) : base(serviceProvider) { }
        protected override string ParseHttpPath(APIGatewayProxyRequest apiGatewayRequest) => throw null!;
        protected override string ParseHttpMethod(APIGatewayProxyRequest apiGatewayRequest) => throw null!;
        protected override IHeaderDictionary AddMissingRequestHeaders(APIGatewayProxyRequest apiGatewayRequest, IHeaderDictionary headers) => throw null!;
    }
}
