using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderPipeline.Functions.Claims;

/// <summary>What customers sent back: one item for each article, by customer.</summary>
public sealed class ClaimLedger(IAmazonDynamoDB dynamo, string table)
{
    private const int LargestBatch = 25;

    public async Task<IReadOnlyList<string>> ArticlesOfAsync(string customerId, CancellationToken cancellationToken)
    {
        var response = await dynamo.QueryAsync( // expect LMA4007
            new QueryRequest
            {
                TableName = table,
                KeyConditionExpression = "CustomerId = :customer",
                ExpressionAttributeValues = new() { [":customer"] = new AttributeValue(customerId) },
            },
            cancellationToken);
        return [.. response.Items.Select(item => item["Sku"].S)];
    }

    public async Task AddAsync(ClaimRequest request, CancellationToken cancellationToken)
    {
        foreach (var skus in request.Skus.Distinct().Chunk(LargestBatch))
        {
            var items = skus.Select(sku => ItemOf(request, sku)).ToList();
            await dynamo.BatchWriteItemAsync(new BatchWriteItemRequest { RequestItems = new() { [table] = items } }, cancellationToken); // expect LMA4008
        }
    }

    private static WriteRequest ItemOf(ClaimRequest request, string sku) => new(new PutRequest(new()
    {
        ["CustomerId"] = new AttributeValue(request.CustomerId),
        ["OrderSku"] = new AttributeValue(request.OrderId + "#" + sku),
        ["Sku"] = new AttributeValue(sku),
    }));
}
