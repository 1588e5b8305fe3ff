using Amazon.Lambda.Core;
using StackExchange.Redis;
using Amazon.DynamoDBv2;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace GoodCode.Variables;
public class Function
{
    private static readonly string Table = Environment.GetEnvironmentVariable("TABLE")!;
    private static readonly string Level = Environment.GetEnvironmentVariable("LOG_LEVEL") ?? "Information";
    private static readonly string? Optional = Environment.GetEnvironmentVariable("OPTIONAL");
    private static readonly bool Debug = bool.TryParse(Environment.GetEnvironmentVariable("DEBUG"), out var d) && d;
    private static readonly int Size = int.TryParse(Environment.GetEnvironmentVariable("SIZE"), out var n) ? n : 10;
    private readonly Lazy<ConnectionMultiplexer> _redis = new(() => ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { Environment.GetEnvironmentVariable("CACHE")! }, Ssl = true, AbortOnConnectFail = false, ConnectTimeout = 2000 }));
    private readonly IAmazonDynamoDB _db = Create();
    private static IAmazonDynamoDB Create()
    {
        var local = Environment.GetEnvironmentVariable("DYNAMODB_URL");
        return string.IsNullOrEmpty(local) ? new AmazonDynamoDBClient() : new AmazonDynamoDBClient(new AmazonDynamoDBConfig { ServiceURL = local });
    }

    public string Handle(string s, ILambdaContext c)
    {
        var region = Environment.GetEnvironmentVariable("AWS_REGION")!.ToUpperInvariant();
        var home = Environment.GetEnvironmentVariable("HOME")!.Length;
        if (Environment.GetEnvironmentVariable("STAGE") is { Length: > 0 } stage)
            return stage.Trim();
        if (Environment.GetEnvironmentVariable("AWS_SAM_LOCAL") == "true")
            return Environment.GetEnvironmentVariable("LOCAL_URL")!.Trim();
        return Table + Level + Optional + Debug + Size + region + home + _redis.Value + _db;
    }
}
