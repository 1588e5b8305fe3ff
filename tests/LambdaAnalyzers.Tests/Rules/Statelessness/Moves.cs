using System;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>Cases of the actions that move state out of a class <c>Function</c>.</summary>
internal static class Moves
{
    public const string DynamoDb = "LMA1003_DynamoDb";
    public const string ElastiCache = "LMA1003_ElastiCache";

    public const string DynamoDbClient = "private static readonly AmazonDynamoDBClient s_dynamoDb = new AmazonDynamoDBClient();";

    public const string RedisClient =
        "private static readonly Lazy<Task<ConnectionMultiplexer>> s_redis = new Lazy<Task<ConnectionMultiplexer>>(() => ConnectionMultiplexer.ConnectAsync(Environment.GetEnvironmentVariable(\"CACHE_CONFIGURATION\") + \",abortConnect=false\"));";

    private const string Usings = """
        using System.Globalization;
        using System.Text.Json;
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        using StackExchange.Redis;
        using System.Threading;

        """;

    public static TestReferences References { get; } = TestReferences.AwsSdk.And("StackExchange.Redis");

    /// <summary>The atomic addition to a counter, as the fix writes it.</summary>
    public static string AddTo(string stem, string type = "int", string client = "s_dynamoDb", string modifiers = "private static", string key = "") => $$"""


        {{modifiers}} async Task<{{type}}> AddTo{{stem}}Async({{type}} amount)
        {
            var response = await {{client}}.UpdateItemAsync(new UpdateItemRequest
            {
                TableName = Environment.GetEnvironmentVariable("STATE_TABLE"),
                Key = new Dictionary<string, AttributeValue> { ["pk"] = new AttributeValue { S = "{{(key.Length > 0 ? key : "Function." + stem)}}" } },
                UpdateExpression = "ADD #value :amount",
                ExpressionAttributeNames = new Dictionary<string, string> { ["#value"] = "value" },
                ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":amount"] = new AttributeValue { N = amount.ToString(CultureInfo.InvariantCulture) } },
                ReturnValues = ReturnValue.UPDATED_NEW,
            });
            return {{type}}.Parse(response.Attributes["value"].N, CultureInfo.InvariantCulture);
        }
        """;

    /// <summary>The question for a counter.</summary>
    public static string Read(string stem) => $$"""


        private static async Task<int> Read{{stem}}Async()
        {
            var response = await s_dynamoDb.GetItemAsync(new GetItemRequest
            {
                TableName = Environment.GetEnvironmentVariable("STATE_TABLE"),
                Key = new Dictionary<string, AttributeValue> { ["pk"] = new AttributeValue { S = "Function.{{stem}}" } },
                ConsistentRead = true,
            });
            return response.Item is not null && response.Item.TryGetValue("value", out var value) ? int.Parse(value.N, CultureInfo.InvariantCulture) : 0;
        }
        """;

    /// <summary>The write on the condition that the key was not there.</summary>
    public static string TryAddTo(string stem, string type = "string", string key = "key") => $$"""


        private static async Task<bool> TryAddTo{{stem}}Async({{type}} key)
        {
            var now = DateTimeOffset.UtcNow;
            try
            {
                await s_dynamoDb.PutItemAsync(new PutItemRequest
                {
                    TableName = Environment.GetEnvironmentVariable("STATE_TABLE"),
                    Item = new Dictionary<string, AttributeValue>
                    {
                        ["pk"] = new AttributeValue { S = "Function.{{stem}}#" + {{key}} },
                        ["expires"] = new AttributeValue { N = now.AddDays(1).ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) },
                    },
                    ConditionExpression = "attribute_not_exists(pk) OR expires < :now",
                    ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":now"] = new AttributeValue { N = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture) } },
                });
                return true;
            }
            catch (ConditionalCheckFailedException)
            {
                return false;
            }
        }
        """;

    /// <summary>Members of the handler class before and after LMA1003's action.</summary>
    public static Task FixAsync(string action, string before, string after, string others = "", string othersAfter = "") =>
        new Verify<LMA1003CoordinationInProcess, LMA1003MoveStateFix>
        {
            Sources = { File(before, others) },
            Fixed = { File(after, othersAfter) },
            References = References,
            Action = action,
            NoFixAll = "what is deployed changes",
        }.RunAsync();

    /// <summary>Findings of LMA1003 for which nothing is offered.</summary>
    public static Task NotOfferedAsync(string members, string others = "") =>
        new Verify<LMA1003CoordinationInProcess, LMA1003MoveStateFix> { Sources = { File(members, others) }, References = References }.RunAsync();

    /// <summary>The same for what LMA1001 finds.</summary>
    public static Task FixCarriedAsync(string action, string before, string after) =>
        new Verify<LMA1001InvocationDataInField, LMA1001MoveStateFix>
        {
            Sources = { File(before) },
            Fixed = { File(after) },
            References = References,
            Action = action,
            NoFixAll = "what is deployed changes",
        }.RunAsync();

    public static Task CarriedNotOfferedAsync(string members) =>
        new Verify<LMA1001InvocationDataInField, LMA1001MoveStateFix> { Sources = { File(members) }, References = References }.RunAsync();

    /// <summary>The file, with no white space in its empty lines.</summary>
    public static string File(string members, string others = "") =>
        string.Join("\n", (Usings + Lambda.Function(members, others)).Split('\n').Select(l => l.Trim().Length == 0 ? "" : l));
}
