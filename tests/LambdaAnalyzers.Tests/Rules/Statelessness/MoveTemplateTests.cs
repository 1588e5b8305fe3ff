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

    private static Task FixAsync(string path, string before, string after) =>
        new Verify<LMA1003CoordinationInProcess, LMA1003MoveStateFix>
        {
            Sources = { Moves.File(Before) },
            AdditionalFiles = { (path, before) },
            Fixed = { Moves.File(s_after), (path, after) },
            References = Moves.References,
            Action = Moves.DynamoDb,
            NoFixAll = "what is deployed changes",
        }.RunAsync();

    private static Task NotOfferedAsync(string path, string template) =>
        new Verify<LMA1003CoordinationInProcess, LMA1003MoveStateFix> { Sources = { Moves.File(Before) }, AdditionalFiles = { (path, template) }, References = Moves.References }.RunAsync();
}
