using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4001's fix offers nothing where a shared client would not be the same.</summary>
public class HoistRefusalsTests
{
    [Fact]
    public Task An_argument_is_a_local() => Refuses("var region = RegionEndpoint.USEast1; var s3 = [|new AmazonS3Client(region)|]; await s3.DeleteObjectAsync(\"b\", \"k\");");

    [Fact]
    public Task The_local_gets_another_value() => Refuses("var http = [|new HttpClient()|]; http = new Http(); await http.GetAsync(\"https://example.com\");");

    [Fact]
    public Task Set_up_afterwards_Timeout() => Refuses("var http = [|new HttpClient()|]; http.Timeout = TimeSpan.FromSeconds(2); await http.GetAsync(\"https://example.com\");");

    [Fact]
    public Task Set_up_afterwards_headers() => Refuses("var http = [|new HttpClient()|]; http.DefaultRequestHeaders.Add(\"a\", \"b\"); await http.GetAsync(\"https://example.com\");");

    [Fact]
    public Task Set_up_afterwards_events() => Refuses("var s3 = [|new AmazonS3Client()|]; s3.BeforeRequestEvent += (_, _) => { }; await s3.DeleteObjectAsync(\"b\", \"k\");");

    [Fact]
    public Task Passed_by_reference() => Refuses("var http = [|new HttpClient()|]; Swap(ref http); await http.GetAsync(\"https://example.com\");");

    [Fact]
    public Task Handed_to_who_disposes_it() => Refuses("var http = [|new HttpClient()|]; await Use(http);");

    [Fact]
    public Task Handed_to_an_object_that_is_released() => Refuses("var http = [|new HttpClient()|]; using var owner = new Owner(http); await owner.Run();");

    [Fact]
    public Task Named_by_an_anonymous_object() => Refuses("var http = [|new HttpClient()|]; var parts = new { http }; await parts.http.GetAsync(\"https://example.com\");");

    [Fact]
    public Task Given_another_name() => Refuses("var http = [|new HttpClient()|]; using var other = http; await other.GetAsync(\"https://example.com\");");

    [Fact]
    public Task Disposed_on_a_condition() => Refuses("var http = [|new HttpClient()|]; await http.GetAsync(\"https://example.com\"); if (path.Length > 1) http.Dispose();");

    [Fact]
    public Task The_using_statement_of_an_expression() => Refuses("using ([|new HttpClient()|]) await Task.Delay(1);");

    [Fact]
    public Task An_awaited_connection() => Refuses("var redis = await [|ConnectionMultiplexer.ConnectAsync(\"cache:6379\")|]; redis.GetDatabase().StringGet(path);");

    [Fact]
    public Task A_member_that_may_change() => Refuses("var s3 = [|new AmazonS3Client(_region)|]; await s3.DeleteObjectAsync(\"b\", \"k\");");

    [Fact]
    public Task Another_time_of_day() => Refuses("var s3 = [|new AmazonS3Client(new AmazonS3Config { Timeout = TimeSpan.FromSeconds(DateTime.Now.Second + 1) })|]; await s3.DeleteObjectAsync(\"b\", \"k\");");

    [Fact]
    public Task Text_over_several_lines() => Refuses("var s3 = [|new AmazonS3Client(new AmazonS3Config { ServiceURL = @\"https:\n\" })|]; await s3.DeleteObjectAsync(\"b\", \"k\");");

    [Fact]
    public Task A_part_of_a_class_that_is_compiled_on_a_condition() => Refuses("\n#if NET\nvar s3 = [|new AmazonS3Client()|]; await s3.DeleteObjectAsync(\"b\", \"k\");\n#endif\n");

    [Fact]
    public Task A_lambda_gives_it_away() => Refuses("Func<HttpClient> make = () => [|new HttpClient()|]; using var http = make(); await http.GetAsync(\"https://example.com\");");

    [Theory]
    [InlineData("using var http = given ?? [|new HttpClient()|]; await http.GetAsync(path);")]
    [InlineData("using (var http = given ?? [|new HttpClient()|]) await http.GetAsync(path);")]
    [InlineData("var http = given ?? [|new HttpClient()|]; await http.GetAsync(path); http.Dispose();")]
    public Task Released_where_it_may_be_another(string body) => Refuses("HttpClient? given = null; " + body);

    [Theory]
    [InlineData("if (path.Length > 1) http?.Dispose();")]
    [InlineData("http?.CancelPendingRequests();")]
    public Task Released_where_it_is_not_null(string statement) => Refuses("var http = [|new HttpClient()|]; await http.GetAsync(path); " + statement);

    [Fact]
    public Task In_a_tuple() => Refuses("var http = [|new HttpClient()|]; Console.WriteLine((client: http, 1).ToString()); await http.GetAsync(path);");

    [Fact]
    public Task Handed_to_a_method_that_replaces_it() => Refuses("var http = [|new HttpClient()|]; Keep(http); await http.GetAsync(path);");

    [Theory]
    [InlineData("private static string Key => Key;", "Key")]
    [InlineData("private static string Key() => Key();", "Key()")]
    [InlineData("private static string Key() { return Key(); }", "Key()")]
    public Task Made_of_a_member_that_calls_itself(string member, string key) => Clients.NotOfferedInFunctionAsync(
        member + "\n\npublic async Task Handle(string path, ILambdaContext context)\n{\n    var s3 = [|new AmazonS3Client(" + key + ", \"secret\")|];\n    await s3.DeleteObjectAsync(\"bucket\", path);\n}");

    [Fact]
    public Task Made_of_a_property_that_computes() => Clients.NotOfferedInFunctionAsync(
        """
        private string _key = "a";

        public Function()
        {
            Console.WriteLine(_key);
        }

        private string Key => _key;

        public async Task Handle(string path, ILambdaContext context)
        {
            _key = "b";
            var s3 = [|new AmazonS3Client(Key, "secret")|];
            await s3.DeleteObjectAsync("bucket", path);
        }
        """);

    [Theory]
    [InlineData("using var s3 = Store.Create();")]
    [InlineData("var s3 = Store.Create(); s3.Dispose();")]
    public Task A_caller_in_another_file_releases_it(string statements) => new Verify<LMA4001ClientPerInvocation, LMA4001HoistClientFix>
    {
        Sources =
        {
            ["Function.cs"] = Clients.File(Clients.Function("public void Handle(string key, ILambdaContext context) { " + statements + " }")),
            ["Store.cs"] = Clients.File("static class Store { public static AmazonS3Client Create() => [|new AmazonS3Client()|]; }"),
        },
        AdditionalFiles = { Clients.Template },
        References = Clients.References,
    }.RunAsync();

    [Fact]
    public Task A_static_initialiser_that_would_throw() => Clients.NotOfferedAsync(
        """
        public class Function
        {
            public async Task Handle(string key, ILambdaContext context) => await Store.Delete(key);
        }

        static class Store
        {
            public static async Task Delete(string key)
            {
                var s3 = [|new AmazonS3Client(Environment.GetEnvironmentVariable("KEY") ?? throw new InvalidOperationException(), "secret")|];
                await s3.DeleteObjectAsync("b", key);
            }
        }
        """);

    [Fact]
    public Task A_member_of_an_interface() => Clients.NotOfferedAsync(
        """
        public class Function
        {
            public async Task Handle(string key, ILambdaContext context) => await IStore.Delete(key);
        }

        interface IStore
        {
            static async Task Delete(string key)
            {
                var s3 = [|new AmazonS3Client()|];
                await s3.DeleteObjectAsync("b", key);
            }
        }
        """);

    private static Task Refuses(string body) => Clients.NotOfferedAsync($$"""
        public class Function
        {
            private static RegionEndpoint _region = RegionEndpoint.USEast1;

            public async Task Handle(string path, ILambdaContext context)
            {
                {{body}}
            }

            public void Move() => _region = RegionEndpoint.EUWest1;

            private static void Keep(HttpClient http) => http = new Http();

            private static void Swap(ref HttpClient http) => http = new Http();

            private static async Task Use(HttpClient http)
            {
                using (http)
                    await http.GetAsync("https://example.com");
            }
        }

        internal class Http : HttpClient
        {
        }

        internal sealed class Owner(HttpClient http) : IDisposable
        {
            public Task Run() => http.GetAsync("https://example.com");

            public void Dispose() => http.Dispose();
        }
        """);
}
