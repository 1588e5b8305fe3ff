using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.ExternalState.DynamoItems;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4006's fix for values that are computed from the item: they are written on the condition that the item is still what was read.</summary>
public class ReadConditionFixTests
{
    private const string Reason = "What to do with a refused write is the author's choice.";
    private const string Get = "var read = await _client.GetItemAsync(Table, new Dictionary<string, AttributeValue> { [\"Id\"] = new AttributeValue(request.Id) });\n";

    private static string Update(string value, string condition = "", string read = "", string name = "[|UpdateItemAsync|]", string names = "") => $$"""
        await _client.{{name}}(new UpdateItemRequest
        {
            TableName = Table,
            Key = new() { ["Id"] = new AttributeValue(request.Id) },
            ExpressionAttributeValues = new() { [":v"] = {{value}}{{read}} },{{names}}
            UpdateExpression = "SET Status = :v", // the new one{{condition}}
        });
        """;

    private static string Condition(string condition, string names) => "\n    ConditionExpression = \"" + condition + "\"," + (names.Length == 0 ? "" : "\n    ExpressionAttributeNames = new() { " + names + " },");

    private static Task Fixed(string before, string after) => Fix<LMA4006ConditionFix>(before, after, Reason);

    private static Task Refused(string body, string members = "") => NotOffered<LMA4006ConditionFix>(body, Reason, members);

    [Theory]
    [InlineData("", "new AttributeValue { S = read.Item[\"Status\"].S + \"!\" }")]
    [InlineData("var status = read.Item[\"Status\"].S;\n", "new AttributeValue(status + \"!\")")]
    [InlineData("if (!read.IsItemSet)\n    return;\nvar status = read.Item[\"Status\"].S.Trim();\nvar next = $\"{status}!\";\n", "new AttributeValue(next)")]
    public Task What_was_read_must_still_be_there(string before, string value) => Fixed(
        Get + before + Update(value),
        Get + before + Update(value, Condition("#readStatus = :readStatus", "[\"#readStatus\"] = \"Status\""), ", [\":readStatus\"] = read.Item[\"Status\"]", "UpdateItemAsync"));

    [Fact]
    public Task Of_several_attributes() => Fixed(
        Get + Update("new AttributeValue(read.Item[\"First\"].S + read.Item[\"Last\"].S)"),
        Get + Update(
            "new AttributeValue(read.Item[\"First\"].S + read.Item[\"Last\"].S)",
            Condition("#readFirst = :readFirst AND #readLast = :readLast", "[\"#readFirst\"] = \"First\", [\"#readLast\"] = \"Last\""),
            ", [\":readFirst\"] = read.Item[\"First\"], [\":readLast\"] = read.Item[\"Last\"]",
            "UpdateItemAsync"));

    [Fact]
    public Task Beside_names_that_are_there() => Fixed(
        Get + Update("new AttributeValue(read.Item[\"Status\"].S)", names: "\n    ExpressionAttributeNames = new() { { \"#t\", \"Touched\" } },"),
        Get + Update("new AttributeValue(read.Item[\"Status\"].S)", Condition("#readStatus = :readStatus", ""), ", [\":readStatus\"] = read.Item[\"Status\"]", "UpdateItemAsync", "\n    ExpressionAttributeNames = new() { { \"#t\", \"Touched\" }, { \"#readStatus\", \"Status\" } },"));

    [Fact]
    public Task On_one_line() => Fixed(
        Get + "await _client.[|UpdateItemAsync|](new UpdateItemRequest { TableName = Table, Key = new() { [\"Id\"] = new AttributeValue(request.Id) }, ExpressionAttributeValues = new() { { \":v\", read.Item[\"Status\"] } }, UpdateExpression = \"SET Previous = :v\" });",
        Get + "await _client.UpdateItemAsync(new UpdateItemRequest { TableName = Table, Key = new() { [\"Id\"] = new AttributeValue(request.Id) }, ExpressionAttributeValues = new() { { \":v\", read.Item[\"Status\"] }, { \":readStatus\", read.Item[\"Status\"] } }, UpdateExpression = \"SET Previous = :v\", ConditionExpression = \"#readStatus = :readStatus\", ExpressionAttributeNames = new() { [\"#readStatus\"] = \"Status\" } });");

    [Fact]
    public Task Where_the_values_come_last() => Fixed(
        Get + "await _client.[|UpdateItemAsync|](new UpdateItemRequest { TableName = Table, Key = new() { [\"Id\"] = new AttributeValue(request.Id) }, UpdateExpression = \"SET Previous = :v\", ExpressionAttributeValues = new() { [\":v\"] = read.Item[\"Status\"] } });",
        Get + "await _client.UpdateItemAsync(new UpdateItemRequest { TableName = Table, Key = new() { [\"Id\"] = new AttributeValue(request.Id) }, UpdateExpression = \"SET Previous = :v\", ExpressionAttributeValues = new() { [\":v\"] = read.Item[\"Status\"], [\":readStatus\"] = read.Item[\"Status\"] }, ConditionExpression = \"#readStatus = :readStatus\", ExpressionAttributeNames = new() { [\"#readStatus\"] = \"Status\" } });");

    [Theory]
    [InlineData("", "new AttributeValue(read.IsItemSet ? read.Item[\"Status\"].S : \"\")")]
    [InlineData("var status = request.Quantity > 0 ? read.Item[\"Status\"].S : \"\";\n", "new AttributeValue(status)")]
    [InlineData("var status = \"\";\nif (read.IsItemSet)\n    status = read.Item[\"Status\"].S;\n", "new AttributeValue(status)")]
    [InlineData("var item = read.Item;\n", "new AttributeValue(item[\"Status\"].S)")]
    [InlineData("", "new AttributeValue(read.Item[request.Id].S)")]
    [InlineData("", "new AttributeValue(read.Item[\"a-b\"].S)")]
    public Task Not_where_it_may_be_missing_or_is_not_written_out(string before, string value) => Refused(Get + before + Update(value));

    [Fact]
    public Task Not_for_a_number_that_DynamoDB_can_add() => Refused(Get + Update("new AttributeValue { N = (int.Parse(read.Item[\"Status\"].N) + 1).ToString() }"));

    [Fact]
    public Task Not_where_the_values_are_made_elsewhere() => Refused(
        Get + "var values = new Dictionary<string, AttributeValue> { [\":v\"] = new AttributeValue(read.Item[\"Status\"].S) };\n" + Update("null!").Replace("new() { [\":v\"] = null! }", "values"));
}
