using Amazon;
using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.Core;
using Amazon.Runtime;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.S3.Transfer;
using Amazon.SQS;
using Amazon.SQS.Model;
using Amazon.EventBridge;
using Amazon.EventBridge.Model;
using Amazon.Lambda;
using Amazon.Lambda.Model;
using System.Text.Json;
using StackExchange.Redis;
using System.Data.Common;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace GoodCode.Clients;
public class Order
{
    [DynamoDBHashKey]
    public string Id { get; set; } = "";

    [DynamoDBVersion]
    public int? Version { get; set; }
    public int Count { get; set; }
    public string State { get; set; } = "";
}

public class Function
{
    private readonly IAmazonDynamoDB _dynamo;
    private readonly IDynamoDBContext _db;
    private readonly IAmazonS3 _s3;
    private readonly IAmazonSQS _sqs;
    private readonly IAmazonEventBridge _bus;
    private readonly IAmazonLambda _lambda;
    private static readonly Lazy<Task<ConnectionMultiplexer>> s_redis = new(() => ConnectionMultiplexer.ConnectAsync("localhost:6379,ssl=true,abortConnect=false,connectTimeout=2000"));
    private static ConnectionMultiplexer? s_mux;
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);
    private static readonly DbDataSource Db = Driver(System.Environment.GetEnvironmentVariable("DB")!);
    private static DbDataSource Driver(string settings) => throw new NotSupportedException(settings);
    private static IAmazonS3? s_lazyS3;
    private static IAmazonS3 S3 => s_lazyS3 ??= new AmazonS3Client();

    public Function() : this(new AmazonDynamoDBClient(), new AmazonS3Client(), new AmazonSQSClient(), new AmazonEventBridgeClient(), new AmazonLambdaClient())
    {
    }

    public Function(IAmazonDynamoDB dynamo, IAmazonS3 s3, IAmazonSQS sqs, IAmazonEventBridge bus, IAmazonLambda lambda)
    {
        _dynamo = dynamo;
        _db = new DynamoDBContextBuilder().WithDynamoDBClient(() => dynamo).Build();
        _s3 = s3;
        _sqs = sqs;
        _bus = bus;
        _lambda = lambda;
    }

    public async Task<string> Handle(Order input, ILambdaContext context)
    {
        using var cts = new CancellationTokenSource(context.RemainingTime - TimeSpan.FromSeconds(1));
        using var transfer = new TransferUtility(_s3);
        using var tenant = new AmazonS3Client(new BasicAWSCredentials(input.Id, input.State), RegionEndpoint.GetBySystemName(input.State));
        s_mux ??= await ConnectionMultiplexer.ConnectAsync(new ConfigurationOptions { EndPoints = { "localhost" }, AbortOnConnectFail = false });
        var redis = (await s_redis.Value).GetDatabase();
        await redis.StringSetAsync("order:" + input.Id, "x", TimeSpan.FromMinutes(5));
        await using var connection = await Db.OpenConnectionAsync(cts.Token);
        await using var command = connection.CreateCommand();
        command.CommandText = "select 1";
        await command.ExecuteScalarAsync(cts.Token);
        var order = await _db.LoadAsync<Order>(input.Id, cts.Token);
        order.Count++;
        await _db.SaveAsync(order, cts.Token);
        await _dynamo.UpdateItemAsync(new UpdateItemRequest { TableName = "t", Key = new() { ["id"] = new(input.Id) }, UpdateExpression = "ADD hits :one SET #s = :s", ExpressionAttributeNames = new() { ["#s"] = "state" }, ExpressionAttributeValues = new() { [":one"] = new() { N = "1" }, [":s"] = new(input.State) } });
        await _dynamo.PutItemAsync(new PutItemRequest { TableName = "t", Item = new() { ["id"] = new(input.Id) }, ConditionExpression = "attribute_not_exists(id)" });
        Dictionary<string, AttributeValue>? last = null;
        var items = new List<Dictionary<string, AttributeValue>>();
        do
        {
            var page = await _dynamo.QueryAsync(new QueryRequest { TableName = "t", KeyConditionExpression = "id = :i", ExclusiveStartKey = last });
            items.AddRange(page.Items);
            last = page.LastEvaluatedKey;
        }
        while (last is { Count: > 0 });
        await foreach (var o in _s3.Paginators.ListObjectsV2(new ListObjectsV2Request { BucketName = "b" }).S3Objects)
            context.Logger.LogInformation(o.Key);
        string? token = null;
        while (true)
        {
            var page = await _s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "b", ContinuationToken = token });
            items.Add(new());
            if (page.IsTruncated != true)
                break;
            token = page.NextContinuationToken;
        }

        var one = await _dynamo.QueryAsync(new QueryRequest { TableName = "t", Limit = 1, KeyConditionExpression = "id = :i" });
        var exists = (await _s3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = "b", Prefix = input.Id, MaxKeys = 1 })).KeyCount > 0;
        foreach (var chunk in items.Chunk(25))
        {
            var request = new BatchWriteItemRequest
            {
                RequestItems = new()
                {
                    ["t"] = chunk.Select(i => new WriteRequest(new PutRequest(i))).ToList()
                }
            };
            BatchWriteItemResponse response;
            var attempt = 0;
            do
            {
                response = await _dynamo.BatchWriteItemAsync(request);
                request.RequestItems = response.UnprocessedItems;
                if (request.RequestItems.Count > 0)
                    await Task.Delay(50 << attempt++);
            }
            while (request.RequestItems.Count > 0 && attempt < 5);
        }

        var sent = await _sqs.SendMessageBatchAsync("q", [new SendMessageBatchRequestEntry("1", "b")]);
        if (sent.Failed is { Count: > 0 } failed)
            throw new InvalidOperationException(failed[0].Message);
        var put = await _bus.PutEventsAsync(new PutEventsRequest { Entries = [new PutEventsRequestEntry { Detail = JsonSerializer.Serialize(input, Json) }] });
        if (put.FailedEntryCount > 0)
            throw new InvalidOperationException(string.Join(",", put.Entries.Where(e => e.ErrorCode != null).Select(e => e.ErrorMessage)));
        await _lambda.InvokeAsync(new InvokeRequest { FunctionName = "f", InvocationType = InvocationType.Event, Payload = "{}" });
        await Publish(_bus, input);
        return one.Items.Count + exists.ToString() + await S3.GetBucketLocationAsync(new GetBucketLocationRequest { BucketName = "b" });
    }

    private static async Task Publish(IAmazonEventBridge bus, Order o)
    {
        var r = await bus.PutEventsAsync(new PutEventsRequest());
        Check(r);
    }

    private static void Check(PutEventsResponse r)
    {
        if (r.FailedEntryCount != 0)
            throw new Exception();
    }
}
