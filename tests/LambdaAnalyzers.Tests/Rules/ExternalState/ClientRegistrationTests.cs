using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4001: clients that a container makes anew.</summary>
public class ClientRegistrationTests
{
    private const string Usings = "using Amazon.DynamoDBv2;\nusing Amazon.DynamoDBv2.DataModel;\nusing Amazon.Lambda.Annotations;\nusing Amazon.Lambda.Core;\nusing Amazon.Runtime;\nusing Amazon.S3;\nusing Microsoft.Extensions.DependencyInjection;\nusing Microsoft.Extensions.Configuration;\nusing StackExchange.Redis;\n\n";
    private const string FromServices = "public class Functions { [LambdaFunction] public async Task<string> Get([FromServices] IAmazonS3 s3, string id) => (await s3.GetObjectAsync(id, id)).ETag; }\n";
    private static readonly TestReferences s_references = TestReferences.AspNetCore.And("AWSSDK.*", "StackExchange.Redis");

    [Fact]
    public Task A_FromServices_parameter() => ReportsAsync(
        FromServices + Startup("[|AddTransient<IAmazonS3, AmazonS3Client>|]()"),
        "'AmazonS3Client' is created for every event of 'Functions.Get'. The container makes a new one for each scope or injection, and its construction, credentials and connections are paid again. Register it with AddSingleton: one object serves all events.");

    [Theory]
    [InlineData("[|AddScoped<IAmazonS3, AmazonS3Client>|]()")]
    [InlineData("[|AddTransient<IAmazonS3>|](s => new AmazonS3Client())")]
    [InlineData("[|AddScoped<IAmazonS3>|](s => { var bucket = \"b\"; return new AmazonS3Client(); })")]
    [InlineData("[|AddScoped|](typeof(IAmazonS3), typeof(AmazonS3Client))")]
    [InlineData("[|AddKeyedTransient<IAmazonS3, AmazonS3Client>|](\"a\")")]
    [InlineData("[|AddTransient<IAmazonS3>|](s => new AmazonS3Client(s.GetRequiredService<IConfiguration>()[\"key\"], \"secret\"))")]
    [InlineData("[|AddTransient<IAmazonS3>|](s => new AmazonS3Client(s.GetRequiredService<Microsoft.AspNetCore.Hosting.IWebHostEnvironment>().ApplicationName, \"secret\"))")]
    public Task However_it_is_registered(string registration) => ReportsAsync(FromServices + Startup(registration));

    [Fact]
    public Task Of_a_repository_for_the_event() => ReportsAsync(
        """
        public class Store(IConnectionMultiplexer redis) { public string Load(string id) => redis.ClientName + id; }
        public class Functions { [LambdaFunction] public string Get([FromServices] Store store, string id) => store.Load(id); }
        """ + Startup("AddScoped<Store>().[|AddTransient<IConnectionMultiplexer>|](s => ConnectionMultiplexer.Connect(s.GetRequiredService<IConfiguration>()[\"redis\"]!))"),
        "'ConnectionMultiplexer' is created for every event of 'Functions.Get'. The container makes a new one for each scope or injection, and its construction, credentials and connections are paid again. Register it with AddSingleton: one object serves all events.");

    [Fact]
    public Task Resolved_for_each_event() => ReportsAsync(
        "public class Function { private static readonly IServiceProvider Services = new ServiceCollection().[|AddTransient<HttpClient>|]().BuildServiceProvider(); public Task<string> Handle(string id, ILambdaContext context) => Load(id); private static Task<string> Load(string id) => Services.GetRequiredService<HttpClient>().GetStringAsync(id); }\n",
        "'HttpClient' is created for every event of 'Function.Handle -> Load'. The container makes a new one for each scope or injection, and its construction, credentials and connections are paid again. Register it with AddSingleton: one object serves all events.");

    [Fact]
    public Task Resolved_in_a_scope() => ReportsAsync(
        "public class Function { private static readonly IServiceProvider Services = new ServiceCollection().[|AddScoped<HttpClient>|]().BuildServiceProvider(); public async Task<string> Handle(string id, ILambdaContext context) { await using var scope = Services.CreateAsyncScope(); return await scope.ServiceProvider.GetRequiredService<HttpClient>().GetStringAsync(id); } }\n");

    [Theory]
    [InlineData("public class FilesController(IAmazonS3 s3) : Microsoft.AspNetCore.Mvc.ControllerBase { public string Get(string id) => s3.ToString() + id; }", "[|AddTransient<IAmazonS3, AmazonS3Client>|]()")]
    [InlineData("public class FilesController : Microsoft.AspNetCore.Mvc.ControllerBase { public string Get(string id) => id; }", "AddTransient<IAmazonS3, AmazonS3Client>()")]
    [InlineData("public class Files(Microsoft.AspNetCore.Http.RequestDelegate next, IAmazonS3 s3) { public Task InvokeAsync(Microsoft.AspNetCore.Http.HttpContext context) { context.Items[s3] = 1; return next(context); } }", "AddTransient<IAmazonS3, AmazonS3Client>()")]
    public Task Of_what_ASP_NET_Core_makes_for_each_request(string type, string registration) => ReportsAsync(type + "\n" + """
        public class Program
        {
            public static void Main(string[] args)
            {
                var builder = Microsoft.AspNetCore.Builder.WebApplication.CreateBuilder(args);
                builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
                builder.Services.REGISTRATION;
                builder.Build().Run();
            }
        }
        """.Replace("REGISTRATION", registration));

    [Theory]
    [InlineData("AddTransient<IAmazonS3, AmazonS3Client>", "IAmazonS3", DiagnosticSeverity.Info)]
    [InlineData("AddTransient<HttpClient>", "HttpClient", DiagnosticSeverity.Warning)]
    public Task How_severe(string registration, string type, DiagnosticSeverity severity)
    {
        var rule = Rule("public class Functions { [LambdaFunction] public string Get([FromServices] " + type + " client, string id) => client.ToString() + id; }\n" + Startup("{|#0:" + registration + "|}()"));
        rule.Expected.Add(new("LMA4001", 0) { Severity = severity });
        return rule.RunAsync();
    }

    [Fact]
    public Task Who_calls_a_library_is_not_known()
    {
        var rule = Rule("public class Store { private static readonly IServiceProvider Services = new ServiceCollection().{|#0:AddTransient<HttpClient>|}().BuildServiceProvider(); public Task<string> Load(string id) => Services.GetRequiredService<HttpClient>().GetStringAsync(id); }\n");
        rule.Properties["LambdaAnalyzersLibrary"] = "true";
        rule.Expected.Add(new("LMA4001", 0) { Severity = DiagnosticSeverity.Info });
        return rule.RunAsync();
    }

    // Guards.

    [Theory]
    [InlineData("AddSingleton<IAmazonS3, AmazonS3Client>()")]
    [InlineData("AddScoped<IAmazonS3>(s => s.GetRequiredKeyedService<IAmazonS3>(\"a\"))")]
    [InlineData("AddScoped<Tenant>().AddScoped<IAmazonS3>(s => new AmazonS3Client(s.GetRequiredService<Tenant>().Credentials))")]
    [InlineData("AddScoped<IAmazonS3>(s => new AmazonS3Client(s.GetRequiredService<Tenant>().Credentials))")]
    [InlineData("AddScoped<IAmazonS3>(s => new AmazonS3Client(s.GetRequiredService<Own.IOptions>().Key, \"secret\"))")]
    [InlineData("AddScoped<AWSCredentials>(s => new AnonymousAWSCredentials()).AddScoped<IAmazonS3, AmazonS3Client>()")]
    public Task One_for_all_or_one_of_the_scope(string registration) => ReportsAsync(FromServices + "public class Tenant { public AWSCredentials Credentials { get; } = new AnonymousAWSCredentials(); }\nnamespace Own { public interface IOptions { string Key { get; } } }\n" + Startup(registration));

    [Fact]
    public Task A_client_of_a_factory() => ReportsAsync(
        "public class Functions { [LambdaFunction] public Task<string> Get([FromServices] HttpClient http, string id) => http.GetStringAsync(id); }\n"
        + Startup("AddHttpClient().AddTransient<HttpClient>(s => s.GetRequiredService<System.Net.Http.IHttpClientFactory>().CreateClient(\"a\"))"));

    [Fact]
    public Task A_wrapper() => ReportsAsync(
        "public class Functions { [LambdaFunction] public Task<string> Get([FromServices] IDynamoDBContext context, string id) => context.LoadAsync<string>(id); }\n"
        + Startup("AddSingleton<IAmazonDynamoDB>(s => new AmazonDynamoDBClient()).AddTransient<IDynamoDBContext, DynamoDBContext>()"));

    [Theory]
    [InlineData("public class Functions(IAmazonS3 s3) { [LambdaFunction] public async Task<string> Get(string id) => (await s3.GetObjectAsync(id, id)).ETag; }", "AddTransient<IAmazonS3, AmazonS3Client>()")]
    [InlineData("public class Store(IAmazonS3 s3) { public string Load() => s3.ToString()!; } public class Functions { [LambdaFunction] public string Get([FromServices] Store store) => store.Load(); }", "AddTransient<IAmazonS3, AmazonS3Client>().AddSingleton<Store>()")]
    [InlineData("public class Functions { [LambdaFunction] public string Get(string id) => id; }", "AddTransient<IAmazonS3, AmazonS3Client>()")]
    public Task Made_once_or_never(string code, string registration) => ReportsAsync(code + "\n" + Startup(registration));

    [Fact]
    public Task Scoped_and_resolved_from_the_root() => ReportsAsync(
        "public class Function { private static readonly IServiceProvider Services = new ServiceCollection().AddScoped<HttpClient>().BuildServiceProvider(); public Task<string> Handle(string id, ILambdaContext context) => Services.GetRequiredService<HttpClient>().GetStringAsync(id); }\n");

    [Fact]
    public Task Resolved_at_start_up() => ReportsAsync(
        "public class Function { private static readonly IServiceProvider Services = new ServiceCollection().AddTransient<HttpClient>().BuildServiceProvider(); private static readonly HttpClient Http = Services.GetRequiredService<HttpClient>(); public Task<string> Handle(string id, ILambdaContext context) => Http.GetStringAsync(id); }\n");

    // Constructors that the container runs.

    private const string Rates = "public class Rates { private readonly HttpClient _http = [|new HttpClient()|]; public Task<string> Of(string id) => _http.GetStringAsync(id); }\n";
    private const string ForTheEvent = "public class Functions { [LambdaFunction] public Task<string> Get([FromServices] Rates rates, string id) => rates.Of(id); }\n";

    [Fact]
    public Task In_an_object_that_the_container_makes_for_the_event() => ReportsAsync(
        ForTheEvent + Rates + Startup("AddScoped<Rates>()"),
        "'HttpClient' is created for every event of 'Functions.Get -> _http'. It opens connections of its own: every invocation pays for the handshakes and leaves sockets behind. Create it once per execution environment: in a static readonly field, in the constructor, or with dependency injection.");

    [Fact]
    public Task In_the_constructor_of_such_an_object() => ReportsAsync(
        ForTheEvent + "public class Rates { private readonly HttpClient _http; public Rates() { _http = [|new HttpClient()|]; } public Task<string> Of(string id) => _http.GetStringAsync(id); }\n" + Startup("AddTransient<Rates>()"));

    [Theory]
    [InlineData(ForTheEvent, "AddSingleton<Rates>()")]
    [InlineData(ForTheEvent, "AddScoped<Rates>().AddSingleton<Rates>()")]
    [InlineData("public class Functions(Rates rates) { [LambdaFunction] public Task<string> Get(string id) => rates.Of(id); }\n", "AddTransient<Rates>()")]
    [InlineData("public class Functions { [LambdaFunction] public string Get(string id) => id; }\n", "AddTransient<Rates>()")]
    public Task In_an_object_that_is_made_once_or_never(string code, string registration) => ReportsAsync(code + Rates.Replace("[|", "").Replace("|]", "") + Startup(registration));

    [Fact]
    public Task A_method_of_such_an_object_that_no_event_calls() => ReportsAsync(
        ForTheEvent + "public class Rates { public Task<string> Of(string id) => Task.FromResult(id); public HttpClient Open() => new HttpClient(); }\n" + Startup("AddScoped<Rates>()"));

    // The fix.

    [Theory]
    [InlineData("AddTransient<IAmazonS3, AmazonS3Client>", "AddSingleton<IAmazonS3, AmazonS3Client>", "()")]
    [InlineData("AddScoped<IAmazonS3>", "AddSingleton<IAmazonS3>", "(s => new AmazonS3Client() /* kept */)")]
    [InlineData("AddKeyedScoped<IAmazonS3, AmazonS3Client>", "AddKeyedSingleton<IAmazonS3, AmazonS3Client>", "(\"a\")")]
    public Task Is_registered_as_a_singleton(string before, string after, string arguments) => new Verify<LMA4001ClientPerInvocation, LMA4001SingletonFix>
    {
        Sources = { Usings + FromServices + Startup("[|" + before + "|]" + arguments) },
        Fixed = { Usings + FromServices + Startup(after + arguments) },
        References = s_references,
    }.RunAsync();

    [Fact]
    public Task No_field_is_offered_for_it() => new Verify<LMA4001ClientPerInvocation, LMA4001HoistClientFix>
    {
        Sources = { Usings + FromServices + Startup("[|AddTransient<IAmazonS3, AmazonS3Client>|]()") },
        References = s_references,
    }.RunAsync();

    [Fact]
    public Task No_singleton_is_offered_for_a_creation() => new Verify<LMA4001ClientPerInvocation, LMA4001SingletonFix>
    {
        Sources = { Clients.File(Clients.Function("public void Handle(string key, ILambdaContext context) { using var http = [|new HttpClient()|]; }")) },
        AdditionalFiles = { Clients.Template },
        References = Clients.References,
    }.RunAsync();

    [Theory]
    [InlineData("GlideClient", "CreateClient", "Config")]
    [InlineData("GlideClusterClient", "CreateClient", "Config")]
    [InlineData("ConnectionMultiplexer", "ConnectAsync", "Config")]
    public Task The_clients_of_Valkey(string type, string method, string argument) => new Verify<LMA4001ClientPerInvocation>
    {
        Sources =
        {
            "using Amazon.Lambda.Core;\npublic class Function { public async Task Handle(string key, ILambdaContext context) => await [|Valkey.Glide." + type + "." + method + "(new Valkey.Glide." + argument + "())|]; }\n",
            "namespace Valkey.Glide { public class Config { } public class " + type + " { public static System.Threading.Tasks.Task<" + type + "> " + method + "(Config config) => throw new System.NotSupportedException(); } }",
        },
        AdditionalFiles = { Clients.Template },
    }.RunAsync();

    private static string Startup(string registrations) =>
        "[LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) => services." + registrations + "; }\n";

    private static Verify<LMA4001ClientPerInvocation> Rule(string code) => new() { Sources = { Usings + code }, References = s_references, AdditionalFiles = { Clients.Template } };

    private static Task ReportsAsync(string code, params string?[] messages) => Rule(code).Saying(messages).RunAsync();
}
