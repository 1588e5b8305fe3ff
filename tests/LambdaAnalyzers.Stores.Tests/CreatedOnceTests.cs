using System.Collections.Generic;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.CodeFixes.Startup;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Rules.Startup;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>LMA4001 and LMA7002: what every event made anew is made once for the environment.</summary>
[Collection(StoresCollection.Name)]
public sealed class CreatedOnceTests(RedisStore redis, ITestOutputHelper output)
{
    private const int Events = 3;

    [Fact]
    public async Task A_client_connects_once()
    {
        await redis.EmptyAsync();
        var code = FunctionCode.Of("""
            using StackExchange.Redis;
            [assembly: LambdaSerializer(typeof(object))]

            public class Function
            {
                private static readonly string Cache = Environment.GetEnvironmentVariable("CACHE_CONFIGURATION")!;

                public async Task<int> Handle(string page, ILambdaContext context)
                {
                    using var redis = ConnectionMultiplexer.Connect(Cache);
                    return (int)await redis.GetDatabase().StringIncrementAsync(page);
                }
            }
            """);
        var (_, before) = await RunAsync(code);
        var (_, after) = await RunAsync(await code.FixedAsync(new LMA4001ClientPerInvocation(), new LMA4001HoistClientFix()));

        // A multiplexer has up to two: one for commands, one for subscriptions.
        output.Compare("LMA4001", $"connections to Redis for {Events} events", $"{before}", $"{after}");
        Assert.InRange(before, Events, 2 * Events);
        Assert.InRange(after, 1, 2);
    }

    [Fact]
    public async Task Options_are_made_once()
    {
        var code = FunctionCode.Of("""
            using System.Text.Json;
            using System.Text.Json.Serialization;
            [assembly: LambdaSerializer(typeof(object))]

            public class Function
            {
                public int Handle(string page, ILambdaContext context)
                {
                    var options = new JsonSerializerOptions { Converters = { new PageConverter() } };
                    return JsonSerializer.Serialize(page, options).Length > 0 ? PageConverter.Made : 0;
                }
            }

            public class PageConverter : JsonConverter<string>
            {
                public static int Made;

                public PageConverter() => Made++;

                public override string? Read(ref Utf8JsonReader reader, Type type, JsonSerializerOptions options) => reader.GetString();

                public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
            }
            """);
        var (before, _) = await RunAsync(code);
        var (after, _) = await RunAsync(await code.FixedAsync(new LMA7002InitializationPerInvocation(), new LMA7002HoistFix(), "LMA7002"));

        output.Compare("LMA7002", $"options made after each of {Events} events", before, after);
        Assert.Equal(("1, 2, 3", "1, 1, 1"), (before, after));
    }

    [Fact]
    public async Task A_container_is_built_once()
    {
        var code = FunctionCode.Of("""
            using Microsoft.Extensions.DependencyInjection;
            [assembly: LambdaSerializer(typeof(object))]

            public class Function
            {
                public int Handle(string page, ILambdaContext context)
                {
                    var services = new ServiceCollection().AddSingleton<Pages>().BuildServiceProvider();
                    return services.GetRequiredService<Pages>().Next();
                }
            }

            public class Pages
            {
                private static int s_made;

                public Pages() => s_made++;

                public int Next() => s_made;
            }
            """);
        var (before, _) = await RunAsync(code);
        var (after, _) = await RunAsync(await code.FixedAsync(new LMA7002InitializationPerInvocation(), new LMA7002HoistProviderFix(), "LMA7002_Provider"));

        output.Compare("LMA7002 container", $"singletons made after each of {Events} events", before, after);
        Assert.Equal(("1, 2, 3", "1, 1, 1"), (before, after));
    }

    /// <summary>What one environment answers to one event after the other, and how many connections Redis accepted meanwhile.</summary>
    private async Task<(string Answers, int Connections)> RunAsync(FunctionCode code)
    {
        var connections = await redis.ConnectionsAsync();
        using var environment = new ExecutionEnvironment(await code.CompileAsync());
        var answers = new List<int>();
        for (var i = 0; i < Events; i++)
            answers.Add(await environment.InvokeAsync<int>("page"));
        return (string.Join(", ", answers), await redis.ConnectionsAsync() - connections);
    }
}
