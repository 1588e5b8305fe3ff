using System.Linq;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>In which phase a dependency-injection container runs constructors and field initialisers.</summary>
public sealed class ServiceConstructionTests
{
    private const string Usings = "using System; using Amazon.Lambda.Annotations; using Amazon.Lambda.Core; using Microsoft.Extensions.DependencyInjection;\n";
    private const string Services = """
        public interface IOrders { void Save(); }
        public class Orders : IOrders { private readonly int size = /*initialiser*/ 1; public Orders(IClock clock) { /*orders*/; } public void Save() { } }
        public interface IClock { }
        public class Clock : IClock { public Clock() { /*clock*/; } }

        """;

    [Theory]
    [InlineData("AddTransient<IOrders, Orders>()", "AddTransient<IClock, Clock>()", "(provider.GetRequiredService<IOrders>()).Save();", "Invoke", "Invoke")]
    [InlineData("AddTransient<IOrders, Orders>()", "AddSingleton<IClock, Clock>()", "provider.GetRequiredService<IOrders>();", "Invoke", "Init")]
    [InlineData("AddTransient(typeof(IOrders), typeof(Orders))", "AddTransient<IClock, Clock>()", "provider.GetService(typeof(IOrders));", "Invoke", "Invoke")]
    [InlineData("AddTransient<IOrders, Orders>()", "AddTransient<IClock>(_ => new Clock())", "provider.GetRequiredService<IClock>();", "Neither", "Both")]
    [InlineData("AddScoped<IOrders, Orders>()", "AddScoped<IClock, Clock>()", "using var scope = provider.CreateScope(); scope.ServiceProvider.GetRequiredService<IOrders>();", "Invoke", "Invoke")]
    [InlineData("AddScoped<IOrders, Orders>()", "AddScoped<IClock, Clock>()", "provider.GetRequiredService<IOrders>();", "Neither", "Neither")]
    [InlineData("AddSingleton<IOrders, Orders>()", "AddTransient<IClock, Clock>()", "provider.GetRequiredService<IOrders>();", "Init", "Init")]
    [InlineData("AddTransient<IOrders, Orders>()", "AddTransient<IClock, Clock>()", "", "Neither", "Neither")]
    [InlineData("AddTransient<Orders>()", "AddTransient<Clock>()", "provider.GetRequiredService<Orders>();", "Invoke", "Neither")]
    [InlineData("AddTransient<IOrders, Orders>()", "AddTransient<IClock, Clock>(); services.AddSingleton<IClock, Clock>()", "provider.GetRequiredService<IOrders>();", "Invoke", "Neither")]
    public void A_service_is_made_in_the_phase_of_its_registration(string orders, string clock, string body, string ofOrders, string ofClock)
    {
        var graph = Of($$"""
            [assembly: LambdaSerializer(typeof(object))]
            public class Function
            {
                private readonly IServiceProvider provider = Build();
                public void Handle(string input, ILambdaContext context) { {{body}} }
                private static IServiceProvider Build() { var services = new ServiceCollection(); services.{{orders}}; services.{{clock}}; return services.BuildServiceProvider(); }
            }
            """);
        Assert.Equal((ofOrders, ofOrders, ofClock), (graph.PhaseOf("orders").ToString(), graph.PhaseOf("initialiser").ToString(), graph.PhaseOf("clock").ToString()));
    }

    [Fact]
    public void What_is_resolved_while_the_environment_starts_is_made_then()
    {
        var graph = Of("""
            [assembly: LambdaSerializer(typeof(object))]
            public class Function
            {
                private readonly IOrders orders;
                public Function() { var services = new ServiceCollection(); services.AddTransient<IOrders, Orders>(); services.AddTransient<IClock, Clock>(); orders = services.BuildServiceProvider().GetRequiredService<IOrders>(); }
                public void Handle(string input, ILambdaContext context) => orders.Save();
            }
            """);
        Assert.Equal((Phase.Init, Phase.Init), (graph.PhaseOf("orders"), graph.PhaseOf("clock")));
    }

    [Fact]
    public void An_annotated_function_takes_services_once_and_those_of_its_parameters_for_each_event()
    {
        const string startup = "[LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) { services.AddTransient<IOrders, Orders>(); services.AddTransient<IClock, Clock>(); } }\n";
        var constructed = Of(startup + "public class Function { public Function(IOrders orders) { } [LambdaFunction] public void Handle(string input) { } }");
        Assert.Equal((Phase.Init, Phase.Init), (constructed.PhaseOf("orders"), constructed.PhaseOf("clock")));
        var given = Of(startup + "public class Function { [LambdaFunction] public void Handle(string input, [FromServices] IOrders orders) { } }");
        Assert.Equal((Phase.Invoke, Phase.Invoke), (given.PhaseOf("orders"), given.PhaseOf("clock")));
        Assert.Equal("Function.Handle -> Orders constructor -> Clock constructor", given.PathTo("clock"));
    }

    [Fact]
    public void A_constructor_that_nobody_registers_takes_nothing_from_a_container()
    {
        var graph = Of("""
            [assembly: LambdaSerializer(typeof(object))]
            public class Function
            {
                public void Handle(string input, ILambdaContext context) => new Orders(null!);
                public static void Configure(IServiceCollection services) => services.AddTransient<IClock, Clock>();
            }
            """);
        Assert.Equal((Phase.Invoke, Phase.Neither), (graph.PhaseOf("orders"), graph.PhaseOf("clock")));
    }

    [Fact]
    public void A_controller_is_made_for_each_request_and_what_it_takes_with_it()
    {
        var graph = Of(
            """
            using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Mvc;
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddScoped<IOrders, Orders>();
            builder.Services.AddSingleton<IClock, Clock>();
            builder.Build().Run();
            public class OrdersController : ControllerBase { private readonly int size = /*field*/ 1; public OrdersController(IOrders orders) { /*controller*/; } public string Get() => ""; }
            """,
            OutputKind.ConsoleApplication);
        Assert.Equal((Phase.Invoke, Phase.Invoke, Phase.Invoke, Phase.Init), (graph.PhaseOf("controller"), graph.PhaseOf("field"), graph.PhaseOf("orders"), graph.PhaseOf("clock")));
        Assert.Equal("OrdersController.Get -> OrdersController constructor -> Orders constructor", graph.PathTo("orders"));
    }

    [Fact]
    public void An_endpoint_is_given_services_for_each_request()
    {
        var graph = Of(
            """
            using Microsoft.AspNetCore.Builder;
            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddScoped<IOrders, Orders>();
            var app = builder.Build();
            app.MapGet("/", (IOrders orders) => { });
            app.Run();
            """,
            OutputKind.ConsoleApplication);
        Assert.Equal((Phase.Invoke, Phase.Neither), (graph.PhaseOf("orders"), graph.PhaseOf("clock")));
    }

    private static Graph Of(string source, OutputKind kind = OutputKind.DynamicallyLinkedLibrary)
    {
        bool isProgram = kind == OutputKind.ConsoleApplication;
        var compilation = Graph.Compile("App", kind, isProgram ? source : Usings + source, Usings + Services);
        compilation = compilation.WithReferences(TestReferences.AspNetCore.All).AddSyntaxTrees(Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(
            "global using System; global using Microsoft.Extensions.DependencyInjection;", (Microsoft.CodeAnalysis.CSharp.CSharpParseOptions)compilation.SyntaxTrees.First().Options, "Global.cs"));
        var graph = Graph.Of(compilation);
        Assert.Empty(graph.Errors());
        return graph;
    }
}
