using System.Globalization;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;

namespace OrderPipeline.Functions.Stock;

/// <summary>How many articles lie in the warehouse.</summary>
public sealed class StockTable(IAmazonDynamoDB dynamo)
{
    private const string TableName = "Stock";

    public async Task AddAsync(string sku, int quantity)
    {
        await dynamo.UpdateItemAsync(new UpdateItemRequest
        {
            TableName = TableName,
            Key = KeyOf(sku),
            UpdateExpression = "ADD Quantity :quantity",
            ExpressionAttributeValues = new() { [":quantity"] = new AttributeValue { N = quantity.ToString(CultureInfo.InvariantCulture) } },
        });
    }

    private static Dictionary<string, AttributeValue> KeyOf(string sku) => new() { ["Sku"] = new AttributeValue(sku) };
}
