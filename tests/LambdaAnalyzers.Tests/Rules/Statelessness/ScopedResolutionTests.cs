using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1008: what is resolved from a provider that lives as long as the environment.</summary>
public class ScopedResolutionTests
{
    private const string Build = "new ServiceCollection().AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>().BuildServiceProvider();";

    [Theory]
    [InlineData("private readonly IServiceProvider _services = ", "[|_services.GetRequiredService<IOrders>()|].Load(id)")]
    [InlineData("private static readonly ServiceProvider _services = ", "[|_services.GetService<IOrders>()|]!.Load(id)")]
    [InlineData("private readonly IServiceProvider _services = ", "((IOrders)[|_services.GetRequiredService(typeof(IOrders))|]).Load(id)")]
    [InlineData("private readonly IServiceProvider _services = ", "((IOrders)[|_services.GetService(typeof(IOrders))!|]).Load(id)")]
    [InlineData("private IServiceProvider _services { get; } = ", "[|this._services.GetRequiredService<IOrders>()|].Load(id)")]
    [InlineData("private readonly Lazy<IServiceProvider> _services = new(() => Services()); private static IServiceProvider Services() => ", "[|_services.Value.GetRequiredService<IOrders>()|].Load(id)")]
    [InlineData("private readonly IServiceScope _scope = Services().CreateScope(); private static IServiceProvider Services() => ", "[|_scope.ServiceProvider.GetRequiredService<IOrders>()|].Load(id)")]
    public Task From_a_member(string member, string call) => Scopes.ReportsAsync(Function(member + Build, call.Replace("!|]", "|]!")));

    [Fact]
    public Task The_message() => Scopes.ReportsAsync(
        Function("private static readonly IServiceProvider Services = " + Build, "[|Services.GetRequiredService<IOrders>()|].Load(id)"),
        "'IOrders' is resolved in 'Function.Handle' from a provider that lives as long as the execution environment: all events share it. 'OrdersContext' is a DbContext: it keeps what it tracked for earlier events, stale, and serves one operation at a time. Create a scope for each event and resolve it there.");

    [Fact]
    public Task A_provider_that_a_constructor_builds() => Scopes.ReportsAsync(Scopes.Orders + """
        public class Function
        {
            private IServiceProvider _services;
            public Function() { var services = new ServiceCollection(); Setup.Add(services); _services = services.BuildServiceProvider(); }
            public string? Handle(string id, ILambdaContext context) => [|_services.GetRequiredService<IOrders>()|].Load(id);
        }
        public static class Setup { public static void Add(this IServiceCollection services) { services.AddDbContext<OrdersContext>(); services.AddScoped<IOrders, Orders>(); } }
        """);

    [Fact]
    public Task A_provider_in_another_file() => new Verify<LMA1008ScopedServiceHeld>
    {
        Sources =
        {
            ["Function.cs"] = Scopes.Usings + "public class Function { public string? Handle(string id, ILambdaContext context) => Loader.Load(id); }" + Scopes.Orders,
            ["Loader.cs"] = "using Microsoft.Extensions.DependencyInjection;\ninternal static class Loader { public static string? Load(string id) => [|Root.Services.GetRequiredService<IOrders>()|].Load(id); }\n",
            ["Root.cs"] = "using Microsoft.Extensions.DependencyInjection;\ninternal static class Root { public static IServiceProvider Services { get; } = " + Build + " }\n",
            ["Ef.cs"] = Scopes.EntityFramework,
        },
        References = TestReferences.AspNetCore,
    }.Saying("'IOrders' is resolved in 'Function.Handle -> Load' from a provider that lives as long as the execution environment: all events share it. 'OrdersContext' is a DbContext: it keeps what it tracked for earlier events, stale, and serves one operation at a time. Create a scope for each event and resolve it there.").RunAsync();

    [Fact]
    public Task A_provider_that_is_injected() => Scopes.WithOrdersAsync(
        "public class Functions(IServiceProvider services) { [LambdaFunction] public string? Get(string id) => [|services.GetRequiredService<IOrders>()|].Load(id); }");

    [Fact]
    public Task A_provider_that_is_built_at_the_first_event() => Scopes.ReportsAsync(Function(
        "private IServiceProvider? _services; private void Start() { if (_services is null) _services = " + Build + " }", "[|_services!.GetRequiredService<IOrders>()|].Load(id)", "Start();"));

    [Fact]
    public Task A_local_of_the_program() => Scopes.Program("""
        using Amazon.Lambda.Core;
        using Amazon.Lambda.RuntimeSupport;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;

        var services = new ServiceCollection().AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>().BuildServiceProvider();
        Func<string, ILambdaContext, string?> handler = (id, context) => [|services.GetRequiredService<IOrders>()|].Load(id);
        await LambdaBootstrapBuilder.Create(handler, new Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer()).Build().RunAsync();
        """ + Scopes.Orders);

    [Fact]
    public Task The_services_of_a_host_in_the_program() => Scopes.Program("""
        using Amazon.Lambda.Core;
        using Amazon.Lambda.RuntimeSupport;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.Extensions.DependencyInjection;
        using Microsoft.Extensions.Hosting;

        var host = Host.CreateDefaultBuilder().ConfigureServices(s => s.AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>()).Build();
        Func<string, ILambdaContext, string?> handler = (id, context) => [|host.Services.GetRequiredService<IOrders>()|].Load(id);
        await LambdaBootstrapBuilder.Create(handler, new Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer()).Build().RunAsync();
        """ + Scopes.Orders);

    [Theory]
    [InlineData("private readonly IOrders _orders = [|Services.GetRequiredService<IOrders>()|];")]
    [InlineData("private readonly IOrders _orders; public Function() => _orders = [|Services.GetRequiredService<IOrders>()|];")]
    [InlineData("private static IOrders _orders { get; } = [|Services.GetRequiredService<IOrders>()|];")]
    public Task Resolved_at_start_up_and_kept(string member) => Scopes.ReportsAsync(
        Function("private static readonly IServiceProvider Services = " + Build + " " + member, "_orders.Load(id)"),
        "'IOrders' is resolved once and kept: all events of 'Function.Handle' share it. 'OrdersContext' is a DbContext: it keeps what it tracked for earlier events, stale, and serves one operation at a time. Create a scope for each event and resolve it there.");

    // Guards.

    [Theory]
    [InlineData("using var scope = _services.CreateScope();")]
    [InlineData("using var scope = _services.CreateAsyncScope();")]
    [InlineData("var scope = _services.GetRequiredService<IServiceScopeFactory>().CreateScope();")]
    public Task In_a_scope_of_the_event(string scope) => Scopes.ReportsAsync(Function("private readonly IServiceProvider _services = " + Build, "scope.ServiceProvider.GetRequiredService<IOrders>().Load(id)", scope));

    [Fact]
    public Task A_provider_that_belongs_to_the_event() => Scopes.ReportsAsync(Function(
        "private static readonly IServiceProvider Root = " + Build + " private IServiceProvider? _services;", "_services.GetRequiredService<IOrders>().Load(id)", "_services = Root.CreateScope().ServiceProvider;"));

    [Fact]
    public Task A_provider_that_is_asked_for_at_each_access() => Scopes.ReportsAsync("""
        public class Functions(Microsoft.AspNetCore.Http.IHttpContextAccessor accessor)
        {
            private IServiceProvider Services => accessor.HttpContext!.RequestServices;
            [LambdaFunction] public string? Get(string id) => Services.GetRequiredService<IOrders>().Load(id) + accessor.HttpContext!.RequestServices.GetRequiredService<IOrders>().Load(id);
        }
        """ + Scopes.Orders + Scopes.Registered);

    [Fact]
    public Task A_provider_of_an_object_that_is_made_for_the_event() => Scopes.ReportsAsync(Scopes.Orders + """
        public class Function { public string? Handle(string id, ILambdaContext context) => new Loader().Load(id); }
        public class Loader
        {
            private readonly IServiceProvider _services = new ServiceCollection().AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>().BuildServiceProvider();
            public string? Load(string id) => _services.GetRequiredService<IOrders>().Load(id);
        }
        """);

    [Fact]
    public Task A_provider_that_is_handed_over() => Scopes.WithOrdersAsync("""
        public class Functions(IServiceProvider services)
        {
            [LambdaFunction] public string? Get(string id) { using var scope = services.CreateScope(); return Load(scope.ServiceProvider, id); }
            private static string? Load(IServiceProvider own, string id) => own.GetRequiredService<IOrders>().Load(id);
        }
        """);

    [Fact]
    public Task A_local_of_the_handler() => Scopes.ReportsAsync(Function("", "services.GetRequiredService<IOrders>().Load(id)", "using var services = " + Build));

    [Theory]
    [InlineData("AddScoped<IOrders, Stub>()")]
    [InlineData("AddSingleton<IOrders, Orders>()")]
    public Task Without_state_of_a_scope(string registration) => Scopes.ReportsAsync(Function(
        "private readonly IServiceProvider _services = new ServiceCollection()." + registration + ".BuildServiceProvider();", "_services.GetRequiredService<IOrders>().Load(id)")
        + "public class Stub : IOrders { public string? Load(string id) => id; }\n");

    [Fact]
    public Task At_start_up_and_let_go() => Scopes.ReportsAsync(Function(
        "private static readonly IServiceProvider Services = " + Build + " private readonly string? _first; public Function() => _first = Services.GetRequiredService<IOrders>().Load(\"\");", "_first"));

    [Fact]
    public Task In_code_that_no_event_reaches() => Scopes.ReportsAsync(Function(
        "private static readonly IServiceProvider Services = " + Build + " public string? Other() => Services.GetRequiredService<IOrders>().Load(\"\");", "id"));

    [Fact]
    public Task A_method_of_that_name() => Scopes.ReportsAsync(Function(
        "private readonly Root _services = new();", "_services.GetRequiredService<IOrders>().Load(id)") + Scopes.Registered + "public class Root { public T GetRequiredService<T>() => default!; }\n");

    [Fact]
    public Task Half_typed() => Scopes.ReportsAsync(Function("private readonly IServiceProvider _services = {|CS1525:;|}", "{|CS8389:_services.GetRequiredService<>|}().Load(id)"));

    [Fact]
    public Task A_library() => new Verify<LMA1008ScopedServiceHeld>
    {
        Sources =
        {
            Scopes.Usings.Replace("using Amazon.Lambda.Annotations;\n", "") + "public class Loader { private static readonly IServiceProvider Services = " + Build
            + " public string? Load(string id) => {|#0:Services.GetRequiredService<IOrders>()|}.Load(id); }" + Scopes.Orders,
            Scopes.EntityFramework,
        },
        References = TestReferences.AspNetCore,
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        Expected = { new("LMA1008", 0) { Severity = Microsoft.CodeAnalysis.DiagnosticSeverity.Info } },
    }.RunAsync();

    private static string Function(string members, string value, string before = "") =>
        "public class Function\n{\n    " + members + "\n    public string? Handle(string id, ILambdaContext context) { " + before + " return " + value + "; }\n}\n" + Scopes.Orders;
}
