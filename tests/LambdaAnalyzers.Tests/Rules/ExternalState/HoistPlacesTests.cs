using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4001's fix: where the client goes, under which name, and what is shared.</summary>
public class HoistPlacesTests
{
    [Fact]
    public Task A_static_field_in_a_helper_of_another_file() => new Verify<LMA4001ClientPerInvocation, LMA4001HoistClientFix>
    {
        Sources =
        {
            ["Function.cs"] = Clients.File("public class Function\n{\n    public Task Handle(string key, ILambdaContext context) => new Store().Delete(key);\n}\n"),
            ["Store.cs"] = """
                using System;
                namespace App;

                internal class Store
                {
                    private readonly string _bucket = "bucket";

                    public async System.Threading.Tasks.Task Delete(string key)
                    {
                        using var s3 = [|new Amazon.S3.AmazonS3Client()|];
                        await s3.DeleteObjectAsync(_bucket, key);
                    }
                }
                """,
            ["Usings.cs"] = "global using App;",
        },
        Fixed =
        {
            ["Store.cs"] = """
                using System;
                namespace App;

                internal class Store
                {
                    private readonly string _bucket = "bucket";
                    private static readonly Amazon.S3.AmazonS3Client _s3 = new Amazon.S3.AmazonS3Client();

                    public async System.Threading.Tasks.Task Delete(string key)
                    {
                        await _s3.DeleteObjectAsync(_bucket, key);
                    }
                }
                """,
        },
        AdditionalFiles = { Clients.Template },
        References = Clients.References,
    }.RunAsync();

    [Fact]
    public Task Several_in_one_class_share_what_is_equal_and_differ_in_name() => Clients.FixInFunctionAsync(
        """
        private static readonly string s_bucket = "bucket";

        public async Task Handle(string key, ILambdaContext context)
        {
            using var client = [|new AmazonS3Client()|];
            using var http = [|new HttpClient()|];
            await client.DeleteObjectAsync(s_bucket, await http.GetStringAsync(key));
            await One(key);
            await Two(key);
        }

        private static async Task One(string key)
        {
            var client = [|new HttpClient()|];
            await client.GetAsync(key);
        }

        private static async Task Two(string key)
        {
            using (var client = [|new HttpClient()|])
            {
                await client.GetAsync(key);
            }
        }
        """,
        """
        private static readonly string s_bucket = "bucket";
        private readonly AmazonS3Client _client = new AmazonS3Client();
        private readonly HttpClient _http = new HttpClient();
        private static readonly HttpClient s_client = new HttpClient();

        public async Task Handle(string key, ILambdaContext context)
        {
            await _client.DeleteObjectAsync(s_bucket, await _http.GetStringAsync(key));
            await One(key);
            await Two(key);
        }

        private static async Task One(string key)
        {
            await s_client.GetAsync(key);
        }

        private static async Task Two(string key)
        {
            {
                await s_client.GetAsync(key);
            }
        }
        """);

    [Fact]
    public Task A_field_that_holds_one_already() => Clients.FixInFunctionAsync(
        """
        private static readonly AmazonDynamoDBClient Dynamo = new AmazonDynamoDBClient();

        public async Task Handle(string key, ILambdaContext context)
        {
            var client = [|new AmazonDynamoDBClient()|];
            await client.ListTablesAsync();
        }
        """,
        """
        private static readonly AmazonDynamoDBClient Dynamo = new AmazonDynamoDBClient();

        public async Task Handle(string key, ILambdaContext context)
        {
            await Dynamo.ListTablesAsync();
        }
        """);

    [Fact]
    public Task A_field_that_other_code_sets_up_is_not_taken() => Clients.FixInFunctionAsync(
        """
        private static readonly HttpClient s_partner = new HttpClient();

        public Function() => s_partner.DefaultRequestHeaders.Add("Authorization", "secret");

        public async Task<string> Handle(string url, ILambdaContext context)
        {
            var client = [|new HttpClient()|];
            return await s_partner.GetStringAsync(url) + await client.GetStringAsync(url);
        }
        """,
        """
        private static readonly HttpClient s_partner = new HttpClient();
        private readonly HttpClient _client = new HttpClient();

        public Function() => s_partner.DefaultRequestHeaders.Add("Authorization", "secret");

        public async Task<string> Handle(string url, ILambdaContext context)
        {
            return await s_partner.GetStringAsync(url) + await _client.GetStringAsync(url);
        }
        """);

    [Fact]
    public Task Names_of_others_are_left_alone() => Clients.FixAsync(
        """
        public class Base
        {
            protected readonly string _http = "inherited";
        }

        public class Function : Base
        {
            public async Task Handle(string key, ILambdaContext context)
            {
                var http = [|new HttpClient()|];
                string _http2 = _http + key;
                await http.GetAsync(_http2);
            }
        }
        """,
        """
        public class Base
        {
            protected readonly string _http = "inherited";
        }

        public class Function : Base
        {
            private readonly HttpClient _http3 = new HttpClient();

            public async Task Handle(string key, ILambdaContext context)
            {
                string _http2 = _http + key;
                await _http3.GetAsync(_http2);
            }
        }
        """);

    [Fact]
    public Task The_constructor_when_an_argument_is_another_field() => Clients.FixInFunctionAsync(
        """
        private readonly RegionEndpoint _region;

        public Function()
        {
            _region = RegionEndpoint.GetBySystemName(Environment.GetEnvironmentVariable("REGION"));
        }

        public async Task Handle(string key, ILambdaContext context)
        {
            AmazonS3Client s3 = [|new(_region)|];
            await s3.DeleteObjectAsync("bucket", key);
        }
        """,
        """
        private readonly RegionEndpoint _region;
        private readonly AmazonS3Client _s3;

        public Function()
        {
            _region = RegionEndpoint.GetBySystemName(Environment.GetEnvironmentVariable("REGION"));
            _s3 = new AmazonS3Client(_region);
        }

        public async Task Handle(string key, ILambdaContext context)
        {
            await _s3.DeleteObjectAsync("bucket", key);
        }
        """);

    [Fact]
    public Task A_helper_that_returns_it_and_its_callers() => Clients.FixInFunctionAsync(
        """
        public async Task Handle(string key, ILambdaContext context)
        {
            using var s3 = Create();
            await s3.DeleteObjectAsync("bucket", key);
        }

        private static IAmazonS3 Create()
        {
            return [|new AmazonS3Client()|];
        }
        """,
        """
        private static readonly AmazonS3Client _s3Client = new AmazonS3Client();

        public async Task Handle(string key, ILambdaContext context)
        {
            var s3 = Create();
            await s3.DeleteObjectAsync("bucket", key);
        }

        private static IAmazonS3 Create()
        {
            return _s3Client;
        }
        """);

    [Fact]
    public Task The_constructor_of_a_type_made_for_each_event() => Clients.FixAsync(
        """
        public class Function
        {
            public Task Handle(string key, ILambdaContext context) => new Store().Delete(key);
        }

        class Store
        {
            private readonly IAmazonS3 _s3;

            public Store()
            {
                _s3 = [|new AmazonS3Client()|];
            }

            public Task Delete(string key) => _s3.DeleteObjectAsync("bucket", key);
        }
        """,
        """
        public class Function
        {
            public Task Handle(string key, ILambdaContext context) => new Store().Delete(key);
        }

        class Store
        {
            private readonly IAmazonS3 _s3;
            private static readonly AmazonS3Client _s3Client = new AmazonS3Client();

            public Store()
            {
                _s3 = _s3Client;
            }

            public Task Delete(string key) => _s3.DeleteObjectAsync("bucket", key);
        }
        """);

    [Fact]
    public Task Top_level_statements() => new Verify<LMA4001ClientPerInvocation, LMA4001HoistClientFix>
    {
        Sources =
        {
            """
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            using Amazon.Lambda.Serialization.SystemTextJson;

            // The handler.
            var handler = async (string path, ILambdaContext context) =>
            {
                using var http = [|new HttpClient()|];
                return await http.GetStringAsync("https://example.com/" + path);
            };
            await LambdaBootstrapBuilder.Create(handler, new DefaultLambdaJsonSerializer()).Build().RunAsync();
            """,
        },
        Fixed =
        {
            """
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            using Amazon.Lambda.Serialization.SystemTextJson;

            // The handler.
            var http = new HttpClient();
            var handler = async (string path, ILambdaContext context) =>
            {
                return await http.GetStringAsync("https://example.com/" + path);
            };
            await LambdaBootstrapBuilder.Create(handler, new DefaultLambdaJsonSerializer()).Build().RunAsync();
            """,
        },
    }.RunAsync();

    [Fact]
    public Task A_local_function_of_top_level_statements() => new Verify<LMA4001ClientPerInvocation, LMA4001HoistClientFix>
    {
        Sources = { Program("", "using var http = [|new HttpClient()|];\n    ", "") },
        Fixed = { Program("var http = new HttpClient();\n", "", "") },
    }.RunAsync();

    [Fact]
    public Task A_static_local_function_of_top_level_statements_sees_no_local() => new Verify<LMA4001ClientPerInvocation, LMA4001HoistClientFix>
    {
        Sources = { Program("", "using var http = [|new HttpClient()|];\n    ", "static ") },
    }.RunAsync();

    private static string Program(string first, string body, string modifier) => $$"""
        using Amazon.Lambda.Core;
        using Amazon.Lambda.RuntimeSupport;
        using Amazon.Lambda.Serialization.SystemTextJson;

        {{first}}await LambdaBootstrapBuilder.Create<string, string>(Handle, new DefaultLambdaJsonSerializer()).Build().RunAsync();

        {{modifier}}async Task<string> Handle(string path, ILambdaContext context)
        {
            {{body}}return await http.GetStringAsync("https://example.com/" + path);
        }
        """;
}
