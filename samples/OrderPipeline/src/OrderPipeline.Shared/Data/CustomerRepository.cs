using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.Model;
using OrderPipeline.Shared.Configuration;
using OrderPipeline.Shared.Domain;

namespace OrderPipeline.Shared.Data;

public sealed class CustomerRepository(IAmazonDynamoDB dynamo, PipelineOptions options)
{
    public async Task<Customer?> FindAsync(string customerId, CancellationToken cancellationToken)
    {
        var request = new GetItemRequest
        {
            TableName = options.CustomersTable,
            Key = new() { ["CustomerId"] = new AttributeValue(customerId) },
        };
        var response = await dynamo.GetItemAsync(request, cancellationToken);
        return response.Item is { Count: > 0 } item
            ? new Customer(customerId, item["Name"].S, item["Country"].S, item.TryGetValue("Preferred", out var flag) && flag.BOOL == true)
            : null;
    }
}
