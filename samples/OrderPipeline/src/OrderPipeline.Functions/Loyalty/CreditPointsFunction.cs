using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;

namespace OrderPipeline.Functions.Loyalty;

public sealed record Purchase(string CustomerId, int Cents);

/// <summary>A step behind the payment: one point for each euro.</summary>
public sealed class CreditPointsFunction
{
    private const int CentsOfPoint = 100;

    private readonly LoyaltyAccounts _accounts = new(new AmazonDynamoDBClient());

    public async Task CreditAsync(Purchase purchase, ILambdaContext context)
    {
        context.Logger.LogInformation("Crediting {Customer}", purchase.CustomerId);
        await _accounts.AddAsync(purchase.CustomerId, purchase.Cents / CentsOfPoint);
    }
}
