using LambdaAnalyzers.Deployments.Readers;

namespace LambdaAnalyzers.Facts;

/// <summary>What holds where nothing is written: in a configuration format, in a client library.</summary>
internal static class Defaults
{
    private const string Lambda = "https://docs.aws.amazon.com/lambda/latest/dg/";
    private const string Serverless = "https://www.serverless.com/framework/docs/providers/aws/guide/functions";
    private const string Sdk = "https://docs.aws.amazon.com/sdk-for-net/v4/developer-guide/retries-timeouts.html";
    private const string Redis = "https://stackexchange.github.io/StackExchange.Redis/Configuration.html";

    public static readonly Limit Timeout = new("default.timeout", FormatDefaults.Timeout, "s", "2026", Lambda + "configuration-timeout.html");
    public static readonly Limit Memory = new("default.memory", FormatDefaults.Memory, "MB", "2026", Lambda + "configuration-memory.html");
    public static readonly Limit Temp = new("default.tmp", FormatDefaults.EphemeralStorage, "MB", "2026", Lambda + "configuration-ephemeral-storage.html");
    public static readonly Limit ServerlessTimeout = new("default.serverless.timeout", FormatDefaults.ServerlessTimeout, "s", "undated", Serverless);
    public static readonly Limit ServerlessMemory = new("default.serverless.memory", FormatDefaults.ServerlessMemory, "MB", "undated", Serverless);

    public static readonly Limit HttpClientTimeout = new("default.httpClient.timeout", 100, "s", "undated", "https://learn.microsoft.com/dotnet/api/system.net.http.httpclient.timeout");

    /// <summary>MaxErrorRetry of the AWS SDK, version 4.</summary>
    public static readonly Limit SdkRetries = new("default.sdk.retries", 2, "", "2026", Sdk);
    public static readonly Limit SdkRetriesOfDynamoDB = new("default.sdk.retries.dynamodb", 10, "", "2026", Sdk);
    public static readonly Limit SdkRetriesOfVersion3 = new("default.sdk3.retries", 4, "", "2026", "https://docs.aws.amazon.com/sdk-for-net/v3/developer-guide/retries-timeouts.html");

    /// <summary>ConnectTimeout, SyncTimeout and AsyncTimeout of StackExchange.Redis.</summary>
    public static readonly Limit RedisTimeout = new("default.redis.timeout", 5_000, "ms", "2026-08-20", Redis);
}
