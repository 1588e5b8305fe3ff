using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>A counter is one atomic UpdateItem with ADD; a key that was seen is one PutItem on the condition that it is not there. DynamoDB deletes expired items some time
/// after they expired, so the condition looks at the time itself.</summary>
internal sealed class DynamoDbCode : StoreCode
{
    private const string Model = "global::Amazon.DynamoDBv2.Model.";
    private const string Invariant = "global::System.Globalization.CultureInfo.InvariantCulture";
    private const string Dictionary = "global::System.Collections.Generic.Dictionary<string, ";

    public override string Name => "DynamoDb";

    public override string TitleKey => "Fix_MoveToDynamoDb";

    public override string Variable => "STATE_TABLE";

    protected override string ClientType => "Amazon.DynamoDBv2.AmazonDynamoDBClient";

    protected override StoreOperations Supported => StoreOperations.Add | StoreOperations.Read | StoreOperations.TryAdd;

    protected override string ClientStem => "dynamoDb";

    protected override string ClientDeclaration(string name) => $"global::Amazon.DynamoDBv2.AmazonDynamoDBClient {name} = new global::Amazon.DynamoDBv2.AmazonDynamoDBClient();";

    protected override string Made(string name) => name;

    protected override string? Through(IFieldSymbol field) =>
        IsDynamoDb(field.Type) || field.Type.AllInterfaces.Any(IsDynamoDb) ? field.Name : null;

    protected override IEnumerable<string> Methods(StateMove move, string client, string modifiers, bool isAnnotated)
    {
        if ((move.Operations & StoreOperations.Add) != 0)
            yield return Add(move, client, modifiers);
        if ((move.Operations & StoreOperations.Read) != 0)
            yield return Read(move, client, modifiers);
        if ((move.Operations & StoreOperations.TryAdd) != 0)
            yield return TryAdd(move, client, modifiers);
    }

    private static bool IsDynamoDb(ITypeSymbol type) => type is { Name: "IAmazonDynamoDB", ContainingNamespace: { Name: "DynamoDBv2", ContainingNamespace.Name: "Amazon" } };

    private string Add(StateMove move, string client, string modifiers) => $$"""
        {{modifiers}} async {{Task}}<{{Full(move.Value)}}> {{move.Names.AddTo}}({{Full(move.Value)}} amount)
        {
            var response = await {{client}}.UpdateItemAsync(new {{Model}}UpdateItemRequest
            {
                TableName = global::System.Environment.GetEnvironmentVariable({{Quoted(Variable)}}),
                Key = new {{Dictionary}}{{Model}}AttributeValue> { ["pk"] = new {{Model}}AttributeValue { S = {{Quoted(move.Names.Key)}} } },
                UpdateExpression = "ADD #value :amount",
                ExpressionAttributeNames = new {{Dictionary}}string> { ["#value"] = "value" },
                ExpressionAttributeValues = new {{Dictionary}}{{Model}}AttributeValue> { [":amount"] = new {{Model}}AttributeValue { N = amount.ToString({{Invariant}}) } },
                ReturnValues = global::Amazon.DynamoDBv2.ReturnValue.UPDATED_NEW,
            });
            return {{Full(move.Value)}}.Parse(response.Attributes["value"].N, {{Invariant}});
        }
        """;

    private string Read(StateMove move, string client, string modifiers) => $$"""
        {{modifiers}} async {{Task}}<{{Full(move.Value)}}> {{move.Names.Read}}()
        {
            var response = await {{client}}.GetItemAsync(new {{Model}}GetItemRequest
            {
                TableName = global::System.Environment.GetEnvironmentVariable({{Quoted(Variable)}}),
                Key = new {{Dictionary}}{{Model}}AttributeValue> { ["pk"] = new {{Model}}AttributeValue { S = {{Quoted(move.Names.Key)}} } },
                ConsistentRead = true,
            });
            return response.Item is not null && response.Item.TryGetValue("value", out var value) ? {{Full(move.Value)}}.Parse(value.N, {{Invariant}}) : 0;
        }
        """;

    private string TryAdd(StateMove move, string client, string modifiers) => $$"""
        {{modifiers}} async {{Task}}<bool> {{move.Names.TryAddTo}}({{Full(move.Key!)}} key)
        {
            var now = global::System.DateTimeOffset.UtcNow;
            try
            {
                await {{client}}.PutItemAsync(new {{Model}}PutItemRequest
                {
                    TableName = global::System.Environment.GetEnvironmentVariable({{Quoted(Variable)}}),
                    Item = new {{Dictionary}}{{Model}}AttributeValue>
                    {
                        ["pk"] = new {{Model}}AttributeValue { S = {{KeyText(move, "#")}} },
                        ["expires"] = new {{Model}}AttributeValue { N = now.AddDays(1).ToUnixTimeSeconds().ToString({{Invariant}}) },
                    },
                    ConditionExpression = "attribute_not_exists(pk) OR expires < :now",
                    ExpressionAttributeValues = new {{Dictionary}}{{Model}}AttributeValue> { [":now"] = new {{Model}}AttributeValue { N = now.ToUnixTimeSeconds().ToString({{Invariant}}) } },
                });
                return true;
            }
            catch ({{Model}}ConditionalCheckFailedException)
            {
                return false;
            }
        }
        """;
}
