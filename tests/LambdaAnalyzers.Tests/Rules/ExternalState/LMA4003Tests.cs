using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4003: connections and contexts that are kept from one event to the next.</summary>
public class LMA4003Tests
{
    private const string Use = " public string Handle(string id, ILambdaContext context) => _c.Read(id); }\n";

    [Fact]
    public Task Opened_by_the_constructor() => HeldConnections.ReportsAsync(
        "public class Function { private readonly Pg [|_c|]; public Function() { _c = new Pg(\"db\"); _c.Open(); }" + Use,
        "'_c' is opened once and used by all events of 'Function.Handle': while the environment is frozen its socket dies, and the next event fails. Open a connection in the method with 'await using'; the pool keeps the socket.");

    [Theory]
    [InlineData("private static readonly Pg [|_c|] = new(\"db\"); static Function() => _c.Open();")]
    [InlineData("private static Pg [|_c|] { get; } = new(\"db\"); static Function() => _c.Open();")]
    [InlineData("private readonly Pg [|_c|] = Connect(); private static Pg Connect() { var c = new Pg(\"db\"); c.Open(); return c; }")]
    [InlineData("private readonly Pg [|_c|]; public Function() { var c = new Pg(\"db\"); c.Open(); _c = c; }")]
    public Task Opened_at_start_up(string members) => HeldConnections.ReportsAsync("public class Function { " + members + Use);

    [Theory]
    [InlineData("if (_c is null) { _c = new Pg(\"db\"); _c.Open(); }")]
    [InlineData("if (_c == null) { var c = new Pg(\"db\"); await c.OpenAsync(); _c = c; }")]
    [InlineData("if (_c is null) { _c = new Pg(\"db\"); await _c.OpenAsync(); }")]
    public Task Opened_at_the_first_event(string open) => HeldConnections.ReportsAsync(
        "public class Function { private static Pg? [|_c|]; public async Task<string> Handle(string id, ILambdaContext context) { await Task.Yield(); " + open + " return _c.Read(id); } }\n");

    [Fact]
    public Task Opened_by_a_data_source() => HeldConnections.ReportsAsync(
        "public class Function { private readonly DbConnection [|_c|]; public Function(DbDataSource? source = null) => _c = source!.OpenConnection(); public string Handle(string id, ILambdaContext context) => _c.ServerVersion; }\n");

    [Fact]
    public Task Under_the_name_of_the_interface() => HeldConnections.ReportsAsync(
        "public class Function { private readonly IDbConnection [|_c|] = new Pg(\"db\"); public Function() => _c.Open(); public string Handle(string id, ILambdaContext context) => _c.Database; }\n");

    [Fact]
    public Task In_a_helper_of_another_file() => new Verify<LMA4003ConnectionHeldOpen>
    {
        Sources =
        {
            ["Function.cs"] = HeldConnections.Usings + "public class Function { private readonly Store _store = new(); public string Handle(string id, ILambdaContext context) => _store.Load(id); }\n",
            ["Store.cs"] = "using Driver;\ninternal class Store { private readonly Pg [|_c|] = new(\"db\"); public Store() { _c.Open(); } public string Load(string id) => _c.Read(id); }\n",
            ["Driver.cs"] = HeldConnections.Driver,
            ["Ef.cs"] = Scopes.EntityFramework,
        },
        References = TestReferences.AspNetCore,
    }.Saying("'_c' is opened once and used by all events of 'Function.Handle -> Load': while the environment is frozen its socket dies, and the next event fails. Open a connection in the method with 'await using'; the pool keeps the socket.").RunAsync();

    [Fact]
    public Task Opened_again_when_its_state_says_so() => HeldConnections.ReportsAsync(
        "public class Function { private static readonly Pg [|_c|] = new(\"db\"); public string Handle(string id, ILambdaContext context) { if (_c.State != ConnectionState.Open) _c.Open(); return _c.Read(id); } }\n",
        "'_c' is kept open for all events of 'Function.Handle'. Its state tells what the driver last knew, not that the socket died while the environment was frozen. Open a connection in the method with 'await using'; the pool keeps the socket.");

    [Theory]
    [InlineData("private static readonly Shop [|_shop|] = new();")]
    [InlineData("private readonly Shop [|_shop|]; public Function() { _shop = new Shop(); }")]
    public Task A_context(string members) => HeldConnections.ReportsAsync(
        "public class Shop : DbContext { }\npublic class Function { " + members + " public string? Handle(string id, ILambdaContext context) => _shop.Find<string>(id); }\n",
        "'_shop' is one DbContext for all events of 'Function.Handle': it tracks the entities of earlier events, returns them stale, and serves one operation at a time. Create one for each event, from an IDbContextFactory or with 'await using'.");

    [Fact]
    public Task A_context_that_is_made_at_the_first_event() => HeldConnections.ReportsAsync(
        "public class Shop : DbContext { }\npublic class Function { private Shop? [|_shop|]; public string? Handle(string id, ILambdaContext context) { _shop ??= new Shop(); return _shop.Find<string>(id); } }\n");

    [Fact]
    public Task A_context_of_a_factory() => HeldConnections.ReportsAsync(
        "public class Shop : DbContext { }\npublic class Function { private readonly Shop [|_shop|]; public Function(IDbContextFactory<Shop>? shops = null) => _shop = shops!.CreateDbContext(); public string? Handle(string id, ILambdaContext context) => _shop.Find<string>(id); }\n");

    [Fact]
    public Task A_context_that_is_registered_as_a_singleton() => HeldConnections.ReportsAsync("""
        public class Shop : DbContext { }
        public class Functions
        {
            private readonly Shop [|_shop|];
            public Functions(Shop shop) => _shop = shop;
            [Amazon.Lambda.Annotations.LambdaFunction] public string? Get(string id) => _shop.Find<string>(id);
        }
        public class Startup { public void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) => Microsoft.Extensions.DependencyInjection.ServiceCollectionServiceExtensions.AddSingleton<Shop>(services); }
        """);

    [Theory]
    [InlineData("", DiagnosticSeverity.Info)]
    [InlineData("lambda_analyzers.multi_concurrency", DiagnosticSeverity.Warning)]
    public Task A_connection_is_advice_and_a_warning_on_managed_instances(string option, DiagnosticSeverity severity) =>
        SeverityAsync("private static readonly Pg {|#0:_c|} = new(\"db\"); static Function() => _c.Open(); public string Handle(string id, ILambdaContext context) => _c.Read(id);", option, severity);

    [Theory]
    [InlineData("")]
    [InlineData("lambda_analyzers.multi_concurrency")]
    public Task A_connection_that_is_checked_is_advice(string option) => SeverityAsync(
        "private static readonly Pg {|#0:_c|} = new(\"db\"); public string Handle(string id, ILambdaContext context) { if (_c.State != ConnectionState.Open) _c.Open(); return _c.Read(id); }", option, DiagnosticSeverity.Info);

    [Theory]
    [InlineData("")]
    [InlineData("lambda_analyzers.multi_concurrency")]
    public Task A_context_is_a_warning(string option) => SeverityAsync(
        "private static readonly DbContext {|#0:_c|} = new(); public string? Handle(string id, ILambdaContext context) => _c.Find<string>(id);", option, DiagnosticSeverity.Warning);

    [Fact]
    public Task A_library() => new Verify<LMA4003ConnectionHeldOpen>
    {
        Sources = { HeldConnections.Usings + "public class Store { private static readonly DbContext {|#0:_c|} = new(); public string? Load(string id) => _c.Find<string>(id); }", HeldConnections.Driver, Scopes.EntityFramework },
        References = TestReferences.AspNetCore,
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        Expected = { new("LMA4003", 0) { Severity = DiagnosticSeverity.Info } },
    }.RunAsync();

    [Fact]
    public Task The_message_on_managed_instances()
    {
        var rule = HeldConnections.Rule("public class Function { private static readonly DbContext [|_c|] = new(); public string? Handle(string id, ILambdaContext context) => _c.Find<string>(id); }");
        rule.Options["lambda_analyzers.multi_concurrency"] = "true";
        return rule.Saying("'_c' is one DbContext for all events of 'Function.Handle': it tracks the entities of earlier events, returns them stale, and serves one operation at a time. Create one for each event, from an IDbContextFactory or with 'await using'. On Lambda Managed Instances several events use it at the same time.").RunAsync();
    }

    // Guards.

    [Theory]
    [InlineData("not opened by the code: Dapper opens and closes it", "private static readonly Pg _c = new(\"db\"); public string Handle(string id, ILambdaContext context) => _c.Read(id);")]
    [InlineData("opened and closed by each event", "private static readonly Pg _c = new(\"db\"); public string Handle(string id, ILambdaContext context) { _c.Open(); try { return _c.Read(id); } finally { _c.Close(); } }")]
    [InlineData("opened without a test", "private static readonly Pg _c = new(\"db\"); public string Handle(string id, ILambdaContext context) { _c.Open(); return _c.Read(id); }")]
    [InlineData("disposed by each event", "private static Pg? _c; public string Handle(string id, ILambdaContext context) { if (_c is null) { _c = new Pg(\"db\"); _c.Open(); } var read = _c.Read(id); _c.Dispose(); return read; }")]
    [InlineData("used up by each event", "private Pg _c = new(\"db\"); public Function() => _c.Open(); public string Handle(string id, ILambdaContext context) { using (_c) return _c.Read(id); }")]
    [InlineData("made for each event", "private Pg? _c; public string Handle(string id, ILambdaContext context) { _c = new Pg(\"db\"); _c.Open(); return _c.Read(id); }")]
    [InlineData("let go by each event", "private Pg? _c; public string Handle(string id, ILambdaContext context) { if (_c is null) { _c = new Pg(\"db\"); _c.Open(); } try { return _c.Read(id); } finally { _c = null; } }")]
    [InlineData("used by no event", "private static readonly Pg _c = new(\"db\"); static Function() => _c.Open(); public string Handle(string id, ILambdaContext context) => id;")]
    [InlineData("opened by the constructor alone", "private readonly string _version; public Function() { using var c = new Pg(\"db\"); c.Open(); _version = c.ServerVersion; } public string Handle(string id, ILambdaContext context) => _version;")]
    [InlineData("a data source", "private static readonly DbDataSource? _c = null; public string Handle(string id, ILambdaContext context) { using var c = _c!.OpenConnection(); return c.Database; }")]
    [InlineData("a factory", "private readonly IDbContextFactory<DbContext>? _c = null; public string? Handle(string id, ILambdaContext context) { using var c = _c!.CreateDbContext(); return c.Find<string>(id); }")]
    [InlineData("a connection string", "private static readonly string _c = \"db\"; public string Handle(string id, ILambdaContext context) { using var c = new Pg(_c); c.Open(); return c.Read(id); }")]
    [InlineData("of unknown origin", "private static readonly DbContext _c = Given(); private static DbContext Given() => null!; public string? Handle(string id, ILambdaContext context) => _c.Find<string>(id);")]
    public Task Nothing_where_it_is(string reason, string members)
    {
        Assert.NotNull(reason);
        return HeldConnections.ReportsAsync("public class Function { " + members + " }\n");
    }

    [Fact]
    public Task Nothing_for_an_object_of_the_event() => HeldConnections.ReportsAsync("""
        public class Function { public string Handle(string id, ILambdaContext context) { using var store = new Store(); return store.Load(id); } }
        public sealed class Store : IDisposable { private readonly Pg _c = new("db"); public Store() => _c.Open(); public string Load(string id) => _c.Read(id); public void Dispose() { } }
        """);

    [Fact]
    public Task Nothing_for_what_a_container_gave() => HeldConnections.ReportsAsync("""
        public class Shop : DbContext { }
        public class Functions
        {
            private readonly Shop _shop;
            public Functions(Shop shop) => _shop = shop;
            [Amazon.Lambda.Annotations.LambdaFunction] public string? Get(string id) => _shop.Find<string>(id);
        }
        public class Startup { public void Add(Microsoft.Extensions.DependencyInjection.IServiceCollection services) => Microsoft.Extensions.DependencyInjection.EntityFrameworkServiceCollectionExtensions.AddDbContext<Shop>(services); }
        """);

    [Fact]
    public Task Nothing_while_it_is_typed() => HeldConnections.ReportsAsync("public class Function { private static readonly Pg _c = {|CS1525:;|} public string Handle(string id, ILambdaContext context) => _c.Read(id); }\n");

    private static Task SeverityAsync(string members, string option, DiagnosticSeverity severity)
    {
        var rule = HeldConnections.Rule("public class Function { " + members + " }\n");
        if (option.Length > 0)
            rule.Options[option] = "true";
        rule.Expected.Add(new("LMA4003", 0) { Severity = severity });
        return rule.RunAsync();
    }
}
