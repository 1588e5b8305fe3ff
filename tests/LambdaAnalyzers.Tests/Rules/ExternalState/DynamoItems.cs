using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>Cases of LMA4006: a function with a client, a context and a table.</summary>
internal static class DynamoItems
{
    private const string Usings = """
        using System.Globalization;
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.DynamoDBv2.DocumentModel;
        using Amazon.DynamoDBv2.Model;
        using Amazon.Lambda.Core;
        [assembly: LambdaSerializer(typeof(object))]


        """;

    private const string Classes = """


        public class Order
        {
            [DynamoDBHashKey] public string Id { get; set; } = "";
            public int Count { get; set; }
            public decimal Total { get; set; }
            public string Status { get; set; } = "";
            public List<string> Lines { get; set; } = new();
            public void Close() => Status = "CLOSED";
        }

        public class Locked : Versioned
        {
            [DynamoDBHashKey] public string Id { get; set; } = "";
            public int Count { get; set; }
        }

        public class Versioned
        {
            [DynamoDBVersion] public int? Version { get; set; }
        }

        public sealed class Request
        {
            public string Id { get; set; } = "";
            public int Quantity { get; set; }
            public List<Request> Items { get; set; } = new();
            public List<Request> Others { get; set; } = new();
        }
        """;

    public static string File(string body, string members = "", bool isHandler = true) => Usings + $$"""
        public class Function
        {
            private const string Table = "Stock";
            private readonly IAmazonDynamoDB _client = new AmazonDynamoDBClient();
            private readonly IDynamoDBContext _context = new DynamoDBContextBuilder().Build();
            private readonly Table _table = (Table)new TableBuilder(new AmazonDynamoDBClient(), Table).AddHashKey("Id", DynamoDBEntryType.String).Build();

            public async Task Handle(Request request, {{(isHandler ? "ILambdaContext context" : "int context")}})
            {
                await Task.Yield();
                {{body.Replace("\n", "\n        ")}}
            }
        {{(members.Length == 0 ? "" : "\n    " + members.Replace("\n", "\n    ").Replace("\n    \n", "\n\n") + "\n")}}}
        """ + Classes;

    /// <summary>The statements of a handler, at Warning.</summary>
    public static Task Warns(string body, string members = "") => Reports(body, DiagnosticSeverity.Warning, members);

    /// <summary>The statements of a handler, as advice.</summary>
    public static Task Advises(string body, string members = "") => Reports(body, DiagnosticSeverity.Info, members);

    public static Task Silent(string body, string members = "", bool isHandler = true) =>
        new Verify<LMA4006AtomicUpdate> { Sources = { File(body, members, isHandler) }, References = TestReferences.AwsSdk }.RunAsync();

    public static Task Fix<TFix>(string before, string after, string? noFixAll = null, string members = "", string? fixedMembers = null)
        where TFix : CodeFixProvider, new() =>
        new Verify<LMA4006AtomicUpdate, TFix> { Sources = { File(before, members) }, Fixed = { File(after, fixedMembers ?? members) }, References = TestReferences.AwsSdk, NoFixAll = noFixAll }.RunAsync();

    public static Task NotOffered<TFix>(string body, string? noFixAll = null, string members = "")
        where TFix : CodeFixProvider, new() =>
        new Verify<LMA4006AtomicUpdate, TFix> { Sources = { File(body, members) }, References = TestReferences.AwsSdk, NoFixAll = noFixAll }.RunAsync();

    private static Task Reports(string body, DiagnosticSeverity severity, string members) => new Verify<LMA4006AtomicUpdate>
    {
        Sources = { File(body.Replace("[|", "{|#0:").Replace("|]", "|}"), members.Replace("[|", "{|#0:").Replace("|]", "|}")) },
        References = TestReferences.AwsSdk,
        Expected = { new("LMA4006", 0) { Severity = severity } },
    }.RunAsync();
}
