using Amazon.DynamoDBv2;
using Amazon.Lambda.Annotations;
using Amazon.S3;
using Amazon.SQS;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OrderPipeline.Functions.Reports;
using OrderPipeline.Functions.Workers;
using OrderPipeline.Shared.Configuration;
using OrderPipeline.Shared.Data;
using OrderPipeline.Shared.Diagnostics;
using OrderPipeline.Shared.Payments;
using OrderPipeline.Shared.Pricing;
using OrderPipeline.Shared.Sessions;

namespace OrderPipeline.Functions;

/// <summary>Registers everything that lives as long as the execution environment.</summary>
[LambdaStartup]
public sealed class Startup
{
    public void ConfigureServices(IServiceCollection services)
    {
        services.AddLogging(logging => logging.AddJsonConsole());
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(_ => PipelineOptions.FromEnvironment());

        services.AddSingleton<IAmazonDynamoDB>(_ => new AmazonDynamoDBClient());
        services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());
        services.AddSingleton<IAmazonSQS>(_ => new AmazonSQSClient());
        services.AddSingleton(_ => new RedisConnection(PipelineOptions.Required("REDIS_ENDPOINT")));

        services.AddSingleton<OrderRepository>();
        services.AddSingleton<CustomerRepository>();
        services.AddSingleton<PriceCache>();
        services.AddSingleton<RedisSessionStore>();
        services.AddSingleton<OrderTotals>();
        services.AddSingleton<CarrierClient>();
        services.AddSingleton<AuditTrail>();

        services.AddSingleton(provider => new PaymentClient(
            ClientOf("PAYMENT_ENDPOINT"),
            provider.GetRequiredService<ILogger<PaymentClient>>()));
        services.AddSingleton(_ => new VatRates(EndpointOf("VAT_ENDPOINT")));
        services.AddSingleton(_ => new ReportPublisher(EndpointOf("REPORT_ENDPOINT")));
        services.AddSingleton(_ => new StockReservations(PipelineOptions.Required("REDIS_ENDPOINT")));
    }

    private static Uri EndpointOf(string setting) => new(PipelineOptions.Required(setting));

    private static HttpClient ClientOf(string setting) => new()
    {
        BaseAddress = EndpointOf(setting),
        Timeout = TimeSpan.FromSeconds(5),
    };
}

/// <summary>The services of the handlers that Lambda itself creates, built once while the environment starts.</summary>
internal static class Composition
{
    private static readonly ServiceProvider s_services = Build();

    public static T Get<T>()
        where T : notnull => s_services.GetRequiredService<T>();

    private static ServiceProvider Build()
    {
        var services = new ServiceCollection();
        new Startup().ConfigureServices(services);
        return services.BuildServiceProvider();
    }
}
