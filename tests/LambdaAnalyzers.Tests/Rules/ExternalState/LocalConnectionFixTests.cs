using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>The fix of LMA4003: a connection for each method that uses it.</summary>
public class LocalConnectionFixTests
{
    private const string Head = "public class Function\n{\n    ";
    private const string Sync = "public string Handle(string id, ILambdaContext context)\n    {\n        ";
    private const string Async = "public async Task<string> Handle(string id, ILambdaContext context)\n    {\n        ";

    [Theory]
    [InlineData("private readonly Pg [|_connection|];\n\n    public Function()\n    {\n        _connection = new Pg(\"db\");\n        _connection.Open();\n    }\n\n    ")]
    [InlineData("private readonly Pg [|_connection|] = new(\"db\");\n\n    public Function()\n    {\n        _connection.Open();\n    }\n\n    ")]
    public Task Opened_by_the_constructor(string members) => FixAsync(
        members + Async + "// the order\n        return await _connection.ReadAsync(id); // of the shop\n    }",
        Async + "await using var connection = new Pg(\"db\");\n        await connection.OpenAsync();\n        // the order\n        return await connection.ReadAsync(id); // of the shop\n    }");

    [Fact]
    public Task In_a_method_that_is_not_async() => FixAsync(
        "private readonly Pg [|_connection|] = new Pg(\"db\");\n\n    public Function()\n    {\n        _connection.Open();\n        Console.WriteLine();\n    }\n\n    " + Sync + "return _connection.Read(id);\n    }",
        "public Function()\n    {\n        Console.WriteLine();\n    }\n\n    " + Sync + "using var connection = new Pg(\"db\");\n        connection.Open();\n        return connection.Read(id);\n    }");

    [Theory]
    [InlineData("if (_connection is null)\n        {\n            _connection = new Pg(Environment.GetEnvironmentVariable(\"DB\")!);\n            await _connection.OpenAsync();\n        }\n\n        ")]
    [InlineData("if (_connection == null)\n        {\n            _connection = new(Environment.GetEnvironmentVariable(\"DB\")!);\n            await _connection.OpenAsync().ConfigureAwait(false);\n        }\n\n        ")]
    [InlineData("_connection ??= new Pg(Environment.GetEnvironmentVariable(\"DB\")!);\n        if (_connection.State != ConnectionState.Open)\n        {\n            await _connection.OpenAsync();\n        }\n\n        ")]
    public Task Opened_behind_a_test(string open) => FixAsync(
        "private static Pg? [|_connection|];\n\n    " + Async + "context.Logger.Log(id);\n        " + open + "return await _connection.ReadAsync(id);\n    }",
        Async + "context.Logger.Log(id);\n        await using var connection = new Pg(Environment.GetEnvironmentVariable(\"DB\")!);\n        await connection.OpenAsync();\n\n        return await connection.ReadAsync(id);\n    }");

    [Fact]
    public Task From_the_connection_string_of_a_field() => FixAsync(
        "private readonly string _settings = \"db\";\n    private readonly Pg [|_connection|];\n\n    public Function()\n    {\n        _connection = new Pg(_settings);\n        _connection.Open();\n    }\n\n    " + Sync + "return Load(id);\n    }\n\n    private string Load(string id)\n    {\n        return _connection.Read(id) + _connection.Database;\n    }",
        "private readonly string _settings = \"db\";\n\n    " + Sync + "return Load(id);\n    }\n\n    private string Load(string id)\n    {\n        using var connection = new Pg(_settings);\n        connection.Open();\n        return connection.Read(id) + connection.Database;\n    }");

    [Fact]
    public Task Two_methods_get_one_each() => FixAsync(
        "private readonly Pg [|_connection|] = new Pg(\"db\");\n\n    public Function()\n    {\n        _connection.Open();\n    }\n\n    " + Sync + "return Load(id) + _connection.Read(id);\n    }\n\n    private string Load(string id)\n    {\n        return _connection.Read(id);\n    }",
        Sync + "using var connection = new Pg(\"db\");\n        connection.Open();\n        return Load(id) + connection.Read(id);\n    }\n\n    private string Load(string id)\n    {\n        using var connection = new Pg(\"db\");\n        connection.Open();\n        return connection.Read(id);\n    }");

    [Theory]
    [InlineData("public async Task<string> Handle(string id, ILambdaContext context)\n    {\n        await Task.Delay(1);\n        ", "await using var connection = await s_source.OpenConnectionAsync();")]
    [InlineData("public string Handle(string id, ILambdaContext context)\n    {\n        ", "using var connection = s_source.OpenConnection();")]
    public Task Of_a_data_source(string method, string opened) => FixAsync(
        "private static readonly DbDataSource s_source = null!;\n    private readonly DbConnection [|_connection|] = s_source.OpenConnection();\n\n    " + method + "return _connection.Database;\n    }",
        "private static readonly DbDataSource s_source = null!;\n\n    " + method + opened + "\n        return connection.Database;\n    }");

    [Fact]
    public Task A_context() => FixAsync(
        "private static readonly DbContext [|_shop|] = new();\n\n    public async Task<string?> Handle(string id, ILambdaContext context)\n    {\n        await Task.Delay(1);\n        return _shop.Find<string>(id);\n    }",
        "public async Task<string?> Handle(string id, ILambdaContext context)\n    {\n        await Task.Delay(1);\n        await using var shop = new DbContext();\n        return shop.Find<string>(id);\n    }");

    [Fact]
    public Task Two_fields() => FixAsync(
        "private static readonly DbContext [|_shop|] = new();\n    private static readonly DbContext [|_stock|] = new();\n\n    public string? Handle(string id, ILambdaContext context)\n    {\n        return _shop.Find<string>(id) + _stock.Find<string>(id);\n    }",
        "public string? Handle(string id, ILambdaContext context)\n    {\n        using var shop = new DbContext();\n        using var stock = new DbContext();\n        return shop.Find<string>(id) + stock.Find<string>(id);\n    }");

    [Fact]
    public Task Of_a_static_method_where_it_is_made_of_nothing_of_the_object() => FixAsync(
        "private static readonly DbContext [|_shop|] = new();\n\n    public string? Handle(string id, ILambdaContext context)\n    {\n        return Load(id);\n    }\n\n    private static string? Load(string id)\n    {\n        return _shop.Find<string>(id);\n    }",
        "public string? Handle(string id, ILambdaContext context)\n    {\n        return Load(id);\n    }\n\n    private static string? Load(string id)\n    {\n        using var shop = new DbContext();\n        return shop.Find<string>(id);\n    }");

    [Fact]
    public Task A_field_that_has_the_name_of_a_local() => FixAsync(
        "private static readonly DbContext [|shop|] = new();\n\n    public string? Handle(string id, ILambdaContext context)\n    {\n        return shop.Find<string>(id);\n    }",
        "public string? Handle(string id, ILambdaContext context)\n    {\n        using var shop = new DbContext();\n        return shop.Find<string>(id);\n    }");

    [Fact]
    public Task Made_of_the_member_of_an_enum() => FixAsync(
        "private readonly Pg [|_pg|] = new Pg(DayOfWeek.Monday.ToString());\n\n    public Function()\n    {\n        _pg.Open();\n    }\n\n    " + Sync + "return _pg.Read(id);\n    }",
        Sync + "using var pg = new Pg(DayOfWeek.Monday.ToString());\n        pg.Open();\n        return pg.Read(id);\n    }");

    [Fact]
    public Task An_object_of_the_method_is_made_around_it() => FixAsync(
        "private static readonly DbContext [|_shop|] = new();\n\n    public string? Handle(string id, ILambdaContext context)\n    {\n        var reader = new Reader(_shop);\n        return reader.Find(id);\n    }\n\n    private sealed class Reader(DbContext shop) { public string? Find(string id) => shop.Find<string>(id); }",
        "public string? Handle(string id, ILambdaContext context)\n    {\n        using var shop = new DbContext();\n        var reader = new Reader(shop);\n        return reader.Find(id);\n    }\n\n    private sealed class Reader(DbContext shop) { public string? Find(string id) => shop.Find<string>(id); }");

    // Refusals.

    [Theory]
    [InlineData("it is not private", "internal static readonly DbContext [|_c|] = new(); public string? Handle(string id, ILambdaContext context) { return _c.Find<string>(id); }")]
    [InlineData("a property holds it", "private static DbContext [|C|] { get; } = new(); public string? Handle(string id, ILambdaContext context) { return C.Find<string>(id); }")]
    [InlineData("the method has an expression body", "private static readonly DbContext [|_c|] = new(); public string? Handle(string id, ILambdaContext context) => _c.Find<string>(id);")]
    [InlineData("a task is not awaited", "private static readonly DbContext [|_c|] = new(); public Task<string?> Handle(string id, ILambdaContext context)\n{\nreturn Task.FromResult(_c.Find<string>(id));\n}")]
    [InlineData("it is made of an argument", "private readonly Pg [|_c|]; public Function(string s) { _c = new Pg(s); _c.Open(); } public string Handle(string id, ILambdaContext context)\n{\nreturn _c.Read(id);\n}")]
    [InlineData("it is handed out", "private static readonly DbContext [|_c|] = new(); public string? Handle(string id, ILambdaContext context)\n{\nreturn Get().Find<string>(id);\n}\nprivate static DbContext Get()\n{\nreturn _c;\n}")]
    [InlineData("a lambda uses it", "private static readonly DbContext [|_c|] = new(); public string? Handle(string id, ILambdaContext context)\n{\nFunc<string?> find = () => _c.Find<string>(id); return find();\n}")]
    [InlineData("two methods share a transaction", "private readonly Pg [|_c|] = new(\"db\"); public Function() { _c.Open(); } public string Handle(string id, ILambdaContext context)\n{\n_c.BeginTransaction();\nreturn Load(id);\n}\nprivate string Load(string id)\n{\nreturn _c.Read(id);\n}")]
    [InlineData("one method saves what another changed", "private static readonly Shop [|_c|] = new(); public string? Handle(string id, ILambdaContext context)\n{\n_c.SaveChanges();\nreturn Load(id);\n}\nprivate string? Load(string id)\n{\nreturn _c.Find<string>(id);\n}\nprivate sealed class Shop : DbContext { public void SaveChanges() { } }")]
    [InlineData("entities load more later", "private static readonly Shop [|_c|] = new(); public string? Handle(string id, ILambdaContext context)\n{\nreturn _c.Find<string>(id);\n}\nprivate sealed class Shop : DbContext { public void UseLazyLoadingProxies() { } public void Set() => UseLazyLoadingProxies(); }")]
    [InlineData("a constructor that is one expression makes it", "private readonly DbContext [|_c|]; public Function() => _c = new DbContext(); public string? Handle(string id, ILambdaContext context)\n{\nreturn _c.Find<string>(id);\n}")]
    [InlineData("a method only opens it", "private static Pg? [|_c|]; public string Handle(string id, ILambdaContext context)\n{\nEnsure();\nreturn _c!.Read(id);\n}\nprivate static void Ensure()\n{\nif (_c is null)\n{\n_c = new Pg(\"db\");\n_c.Open();\n}\n}")]
    [InlineData("its name is taken", "private static readonly DbContext [|_id|] = new(); public string? Handle(string id, ILambdaContext context)\n{\nreturn _id.Find<string>(id);\n}")]
    [InlineData("it is made in two ways", "private static Pg? [|_c|]; public string Handle(string id, ILambdaContext context)\n{\nif (_c is null)\n{\n_c = new Pg(\"db\");\n_c.Open();\n}\nif (_c == null)\n{\n_c = new Pg(\"other\");\n_c.Open();\n}\nreturn _c.Read(id);\n}")]
    [InlineData("the start does more", "private readonly Pg [|_c|] = new(\"db\"); public Function() { _c.Open(); _c.Read(\"set role\"); } public string Handle(string id, ILambdaContext context)\n{\nreturn _c.Read(id);\n}")]
    [InlineData("a static method would need the object", "private readonly string _s = \"db\"; private static Pg? [|_c|]; public string Handle(string id, ILambdaContext context)\n{\nif (_c is null)\n{\n_c = new Pg(_s);\n_c.Open();\n}\nreturn Load(id) + _c.Read(id);\n}\nprivate static string Load(string id)\n{\nreturn _c!.Read(id);\n}")]
    [InlineData("a static method would need the object by this", "private readonly string _s = \"db\"; private static Pg? [|_c|]; public string Handle(string id, ILambdaContext context)\n{\nif (_c is null)\n{\n_c = new Pg(this._s);\n_c.Open();\n}\nreturn Load(id) + _c.Read(id);\n}\nprivate static string Load(string id)\n{\nreturn _c!.Read(id);\n}")]
    [InlineData("a static method would need a member of the object", "private readonly Uri _s = new(\"a:b\"); private static Pg? [|_c|]; public string Handle(string id, ILambdaContext context)\n{\nif (_c is null)\n{\n_c = new Pg(_s.Host);\n_c.Open();\n}\nreturn Load(id) + _c.Read(id);\n}\nprivate static string Load(string id)\n{\nreturn _c!.Read(id);\n}")]
    [InlineData("it is handed by reference", "private static DbContext [|_c|] = new(); public string? Handle(string id, ILambdaContext context)\n{\nSwap(ref _c);\nreturn _c.Find<string>(id);\n}\nprivate static void Swap(ref DbContext c) { }")]
    [InlineData("a tuple takes it", "private static readonly DbContext [|_c|] = new(); public string? Handle(string id, ILambdaContext context)\n{\nreturn Two().Item1.Find<string>(id);\n}\nprivate static (DbContext, int) Two()\n{\nreturn (_c, 1);\n}")]
    [InlineData("an object that is made around it is returned", "private static readonly DbContext [|_c|] = new(); public string? Handle(string id, ILambdaContext context)\n{\nreturn Make().Find(id);\n}\nprivate static Reader Make()\n{\nreturn new Reader(_c);\n}\nprivate sealed class Reader(DbContext shop) { public string? Find(string id) => shop.Find<string>(id); }")]
    [InlineData("a comment stands at the field", "// one for all\nprivate static readonly DbContext [|_c|] = new();\npublic string? Handle(string id, ILambdaContext context)\n{\nreturn _c.Find<string>(id);\n}")]
    public Task Refused_where(string reason, string members)
    {
        Assert.NotNull(reason);
        return HeldConnections.Fix("public class Function\n{\n" + Lines(members) + "\n}\n", null).RunAsync();
    }

    /// <summary>Each member on lines of its own: a field that shares its line is refused for that alone.</summary>
    private static string Lines(string members) => members.Replace("; public ", ";\npublic ").Replace("; private ", ";\nprivate ").Replace("} public ", "}\npublic ").Replace("} private ", "}\nprivate ");

    private static Task FixAsync(string before, string after) => HeldConnections.Fix(Head + before + "\n}\n", Head + after + "\n}\n").RunAsync();
}
