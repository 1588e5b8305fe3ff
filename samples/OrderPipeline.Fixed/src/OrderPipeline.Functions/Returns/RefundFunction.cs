using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;
using Amazon.Lambda.SQSEvents;
using Amazon.SQS;
using Amazon.SQS.Model;
using OrderPipeline.Shared.Configuration;

namespace OrderPipeline.Functions.Returns;

public sealed record ReturnedParcel(string OrderId, decimal Refund);

/// <summary>The warehouse tells what came back; each parcel is refunded once. Reports the messages that failed, and only those.</summary>
public sealed class RefundFunction(IAmazonSQS queue, ParcelLog parcels)
{
    private static readonly string s_queueUrl = PipelineOptions.Required("ORDER_QUEUE_URL");

    public RefundFunction()
        : this(Composition.Get<IAmazonSQS>(), new ParcelLog(Composition.Get<IAmazonDynamoDB>(), Composition.Get<PipelineOptions>()))
    {
    }

    public async Task<SQSBatchResponse> RefundAsync(SQSEvent batch, ILambdaContext context)
    {
        using var deadline = Deadline.Of(context);
        var failures = new List<SQSBatchResponse.BatchItemFailure>();
        foreach (var message in batch.Records)
        {
            try
            {
                if (!await parcels.TryBeginAsync(message.MessageId, deadline.Token))
                {
                    context.Logger.LogInformation("Message {MessageId} came again", message.MessageId);
                    continue;
                }

                await RefundOneAsync(message.Body, deadline.Token);
            }
            catch (Exception exception)
            {
                await parcels.ForgetAsync(message.MessageId, CancellationToken.None);
                context.Logger.LogError(exception, "Message {MessageId} failed", message.MessageId);
                failures.Add(new SQSBatchResponse.BatchItemFailure { ItemIdentifier = message.MessageId });
            }
        }

        return new SQSBatchResponse(failures);
    }

    private async Task RefundOneAsync(string body, CancellationToken cancellationToken)
    {
        var parcel = JsonSerializer.Deserialize<ReturnedParcel>(body) ?? throw new JsonException("The message holds no parcel.");
        var message = new SendMessageRequest { QueueUrl = s_queueUrl, MessageBody = JsonSerializer.Serialize(parcel) };
        await queue.SendMessageAsync(message, cancellationToken);
    }
}
