using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4001: which creations speak, and how loud.</summary>
public class ClientCreationTests
{
    [Fact]
    public Task Once_per_environment_is_right() => Clients.InFunctionAsync(
        """
        private static readonly HttpClient Http = new(new SocketsHttpHandler());
        private readonly IAmazonS3 s3 = new AmazonS3Client();
        private readonly ITransferUtility transfer;
        private static IAmazonDynamoDB Dynamo { get; } = new AmazonDynamoDBClient();

        public Function() => transfer = new TransferUtility(new AmazonS3Client());

        public async Task Handle(string key, ILambdaContext context)
        {
            await s3.DeleteObjectAsync("bucket", await Http.GetStringAsync(key));
            await Dynamo.ListTablesAsync();
            using var borrowed = new TransferUtility(s3);
            await transfer.UploadAsync(key, "bucket");
        }
        """);

    [Fact]
    public Task Connections_are_a_warning() => SaysAsync(
        "using var http = {|#0:new HttpClient()|};", DiagnosticSeverity.Warning,
        "'HttpClient' is created for every event of 'Function.Handle'. It opens connections of its own: every invocation pays for the handshakes and leaves sockets behind. Create it once per execution environment: in a static readonly field, in the constructor, or with dependency injection.");

    [Fact]
    public Task An_AWS_client_is_advice() => SaysAsync(
        "var s3 = {|#0:new AmazonS3Client()|};", DiagnosticSeverity.Info,
        "'AmazonS3Client' is created for every event of 'Function.Handle'. Every invocation pays for its construction and its credentials. Create it once per execution environment: in a static readonly field, in the constructor, or with dependency injection.");

    [Fact]
    public Task WebClient_is_advice() => SaysAsync("using var web = {|#0:new System.Net.WebClient()|}; // SYSLIB0014", DiagnosticSeverity.Info, null);

    [Fact]
    public Task A_TransferUtility_with_a_client_of_its_own() => SaysAsync("using var transfer = {|#0:new TransferUtility()|};", DiagnosticSeverity.Info, null);

    [Fact]
    public Task A_DynamoDBContext() => SaysAsync("using var db = {|#0:new DynamoDBContextBuilder().WithDynamoDBClient(() => Dynamo).Build()|};", DiagnosticSeverity.Info, null);

    [Fact]
    public Task Loading_a_table_asks_the_service() => SaysAsync(
        "var table = {|#0:Amazon.DynamoDBv2.DocumentModel.Table.LoadTable(Dynamo, \"orders\")|};", DiagnosticSeverity.Info,
        "'Table' is created for every event of 'Function.Handle'. Every invocation asks DynamoDB for the description of the table before it does any work. Load it once per execution environment, or describe it in code with a TableBuilder, which asks nothing.");

    [Fact]
    public Task Trying_to_load_a_table() => SaysAsync("{|#0:Amazon.DynamoDBv2.DocumentModel.Table.TryLoadTable(Dynamo, \"orders\", out var table)|};", DiagnosticSeverity.Info, null);

    [Fact]
    public Task Redis() => SaysAsync("using var redis = await {|#0:ConnectionMultiplexer.ConnectAsync(\"cache:6379\")|};", DiagnosticSeverity.Warning, null);

    [Fact]
    public Task The_outermost_client_speaks() => SaysAsync("var db = {|#0:new DynamoDBContext(new AmazonDynamoDBClient())|};", DiagnosticSeverity.Info, null);

    [Fact]
    public Task Not_the_message_handler_in_it() => SaysAsync("using var http = {|#0:new HttpClient(new Logging(new HttpClientHandler()))|};", DiagnosticSeverity.Warning, null);

    [Fact]
    public Task Not_the_message_handler_before_it() => SaysAsync(
        "var handler = new SocketsHttpHandler { UseCookies = false }; using var http = {|#0:new HttpClient(new Logging(handler))|};", DiagnosticSeverity.Warning, null);

    [Fact]
    public Task But_one_alone() => SaysAsync("using var http = new HttpMessageInvoker({|#0:new SocketsHttpHandler()|});", DiagnosticSeverity.Warning, null);

    [Fact]
    public Task Others_that_are_called_so_do_not() => SaysAsync("var own = new Others.HttpClient(); var table = Others.Table.LoadTable(); var used = {|#0:new HttpClient()|};", DiagnosticSeverity.Warning, null);

    private static Task SaysAsync(string statement, DiagnosticSeverity severity, string? message)
    {
        var verify = new Verify<LMA4001ClientPerInvocation>
        {
            Sources =
            {
                Clients.File($$"""
                    public class Function
                    {
                        private static readonly IAmazonDynamoDB Dynamo = new AmazonDynamoDBClient();

                        public async Task Handle(string key, ILambdaContext context)
                        {
                            {{statement}}
                            await Task.Yield();
                        }
                    }

                    internal class Logging(HttpMessageHandler inner) : DelegatingHandler(inner);

                    namespace Others
                    {
                        class HttpClient;

                        class Table
                        {
                            public static Table LoadTable() => new();
                        }
                    }
                    """),
            },
            AdditionalFiles = { Clients.Template },
            References = Clients.References,
        };
        verify.Expected.Add(new Expect("LMA4001", 0) { Severity = severity, Says = message });
        return verify.RunAsync();
    }
}
