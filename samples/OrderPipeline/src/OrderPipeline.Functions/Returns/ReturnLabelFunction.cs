using Amazon.Lambda.Core;
using Microsoft.Extensions.DependencyInjection;

namespace OrderPipeline.Functions.Returns;

public sealed record LabelRequest(string OrderId, string Name, string Street, string City);

/// <summary>The label for a parcel that a customer sends back.</summary>
public sealed class ReturnLabelFunction
{
    public string WriteLabel(LabelRequest request, ILambdaContext context)
    {
        // The second customer of an environment gets a label with the address of the first.
        var label = ReturnServices.Provider.GetRequiredService<LabelWriter>(); // expect LMA1008
        label.Write($"Return of order {request.OrderId}");
        label.Write(request.Name);
        label.Write(request.Street);
        label.Write(request.City);
        return label.Text();
    }
}
