using Amazon.Lambda.Annotations;
using Amazon.Lambda.Annotations.APIGateway;
using Amazon.Lambda.Core;
using OrderPipeline.Shared.Data;
using OrderPipeline.Shared.Domain;

namespace OrderPipeline.Functions.Api;

public sealed record OrderView(string Id, string Status, decimal Total);

public sealed record OrderReply(long RequestNumber, OrderView Order);

/// <summary>GET /orders/{orderId} and GET /customers/{customerId}/orders, written with Amazon.Lambda.Annotations.</summary>
public sealed class OrderQueries(OrderRepository orders)
{
    private const int PageSize = 100;

    private static long s_requests;

    private static readonly Dictionary<OrderStatus, string> s_texts = new()
    {
        [OrderStatus.Received] = "We have your order.",
        [OrderStatus.Paid] = "Your order is paid.",
        [OrderStatus.Shipped] = "Your order is on its way.",
        [OrderStatus.Rejected] = "We cannot deliver your order.",
    };

    [LambdaFunction]
    [HttpApi(LambdaHttpMethod.Get, "/orders/{orderId}")]
    public async Task<IHttpResult> GetOrder([FromRoute] string orderId, ILambdaContext context)
    {
        using var deadline = Deadline.Of(context);
        var order = await orders.FindAsync(orderId, deadline.Token);
        if (order is null)
        {
            return HttpResults.NotFound();
        }

        context.Logger.LogInformation("Order {OrderId} was read", order.Id);
        var number = Interlocked.Increment(ref s_requests); // expect LMA1003
        return HttpResults.Ok(new OrderReply(number, ViewOf(order)));
    }

    [LambdaFunction]
    [HttpApi(LambdaHttpMethod.Get, "/customers/{customerId}/orders")]
    public async Task<IHttpResult> GetOrdersOfCustomer([FromRoute] string customerId, ILambdaContext context)
    {
        using var deadline = Deadline.Of(context);
        var views = new List<OrderView>();
        await foreach (var order in orders.OfCustomerAsync(customerId, deadline.Token))
        {
            views.Add(ViewOf(order));
            if (views.Count == PageSize)
            {
                break;
            }
        }

        return HttpResults.Ok(views);
    }

    private static OrderView ViewOf(Order order) => new(order.Id, s_texts[order.Status], order.Total);
}
