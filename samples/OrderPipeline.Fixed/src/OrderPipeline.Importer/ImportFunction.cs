using System.Text;
using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;
using Amazon.S3;
using Amazon.S3.Transfer;
using Amazon.SQS;
using Amazon.SQS.Model;
using OrderPipeline.Shared.Configuration;
using OrderPipeline.Shared.Data;
using OrderPipeline.Shared.Domain;

namespace OrderPipeline.Importer;

public sealed record ImportRequest(string Bucket, string Key);

/// <summary>Reads a partner's file from S3, stores its orders and hands them to the worker. Runs as a container image.</summary>
public sealed class ImportFunction
{
    private const int EntriesPerBatch = 10;

    private static readonly TimeSpan s_margin = TimeSpan.FromSeconds(2);
    private static readonly AmazonDynamoDBClient s_dynamo = new();

    private readonly OrderRepository _orders = new(s_dynamo, PipelineOptions.FromEnvironment());
    private readonly IAmazonSQS _queue = new AmazonSQSClient();
    private readonly IAmazonS3 _s3;
    private readonly Lazy<TransferUtility> _transfer;
    private readonly string _queueUrl;
    private readonly string _reportBucket;

    private ILambdaLogger _log;

    public ImportFunction()
    {
        _s3 = new AmazonS3Client();
        _transfer = new Lazy<TransferUtility>(() => new TransferUtility(_s3));
        _queueUrl = PipelineOptions.Required("ORDER_QUEUE_URL");
        _reportBucket = PipelineOptions.Required("REPORT_BUCKET");
        _log = NoLogger.Instance;
    }

    public async Task<SQSBatchResponse> ImportAsync(SQSEvent batch, ILambdaContext context)
    {
        _log = context.Logger;
        using var deadline = context.RemainingTime > s_margin
            ? new CancellationTokenSource(context.RemainingTime - s_margin)
            : new CancellationTokenSource();

        var failures = new List<SQSBatchResponse.BatchItemFailure>();
        foreach (var message in batch.Records)
        {
            try
            {
                var request = JsonSerializer.Deserialize<ImportRequest>(message.Body)
                    ?? throw new JsonException("The message names no file.");
                await ImportFileAsync(request, deadline.Token);
            }
            catch (Exception exception)
            {
                _log.LogError(exception, "Message {MessageId} failed", message.MessageId);
                failures.Add(new SQSBatchResponse.BatchItemFailure { ItemIdentifier = message.MessageId });
            }
        }

        return new SQSBatchResponse(failures);
    }

    private async Task ImportFileAsync(ImportRequest request, CancellationToken cancellationToken)
    {
        using var file = await _s3.GetObjectAsync(request.Bucket, request.Key, cancellationToken);
        var reader = new CsvOrderReader();
        var orders = new List<Order>(EntriesPerBatch);
        var count = 0;

        await foreach (var order in reader.ReadAsync(file.ResponseStream, cancellationToken))
        {
            await _orders.TryAddAsync(order, cancellationToken);
            orders.Add(order);
            count++;
            if (orders.Count == EntriesPerBatch)
            {
                await SendAsync(orders, cancellationToken);
                orders.Clear();
            }
        }

        await SendAsync(orders, cancellationToken);
        if (reader.Rejected.Count > 0)
        {
            await ReportRejectedAsync(request.Key, reader.Rejected, cancellationToken);
        }

        _log.LogInformation("{Count} orders of {Key}, {Rejected} lines rejected", count, request.Key, reader.Rejected.Count);
    }

    private async Task SendAsync(IReadOnlyList<Order> orders, CancellationToken cancellationToken)
    {
        if (orders.Count == 0)
        {
            return;
        }

        var response = await _queue.SendMessageBatchAsync(
            new SendMessageBatchRequest
            {
                QueueUrl = _queueUrl,
                Entries = [.. orders.Select((order, index) => new SendMessageBatchRequestEntry($"e{index}", JsonSerializer.Serialize(order)))],
            },
            cancellationToken);
        if (response.Failed is { Count: > 0 } failed)
        {
            throw new InvalidOperationException($"{failed.Count} of {orders.Count} orders were not sent.");
        }
    }

    private async Task ReportRejectedAsync(string key, IReadOnlyCollection<string> lines, CancellationToken cancellationToken)
    {
        using var content = new MemoryStream(Encoding.UTF8.GetBytes(string.Join('\n', lines)));
        await _transfer.Value.UploadAsync(content, _reportBucket, $"rejected/{key}", cancellationToken);
    }

    private sealed class NoLogger : ILambdaLogger
    {
        public static readonly NoLogger Instance = new();

        public void Log(string message)
        {
        }

        public void LogLine(string message)
        {
        }
    }
}
