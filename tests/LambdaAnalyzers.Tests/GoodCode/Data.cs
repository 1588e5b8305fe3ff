using Amazon.DynamoDBv2;
using Amazon.DynamoDBv2.DataModel;
using Amazon.DynamoDBv2.DocumentModel;
using Amazon.DynamoDBv2.Model;
using Amazon.Lambda.Core;
using Amazon.S3;
using Amazon.S3.Model;
using Amazon.SQS;
using Amazon.SQS.Model;
using Amazon.Lambda.SQSEvents;
using Amazon.SimpleSystemsManagement;
using Amazon.SimpleSystemsManagement.Model;
using Amazon.Lambda.CloudWatchEvents.ScheduledEvents;
using StackExchange.Redis;
using Amazon.Kinesis;
using Amazon.Kinesis.Model;

[assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
namespace GoodCode.Data;
public class Item
{
    [DynamoDBHashKey]
    public string Id { get; set; } = "";
    public string Name { get; set; } = "";
    public int N { get; set; }
}

public class Function
{
    private readonly IAmazonDynamoDB _db = new AmazonDynamoDBClient();
    private readonly IDynamoDBContext _ctx;
    private readonly IAmazonS3 _s3 = new AmazonS3Client();
    private readonly IAmazonSQS _sqs = new AmazonSQSClient();
    private readonly IAmazonSimpleSystemsManagement _ssm = new AmazonSimpleSystemsManagementClient();
    private static readonly ConnectionMultiplexer Redis = ConnectionMultiplexer.Connect("localhost");
    private readonly IAmazonKinesis _kinesis = new AmazonKinesisClient();
    public Function() => _ctx = new DynamoDBContextBuilder().WithDynamoDBClient(() => _db).Build();
    public async Task<object?> Handle(Item input, ILambdaContext c)
    {
        await _ctx.SaveAsync(input);
        await _ctx.SaveAsync(new Item { Id = input.Id, Name = input.Name });
        var found = await _ctx.LoadAsync<Item>(input.Id);
        if (found is null)
            return null;
        var other = await _ctx.LoadAsync<Item>("defaults");
        await _ctx.SaveAsync(new Item { Id = input.Id, N = other.N });
        var all = await _ctx.QueryAsync<Item>(input.Id).GetRemainingAsync();
        var first = (await _db.QueryAsync(new QueryRequest { TableName = "t", KeyConditionExpression = "a = :a" })).Items.FirstOrDefault();
        var any = (await _db.QueryAsync(new QueryRequest { TableName = "t" })).Count > 0;
        var page = await _db.QueryAsync(new QueryRequest { TableName = "t", Limit = 20 });
        var next = new
        {
            page.Items,
            page.LastEvaluatedKey
        };
        var parameters = new List<Parameter>();
        string? token = null;
        do
        {
            var r = await _ssm.GetParametersByPathAsync(new GetParametersByPathRequest { Path = "/a", NextToken = token });
            parameters.AddRange(r.Parameters);
            token = r.NextToken;
        }
        while (!string.IsNullOrEmpty(token));
        var keys = new List<string>();
        var lr = new ListObjectsV2Request
        {
            BucketName = "b"
        };
        ListObjectsV2Response l;
        do
        {
            l = await _s3.ListObjectsV2Async(lr);
            keys.AddRange(l.S3Objects.Select(o => o.Key));
            lr.ContinuationToken = l.NextContinuationToken;
        }
        while (l.IsTruncated == true);
        await _db.TransactWriteItemsAsync(new TransactWriteItemsRequest { TransactItems = [new TransactWriteItem { Update = new Update { TableName = "t", UpdateExpression = "SET n = :n", ConditionExpression = "n = :o" } }] });
        var read = await _db.GetItemAsync(new GetItemRequest("t", new() { ["id"] = new(input.Id) }));
        var n = int.Parse(read.Item["n"].N);
        await _db.UpdateItemAsync(new UpdateItemRequest { TableName = "t", Key = new() { ["id"] = new(input.Id) }, UpdateExpression = "SET n = :new", ConditionExpression = "n = :old", ExpressionAttributeValues = new() { [":new"] = new() { N = (n + 1).ToString() }, [":old"] = new() { N = n.ToString() } } });
        var b = await _sqs.SendMessageBatchAsync(new SendMessageBatchRequest("q", []));
        foreach (var f in b.Failed)
            c.Logger.LogError(f.Message);
        if ((await _sqs.DeleteMessageBatchAsync("q", [])).Failed.Any())
            throw new Exception();
        var k = await _kinesis.PutRecordsAsync(new PutRecordsRequest());
        foreach (var (rec, i) in k.Records.Select((r, i) => (r, i)))
            if (rec.ErrorCode != null)
                c.Logger.LogError(rec.ErrorMessage + i);
        var ids = keys.Chunk(100).Select(x => new BatchGetItemRequest());
        foreach (var g in ids)
        {
            var left = g.RequestItems;
            while (left is { Count: > 0 })
            {
                var res = await _db.BatchGetItemAsync(new BatchGetItemRequest { RequestItems = left });
                left = res.UnprocessedKeys;
            }
        }

        var db = Redis.GetDatabase();
        if (await db.StringSetAsync("lock", "1", TimeSpan.FromSeconds(30), When.NotExists))
            try
            {
                await db.StringIncrementAsync("n");
                await db.KeyExpireAsync("n", TimeSpan.FromHours(1));
            }
            finally
            {
                await db.KeyDeleteAsync("lock");
            }

        var tasks = keys.Chunk(10).Select(chunk => _sqs.SendMessageBatchAsync("q", chunk.Select(x => new SendMessageBatchRequestEntry(x, x)).ToList()));
        var sent = await Task.WhenAll(tasks);
        if (sent.Any(s => s.Failed?.Count > 0))
            throw new Exception();
        return next;
    }

    public async Task Report(ScheduledEvent e, ILambdaContext c)
    {
        await foreach (var i in _db.Paginators.Scan(new ScanRequest { TableName = "t" }).Responses)
            c.Logger.LogInformation(i.Count.ToString());
    }

    public async Task<QueryResponse> Page(QueryRequest r, ILambdaContext c) => await _db.QueryAsync(r);
    public Task<BatchWriteItemResponse> Write(BatchWriteItemRequest r, ILambdaContext c) => _db.BatchWriteItemAsync(r);
}
