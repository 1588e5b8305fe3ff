using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1004: hosted services, where something starts them.</summary>
public class HostedServiceTests
{
    private const string Polls = "using var timer = new PeriodicTimer(TimeSpan.FromSeconds(5)); while (await timer.WaitForNextTickAsync(stoppingToken)) Console.WriteLine();";

    private const string EntryPoint = "public class LambdaEntryPoint : Amazon.Lambda.AspNetCoreServer.APIGatewayHttpApiV2ProxyFunction { }";

    [Theory]
    [InlineData(Polls)]
    [InlineData("while (!stoppingToken.IsCancellationRequested) await Task.Delay(1000, stoppingToken);")]
    [InlineData("while (true) await Task.Delay(1000, stoppingToken);")]
    [InlineData("await LoopAsync(stoppingToken); static async Task LoopAsync(CancellationToken token) { while (true) await Task.Delay(1000, token); }")]
    public Task A_loop_in_a_hosted_application(string body) => Rule("[|services.AddHostedService<Worker>()|];", body, EntryPoint).RunAsync();

    [Fact]
    public Task A_loop_in_a_method_of_its_own() => Rule("[|services.AddHostedService<Worker>()|];", "await LoopAsync(stoppingToken);", EntryPoint,
        "private async Task LoopAsync(CancellationToken token) { while (true) await Task.Delay(1000, token); }").RunAsync();

    [Fact]
    public Task One_that_works_once() => Rule("services.AddHostedService<Worker>();", "await Task.Delay(1, stoppingToken);", EntryPoint,
        "private async Task NotCalled(CancellationToken token) { while (true) await Task.Delay(1000, token); }").RunAsync();

    [Fact]
    public Task Where_no_host_runs_on_Lambda() => Rule("services.AddHostedService<Worker>();", Polls, "").RunAsync();

    [Fact]
    public Task A_startup_that_configures_a_host() => Rule("[|services.AddHostedService<Worker>()|];", Polls,
        "[Amazon.Lambda.Annotations.LambdaStartup]\npublic class Startup { public IHostApplicationBuilder ConfigureHostBuilder() { var builder = new HostApplicationBuilder(); Registrations.Add(builder.Services); return builder; } }").RunAsync();

    [Fact]
    public Task A_startup_that_only_configures_services() => Rule("services.AddHostedService<Worker>();", Polls,
        "[Amazon.Lambda.Annotations.LambdaStartup]\npublic class Startup { public void ConfigureServices(IServiceCollection services) => Registrations.Add(services); }").RunAsync();

    [Fact]
    public Task A_service_of_a_library() => Rule("services.AddHostedService<Telemetry>(); [|services.AddHostedService<Worker>()|];", Polls, EntryPoint + "\n\npublic class Telemetry : IHostedService { public Task StartAsync(CancellationToken token) => Task.CompletedTask; public Task StopAsync(CancellationToken token) => Task.CompletedTask; }").RunAsync();

    private static Verify<LMA1004BackgroundWork> Rule(string register, string body, string host, string more = "") => new()
    {
        Sources =
        {
            $$"""
            using Microsoft.Extensions.DependencyInjection;
            using Microsoft.Extensions.Hosting;

            public static class Registrations
            {
                public static void Add(IServiceCollection services)
                {
                    {{register}}
                }
            }

            public class Worker : BackgroundService
            {
                protected override async Task ExecuteAsync(CancellationToken stoppingToken)
                {
                    {{body}}
                }

                {{more}}
            }

            {{host}}
            """,
        },
        References = TestReferences.AspNetCore,
    };
}
