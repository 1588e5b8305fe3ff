using Amazon.Lambda.Core;

namespace OrderPipeline.Functions.Returns;

public sealed record ReturnRequest(string OrderId, string Reason);

public sealed record ReturnLabel(string OrderId, string Number);

/// <summary>A customer sends goods back: hands out a label, and tells the warehouse.</summary>
public sealed class RegisterReturnFunction
{
    private readonly ReturnNotices _notices = new();

    public ReturnLabel RegisterReturn(ReturnRequest request, ILambdaContext context)
    {
        var label = new ReturnLabel(request.OrderId, $"R-{request.OrderId}");
        _notices.Announce(label, request.Reason);
        ReturnReasons.Note(request.Reason);
        return label;
    }
}
