using System.Collections.Immutable;
using System.Linq;

namespace LambdaAnalyzers.Benchmarks;

/// <summary>The operations that our rules look at, a few in each file, as in a project that was not written for Lambda: every rule meets its own.</summary>
internal static partial class GeneratedProject
{
    private const int FamiliesPerFile = 3;

    private const string SuspiciousUsings =
        "using System.IO; using System.Threading; using System.Text.Json; using System.Data.Common; using Amazon.DynamoDBv2; using Amazon.DynamoDBv2.Model; using StackExchange.Redis;";

    /// <summary>The rules whose findings stand in a project of twenty files and more.</summary>
    public static readonly ImmutableArray<string> Reported =
        ["LMA1001", "LMA1002", "LMA1003", "LMA1004", "LMA1005", "LMA1007", "LMA4001", "LMA4002", "LMA4003", "LMA4004", "LMA4005", "LMA4006", "LMA4007", "LMA4008", "LMA4009", "LMA7002"];

    // Members of a service, and the statement of its method, which a handler calls; "#" is the number of the file.
    private static readonly ImmutableArray<(string Members, string Call)> s_families =
    [
        ("private static string Json#(Order# order) => JsonSerializer.Serialize(order, new JsonSerializerOptions { WriteIndented = true });", "Console.WriteLine(Json#(order));"),
        ("private readonly List<string> seen# = new();", "seen#.Add(order.Id); Console.WriteLine(seen#.Count);"),
        ("private static int handled#;", "handled#++; if (handled# > 100) return 0;"),
        ("private readonly IAmazonDynamoDB dynamo# = new AmazonDynamoDBClient(); private async Task<int> Query#(string id) { var page = await dynamo#.QueryAsync(new QueryRequest { TableName = id }); return page.Items.Count; }", "await Query#(order.Id);"),
        ("private async Task Audit#(string id) { await Task.Delay(1); Console.WriteLine(id); }", "_ = Audit#(order.Id);"),
        ("private static string Bucket#() => Environment.GetEnvironmentVariable(\"BUCKET#\")!.Trim();", "Console.WriteLine(Bucket#());"),
        ("private static void Cached#(string id) { File.WriteAllText(\"/tmp/order.json\", id); Console.WriteLine(File.ReadAllText(\"/tmp/data#.txt\")); }", "Cached#(order.Id);"),
        ("private readonly IAmazonDynamoDB batch# = new AmazonDynamoDBClient(); private async Task Write#(List<WriteRequest> all) { await batch#.BatchWriteItemAsync(new BatchWriteItemRequest { RequestItems = new() { [\"orders\"] = all } }); }",
            "await Write#(new List<WriteRequest>());"),
        ("private readonly IAmazonDynamoDB items# = new AmazonDynamoDBClient(); private async Task Touch#(string id) { var key = new Dictionary<string, AttributeValue> { [\"id\"] = new() { S = id } }; "
            + "var item = (await items#.GetItemAsync(\"orders\", key)).Item; item[\"count\"] = new AttributeValue { N = (int.Parse(item[\"count\"].N) + 1).ToString() }; await items#.PutItemAsync(\"orders\", item); }", "await Touch#(order.Id);"),
        ("private static readonly ConnectionMultiplexer redis# = ConnectionMultiplexer.Connect(\"orders.serverless.use1.cache.amazonaws.com:6379\"); "
            + "private static async Task Lock#(string id) { await redis#.GetDatabase().StringSetAsync(id, \"1\", when: When.NotExists); }", "await Lock#(order.Id);"),
        ("private Timer? timer#;", "timer# = new Timer(_ => Console.WriteLine(order.Id), null, 0, 1000);"),
        ("private static DbConnection? connection#; private static async Task Open#(DbProviderFactory factory) { if (connection# is null) { connection# = factory.CreateConnection()!; connection#.Open(); } await connection#.BeginTransactionAsync(); }",
            "await Open#(DbProviderFactories.GetFactory(\"sql\"));"),
    ];

    private static string SuspiciousMembers(int file, int families) => string.Join("\n    ", Families(file, families).Select(f => f.Members.Replace("#", file.ToString())));

    private static string SuspiciousCalls(int file, int families) => string.Join("\n        ", Families(file, families).Select(f => f.Call.Replace("#", file.ToString())));

    private static System.Collections.Generic.IEnumerable<(string Members, string Call)> Families(int file, int families) =>
        Enumerable.Range(0, families).Select(i => s_families[(file * families + i) % s_families.Length]);
}
