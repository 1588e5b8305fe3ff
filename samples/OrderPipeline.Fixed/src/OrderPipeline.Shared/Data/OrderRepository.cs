using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.Json;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using OrderPipeline.Shared.Configuration;
using OrderPipeline.Shared.Domain;

namespace OrderPipeline.Shared.Data;

public sealed class OrderRepository(IAmazonDynamoDB dynamo, PipelineOptions options)
{
    private const string DateFormat = "yyyy-MM-dd";

    public async Task<Order?> FindAsync(string orderId, CancellationToken cancellationToken)
    {
        var response = await dynamo.GetItemAsync(new GetItemRequest { TableName = options.OrdersTable, Key = KeyOf(orderId) }, cancellationToken);
        return response.Item is { Count: > 0 } item ? ToOrder(item) : null;
    }

    /// <summary>Stores an order that is not there yet. False: it came before, as every event may come twice.</summary>
    public async Task<bool> TryAddAsync(Order order, CancellationToken cancellationToken)
    {
        try
        {
            await dynamo.PutItemAsync(
                new PutItemRequest
                {
                    TableName = options.OrdersTable,
                    Item = ToItem(order),
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

    public Task SetStatusAsync(string orderId, OrderStatus status, CancellationToken cancellationToken) =>
        dynamo.UpdateItemAsync(
            new UpdateItemRequest
            {
                TableName = options.OrdersTable,
                Key = KeyOf(orderId),
                UpdateExpression = "SET #status = :status",
                ConditionExpression = "attribute_exists(OrderId)",
                ExpressionAttributeNames = new() { ["#status"] = "Status" },
                ExpressionAttributeValues = new() { [":status"] = new AttributeValue(status.ToString()) },
            },
            cancellationToken);

    public IAsyncEnumerable<Order> PlacedOnAsync(DateOnly day, CancellationToken cancellationToken) =>
        QueryAsync("ByDay", "PlacedOn", day.ToString(DateFormat, CultureInfo.InvariantCulture), cancellationToken);

    public IAsyncEnumerable<Order> OfCustomerAsync(string customerId, CancellationToken cancellationToken) =>
        QueryAsync("ByCustomer", "CustomerId", customerId, cancellationToken);

    private async IAsyncEnumerable<Order> QueryAsync(
        string index, string key, string value, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var query = dynamo.Paginators.Query(new QueryRequest
        {
            TableName = options.OrdersTable,
            IndexName = index,
            KeyConditionExpression = "#key = :value",
            ExpressionAttributeNames = new() { ["#key"] = key },
            ExpressionAttributeValues = new() { [":value"] = new AttributeValue(value) },
        });

        await foreach (var page in query.Responses.WithCancellation(cancellationToken))
        {
            foreach (var item in page.Items ?? [])
            {
                yield return ToOrder(item);
            }
        }
    }

    private static Dictionary<string, AttributeValue> KeyOf(string orderId) => new() { ["OrderId"] = new AttributeValue(orderId) };

    private static Dictionary<string, AttributeValue> ToItem(Order order) => new()
    {
        ["OrderId"] = new AttributeValue(order.Id),
        ["CustomerId"] = new AttributeValue(order.CustomerId),
        ["PlacedOn"] = new AttributeValue(order.PlacedOn.ToString(DateFormat, CultureInfo.InvariantCulture)),
        ["Status"] = new AttributeValue(order.Status.ToString()),
        ["Lines"] = new AttributeValue(JsonSerializer.Serialize(order.Lines)),
    };

    private static Order ToOrder(Dictionary<string, AttributeValue> item) => new(
        item["OrderId"].S,
        item["CustomerId"].S,
        DateOnly.ParseExact(item["PlacedOn"].S, DateFormat, CultureInfo.InvariantCulture),
        Enum.Parse<OrderStatus>(item["Status"].S),
        JsonSerializer.Deserialize<List<OrderLine>>(item["Lines"].S) ?? []);
}
