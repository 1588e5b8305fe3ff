using System.Linq;
using System.Threading.Tasks;
using Amazon.DynamoDBv2.Model;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>LMA4006 on whole items: two environments read the same item, then both write it back. What the first added is lost, until DynamoDB adds or checks.</summary>
[Collection(StoresCollection.Name)]
public sealed class WholeItemTests(DynamoDbStore dynamoDb, ITestOutputHelper output)
{
    [Theory]
    [InlineData("an object of DynamoDBContext", """
        var page = await _context.LoadAsync<Page>(id);
        page.Visits++;
        await _context.SaveAsync(page);
        return page.Title;
        """)]
    [InlineData("the item that was read", """
        var read = await _dynamo.GetItemAsync(Table, new Dictionary<string, AttributeValue> { ["pk"] = new(id) });
        var item = read.Item;
        item["Visits"] = new AttributeValue { N = (int.Parse(item["Visits"].N) + 1).ToString() };
        await _dynamo.PutItemAsync(Table, item);
        return item["Title"].S;
        """)]
    [InlineData("a new item with the same key", """
        var read = await _dynamo.GetItemAsync(Table, new Dictionary<string, AttributeValue> { ["pk"] = new(id) });
        var visits = int.Parse(read.Item["Visits"].N);
        await _dynamo.PutItemAsync(new PutItemRequest
        {
            TableName = Table,
            Item = new() { ["pk"] = new(id), ["Title"] = read.Item["Title"], ["Visits"] = new AttributeValue { N = (visits + 1).ToString() } },
        });
        return read.Item["Title"].S;
        """)]
    public async Task Two_visits_are_one_until_DynamoDB_adds(string what, string body)
    {
        var table = await dynamoDb.CreateTableAsync();
        var code = Function(table, body);
        var before = await CountAsync(code, table);
        var after = await CountAsync(await code.FixedAsync(new LMA4006AtomicUpdate(), new LMA4006UpdateItemFix(), "LMA4006_UpdateItem"), table);

        output.Compare("LMA4006 one UpdateItem", $"40 visits, two environments count one each; {what}", before, after);
        Assert.Equal(("Home 41", "Home 42"), (before, after));
    }

    [Fact]
    public async Task An_object_that_nobody_reads_is_not_read_any_more_and_must_be_there()
    {
        var table = await dynamoDb.CreateTableAsync();
        var code = Function(table, """
            var page = await _context.LoadAsync<Page>(id);
            page.Visits += 2;
            await _context.SaveAsync(page);
            return id;
            """);
        var before = await MissingAsync(code, table);
        var after = await MissingAsync(await code.FixedAsync(new LMA4006AtomicUpdate(), new LMA4006UpdateItemFix(), "LMA4006_UpdateItem"), table);

        output.Compare("LMA4006 one UpdateItem", "a page that is there, and one that is not", before, after);
        Assert.Equal(("42, NullReferenceException", "42, ConditionalCheckFailedException"), (before, after));
    }

    [Fact]
    public async Task A_name_that_was_made_of_a_stale_one_is_refused()
    {
        var table = await dynamoDb.CreateTableAsync();
        var code = Function(table, """
            var read = await _dynamo.GetItemAsync(Table, new Dictionary<string, AttributeValue> { ["pk"] = new(id) });
            var title = read.Item["Title"].S;
            await _dynamo.UpdateItemAsync(new UpdateItemRequest
            {
                TableName = Table,
                Key = new() { ["pk"] = new(id) },
                UpdateExpression = "SET Title = :title",
                ExpressionAttributeValues = new() { [":title"] = new AttributeValue(title + "!") },
            });
            return "set";
            """);
        var before = await CountAsync(code, table, isAnswered: true);
        var after = await CountAsync(await code.FixedAsync(new LMA4006AtomicUpdate(), new LMA4006ConditionFix(), "LMA4006_Condition"), table, isAnswered: true);

        output.Compare("LMA4006 condition", "two environments add a sign to a title that both read", before, after);
        Assert.Equal(("set, set: Home! 40", "ConditionalCheckFailedException, set: Home! 40"), (before, after));
    }

    private static FunctionCode Function(string table, string body) => FunctionCode.Of($$"""
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.DataModel;
        using Amazon.DynamoDBv2.Model;
        [assembly: LambdaSerializer(typeof(object))]

        public class Function
        {
            private const string Table = "{{table}}";
            private static readonly AmazonDynamoDBClient _dynamo = new();
            private readonly IDynamoDBContext _context = new DynamoDBContextBuilder().WithDynamoDBClient(() => _dynamo).Build();

            public async Task<string> Handle(string id, ILambdaContext context)
            {
                {{body.Replace("\n", "\n        ")}}
            }
        }

        [DynamoDBTable("{{table}}")]
        public class Page
        {
            [DynamoDBHashKey("pk")]
            public string Id { get; set; } = "";

            public string Title { get; set; } = "";

            public int Visits { get; set; }
        }
        """);

    /// <summary>The item after one event in each of two environments, which read before either writes.</summary>
    private async Task<string> CountAsync(FunctionCode code, string table, bool isAnswered = false)
    {
        await dynamoDb.PutAsync(table, ("pk", "home"), ("Title", "Home"), ("Visits:N", "40"));
        var assembly = await code.CompileAsync();
        await using var proxy = DynamoDbProxy.WithWritesAfterReads(2);
        using var one = new ExecutionEnvironment(assembly);
        using var two = new ExecutionEnvironment(assembly);
        var answers = await Task.WhenAll(AnswerAsync(one), AnswerAsync(two)).WaitAsync(2 * DynamoDbProxy.Patience);
        var item = Assert.Single(await dynamoDb.ItemsAsync(table));
        var page = $"{item["Title"].S} {item["Visits"].N}";
        return isAnswered ? $"{string.Join(", ", answers.Order())}: {page}" : page;
    }

    /// <summary>Two visits of a page that is there, and of one that is not.</summary>
    private async Task<string> MissingAsync(FunctionCode code, string table)
    {
        await dynamoDb.PutAsync(table, ("pk", "home"), ("Title", "Home"), ("Visits:N", "40"));
        using var environment = new ExecutionEnvironment(await code.CompileAsync());
        await AnswerAsync(environment);
        var answer = await AnswerAsync(environment, "nowhere");
        return $"{Assert.Single(await dynamoDb.ItemsAsync(table))["Visits"].N}, {answer}";
    }

    private static async Task<string> AnswerAsync(ExecutionEnvironment environment, string id = "home")
    {
        try
        {
            return await environment.InvokeAsync<string>(id);
        }
        catch (System.Exception e) when (e is ConditionalCheckFailedException or System.NullReferenceException)
        {
            return e.GetType().Name;
        }
    }
}
