using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using OrderPipeline.Shared.Configuration;

namespace OrderPipeline.Functions.Returns;

/// <summary>Which messages of the warehouse were taken up, for all execution environments: DynamoDB lets one of them begin.</summary>
public sealed class ParcelLog(IAmazonDynamoDB dynamo, PipelineOptions options)
{
    public async Task<bool> TryBeginAsync(string messageId, CancellationToken cancellationToken)
    {
        try
        {
            await dynamo.PutItemAsync(
                new PutItemRequest
                {
                    TableName = options.OrdersTable,
                    Item = KeyOf(messageId),
                    ConditionExpression = "attribute_not_exists(OrderId)",
                },
                cancellationToken);
            return true;
        }
        catch (ConditionalCheckFailedException)
        {
            return false;
        }
    }

    /// <summary>A message that failed comes again, and then it must be taken up.</summary>
    public Task ForgetAsync(string messageId, CancellationToken cancellationToken) =>
        dynamo.DeleteItemAsync(new DeleteItemRequest { TableName = options.OrdersTable, Key = KeyOf(messageId) }, cancellationToken);

    private static Dictionary<string, AttributeValue> KeyOf(string messageId) => new() { ["OrderId"] = new AttributeValue("parcel#" + messageId) };
}
