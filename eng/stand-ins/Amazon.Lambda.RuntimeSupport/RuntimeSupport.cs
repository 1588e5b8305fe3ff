using System;
using System.Collections;
using System.Collections.Generic;
using System.Diagnostics.CodeAnalysis;
using System.IO;
using System.Net.Http;
using System.Threading;
using System.Threading.Tasks;
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport.Bootstrap;
using Amazon.Lambda.RuntimeSupport.Helpers;

namespace Amazon.Lambda.RuntimeSupport;

public delegate Task<InvocationResponse> LambdaBootstrapHandler(InvocationRequest invocation);

public delegate Task<bool> LambdaBootstrapInitializer();

public class LambdaBootstrap : IDisposable
{
    public LambdaBootstrap(HttpClient httpClient, LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer = null) { }
    public LambdaBootstrap(LambdaBootstrapHandler handler, LambdaBootstrapInitializer initializer = null) { }
    public LambdaBootstrap(LambdaBootstrapHandler handler, LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer initializer = null) { }
    public LambdaBootstrap(HandlerWrapper handlerWrapper, LambdaBootstrapInitializer initializer = null) { }
    public LambdaBootstrap(HandlerWrapper handlerWrapper, LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer initializer = null) { }
    public LambdaBootstrap(HttpClient httpClient, HandlerWrapper handlerWrapper, LambdaBootstrapInitializer initializer = null) { }
    public LambdaBootstrap(HttpClient httpClient, HandlerWrapper handlerWrapper, LambdaBootstrapOptions lambdaBootstrapOptions, LambdaBootstrapInitializer initializer = null) { }
    public Task RunAsync(CancellationToken cancellationToken = default) => throw null!;
    public static HttpClient ConstructHttpClient() => throw null!;
    protected virtual void Dispose(bool disposing) { }
    public void Dispose() { }
}

public class RuntimeApiClientException : Exception
{
    public RuntimeApiClientException(string message, int statusCode, string response, Dictionary<string, IEnumerable<string>> headers, Exception innerException) : base(message, innerException)
    {
        StatusCode = statusCode;
        Response = response;
        Headers = headers;
    }
    public int StatusCode { get; }
    public string Response { get; }
    public Dictionary<string, IEnumerable<string>> Headers { get; }
    public override string ToString() => throw null!;
}

public class RuntimeApiClientException<TResult> : RuntimeApiClientException
{
    public RuntimeApiClientException(string message, int statusCode, string response, Dictionary<string, IEnumerable<string>> headers, TResult result, Exception innerException) : base(message, statusCode, response, headers, innerException) { Result = result; }
    public TResult Result { get; }
}

public class InvocationRequest : IDisposable
{
    internal InvocationRequest() { }
    public Stream InputStream { get; }
    public ILambdaContext LambdaContext { get; }
    public void Dispose() { }
}

public class InvocationResponse
{
    public InvocationResponse(Stream outputStream) { OutputStream = outputStream; }
    public InvocationResponse(Stream outputStream, bool disposeOutputStream)
    {
        OutputStream = outputStream;
        DisposeOutputStream = disposeOutputStream;
    }
    public Stream OutputStream { get; set; }
    public bool DisposeOutputStream { get; }
}

public interface IRuntimeApiClient
{
    IConsoleLoggerWriter ConsoleLogger { get; }
    Task ReportInitializationErrorAsync(Exception exception, string errorType = null, CancellationToken cancellationToken = default);
    Task ReportInitializationErrorAsync(string errorType, CancellationToken cancellationToken = default);
    Task<InvocationRequest> GetNextInvocationAsync(CancellationToken cancellationToken = default);
    Task ReportInvocationErrorAsync(string awsRequestId, Exception exception, CancellationToken cancellationToken = default);
    Task RestoreNextInvocationAsync(CancellationToken cancellationToken = default);
    Task ReportRestoreErrorAsync(Exception exception, string errorType = null, CancellationToken cancellationToken = default);
    Task SendResponseAsync(string awsRequestId, Stream outputStream, CancellationToken cancellationToken = default);
}

public class RuntimeApiClient : IRuntimeApiClient
{
    public RuntimeApiClient(HttpClient httpClient) { }
    public IConsoleLoggerWriter ConsoleLogger => throw null!;
    public Task ReportInitializationErrorAsync(Exception exception, string errorType = null, CancellationToken cancellationToken = default) => throw null!;
    public Task ReportInitializationErrorAsync(string errorType, CancellationToken cancellationToken = default) => throw null!;
    public Task<InvocationRequest> GetNextInvocationAsync(CancellationToken cancellationToken = default) => throw null!;
    public Task ReportInvocationErrorAsync(string awsRequestId, Exception exception, CancellationToken cancellationToken = default) => throw null!;
    public Task RestoreNextInvocationAsync(CancellationToken cancellationToken = default) => throw null!;
    public Task ReportRestoreErrorAsync(Exception exception, string errorType = null, CancellationToken cancellationToken = default) => throw null!;
    public Task SendResponseAsync(string awsRequestId, Stream outputStream, CancellationToken cancellationToken = default) => throw null!;
}

public interface IRuntimeApiHeaders
{
    string AwsRequestId { get; }
    string TraceId { get; }
    string TenantId { get; }
}

public interface IEnvironmentVariables
{
    void SetEnvironmentVariable(string variable, string value);
    string GetEnvironmentVariable(string variable);
    IDictionary GetEnvironmentVariables();
}

public class LambdaEnvironment
{
    public string FunctionMemorySize { get; }
    public string FunctionName { get; }
    public string FunctionVersion { get; }
    public string LogGroupName { get; }
    public string LogStreamName { get; }
    public string RuntimeServerHostAndPort { get; }
    public string Handler { get; }
    public string XAmznTraceId => throw null!;
    public string ExecutionEnvironment => throw null!;
}

[RequiresUnreferencedCode("Uses reflection.")]
public class RuntimeSupportInitializer
{
    public RuntimeSupportInitializer(string handler) { }
    public RuntimeSupportInitializer(string handler, LambdaBootstrapOptions lambdaBootstrapOptions) { }
    public Task RunLambdaBootstrap() => throw null!;
}
