using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Startup;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Startup;

/// <summary>LMA7002's fix for containers and hosts: an action of its own, because their singletons then serve all events.</summary>
public class ProviderHoistTests
{
    [Fact]
    public Task A_container_in_one_expression() => FixAsync(
        """
        public string Handle(string order, ILambdaContext context)
        {
            using var provider = new ServiceCollection()
                .AddSingleton<Random>()
                .AddScoped(_ => new Random(1))
                .[|BuildServiceProvider|]();
            using var scope = provider.CreateScope();
            return order + scope.ServiceProvider.GetRequiredService<Random>().Next();
        }
        """,
        """
        private readonly ServiceProvider _provider = new ServiceCollection()
            .AddSingleton<Random>()
            .AddScoped(_ => new Random(1))
            .BuildServiceProvider();

        public string Handle(string order, ILambdaContext context)
        {
            using var scope = _provider.CreateScope();
            return order + scope.ServiceProvider.GetRequiredService<Random>().Next();
        }
        """);

    [Fact]
    public Task A_container_in_the_middle_of_an_expression() => FixAsync(
        """
        public int Handle(string order, ILambdaContext context) => new ServiceCollection().AddSingleton<Random>().[|BuildServiceProvider|]().GetRequiredService<Random>().Next();
        """,
        """
        private readonly ServiceProvider _serviceProvider = new ServiceCollection().AddSingleton<Random>().BuildServiceProvider();

        public int Handle(string order, ILambdaContext context) => _serviceProvider.GetRequiredService<Random>().Next();
        """);

    [Fact]
    public Task A_host() => FixAsync(
        """
        public int Handle(string order, ILambdaContext context)
        {
            using var host = Host.CreateDefaultBuilder().ConfigureServices(services => services.AddSingleton<Random>()).[|Build|]();
            return host.Services.GetRequiredService<Random>().Next();
        }
        """,
        """
        private readonly IHost _host = Host.CreateDefaultBuilder().ConfigureServices(services => services.AddSingleton<Random>()).Build();

        public int Handle(string order, ILambdaContext context)
        {
            return _host.Services.GetRequiredService<Random>().Next();
        }
        """);

    [Fact]
    public Task Not_where_the_collection_is_a_local() => NotOfferedAsync("var services = new ServiceCollection(); services.AddSingleton<Random>(); using var provider = services.[|BuildServiceProvider|](); provider.GetService<Random>();");

    [Fact]
    public Task Not_where_somebody_else_gets_it() => NotOfferedAsync("var provider = new ServiceCollection().[|BuildServiceProvider|](); Release(provider);");

    [Fact]
    public Task A_static_method_of_the_handlers_type() => FixAsync(
        """
        public int Handle(string order, ILambdaContext context) => Help();

        private static int Help() => new ServiceCollection().AddSingleton<Random>().[|BuildServiceProvider|]().GetRequiredService<Random>().Next();
        """,
        """
        private static readonly ServiceProvider _serviceProvider = new ServiceCollection().AddSingleton<Random>().BuildServiceProvider();

        public int Handle(string order, ILambdaContext context) => Help();

        private static int Help() => _serviceProvider.GetRequiredService<Random>().Next();
        """);

    /// <summary>A container that fails would poison the helper's type for the rest of the environment's life.</summary>
    [Fact]
    public Task Not_in_a_helper_type() => Initialization.Fix<LMA7002HoistProviderFix>(
        """
        public class Function
        {
            public int Handle(string order, ILambdaContext context) => Helper.Help();
        }

        static class Helper
        {
            public static int Help() => new ServiceCollection().AddSingleton<Random>().[|BuildServiceProvider|]().GetRequiredService<Random>().Next();
        }
        """, null).RunAsync();

    [Fact]
    public Task Not_options() => NotOfferedAsync("JsonSerializer.Serialize(order, [|new JsonSerializerOptions()|]);");

    private static Task FixAsync(string before, string after) => Initialization.Fix<LMA7002HoistProviderFix>(Initialization.Function(before), Initialization.Function(after)).RunAsync();

    private static Task NotOfferedAsync(string statements) => Initialization.Fix<LMA7002HoistProviderFix>(
        Initialization.Function($$"""
            public void Handle(string order, ILambdaContext context)
            {
                {{statements}}
            }

            private static void Release(ServiceProvider provider)
            {
                using (provider)
                    provider.GetService<Random>();
            }
            """), null).RunAsync();
}
