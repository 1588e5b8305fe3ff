using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderPipeline.Functions.Baskets;

/// <summary>The baskets of all customers. The table lets those expire that nobody came back for.</summary>
public sealed class BasketTable(IAmazonDynamoDB dynamo)
{
    public Task PutAsync(Basket basket) => dynamo.PutItemAsync(new PutItemRequest
    {
        TableName = Environment.GetEnvironmentVariable("BASKETS_TABLE"),
        Item = new()
        {
            ["CustomerId"] = new AttributeValue(basket.CustomerId),
            ["Skus"] = new AttributeValue { SS = [.. basket.Skus] },
            ["ForgetAt"] = new AttributeValue { N = DateTimeOffset.UtcNow.AddDays(30).ToUnixTimeSeconds().ToString() },
        },
    });
}
