using Amazon.Lambda.Core;
using Amazon.Lambda.RuntimeSupport;
using Amazon.Lambda.Serialization.SystemTextJson;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Amazon.SecretsManager;
using Amazon.SecretsManager.Model;

namespace GoodCode.Hosted;
public class Function
{
    private static readonly IServiceProvider Services = Build();
    private static readonly IAmazonSecretsManager Secrets = new AmazonSecretsManagerClient();
    private static readonly Lazy<Task<string>> s_secret = new(async () => (await Secrets.GetSecretValueAsync(new GetSecretValueRequest { SecretId = "s" })).SecretString);
    private static string? s_connection;
    private static DateTime s_loaded;
    private static IServiceProvider Build()
    {
        var host = Host.CreateApplicationBuilder();
        host.Services.AddScoped<Handler>();
        host.Services.AddHostedService<Warm>();
        return host.Build().Services;
    }

    public static async Task Main() => await LambdaBootstrapBuilder.Create<string, string>(HandleAsync, new DefaultLambdaJsonSerializer()).Build().RunAsync();
    public static async Task<string> HandleAsync(string input, ILambdaContext context)
    {
        using var scope = Services.CreateScope();
        var h = scope.ServiceProvider.GetRequiredService<Handler>();
        var log = Services.GetRequiredService<ILogger<Function>>();
        if (s_connection == null || DateTime.UtcNow > s_loaded.AddMinutes(10))
        {
            s_connection = await s_secret.Value;
            s_loaded = DateTime.UtcNow;
        }

        return await h.RunAsync(input, context, s_connection);
    }

    private sealed class Warm : IHostedService
    {
        public Task StartAsync(CancellationToken t) => s_secret.Value;
        public Task StopAsync(CancellationToken t) => Task.CompletedTask;
    }

    private sealed class Handler
    {
        private ILambdaContext? _c;
        private int _n;
        public async Task<string> RunAsync(string s, ILambdaContext c, string k)
        {
            _c = c;
            _n++;
            await Task.Yield();
            return _c.AwsRequestId + _n + k;
        }
    }
}
