using System;
using System.Diagnostics.CodeAnalysis;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Amazon.Lambda.AspNetCoreServer.Internal;

public class HttpRequestMessageConverter
{
    public static Task<TRequest> ConvertToLambdaRequest<TRequest>(HttpRequestMessage request) => throw null!;
}

public class LambdaServer : IServer, IDisposable
{
    public ApplicationWrapper Application { get; set; }
    public IFeatureCollection Features { get; }
    public void Dispose() { }
    public virtual Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken) => throw null!;
    public virtual Task StopAsync(CancellationToken cancellationToken) => throw null!;

    public abstract class ApplicationWrapper
    {
    }

    public class ApplicationWrapper<TContext> : ApplicationWrapper, IHttpApplication<TContext>
    {
        public ApplicationWrapper(IHttpApplication<TContext> application) { }
        TContext IHttpApplication<TContext>.CreateContext(IFeatureCollection features) => throw null!;
        void IHttpApplication<TContext>.DisposeContext(TContext context, Exception exception) => throw null!;
        Task IHttpApplication<TContext>.ProcessRequestAsync(TContext context) => throw null!;
    }
}

public static class Utilities
{
    public static void EnsureLambdaServerRegistered(IServiceCollection services) => throw null!;
    public static void EnsureLambdaServerRegistered(IServiceCollection services, [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] Type serverType) => throw null!;
    public static string CreateQueryStringParametersFromHttpApiV2(string queryString) => throw null!;
}
