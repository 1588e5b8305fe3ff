using Amazon.DynamoDBv2;
using Amazon.Lambda.Core;
using OrderPipeline.Shared.Configuration;

namespace OrderPipeline.Functions.Returns;

public sealed record ReturnRequest(string CustomerId, string OrderId, IReadOnlyList<string> Skus);

public sealed record ReturnReceipt(string OrderId, int Articles, bool NeedsInspection);

/// <summary>A step of the state machine for returns: notes what comes back, and whether somebody should look at it first.</summary>
public sealed class RegisterReturnFunction
{
    private const int ManyReturns = 20;

    private readonly ReturnLedger _ledger = new(new AmazonDynamoDBClient(), PipelineOptions.Required("RETURNS_TABLE"));

    public async Task<ReturnReceipt> RegisterReturnAsync(ReturnRequest request, ILambdaContext context)
    {
        using var deadline = Deadline.Of(context);
        var before = await _ledger.ArticlesOfAsync(request.CustomerId, deadline.Token);
        await _ledger.AddAsync(request, deadline.Token);
        return new ReturnReceipt(request.OrderId, request.Skus.Count, before.Count > ManyReturns);
    }
}
