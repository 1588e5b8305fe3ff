using Amazon.DynamoDBv2.DataModel;

namespace OrderPipeline.Functions.Loyalty;

/// <summary>What a customer has collected.</summary>
[DynamoDBTable("LoyaltyAccounts")]
public sealed class LoyaltyAccount
{
    [DynamoDBHashKey]
    public string CustomerId { get; set; } = "";

    public int Points { get; set; }

    public string Level { get; set; } = "";
}
