using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.ExternalState.DynamoItems;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4006's fix for whole items: what was read, added to and written back becomes one UpdateItem that adds.</summary>
public class UpdateItemFixTests
{
    private const string Reason = "The other attributes are no longer sent.";
    private const string Context = "var db = new DynamoDBContext(_client);\n";
    private const string Load = "var order = await db.LoadAsync<Order>(request.Id);\n";
    private const string Save = "await db.[|SaveAsync|](order);";
    private const string Key = "[\"Id\"] = new AttributeValue { S = request.Id }";

    private static string Call(string amount, string key = Key, string attribute = "Count", string client = "_client", string table = "\"Order\"", bool mustExist = false, string more = "")
    {
        var name = char.ToLowerInvariant(attribute[0]) + attribute[1..];
        return $$"""
            await {{client}}.UpdateItemAsync(new UpdateItemRequest
            {
                TableName = {{table}},
                Key = new() { {{key}} },
                UpdateExpression = "ADD #{{name}} :{{name}}",{{(mustExist ? "\n    ConditionExpression = \"attribute_exists(#key)\"," : "")}}
                ExpressionAttributeNames = new() { ["#{{name}}"] = "{{attribute}}"{{(mustExist ? ", [\"#key\"] = \"Id\"" : "")}} },
                ExpressionAttributeValues = new() { [":{{name}}"] = new AttributeValue { N = {{amount}} } },
            }{{more}});
            """;
    }

    private static Task Fixed(string before, string after, string members = "", string? fixedMembers = null) => Fix<LMA4006UpdateItemFix>(before, after, Reason, members, fixedMembers);

    private static Task Refused(string body, string members = "") => NotOffered<LMA4006UpdateItemFix>(body, Reason, members);

    // SaveAsync of an object.

    [Theory]
    [InlineData("order.Count++;", "\"1\"")]
    [InlineData("++order.Count;", "\"1\"")]
    [InlineData("order.Count += request.Quantity;", "request.Quantity.ToString()")]
    [InlineData("order.Count = order.Count + 5;", "\"5\"")]
    [InlineData("order.Count = (request.Quantity + 1) + order.Count;", "(request.Quantity + 1).ToString()")]
    public Task An_object_that_is_only_counted(string change, string amount) => Fixed(Context + Load + change + "\n" + Save + " // counted", Context + Call(amount, mustExist: true) + " // counted");

    [Fact]
    public Task A_decimal_is_written_as_DynamoDB_reads_it() => Fixed(
        Context + "var price = 2.5m;\n" + Load + "order.Total += price;\n" + Save,
        Context + "var price = 2.5m;\n" + Call("price.ToString(CultureInfo.InvariantCulture)", attribute: "Total", mustExist: true));

    [Theory]
    [InlineData("if (order is null)\n    return;\n", "")]
    [InlineData("if (order == null || order.Status == \"CLOSED\")\n    return;\n", "")]
    [InlineData("", "Console.WriteLine(order.Count.ToString());")]
    [InlineData("Console.WriteLine(order.Lines.Count);\n", "")]
    public Task An_object_that_is_looked_at_stays(string before, string after) => Fixed(
        Context + Load + before + "order.Count++;\n" + Save + "\n" + after,
        Context + Load + before + "order.Count++;\n" + Call("\"1\"") + "\n" + after);

    [Fact]
    public Task A_comment_keeps_what_it_speaks_of() => Fixed(
        Context + Load + "// one more\norder.Count++;\n" + Save,
        Context + Load + "// one more\norder.Count++;\n" + Call("\"1\""));

    [Fact]
    public Task What_is_added_comes_from_the_object() => Fixed(
        Context + Load + "order.Count += order.Status.Length;\n" + Save,
        Context + Load + "order.Count += order.Status.Length;\n" + Call("order.Status.Length.ToString()"));

    [Fact]
    public Task With_a_token_and_ConfigureAwait() => Fixed(
        "CancellationToken token = default;\n" + Context + "var order = await db.LoadAsync<Order>(request.Id, token).ConfigureAwait(false);\norder.Count++;\nawait db.[|SaveAsync|](order, token).ConfigureAwait(false);",
        "CancellationToken token = default;\n" + Context + Call("\"1\"", mustExist: true, more: ", token").Replace(", token);", ", token).ConfigureAwait(false);"));

    private const string Mapped = "[DynamoDBTable(\"lines\")]\npublic class Line\n{\n    [DynamoDBHashKey(\"pk\")] public string Order { get; set; } = \"\";\n    [DynamoDBRangeKey] public int Number { get; set; }\n    [DynamoDBProperty(\"n\")] public long Pieces { get; set; }\n    [DynamoDBIgnore] public string Text => Order;\n}";

    [Fact]
    public Task As_the_attributes_of_the_class_say() => Fixed(
        Context + "var line = await db.LoadAsync<Line>(request.Id, 7);\nline.Pieces += request.Quantity;\nConsole.WriteLine(line.Pieces);\nawait db.[|SaveAsync|](line);",
        Context + "var line = await db.LoadAsync<Line>(request.Id, 7);\nline.Pieces += request.Quantity;\nConsole.WriteLine(line.Pieces);\n"
            + Call("request.Quantity.ToString()", "[\"pk\"] = new AttributeValue { S = request.Id }, [\"Number\"] = new AttributeValue { N = \"7\" }", "n", table: "\"lines\""),
        Mapped);

    [Theory]
    [InlineData("piece-count")]
    [InlineData("key")]
    public Task A_name_that_no_placeholder_may_have(string attribute) => Fixed(
        Context + "var line = await db.LoadAsync<Line>(request.Id, 7);\nline.Pieces++;\nConsole.WriteLine(line.Pieces);\nawait db.[|SaveAsync|](line);",
        Context + "var line = await db.LoadAsync<Line>(request.Id, 7);\nline.Pieces++;\nConsole.WriteLine(line.Pieces);\n"
            + Call("\"1\"", "[\"pk\"] = new AttributeValue { S = request.Id }, [\"Number\"] = new AttributeValue { N = \"7\" }", "number", table: "\"lines\"").Replace("= \"number\" }", "= \"" + attribute + "\" }"),
        Mapped.Replace("\"n\"", "\"" + attribute + "\""));

    [Theory]
    [InlineData("_orders", "private static readonly AmazonDynamoDBClient Dynamo = new();\nprivate readonly DynamoDBContext _orders = new(Dynamo);", "Dynamo", null)]
    [InlineData("_orders", "private readonly AmazonDynamoDBClient _dynamo;\nprivate readonly IDynamoDBContext _orders;\npublic Function(AmazonDynamoDBClient dynamo)\n{\n    _dynamo = dynamo;\n    _orders = new DynamoDBContextBuilder().WithDynamoDBClient(() => dynamo).Build();\n}\npublic Function() : this(new AmazonDynamoDBClient())\n{\n}", "_dynamo", null)]
    [InlineData("_orders", "// the orders\nprivate readonly IDynamoDBContext _orders = new DynamoDBContextBuilder().WithDynamoDBClient(() => new AmazonDynamoDBClient()).Build();", "_dynamoDBClient", "private static readonly AmazonDynamoDBClient _dynamoDBClient = new();\n// the orders\nprivate readonly IDynamoDBContext _orders = new DynamoDBContextBuilder().WithDynamoDBClient(() => _dynamoDBClient).Build();")]
    [InlineData("_orders", "private readonly DynamoDBContext _orders = new(new AmazonDynamoDBClient());", "_dynamoDBClient", "private static readonly AmazonDynamoDBClient _dynamoDBClient = new();\nprivate readonly DynamoDBContext _orders = new(_dynamoDBClient);")]
    public Task By_the_client_of_the_context(string context, string members, string client, string? fixedMembers) => Fixed(
        (Load + "order.Count++;\n" + Save).Replace("db.", context + "."), Call("\"1\"", client: client, mustExist: true), members, fixedMembers);

    [Theory]
    [InlineData("private readonly IDynamoDBContext _orders;\npublic Function(IDynamoDBContext? orders = null) => _orders = orders!;")]
    [InlineData("private readonly DynamoDBContext _orders = new(new AmazonDynamoDBClient(Amazon.RegionEndpoint.EUWest1));")]
    [InlineData("private readonly DynamoDBContext _orders = new(new AmazonDynamoDBClient(), new DynamoDBContextConfig { TableNamePrefix = \"test-\" });")]
    [InlineData("private readonly IDynamoDBContext _orders = new DynamoDBContextBuilder().WithDynamoDBClient(() => new AmazonDynamoDBClient()).ConfigureContext(c => c.TableNamePrefix = \"test-\").Build();")]
    [InlineData("private static DynamoDBContext _orders = new(new AmazonDynamoDBClient());")]
    [InlineData("private readonly DynamoDBContext _orders;\npublic Function(IAmazonDynamoDB? dynamo = null) => _orders = new DynamoDBContext(dynamo);")]
    [InlineData("private static IAmazonDynamoDB s_dynamo = new AmazonDynamoDBClient();\nprivate readonly DynamoDBContext _orders = new(s_dynamo);")]
    public Task Not_where_the_client_is_out_of_reach(string members) => Refused((Load + "order.Count++;\n" + Save).Replace("db.", "_orders."), members);

    [Theory]
    [InlineData("order.Count++; order.Status = \"COUNTED\";")]
    [InlineData("order.Count++; order.Count++;")]
    [InlineData("order.Count++; order.Lines.Add(\"a\");")]
    [InlineData("order.Count++; order.Close();")]
    [InlineData("order.Count++; Change(order);")]
    [InlineData("if (request.Quantity > 0) { order.Count++; }")]
    [InlineData("for (int i = 0; i < 2; i++) { order.Count++; }")]
    [InlineData("foreach (var item in request.Items) order.Count += item.Quantity;")]
    [InlineData("Action count = () => order.Count++; count();")]
    [InlineData("order.Count += Next();")]
    [InlineData("order.Count += request.Quantity; request.Quantity = 0;")]
    [InlineData("order.Count--;")]
    [InlineData("order.Count -= 1;")]
    [InlineData("order.Count = order.Count - 1;")]
    [InlineData("order.Count = order.Count + order.Count;")]
    [InlineData("var same = order; same.Status = \"CHANGED\"; order.Count++;")]
    public Task Not_where_more_changes(string change) => Refused(Context + Load + change.Replace("; ", ";\n") + "\n" + Save, "private static int s_next;\nprivate static int Next() => s_next++;\nprivate static void Change(Order order) => order.Status = \"CHANGED\";");

    [Theory]
    [InlineData("var order = await db.LoadAsync<Order>(request.Id) ?? new Order();\n")]
    [InlineData("var order = await db.LoadAsync<Order>(request.Id);\norder ??= new Order();\n")]
    [InlineData("var order = await other.LoadAsync<Order>(request.Id);\n")]
    [InlineData("var order = await db.LoadAsync<Order>(_next++);\n")]
    [InlineData("var order = await db.LoadAsync<Order>(request.Id, new LoadConfig { OverrideTableName = \"other\" });\n")]
    [InlineData("var order = await db.LoadAsync<Order>(request.Quantity);\n")]
    public Task Not_for_these_reads(string load) => Refused(Context + "var other = new DynamoDBContext(_client);\n" + load + "order.Count++;\n" + Save, "private int _next;");

    [Theory]
    [InlineData("public class Item { public string Id { get; set; } = \"\"; public int Count { get; set; } }")]
    [InlineData("[DynamoDBTable(\"items\", true)] public class Item { [DynamoDBHashKey] public string Id { get; set; } = \"\"; public int Count { get; set; } }")]
    [InlineData("public class Item { [DynamoDBHashKey] public string Id { get; set; } = \"\"; [DynamoDBIgnore] public int Count { get; set; } }")]
    [InlineData("public class Item { [DynamoDBHashKey] public string Id { get; set; } = \"\"; public int? Count { get; set; } }")]
    [InlineData("public class Item { [DynamoDBHashKey] public string Id { get; set; } = \"\"; public double Count { get; set; } }")]
    [InlineData("public class Item : Named { [DynamoDBHashKey] public string Id { get; set; } = \"\"; public int Count { get; set; } } public class Named { public string Name { get; set; } = \"\"; }")]
    [InlineData("public class Item { [DynamoDBHashKey] public string Id { get; set; } = \"\"; [DynamoDBRangeKey] public string Kind { get; set; } = \"\"; public int Count { get; set; } }")]
    public Task Not_for_these_classes(string classes) => Refused(Context + Load.Replace("<Order>", "<Item>") + "order.Count++;\n" + Save, classes);

    [Fact]
    public Task Not_where_tables_have_other_names() => Refused(Context + Load + "order.Count++;\n" + Save, "static Function() => Amazon.AWSConfigsDynamoDB.Context.TableNamePrefix = \"test-\";");

    [Fact]
    public Task Not_where_the_result_is_used() => Refused(Context + Load + "order.Count++;\nvar saved = db.[|SaveAsync|](order);\nawait saved;");

    [Fact]
    public Task Not_where_a_comment_stands_in_the_call() => Refused(Context + Load + "order.Count++;\nawait db.[|SaveAsync|](order /* all of it */);");

    // PutItem of the item that was read.

    private const string Get = "var read = await _client.GetItemAsync(Table, new Dictionary<string, AttributeValue> { [\"Id\"] = new AttributeValue(request.Id) });\n";
    private const string Put = "await _client.[|PutItemAsync|](Table, item);";

    private static string Add(string sum, string item = "item") => item + "[\"Stock\"] = new AttributeValue { N = " + sum + ".ToString() };\n";

    private static string PutCall(string amount, string item = "item") => Call(amount, "[\"Id\"] = " + item + "[\"Id\"]", "Stock", table: "Table");

    [Theory]
    [InlineData("(int.Parse(item[\"Stock\"].N) + 1)", "\"1\"")]
    [InlineData("(request.Quantity + Convert.ToInt32(item[\"Stock\"].N))", "request.Quantity.ToString()")]
    public Task An_item_that_was_read(string sum, string amount) => Fixed(Get + "var item = read.Item;\n" + Add(sum) + Put, Get + "var item = read.Item;\n" + Add(sum) + PutCall(amount));

    [Fact]
    public Task An_item_of_the_response() => Fixed(
        Get + "if (!read.IsItemSet)\n    return;\nvar stock = int.Parse(read.Item[\"Stock\"].N);\n" + Add("(stock + 1)", "read.Item") + "await _client.[|PutItemAsync|](new PutItemRequest { TableName = Table, Item = read.Item });",
        Get + "if (!read.IsItemSet)\n    return;\nvar stock = int.Parse(read.Item[\"Stock\"].N);\n" + Add("(stock + 1)", "read.Item") + PutCall("\"1\"", "read.Item"));

    [Theory]
    [InlineData("item[\"Stock\"] = new AttributeValue { N = (int.Parse(item[\"Stock\"].N) - 1).ToString() };")]
    [InlineData("item[\"Stock\"] = new AttributeValue { N = (int.Parse(item[\"Stock\"].N) + 1).ToString() };\nitem[\"Status\"] = new AttributeValue(\"NEW\");")]
    [InlineData("item[\"Stock\"] = new AttributeValue { N = (int.Parse(item[\"Stock\"].N) + 1).ToString() };\nitem.Remove(\"Status\");")]
    [InlineData("item[\"Stock\"] = new AttributeValue { N = (int.Parse(item[\"Stock\"].N) + 1).ToString() };\nitem[\"Status\"].S = \"NEW\";")]
    [InlineData("item[\"Stock\"] = new AttributeValue { N = (int.Parse(item[\"Stock\"].N) + 1).ToString() };\nread.Item[\"Status\"] = new AttributeValue(\"NEW\");")]
    [InlineData("if (request.Quantity > 0)\n    item[\"Stock\"] = new AttributeValue { N = (int.Parse(item[\"Stock\"].N) + 1).ToString() };")]
    [InlineData("item[\"Stock\"] = new AttributeValue { N = (Math.Max(int.Parse(item[\"Stock\"].N), 5) + 1).ToString() };")]
    public Task Not_where_more_of_the_item_changes(string change) => Refused(Get + "var item = read.Item;\n" + change + "\n" + Put);

    [Fact]
    public Task Not_where_the_request_says_more() => Refused(Get + "var item = read.Item;\n" + Add("(int.Parse(item[\"Stock\"].N) + 1)") + "await _client.[|PutItemAsync|](new PutItemRequest { TableName = Table, Item = item, ReturnValues = ReturnValue.ALL_OLD });");

    [Fact]
    public Task Not_where_the_key_is_not_written_out() => Refused(Get.Replace("new Dictionary<string, AttributeValue> { [\"Id\"] = new AttributeValue(request.Id) }", "Key(request)") + "var item = read.Item;\n" + Add("(int.Parse(item[\"Stock\"].N) + 1)") + Put, "private static Dictionary<string, AttributeValue> Key(Request request) => new() { [\"Id\"] = new AttributeValue(request.Id) };");

    // PutItem of a new item with the same key.

    private const string Number = "var stock = read.IsItemSet ? int.Parse(read.Item[\"Stock\"].N) : 0;\n";

    private static string New(string entries) => "await _client.[|PutItemAsync|](new PutItemRequest\n{\n    TableName = Table,\n    Item = new() { [\"Id\"] = new AttributeValue(request.Id), " + entries + " },\n});";

    [Theory]
    [InlineData("[\"Stock\"] = new AttributeValue { N = (stock + request.Quantity).ToString() }")]
    [InlineData("[\"Name\"] = read.Item[\"Name\"], [\"Stock\"] = new AttributeValue { N = (stock + request.Quantity).ToString() }")]
    public Task A_new_item_with_the_same_key(string entries) => Fixed(Get + Number + New(entries), Get + Number + Call("request.Quantity.ToString()", "[\"Id\"] = new AttributeValue(request.Id)", "Stock", table: "Table"));

    [Theory]
    [InlineData("[\"Stock\"] = new AttributeValue { N = (stock - 1).ToString() }")]
    [InlineData("[\"Touched\"] = new AttributeValue(\"now\"), [\"Stock\"] = new AttributeValue { N = (stock + 1).ToString() }")]
    [InlineData("[\"Name\"] = read.Item[\"Title\"], [\"Stock\"] = new AttributeValue { N = (stock + 1).ToString() }")]
    public Task Not_for_these_items(string entries) => Refused(Get + Number + New(entries));

    [Fact]
    public Task Not_where_it_starts_elsewhere() => Refused(Get + Number.Replace(": 0", ": 100") + New("[\"Stock\"] = new AttributeValue { N = (stock + 1).ToString() }"));

    [Fact]
    public Task Not_where_two_items_are_read() => Refused(Get + Get.Replace("read", "second") + Number + New("[\"Stock\"] = new AttributeValue { N = (stock + 1).ToString() }"));
}
