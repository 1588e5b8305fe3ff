using System.Net;
using System.Text.Json;
using Amazon.Lambda.Core;
using Amazon.Lambda.S3Events;
using Amazon.S3;
using Amazon.SQS;
using Amazon.SQS.Model;
using OrderPipeline.Shared.Configuration;

namespace OrderPipeline.Functions.Import;

public sealed record ImportRequest(string Bucket, string Key);

/// <summary>A partner put a file into the import bucket: checks it and asks the importer to read it.</summary>
public sealed class ImportNotificationFunction
{
    private const long MaxBytes = 100 * 1024 * 1024;

    private readonly IAmazonS3 _s3;
    private readonly IAmazonSQS _queue;
    private readonly List<string> _skipped = [];

    private string? _queueUrl;

    public ImportNotificationFunction()
        : this(Composition.Get<IAmazonS3>(), Composition.Get<IAmazonSQS>())
    {
    }

    public ImportNotificationFunction(IAmazonS3 s3, IAmazonSQS queue)
    {
        _s3 = s3;
        _queue = queue;
    }

    public async Task AnnounceAsync(S3Event notification, ILambdaContext context)
    {
        using var deadline = Deadline.Of(context);
        _skipped.Clear();

        foreach (var record in notification.Records)
        {
            // Keys of notifications are written like forms: "a b.csv" arrives as "a+b.csv".
            var import = new ImportRequest(record.S3.Bucket.Name, WebUtility.UrlDecode(record.S3.Object.Key));
            if (await IsReadableAsync(import, deadline.Token))
            {
                await EnqueueAsync(import, deadline.Token);
            }
            else
            {
                _skipped.Add(import.Key);
            }
        }

        if (_skipped.Count > 0)
        {
            context.Logger.LogWarning("{Count} files were skipped, the first of them {Key}", _skipped.Count, _skipped[0]);
        }
    }

    private async Task<bool> IsReadableAsync(ImportRequest import, CancellationToken cancellationToken)
    {
        if (!import.Key.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var metadata = await _s3.GetObjectMetadataAsync(import.Bucket, import.Key, cancellationToken);
        return metadata.ContentLength is > 0 and <= MaxBytes;
    }

    private async Task EnqueueAsync(ImportRequest import, CancellationToken cancellationToken)
    {
        _queueUrl ??= PipelineOptions.Required("IMPORT_QUEUE_URL");
        var message = new SendMessageRequest { QueueUrl = _queueUrl, MessageBody = JsonSerializer.Serialize(import) };
        await _queue.SendMessageAsync(message, cancellationToken);
    }
}
