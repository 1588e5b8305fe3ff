using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4003's fix where a container gives the class what it holds: it is given what makes that instead, an IDbContextFactory or a data source.</summary>
public class InjectSourceTests
{
    private const string Usings = "using System.Data.Common;\nusing Amazon.Lambda.Annotations;\nusing Amazon.Lambda.Core;\nusing Driver;\nusing Microsoft.EntityFrameworkCore;\nusing Microsoft.Extensions.DependencyInjection;\n\n";
    private const string Shop = "public class Shop : DbContext { }\n\n";
    private const string Configured = "public class Shop(DbContextOptions<Shop> options) : DbContext { public object Options => options; }\n\n";
    private const string Singleton = "services.AddDbContext<Shop>(o => o.Use(\"db\"), ServiceLifetime.Singleton)";

    /// <summary>Our own declaration of the little of Entity Framework Core that the tests use, with the signatures of version 8, and of a driver with a data source.</summary>
    private const string Libraries = """
        namespace Microsoft.EntityFrameworkCore
        {
            public class DbContext : System.IDisposable, System.IAsyncDisposable
            {
                public string? Find(string key) => key;
                public System.Threading.Tasks.Task<string?> FindAsync(string key) => System.Threading.Tasks.Task.FromResult<string?>(key);
                public int SaveChanges() => 0;
                public System.Threading.Tasks.Task<int> SaveChangesAsync() => System.Threading.Tasks.Task.FromResult(0);
                public void Dispose() { }
                public System.Threading.Tasks.ValueTask DisposeAsync() => default;
            }

            public class DbContextOptions<T> where T : DbContext { }
            public class DbContextOptionsBuilder { public DbContextOptionsBuilder Use(string settings) => this; public DbContextOptionsBuilder UseLazyLoadingProxies() => this; }
            public interface IDbContextFactory<T> where T : DbContext { T CreateDbContext(); System.Threading.Tasks.Task<T> CreateDbContextAsync(System.Threading.CancellationToken cancellationToken = default); }
        }

        namespace Microsoft.Extensions.DependencyInjection
        {
            public static class EntityFrameworkServiceCollectionExtensions
            {
                public static IServiceCollection AddDbContext<T>(this IServiceCollection services, System.Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction = null, ServiceLifetime contextLifetime = ServiceLifetime.Scoped, ServiceLifetime optionsLifetime = ServiceLifetime.Scoped) where T : Microsoft.EntityFrameworkCore.DbContext => services;
                public static IServiceCollection AddDbContextPool<T>(this IServiceCollection services, System.Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction = null) where T : Microsoft.EntityFrameworkCore.DbContext => services;
                public static IServiceCollection AddDbContextFactory<T>(this IServiceCollection services, System.Action<Microsoft.EntityFrameworkCore.DbContextOptionsBuilder>? optionsAction = null, ServiceLifetime lifetime = ServiceLifetime.Singleton) where T : Microsoft.EntityFrameworkCore.DbContext => services;
            }
        }

        namespace Driver
        {
            public class PgConnection(string settings) : System.Data.Common.DbConnection
            {
                [System.Diagnostics.CodeAnalysis.AllowNull] public override string ConnectionString { get; set; } = settings;
                public override string Database => "";
                public override string DataSource => "";
                public override string ServerVersion => "";
                public override System.Data.ConnectionState State => default;
                public override void ChangeDatabase(string name) { }
                public override void Close() { }
                public override void Open() { }
                public string Read(string sql) => sql;
                protected override System.Data.Common.DbTransaction BeginDbTransaction(System.Data.IsolationLevel level) => throw new System.NotSupportedException();
                protected override System.Data.Common.DbCommand CreateDbCommand() => throw new System.NotSupportedException();
            }

            public class PgDataSource : System.Data.Common.DbDataSource
            {
                public static PgDataSource Create(string settings) => new();
                public override string ConnectionString => "";
                protected override System.Data.Common.DbConnection CreateDbConnection() => new PgConnection("");
                public new PgConnection OpenConnection() => new("");
                public new System.Threading.Tasks.ValueTask<PgConnection> OpenConnectionAsync(System.Threading.CancellationToken cancellationToken = default) => new(new PgConnection(""));
            }

            public class OldConnection(string settings) : PgConnection(settings) { }

            public class MyConnection(string settings) : PgConnection(settings) { }

            public class MyDataSource(string settings) : System.Data.Common.DbDataSource
            {
                public override string ConnectionString => settings;
                protected override System.Data.Common.DbConnection CreateDbConnection() => new MyConnection("");
            }
        }
        """;

    private static string Startup(string registrations) => Usings + "[LambdaStartup]\npublic class Startup\n{\n    public void ConfigureServices(IServiceCollection services)\n    {\n        " + registrations.Replace("\n", "\n        ") + ";\n    }\n}\n";

    private static string Functions(string members, string head = Configured + "public class Functions") => Usings + head + "\n{\n" + members + "}\n";

    private static string Get(string open, string use = "_shop", string type = "string?") =>
        "    [LambdaFunction]\n    public async Task<" + type + "> Get(string id)\n    {\n" + open + "        return await " + use + ".FindAsync(id);\n    }\n";

    private const string Held = "    private readonly Shop [|_shop|];\n\n    public Functions(Shop shop) => _shop = shop;\n\n";
    private const string Given = "    private readonly IDbContextFactory<Shop> _shopFactory;\n\n    public Functions(IDbContextFactory<Shop> shopFactory) => _shopFactory = shopFactory;\n\n";
    private const string Open = "        await using var shop = await _shopFactory.CreateDbContextAsync();\n";

    private static Verify<LMA4003ConnectionHeldOpen, TFix> Case<TFix>(string functions, string startup)
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new() => new()
        {
            Sources = { ["Functions.cs"] = functions, ["Startup.cs"] = startup, ["Libraries.cs"] = Libraries },
            References = TestReferences.AspNetCore,
        };

    private static Task Fix(string before, string after, string registrations = Singleton, string? registered = Singleton + ".AddDbContextFactory<Shop>()")
    {
        var verify = Case<LMA4003InjectSourceFix>(before, Startup(registrations));
        verify.Fixed["Functions.cs"] = after;
        if (registered is not null)
            verify.Fixed["Startup.cs"] = Startup(registered);
        return verify.RunAsync();
    }

    private static Task Refused(string functions, string registrations = Singleton) => Case<LMA4003InjectSourceFix>(functions, Startup(registrations)).RunAsync();

    // A context that the constructor is given.

    [Fact]
    public Task A_parameter_of_a_constructor_that_is_one_expression() => Fix(Functions(Held + Get("")), Functions(Given + Get(Open, "shop")));

    [Fact]
    public Task A_parameter_of_a_constructor_with_a_body() => Fix(
        Functions("    private readonly Shop [|_shop|]; // of the orders\n\n    public Functions(Startup startup, Shop shop)\n    {\n        ArgumentNullException.ThrowIfNull(startup);\n        // kept\n        this._shop = shop ?? throw new ArgumentNullException(nameof(shop));\n    }\n\n" + Get("        // the order\n")),
        Functions("    private readonly IDbContextFactory<Shop> _shopFactory; // of the orders\n\n    public Functions(Startup startup, IDbContextFactory<Shop> shopFactory)\n    {\n        ArgumentNullException.ThrowIfNull(startup);\n        // kept\n        this._shopFactory = shopFactory ?? throw new ArgumentNullException(nameof(shopFactory));\n    }\n\n" + Get("        await using var shop = await _shopFactory.CreateDbContextAsync();\n        // the order\n", "shop")));

    [Fact]
    public Task A_parameter_of_a_primary_constructor() => Fix(
        Functions("    private readonly Shop [|_shop|] = shop;\n\n" + Get(""), Configured + "public class Functions(Shop shop)"),
        Functions("    private readonly IDbContextFactory<Shop> _shopFactory = shopFactory;\n\n" + Get(Open, "shop"), Configured + "public class Functions(IDbContextFactory<Shop> shopFactory)"));

    [Fact]
    public Task A_method_that_is_not_async() => Fix(
        Functions(Held + "    [LambdaFunction]\n    public string? Get(string id)\n    {\n        return _shop.Find(id);\n    }\n"),
        Functions(Given + "    [LambdaFunction]\n    public string? Get(string id)\n    {\n        using var shop = _shopFactory.CreateDbContext();\n        return shop.Find(id);\n    }\n"));

    [Fact]
    public Task Each_method_gets_its_own() => Fix(
        Functions(Held + "    [LambdaFunction]\n    public async Task<string?> Get(string id)\n    {\n        if (id.Length == 0)\n            return Name();\n        return await _shop.FindAsync(id);\n    }\n\n    private string? Name()\n    {\n        return _shop.Find(\"name\");\n    }\n"),
        Functions(Given + "    [LambdaFunction]\n    public async Task<string?> Get(string id)\n    {\n        if (id.Length == 0)\n            return Name();\n        await using var shop = await _shopFactory.CreateDbContextAsync();\n        return await shop.FindAsync(id);\n    }\n\n    private string? Name()\n    {\n        using var shop = _shopFactory.CreateDbContext();\n        return shop.Find(\"name\");\n    }\n"));

    [Fact]
    public Task Handlers_that_save_what_they_changed_themselves() => Fix(
        Functions(Held + "    [LambdaFunction]\n    public async Task Save(string id)\n    {\n        _shop.Find(id);\n        await _shop.SaveChangesAsync();\n    }\n\n" + Get("")),
        Functions(Given + "    [LambdaFunction]\n    public async Task Save(string id)\n    {\n" + Open + "        shop.Find(id);\n        await shop.SaveChangesAsync();\n    }\n\n" + Get(Open, "shop")));

    [Fact]
    public Task A_class_that_is_registered_itself() => Fix(
        Functions("    private readonly Shop [|_shop|];\n\n    public Orders(Shop shop) => _shop = shop;\n\n    public string? Get(string id)\n    {\n        return _shop.Find(id);\n    }\n", Configured + "public class Functions(Orders orders)\n{\n    [LambdaFunction]\n    public string? Get(string id) => orders.Get(id);\n}\n\npublic class Orders"),
        Functions("    private readonly IDbContextFactory<Shop> _shopFactory;\n\n    public Orders(IDbContextFactory<Shop> shopFactory) => _shopFactory = shopFactory;\n\n    public string? Get(string id)\n    {\n        using var shop = _shopFactory.CreateDbContext();\n        return shop.Find(id);\n    }\n", Configured + "public class Functions(Orders orders)\n{\n    [LambdaFunction]\n    public string? Get(string id) => orders.Get(id);\n}\n\npublic class Orders"),
        Singleton + ".AddSingleton<Orders>()",
        Singleton + ".AddDbContextFactory<Shop>().AddSingleton<Orders>()");

    [Theory]
    [InlineData("services.AddSingleton<Shop>()", "services.AddSingleton<Shop>().AddDbContextFactory<Shop>()")]
    [InlineData("services.AddLogging().AddDbContext<Shop>(contextLifetime: ServiceLifetime.Singleton)", "services.AddLogging().AddDbContext<Shop>(contextLifetime: ServiceLifetime.Singleton).AddDbContextFactory<Shop>()")]
    [InlineData(Singleton + ";\nservices.AddDbContextFactory<Shop>()", null)]
    public Task However_it_is_registered(string registrations, string? registered) => Fix(Functions(Held + Get("")), Functions(Given + Get(Open, "shop")), registrations, registered);

    [Fact]
    public Task Two_classes_by_Fix_All()
    {
        static string Two(string before, string get) => Functions(before + get + "}\n\npublic class More\n{\n" + before.Replace("Functions", "More") + get.Replace("Get", "Other"));
        return Fix(Two(Held, Get("")), Two(Given, Get(Open, "shop")));
    }

    // A context that the constructor asks the provider for.

    [Fact]
    public Task A_class_that_asks_its_own_provider() => Fix(
        Functions("    private readonly Shop [|_shop|];\n\n    public Function()\n    {\n        var services = new ServiceCollection();\n        new Startup().ConfigureServices(services);\n        _shop = services.BuildServiceProvider().GetRequiredService<Shop>();\n    }\n\n    public async Task<string?> Handle(string id, ILambdaContext context)\n    {\n        return await _shop.FindAsync(id);\n    }\n", "[assembly: LambdaSerializer(typeof(object))]\n\n" + Configured + "public class Function"),
        Functions("    private readonly IDbContextFactory<Shop> _shopFactory;\n\n    public Function()\n    {\n        var services = new ServiceCollection();\n        new Startup().ConfigureServices(services);\n        _shopFactory = services.BuildServiceProvider().GetRequiredService<IDbContextFactory<Shop>>();\n    }\n\n    public async Task<string?> Handle(string id, ILambdaContext context)\n    {\n" + Open + "        return await shop.FindAsync(id);\n    }\n", "[assembly: LambdaSerializer(typeof(object))]\n\n" + Configured + "public class Function"));

    [Fact]
    public Task Not_where_an_event_asks_the_provider() => Refused(Functions(
        "    private static readonly IServiceProvider s_services = Build();\n    private Shop? [|_shop|];\n\n    private static IServiceProvider Build()\n    {\n        var services = new ServiceCollection();\n        new Startup().ConfigureServices(services);\n        return services.BuildServiceProvider();\n    }\n\n"
        + "    public async Task<string?> Handle(string id, ILambdaContext context)\n    {\n        _shop ??= s_services.GetRequiredService<Shop>();\n        return await _shop.FindAsync(id);\n    }\n",
        "[assembly: LambdaSerializer(typeof(object))]\n\n" + Configured + "public class Function"));

    // A context that the class makes itself.

    private const string Made = "    private readonly Shop [|_shop|] = new();\n\n";

    [Theory]
    [InlineData("services.AddLogging()", "services.AddDbContextFactory<Shop>();\nservices.AddLogging()")]
    [InlineData("services.AddDbContext<Shop>()", "services.AddDbContextFactory<Shop>()")]
    [InlineData("services.AddDbContextFactory<Shop>()", null)]
    public Task A_context_that_the_field_makes(string registrations, string? registered) => Fix(
        Functions(Made + Get(""), Shop + "public class Functions"),
        Functions("    private readonly IDbContextFactory<Shop> _shopFactory;\n\n    public Functions(IDbContextFactory<Shop> shopFactory) => _shopFactory = shopFactory;\n\n" + Get(Open, "shop"), Shop + "public class Functions"),
        registrations,
        registered);

    [Fact]
    public Task A_context_that_the_constructor_makes() => Fix(
        Functions("    private readonly Shop [|_shop|];\n\n    public Functions(Startup startup)\n    {\n        _shop = new Shop();\n        Console.WriteLine(startup);\n    }\n\n" + Get(""), Shop + "public class Functions"),
        Functions("    private readonly IDbContextFactory<Shop> _shopFactory;\n\n    public Functions(Startup startup, IDbContextFactory<Shop> shopFactory)\n    {\n        _shopFactory = shopFactory;\n        Console.WriteLine(startup);\n    }\n\n" + Get(Open, "shop"), Shop + "public class Functions"),
        "services.AddDbContext<Shop>()",
        "services.AddDbContextFactory<Shop>()");

    [Fact]
    public Task Then_no_local_is_made_of_nothing() => Case<LMA4003LocalConnectionFix>(Functions(Made + Get(""), Shop + "public class Functions"), Startup("services.AddDbContext<Shop>()")).RunAsync();

    [Theory]
    [InlineData("services.AddDbContext<Shop>(o => o.Use(\"db\"))")]
    [InlineData("services.AddDbContextPool<Shop>()")]
    [InlineData("services.AddDbContextFactory<Shop>(o => o.Use(\"db\"))")]
    public Task Not_where_it_would_be_made_in_another_way(string registrations) => Refused(Functions(Made + Get(""), Shop + "public class Functions"), registrations);

    [Theory]
    [InlineData("    private static readonly Shop [|_shop|] = new();\n\n", Shop)]
    [InlineData("    private readonly Shop [|_shop|] = new() { Name = \"a\" };\n\n", "public class Shop : DbContext { public string Name { get; set; } = \"\"; }\n\n")]
    [InlineData("    private readonly Shop [|_shop|] = new(\"a\");\n\n", "public class Shop(string name) : DbContext { public string Name => name; }\n\n")]
    [InlineData("    private readonly Shop [|_shop|] = new();\n\n", "public class Shop : DbContext { public Shop() { } public Shop(string name) { } }\n\n")]
    [InlineData("    private readonly DbContext [|_shop|] = new Shop();\n\n", Shop)]
    [InlineData("    private readonly Shop [|_shop|] = new();\n\n    internal Functions(Startup startup) => Console.WriteLine(startup);\n\n", Shop)]
    public Task Not_for_these_creations(string held, string shop) => Refused(Functions(held + Get(""), shop + "public class Functions"), "services.AddLogging()");

    // Refused.

    [Theory]
    [InlineData("services.AddSingleton(_ => new Shop(null!))")]
    [InlineData("services.AddSingleton(new Shop(null!))")]
    [InlineData("services.AddSingleton(typeof(Shop))")]
    [InlineData(Singleton + ";\nnew ServiceCollection().AddSingleton<Shop>()")]
    public Task Not_for_these_registrations(string registrations) => Refused(Functions(Held + Get("")), registrations);

    [Theory]
    [InlineData("public class Shop : DbContext { public Shop() { } public Shop(DbContextOptions<Shop> options) { } }\n\n", "the context can be made in two ways")]
    public Task Not_where_the_container_has_a_choice(string shop, string reason)
    {
        Assert.NotNull(reason);
        return Refused(Functions(Held + Get(""), shop + "public class Functions"));
    }

    [Theory]
    [InlineData("the constructor uses it", "    private readonly Shop [|_shop|];\n\n    public Functions(Shop shop)\n    {\n        shop.Find(\"a\");\n        _shop = shop;\n    }\n\n")]
    [InlineData("it may be left out", "    private readonly Shop? [|_shop|];\n\n    public Functions(Shop? shop = null) => _shop = shop;\n\n")]
    [InlineData("the field is static", "    private static Shop [|_shop|] = null!;\n\n    public Functions(Shop shop) => _shop = shop;\n\n")]
    [InlineData("the name of the field is taken", "    private readonly Shop [|_shop|];\n    private readonly int _shopFactory = 1;\n\n    public Functions(Shop shop) => _shop = shop;\n\n    public int Number => _shopFactory;\n\n")]
    [InlineData("the name of the parameter is taken", "    private readonly Shop [|_shop|];\n    private readonly Startup _startup;\n\n    public Functions(Shop shop, Startup shopFactory)\n    {\n        _shop = shop;\n        _startup = shopFactory;\n    }\n\n    public Startup Startup => _startup;\n\n")]
    public Task Not_where(string reason, string held)
    {
        Assert.NotNull(reason);
        return Refused(Functions(held + Get("").Replace("_shop.FindAsync(id)", "_shop!.FindAsync(id)")));
    }

    [Fact]
    public Task Not_where_the_field_is_of_another_type() => Refused(Functions(Held.Replace("Shop [|", "DbContext [|") + Get("")), Singleton + ";\nservices.AddSingleton<DbContext>()");

    [Fact]
    public Task Not_where_one_method_saves_what_another_changed() => Refused(Functions(Held + "    [LambdaFunction]\n    public async Task Get(string id)\n    {\n        Change(id);\n        await _shop.SaveChangesAsync();\n    }\n\n    private void Change(string id)\n    {\n        _shop.Find(id);\n    }\n"));

    [Fact]
    public Task Not_where_a_handler_calls_another_that_saves() => Refused(Functions(Held + "    [LambdaFunction]\n    public async Task Save(string id)\n    {\n        _shop.Find(id);\n        await _shop.SaveChangesAsync();\n    }\n\n    [LambdaFunction]\n    public async Task Get(string id)\n    {\n        _shop.Find(id);\n        await Save(id);\n    }\n"));

    [Fact]
    public Task Not_where_entities_load_more_later() => Refused(Functions(Held + Get("")), "services.AddDbContext<Shop>(o => o.UseLazyLoadingProxies().Use(\"db\"), ServiceLifetime.Singleton)");

    [Fact]
    public Task Not_where_code_makes_the_class() => Refused(Functions(Held + Get("")), Singleton + ";\nConsole.WriteLine(new Functions(null!))");

    [Fact]
    public Task Not_without_a_factory_in_the_library() => new Verify<LMA4003ConnectionHeldOpen, LMA4003InjectSourceFix>
    {
        Sources = { ["Functions.cs"] = Functions(Held + Get("")), ["Startup.cs"] = Startup(Singleton), ["Libraries.cs"] = Libraries.Replace("IDbContextFactory<T>", "IOtherFactory<T>") },
        References = TestReferences.AspNetCore,
    }.RunAsync();

    // A connection.

    private static string Connections(string members) => Functions(members, "public class Functions");

    private static string Read(string open, string use) => "    [LambdaFunction]\n    public async Task<string> Get(string id)\n    {\n        await Task.Delay(1);\n" + open + "        return " + use + ".Read(id);\n    }\n";

    private const string HeldConnection = "    private readonly PgConnection [|_pg|];\n\n    public Functions(PgConnection pg)\n    {\n        _pg = pg;\n        _pg.Open();\n    }\n\n";
    private const string GivenSource = "    private readonly PgDataSource _pgSource;\n\n    public Functions(PgDataSource pgSource)\n    {\n        _pgSource = pgSource;\n    }\n\n";

    [Fact]
    public Task A_connection_becomes_the_data_source_of_its_driver() => Fix(
        Connections(HeldConnection + Read("", "_pg")),
        Connections(GivenSource + Read("        await using var pg = await _pgSource.OpenConnectionAsync();\n", "pg")),
        "services.AddSingleton(_ => new PgConnection(Environment.GetEnvironmentVariable(\"DB\")!))",
        "services.AddSingleton(_ => new PgConnection(Environment.GetEnvironmentVariable(\"DB\")!)).AddSingleton(_ => PgDataSource.Create(Environment.GetEnvironmentVariable(\"DB\")!))");

    [Fact]
    public Task A_connection_that_each_event_tests() => Fix(
        Connections("    private readonly PgConnection [|_pg|];\n\n    public Functions(PgConnection pg) => _pg = pg;\n\n" + Read("        if (_pg.State != System.Data.ConnectionState.Open)\n        {\n            await _pg.OpenAsync();\n        }\n\n", "_pg")),
        Connections("    private readonly PgDataSource _pgSource;\n\n    public Functions(PgDataSource pgSource) => _pgSource = pgSource;\n\n" + Read("        await using var pg = await _pgSource.OpenConnectionAsync();\n\n", "pg")),
        "services.AddSingleton(_ => new PgConnection(\"db\"))",
        "services.AddSingleton(_ => new PgConnection(\"db\")).AddSingleton(_ => PgDataSource.Create(\"db\"))");

    [Fact]
    public Task A_data_source_that_is_registered_already() => Fix(
        Connections(HeldConnection + Read("", "_pg")),
        Connections(GivenSource + Read("        await using var pg = await _pgSource.OpenConnectionAsync();\n", "pg")),
        "services.AddSingleton(PgDataSource.Create(\"db\"));\nservices.AddSingleton<PgConnection>(_ => new PgConnection(\"db\"))",
        null);

    [Fact]
    public Task A_data_source_with_a_constructor() => Fix(
        Connections("    private readonly MyConnection [|_my|];\n\n    public Functions(MyConnection my)\n    {\n        _my = my;\n        _my.Open();\n    }\n\n    [LambdaFunction]\n    public string Get(string id)\n    {\n        return _my.Database + id;\n    }\n"),
        Connections("    private readonly MyDataSource _mySource;\n\n    public Functions(MyDataSource mySource)\n    {\n        _mySource = mySource;\n    }\n\n    [LambdaFunction]\n    public string Get(string id)\n    {\n        using var my = _mySource.OpenConnection();\n        return my.Database + id;\n    }\n"),
        "services.AddSingleton(s => new MyConnection(s.ToString()!))",
        "services.AddSingleton(s => new MyConnection(s.ToString()!)).AddSingleton(s => new MyDataSource(s.ToString()!))");

    [Fact]
    public Task Not_where_the_class_makes_the_connection_itself() => Refused(
        Connections("    private readonly PgConnection [|_pg|] = new PgConnection(\"db\");\n\n    public Functions()\n    {\n        _pg.Open();\n    }\n\n" + Read("", "_pg")), "services.AddLogging()");

    [Fact]
    public Task Not_where_the_driver_has_none() => Refused(Connections((HeldConnection + Read("", "_pg")).Replace("PgConnection", "OldConnection")), "services.AddSingleton(_ => new OldConnection(\"db\"))");

    [Fact]
    public Task Not_where_the_data_source_gives_another_type() => Refused(Connections((HeldConnection + Read("", "_pg")).Replace("PgConnection", "MyConnection")), "services.AddSingleton(_ => new MyConnection(\"db\"))");

    [Theory]
    [InlineData("services.AddSingleton(new PgConnection(\"db\"))")]
    [InlineData("services.AddSingleton(_ => { return new PgConnection(\"db\"); })")]
    [InlineData("services.AddSingleton(_ => new PgConnection(\"db\") { ConnectionString = \"other\" })")]
    [InlineData("services.AddSingleton<PgConnection>(_ => new OldConnection(\"db\"))")]
    [InlineData("services.AddScoped(_ => PgDataSource.Create(\"db\"));\nservices.AddSingleton(_ => new PgConnection(\"db\"))")]
    public Task Not_where_the_connection_is_made_in_another_way(string registrations) => Refused(Connections(HeldConnection + Read("", "_pg")), registrations);
}
