using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4001's fix in all kinds of types.</summary>
public class HoistTypesTests
{
    [Theory]
    [InlineData("class Store<T>")]
    [InlineData("struct Store<T>")]
    [InlineData("sealed record Store<T>")]
    [InlineData("partial class Store<T>")]
    public Task A_static_field_of(string type) => Clients.FixAsync(
        Helper(type, "", "var s3 = [|new AmazonS3Client()|];\n        await s3"),
        Helper(type, "    private static readonly AmazonS3Client _s3 = new AmazonS3Client();\n\n", "await _s3"));

    [Fact]
    public Task A_nested_type() => Clients.FixAsync(
        """
        public class Function
        {
            public Task Handle(string key, ILambdaContext context) => Store.Delete(key);

            private static class Store
            {
                public static async Task Delete(string key)
                {
                    var s3 = [|new AmazonS3Client()|];
                    await s3.DeleteObjectAsync("bucket", key);
                }
            }
        }
        """,
        """
        public class Function
        {
            public Task Handle(string key, ILambdaContext context) => Store.Delete(key);

            private static class Store
            {
                private static readonly AmazonS3Client _s3 = new AmazonS3Client();

                public static async Task Delete(string key)
                {
                    await _s3.DeleteObjectAsync("bucket", key);
                }
            }
        }
        """);

    [Fact]
    public Task A_parameter_of_the_primary_constructor() => Clients.FixAsync(
        """
        public class Function(RegionEndpoint region)
        {
            public async Task Handle(string key, ILambdaContext context)
            {
                var s3 = new Async([|new AmazonS3Client(region)|]);
                await s3.Client.DeleteObjectAsync("bucket", key);
            }

            public async Task Other(string key)
            {
                IAmazonS3 s3 = new AmazonS3Client(region);
                await s3.DeleteObjectAsync("bucket", key);
            }
        }

        class Async(IAmazonS3 client) : IAsyncDisposable
        {
            public IAmazonS3 Client => client;

            public ValueTask DisposeAsync() => default;
        }
        """,
        """
        public class Function(RegionEndpoint region)
        {
            private readonly AmazonS3Client _s3Client = new AmazonS3Client(region);

            public async Task Handle(string key, ILambdaContext context)
            {
                var s3 = new Async(_s3Client);
                await s3.Client.DeleteObjectAsync("bucket", key);
            }

            public async Task Other(string key)
            {
                IAmazonS3 s3 = new AmazonS3Client(region);
                await s3.DeleteObjectAsync("bucket", key);
            }
        }

        class Async(IAmazonS3 client) : IAsyncDisposable
        {
            public IAmazonS3 Client => client;

            public ValueTask DisposeAsync() => default;
        }
        """);

    [Fact]
    public Task The_field_of_a_type_made_for_each_event_becomes_static() => Clients.FixAsync(
        """
        public class Function
        {
            public Task Handle(string key, ILambdaContext context) => new Store().Get(key);
        }

        class Store
        {
            private readonly HttpClient _http = [|new()|];

            public Task Get(string key) => _http.GetAsync(key);
        }
        """,
        """
        public class Function
        {
            public Task Handle(string key, ILambdaContext context) => new Store().Get(key);
        }

        class Store
        {
            private static readonly HttpClient _http = new();

            public Task Get(string key) => _http.GetAsync(key);
        }
        """);

    [Fact]
    public Task Not_the_field_that_its_type_disposes() => Clients.NotOfferedAsync(
        """
        public class Function
        {
            public async Task Handle(string key, ILambdaContext context)
            {
                using var store = new Store();
                await store.Get(key);
            }
        }

        sealed class Store : IDisposable
        {
            private readonly HttpClient _http = [|new()|];

            public Task Get(string key) => _http.GetAsync(key);

            public void Dispose() => _http.Dispose();
        }
        """);

    [Fact]
    public Task Two_parts_of_one_type_in_two_files() => new Verify<LMA4001ClientPerInvocation, LMA4001HoistClientFix>
    {
        Sources =
        {
            ["Function.cs"] = Clients.File(Part("Handle", "var s3 = [|new AmazonS3Client()|];\n        await Other(key);\n        await s3")),
            ["Function.Other.cs"] = Clients.File(Part("Other", "using var s3 = [|new AmazonS3Client(RegionEndpoint.USEast1)|];\n        await s3")),
        },
        Fixed =
        {
            ["Function.cs"] = Clients.File(Part("Handle", "await Other(key);\n        await _s3_2", "    private readonly AmazonS3Client _s3_2 = new AmazonS3Client();\n\n")),
            ["Function.Other.cs"] = Clients.File(Part("Other", "await _s3", "    private readonly AmazonS3Client _s3 = new AmazonS3Client(RegionEndpoint.USEast1);\n\n")),
        },
        AdditionalFiles = { Clients.Template },
        References = Clients.References,
    }.RunAsync();

    private static string Part(string method, string statements, string field = "") =>
        $"public partial class Function\n{{\n{field}    public async Task {method}(string key{(method == "Handle" ? ", ILambdaContext context" : "")})\n    {{\n        {statements}.DeleteObjectAsync(\"bucket\", key);\n    }}\n}}\n";

    private static string Helper(string type, string field, string statements) =>
        $"public class Function\n{{\n    public Task Handle(string key, ILambdaContext context) => new Store<int>().Delete(key);\n}}\n\n{type}\n{{\n{field}    public async Task Delete(string key)\n    {{\n        {statements}.DeleteObjectAsync(\"bucket\", key);\n    }}\n}}\n";
}
