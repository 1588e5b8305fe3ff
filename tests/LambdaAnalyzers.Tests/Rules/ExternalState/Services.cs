using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>Cases of LMA4007 and LMA4008: a function that a template deploys, with a client of each service.</summary>
internal static class Services
{
    public static TestReferences References { get; } = TestReferences.AwsSdk;

    private const string Usings = """
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.DynamoDBv2.DocumentModel;
        using Amazon.DynamoDBv2.Model;
        using Amazon.EventBridge;
        using Amazon.EventBridge.Model;
        using Amazon.Kinesis;
        using Amazon.Kinesis.Model;
        using Amazon.Lambda;
        using Amazon.Lambda.CloudWatchEvents.ScheduledEvents;
        using Amazon.Lambda.Core;
        using Amazon.Lambda.Model;
        using Amazon.S3;
        using Amazon.S3.Model;
        using Amazon.SimpleNotificationService;
        using Amazon.SimpleNotificationService.Model;
        using Amazon.SimpleSystemsManagement;
        using Amazon.SimpleSystemsManagement.Model;
        using Amazon.SQS;
        using Amazon.SQS.Model;


        """;

    private const string Clients = """
        public class Clients
        {
            public static readonly IAmazonDynamoDB Dynamo = new AmazonDynamoDBClient();
            public static readonly IDynamoDBContext Context = new DynamoDBContext(Dynamo);
            public static readonly ITable Table = null!;
            public static readonly IAmazonS3 S3 = new AmazonS3Client();
            public static readonly IAmazonSQS Sqs = new AmazonSQSClient();
            public static readonly IAmazonSimpleNotificationService Sns = new AmazonSimpleNotificationServiceClient();
            public static readonly IAmazonEventBridge Events = new AmazonEventBridgeClient();
            public static readonly IAmazonKinesis Kinesis = new AmazonKinesisClient();
            public static readonly IAmazonLambda Lambda = new AmazonLambdaClient();
            public static readonly IAmazonSimpleSystemsManagement Parameters = new AmazonSimpleSystemsManagementClient();
        }
        """;

    public static string File(string code) => Usings + code;

    /// <summary>The function class that the template names, with these statements in its handler.</summary>
    public static string Function(string statements, string more = "") => File($$"""
        public class Function : Clients
        {
            public async Task Handle(string id, ILambdaContext context)
            {
                {{statements.Replace("\n", "\n        ").Replace("\n        \n", "\n\n")}}
            }{{(more.Length > 0 ? "\n\n    " + more.Replace("\n", "\n    ").Replace("\n    \n", "\n\n") : "")}}
        }

        """);

    public static Verify<LMA4007EveryPage> Pages(string code) => Prepared(new Verify<LMA4007EveryPage> { Sources = { code } });

    public static Verify<LMA4008BatchResults> Batches(string code) => Prepared(new Verify<LMA4008BatchResults> { Sources = { code } });

    public static Task PageFixAsync(string before, string after) => PageFix(Function(before), Function(after)).RunAsync();

    public static Verify<LMA4007EveryPage, LMA4007PaginatorFix> PageFix(string before, string? after)
    {
        var verify = Prepared(new Verify<LMA4007EveryPage, LMA4007PaginatorFix> { Sources = { before } });
        if (after is not null)
            verify.Fixed.Add(after);
        return verify;
    }

    public static Task CheckFixAsync(string before, string? after)
    {
        var verify = Prepared(new Verify<LMA4008BatchResults, LMA4008CheckResponseFix> { Sources = { Function(before) } });
        if (after is not null)
            verify.Fixed.Add(Function(after));
        return verify.RunAsync();
    }

    public static Task ChunkFixAsync(string before, string? after)
    {
        var verify = Prepared(new Verify<LMA4008BatchResults, LMA4008ChunkFix> { Sources = { Function(before) } });
        if (after is not null)
            verify.Fixed.Add(Function(after));
        return verify.RunAsync();
    }

    private static T Prepared<T>(T verify)
        where T : CaseProject
    {
        verify.References = References;
        verify.Sources.Add("Clients.cs", File(Clients));
        switch (verify)
        {
            case Verify<LMA4007EveryPage> pages:
                pages.AdditionalFiles.Add(ExternalState.Clients.Template);
                break;
            case Verify<LMA4008BatchResults> batches:
                batches.AdditionalFiles.Add(ExternalState.Clients.Template);
                break;
        }

        return verify;
    }
}
