using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4001's fix for classes that a container makes: the client is registered as a singleton and injected.</summary>
public class InjectClientTests
{
    private const string Usings = "using Amazon;\nusing Amazon.Lambda.Annotations;\nusing Amazon.Lambda.Core;\nusing Amazon.S3;\nusing Microsoft.Extensions.DependencyInjection;\nusing StackExchange.Redis;\n\n";
    private const string Handler = "\npublic class Functions\n{\n    [LambdaFunction]\n    public Task Delete([FromServices] Store store, string key) => store.Delete(key);\n}\n";
    private const string Archive = "\npublic class Archive : AmazonS3Client { }\n";
    private const string Body = "\n    {\n        using var s3 = [|new AmazonS3Client()|];\n        await s3.DeleteObjectAsync(\"bucket\", key);\n    }\n";
    private const string FixedBody = "\n    {\n        await _s3.DeleteObjectAsync(\"bucket\", key);\n    }\n";
    private static readonly TestReferences s_references = TestReferences.AspNetCore.And("AWSSDK.*", "StackExchange.Redis");

    private static string Startup(string statements = "services.AddScoped<Store>();") =>
        Usings + "[LambdaStartup]\npublic class Startup\n{\n    public void ConfigureServices(IServiceCollection services)\n    {\n" + (statements.Length == 0 ? "" : "        " + statements.Replace("\n", "\n        ") + "\n") + "    }\n}\n";

    private static string Store(string before, string method, string head = "public class Store") =>
        Usings + head + "\n{\n" + before + "    public async Task Delete(string key)" + method + "}\n" + Handler;

    private static Verify<LMA4001ClientPerInvocation, TFix> Case<TFix>(string store, string startup)
        where TFix : Microsoft.CodeAnalysis.CodeFixes.CodeFixProvider, new() => new()
        {
            Sources = { ["Store.cs"] = store, ["Startup.cs"] = startup },
            References = s_references,
        };

    private static Task Fix(string before, string after, string? startup = null, string? fixedStartup = null)
    {
        var verify = Case<LMA4001InjectClientFix>(before, startup ?? Startup());
        verify.Fixed["Store.cs"] = after;
        if (fixedStartup != "")
            verify.Fixed["Startup.cs"] = fixedStartup ?? Startup("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());\nservices.AddScoped<Store>();");
        return verify.RunAsync();
    }

    private static Task Refused(string store, string? startup = null) => Case<LMA4001InjectClientFix>(store, startup ?? Startup()).RunAsync();

    // Where the class gets it.

    [Fact]
    public Task A_class_without_a_constructor() => Fix(
        Store("", Body),
        Store("    private readonly IAmazonS3 _s3;\n\n    public Store(IAmazonS3 s3) => _s3 = s3;\n\n", FixedBody));

    [Fact]
    public Task A_class_with_fields() => Fix(
        Store("    private readonly string _bucket = \"bucket\";\n\n", Body),
        Store("    private readonly string _bucket = \"bucket\";\n    private readonly IAmazonS3 _s3;\n\n    public Store(IAmazonS3 s3) => _s3 = s3;\n\n", FixedBody));

    [Fact]
    public Task A_primary_constructor() => Fix(
        Store("", Body.Replace("\"bucket\"", "options.Bucket"), "public class Options { public string Bucket { get; set; } = \"\"; }\n\npublic class Store(Options options)"),
        Store("", FixedBody.Replace("_s3", "s3").Replace("\"bucket\"", "options.Bucket"), "public class Options { public string Bucket { get; set; } = \"\"; }\n\npublic class Store(Options options, IAmazonS3 s3)"),
        Startup("services.AddSingleton<Options>();\nservices.AddScoped<Store>();"),
        Startup("services.AddSingleton<Options>();\nservices.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());\nservices.AddScoped<Store>();"));

    [Fact]
    public Task A_constructor_with_a_body() => Fix(
        Store("    private readonly string _bucket;\n\n    public Store(Startup startup)\n    {\n        _bucket = startup.ToString()!;\n    }\n\n", Body),
        Store("    private readonly string _bucket;\n    private readonly IAmazonS3 _s3;\n\n    public Store(Startup startup, IAmazonS3 s3)\n    {\n        _bucket = startup.ToString()!;\n        _s3 = s3;\n    }\n\n", FixedBody));

    [Fact]
    public Task A_client_that_the_constructor_makes() => Fix(
        Store("    private readonly IAmazonS3 _s3;\n\n    public Store()\n    {\n        _s3 = [|new AmazonS3Client()|];\n    }\n\n", FixedBody),
        Store("    private readonly IAmazonS3 _s3;\n\n    public Store(IAmazonS3 s3)\n    {\n        _s3 = s3;\n    }\n\n", FixedBody));

    [Fact]
    public Task A_field_with_an_initializer() => Fix(
        Store("    private readonly IAmazonS3 _s3 = [|new AmazonS3Client()|];\n\n", FixedBody),
        Store("    private readonly IAmazonS3 _s3;\n\n    public Store(IAmazonS3 s3) => _s3 = s3;\n\n", FixedBody));

    [Fact]
    public Task A_field_beside_a_primary_constructor() => Fix(
        Store("    private readonly IAmazonS3 _s3 = [|new AmazonS3Client()|];\n\n", FixedBody, "public class Store(Startup startup)").Replace("\"bucket\"", "startup.ToString()"),
        Store("    private readonly IAmazonS3 _s3 = s3;\n\n", FixedBody, "public class Store(Startup startup, IAmazonS3 s3)").Replace("\"bucket\"", "startup.ToString()"));

    [Fact]
    public Task Through_one_helper() => Fix(
        Store("    private static string Bucket => \"bucket\";\n\n    private AmazonS3Client Connect() => [|new AmazonS3Client()|];\n\n", "\n    {\n        using var s3 = Connect();\n        await s3.DeleteObjectAsync(Bucket, key);\n    }\n"),
        Store("    private readonly AmazonS3Client _s3Client;\n\n    public Store(AmazonS3Client s3Client) => _s3Client = s3Client;\n\n    private static string Bucket => \"bucket\";\n\n    private AmazonS3Client Connect() => _s3Client;\n\n", "\n    {\n        var s3 = Connect();\n        await s3.DeleteObjectAsync(Bucket, key);\n    }\n"),
        fixedStartup: Startup("services.AddSingleton(_ => new AmazonS3Client());\nservices.AddScoped<Store>();"));

    [Fact]
    public Task A_comment_goes_with_the_creation() => Fix(
        Store("", "\n    {\n        // The region of the archive.\n        var s3 = [|new AmazonS3Client(RegionEndpoint.EUWest1)|];\n        await s3.DeleteObjectAsync(\"bucket\", key);\n    }\n"),
        Store("    private readonly IAmazonS3 _s3;\n\n    public Store(IAmazonS3 s3) => _s3 = s3;\n\n", FixedBody),
        fixedStartup: Startup("// The region of the archive.\nservices.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(RegionEndpoint.EUWest1));\nservices.AddScoped<Store>();"));

    [Fact]
    public Task Types_are_named_as_the_startup_needs_it() => Fix(
        Store("", "\n    {\n        var http = [|new HttpClient { Timeout = TimeSpan.FromSeconds(2) }|];\n        await http.DeleteAsync(key);\n    }\n"),
        Store("    private readonly HttpClient _http;\n\n    public Store(HttpClient http) => _http = http;\n\n", "\n    {\n        await _http.DeleteAsync(key);\n    }\n"),
        fixedStartup: Startup("services.AddSingleton(_ => new HttpClient { Timeout = TimeSpan.FromSeconds(2) });\nservices.AddScoped<Store>();"));

    [Fact]
    public Task A_lambda_in_the_creation_keeps_its_own_names() => Fix(
        Store("", "\n    {\n        var http = [|new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == 0 })|];\n        await http.DeleteAsync(key);\n    }\n"),
        Store("    private readonly HttpClient _http;\n\n    public Store(HttpClient http) => _http = http;\n\n", "\n    {\n        await _http.DeleteAsync(key);\n    }\n"),
        fixedStartup: Startup("services.AddSingleton(_ => new HttpClient(new HttpClientHandler { ServerCertificateCustomValidationCallback = (_, _, _, errors) => errors == 0 }));\nservices.AddScoped<Store>();"));

    [Fact]
    public Task A_startup_without_the_usings() => Fix(
        Store("", Body),
        Store("    private readonly IAmazonS3 _s3;\n\n    public Store(IAmazonS3 s3) => _s3 = s3;\n\n", FixedBody),
        Startup().Replace("using Amazon.S3;\n", ""),
        Startup("services.AddSingleton<Amazon.S3.IAmazonS3>(_ => new Amazon.S3.AmazonS3Client());\nservices.AddScoped<Store>();").Replace("using Amazon.S3;\n", ""));

    // Where it is registered.

    private const string Functions = "public class Functions\n{\n    [LambdaFunction]\n    public async Task Delete(string key)\n    {\n        using var s3 = [|new AmazonS3Client()|];\n        await s3.DeleteObjectAsync(\"bucket\", key);\n    }\n}\n";
    private const string FixedFunctions = "public class Functions\n{\n    private readonly IAmazonS3 _s3;\n\n    public Functions(IAmazonS3 s3) => _s3 = s3;\n\n    [LambdaFunction]\n    public async Task Delete(string key)\n    {\n        await _s3.DeleteObjectAsync(\"bucket\", key);\n    }\n}\n";

    [Theory]
    [InlineData("services.AddLogging();", "services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());\nservices.AddLogging();")]
    [InlineData("", "services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());")]
    [InlineData("services.AddKeyedSingleton<IAmazonS3, AmazonS3Client>(\"a\");", "services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());\nservices.AddKeyedSingleton<IAmazonS3, AmazonS3Client>(\"a\");")]
    public Task An_annotated_class_by_the_startup_of_the_project(string before, string after) => Fix(Usings + Functions, Usings + FixedFunctions, Startup(before), Startup(after));

    [Theory]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());")]
    [InlineData("services.AddSingleton<IAmazonS3, AmazonS3Client>();")]
    public Task A_client_that_is_registered_already(string registration) => Fix(Usings + Functions, Usings + FixedFunctions, Startup(registration), "");

    [Fact]
    public Task In_a_chain_of_registrations() => Fix(
        Store("", Body),
        Store("    private readonly IAmazonS3 _s3;\n\n    public Store(IAmazonS3 s3) => _s3 = s3;\n\n", FixedBody),
        Startup("services.AddLogging().AddTransient<Store>();"),
        Startup("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());\nservices.AddLogging().AddTransient<Store>();"));

    [Fact]
    public Task In_top_level_statements()
    {
        static string Program(string registration) => "using Amazon.Lambda.Core;\nusing Amazon.Lambda.RuntimeSupport;\nusing Amazon.S3;\nusing Microsoft.Extensions.DependencyInjection;\n\nvar services = new ServiceCollection();\n"
            + registration + "services.AddScoped<Store>();\nvar provider = services.BuildServiceProvider();\n"
            + "await LambdaBootstrapBuilder.Create<string>(async (string key, ILambdaContext context) =>\n{\n    using var scope = provider.CreateScope();\n    await scope.ServiceProvider.GetRequiredService<Store>().Delete(key);\n}, null!).Build().RunAsync();\n";
        return new Verify<LMA4001ClientPerInvocation, LMA4001InjectClientFix>
        {
            Sources = { ["Program.cs"] = Program(""), ["Store.cs"] = Store("", Body).Replace(Handler, "") },
            Fixed = { ["Program.cs"] = Program("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());\n"), ["Store.cs"] = Store("    private readonly IAmazonS3 _s3;\n\n    public Store(IAmazonS3 s3) => _s3 = s3;\n\n", FixedBody).Replace(Handler, "") },
            References = s_references,
        }.RunAsync();
    }

    [Fact]
    public Task Both_classes_by_Fix_All()
    {
        string Two(string before, string body) => Usings + "public class First\n{\n" + before.Replace("Store", "First") + "    public async Task Delete(string key)" + body + "}\n\npublic class Store\n{\n" + before + "    public async Task Delete(string key)" + body + "}\n"
            + "\npublic class Functions\n{\n    [LambdaFunction]\n    public async Task Delete([FromServices] First first, [FromServices] Store store, string key)\n    {\n        await first.Delete(key);\n        await store.Delete(key);\n    }\n}\n";
        return Fix(
            Two("", Body),
            Two("    private readonly IAmazonS3 _s3;\n\n    public Store(IAmazonS3 s3) => _s3 = s3;\n\n", FixedBody),
            Startup("services.AddScoped<First>();\nservices.AddScoped<Store>();"),
            Startup("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client());\nservices.AddScoped<First>();\nservices.AddScoped<Store>();"));
    }

    // Refused.

    [Theory]
    [InlineData("services.AddScoped(_ => new Store());")]
    [InlineData("services.AddSingleton(new Store());")]
    [InlineData("services.AddScoped<Store>();\nConsole.WriteLine(new Store());")]
    [InlineData("services.AddScoped<Store>();\nStore store = new();\nConsole.WriteLine(store);")]
    public Task Not_where_code_makes_the_class(string statements) => Refused(Store("", Body), Startup(statements));

    [Fact]
    public Task Not_where_another_project_names_the_class()
    {
        var verify = Case<LMA4001InjectClientFix>(Store("", Body), Startup());
        verify.Projects.Add(new CaseProject("Other") { References = s_references, ProjectReferences = ["App"], Sources = { "class Other { public Store? Store { get; set; } }" } });
        verify.ProjectReferences = [];
        return verify.RunAsync();
    }

    [Fact]
    public Task By_its_own_type_where_another_client_has_the_interface() => Fix(
        Store("", Body) + Archive,
        Store("    private readonly AmazonS3Client _s3;\n\n    public Store(AmazonS3Client s3) => _s3 = s3;\n\n", FixedBody) + Archive,
        Startup("services.AddSingleton<IAmazonS3>(_ => new Archive());\nservices.AddScoped<Store>();"),
        Startup("services.AddSingleton<IAmazonS3>(_ => new Archive());\nservices.AddSingleton(_ => new AmazonS3Client());\nservices.AddScoped<Store>();"));

    [Fact]
    public Task Not_where_another_class_derives_from_it() => Refused(Store("", Body) + "\npublic class Archive : Store { }\n");

    [Theory]
    [InlineData("services.AddSingleton<IAmazonS3>(_ => new AmazonS3Client(RegionEndpoint.USEast1));\nservices.AddScoped<Store>();")]
    [InlineData("services.AddScoped<IAmazonS3, AmazonS3Client>();\nservices.AddScoped<Store>();")]
    [InlineData("if (Environment.ProcessorCount > 1) services.AddScoped<Store>();")]
    [InlineData("var more = services.AddScoped<Store>();")]
    [InlineData("Later(() => services.AddScoped<Store>());\n\nstatic void Later(Action action) => action();")]
    [InlineData("services.AddKeyedScoped<Store>(\"a\");")]
    [InlineData("services.AddScoped<Store>();\nnew ServiceCollection().AddScoped<Store>();")]
    public Task Not_where_the_registration_does_not_allow_it(string statements) => Refused(Store("", Body), Startup(statements));

    [Fact]
    public Task Not_for_an_HttpClient_where_there_is_a_factory() => Refused(
        Store("", "\n    {\n        var http = [|new HttpClient()|];\n        await http.DeleteAsync(key);\n    }\n"),
        Startup("services.AddHttpClient();\nservices.AddScoped<Store>();"));

    [Theory]
    [InlineData("    private readonly string _bucket;\n\n    public Store(Startup startup) => _bucket = startup.ToString()!;\n\n")]
    [InlineData("    private readonly string _bucket;\n\n    public Store(string bucket = \"a\")\n    {\n        _bucket = bucket;\n    }\n\n")]
    [InlineData("    public Store()\n    {\n    }\n\n    public Store(Startup startup)\n    {\n    }\n\n")]
    [InlineData("    internal Store(Startup startup)\n    {\n    }\n\n")]
    public Task Not_for_these_constructors(string members) => Refused(Store(members, Body));

    [Fact]
    public Task Not_for_a_constructor_that_is_one_expression() => Refused(Store("    private readonly IAmazonS3 _s3;\n\n    public Store() => _s3 = [|new AmazonS3Client()|];\n\n", FixedBody));

    [Theory]
    [InlineData("new AmazonS3Client(Region)", "    private static readonly RegionEndpoint Region = RegionEndpoint.EUWest1;\n\n")]
    public Task Not_where_the_creation_names_the_class(string creation, string members) => Refused(Store(members, Body.Replace("new AmazonS3Client()", creation)));

    [Fact]
    public Task Not_in_static_code() => Refused(Store("    private static async Task Clear()" + Body.Replace("key", "\"key\"") + "\n", "\n    {\n        await Clear();\n        Console.WriteLine(key);\n    }\n"));

    [Fact]
    public Task Not_where_the_host_configures_the_services() => Refused(
        Usings + Functions,
        Startup().Replace("services.AddScoped<Store>();", "").Replace("    public void ConfigureServices", "    public object ConfigureHostBuilder() => this;\n\n    public void ConfigureServices"));

    [Fact]
    public Task Not_for_a_class_that_Lambda_makes() => new Verify<LMA4001ClientPerInvocation, LMA4001InjectClientFix>
    {
        Sources =
        {
            ["Store.cs"] = Usings + "public class Function\n{\n    public async Task Handle(string key, ILambdaContext context)" + Body + "}\n",
            ["Startup.cs"] = Usings + "public class Startup\n{\n    public void ConfigureServices(IServiceCollection services)\n    {\n        services.AddScoped<Function>();\n    }\n}\n",
        },
        AdditionalFiles = { Clients.Template },
        References = s_references,
    }.RunAsync();

    // The field of LMA4001's other fix.

    [Fact]
    public Task No_static_field_where_the_client_can_be_injected() => Case<LMA4001HoistClientFix>(Store("", Body), Startup()).RunAsync();

    [Fact]
    public Task A_static_field_where_it_cannot_be_injected()
    {
        var verify = Case<LMA4001HoistClientFix>(Store("    public Store()\n    {\n    }\n\n    public Store(Startup startup)\n    {\n    }\n\n", Body), Startup());
        verify.Fixed["Store.cs"] = Store("    private static readonly AmazonS3Client _s3 = new AmazonS3Client();\n\n    public Store()\n    {\n    }\n\n    public Store(Startup startup)\n    {\n    }\n\n", FixedBody);
        return verify.RunAsync();
    }
}
