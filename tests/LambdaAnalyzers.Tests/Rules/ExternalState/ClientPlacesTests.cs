using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4001: where the creation stands, under every kind of handler.</summary>
public class ClientPlacesTests
{
    private const string Boot = "using Amazon.Lambda.Core;\nusing Amazon.Lambda.RuntimeSupport;\nusing Amazon.Lambda.Serialization.SystemTextJson;\n";

    [Fact]
    public Task A_helper_in_another_file() => new Verify<LMA4001ClientPerInvocation>
    {
        Sources =
        {
            ["Function.cs"] = Clients.File("public class Function\n{\n    public void Handle(string key, ILambdaContext context) => Store.Save(key);\n}\n"),
            ["Store.cs"] = "static class Store { public static void Save(string key) => Open(); static void Open() { using var http = [|new HttpClient()|]; } }",
        },
        AdditionalFiles = { Clients.Template },
        References = Clients.References,
        Messages = { "'HttpClient' is created for every event of 'Function.Handle -> Save -> Open'. It opens connections of its own: every invocation pays for the handshakes and leaves sockets behind. Create it once per execution environment: in a static readonly field, in the constructor, or with dependency injection." },
    }.RunAsync();

    [Fact]
    public Task Behind_an_interface() => Clients.ReportsAsync(
        """
        public class Function
        {
            private readonly IStore _store = new Store();

            public void Handle(string key, ILambdaContext context) => _store.Save(key);
        }

        interface IStore
        {
            void Save(string key);
        }

        class Store : IStore
        {
            public void Save(string key)
            {
                using var http = [|new HttpClient()|];
            }
        }
        """);

    [Fact]
    public Task The_fields_of_what_is_made_for_each_event() => Clients.ReportsAsync(
        """
        public class Function
        {
            public void Handle(string key, ILambdaContext context) => new Store().Save(key);
        }

        class Store
        {
            private static readonly HttpClient Shared = new();
            private readonly HttpClient _own = [|new()|];

            public void Save(string key) => Console.WriteLine((_own, Shared));
        }
        """);

    [Fact]
    public Task A_local_function_and_a_lambda() => Clients.InFunctionAsync(
        """
        public void Handle(string key, ILambdaContext context)
        {
            Open();
            key.Split(',').Select(k => [|new HttpClient()|]).ToList();

            void Open()
            {
                var http = [|new HttpClient()|];
            }
        }
        """);

    [Fact]
    public Task An_annotated_function() => new Verify<LMA4001ClientPerInvocation>
    {
        Sources = { "using Amazon.Lambda.Annotations;\npublic class Orders\n{\n    private readonly HttpClient _http = new();\n\n    [LambdaFunction]\n    public void Save(string key)\n    {\n        var http = [|new HttpClient()|];\n    }\n}" },
    }.RunAsync();

    [Fact]
    public Task A_signature() => new Verify<LMA4001ClientPerInvocation>
    {
        Sources =
        {
            "using Amazon.Lambda.Core;\n[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]\npublic class Orders\n{\n    public void Save(string key, ILambdaContext context)\n    {\n        var http = [|new HttpClient()|];\n    }\n\n    private void Never()\n    {\n        var http = new HttpClient();\n    }\n}",
        },
    }.RunAsync();

    [Fact]
    public Task A_lambda_given_to_the_bootstrap_in_Main() => new Verify<LMA4001ClientPerInvocation>
    {
        OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication,
        Sources =
        {
            Boot + """
            static class Program
            {
                static async Task Main()
                {
                    var shared = new HttpClient();
                    await LambdaBootstrapBuilder.Create(async (string path, ILambdaContext context) =>
                    {
                        using var http = [|new HttpClient()|];
                        return await http.GetStringAsync(path) + await shared.GetStringAsync(path);
                    }, new DefaultLambdaJsonSerializer()).Build().RunAsync();
                }
            }
            """,
        },
    }.RunAsync();

    [Fact]
    public Task A_method_given_to_the_bootstrap_in_Main() => new Verify<LMA4001ClientPerInvocation>
    {
        OutputKind = Microsoft.CodeAnalysis.OutputKind.ConsoleApplication,
        Sources =
        {
            Boot + """
            static class Program
            {
                static async Task Main()
                {
                    Console.WriteLine(new HttpClient());
                    await LambdaBootstrapBuilder.Create<string, string>(Handle, new DefaultLambdaJsonSerializer()).Build().RunAsync();
                }

                static async Task<string> Handle(string path, ILambdaContext context) => await [|new HttpClient()|].GetStringAsync(path);
            }
            """,
        },
    }.RunAsync();

    [Fact]
    public Task Top_level_statements() => new Verify<LMA4001ClientPerInvocation>
    {
        Sources =
        {
            Boot + """
            var shared = new HttpClient();
            await LambdaBootstrapBuilder.Create<string, string>(Handle, new DefaultLambdaJsonSerializer()).Build().RunAsync();

            async Task<string> Handle(string path, ILambdaContext context)
            {
                using var http = [|new HttpClient()|];
                return await http.GetStringAsync(path) + await shared.GetStringAsync(path);
            }
            """,
        },
    }.RunAsync();

    [Fact]
    public Task A_public_method_of_a_library() => new Verify<LMA4001ClientPerInvocation>
    {
        Sources = { "public class Store\n{\n    public void Save(string key)\n    {\n        var http = {|#0:new HttpClient()|};\n    }\n}" },
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        References = TestReferences.None,
        Expected = { new("LMA4001", 0) { Severity = Microsoft.CodeAnalysis.DiagnosticSeverity.Info } },
    }.RunAsync();

    [Fact]
    public Task A_library_that_hands_out_a_client_is_not_advised() => new Verify<LMA4001ClientPerInvocation>
    {
        Sources = { "public static class Clients\n{\n    public static HttpClient Create() => new HttpClient();\n}" },
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        References = TestReferences.None,
    }.RunAsync();

    [Fact]
    public Task A_project_without_Lambda() => new Verify<LMA4001ClientPerInvocation>
    {
        Sources = { "public class Store\n{\n    public void Save(string key)\n    {\n        var http = new HttpClient();\n    }\n}" },
        References = TestReferences.None,
    }.RunAsync();
}
