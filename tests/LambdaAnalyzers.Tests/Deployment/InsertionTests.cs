using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class InsertionTests
{
    private static readonly string[] Variable = ["Resources", "F", "Properties", "Environment", "Variables", "TABLE"];

    [Theory]
    [InlineData("Timeout: 3", "Timeout: 3\nEnvironment:\n  Variables:\n    TABLE: !Ref T")]
    [InlineData("Environment:\n  Variables:\n    A: b # why\n    # the end\nTimeout: 3", "Environment:\n  Variables:\n    A: b # why\n    TABLE: !Ref T\n    # the end\nTimeout: 3")]
    [InlineData("Environment:\n    Variables:\n        A: b", "Environment:\n    Variables:\n        A: b\n        TABLE: !Ref T")]
    [InlineData("Environment:\n  Variables:\nTimeout: 3", "Environment:\n  Variables:\n    TABLE: !Ref T\nTimeout: 3")]
    [InlineData("Environment: # none\nTimeout: 3", "Environment: # none\n  Variables:\n    TABLE: !Ref T\nTimeout: 3")]
    [InlineData("Environment:\n  Variables: {}", "Environment:\n  Variables: {TABLE: !Ref T}")]
    [InlineData("Environment:\n  Variables: { }", "Environment:\n  Variables: { TABLE: !Ref T }")]
    [InlineData("Environment:\n  Variables: {A: b, 'C': d} # x", "Environment:\n  Variables: {A: b, 'C': d, TABLE: !Ref T} # x")]
    [InlineData("Environment: { Variables: { A: !Ref B } }", "Environment: { Variables: { A: !Ref B, TABLE: !Ref T } }")]
    [InlineData("Environment: {}", "Environment: {Variables: {TABLE: !Ref T}}")]
    [InlineData("Environment:\n  Variables:\n    A: |\n      text\n    B: >-\n      more\nTimeout: 3", "Environment:\n  Variables:\n    A: |\n      text\n    B: >-\n      more\n    TABLE: !Ref T\nTimeout: 3")]
    [InlineData("Environment:\n  Variables:\n    A: [b,\n      c]", "Environment:\n  Variables:\n    A: [b,\n      c]\n    TABLE: !Ref T")]
    [InlineData("Environment:\n  Variables:\n    A: &a b\n    C: *a", "Environment:\n  Variables:\n    A: &a b\n    C: *a\n    TABLE: !Ref T")]
    [InlineData("Environment:\n  Variables:\n    A:", "Environment:\n  Variables:\n    A:\n    TABLE: !Ref T")]
    [InlineData("Environment:\n  Variables:\n    A: b\n\n\nTimeout: 3", "Environment:\n  Variables:\n    A: b\n    TABLE: !Ref T\n\n\nTimeout: 3")]
    public void A_variable_goes_below_the_others_in_the_form_of_the_file(string properties, string expected)
        => Assert.Equal(Text(expected), Insert(Text(properties), ConfigInsertion.Key(Variable, NewValue.Ref("T"))));

    [Theory]
    [InlineData("Environment:\n  Variables:\n    TABLE: x")]
    [InlineData("Environment:\n  Variables: {TABLE: x}")]
    [InlineData("Environment:\n  Variables: &v\n    A: b")]
    [InlineData("Environment: &e\n  Variables:\n    A: b")]
    [InlineData("Environment: &e")]
    [InlineData("Environment: ~")]
    [InlineData("Environment: !Ref E")]
    [InlineData("Environment: !If [A, {}, {}]")]
    [InlineData("Environment:\n  Fn::If: [A, {}, {}]")]
    [InlineData("Environment:\n  Variables:\n    <<: {A: b}\n    C: d")]
    [InlineData("Environment:\n  Variables:\n    Fn::Transform: {Name: x}\n    C: d")]
    [InlineData("Environment:\n  Variables: text")]
    [InlineData("Environment:\n  Variables: [A]")]
    [InlineData("Environment:\n  Variables: {A: b,}")]
    [InlineData("Environment:\n  Variables: {A: b,\n    C: d}")]
    [InlineData("Environment:\n  Variables:\n    ? A\n    : b")]
    [InlineData("Environment:\n  Variables:\n    A: |+\n      text\n\nTimeout: 3")]
    [InlineData("Environment:\n  Variables: *nowhere")]
    public void What_cannot_be_changed_safely_is_refused(string properties)
        => Assert.Null(Insert(Text(properties), ConfigInsertion.Key(Variable, NewValue.Ref("T"))));

    [Theory]
    [InlineData("Resources: &r\n  F:\n    Properties:\n      A: b\n")]
    [InlineData("Resources:\n  F:\n    Properties:\n      A: b\nBroken: [\n")]
    [InlineData("Resources:\n  F: &f\n    Properties:\n      A: b\n  G: *f\n")]
    [InlineData("Resources:\n  F:\n    Properties: !Include x\n")]
    [InlineData("Resources:\n  F:\n    Properties:\n      A: |\n        no line end")]
    [InlineData("- a\n")]
    [InlineData("")]
    [InlineData("text")]
    public void A_file_that_shares_breaks_off_or_is_no_mapping_is_refused(string text) => Assert.Null(Insert(text, ConfigInsertion.Key(Variable, NewValue.Ref("T"))));

    [Fact]
    public void An_alias_of_the_whole_function_is_refused()
        => Assert.Null(Insert("x: &f\n  Properties:\n    A: b\nResources:\n  F: *f\n", ConfigInsertion.Key(Variable, NewValue.Ref("T"))));

    [Fact]
    public void A_resource_goes_behind_the_last_one_with_the_empty_line_between_them()
    {
        var table = NewValue.Map(
            ("Type", NewValue.Constant("AWS::DynamoDB::Table")),
            ("Properties", NewValue.Map(
                ("AttributeDefinitions", NewValue.List(NewValue.Map(("AttributeName", NewValue.Constant("Id")), ("AttributeType", NewValue.Constant("S"))))),
                ("TimeToLiveSpecification", NewValue.Map(("AttributeName", NewValue.Constant("ttl")), ("Enabled", NewValue.Flag(true)))),
                ("Arn", NewValue.GetAtt("F", "Arn")),
                ("Count", NewValue.Number(5)),
                ("Tags", NewValue.List()))));

        Assert.Equal(
            "Resources:\r\n  F:\r\n    Type: A\r\n\r\n  # the queue\r\n  Q:\r\n    Type: B # last\r\n\r\n  Table:\r\n    Type: AWS::DynamoDB::Table\r\n    Properties:\r\n      AttributeDefinitions:\r\n        - AttributeName: Id\r\n          AttributeType: S\r\n"
            + "      TimeToLiveSpecification:\r\n        AttributeName: ttl\r\n        Enabled: true\r\n      Arn: !GetAtt F.Arn\r\n      Count: 5\r\n      Tags: []\r\n\r\nOutputs: {}\r\n",
            Insert("Resources:\r\n  F:\r\n    Type: A\r\n\r\n  # the queue\r\n  Q:\r\n    Type: B # last\r\n\r\nOutputs: {}\r\n", ConfigInsertion.Key(["Resources", "Table"], table)));
    }

    [Theory]
    [InlineData("Policies:\n  - A # a\n  - B: {C: !Ref D}", "Policies:\n  - A # a\n  - B: {C: !Ref D}\n  - DynamoDBCrudPolicy:\n      TableName: !Ref T")]
    [InlineData("Policies:\n- A\nTimeout: 3", "Policies:\n- A\n- DynamoDBCrudPolicy:\n    TableName: !Ref T\nTimeout: 3")]
    [InlineData("Policies:\n  - !Ref A\n  - B:\n      C: d", "Policies:\n  - !Ref A\n  - B:\n      C: d\n  - DynamoDBCrudPolicy:\n      TableName: !Ref T")]
    [InlineData("Policies:\n  - - A", "Policies:\n  - - A\n  - DynamoDBCrudPolicy:\n      TableName: !Ref T")]
    [InlineData("Policies: [A]", "Policies: [A, {DynamoDBCrudPolicy: {TableName: !Ref T}}]")]
    [InlineData("Policies: []", "Policies: [{DynamoDBCrudPolicy: {TableName: !Ref T}}]")]
    [InlineData("Policies:\nTimeout: 3", "Policies:\n  - DynamoDBCrudPolicy:\n      TableName: !Ref T\nTimeout: 3")]
    [InlineData("Timeout: 3", "Timeout: 3\nPolicies:\n  - DynamoDBCrudPolicy:\n      TableName: !Ref T")]
    public void An_item_goes_to_the_end_of_a_list_that_is_made_where_it_is_missing(string properties, string expected)
        => Assert.Equal(Text(expected), Insert(Text(properties), Policy));

    [Theory]
    [InlineData("Policies: A")]
    [InlineData("Policies: !Ref P")]
    [InlineData("Policies: &p [A]")]
    [InlineData("Policies: {A: b}")]
    [InlineData("Policies:\n  - &a A")]
    [InlineData("Policies:\n  - A\n  - DynamoDBCrudPolicy: {TableName: !Ref T}")]
    public void What_is_no_list_of_its_own_or_holds_the_item_is_refused(string properties) => Assert.Null(Insert(Text(properties), Policy));

    [Theory]
    [InlineData("true", "\"true\"")]
    [InlineData("", "\"\"")]
    [InlineData("5", "\"5\"")]
    [InlineData("a: b", "\"a: b\"")]
    [InlineData("plain text", "plain text")]
    [InlineData("a\nb", "\"a\\nb\"")]
    public void A_constant_is_quoted_where_it_would_be_read_as_something_else(string value, string written)
        => Assert.Equal(Text("A: b\nC: " + written), Insert(Text("A: b"), ConfigInsertion.Key(["Resources", "F", "Properties", "C"], NewValue.Constant(value))));

    [Theory]
    [InlineData(
        "{\n  \"Resources\": {\n    \"F\": {\n      \"Properties\": {\n        \"Timeout\": 3\n      }\n    }\n  }\n}\n",
        "{\n  \"Resources\": {\n    \"F\": {\n      \"Properties\": {\n        \"Timeout\": 3,\n        \"Environment\": {\n          \"Variables\": {\n            \"TABLE\": { \"Ref\": \"T\" }\n          }\n        }\n      }\n    }\n  }\n}\n")]
    [InlineData(
        "{\r\n\t\"Resources\": {\r\n\t\t\"F\": {\r\n\t\t\t\"Properties\": {\r\n\t\t\t\t\"Environment\": {\r\n\t\t\t\t\t\"Variables\": {} // none\r\n\t\t\t\t}\r\n\t\t\t}\r\n\t\t}\r\n\t}\r\n}",
        "{\r\n\t\"Resources\": {\r\n\t\t\"F\": {\r\n\t\t\t\"Properties\": {\r\n\t\t\t\t\"Environment\": {\r\n\t\t\t\t\t\"Variables\": {\r\n\t\t\t\t\t\t\"TABLE\": { \"Ref\": \"T\" }\r\n\t\t\t\t\t} // none\r\n\t\t\t\t}\r\n\t\t\t}\r\n\t\t}\r\n\t}\r\n}")]
    [InlineData(
        "{ \"Resources\": { \"F\": { \"Properties\": { \"Environment\": { \"Variables\": { \"A\": 1 } } } } } }",
        "{ \"Resources\": { \"F\": { \"Properties\": { \"Environment\": { \"Variables\": { \"A\": 1, \"TABLE\": { \"Ref\": \"T\" } } } } } } }")]
    [InlineData(
        "{\"Resources\":{\"F\":{\"Properties\":{\"Environment\":{\n  \"Variables\": {\n    \"A\": 1, // a\n    \"B\": 2 // b, last }\n    // the end\n  }\n}}}}}",
        "{\"Resources\":{\"F\":{\"Properties\":{\"Environment\":{\n  \"Variables\": {\n    \"A\": 1, // a\n    \"B\": 2, // b, last }\n    \"TABLE\": { \"Ref\": \"T\" }\n    // the end\n  }\n}}}}}")]
    public void Json_gets_its_commas_and_the_long_form(string before, string after)
        => Assert.Equal(after, Insert(before, ConfigInsertion.Key(Variable, NewValue.Ref("T")), "template.json"));

    [Theory]
    [InlineData("{ \"Resources\": { \"F\": { \"Properties\": { \"A\": 1, } } } }")]
    [InlineData("{ \"Resources\": { \"F\": { \"Properties\": { /* nothing */ } } } }")]
    [InlineData("{ \"Resources\": { \"F\": { \"Properties\": null } } }")]
    public void Json_that_is_written_in_another_way_is_refused(string before) => Assert.Null(Insert(before, ConfigInsertion.Key(Variable, NewValue.Ref("T")), "template.json"));

    [Fact]
    public void Json_lists_get_items()
        => Assert.Equal(
            "{\n  \"Resources\": {\n    \"F\": {\n      \"Properties\": {\n        \"Policies\": [\n          \"A\",\n          {\n            \"DynamoDBCrudPolicy\": {\n              \"TableName\": { \"Ref\": \"T\" }\n            }\n          }\n        ]\n      }\n    }\n  }\n}",
            Insert("{\n  \"Resources\": {\n    \"F\": {\n      \"Properties\": {\n        \"Policies\": [\n          \"A\"\n        ]\n      }\n    }\n  }\n}", Policy, "template.json"));

    [Fact]
    public void Several_insertions_share_what_they_make_on_the_way()
    {
        var file = Reading.File(Text("Timeout: 3"));
        var changes = file.Insert(
            CancellationToken.None,
            ConfigInsertion.Key(Variable, NewValue.Ref("T")),
            ConfigInsertion.Key([.. Variable[..5], "QUEUE"], NewValue.GetAtt("Q", "Arn")),
            Policy,
            ConfigInsertion.Key(["Resources", "T"], NewValue.Map(("Type", NewValue.Constant("AWS::Serverless::SimpleTable")))));

        Assert.Equal(
            Text("Timeout: 3\nEnvironment:\n  Variables:\n    TABLE: !Ref T\n    QUEUE: !GetAtt Q.Arn\nPolicies:\n  - DynamoDBCrudPolicy:\n      TableName: !Ref T") + "  T:\n    Type: AWS::Serverless::SimpleTable\n",
            file.Text.WithChanges(changes!.Value).ToString());
    }

    [Fact]
    public void One_refused_insertion_refuses_all()
        => Assert.Null(Reading.File(Text("A: b")).Insert(CancellationToken.None, ConfigInsertion.Key(Variable, NewValue.Ref("T")), ConfigInsertion.Key(["Resources", "F", "Properties", "A"], NewValue.Number(1))));

    [Fact]
    public void A_byte_order_mark_and_the_top_of_the_file_are_no_obstacle()
        => Assert.Equal("\uFEFFResources:\n  F: {}\nGlobals:\n  Function:\n    Timeout: 3\n", Insert("\uFEFFResources:\n  F: {}\n", ConfigInsertion.Key(["Globals", "Function", "Timeout"], NewValue.Number(3))));

    [Fact]
    public void Serverless_yml_is_written_too()
        => Assert.Equal(
            "provider: aws\nfunctions:\n  f:\n    handler: A::B::C\n    environment:\n      TABLE: !Ref T\n",
            Insert("provider: aws\nfunctions:\n  f:\n    handler: A::B::C\n", ConfigInsertion.Key(["functions", "f", "environment", "TABLE"], NewValue.Ref("T")), "serverless.yml"));

    private static ConfigInsertion Policy => ConfigInsertion.Item(["Resources", "F", "Properties", "Policies"], NewValue.Map(("DynamoDBCrudPolicy", NewValue.Map(("TableName", NewValue.Ref("T"))))));

    private static string Text(string properties) => Reading.SamText(properties).Replace("\n      \n", "\n\n") is var text && properties.Contains("\n\n") ? Blank(properties) : text;

    // Reading.SamText drops empty lines.
    private static string Blank(string properties) => Reading.SamText("") + string.Concat(properties.Split('\n').Select(line => (line.Length > 0 ? "      " + line : "") + "\n"));

    private static string? Insert(string text, ConfigInsertion insertion, string name = "template.yaml")
    {
        var file = Reading.File(text, name);
        if (file.Insert(CancellationToken.None, insertion) is not { } changes)
        {
            return null;
        }

        var changed = file.Text.WithChanges(changes).ToString();
        Assert.Null(Reading.File(changed, name).Insert(CancellationToken.None, insertion));
        return changed;
    }
}
