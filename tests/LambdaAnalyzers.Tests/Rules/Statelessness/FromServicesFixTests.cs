using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>The fix of LMA1008 that moves a constructor parameter to the handlers.</summary>
public class FromServicesFixTests
{
    private const string Class = "public class Functions\n{\n    ";
    private const string Field = "private readonly IOrders _orders;\n\n    ";
    private const string Handler = "\n\n    [LambdaFunction]\n    public string? Get(string id) => _orders.Load(id);\n}\n";
    private const string FixedHandler = "[LambdaFunction]\n    public string? Get(string id, [FromServices] IOrders orders) => orders.Load(id);\n}\n";

    [Theory]
    [InlineData("public Functions([|IOrders orders|])\n    {\n        _orders = orders;\n    }")]
    [InlineData("public Functions([|IOrders orders|]) => _orders = orders;")]
    [InlineData("public Functions([|IOrders orders|])\n    {\n        this._orders = orders ?? throw new ArgumentNullException(nameof(orders));\n    }")]
    public Task The_only_parameter(string constructor) => FixAsync(Class + Field + constructor + Handler, Class + FixedHandler);

    [Theory]
    [InlineData("[|IOrders orders|], TimeProvider time", "TimeProvider time")]
    [InlineData("TimeProvider time, [|IOrders orders|]", "TimeProvider time")]
    [InlineData("TimeProvider time, [|IOrders orders|], IServiceProvider services", "TimeProvider time, IServiceProvider services")]
    public Task One_of_several(string before, string after) => FixAsync(
        Class + "private readonly TimeProvider _time;\n    private readonly IOrders _orders;\n\n    public Functions(" + before + ")\n    {\n        _time = time;\n        _orders = orders;\n    }" + Handler,
        Class + "private readonly TimeProvider _time;\n\n    public Functions(" + after + ")\n    {\n        _time = time;\n    }\n\n    " + FixedHandler);

    [Fact]
    public Task Of_a_primary_constructor() => FixAsync(
        "public class Functions([|IOrders orders|])\n{\n    [LambdaFunction]\n    public async Task<string?> Get(string id)\n    {\n        await Task.Delay(1); // wait\n        return orders.Load(id);\n    }\n}\n",
        "public class Functions\n{\n    [LambdaFunction]\n    public async Task<string?> Get(string id, [FromServices] IOrders orders)\n    {\n        await Task.Delay(1); // wait\n        return orders.Load(id);\n    }\n}\n");

    [Fact]
    public Task Of_a_primary_constructor_with_a_field() => FixAsync(
        "public class Functions(TimeProvider time, [|IOrders orders|])\n{\n    private readonly IOrders _orders = orders;\n    private readonly TimeProvider _time = time;\n\n    [LambdaFunction]\n    public string? Get() => _orders.Load(\"\");\n}\n",
        "public class Functions(TimeProvider time)\n{\n    private readonly TimeProvider _time = time;\n\n    [LambdaFunction]\n    public string? Get([FromServices] IOrders orders) => orders.Load(\"\");\n}\n");

    [Fact]
    public Task Only_for_the_handlers_that_use_it() => FixAsync(
        Class + Field + "public Functions([|IOrders orders|]) => _orders = orders;\n\n    [LambdaFunction]\n    public string Ping(string id) => id;\n\n    [LambdaFunction]\n    public string? Put(string id) => _orders.Load(id + 1);" + Handler,
        Class + "[LambdaFunction]\n    public string Ping(string id) => id;\n\n    [LambdaFunction]\n    public string? Put(string id, [FromServices] IOrders orders) => orders.Load(id + 1);\n\n    " + FixedHandler);

    [Fact]
    public Task Two_of_one_constructor() => FixAsync(
        "public class Functions([|IOrders orders|], [|OrdersContext context|])\n{\n    [LambdaFunction]\n    public string? Get(string id) => orders.Load(id) + context.Find<string>(id);\n}\n",
        "public class Functions\n{\n    [LambdaFunction]\n    public string? Get(string id, [FromServices] IOrders orders, [FromServices] OrdersContext context) => orders.Load(id) + context.Find<string>(id);\n}\n");

    [Theory]
    [InlineData("IOrders kept; kept = _orders; return kept.Load(id);")]
    [InlineData("return Load(); string? Load() => _orders.Load(id);")]
    [InlineData("Func<string?> load = () => _orders.Load(id); return load();")]
    public Task In_each_place_of_the_handler_that_sees_its_parameters(string body) => FixAsync(
        Class + Field + "public Functions([|IOrders orders|]) => _orders = orders;\n\n    [LambdaFunction]\n    public string? Get(string id) { " + body + " }\n}\n",
        Class + "[LambdaFunction]\n    public string? Get(string id, [FromServices] IOrders orders) { " + body.Replace("_orders", "orders") + " }\n}\n");

    // Refusals.

    [Theory]
    [InlineData("a helper uses it", "[LambdaFunction] public string? Get(string id) => Load(id); private string? Load(string id) => orders.Load(id);")]
    [InlineData("the handler has a parameter of that name", "private readonly IOrders _o = orders; [LambdaFunction] public string? Get(string orders) => _o.Load(orders);")]
    [InlineData("the handler has an optional parameter", "[LambdaFunction] public string? Get(string id = \"\") => orders.Load(id);")]
    [InlineData("the handler takes an array of parameters", "[LambdaFunction] public string? Get(params string[] ids) => orders.Load(ids[0]);")]
    [InlineData("the field gets another", "private IOrders _o = orders; [LambdaFunction] public string? Get(string id) { _o = null!; return _o.Load(id); }")]
    [InlineData("a static local function of the handler has one of its own", "private static IOrders? s_o; private readonly IOrders _o = orders; [LambdaFunction] public string? Get(string id) { return _o.Load(id) + Load(id); static string? Load(string orders) => s_o?.Load(orders); }")]
    [InlineData("the handler is virtual", "[LambdaFunction] public virtual string? Get(string id) => orders.Load(id);")]
    [InlineData("the handler has an overload", "[LambdaFunction] public string? Get(string id) => orders.Load(id); public string? Get(int id) => null;")]
    [InlineData("another handler calls it", "[LambdaFunction] public string? Get(string id) => orders.Load(id); [LambdaFunction] public string? Other(string id) => Get(id);")]
    [InlineData("a property holds it", "private IOrders Held { get; } = orders; [LambdaFunction] public string? Get(string id) => Held.Load(id);")]
    [InlineData("other classes see the field", "internal readonly IOrders Held = orders; [LambdaFunction] public string? Get(string id) => Held.Load(id);")]
    [InlineData("it is also used by the constructor", "private readonly string? _first = orders.Load(\"\"); [LambdaFunction] public string? Get(string id) => orders.Load(id) + _first;")]
    public Task Refused_where(string reason, string members) => NotOfferedAsync("public class Functions([|IOrders orders|]) {\n" + members.Replace("; [", ";\n[").Replace("; private ", ";\nprivate ") + "\n}", reason);

    [Fact]
    public Task Refused_where_there_are_two_constructors() => NotOfferedAsync(
        "public class Functions { private readonly IOrders? _orders; public Functions() { } public Functions([|IOrders orders|]) => _orders = orders; [LambdaFunction] public string? Get(string id) => _orders?.Load(id); }");

    [Fact]
    public Task Refused_where_other_code_makes_the_object() => NotOfferedAsync(
        "public class Functions([|IOrders orders|]) { [LambdaFunction] public string? Get(string id) => orders.Load(id); }\npublic static class Local { public static string? Run(IOrders orders) => new Functions(orders).Get(\"\"); }");

    [Fact]
    public Task Refused_where_a_class_derives_from_it() => NotOfferedAsync(
        "public class Functions([|IOrders orders|]) { [LambdaFunction] public string? Get(string id) => orders.Load(id); }\npublic class More(IOrders orders) : Functions(orders) { }");

    [Fact]
    public Task Refused_where_the_class_has_parts() => NotOfferedAsync(
        "public partial class Functions([|IOrders orders|]) { [LambdaFunction] public string? Get(string id) => orders.Load(id); }\npublic partial class Functions { }");

    [Fact]
    public Task Refused_where_comments_speak_of_it() => NotOfferedAsync(
        "public class Functions([|IOrders orders|] /* of the shop */) { [LambdaFunction] public string? Get(string id) => orders.Load(id); }");

    [Fact]
    public Task Refused_for_a_singleton() => Scopes.Fix<LMA1008FromServicesFix>(
        """
        public class Reports([|IOrders orders|]) { public string? Write(string id) => orders.Load(id); }
        public class Functions(Reports reports) { [LambdaFunction] public string? Get(string id) => reports.Write(id); }
        public class Setup { public void Add(IServiceCollection services) => services.AddSingleton<Reports>(); }
        """,
        null).RunAsync();

    private static Task FixAsync(string before, string after) => Scopes.Fix<LMA1008FromServicesFix>(before, after).RunAsync();

    private static Task NotOfferedAsync(string code, string reason = "")
    {
        Assert.NotNull(reason);
        return Scopes.Fix<LMA1008FromServicesFix>(code, null).RunAsync();
    }
}
