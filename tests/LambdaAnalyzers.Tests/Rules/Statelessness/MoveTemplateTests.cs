using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>With the code, the template of the function gets what the store needs. Every refusal has its test.</summary>
public class MoveTemplateTests
{
    private const string Before = """
        private static int s_orders;

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return ++[|s_orders|];
        }
        """;

    private static readonly string s_after = $$"""
        {{Moves.DynamoDbClient}}

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return await AddToOrdersAsync(1);
        }
        """ + Moves.AddTo("Orders");

    [Fact]
    public Task Yaml() => FixAsync("template.yaml", """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          # Counts orders.
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle # by hand
              Runtime: dotnet8
              Environment:
                Variables:
                  LEVEL: info
        """, """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          # Counts orders.
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle # by hand
              Runtime: dotnet8
              Environment:
                Variables:
                  LEVEL: info
                  STATE_TABLE: !Ref StateTable
              Policies:
                - DynamoDBWritePolicy:
                    TableName: !Ref StateTable
          StateTable:
            Type: AWS::DynamoDB::Table
            Properties:
              BillingMode: PAY_PER_REQUEST
              AttributeDefinitions:
                - AttributeName: pk
                  AttributeType: S
              KeySchema:
                - AttributeName: pk
                  KeyType: HASH
              TimeToLiveSpecification:
                AttributeName: expires
                Enabled: true
        """);

    [Fact]
    public Task Json() => FixAsync("serverless.template", """
        {
          "Transform": "AWS::Serverless-2016-10-31",
          "Resources": {
            "StateTable": { "Type": "AWS::DynamoDB::Table" },
            "Orders": {
              "Type": "AWS::Serverless::Function",
              "Properties": {
                "CodeUri": ".",
                "Handler": "App::Function::Handle",
                "Runtime": "dotnet8",
                "Policies": [ "AWSLambdaBasicExecutionRole" ]
              }
            }
          }
        }
        """, """
        {
          "Transform": "AWS::Serverless-2016-10-31",
          "Resources": {
            "StateTable": { "Type": "AWS::DynamoDB::Table" },
            "Orders": {
              "Type": "AWS::Serverless::Function",
              "Properties": {
                "CodeUri": ".",
                "Handler": "App::Function::Handle",
                "Runtime": "dotnet8",
                "Policies": [ "AWSLambdaBasicExecutionRole", { "DynamoDBWritePolicy": { "TableName": { "Ref": "StateTable" } } } ],
                "Environment": {
                  "Variables": {
                    "STATE_TABLE": { "Ref": "StateTable" }
                  }
                }
              }
            }
          }
        }
        """);

    [Fact]
    public Task A_cache_is_a_parameter() => FixAsync("template.yaml", """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle
              Runtime: dotnet8
              Role: arn:aws:iam::1:role/orders
        """, """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle
              Runtime: dotnet8
              Role: arn:aws:iam::1:role/orders
              Environment:
                Variables:
                  CACHE_CONFIGURATION: !Ref CacheConfiguration
        Parameters:
          CacheConfiguration:
            Type: String
        """, Moves.ElastiCache, $$"""
        {{Moves.RedisClient}}

        public async Task<int> Handle(string input, ILambdaContext context)
        {
            await Task.Yield();
            return await AddToOrdersAsync(1);
        }

        private static async Task<int> AddToOrdersAsync(int amount) => (int)await (await s_redis.Value).GetDatabase().StringIncrementAsync("Function.Orders", amount);
        """);

    [Fact]
    public Task A_state_that_moved_before_brought_the_table_along() => FixAsync("template.yaml", """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle
              Runtime: dotnet8
              Environment: { Variables: { STATE_TABLE: orders } }
        """, null);

    [Fact]
    public Task Not_with_a_role_of_its_own() => NotOfferedAsync("template.yaml", """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle
              Runtime: dotnet8
              Role: !GetAtt OrdersRole.Arn
        """);

    [Fact]
    public Task Not_where_policies_are_no_list() => NotOfferedAsync("template.yaml", """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle
              Runtime: dotnet8
              Policies: AWSLambdaBasicExecutionRole
        """);

    [Fact]
    public Task Not_in_plain_CloudFormation() => NotOfferedAsync("template.yaml", """
        Resources:
          Orders:
            Type: AWS::Lambda::Function
            Properties:
              Code: .
              Handler: App::Function::Handle
              Runtime: dotnet8
              Role: arn
        """);

    [Fact]
    public Task Not_in_serverless_yml() => NotOfferedAsync("serverless.yml", """
        service: orders
        provider:
          name: aws
          runtime: dotnet8
        functions:
          orders:
            handler: App::Function::Handle
        """);

    private static Task FixAsync(string path, string before, string? after, string action = Moves.DynamoDb, string? code = null)
    {
        var verify = new Verify<LMA1003CoordinationInProcess, LMA1003MoveStateFix>
        {
            Sources = { Moves.File(Before) },
            AdditionalFiles = { (path, before) },
            Fixed = { Moves.File(code ?? s_after) },
            References = Moves.References,
            Action = action,
            NoFixAll = "what is deployed changes",
        };
        if (after is not null)
            verify.Fixed.Add(path, after);
        return verify.RunAsync();
    }

    private static Task NotOfferedAsync(string path, string template) =>
        new Verify<LMA1003CoordinationInProcess, LMA1003MoveStateFix> { Sources = { Moves.File(Before) }, AdditionalFiles = { (path, template) }, References = Moves.References, Action = Moves.DynamoDb }.RunAsync();
}
