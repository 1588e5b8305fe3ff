using Amazon.Lambda.Core;
using Microsoft.Extensions.DependencyInjection;

namespace OrderPipeline.Functions.Returns;

public sealed record LabelRequest(string OrderId, string Name, string Street, string City);

/// <summary>The label for a parcel that a customer sends back.</summary>
public sealed class ReturnLabelFunction
{
    public string WriteLabel(LabelRequest request, ILambdaContext context)
    {
        // Each return has a scope of its own, and so a label of its own.
        using var scope = ReturnServices.Provider.CreateScope();
        var label = scope.ServiceProvider.GetRequiredService<LabelWriter>();
        label.Write($"Return of order {request.OrderId}");
        label.Write(request.Name);
        label.Write(request.Street);
        label.Write(request.City);
        return label.Text();
    }
}
