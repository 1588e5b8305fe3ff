namespace LambdaAnalyzers.Facts;

/// <summary>What events, their sources and the answers to them may be.</summary>
internal static class EventLimits
{
    private const string Docs = "https://docs.aws.amazon.com/lambda/latest/dg/";
    private const string Quotas = Docs + "gettingstarted-limits.html";
    private const string Queues = Docs + "services-sqs-configure.html";
    private const string QueueQuotas = "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/SQSDeveloperGuide/quotas-queues.html";
    private const string Streams = Docs + "with-kinesis.html";
    private const string Asynchronous = Docs + "invocation-async.html";
    private const string Gateway = "https://docs.aws.amazon.com/apigateway/latest/developerguide/limits.html";
    private const string ApiModel = "2026-08-07";

    /// <summary>Request and response of a synchronous invocation, each.</summary>
    public static readonly Limit Payload = new("payload.synchronous", 6, "MB", "2026", Quotas);
    public static readonly Limit AsynchronousPayload = new("payload.asynchronous", 1, "MB", "2026", Quotas);
    public static readonly Limit StreamedPayload = new("payload.streamed", 200, "MB", "2026", Docs + "configuration-response-streaming.html");

    /// <summary>Request body and response of a load balancer's target, each.</summary>
    public static readonly Limit LoadBalancerPayload = new("payload.loadBalancer", 1, "MB", "2025", "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/lambda-functions.html");
    public static readonly Limit GatewayPayload = new("payload.gateway", 10, "MB", "2026", Gateway);
    public static readonly Limit WebSocketPayload = new("payload.webSocket", 128, "KB", "2026", Gateway);

    /// <summary>The quota may have been raised for regional and private APIs.</summary>
    public static readonly Limit RestApiTimeout = new("api.rest.timeout", 29, "s", "2026", Gateway);
    public static readonly Limit HttpApiTimeout = new("api.http.timeout", 30, "s", "2026", Gateway);
    public static readonly Limit WebSocketTimeout = new("api.webSocket.timeout", 29, "s", "2026", Gateway);
    public static readonly Limit AuthorizerTimeout = new("api.authorizer.timeout", 10, "s", "2026", Gateway);

    public static readonly Limit VisibilityDefault = new("sqs.visibility.default", 30, "s", "undated", QueueQuotas);
    public static readonly Limit VisibilityMax = new("sqs.visibility.max", 43_200, "s", "undated", QueueQuotas);

    /// <summary>The visibility timeout should be this many times the function's timeout, plus the batching window.</summary>
    public static readonly Limit VisibilityFactor = new("sqs.visibility.factor", 6, "", "2026", Queues);
    public static readonly Limit QueueBatchDefault = new("sqs.batch.default", 10, "", "2026", Queues);
    public static readonly Limit QueueBatchMax = new("sqs.batch.max", 10_000, "", ApiModel, Queues);
    public static readonly Limit FifoBatchMax = new("sqs.batch.fifo.max", 10, "", "2026", Queues);

    /// <summary>A larger batch needs a batching window.</summary>
    public static readonly Limit BatchWithoutWindow = new("sqs.batch.withoutWindow", 10, "", "2026", Queues);
    public static readonly Limit BatchingWindowMax = new("mapping.window.max", 300, "s", "2026", Queues);
    public static readonly Limit QueueConcurrencyMin = new("sqs.concurrency.min", 2, "", ApiModel, Queues);
    public static readonly Limit QueueConcurrencyMax = new("sqs.concurrency.max", 1_000, "", ApiModel, Queues);

    /// <summary>Of a redrive policy, at least.</summary>
    public static readonly Limit ReceiveCount = new("sqs.receiveCount", 5, "", "undated", Queues);
    public static readonly Limit MessageSize = new("sqs.message", 1_048_576, "B", "2026", QueueQuotas);
    public static readonly Limit QueueRetentionDefault = new("sqs.retention.default", 345_600, "s", "undated", QueueQuotas);

    public static readonly Limit StreamBatchDefault = new("stream.batch.default", 100, "", "2026", Streams);
    public static readonly Limit StreamBatchMax = new("stream.batch.max", 10_000, "", ApiModel, Streams);
    public static readonly Limit ParallelizationMax = new("stream.parallelization.max", 10, "", ApiModel, Streams);
    public static readonly Limit StreamRetriesMax = new("stream.retries.max", 10_000, "", ApiModel, Streams);
    public static readonly Limit RecordAgeMin = new("stream.age.min", 60, "s", ApiModel, Streams);
    public static readonly Limit RecordAgeMax = new("stream.age.max", 604_800, "s", ApiModel, Streams);
    public static readonly Limit TumblingWindowMax = new("stream.tumblingWindow.max", 900, "s", ApiModel, Streams);
    public static readonly Limit TableStreamReaders = new("dynamodb.stream.readers", 2, "", "2026", Docs + "with-ddb.html");

    public static readonly Limit AsynchronousRetries = new("async.retries", 2, "", "2026", Asynchronous);
    public static readonly Limit EventAgeMax = new("async.age.max", 21_600, "s", "2026", Asynchronous);

    /// <summary>After about so many turns Lambda stops a function that calls itself through SQS, SNS, S3 or Lambda.</summary>
    public static readonly Limit RecursionHops = new("recursion.hops", 16, "", "2026", Docs + "invocation-recursion.html");
}
