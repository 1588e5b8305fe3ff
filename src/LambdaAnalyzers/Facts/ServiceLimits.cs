namespace LambdaAnalyzers.Facts;

/// <summary>What requests to other services may hold.</summary>
internal static class ServiceLimits
{
    private const string DynamoDB = "https://docs.aws.amazon.com/amazondynamodb/latest/developerguide/ServiceQuotas.html";
    private const string EventBridge = "https://docs.aws.amazon.com/eventbridge/latest/userguide/eb-putevents.html";

    public static readonly Limit ItemSize = new("dynamodb.item", 400, "KB", "2026", DynamoDB);

    /// <summary>Of a query or a scan, before its filter.</summary>
    public static readonly Limit PageSize = new("dynamodb.page", 1, "MB", "2026", DynamoDB);
    public static readonly Limit BatchWriteItems = new("dynamodb.batchWrite", 25, "", "2026", DynamoDB);
    public static readonly Limit BatchGetItems = new("dynamodb.batchGet", 100, "", "2026", DynamoDB);
    public static readonly Limit TransactWriteItems = new("dynamodb.transactWrite", 100, "", "2026", DynamoDB);
    public static readonly Limit BatchSize = new("dynamodb.batch.size", 16, "MB", "2026", DynamoDB);
    public static readonly Limit TransactionSize = new("dynamodb.transaction.size", 4, "MB", "2026", DynamoDB);

    public static readonly Limit QueueEntries = new("sqs.entries", 10, "", "2026", "https://docs.aws.amazon.com/AWSSimpleQueueService/latest/APIReference/API_SendMessageBatch.html");
    public static readonly Limit TopicEntries = new("sns.entries", 10, "", "2026", "https://docs.aws.amazon.com/sns/latest/api/API_PublishBatch.html");
    public static readonly Limit EventEntries = new("eventBridge.entries", 10, "", "2026", EventBridge);
    public static readonly Limit EventEntriesSize = new("eventBridge.entries.size", 256, "KB", "2026", EventBridge);
    public static readonly Limit KinesisRecords = new("kinesis.records", 500, "", "undated", "https://docs.aws.amazon.com/kinesis/latest/APIReference/API_PutRecords.html");
    public static readonly Limit FirehoseRecords = new("firehose.records", 500, "", "undated", "https://docs.aws.amazon.com/firehose/latest/APIReference/API_PutRecordBatch.html");
    public static readonly Limit StepFunctionsPayload = new("stepFunctions.payload", 262_144, "B", "2026", "https://docs.aws.amazon.com/step-functions/latest/dg/service-quotas.html");
}
