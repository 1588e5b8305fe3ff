using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Startup;

/// <summary>LMA7002: what runs once, or is made for this event alone, is right.</summary>
public class InitializationGuardTests
{
    [Fact]
    public Task Once_per_environment_is_right() => Initialization.InFunctionAsync(
        """
        private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web);
        private static readonly IConfiguration Settings = new ConfigurationBuilder().AddEnvironmentVariables().Build();
        private static readonly Type[] Types = typeof(Function).Assembly.GetTypes();
        private readonly ServiceProvider _provider;

        public Function()
        {
            var services = new ServiceCollection();
            services.AddSingleton(Settings);
            _provider = services.BuildServiceProvider();
            Console.WriteLine(JsonSerializer.Serialize(Types.Length, new JsonSerializerOptions()));
        }

        public string Handle(string order, ILambdaContext context)
        {
            using var scope = _provider.CreateScope();
            return JsonSerializer.Serialize(order, Options) + JsonSerializer.Serialize(order);
        }
        """);

    [Theory]
    [InlineData("_provider ??= Services().BuildServiceProvider();")]
    [InlineData("if (_provider == null) { _provider = Services().BuildServiceProvider(); }")]
    [InlineData("if (_provider != null) return; var provider = Services().BuildServiceProvider(); _provider = provider;")]
    [InlineData("_provider ??= Build();")]
    [InlineData("if (_provider == null) SetUp();")]
    [InlineData("if (_provider is not null) return; SetUp();")]
    [InlineData("if (!_isReady) { _isReady = true; _provider = Services().BuildServiceProvider(); }")]
    [InlineData("if (_isReady) return; _isReady = true; Services().BuildServiceProvider().GetService<Random>();")]
    [InlineData("if (!IsStarted) SetUp();")]
    [InlineData("if (_random == null) SetUpRandom();")]
    [InlineData("_ = Later.Value;")]
    public Task What_is_built_at_the_first_event_and_kept(string statements) => KeepsAsync(statements, "");

    [Theory]
    [InlineData("_provider = [|Services()|].BuildServiceProvider(); if (_provider == null) throw new InvalidOperationException();")]
    [InlineData("if (_other != null) [|Services()|].BuildServiceProvider();")]
    [InlineData("if (_other == null) { } _provider = [|Services()|].BuildServiceProvider();")]
    public Task Not_a_test_of_something_else_or_afterwards(string statements) => KeepsAsync(statements.Replace("[|Services()|].BuildServiceProvider", "Services().[|BuildServiceProvider|]"), "private static object? _other;");

    [Fact]
    public Task What_the_constructor_calls_too() => Initialization.InFunctionAsync(
        """
        private ServiceProvider? _provider;

        public Function()
        {
            if (Environment.ProcessorCount > 1)
                Start();
        }

        public void Handle(string order, ILambdaContext context)
        {
            if (_provider == null)
                Start();
        }

        private void Start() => _provider = new ServiceCollection().BuildServiceProvider();
        """);

    [Fact]
    public Task A_call_without_the_test() => Initialization.InFunctionAsync(
        """
        private static ServiceProvider? _provider;

        public void Handle(string order, ILambdaContext context)
        {
            if (_provider == null)
                SetUp();
            if (order.Length > 3)
                SetUp();
        }

        private static void SetUp() => _provider = new ServiceCollection().[|BuildServiceProvider|]();
        """);

    [Theory]
    [InlineData("new ConfigurationBuilder().AddJsonFile(order[\"tenant\"] + \".json\").Build();")]
    [InlineData("var builder = new ConfigurationBuilder(); builder.AddJsonFile(order[\"tenant\"]); builder.Build();")]
    [InlineData("var builder = new ConfigurationBuilder(); builder.AddEnvironmentVariables().AddJsonFile(order[\"tenant\"]); builder.Build();")]
    [InlineData("var services = new ServiceCollection(); services.AddSingleton(order); services.BuildServiceProvider();")]
    [InlineData("var services = new ServiceCollection(); services.AddSingleton(_ => order[\"tenant\"]); services.BuildServiceProvider();")]
    [InlineData("var tenant = order[\"tenant\"]; new ServiceCollection().AddSingleton(_ => tenant).BuildServiceProvider();")]
    [InlineData("var services = new ServiceCollection(); Fill(services, order); services.BuildServiceProvider();")]
    [InlineData("var builder = Host.CreateApplicationBuilder(); builder.Configuration[\"tenant\"] = order[\"tenant\"]; builder.Build();")]
    [InlineData("var builder = Host.CreateApplicationBuilder(); builder.Services.AddSingleton(order); builder.Build();")]
    [InlineData("JsonSerializer.Serialize(1, new JsonSerializerOptions { WriteIndented = order.Count > 1 });")]
    [InlineData("JsonSerializer.Serialize(1, new JsonSerializerOptions(order.Count > 1 ? JsonSerializerDefaults.Web : JsonSerializerDefaults.General));")]
    [InlineData("var options = new JsonSerializerOptions(); options.MaxDepth = order.Count; JsonSerializer.Serialize(1, options);")]
    [InlineData("var options = new JsonSerializerOptions(); options.Converters.Add(Converter(order)); JsonSerializer.Serialize(1, options);")]
    public Task What_is_made_of_the_event(string statements) => InHandlerAsync(statements);

    [Theory]
    [InlineData("new ConfigurationBuilder().AddJsonFile(context.FunctionName + \".json\").[|Build|]();")]
    [InlineData("var name = \"settings.json\"; var builder = new ConfigurationBuilder(); builder.AddJsonFile(name); builder.[|Build|]();")]
    [InlineData("using var provider = _services.[|BuildServiceProvider|](); provider.GetRequiredService<Action<object>>()(order);")]
    [InlineData("var services = new ServiceCollection(); services.AddSingleton(p => p.ToString()!); Fill(services, _fixed); services.[|BuildServiceProvider|]().GetRequiredService<Action<object>>()(order);")]
    [InlineData("var options = [|new JsonSerializerOptions()|]; options.MaxDepth = 3; options.Converters.Add(Converter(_fixed)); JsonSerializer.Serialize(order, options);")]
    public Task Not_what_only_meets_the_event_later(string statements) => InHandlerAsync(statements);

    [Theory]
    [InlineData("if (Table.Count == 0) foreach (var type in typeof(Function).Assembly.GetTypes()) Table.Add(type.Name);")]
    [InlineData("_types ??= typeof(Function).Assembly.GetTypes();")]
    [InlineData("if (_types == null) _types = typeof(Function).Assembly.GetTypes().Where(t => t.IsPublic).ToArray();")]
    [InlineData("var found = Found.GetOrAdd(order.Count, _ => typeof(Function).Assembly.GetTypes());")]
    public Task A_table_of_types_that_is_filled_once(string statements) => InHandlerAsync(statements);

    [Fact]
    public Task A_list_that_is_filled_each_time() => InHandlerAsync("Table.Clear(); foreach (var type in typeof(Function).Assembly.[|GetTypes|]()) Table.Add(type.Name);");

    [Fact]
    public Task The_scan_of_an_assembly_that_the_event_picks() => InHandlerAsync(
        "var assembly = AppDomain.CurrentDomain.GetAssemblies().First(a => a.FullName == order[\"assembly\"]); var types = assembly.GetTypes();");

    [Fact]
    public Task The_scan_of_an_assembly_that_is_picked_by_a_constant() => InHandlerAsync(
        "var assembly = AppDomain.CurrentDomain.GetAssemblies().First(a => a.FullName == \"Orders\"); var types = assembly.[|GetTypes|]();");

    [Fact]
    public Task The_scan_of_types_that_the_event_names() => InHandlerAsync("var types = Type.GetType(order[\"type\"])!.Assembly.GetTypes();");

    private static Task InHandlerAsync(string statements) => Initialization.InFunctionAsync($$"""
        private static readonly HashSet<string> Table = new();
        private static readonly System.Collections.Concurrent.ConcurrentDictionary<int, Type[]> Found = new();
        private static Type[]? _types;
        private readonly Dictionary<string, string> _fixed = new();
        private IServiceCollection _services = new ServiceCollection();

        public void Handle(Dictionary<string, string> order, ILambdaContext context)
        {
            {{statements}}
        }

        private static void Fill(IServiceCollection services, Dictionary<string, string> values) => services.AddSingleton(values);

        private static JsonConverter Converter(Dictionary<string, string> values) => throw new NotSupportedException(values.ToString());
        """);

    private static Task KeepsAsync(string statements, string member) => Initialization.InFunctionAsync($$"""
        private static readonly Lazy<ServiceProvider> Later = new(() => Services().BuildServiceProvider());
        private static ServiceProvider? _provider;
        private static Random? _random;
        private static bool _isReady;
        {{member}}

        private static bool IsStarted
        {
            get { return _provider != null; }
        }

        public void Handle(string order, ILambdaContext context)
        {
            {{statements}}
        }

        private static void SetUp()
        {
            _provider = Services().BuildServiceProvider();
        }

        private static void SetUpRandom()
        {
            var provider = Services().BuildServiceProvider();
            _provider = provider;
            _random = _provider.GetService<Random>();
        }

        private static ServiceProvider Build() => Services().BuildServiceProvider();

        private static IServiceCollection Services() => new ServiceCollection();
        """);
}
