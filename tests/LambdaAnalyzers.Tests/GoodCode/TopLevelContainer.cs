// top-level program with a container, a handler delegate and one scope for each event.
using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Amazon.Lambda.SQSEvents;
using Amazon.S3;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Configuration;

var configuration = new ConfigurationBuilder().AddEnvironmentVariables().Build();
var services = new ServiceCollection().AddSingleton<IAmazonS3>(_ => new AmazonS3Client()).AddScoped<Worker>().AddSingleton<IConfiguration>(configuration);
await using var provider = services.BuildServiceProvider();
var cold = true;
var warm = 0;
string? region = null;
Func<SQSEvent, ILambdaContext, Task<SQSBatchResponse>> handler = async (e, context) =>
{
    if (cold)
    {
        cold = false;
        context.Logger.LogInformation("cold");
    }

    region ??= configuration["AWS_REGION"];
    await using var scope = provider.CreateAsyncScope();
    var worker = scope.ServiceProvider.GetRequiredService<Worker>();
    warm++;
    context.Logger.LogInformation($"{warm}");
    return await worker.RunAsync(e, context);
};
await LambdaBootstrapBuilder.Create(handler, new DefaultLambdaJsonSerializer()).Build().RunAsync();
public sealed class Worker(IAmazonS3 s3) : IDisposable
{
    private readonly List<SQSBatchResponse.BatchItemFailure> _failures = [];
    private ILambdaContext? _context;
    public async Task<SQSBatchResponse> RunAsync(SQSEvent e, ILambdaContext context)
    {
        _context = context;
        foreach (var r in e.Records)
            try
            {
                await s3.DeleteObjectAsync("b", r.Body);
            }
            catch (AmazonS3Exception)
            {
                _failures.Add(new() { ItemIdentifier = r.MessageId });
            }

        _context.Logger.LogInformation("done");
        return new(_failures);
    }

    public void Dispose()
    {
    }
}
