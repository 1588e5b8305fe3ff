using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Startup;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Startup;

/// <summary>LMA7002: where the work stands, under every kind of handler.</summary>
public class InitializationPlacesTests
{
    private const string Boot = "using System.Text.Json;\nusing Amazon.Lambda.Core;\nusing Amazon.Lambda.RuntimeSupport;\nusing Amazon.Lambda.Serialization.SystemTextJson;\nusing Microsoft.Extensions.Configuration;\nusing Microsoft.Extensions.DependencyInjection;\n";

    [Fact]
    public Task A_helper_in_another_file_and_its_path() => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources =
        {
            ["Function.cs"] = Initialization.File("public class Function\n{\n    public void Handle(string key, ILambdaContext context) => Store.Save(key);\n}\n"),
            ["Store.cs"] = "using Microsoft.Extensions.DependencyInjection;\nstatic class Store { public static void Save(string key) => Open(); static void Open() { using var provider = new ServiceCollection().[|BuildServiceProvider|](); } }",
        },
        AdditionalFiles = { Initialization.Template },
        References = TestReferences.AspNetCore,
        Messages = { "'ServiceProvider' is built for every event of 'Function.Handle -> Save -> Open': each invocation makes its singletons again and pays for their start. Build it once per execution environment, in the constructor or in a static readonly field, and create a scope for what belongs to one event." },
    }.RunAsync();

    [Fact]
    public Task A_wrapper_and_a_helper_in_other_files() => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources =
        {
            ["Function.cs"] = Initialization.File("public class Function\n{\n    public void Handle(string key, ILambdaContext context) => Json.Write(key, Options.Web());\n}\n"),
            ["Json.cs"] = "using System.Text.Json;\nstatic class Json { public static string Write(string value, JsonSerializerOptions options) => JsonSerializer.Serialize(value, options); }",
            ["Options.cs"] = "using System.Text.Json;\nstatic class Options { public static JsonSerializerOptions Web() => [|new(JsonSerializerDefaults.Web)|]; }",
        },
        AdditionalFiles = { Initialization.Template },
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task A_collection_that_was_made_at_init() => Initialization.InFunctionAsync(
        """
        private readonly IServiceCollection _services = new ServiceCollection();

        public void Handle(string key, ILambdaContext context)
        {
            using var provider = Finish(_services);
        }

        private static ServiceProvider Finish(IServiceCollection services) => services.[|BuildServiceProvider|]();
        """);

    [Fact]
    public Task An_annotated_function_and_its_startup() => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources =
        {
            """
            using System.Text.Json;
            using Amazon.Lambda.Annotations;
            using Microsoft.Extensions.Configuration;
            using Microsoft.Extensions.DependencyInjection;

            [LambdaStartup]
            public class Startup
            {
                public void ConfigureServices(IServiceCollection services) => services.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddEnvironmentVariables().Build());
            }

            public class Orders
            {
                [LambdaFunction]
                public string Save(string key) => JsonSerializer.Serialize(key, [|new JsonSerializerOptions()|]);
            }
            """,
        },
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task A_signature() => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources =
        {
            "using System.Text.Json;\nusing Amazon.Lambda.Core;\n[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]\npublic class Orders\n{\n    public string Save(string key, ILambdaContext context) => JsonSerializer.Serialize(key, [|new JsonSerializerOptions()|]);\n\n    private string Never(string key) => JsonSerializer.Serialize(key, new JsonSerializerOptions());\n}",
        },
    }.RunAsync();

    [Fact]
    public Task A_lambda_given_to_the_bootstrap() => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources =
        {
            Boot + """
            var services = new ServiceCollection();
            var provider = services.BuildServiceProvider();
            var options = new JsonSerializerOptions();
            await LambdaBootstrapBuilder.Create((string path, ILambdaContext context) =>
            {
                using var own = services.[|BuildServiceProvider|]();
                return Settings(path) + JsonSerializer.Serialize(path, options) + JsonSerializer.Serialize(path, [|new JsonSerializerOptions()|]);
            }, new DefaultLambdaJsonSerializer()).Build().RunAsync();

            // The container of the program is another one.
            static string? Settings(string key) => new ConfigurationBuilder().AddEnvironmentVariables().[|Build|]()["key"];
            """,
        },
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task An_action_of_a_controller() => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources =
        {
            """
            using System.Text.Json;
            using Microsoft.AspNetCore.Builder;
            using Microsoft.AspNetCore.Mvc;
            using Microsoft.Extensions.DependencyInjection;

            var builder = WebApplication.CreateBuilder(args);
            builder.Services.AddAWSLambdaHosting(LambdaEventSource.HttpApi);
            builder.Build().Run();

            public class OrdersController : ControllerBase
            {
                public string Get() => JsonSerializer.Serialize(1, [|new JsonSerializerOptions()|]);
            }
            """,
        },
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task A_library_is_advised() => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources = { "using Microsoft.Extensions.DependencyInjection;\npublic class Store\n{\n    public void Save()\n    {\n        using var provider = new ServiceCollection().{|#0:BuildServiceProvider|}();\n    }\n}" },
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        References = TestReferences.AspNetCore,
        Expected = { new("LMA7002", 0) { Severity = DiagnosticSeverity.Info } },
    }.RunAsync();

    [Theory]
    [InlineData("return new ServiceCollection().BuildServiceProvider();")]
    [InlineData("var provider = new ServiceCollection().BuildServiceProvider(); return provider;")]
    public Task A_library_that_hands_out_what_it_builds_is_not_advised(string statements) => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources = { $"using Microsoft.Extensions.DependencyInjection;\npublic static class Wiring\n{{\n    public static ServiceProvider Build()\n    {{\n        {statements}\n    }}\n}}" },
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task What_a_handler_has_built_and_handed_out_is_reported() => Initialization.InFunctionAsync("""
        public void Handle(string key, ILambdaContext context)
        {
            using var provider = Build();
        }

        private static ServiceProvider Build()
        {
            return new ServiceCollection().[|BuildServiceProvider|]();
        }
        """);

    [Fact]
    public Task A_project_without_Lambda_is_silent() => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources = { "using System.Text.Json;\npublic class Store\n{\n    public string Save(string key) => JsonSerializer.Serialize(key, new JsonSerializerOptions());\n}" },
        References = TestReferences.None,
    }.RunAsync();

    [Fact]
    public Task A_test_project_is_silent() => new Verify<LMA7002InitializationPerInvocation>
    {
        Sources = { Initialization.File(Initialization.Function("public string Handle(string key, ILambdaContext context) => JsonSerializer.Serialize(key, new JsonSerializerOptions());")) },
        AdditionalFiles = { Initialization.Template },
        Properties = { ["IsTestProject"] = "true" },
        References = TestReferences.AspNetCore,
    }.RunAsync();
}
