using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.ExternalState.DynamoItems;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4006: read, change, write back; and what makes that safe.</summary>
public class LMA4006Tests
{
    private const string Key = "new Dictionary<string, AttributeValue> { [\"Id\"] = new AttributeValue(request.Id) }";
    private const string Get = "var read = await _client.GetItemAsync(Table, " + Key + ");\n";

    private static string Update(string expression, string value, string more = "", string key = Key, string table = "Table", string name = "[|UpdateItemAsync|]") =>
        $"await _client.{name}(new UpdateItemRequest\n{{\n    TableName = {table},\n    Key = {key},\n    UpdateExpression = \"{expression}\",\n    ExpressionAttributeValues = new() {{ [\":v\"] = {value} }},\n{more}}});";

    private static string Number(string value) => "new AttributeValue { N = " + value + ".ToString() }";

    private const string Stock = Get + "var stock = int.Parse(read.Item[\"Stock\"].N);\n";

    [Fact]
    public Task The_message_names_attribute_path_and_way_out() => new Verify<LMA4006AtomicUpdate>
    {
        Sources = { File(Stock + "await StoreAsync(request, stock - request.Quantity);", "private async Task StoreAsync(Request request, int left)\n{\n" + Update("SET Stock = :v", Number("left")) + "\n}") },
        References = TestReferences.AwsSdk,
        Messages =
        {
            "'UpdateItemAsync' in 'Function.Handle -> StoreAsync' writes 'Stock' as a sum that was computed from an earlier read. Two environments that read the same value write the same sum, and one of the updates is lost. "
            + "Let DynamoDB compute it in one UpdateItem: 'ADD' or 'SET x = x + :n', with a ConditionExpression where there is a limit.",
        },
    }.RunAsync();

    // Low-level client, UpdateItem

    [Fact]
    public Task A_difference_through_a_local() => Warns(Stock + "var left = stock - request.Quantity;\n" + Update("SET Stock = :v", Number("left")));

    [Fact]
    public Task A_sum_where_it_is_written() => Warns(Stock + Update("SET Stock = :v", Number("(stock + 1)")));

    [Fact]
    public Task An_increment_of_the_local() => Warns(Stock + "stock++;\n" + Update("SET Stock = :v", Number("stock")));

    [Fact]
    public Task A_compound_assignment_of_the_local() => Warns(Stock + "stock -= request.Quantity;\n" + Update("SET Stock = :v", Number("stock")));

    [Fact]
    public Task A_placeholder_for_the_name() => Warns(Stock + Update("SET #s = :v", Number("(stock - 1)"), "    ExpressionAttributeNames = new() { [\"#s\"] = \"Stock\" },\n"));

    [Fact]
    public Task One_of_several_assignments() => Warns(Stock + Update("SET Touched = :t, Stock = :v REMOVE Old", Number("(stock - 1)")));

    [Fact]
    public Task A_request_object_in_a_local() => Warns(
        "var get = new GetItemRequest { TableName = Table, Key = " + Key + " };\nvar read = await _client.GetItemAsync(get);\nvar stock = Convert.ToInt32(read.Item[\"stock\"].N);\n"
        + "var update = new UpdateItemRequest();\nupdate.TableName = Table;\nupdate.Key = " + Key + ";\nupdate.UpdateExpression = \"SET Stock = :v\";\nupdate.ExpressionAttributeValues = new() { { \":v\", " + Number("(stock - 1)") + " } };\n"
        + "await _client.[|UpdateItemAsync|](update);");

    [Fact]
    public Task One_key_object_for_both() => Warns("var key = " + Key + ";\nvar read = await _client.GetItemAsync(Table, key);\n" + Update("SET Stock = :v", Number("(int.Parse(read.Item[\"Stock\"].N) - 1)"), key: "key"));

    [Fact]
    public Task Through_an_object_kept_by_key_and_a_second_loop() => Warns("""
        var all = new Dictionary<string, Order>();
        foreach (var item in request.Items)
        {
            var read = await _client.GetItemAsync(new GetItemRequest { TableName = Table, Key = new() { { "Id", new AttributeValue { S = item.Id } } } });
            var stock = int.Parse(read.Item["Count"].N);
            all[item.Id] = new Order { Id = item.Id, Count = stock };
        }

        foreach (var item in request.Items)
        {
            var order = all[item.Id];
            var left = order.Count - item.Quantity;

        """ + Update("SET Count = :v", Number("left"), key: "new() { { \"Id\", new AttributeValue { S = item.Id } } }") + "\n}");

    [Fact]
    public Task Loops_over_different_collections() => Silent("""
        var all = new Dictionary<string, Order>();
        foreach (var item in request.Items)
        {
            var read = await _client.GetItemAsync(new GetItemRequest { TableName = Table, Key = new() { { "Id", new AttributeValue { S = item.Id } } } });
            all[item.Id] = new Order { Id = item.Id, Count = int.Parse(read.Item["Count"].N) };
        }

        foreach (var item in request.Others)
        {
            var left = all[item.Id].Count - item.Quantity;

        """ + Update("SET Count = :v", Number("left"), key: "new() { { \"Id\", new AttributeValue { S = item.Id } } }", name: "UpdateItemAsync") + "\n}");

    [Fact]
    public Task A_value_of_the_item_without_a_step_is_advice() => Advises(Get + Update("SET Previous = :v", "new AttributeValue { S = read.Item[\"Status\"].S }"));

    [Fact]
    public Task A_sum_of_another_attribute_is_advice() => Advises(Stock + Update("SET Total = :v", Number("(stock + 5)")));

    [Fact]
    public Task Texts_put_together_are_no_sum() => Advises(Get + Update("SET Status = :v", "new AttributeValue { S = read.Item[\"Status\"].S + \"!\" }"));

    [Theory]
    [InlineData("ConditionExpression = \"Stock = :old\"")]
    [InlineData("Expected = new()")]
    public Task A_condition(string condition) => Silent(Stock + Update("SET Stock = :v", Number("(stock - 1)"), "    " + condition + ",\n", name: "UpdateItemAsync"));

    [Fact]
    public Task A_condition_that_is_set_later_on_a_branch() => Silent(
        Stock + "var update = new UpdateItemRequest { TableName = Table, Key = " + Key + ", UpdateExpression = \"SET Stock = :v\", ExpressionAttributeValues = new() { [\":v\"] = " + Number("(stock - 1)") + " } };\n"
        + "if (request.Quantity > 1) update.ConditionExpression = \"Stock > :v\";\nawait _client.UpdateItemAsync(update);");

    [Fact]
    public Task A_request_that_another_method_completes() => Silent(
        Stock + "var update = new UpdateItemRequest { TableName = Table, Key = " + Key + ", UpdateExpression = \"SET Stock = :v\", ExpressionAttributeValues = new() { [\":v\"] = " + Number("(stock - 1)") + " } };\n"
        + "Guard(update);\nawait _client.UpdateItemAsync(update);", "private static void Guard(UpdateItemRequest update) => update.ConditionExpression = \"Stock > :v\";");

    [Fact]
    public Task Computed_by_DynamoDB() => Silent(Stock + Update("SET Stock = Stock - :v", Number("request.Quantity"), name: "UpdateItemAsync"));

    [Fact]
    public Task Added_by_DynamoDB() => Silent(Stock + Update("ADD Stock :v", Number("(stock - stock)"), name: "UpdateItemAsync"));

    [Fact]
    public Task Written_once_if_it_is_not_there() => Silent(Stock + Update("SET Stock = if_not_exists(Stock, :v)", Number("(stock - 1)"), name: "UpdateItemAsync"));

    [Fact]
    public Task Event_data_over_what_is_there() => Silent(Stock + Update("SET Stock = :v", Number("(request.Quantity + 1)"), name: "UpdateItemAsync"));

    [Fact]
    public Task Another_key() => Silent(Stock + Update("SET Stock = :v", Number("(stock + 1)"), key: "new() { [\"Id\"] = new AttributeValue(request.Items[0].Id) }", name: "UpdateItemAsync"));

    [Fact]
    public Task Another_table() => Silent(Stock + Update("SET Stock = :v", Number("(stock + 1)"), table: "\"Other\"", name: "UpdateItemAsync"));

    [Fact]
    public Task A_key_that_is_new_each_time() => Silent(
        "var read = await _client.GetItemAsync(Table, NewKey());\nvar stock = int.Parse(read.Item[\"Stock\"].N);\n" + Update("SET Stock = :v", Number("(stock + 1)"), key: "NewKey()", name: "UpdateItemAsync"),
        "private static Dictionary<string, AttributeValue> NewKey() => new() { [\"Id\"] = new AttributeValue(Guid.NewGuid().ToString()) };");

    [Fact]
    public Task The_same_helper_makes_both_keys() => Warns(
        "var read = await _client.GetItemAsync(Table, KeyOf(request.Id));\nvar stock = int.Parse(read.Item[\"Stock\"].N);\n" + Update("SET Stock = :v", Number("(stock + 1)"), key: "KeyOf(request.Id)"),
        "private static Dictionary<string, AttributeValue> KeyOf(string id) => new() { [\"Id\"] = new AttributeValue(id) };");

    [Fact]
    public Task A_transaction() => Silent(
        Stock + "await _client.TransactWriteItemsAsync(new TransactWriteItemsRequest { TransactItems = new() { new() { Update = new Update { TableName = Table, Key = " + Key
        + ", UpdateExpression = \"SET Stock = :v\", ExpressionAttributeValues = new() { [\":v\"] = " + Number("(stock - 1)") + " } } } } });");

    [Fact]
    public Task Code_that_no_handler_reaches() => Silent(Stock + Update("SET Stock = :v", Number("(stock - 1)"), name: "UpdateItemAsync"), isHandler: false);

    // Helpers

    private const string Repository = """
        private async Task<Order> FindAsync(string id)
        {
            var response = await _client.GetItemAsync(new GetItemRequest { TableName = Table, Key = new() { ["Id"] = new AttributeValue(id) } });
            return new Order { Id = id, Count = int.Parse(response.Item["Count"].N) };
        }

        private async Task SetCountAsync(string id, int count)
        {
            await _client.NAME(new UpdateItemRequest
            {
                TableName = Table,
                Key = new() { ["Id"] = new AttributeValue(id) },
                UpdateExpression = "SET #c = :v",
                ExpressionAttributeNames = new() { ["#c"] = "Count" },
                ExpressionAttributeValues = new() { [":v"] = new AttributeValue { N = count.ToString(CultureInfo.InvariantCulture) } },
            });
        }
        """;

    [Fact]
    public Task Read_and_written_by_helpers() => Warns(
        "var order = await FindAsync(request.Id);\nawait SetCountAsync(request.Id, order.Count + request.Quantity);", Repository.Replace("NAME", "[|UpdateItemAsync|]"));

    [Fact]
    public Task Helpers_called_with_other_keys() => Silent(
        "var order = await FindAsync(request.Id);\nawait SetCountAsync(request.Items[0].Id, order.Count + request.Quantity);", Repository.Replace("NAME", "UpdateItemAsync"));

    [Fact]
    public Task A_helper_that_is_given_event_data() => Silent(
        "var order = await FindAsync(request.Id);\nawait SetCountAsync(request.Id, request.Quantity);", Repository.Replace("NAME", "UpdateItemAsync"));

    // Low-level client, PutItem

    [Fact]
    public Task The_read_item_goes_back_with_a_counter() => Warns(
        Get + "var item = read.Item;\nitem[\"Count\"] = " + Number("(int.Parse(item[\"Count\"].N) + 1)") + ";\nawait _client.[|PutItemAsync|](Table, item);");

    [Fact]
    public Task The_read_item_goes_back_changed() => Advises(
        Get + "read.Item[\"Status\"] = new AttributeValue(\"CLOSED\");\nawait _client.[|PutItemAsync|](new PutItemRequest { TableName = Table, Item = read.Item });");

    [Fact]
    public Task A_new_item_with_a_counter() => Warns(
        Stock + "await _client.[|PutItemAsync|](new PutItemRequest(Table, new() { [\"Id\"] = new AttributeValue { S = request.Id }, [\"Stock\"] = " + Number("(stock + 1)") + " }));");

    [Fact]
    public Task A_new_item_of_the_event() => Silent(
        Stock + "await _client.PutItemAsync(new PutItemRequest(Table, new() { [\"Id\"] = new AttributeValue { S = request.Id }, [\"Stock\"] = " + Number("request.Quantity") + " }));");

    [Fact]
    public Task The_read_item_under_another_key() => Silent(
        Stock + "await _client.PutItemAsync(new PutItemRequest(Table, new() { [\"Id\"] = new AttributeValue { S = \"copy\" }, [\"Stock\"] = " + Number("(stock + 1)") + " }));");

    [Fact]
    public Task A_put_with_a_condition() => Silent(
        Get + "read.Item[\"Status\"] = new AttributeValue(\"CLOSED\");\nawait _client.PutItemAsync(new PutItemRequest { TableName = Table, Item = read.Item, ConditionExpression = \"attribute_exists(Id)\" });");

    [Fact]
    public Task A_copy_in_another_table() => Silent(Get + "read.Item[\"Status\"] = new AttributeValue(\"CLOSED\");\nawait _client.PutItemAsync(\"Archive\", read.Item);");

    [Fact]
    public Task A_copy_under_another_key() => Silent(Get + "read.Item[\"Status\"] = new AttributeValue(\"CLOSED\");\nread.Item[\"Id\"] = new AttributeValue(\"copy\");\nawait _client.PutItemAsync(Table, read.Item);");

    [Fact]
    public Task The_item_unchanged() => Silent(Get + "await _client.PutItemAsync(Table, read.Item);");

    // DynamoDBContext

    private const string Load = "var order = await _context.LoadAsync<Order>(request.Id);\n";

    [Theory]
    [InlineData("order.Count++;")]
    [InlineData("order.Total += 5;")]
    [InlineData("order.Count = order.Count + request.Quantity;")]
    [InlineData("var count = order.Count + 1; order.Count = count;")]
    public Task A_counter_of_an_object(string change) => Warns(Load + change + "\nawait _context.[|SaveAsync|](order);");

    [Theory]
    [InlineData("order.Status = \"CLOSED\";")]
    [InlineData("order.Lines.Clear();")]
    [InlineData("order.Status += \"!\";")]
    [InlineData("order.Total = order.Count + 1;")]
    public Task Another_change_of_an_object_is_advice(string change) => Advises(Load + change + "\nawait _context.[|SaveAsync|](order);");

    [Fact]
    public Task Made_where_it_was_not_there() => Warns("var order = await _context.LoadAsync<Order>(request.Id) ?? new Order { Id = request.Id };\norder.Count++;\nawait _context.[|SaveAsync|](order);");

    [Fact]
    public Task Synchronously_waited_for() => Warns("var order = _context.LoadAsync<Order>(request.Id).Result;\norder.Count++;\n_context.[|SaveAsync|](order).Wait();");

    [Fact]
    public Task Loaded_and_saved_by_helpers() => Warns(
        "var order = await FindAsync(request.Id);\norder.Count++;\nawait StoreAsync(order);",
        "private async Task<Order> FindAsync(string id) => await _context.LoadAsync<Order>(id).ConfigureAwait(false);\n\nprivate Task StoreAsync(Order order) => _context.[|SaveAsync|](order);");

    [Fact]
    public Task Loaded_by_a_repository_behind_an_interface() => Warns(
        "IOrders orders = new Orders(_context);\nvar order = await orders.FindAsync(request.Id);\norder.Count++;\nawait orders.StoreAsync(order);",
        """
        public interface IOrders { Task<Order> FindAsync(string id); Task StoreAsync<T>(T order); }

        public class Orders(IDynamoDBContext context) : IOrders
        {
            public async Task<Order> FindAsync(string id) => await context.LoadAsync<Order>(id);

            public Task StoreAsync<T>(T order) => context.[|SaveAsync|](order);
        }
        """);

    [Theory]
    [InlineData("await _context.SaveAsync(order);")]
    [InlineData("await _context.SaveAsync(new Order { Id = request.Id, Count = 1 });")]
    [InlineData("var other = new Order { Id = \"x\" }; other.Count++; await _context.SaveAsync(other);")]
    [InlineData("await _context.SaveAsync(order); order.Count++;")]
    [InlineData("order.Count++; await _context.SaveAsync(order, new SaveConfig { ConditionalExpression = null });")]
    [InlineData("order.Count++; await _context.SaveAsync(order, Config());")]
    [InlineData("order.Close(); await _context.SaveAsync(order);")]
    [InlineData("var holder = new Holder(); holder.Order = await _context.LoadAsync<Order>(\"x\"); holder.Count++; await _context.SaveAsync(holder);")]
    public Task Nothing_is_lost(string statements) => Silent(Load + statements, "private static SaveConfig Config() => new();\n\npublic class Holder { public int Count { get; set; } public Order? Order { get; set; } }");

    [Fact]
    public Task A_configuration_without_a_condition() => Warns(Load + "order.Count++;\nawait _context.[|SaveAsync|](order, new SaveConfig { IgnoreNullValues = true });");

    [Fact]
    public Task A_class_with_a_version() => Silent("var order = await _context.LoadAsync<Locked>(request.Id);\norder.Count++;\nawait _context.SaveAsync(order);");

    // Document model

    private const string Document = "var document = await _table.GetItemAsync(request.Id);\n";

    [Fact]
    public Task A_counter_of_a_document() => Warns(Document + "document[\"Count\"] = document[\"Count\"].AsInt() + 1;\nawait _table.[|PutItemAsync|](document);");

    [Fact]
    public Task Another_change_of_a_document_is_advice() => Advises(Document + "document[\"Status\"] = \"CLOSED\";\nawait _table.[|UpdateItemAsync|](document);");

    [Theory]
    [InlineData("await _table.PutItemAsync(document, new PutItemOperationConfig { ConditionalExpression = new Expression() });")]
    [InlineData("await _table.UpdateItemAsync(document, new UpdateItemOperationConfig { Expected = document });")]
    [InlineData("var copy = new Document(); await _table.PutItemAsync(copy);")]
    public Task A_document_with_a_condition_or_none_that_was_read(string statement) => Silent(Document + "document[\"Count\"] = document[\"Count\"].AsInt() + 1;\n" + statement);

    // Places

    [Fact]
    public Task In_a_top_level_handler() => new Verify<LMA4006AtomicUpdate>
    {
        Sources =
        {
            """
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;
            using Amazon.Lambda.Serialization.SystemTextJson;

            var client = new AmazonDynamoDBClient();
            await AddAsync("warm");
            await LambdaBootstrapBuilder.Create(async (string id, ILambdaContext context) =>
            {
                var key = new Dictionary<string, AttributeValue> { ["Id"] = new(id) };
                var stock = int.Parse((await client.GetItemAsync("Stock", key)).Item["Stock"].N);
                await client.[|UpdateItemAsync|](new UpdateItemRequest
                {
                    TableName = "Stock", Key = key, UpdateExpression = "SET Stock = :v", ExpressionAttributeValues = new() { [":v"] = new AttributeValue { N = $"{stock + 1}" } },
                });
            }, new DefaultLambdaJsonSerializer()).Build().RunAsync();

            // Runs once, at start-up.
            async Task AddAsync(string id)
            {
                var key = new Dictionary<string, AttributeValue> { ["Id"] = new(id) };
                var stock = int.Parse((await client.GetItemAsync("Stock", key)).Item["Stock"].N);
                await client.UpdateItemAsync(new UpdateItemRequest
                {
                    TableName = "Stock", Key = key, UpdateExpression = "SET Stock = :v", ExpressionAttributeValues = new() { [":v"] = new AttributeValue { N = $"{stock + 1}" } },
                });
            }
            """,
        },
        References = TestReferences.AwsSdk,
    }.RunAsync();

    [Fact]
    public Task In_a_library_it_is_advice() => new Verify<LMA4006AtomicUpdate>
    {
        Sources = { File(Load + "order.Count++;\nawait _context.{|#0:SaveAsync|}(order);", isHandler: false) },
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        References = TestReferences.AwsSdk,
        Expected = { new("LMA4006", 0) { Severity = Microsoft.CodeAnalysis.DiagnosticSeverity.Info } },
    }.RunAsync();

    // Half-typed

    [Theory]
    [InlineData("await _context.SaveAsync({|CS0103:ord|});")]
    [InlineData("await _client.UpdateItemAsync(new UpdateItemRequest { UpdateExpression = {|CS0103:_|} });")]
    [InlineData("await _client.UpdateItemAsync({|CS0103:request2|});")]
    public Task Half_typed_code(string statement) => Silent(Load + "order.Count++;\n" + statement);
}
