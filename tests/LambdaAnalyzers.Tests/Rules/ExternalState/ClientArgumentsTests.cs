using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4001: a client for one tenant, region or set of credentials that comes with the event is right; what is the same for all events is not.</summary>
public class ClientArgumentsTests
{
    [Fact]
    public Task From_the_event() => WithAsync("new AmazonS3Client(RegionEndpoint.GetBySystemName(region))");

    [Fact]
    public Task From_the_event_in_an_initialiser() => WithAsync("new AmazonS3Client(new AmazonS3Config { ServiceURL = \"https://\" + region })");

    [Fact]
    public Task From_the_event_through_a_local() => WithAsync("new AmazonS3Client(config)", "var config = new AmazonS3Config(); config.RegionEndpoint = RegionEndpoint.GetBySystemName(region);");

    [Fact]
    public Task From_the_event_through_a_part_of_a_local() =>
        WithAsync("new HttpClient(handler)", "var handler = new HttpClientHandler(); handler.ClientCertificates.Add(System.Security.Cryptography.X509Certificates.X509CertificateLoader.LoadCertificateFromFile(region));");

    [Fact]
    public Task From_a_constant_through_a_part_of_a_local() => WithAsync("[|new HttpClient(handler)|]", "var handler = new HttpClientHandler(); handler.Properties.Add(\"a\", 1);");

    [Fact]
    public Task From_the_event_through_a_pattern() => WithAsync("new AmazonS3Client(RegionEndpoint.GetBySystemName(name))", "if (region is not { Length: > 2 } name) return;");

    [Fact]
    public Task From_the_event_through_an_out_variable() => WithAsync("new AmazonS3Client(RegionEndpoint.GetBySystemName(found))", "if (!Map.TryGetValue(region, out var found)) return;");

    [Fact]
    public Task From_the_event_through_a_loop() => WithAsync("new AmazonS3Client(RegionEndpoint.GetBySystemName(part))", "foreach (var part in region.Split(','))");

    [Fact]
    public Task From_the_event_through_a_helper() => WithAsync("For(region)");

    [Fact]
    public Task From_the_event_through_a_constructor() => WithAsync("new Store(region).Open()");

    [Fact]
    public Task From_the_event_through_an_assignment_of_a_field() => WithAsync("Open()", "_region = region;");

    [Fact]
    public Task From_the_context() => WithAsync("new AmazonS3Client(context.AwsRequestId, \"secret\")");

    [Theory]
    [InlineData("context.FunctionName")]
    [InlineData("context.InvokedFunctionArn")]
    public Task From_what_the_context_says_to_every_event(string value) => WithAsync("[|new AmazonS3Client(" + value + ", \"secret\")|]");

    [Fact]
    public Task From_the_environment() => WithAsync("[|new AmazonS3Client(RegionEndpoint.GetBySystemName(Environment.GetEnvironmentVariable(\"REGION\")))|]");

    [Fact]
    public Task From_a_constant_local() => WithAsync("[|new AmazonS3Client(RegionEndpoint.GetBySystemName(name))|]", "var name = \"eu-west-1\";");

    [Fact]
    public Task From_a_client_that_was_asked_for_something_of_the_event() =>
        WithAsync("[|new TransferUtility(new TransferUtilityConfig())|]; var db = [|new DynamoDBContext(dynamo)|]", "var dynamo = [|new AmazonDynamoDBClient()|]; dynamo.DescribeTableAsync(region).Wait();");

    [Fact]
    public Task From_a_field_of_the_handler_that_never_changes() => WithAsync("[|new AmazonS3Client(_fixed)|]");

    [Fact]
    public Task From_a_parameter_of_the_handlers_primary_constructor() => Clients.ReportsAsync(
        """
        public class Function(RegionEndpoint region)
        {
            public void Handle(string key, ILambdaContext context) => [|new AmazonS3Client(region)|].DeleteObjectAsync("bucket", key).Wait();
        }
        """);

    [Fact]
    public Task From_a_parameter_of_anothers_primary_constructor() => Clients.ReportsAsync(
        """
        public class Function
        {
            public void Handle(string region, ILambdaContext context) => new Store(region).Open();
        }

        class Store(string region)
        {
            public IAmazonS3 Open() => new AmazonS3Client(RegionEndpoint.GetBySystemName(region));
        }
        """);

    [Fact]
    public Task From_a_constant_through_a_helper() => Clients.InFunctionAsync(
        """
        public void Handle(string key, ILambdaContext context) => Open("eu-west-1").DeleteObjectAsync("bucket", key).Wait();

        private static IAmazonS3 Open(string name) => [|new AmazonS3Client(RegionEndpoint.GetBySystemName(name))|];
        """);

    [Fact]
    public Task From_a_constant_through_a_constructor() => Clients.ReportsAsync(
        """
        public class Function
        {
            public void Handle(string key, ILambdaContext context) => new Store("eu-west-1").Run();
        }

        class Store
        {
            private readonly IAmazonS3 _s3;

            public Store(string region) => _s3 = [|new AmazonS3Client(RegionEndpoint.GetBySystemName(region))|];

            public void Run() => _s3.Dispose();
        }
        """);

    private static Task WithAsync(string creation, string before = "") => Clients.ReportsAsync($$"""
        public class Function
        {
            private static readonly Dictionary<string, string> Map = new();
            private readonly RegionEndpoint _fixed = RegionEndpoint.EUWest1;
            private string _region = "";

            public void Handle(string region, ILambdaContext context)
            {
                {{before}}
                {
                    var s3 = {{creation}};
                    Console.WriteLine(s3);
                }
            }

            private IAmazonS3 Open() => new AmazonS3Client(RegionEndpoint.GetBySystemName(_region));

            private static IAmazonS3 For(string name)
            {
                var region = RegionEndpoint.GetBySystemName(name);
                return new AmazonS3Client(region);
            }
        }

        class Store
        {
            private readonly string _region;

            public Store(string region) => _region = region;

            public IAmazonS3 Open() => new AmazonS3Client(RegionEndpoint.GetBySystemName(_region));
        }
        """);
}
