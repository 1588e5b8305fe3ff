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
        var read = await dynamo.GetItemAsync(TableName, KeyOf(sku));
        var before = int.Parse(read.Item["Quantity"].N, CultureInfo.InvariantCulture);
        await dynamo.UpdateItemAsync(new UpdateItemRequest // expect LMA4006
        {
            TableName = TableName,
            Key = KeyOf(sku),
            UpdateExpression = "SET Quantity = :quantity",
            ExpressionAttributeValues = new() { [":quantity"] = new AttributeValue { N = (before + quantity).ToString(CultureInfo.InvariantCulture) } },
        });
    }

    private static Dictionary<string, AttributeValue> KeyOf(string sku) => new() { ["Sku"] = new AttributeValue(sku) };
}
