using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderPipeline.Functions.Claims;

/// <summary>What customers sent back: one item for each article, by customer.</summary>
public sealed class ClaimLedger(IAmazonDynamoDB dynamo, string table)
{
    private const int LargestBatch = 25;

    public async Task<IReadOnlyList<string>> ArticlesOfAsync(string customerId, CancellationToken cancellationToken)
    {
        var request = new QueryRequest
        {
            TableName = table,
            KeyConditionExpression = "CustomerId = :customer",
            ExpressionAttributeValues = new() { [":customer"] = new AttributeValue(customerId) },
        };
        var items = new List<Dictionary<string, AttributeValue>>();
        await foreach (var page in dynamo.Paginators.Query(request).Responses.WithCancellation(cancellationToken))
        {
            items.AddRange(page.Items ?? []);
        }

        return [.. items.Select(item => item["Sku"].S)];
    }

    public async Task AddAsync(ClaimRequest request, CancellationToken cancellationToken)
    {
        foreach (var skus in request.Skus.Distinct().Chunk(LargestBatch))
        {
            var items = skus.Select(sku => ItemOf(request, sku)).ToList();
            var response = await dynamo.BatchWriteItemAsync(new BatchWriteItemRequest { RequestItems = new() { [table] = items } }, cancellationToken);
            for (int attempt = 1; response.UnprocessedItems is { Count: > 0 }; attempt++)
            {
                if (attempt > 5)
                {
                    throw new InvalidOperationException("DynamoDB left a part of the batch unprocessed 5 times.");
                }

                await Task.Delay(50 << attempt, cancellationToken);
                response = await dynamo.BatchWriteItemAsync(response.UnprocessedItems, cancellationToken);
            }
        }
    }

    private static WriteRequest ItemOf(ClaimRequest request, string sku) => new(new PutRequest(new()
    {
        ["CustomerId"] = new AttributeValue(request.CustomerId),
        ["OrderSku"] = new AttributeValue(request.OrderId + "#" + sku),
        ["Sku"] = new AttributeValue(sku),
    }));
}
