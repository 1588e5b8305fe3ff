using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4007: the first page is taken for all of them.</summary>
public class OnePageTests
{
    private const string Query = "[|Dynamo.QueryAsync(new QueryRequest { TableName = id })|]";

    [Theory]
    [InlineData("var page = await " + Query + "; foreach (var item in page.Items) Console.WriteLine(item);")]
    [InlineData("var items = (await " + Query + ").Items; Console.WriteLine(items.Sum(i => i.Count));")]
    [InlineData("var page = " + Query + ".Result; Save(page.Items);")]
    [InlineData("var page = " + Query + ".GetAwaiter().GetResult(); Save(page.Items);")]
    [InlineData("var page = await " + Query + ".ConfigureAwait(false); Save(page.Items);")]
    [InlineData("var task = " + Query + "; await Task.WhenAll(task); Save(task.Result.Items);")]
    [InlineData("var task = " + Query + "; var page = await task; Save(page?.Items);")]
    [InlineData("if (await " + Query + " is { Items: var items }) Save(items);")]
    [InlineData("if (await " + Query + " is { } page) Save(page.Items);")]
    [InlineData("QueryResponse page; page = await " + Query + "; Save(page.Items);")]
    [InlineData("Save((await " + Query + ") switch { { Items: var items } => items, _ => null });")]
    [InlineData("foreach (var key in id.Split(',')) Save((await [|Dynamo.QueryAsync(new QueryRequest(key))|]).Items);")]
    [InlineData("while (id.Length > 3) { await Task.WhenAll(id.Split(',').Select(async key => Save((await [|Dynamo.QueryAsync(new QueryRequest(key))|]).Items))); id = id[1..]; }")]
    [InlineData("await Task.WhenAll(id.Split(',').Select(async key => Save((await [|Dynamo.QueryAsync(new QueryRequest(key))|]).Items)));")]
    public Task The_items_of_a_page_and_nothing_else(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("Save((await [|S3.ListObjectsV2Async(new ListObjectsV2Request { BucketName = id })|]).S3Objects);")]
    [InlineData("Save((await [|S3.ListObjectsAsync(id)|]).S3Objects);")]
    [InlineData("Save((await [|Parameters.GetParametersByPathAsync(new GetParametersByPathRequest { Path = id })|]).Parameters);")]
    [InlineData("Save((await [|Lambda.ListFunctionsAsync(new ListFunctionsRequest())|]).Functions);")]
    [InlineData("Save((await [|Dynamo.ListTablesAsync()|]).TableNames);")]
    [InlineData("Save((await [|Parameters.DescribeParametersAsync(new DescribeParametersRequest())|]).Parameters);")]
    [InlineData("Save((await [|new AmazonDynamoDBClient().QueryAsync(new QueryRequest())|]).Items);")]
    public Task Of_any_service_that_pages(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("var search = Context.QueryAsync<Order>(id); Save(await [|search.GetNextSetAsync()|]);")]
    [InlineData("Save(await [|Context.QueryAsync<Order>(id).GetNextSetAsync()|].ConfigureAwait(false));")]
    [InlineData("Save(await [|Table.Query(new Primitive(id), new QueryFilter()).GetNextSetAsync()|]);")]
    [InlineData("var search = Table.Query(new QueryOperationConfig { Limit = 100 }); Save(await [|search.GetNextSetAsync()|]);")]
    [InlineData("var first = (await [|Context.FromQueryAsync<Order>(new QueryOperationConfig { FilterExpression = new Expression() }).GetNextSetAsync()|]).FirstOrDefault(); Console.WriteLine(first);")]
    [InlineData("Save((await [|Table.Query(new Primitive(id), new QueryFilter(\"a\", QueryOperator.Equal, 1)).GetNextSetAsync()|]).FirstOrDefault());")]
    public Task Of_a_search_that_is_asked_once(string statements) => ReportsAsync(statements, "public class Order;");

    [Theory]
    [InlineData("Limit = 26")]
    [InlineData("Select = Select.ALL_ATTRIBUTES")]
    public Task Whatever_else_the_request_says(string member) => ReportsAsync($"Save((await [|Dynamo.QueryAsync(new QueryRequest {{ {member} }})|]).Items);");

    [Fact]
    public Task The_count_of_a_page() => ReportsAsync("var page = await [|Dynamo.QueryAsync(new QueryRequest { Select = Select.COUNT })|]; Save(page.Count);");

    [Fact]
    public Task The_first_of_what_a_filter_leaves_of_a_page() =>
        ReportsAsync("var page = await [|Dynamo.QueryAsync(new QueryRequest { FilterExpression = \"a = :a\" })|]; Save(page.Items.FirstOrDefault());");

    [Fact]
    public Task A_search_through_a_page() => ReportsAsync("var page = await " + Query + "; Save(page.Items.FirstOrDefault(i => i.Count > 2));");

    [Fact]
    public Task The_first_and_then_the_others() => ReportsAsync("var page = await " + Query + "; if (page.Items.Count > 0) Save(page.Items);");

    [Fact]
    public async Task The_message_names_the_way_and_the_member()
    {
        var verify = Services.Pages(Services.Function("Load(id);\nawait Task.Yield();", "private static object Load(string id) => {|#0:S3.ListObjectsV2Async(new ListObjectsV2Request { Prefix = id })|}.Result.S3Objects;"));
        verify.Expected.Add(new Expect("LMA4007", 0)
        {
            Severity = DiagnosticSeverity.Warning,
            Says = "'ListObjectsV2Async' in 'Function.Handle -> Load' reads one page, and 'NextContinuationToken' is never read: what stands on the next pages is missing without an error. Read them all, or set a small limit where one page is meant.",
        });
        await verify.RunAsync();
    }

    [Theory]
    [InlineData("QueryRequest request = new(id); QueryResponse page; do { page = await Dynamo.QueryAsync(request); Save(page.Items); request.ExclusiveStartKey = page.LastEvaluatedKey; } while (page.LastEvaluatedKey?.Count > 0);")]
    [InlineData("var page = await Dynamo.QueryAsync(new QueryRequest()); Save(page.Items); Save(page.LastEvaluatedKey);")]
    [InlineData("if (await Dynamo.QueryAsync(new QueryRequest()) is { LastEvaluatedKey: null, Items: var items }) Save(items);")]
    [InlineData("var page = await S3.ListObjectsV2Async(new ListObjectsV2Request()); if (page.IsTruncated == true) throw new Exception(); Save(page.S3Objects);")]
    [InlineData("await foreach (var page in Dynamo.Paginators.Query(new QueryRequest()).Responses) Save(page.Items);")]
    [InlineData("Save(await Context.QueryAsync<object>(id).GetRemainingAsync());")]
    [InlineData("var search = Context.QueryAsync<object>(id); while (!search.IsDone) Save(await search.GetNextSetAsync());")]
    [InlineData("var search = Context.QueryAsync<object>(id); Save(await search.GetNextSetAsync()); Save(search.PaginationToken);")]
    [InlineData("var search = Context.QueryAsync<object>(id); Save(await search.GetNextSetAsync()); Save(await search.GetNextSetAsync());")]
    [InlineData("var search = Context.QueryAsync<object>(id); for (var i = 0; i < 3; i++) Save(await search.GetNextSetAsync());")]
    public Task All_pages_are_read(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("return await Dynamo.QueryAsync(new QueryRequest());")]
    [InlineData("var page = await Dynamo.QueryAsync(new QueryRequest()); Save(page.Items); return page;")]
    [InlineData("Save(await Dynamo.QueryAsync(new QueryRequest())); return null;")]
    [InlineData("var page = await Dynamo.QueryAsync(new QueryRequest()); Save(page.Items); Save(page.ToString()); return null;")]
    [InlineData("var search = Context.QueryAsync<object>(\"a\"); Save(search); Save(await search.GetNextSetAsync()); return null;")]
    public Task Others_get_the_whole_response(string statements) => ReportsAsync("await Load();", "private static async Task<object?> Load()\n{\n    " + statements + "\n}");

    [Theory]
    [InlineData("new QueryRequest { Limit = 25 }")]
    [InlineData("new QueryRequest { Limit = id.Length }")]
    [InlineData("new QueryRequest { ExclusiveStartKey = new Dictionary<string, AttributeValue>() }")]
    [InlineData("Request(id)")]
    public Task One_page_may_be_meant(string request) =>
        ReportsAsync($"Save((await Dynamo.QueryAsync({request})).Items);", "private static QueryRequest Request(string id) => new(id);");

    [Theory]
    [InlineData("var request = new QueryRequest(); request.Limit = 10; Save((await Dynamo.QueryAsync(request)).Items);")]
    [InlineData("var request = new QueryRequest(); Save(request); Save((await Dynamo.QueryAsync(request)).Items);")]
    [InlineData("Save((await S3.ListObjectsV2Async(new ListObjectsV2Request { MaxKeys = 1 })).S3Objects);")]
    [InlineData("Save((await Dynamo.ListTablesAsync(10)).TableNames);")]
    [InlineData("Save((await Dynamo.ListTablesAsync(id)).TableNames);")]
    [InlineData("Save(await Table.Query(new QueryOperationConfig { Limit = 5 }).GetNextSetAsync());")]
    public Task Or_is_meant(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("Save(page.Items.FirstOrDefault());")]
    [InlineData("Save(page.Items[0]);")]
    [InlineData("Save(page.Items?.FirstOrDefault());")]
    [InlineData("if (page.Items is { Count: > 0 }) Save(page.Items.First());")]
    [InlineData("Save(page.Items.Any());")]
    [InlineData("Save(page.Items.Count == 0);")]
    [InlineData("Save(page.Count > 0);")]
    [InlineData("if (page is { Count: 0 }) throw new Exception();")]
    [InlineData("var items = page.Items; if (items == null || items.Count == 0) return; Save(items.Single());")]
    [InlineData("Save((page.Items ?? []).FirstOrDefault());")]
    [InlineData("Console.WriteLine($\"{page.Items.Count} orders\"); Save(page.Items.First());")]
    [InlineData("Save(page.HttpStatusCode);")]
    [InlineData("Save(page.ConsumedCapacity);")]
    [InlineData("if (page == null) throw new Exception();")]
    public Task Only_the_first_matters(string use) => ReportsAsync("var page = await Dynamo.QueryAsync(new QueryRequest());\n" + use);

    [Fact]
    public Task Only_the_first_of_a_search_matters() => ReportsAsync("var first = (await Context.QueryAsync<object>(id).GetNextSetAsync()).FirstOrDefault(); Save(first);");

    [Fact]
    public Task Nothing_is_read() => ReportsAsync("await Dynamo.ListTablesAsync(); await Context.QueryAsync<object>(id).GetNextSetAsync();");

    [Theory]
    [InlineData("ListObjectsV2Response page; do { page = await S3.ListObjectsV2Async(new ListObjectsV2Request()); Save(page.S3Objects); } while (page.S3Objects.Count > 0);")]
    [InlineData("for (var i = 0; i < 9; i++) Save((await Dynamo.QueryAsync(new QueryRequest())).Items);")]
    public Task A_loop_may_come_back_for_the_rest(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("Save((await Parameters.DescribeInstanceInformationAsync(new DescribeInstanceInformationRequest())).InstanceInformationList);", true)]
    [InlineData("Save((await Parameters.DescribeAssociationExecutionsAsync(new DescribeAssociationExecutionsRequest { AssociationId = id })).AssociationExecutions);", false)]
    public Task What_is_described_by_name_has_no_pages(string statements, bool isReported) =>
        ReportsAsync(isReported ? statements.Replace("Parameters.Desc", "[|Parameters.Desc").Replace("Request())", "Request())|]") : statements);

    [Fact]
    public Task Queues_come_in_pages_only_on_request() => ReportsAsync("Save((await Sqs.ListQueuesAsync(new ListQueuesRequest())).QueueUrls);");

    [Fact]
    public Task Others_that_are_called_so_have_no_pages() => ReportsAsync(
        "Save((await new Own().QueryAsync(id)).Items);", "private class Own\n{\n    public Task<QueryResponse> QueryAsync(string id) => Task.FromResult(new QueryResponse());\n}");

    [Fact]
    public Task Code_of_the_init_phase_is_not_meant() => Services.Pages(Services.File("""
        public class Function : Clients
        {
            private readonly object tables = Dynamo.ListTablesAsync().Result.TableNames;

            public object Handle(string id, ILambdaContext context) => tables;
        }
        """)).RunAsync();

    [Fact]
    public Task Nor_code_that_no_handler_reaches() => ReportsAsync("await Task.Yield();", "private static async Task Unused() => Save((await Dynamo.ListTablesAsync()).TableNames);");

    [Fact]
    public async Task A_helper_in_another_file()
    {
        var verify = Services.Pages(Services.Function("await new Orders().LoadAsync(id);"));
        verify.Sources.Add("Orders.cs", Services.File("""
            public class Orders : Clients
            {
                public async Task<List<string>> LoadAsync(string id) => (await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items.Select(i => i["id"].S).ToList();
            }
            """));
        await verify.RunAsync();
    }

    private static Task ReportsAsync(string statements, string more = "") =>
        Services.Pages(Services.Function(statements, more + "\n\nprivate static void Save(object? value) => GC.KeepAlive(value);")).RunAsync();
}
