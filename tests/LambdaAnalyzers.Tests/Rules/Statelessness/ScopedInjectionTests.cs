using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1008: what the constructors of kept objects take.</summary>
public class ScopedInjectionTests
{
    private const string Handler = "\n    [LambdaFunction] public string? Get(string id) => _orders.Load(id);\n}\n";

    [Fact]
    public Task A_repository_with_a_DbContext_in_an_annotated_class() => Scopes.WithOrdersAsync(
        """
        public class Functions
        {
            private readonly IOrders _orders;
            public Functions([|IOrders orders|]) => _orders = orders;
            [LambdaFunction] public string? Get(string id) => _orders.Load(id);
        }
        """,
        "'IOrders' is injected into 'Functions', whose object lives as long as the execution environment: all events of 'Functions.Get' share it. 'OrdersContext' is a DbContext: it keeps what it tracked for earlier events, stale, and serves one operation at a time. Take it as a [FromServices] parameter of the handler: Lambda Annotations makes a scope for each event.");

    [Fact]
    public Task Checked_for_null() => Scopes.WithOrdersAsync(
        "public class Functions\n{\n    private readonly IOrders _orders;\n    public Functions([|IOrders orders|]) { _orders = orders ?? throw new ArgumentNullException(nameof(orders)); }" + Handler);

    [Fact]
    public Task Kept_by_a_primary_constructor() => Scopes.WithOrdersAsync("public class Functions([|IOrders orders|]) { [LambdaFunction] public string? Get(string id) => orders.Load(id); }");

    [Fact]
    public Task Kept_by_an_initializer() => Scopes.WithOrdersAsync("public class Functions([|IOrders orders|])\n{\n    private readonly IOrders _orders = orders;" + Handler);

    [Fact]
    public Task Only_asked_by_an_initializer() => Scopes.WithOrdersAsync("public class Functions(IOrders orders)\n{\n    private readonly string? _first = orders.Load(\"1\");\n    [LambdaFunction] public string? Get(string id) => _first;\n}\n");

    [Fact]
    public Task Used_by_a_helper() => Scopes.WithOrdersAsync(
        "public class Functions([|IOrders orders|]) { [LambdaFunction] public string? Get(string id) => Load(id); private string? Load(string id) => orders.Load(id); }");

    [Theory]
    [InlineData("AddDbContext<OrdersContext>()")]
    [InlineData("AddDbContextPool<OrdersContext>()")]
    [InlineData("AddDbContextFactory<OrdersContext>()")]
    [InlineData("AddScoped<OrdersContext>()")]
    public Task The_context_itself(string registration) => Scopes.ReportsAsync(Startup(registration) + """
        public class Functions([|OrdersContext context|]) { [LambdaFunction] public string? Get(string id) => context.Find<string>(id); }
        """ + Scopes.Orders);

    [Theory]
    [InlineData("AddDbContext<OrdersContext>().AddTransient<IOrders, Orders>()")]
    [InlineData("AddScoped<IOrders>(s => new Orders(new OrdersContext()))")]
    [InlineData("AddScoped(typeof(IOrders), typeof(Orders))")]
    [InlineData("AddKeyedScoped<IOrders, Orders>(\"a\")")]
    public Task However_it_is_registered(string registration) => Scopes.ReportsAsync(Startup(registration) + "public class Functions([|IOrders orders|]) { [LambdaFunction] public string? Get(string id) => orders.Load(id); }" + Scopes.Orders);

    [Fact]
    public Task What_takes_several() => Scopes.ReportsAsync(Startup("AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>().AddScoped<All>()") + """
        public class All(IEnumerable<IOrders> orders) { public string? Load(string id) => orders.First().Load(id); }
        public class Functions([|All all|]) { [LambdaFunction] public string? Get(string id) => all.Load(id); }
        """ + Scopes.Orders);

    [Fact]
    public Task A_disposable() => Scopes.ReportsAsync(
        Startup("AddScoped<Work>()") + """
        public class Work : IDisposable { public void Do(string id) { } public void Dispose() { } }
        public class Functions([|Work work|]) { [LambdaFunction] public void Get(string id) => work.Do(id); }
        """,
        "'Work' is injected into 'Functions', whose object lives as long as the execution environment: all events of 'Functions.Get' share it. 'Work' is made to be disposed at the end of its scope, and this scope never ends. Take it as a [FromServices] parameter of the handler: Lambda Annotations makes a scope for each event.");

    [Theory]
    [InlineData("public string? Name { get; set; }", "user.Name = id;")]
    [InlineData("public readonly List<string> Seen = new(); public void See(string id) => Seen.Add(id);", "user.See(id);")]
    [InlineData("private int _count; public void See(string id) => _count++;", "user.See(id);")]
    public Task What_is_written_for_an_event(string member, string use) => Scopes.ReportsAsync(
        Startup("AddScoped<CurrentUser>()") + "public class CurrentUser { " + member + " }\n"
        + "public class Functions([|CurrentUser user|]) { [LambdaFunction] public void Get(string id) { " + use + " } }\n",
        "'CurrentUser' is injected into 'Functions', whose object lives as long as the execution environment: all events of 'Functions.Get' share it. 'CurrentUser' keeps what an earlier event wrote into it. Take it as a [FromServices] parameter of the handler: Lambda Annotations makes a scope for each event.");

    [Fact]
    public Task A_singleton_that_takes_it() => Scopes.ReportsAsync(
        Startup("AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>().AddSingleton<Reports>()") + """
        public class Reports([|IOrders orders|]) { public string? Write(string id) => orders.Load(id); }
        public class Functions(Reports reports) { [LambdaFunction] public string? Get(string id) => reports.Write(id); }
        """ + Scopes.Orders,
        "'IOrders' is injected into 'Reports', whose object lives as long as the execution environment: all events of 'Functions.Get -> Write' share it. 'OrdersContext' is a DbContext: it keeps what it tracked for earlier events, stale, and serves one operation at a time. Inject IServiceScopeFactory, or IDbContextFactory, and create what the event needs.");

    // Guards.

    [Fact]
    public Task A_factory_of_contexts() => Scopes.ReportsAsync(Startup("AddDbContextFactory<OrdersContext>()") + """
        public class Functions(IDbContextFactory<OrdersContext> contexts) { [LambdaFunction] public string? Get(string id) { using var context = contexts.CreateDbContext(); return context.Find<string>(id); } }
        """ + Scopes.Orders);

    [Fact]
    public Task A_FromServices_parameter() => Scopes.WithOrdersAsync("public class Functions { [LambdaFunction] public string? Get([FromServices] IOrders orders, string id) => orders.Load(id); }");

    [Theory]
    [InlineData("AddScoped")]
    [InlineData("AddTransient")]
    public Task A_class_that_the_startup_registers_itself(string method) => Scopes.ReportsAsync(
        Startup("AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>()." + method + "<Functions>()") + "public class Functions(IOrders orders) { [LambdaFunction] public string? Get(string id) => orders.Load(id); }" + Scopes.Orders);

    [Fact]
    public Task A_scoped_service_without_state() => Scopes.ReportsAsync(Startup("AddScoped<Prices>()") + """
        public class Prices
        {
            private readonly int _rate;
            private string? _table;
            private bool _isUsed;
            public Prices() => _rate = 2;
            public int Of(string id) { _table ??= "t"; if (_table == null) _table = id; _isUsed = true; return _rate; }
        }
        public class Functions(Prices prices) { [LambdaFunction] public int Get(string id) => prices.Of(id); }
        """);

    [Fact]
    public Task State_that_no_event_writes() => Scopes.ReportsAsync(Startup("AddScoped<Prices>()") + """
        public class Prices { private string? _table; public void Import(string table) => _table = table; public int Of(string id) => (_table + id).Length; }
        public class Functions(Prices prices) { [LambdaFunction] public int Get(string id) => prices.Of(id); }
        """);

    [Fact]
    public Task Another_object_of_the_type() => Scopes.ReportsAsync(Startup("AddScoped<Order>()") + """
        public class Order { public string? Id { get; set; } }
        public class Functions(Order template) { [LambdaFunction] public string? Get(string id) => new Order { Id = id }.Id + template.Id; }
        """);

    [Theory]
    [InlineData("AddDbContext<OrdersContext>(ServiceLifetime.Singleton).AddSingleton<IOrders, Orders>()")]
    [InlineData("AddTransient<IOrders, Stub>()")]
    [InlineData("AddLogging()")]
    public Task What_is_not_for_one_scope(string registration) => Scopes.ReportsAsync(
        Startup(registration) + "public class Stub : IOrders, IDisposable { public string? Load(string id) => id; public void Dispose() { } }\npublic class Functions(IOrders orders) { [LambdaFunction] public string? Get(string id) => orders.Load(id); }" + Scopes.Orders);

    [Fact]
    public Task A_controller() => Scopes.ReportsAsync("""
        public class OrdersController(IOrders orders) : Microsoft.AspNetCore.Mvc.ControllerBase { public string? Get(string id) => orders.Load(id); }
        public class Program
        {
            public static void Main(string[] args)
            {
                var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args);
                builder.Services.AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>();
                builder.Build();
            }
        }
        """ + Scopes.Orders);

    [Fact]
    public Task What_no_event_uses() => Scopes.WithOrdersAsync(
        "public class Functions { private readonly IOrders _orders; public Functions(IOrders orders) => _orders = orders; [LambdaFunction] public string? Get(string id) => id; public string? Other() => _orders.Load(\"\"); }");

    [Fact]
    public Task Used_at_start_up_only() => Scopes.WithOrdersAsync(
        "public class Functions { private readonly string? _first; public Functions(IOrders orders) => _first = orders.Load(\"\"); [LambdaFunction] public string? Get(string id) => _first; }");

    [Fact]
    public Task A_class_that_nobody_keeps() => Scopes.ReportsAsync(
        Startup("AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>().AddScoped<Reports>()") + """
        public class Reports(IOrders orders) { public string? Write(string id) => orders.Load(id); }
        public class Functions { [LambdaFunction] public string? Get([FromServices] Reports reports, string id) => reports.Write(id); }
        """ + Scopes.Orders);

    [Fact]
    public Task A_client_that_is_safe_to_share() => new Verify<LMA1008ScopedServiceHeld>
    {
        Sources =
        {
            "using Amazon.DynamoDBv2;\nusing Amazon.DynamoDBv2.DataModel;\n" + Scopes.Usings.Replace("using Microsoft.EntityFrameworkCore;\n", "")
            + Startup("AddSingleton<IAmazonDynamoDB>(s => new AmazonDynamoDBClient()).AddScoped<IDynamoDBContext, DynamoDBContext>()")
            + "public class Functions(IDynamoDBContext context) { [LambdaFunction] public Task<string> Get(string id) => context.LoadAsync<string>(id); }",
        },
        References = TestReferences.AspNetCore.And("AWSSDK.*"),
    }.RunAsync();

    private static string Startup(string registrations) =>
        "[LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) => services." + registrations + "; }\n";
}
