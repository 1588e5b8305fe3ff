using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4007: the fix reads every page.</summary>
public class PaginatorFixTests
{
    [Fact]
    public Task Items_of_a_local() => Services.PageFixAsync(
        """
        // all orders
        var response = await [|Dynamo.QueryAsync(new QueryRequest(id))|]; // of one customer
        if (response.Items.Count == 0)
            throw new InvalidOperationException();
        foreach (var item in response.Items)
            Console.WriteLine(item);
        """,
        """
        // all orders
        var items = new List<Dictionary<string, AttributeValue>>();
        await foreach (var page in Dynamo.Paginators.Query(new QueryRequest(id)).Responses)
        {
            items.AddRange(page.Items ?? []);
        } // of one customer
        if (items.Count == 0)
            throw new InvalidOperationException();
        foreach (var item in items)
            Console.WriteLine(item);
        """);

    [Fact]
    public Task A_request_of_several_lines_gets_a_local() => Services.PageFixAsync(
        """
        var response = await [|S3.ListObjectsV2Async(new()
        {
            BucketName = id,
            Prefix = "orders/",
        })|].ConfigureAwait(false);
        Console.WriteLine(string.Join(",", response.S3Objects.Select(o => o.Key)));
        """,
        """
        ListObjectsV2Request request = new()
        {
            BucketName = id,
            Prefix = "orders/",
        };
        var s3Objects = new List<S3Object>();
        await foreach (var page in S3.Paginators.ListObjectsV2(request).Responses.ConfigureAwait(false))
        {
            s3Objects.AddRange(page.S3Objects ?? []);
        }
        Console.WriteLine(string.Join(",", s3Objects.Select(o => o.Key)));
        """);

    [Fact]
    public Task A_request_that_stands_deeper_moves_out() => Services.PageFixAsync(
        """
        var response = await [|Dynamo.QueryAsync(
            new QueryRequest
            {
                TableName = id,
            })|];
        var items = response.Items.Select(i => i["id"].S);
        Console.WriteLine(string.Join(",", items));
        """,
        """
        var request = new QueryRequest
        {
            TableName = id,
        };
        var allItems = new List<Dictionary<string, AttributeValue>>();
        await foreach (var page in Dynamo.Paginators.Query(request).Responses)
        {
            allItems.AddRange(page.Items ?? []);
        }
        var items = allItems.Select(i => i["id"].S);
        Console.WriteLine(string.Join(",", items));
        """);

    [Fact]
    public Task Items_right_behind_the_call() => Services.PageFixAsync(
        """
        using var stop = new CancellationTokenSource();
        var names = (await [|Parameters.GetParametersByPathAsync(new GetParametersByPathRequest { Path = id }, stop.Token)|]).Parameters.Select(p => p.Name).ToList();
        Console.WriteLine(names.Count);
        """,
        """
        using var stop = new CancellationTokenSource();
        var parameters = new List<Parameter>();
        await foreach (var page in Parameters.Paginators.GetParametersByPath(new GetParametersByPathRequest { Path = id }).Responses.WithCancellation(stop.Token))
        {
            parameters.AddRange(page.Parameters ?? []);
        }
        var names = parameters.Select(p => p.Name).ToList();
        Console.WriteLine(names.Count);
        """);

    [Fact]
    public Task A_search_is_asked_for_the_rest() => Services.PageFixAsync(
        "var orders = await [|Context.QueryAsync<string>(id).GetNextSetAsync()|]; // all\nConsole.WriteLine(orders.Max());",
        "var orders = await Context.QueryAsync<string>(id).GetRemainingAsync(); // all\nConsole.WriteLine(orders.Max());");

    [Theory]
    [InlineData("var first = (await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items?.Select(i => i.Count).ToList() ?? [];\nConsole.WriteLine(first.Count);", "var first = items?.Select(i => i.Count).ToList() ?? [];\nConsole.WriteLine(first.Count);")]
    [InlineData("foreach (var item in (await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items)\n    Console.WriteLine(item);", "foreach (var item in items)\n    Console.WriteLine(item);")]
    public Task Items_that_a_statement_begins_with(string before, string after) => Services.PageFixAsync(
        before,
        "var items = new List<Dictionary<string, AttributeValue>>();\nawait foreach (var page in Dynamo.Paginators.Query(new QueryRequest(id)).Responses)\n{\n    items.AddRange(page.Items ?? []);\n}\n" + after);

    /// <summary>Reading all of a scan is right; that it is a scan remains to be said.</summary>
    [Theory]
    [InlineData("var response = await [|Dynamo.ScanAsync(new ScanRequest(id))|];\nConsole.WriteLine(response.Items.Sum(i => i.Count));",
        "var items = new List<Dictionary<string, AttributeValue>>();\nawait foreach (var page in {|#0:Dynamo.Paginators.Scan(new ScanRequest(id))|}.Responses)\n{\n    items.AddRange(page.Items ?? []);\n}\nConsole.WriteLine(items.Sum(i => i.Count));")]
    [InlineData("var search = [|Table.Scan(new ScanFilter())|];\nConsole.WriteLine((await search.GetNextSetAsync()).Sum(d => d.Count));",
        "var search = {|#0:Table.Scan(new ScanFilter())|};\nConsole.WriteLine((await search.GetRemainingAsync()).Sum(d => d.Count));")]
    [InlineData("var all = await [|Context.ScanAsync<string>(new List<ScanCondition>())|].GetNextSetAsync();\nConsole.WriteLine(all.Max());",
        "var all = await {|#0:Context.ScanAsync<string>(new List<ScanCondition>())|}.GetRemainingAsync();\nConsole.WriteLine(all.Max());")]
    public Task A_scan_stays_a_scan(string before, string after)
    {
        var verify = Services.PageFix(Services.Function(before), Services.Function(after));
        verify.Remaining.Add(new Expect("LMA4007", 0));
        return verify.RunAsync();
    }

    [Fact]
    public Task Two_in_one_method_get_two_names() => Services.PageFixAsync(
        """
        var one = await [|Dynamo.QueryAsync(new QueryRequest("one"))|];
        var two = await [|Dynamo.QueryAsync(new QueryRequest("two"))|];
        Console.WriteLine(one.Items.Concat(two.Items).Count() + 1);
        """,
        """
        var items = new List<Dictionary<string, AttributeValue>>();
        await foreach (var page in Dynamo.Paginators.Query(new QueryRequest("one")).Responses)
        {
            items.AddRange(page.Items ?? []);
        }
        var allItems = new List<Dictionary<string, AttributeValue>>();
        await foreach (var nextPage in Dynamo.Paginators.Query(new QueryRequest("two")).Responses)
        {
            allItems.AddRange(nextPage.Items ?? []);
        }
        Console.WriteLine(items.Concat(allItems).Count() + 1);
        """);

    [Fact]
    public Task An_older_language_has_no_collection_expressions()
    {
        var verify = Services.PageFix(
            Services.Function("var response = await [|Dynamo.QueryAsync(new QueryRequest(id))|];\nConsole.WriteLine(response.Items.Sum(i => i.Count));"),
            Services.Function("var items = new List<Dictionary<string, AttributeValue>>();\nawait foreach (var page in Dynamo.Paginators.Query(new QueryRequest(id)).Responses)\n{\n    items.AddRange(page.Items ?? new List<Dictionary<string, AttributeValue>>());\n}\nConsole.WriteLine(items.Sum(i => i.Count));"));
        verify.LanguageVersion = LanguageVersion.CSharp11;
        return verify.RunAsync();
    }

    [Theory]
    // Another member is read too.
    [InlineData("var response = await [|Dynamo.QueryAsync(new QueryRequest(id))|];\nConsole.WriteLine(response.Items.Sum(i => i.Count) + response.ScannedCount);")]
    // The member may be null for the code.
    [InlineData("var response = await [|Dynamo.QueryAsync(new QueryRequest(id))|];\nConsole.WriteLine(response?.Items.Sum(i => i.Count));")]
    // Nothing awaits.
    [InlineData("var response = [|Dynamo.QueryAsync(new QueryRequest(id))|].Result;\nConsole.WriteLine(response.Items.Sum(i => i.Count));\nawait Task.Yield();")]
    // The paginator takes a request.
    [InlineData("var response = await [|Dynamo.ListTablesAsync()|];\nConsole.WriteLine(string.Join(\",\", response.TableNames));")]
    // There is no paginator.
    [InlineData("var response = await [|Events.ListRulesAsync(new ListRulesRequest())|];\nConsole.WriteLine(response.Rules.Max(r => r.Name));")]
    // Something runs before the call.
    [InlineData("Console.WriteLine(id.Trim() + (await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items.Sum(i => i.Count));")]
    // It may not run at all.
    [InlineData("var sum = id == \"\" ? 0 : (await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items.Sum(i => i.Count);\nConsole.WriteLine(sum);")]
    [InlineData("List<Dictionary<string, AttributeValue>>? known = null;\nvar all = known ?? (await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items;\nConsole.WriteLine(all.Sum(i => i.Count));")]
    // Something else is asked first.
    [InlineData("var names = new string[9];\nConsole.WriteLine(names[(await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items.Sum(i => i.Count)]);")]
    [InlineData("var name = id.Trim()?.Insert(0, (await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items.Sum(i => i.Count).ToString());\nConsole.WriteLine(name);")]
    // There is no room for a statement.
    [InlineData("if (id.Length > 0)\n    Console.WriteLine((await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items.Sum(i => i.Count));")]
    [InlineData("var lambda = async () => (await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items.Sum(i => i.Count);\nConsole.WriteLine(await lambda());")]
    [InlineData("Console.Write(id); Console.WriteLine((await [|Dynamo.QueryAsync(new QueryRequest(id))|]).Items.Sum(i => i.Count));")]
    // A count has no pages to collect.
    [InlineData("var response = await [|Dynamo.QueryAsync(new QueryRequest(id))|];\nGC.KeepAlive(response.Count + 1);")]
    // The collection is replaced.
    [InlineData("var response = await [|Dynamo.QueryAsync(new QueryRequest(id))|];\nresponse.Items = response.Items.Skip(1).ToList();\nConsole.WriteLine(response.Items.Sum(i => i.Count));")]
    public Task What_is_not_plainly_safe_is_left_alone(string statements) => Services.PageFix(Services.Function(statements), null).RunAsync();
}
