using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderPipeline.Functions.Loyalty;

/// <summary>The points of all customers.</summary>
public sealed class LoyaltyAccounts(IAmazonDynamoDB dynamo)
{
    public async Task AddAsync(string customerId, int points)
    {
        await dynamo.UpdateItemAsync(new UpdateItemRequest
        {
            TableName = "LoyaltyAccounts",
            Key = new() { ["CustomerId"] = new AttributeValue { S = customerId } },
            UpdateExpression = "ADD #points :points",
            ConditionExpression = "attribute_exists(#key)",
            ExpressionAttributeNames = new() { ["#points"] = "Points", ["#key"] = "CustomerId" },
            ExpressionAttributeValues = new() { [":points"] = new AttributeValue { N = points.ToString() } },
        });
    }
}
