using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>A counter becomes one atomic addition in DynamoDB or in ElastiCache.</summary>
public class MoveCounterTests
{
    [Fact]
    public Task To_DynamoDB() => FixAsync("LMA1001_DynamoDb", """
        private static int s_requests;

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return [|s_requests|]++;
        }
        """, """
        private static readonly AmazonDynamoDBClient s_dynamoDb = new AmazonDynamoDBClient();

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return await AddToRequestsAsync(1) - 1;
        }

        private static async Task<int> AddToRequestsAsync(int amount)
        {
            var response = await s_dynamoDb.UpdateItemAsync(new UpdateItemRequest
            {
                TableName = Environment.GetEnvironmentVariable("STATE_TABLE"),
                Key = new Dictionary<string, AttributeValue> { ["pk"] = new AttributeValue { S = "Function.Requests" } },
                UpdateExpression = "ADD #value :amount",
                ExpressionAttributeNames = new Dictionary<string, string> { ["#value"] = "value" },
                ExpressionAttributeValues = new Dictionary<string, AttributeValue> { [":amount"] = new AttributeValue { N = amount.ToString(CultureInfo.InvariantCulture) } },
                ReturnValues = ReturnValue.UPDATED_NEW,
            });
            return int.Parse(response.Attributes["value"].N, CultureInfo.InvariantCulture);
        }
        """, "using Amazon.DynamoDBv2;\nusing Amazon.DynamoDBv2.Model;\n", "using System.Globalization;\n");

    private static Task FixAsync(string action, string before, string after, string usings, string systemUsings = "") =>
        new Verify<LMA1001InvocationDataInField, LMA1001MoveStateFix>
        {
            Sources = { Lambda.Function(before).Replace("\n    \n", "\n\n") },
            Fixed = { Lambda.Function(after).Replace("\n    \n", "\n\n").Replace("using Amazon.Lambda.API", usings + "using Amazon.Lambda.API").Replace("using System.Collections.Concurrent;\n", "using System.Collections.Concurrent;\n" + systemUsings) },
            References = TestReferences.AwsSdk.And("StackExchange.Redis"),
            Action = action,
            NoFixAll = "what is deployed changes",
        }.RunAsync();
}
