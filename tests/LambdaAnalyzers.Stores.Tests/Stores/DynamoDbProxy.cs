using System;
using System.Net;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;

namespace LambdaAnalyzers.Stores.Tests.Stores;

/// <summary>Stands between functions and dynalite on 127.0.0.1, so that a test decides when a call is answered, and how. While it lives, clients that are made reach it; it serves a bounded number of calls.</summary>
internal sealed class DynamoDbProxy : IAsyncDisposable
{
    private const string EndpointVariable = "AWS_ENDPOINT_URL_DYNAMODB";
    private const int MaxCalls = 1000;
    private static readonly HttpClient Http = new() { Timeout = Patience };

    private readonly HttpListener listener = new();
    private readonly Func<DynamoDbCall, Task<DynamoDbAnswer>> answer;
    private readonly string store;
    private readonly Task serving;

    public DynamoDbProxy(Func<DynamoDbCall, Task<DynamoDbAnswer>> answer)
    {
        this.answer = answer;
        store = Environment.GetEnvironmentVariable(EndpointVariable)!;
        var endpoint = $"http://127.0.0.1:{LoopbackServer.FreePort()}";
        listener.Prefixes.Add(endpoint + "/");
        listener.Start();
        Environment.SetEnvironmentVariable(EndpointVariable, endpoint);
        serving = ServeAsync();
    }

    /// <summary>How long anything waits for anything here: only a test that fails gets that far.</summary>
    public static TimeSpan Patience => TimeSpan.FromSeconds(10);

    /// <summary>Holds each write back until so many reads were answered: the order in which updates are lost.</summary>
    public static DynamoDbProxy WithWritesAfterReads(int reads)
    {
        var allRead = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        return new DynamoDbProxy(async call =>
        {
            if (call.Operation is "PutItem" or "UpdateItem")
                await allRead.Task.WaitAsync(Patience);
            var answered = await call.SendAsync();
            if (call.Operation == "GetItem" && Interlocked.Decrement(ref reads) == 0)
                allRead.SetResult();
            return answered;
        });
    }

    public async ValueTask DisposeAsync()
    {
        Environment.SetEnvironmentVariable(EndpointVariable, store);
        listener.Close();
        await serving;
    }

    private async Task ServeAsync()
    {
        for (var calls = 0; calls < MaxCalls; calls++)
            try
            {
                _ = AnswerAsync(await listener.GetContextAsync());
            }
            catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
            {
                return;
            }
    }

    private async Task AnswerAsync(HttpListenerContext context)
    {
        try
        {
            var given = await JsonNode.ParseAsync(context.Request.InputStream);
            var call = new DynamoDbCall(context.Request.Headers["X-Amz-Target"]!.Split('.')[1], given!.AsObject(), body => SendAsync(context.Request, body));
            DynamoDbAnswer answered;
            try
            {
                answered = await answer(call);
            }
            catch (Exception e)
            {
                answered = DynamoDbAnswer.Refused(e.Message);
            }

            context.Response.StatusCode = answered.Status;
            context.Response.ContentType = "application/x-amz-json-1.0";
            context.Response.Close(System.Text.Encoding.UTF8.GetBytes(answered.Body.ToJsonString()), willBlock: false);
        }
        catch (Exception e) when (e is HttpListenerException or ObjectDisposedException)
        {
            // The client, or the test, is gone.
        }
    }

    private async Task<DynamoDbAnswer> SendAsync(HttpListenerRequest given, JsonObject body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, store) { Content = new StringContent(body.ToJsonString(), System.Text.Encoding.UTF8, "application/x-amz-json-1.0") };
        foreach (var name in (string[])["X-Amz-Target", "X-Amz-Date", "Authorization"])
            request.Headers.TryAddWithoutValidation(name, given.Headers[name]);
        using var response = await Http.SendAsync(request);
        return new DynamoDbAnswer((int)response.StatusCode, (await JsonNode.ParseAsync(await response.Content.ReadAsStreamAsync()))!.AsObject());
    }
}

/// <summary>A call on its way to the store.</summary>
/// <param name="Operation">"PutItem".</param>
/// <param name="Body">What it asks.</param>
/// <param name="Send">Asks the store.</param>
internal sealed record DynamoDbCall(string Operation, JsonObject Body, Func<JsonObject, Task<DynamoDbAnswer>> Send)
{
    /// <summary>Lets the store answer.</summary>
    public Task<DynamoDbAnswer> SendAsync() => Send(Body);
}

/// <summary>What a call is answered.</summary>
internal sealed record DynamoDbAnswer(int Status, JsonObject Body)
{
    /// <summary>An error after which the SDK does not try again.</summary>
    public static DynamoDbAnswer Refused(string message) => new(400, new JsonObject { ["__type"] = "com.amazon.coral.validate#ValidationException", ["message"] = message });
}
