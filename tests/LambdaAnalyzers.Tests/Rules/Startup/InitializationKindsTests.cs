using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Startup;

/// <summary>LMA7002: which work speaks, and how loud.</summary>
public class InitializationKindsTests
{
    [Fact]
    public Task A_container_is_a_warning() => Initialization.SaysAsync(
        "var services = new ServiceCollection(); services.AddSingleton<Random>(); using var provider = services.{|#0:BuildServiceProvider|}(); provider.GetRequiredService<Random>();", DiagnosticSeverity.Warning,
        "'ServiceProvider' is built for every event of 'Function.Handle': each invocation makes its singletons again and pays for their start. Build it once per execution environment, in the constructor or in a static readonly field, and create a scope for what belongs to one event.");

    [Fact]
    public Task A_container_that_nothing_disposes_says_so() => Initialization.SaysAsync(
        "var provider = new ServiceCollection().{|#0:BuildServiceProvider|}(); provider.GetService<Random>();", DiagnosticSeverity.Warning,
        "'ServiceProvider' is built for every event of 'Function.Handle': each invocation makes its singletons again and pays for their start. Build it once per execution environment, in the constructor or in a static readonly field, and create a scope for what belongs to one event. Nothing disposes it either: what its services hold open stays open.");

    [Theory]
    [InlineData("new ServiceCollection().{|#0:BuildServiceProvider|}().GetService<Random>();", true)]
    [InlineData("new ServiceCollection().{|#0:BuildServiceProvider|}();", true)]
    [InlineData("using (var provider = new ServiceCollection().{|#0:BuildServiceProvider|}()) { }", false)]
    [InlineData("var provider = new ServiceCollection().{|#0:BuildServiceProvider|}(); provider.Dispose();", false)]
    [InlineData("IServiceProvider provider = new ServiceCollection().{|#0:BuildServiceProvider|}(); (provider as IDisposable)?.Dispose();", false)]
    [InlineData("var provider = new ServiceCollection().{|#0:BuildServiceProvider|}(); GC.KeepAlive(provider);", false)]
    public Task What_disposes_it_is_seen(string statements, bool isUndisposed)
    {
        var message = "'ServiceProvider' is built for every event of 'Function.Handle': each invocation makes its singletons again and pays for their start. Build it once per execution environment, in the constructor or in a static readonly field, and create a scope for what belongs to one event.";
        return Initialization.SaysAsync(statements, DiagnosticSeverity.Warning, isUndisposed ? message + " Nothing disposes it either: what its services hold open stays open." : message);
    }

    [Fact]
    public Task A_host_is_a_warning() => Initialization.SaysAsync(
        "using var host = Host.CreateDefaultBuilder().ConfigureServices(s => s.AddSingleton<Random>()).{|#0:Build|}();", DiagnosticSeverity.Warning,
        "'IHost' is built for every event of 'Function.Handle': each invocation reads configuration, sets up logging and fills a container again. Build it once per execution environment: in the constructor or in a static readonly field.");

    [Theory]
    [InlineData("var builder = Host.CreateApplicationBuilder(); using var host = builder.{|#0:Build|}();")]
    [InlineData("var builder = WebApplication.CreateBuilder(); var app = builder.{|#0:Build|}(); app.Run();")]
    [InlineData("var app = WebApplication.{|#0:Create|}(); app.Run();")]
    [InlineData("using var host = new HostBuilder().{|#0:Build|}();")]
    public Task Every_kind_of_host(string statements) => Initialization.SaysAsync(statements, DiagnosticSeverity.Warning, null);

    [Fact]
    public Task Configuration_is_advice() => Initialization.SaysAsync(
        "var configuration = new ConfigurationBuilder().AddJsonFile(\"appsettings.json\").AddEnvironmentVariables().{|#0:Build|}();", DiagnosticSeverity.Info,
        "'IConfigurationRoot' is built for every event of 'Function.Handle': each invocation reads and parses its sources again. Build it once per execution environment: in the constructor or in a static readonly field.");

    [Fact]
    public Task Configuration_from_a_builder_in_a_local() => Initialization.SaysAsync(
        "var builder = new ConfigurationBuilder(); builder.AddJsonFile(\"appsettings.json\"); var configuration = builder.{|#0:Build|}();", DiagnosticSeverity.Info, null);

    [Fact]
    public Task The_container_speaks_for_the_configuration_in_it() => Initialization.SaysAsync(
        "var services = new ServiceCollection(); services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddEnvironmentVariables().Build()); using var provider = services.{|#0:BuildServiceProvider|}();", DiagnosticSeverity.Warning, null);

    [Fact]
    public Task Options_are_advice() => Initialization.SaysAsync(
        "return JsonSerializer.Serialize(order, {|#0:new JsonSerializerOptions { WriteIndented = true }|});", DiagnosticSeverity.Info,
        "'JsonSerializerOptions' is created for every event of 'Function.Handle', although it is the same for all of them. Such options are made to be created once and shared: keep them in a static readonly field.");

    [Fact]
    public Task A_constant_pattern_in_a_loop_is_advice() => Initialization.SaysAsync(
        "foreach (var key in order.Keys) if ({|#0:new Regex(\"^a+$\", RegexOptions.IgnoreCase)|}.IsMatch(key)) return key;", DiagnosticSeverity.Info,
        "'Regex' with a constant pattern is created in each turn of a loop, for every event of 'Function.Handle': the pattern is parsed again each time. Create it once: in a static readonly field, or with [GeneratedRegex].");

    [Theory]
    [InlineData("for (int i = 0; i < order.Count; i++) { var id = {|#0:new Regex(\"a\")|}; }")]
    [InlineData("int i = 0; while (i++ < order.Count) { Regex id = {|#0:new(\"a\")|}; }")]
    [InlineData("int i = 0; do { var id = {|#0:new Regex(\"a\")|}; } while (i++ < order.Count);")]
    public Task In_every_kind_of_loop(string statements) => Initialization.SaysAsync(statements, DiagnosticSeverity.Info, null);

    [Theory]
    [InlineData("var id = new Regex(\"a\");")]
    [InlineData("foreach (Match id in new Regex(\"a\").Matches(\"b\")) Console.WriteLine(id);")]
    [InlineData("for (var id = new Regex(\"a\").Match(\"b\"); id.Success; id = id.NextMatch()) Console.WriteLine(id);")]
    [InlineData("foreach (var key in order.Keys) Console.WriteLine(new Regex(key));")]
    [InlineData("foreach (var key in order.Keys) { Func<Regex> later = () => new Regex(\"a\"); }")]
    [InlineData("foreach (var key in order.Keys) { static Regex Later() => new Regex(\"a\"); }")]
    public Task A_pattern_that_is_no_constant_or_in_no_loop_is_silent(string statements) => Initialization.InHandlerAsync(statements);

    [Fact]
    public Task A_scan_for_types_is_advice() => Initialization.SaysAsync(
        "foreach (var type in Assembly.GetExecutingAssembly().{|#0:GetTypes|}()) Console.WriteLine(type);", DiagnosticSeverity.Info,
        "All types of an assembly are looked up for every event of 'Function.Handle', each time with the same result. Look them up once per execution environment and keep the result in a static readonly field, or name the types.");

    [Fact]
    public Task Of_many_assemblies() => Initialization.SaysAsync("var all = AppDomain.CurrentDomain.GetAssemblies().SelectMany(a => a.{|#0:GetExportedTypes|}()).ToList();", DiagnosticSeverity.Info, null);

    [Fact]
    public Task Others_that_are_called_so_are_silent() => Initialization.ReportsAsync(
        """
        using Mine;

        public class Function
        {
            public string Handle(string order, ILambdaContext context)
            {
                new Mine.ServiceCollection().BuildServiceProvider();
                new Mine.HostBuilder().Build();
                new Mine.Assembly().GetTypes();
                Mine.WebApplication.Create();
                foreach (var c in order)
                    Console.WriteLine(new Mine.Regex("a"));
                return Mine.JsonSerializer.Serialize(order, new Mine.JsonSerializerOptions());
            }
        }

        namespace Mine
        {
            class ServiceCollection { public void BuildServiceProvider() { } }
            class HostBuilder { public void Build() { } }
            class Assembly { public void GetTypes() { } }
            class WebApplication { public static void Create() { } }
            class Regex(string pattern) { public string Pattern => pattern; }
            class JsonSerializerOptions { }
            static class JsonSerializer { public static string Serialize(string value, JsonSerializerOptions options) => value + options; }
        }
        """);

    [Fact]
    public Task Half_typed_code_is_silent() => Initialization.InHandlerAsync("return JsonSerializer.Serialize(order, new JsonSerializerOptions {|CS0103:missing|}{|CS1002:|}{|CS1513:|});"
        .Replace("{|CS0103:missing|}{|CS1002:|}{|CS1513:|}", "{ {|CS0117:Missing|} = 1 }, {|CS0103:missing|}"));
}
