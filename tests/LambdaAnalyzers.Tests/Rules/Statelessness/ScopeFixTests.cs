using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>The fix of LMA1008 that makes a scope for the event.</summary>
public class ScopeFixTests
{
    private const string Setup = "\npublic static class Setup { public static void Add(IServiceCollection services) => services.AddDbContext<OrdersContext>().AddScoped<IOrders, Orders>(); }\n";
    private const string Head = "public class Function\n{\n    private readonly IServiceProvider _services = new ServiceCollection().BuildServiceProvider();\n\n    ";

    [Fact]
    public Task In_an_async_method() => FixAsync(
        "public async Task<string?> Handle(string id, ILambdaContext context)\n    {\n        await Task.Delay(1);\n        // the orders\n        var orders = [|_services.GetRequiredService<IOrders>()|]; // of the shop\n        return orders.Load(id);\n    }",
        "public async Task<string?> Handle(string id, ILambdaContext context)\n    {\n        await Task.Delay(1);\n        await using var scope = _services.CreateAsyncScope();\n        // the orders\n        var orders = scope.ServiceProvider.GetRequiredService<IOrders>(); // of the shop\n        return orders.Load(id);\n    }");

    [Fact]
    public Task In_a_method_that_is_not_async() => FixAsync(
        "public string? Handle(string id, ILambdaContext context)\n    {\n        return [|_services.GetService<IOrders>()|]?.Load(id);\n    }",
        "public string? Handle(string id, ILambdaContext context)\n    {\n        using var scope = _services.CreateScope();\n        return scope.ServiceProvider.GetService<IOrders>()?.Load(id);\n    }");

    [Fact]
    public Task On_one_line() => FixAsync(
        "public string? Handle(string id, ILambdaContext context) { return [|_services.GetRequiredService<IOrders>()|].Load(id); }",
        "public string? Handle(string id, ILambdaContext context) { using var scope = _services.CreateScope(); return scope.ServiceProvider.GetRequiredService<IOrders>().Load(id); }");

    [Fact]
    public Task In_a_block() => FixAsync(
        "public string? Handle(string id, ILambdaContext context)\n    {\n        try\n        {\n            return [|_services.GetRequiredService<IOrders>()|].Load(id);\n        }\n        finally\n        {\n            context.Logger.Log(id);\n        }\n    }",
        "public string? Handle(string id, ILambdaContext context)\n    {\n        try\n        {\n            using var scope = _services.CreateScope();\n            return scope.ServiceProvider.GetRequiredService<IOrders>().Load(id);\n        }\n        finally\n        {\n            context.Logger.Log(id);\n        }\n    }");

    [Fact]
    public Task Two_share_one() => FixAsync(
        "public string? Handle(string id, ILambdaContext context)\n    {\n        var orders = [|_services.GetRequiredService<IOrders>()|];\n        var direct = (OrdersContext)[|_services.GetRequiredService(typeof(OrdersContext))|];\n        return orders.Load(id) + direct.Find<string>(id);\n    }",
        "public string? Handle(string id, ILambdaContext context)\n    {\n        using var scope = _services.CreateScope();\n        var orders = scope.ServiceProvider.GetRequiredService<IOrders>();\n        var direct = (OrdersContext)scope.ServiceProvider.GetRequiredService(typeof(OrdersContext));\n        return orders.Load(id) + direct.Find<string>(id);\n    }");

    [Fact]
    public Task A_scope_that_is_there() => FixAsync(
        "public string? Handle(string id, ILambdaContext context)\n    {\n        using var own = _services.CreateScope();\n        return [|_services.GetRequiredService<IOrders>()|].Load(id);\n    }",
        "public string? Handle(string id, ILambdaContext context)\n    {\n        using var own = _services.CreateScope();\n        return own.ServiceProvider.GetRequiredService<IOrders>().Load(id);\n    }");

    [Fact]
    public Task The_name_is_taken() => FixAsync(
        "public string? Handle(string scope, ILambdaContext context)\n    {\n        return [|_services.GetRequiredService<IOrders>()|].Load(scope);\n    }",
        "public string? Handle(string scope, ILambdaContext context)\n    {\n        using var eventScope = _services.CreateScope();\n        return eventScope.ServiceProvider.GetRequiredService<IOrders>().Load(scope);\n    }");

    [Fact]
    public Task In_a_local_function() => FixAsync(
        "public string? Handle(string id, ILambdaContext context)\n    {\n        return Load();\n\n        string? Load()\n        {\n            return [|_services.GetRequiredService<IOrders>()|].Load(id);\n        }\n    }",
        "public string? Handle(string id, ILambdaContext context)\n    {\n        return Load();\n\n        string? Load()\n        {\n            using var scope = _services.CreateScope();\n            return scope.ServiceProvider.GetRequiredService<IOrders>().Load(id);\n        }\n    }");

    // Refusals.

    [Theory]
    [InlineData("an expression body", "public string? Handle(string id, ILambdaContext context) => [|_services.GetRequiredService<IOrders>()|].Load(id);")]
    [InlineData("a task that is not awaited", "public Task<string?> Handle(string id, ILambdaContext context) { return Task.FromResult([|_services.GetRequiredService<IOrders>()|].Load(id)); }")]
    [InlineData("an iterator", "public IEnumerable<string?> Handle(string id, ILambdaContext context) { yield return [|_services.GetRequiredService<IOrders>()|].Load(id); }")]
    [InlineData("the service is returned", "public void Handle(string id, ILambdaContext context) { Orders(); } private IOrders Orders() { return [|_services.GetRequiredService<IOrders>()|]; }")]
    [InlineData("the service is returned through a local", "public void Handle(string id, ILambdaContext context) { Orders(); } private IOrders Orders() { var orders = [|_services.GetRequiredService<IOrders>()|]; return orders; }")]
    [InlineData("the service is kept", "private IOrders? _last; public string? Handle(string id, ILambdaContext context) { var orders = [|_services.GetRequiredService<IOrders>()|]; _last = orders; return _last.Load(id); }")]
    [InlineData("a lambda keeps it", "public Func<string?> Handle(string id, ILambdaContext context) { var orders = [|_services.GetRequiredService<IOrders>()|]; return () => orders.Load(id); }")]
    [InlineData("another object keeps it", "public object Handle(string id, ILambdaContext context) { return new List<IOrders>(new System.Collections.ObjectModel.Collection<IOrders>(new[] { [|_services.GetRequiredService<IOrders>()|] })); }")]
    [InlineData("a field takes it", "private readonly IOrders _orders = [|new ServiceCollection().BuildServiceProvider().GetRequiredService<IOrders>()|]; public string? Handle(string id, ILambdaContext context) { return _orders.Load(id); }")]
    public Task Refused_for(string reason, string members)
    {
        Assert.NotNull(reason);
        return Scopes.Fix<LMA1008ScopeFix>(Head + members + "\n}\n", null, Scopes.Orders + Setup).RunAsync();
    }

    private static Task FixAsync(string before, string after) =>
        Scopes.Fix<LMA1008ScopeFix>(Head + before + "\n}\n", Head + after + "\n}\n", Scopes.Orders + Setup).RunAsync();
}
