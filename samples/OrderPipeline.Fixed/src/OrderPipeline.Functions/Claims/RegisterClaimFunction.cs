using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;
using OrderPipeline.Shared.Configuration;

namespace OrderPipeline.Functions.Claims;

public sealed record ClaimRequest(string CustomerId, string OrderId, IReadOnlyList<string> Skus);

public sealed record ClaimReceipt(string OrderId, int Articles, bool NeedsInspection);

/// <summary>A step of the state machine for claims: notes what is claimed, and whether somebody should look at it first.</summary>
public sealed class RegisterClaimFunction
{
    private const int ManyClaims = 20;

    private readonly ClaimLedger _ledger = new(new AmazonDynamoDBClient(), PipelineOptions.Required("CLAIMS_TABLE"));

    public async Task<ClaimReceipt> RegisterClaimAsync(ClaimRequest request, ILambdaContext context)
    {
        using var deadline = Deadline.Of(context);
        var before = await _ledger.ArticlesOfAsync(request.CustomerId, deadline.Token);
        await _ledger.AddAsync(request, deadline.Token);
        return new ClaimReceipt(request.OrderId, request.Skus.Count, before.Count > ManyClaims);
    }
}
