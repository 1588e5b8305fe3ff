using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;

namespace OrderPipeline.Functions.Loyalty;

/// <summary>The points of all customers.</summary>
public sealed class LoyaltyAccounts(IAmazonDynamoDB dynamo)
{
    private readonly DynamoDBContext _context = new DynamoDBContextBuilder().WithDynamoDBClient(() => dynamo).Build();

    public async Task AddAsync(string customerId, int points)
    {
        var account = await _context.LoadAsync<LoyaltyAccount>(customerId);
        account.Points += points;
        await _context.SaveAsync(account); // expect LMA4006
    }
}
