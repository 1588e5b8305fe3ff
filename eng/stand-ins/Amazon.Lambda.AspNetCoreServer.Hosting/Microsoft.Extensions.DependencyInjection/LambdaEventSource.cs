namespace Microsoft.Extensions.DependencyInjection;

public enum LambdaEventSource
{
    RestApi = 0,
    HttpApi = 1,
    ApplicationLoadBalancer = 2,
    WebsocketApi = 3,
}
