using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4001's fix: each form in which a client is used where it is created.</summary>
public class HoistFormsTests
{
    [Fact]
    public Task A_local() => Clients.FixInFunctionAsync(
        """
        public async Task Handle(string key, ILambdaContext context)
        {
            var s3 = [|new AmazonS3Client()|];
            await s3.DeleteObjectAsync("bucket", key);
        }
        """,
        """
        private readonly AmazonS3Client _s3 = new AmazonS3Client();

        public async Task Handle(string key, ILambdaContext context)
        {
            await _s3.DeleteObjectAsync("bucket", key);
        }
        """);

    [Fact]
    public Task A_local_of_an_explicit_type_made_with_new_alone() => Clients.FixInFunctionAsync(
        """
        private readonly string bucket = "bucket";

        public async Task Handle(string key, ILambdaContext context)
        {
            // The store.
            AmazonS3Client client = [|new(RegionEndpoint.USEast1)|]; // one region

            await client.DeleteObjectAsync(bucket, key);
        }
        """,
        """
        private readonly string bucket = "bucket";
        // The store.
        private readonly AmazonS3Client client = new(RegionEndpoint.USEast1); // one region

        public async Task Handle(string key, ILambdaContext context)
        {
            await client.DeleteObjectAsync(bucket, key);
        }
        """);

    [Fact]
    public Task A_local_typed_by_its_interface() => Clients.FixInFunctionAsync(
        """
        public async Task Handle(string key, ILambdaContext context)
        {
            IAmazonS3 s3 = [|new AmazonS3Client()|];
            await s3.DeleteObjectAsync("bucket", key);
        }
        """,
        """
        private readonly IAmazonS3 _s3 = new AmazonS3Client();

        public async Task Handle(string key, ILambdaContext context)
        {
            await _s3.DeleteObjectAsync("bucket", key);
        }
        """);

    [Fact]
    public Task A_using_declaration() => Clients.FixInFunctionAsync(
        """
        public async Task<string> Handle(string path, ILambdaContext context)
        {
            context.Logger.LogInformation(path);

            using var http = [|new HttpClient()|];

            return await http.GetStringAsync("https://example.com/" + path);
        }
        """,
        """
        private readonly HttpClient _http = new HttpClient();

        public async Task<string> Handle(string path, ILambdaContext context)
        {
            context.Logger.LogInformation(path);

            return await _http.GetStringAsync("https://example.com/" + path);
        }
        """);

    [Fact]
    public Task A_using_statement_keeps_its_block() => Clients.FixInFunctionAsync(
        """
        public async Task<string> Handle(string path, ILambdaContext context)
        {
            using (var http = [|new HttpClient { BaseAddress = new Uri("https://example.com") }|])
            {
                // Ask.
                return await http.GetStringAsync(path);
            }
        }
        """,
        """
        private readonly HttpClient _http = new HttpClient { BaseAddress = new Uri("https://example.com") };

        public async Task<string> Handle(string path, ILambdaContext context)
        {
            {
                // Ask.
                return await _http.GetStringAsync(path);
            }
        }
        """);

    [Fact]
    public Task Two_using_statements() => Clients.FixInFunctionAsync(
        """
        public async Task Handle(string path, ILambdaContext context)
        {
            using (var http = [|new HttpClient()|])
            using (IAmazonS3 s3 = [|new AmazonS3Client()|])
                await s3.DeleteObjectAsync("bucket", await http.GetStringAsync(path));
        }
        """,
        """
        private readonly HttpClient _http = new HttpClient();
        private readonly IAmazonS3 _s3 = new AmazonS3Client();

        public async Task Handle(string path, ILambdaContext context)
        {
            await _s3.DeleteObjectAsync("bucket", await _http.GetStringAsync(path));
        }
        """);

    [Fact]
    public Task An_argument() => Clients.FixInFunctionAsync(
        """
        public async Task Handle(string path, ILambdaContext context)
        {
            using var transfer = new TransferUtility([|new AmazonS3Client()|]);
            await transfer.UploadAsync(path, "bucket");
        }
        """,
        """
        private readonly AmazonS3Client _s3Client = new AmazonS3Client();

        public async Task Handle(string path, ILambdaContext context)
        {
            using var transfer = new TransferUtility(_s3Client);
            await transfer.UploadAsync(path, "bucket");
        }
        """);

    [Fact]
    public Task In_the_middle_of_an_expression() => Clients.FixInFunctionAsync(
        """
        public async Task<string> Handle(string path, ILambdaContext context) => await [|new HttpClient()|].GetStringAsync("https://example.com/" + path);
        """,
        """
        private readonly HttpClient _httpClient = new HttpClient();

        public async Task<string> Handle(string path, ILambdaContext context) => await _httpClient.GetStringAsync("https://example.com/" + path);
        """);

    [Fact]
    public Task A_property_with_an_expression_body_makes_it_once() => Clients.FixInFunctionAsync(
        """
        private static IAmazonS3 S3 => [|new AmazonS3Client()|];

        public async Task Handle(string key, ILambdaContext context) => await S3.DeleteObjectAsync("bucket", key);
        """,
        """
        private static IAmazonS3 S3 { get; } = new AmazonS3Client();

        public async Task Handle(string key, ILambdaContext context) => await S3.DeleteObjectAsync("bucket", key);
        """);

    [Fact]
    public Task Redis_connects_at_start() => Clients.FixInFunctionAsync(
        """
        public string? Handle(string key, ILambdaContext context)
        {
            using var redis = [|ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")!)|];
            return redis.GetDatabase().StringGet(key);
        }
        """,
        """
        private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable("REDIS")!);

        public string? Handle(string key, ILambdaContext context)
        {
            return _redis.GetDatabase().StringGet(key);
        }
        """);

    [Fact]
    public Task Calls_of_Dispose_go() => Clients.FixInFunctionAsync(
        """
        public async Task Handle(string key, ILambdaContext context)
        {
            var s3 = [|new AmazonS3Client()|];
            try
            {
                await s3.DeleteObjectAsync("bucket", key);
            }
            catch (AmazonS3Exception e)
            {
                context.Logger.LogError(e.Message);
            }
            finally
            {
                s3.Dispose();
            }
        }
        """,
        """
        private readonly AmazonS3Client _s3 = new AmazonS3Client();

        public async Task Handle(string key, ILambdaContext context)
        {
            try
            {
                await _s3.DeleteObjectAsync("bucket", key);
            }
            catch (AmazonS3Exception e)
            {
                context.Logger.LogError(e.Message);
            }
        }
        """);

    [Fact]
    public Task Nothing_but_creation_and_release_is_left_empty() => Clients.FixInFunctionAsync(
        """
        public void Handle(string key, ILambdaContext context)
        {
            // Warm.
            var s3 = [|new AmazonS3Client()|];

            s3.Dispose();
        }
        """,
        """
        // Warm.
        private readonly AmazonS3Client _s3 = new AmazonS3Client();

        public void Handle(string key, ILambdaContext context)
        {
        }
        """);

    [Fact]
    public Task On_one_line() => Clients.FixInFunctionAsync(
        """
        public void Handle(string key, ILambdaContext context) { var s3 = [|new AmazonS3Client()|]; s3.DeleteObjectAsync("bucket", key).Wait(); }
        """,
        """
        private readonly AmazonS3Client _s3 = new AmazonS3Client();

        public void Handle(string key, ILambdaContext context) { _s3.DeleteObjectAsync("bucket", key).Wait(); }
        """);

    [Fact]
    public Task A_local_behind_a_cast() => Clients.FixInFunctionAsync(
        """
        public async Task Handle(string key, ILambdaContext context)
        {
            var s3 = (IAmazonS3)[|new AmazonS3Client()|];
            await s3.DeleteObjectAsync("bucket", key);
        }
        """,
        """
        private readonly IAmazonS3 _s3 = new AmazonS3Client();

        public async Task Handle(string key, ILambdaContext context)
        {
            await _s3.DeleteObjectAsync("bucket", key);
        }
        """);

    [Fact]
    public Task A_local_that_may_have_another_value_keeps_its_declaration() => Clients.FixInFunctionAsync(
        """
        public async Task Handle(string key, ILambdaContext context)
        {
            IAmazonS3? given = null;
            var s3 = (IAmazonS3)(given ?? [|new AmazonS3Client()|]);
            await s3.DeleteObjectAsync("bucket", key);
        }
        """,
        """
        private readonly AmazonS3Client _s3Client = new AmazonS3Client();

        public async Task Handle(string key, ILambdaContext context)
        {
            IAmazonS3? given = null;
            var s3 = (IAmazonS3)(given ?? _s3Client);
            await s3.DeleteObjectAsync("bucket", key);
        }
        """);

    [Fact]
    public Task A_property_with_an_accessor_that_others_use() => Clients.FixInFunctionAsync(
        """
        private AmazonS3Client S3 { get { return [|new AmazonS3Client()|]; } }

        public async Task Handle(string key, ILambdaContext context) => await S3.DeleteObjectAsync("bucket", key);
        """,
        """
        private readonly AmazonS3Client _s3Client = new AmazonS3Client();

        private AmazonS3Client S3 { get { return _s3Client; } }

        public async Task Handle(string key, ILambdaContext context) => await S3.DeleteObjectAsync("bucket", key);
        """);

    [Fact]
    public Task A_property_made_of_constants_makes_it_once() => Clients.FixInFunctionAsync(
        """
        private const string Key = "key";

        private static IAmazonS3 S3 => [|new AmazonS3Client(Key, Key)|];

        public async Task Handle(string key, ILambdaContext context) => await S3.DeleteObjectAsync("bucket", key);
        """,
        """
        private const string Key = "key";

        private static IAmazonS3 S3 { get; } = new AmazonS3Client(Key, Key);

        public async Task Handle(string key, ILambdaContext context) => await S3.DeleteObjectAsync("bucket", key);
        """);

    [Fact]
    public Task An_object_that_keeps_it_and_is_not_released() => Clients.FixAsync(
        Clients.Function(
            """
            public async Task Handle(string path, ILambdaContext context)
            {
                var http = [|new HttpClient()|];
                await new Api(http).Get(path);
            }
            """) + Api,
        Clients.Function(
            """
            private readonly HttpClient _http = new HttpClient();

            public async Task Handle(string path, ILambdaContext context)
            {
                await new Api(_http).Get(path);
            }
            """) + Api);

    private const string Api = """

        internal sealed class Api
        {
            private readonly HttpClient _http;

            public Api(HttpClient http) => _http = http;

            public Task Get(string path) => _http.GetAsync(path);
        }
        """;
}
