using System;
using System.Globalization;
using System.Linq;
using System.Threading.Tasks;
using Amazon.DynamoDBv2.Model;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>LMA4006: two environments read the same item, then both write. What the first wrote is lost, until DynamoDB computes or checks.</summary>
[Collection(StoresCollection.Name)]
public sealed class AtomicUpdateTests(DynamoDbStore dynamoDb, ITestOutputHelper output)
{
    [Fact]
    public async Task Two_visits_are_one_until_DynamoDB_adds()
    {
        var code = Function("var visits = int.Parse(read.Item[\"Visits\"].N);", "SET Visits = :v", "visits + 1");
        var before = await CountAsync(code, ("pk", "home"), ("Visits:N", "40"));
        var after = await CountAsync(await AddedAsync(code), ("pk", "home"), ("Visits:N", "40"));

        output.Compare("LMA4006 add", "40 visits, two environments count one each", before, after);
        Assert.Equal(("41", "42"), (before, after));
    }

    [Fact]
    public async Task An_item_that_is_new_gets_its_first_sum_with_its_other_attributes()
    {
        var code = Function(
            "var visits = read.IsItemSet ? int.Parse(read.Item[\"Visits\"].N) : 0;",
            "SET Visits = :v, Seen = :seen",
            "visits + 1",
            "[\":seen\"] = new AttributeValue(\"today\"),");
        var before = await CountAsync(code);
        var after = await CountAsync(await AddedAsync(code));

        output.Compare("LMA4006 add", "an item that is new, two environments count one each and set another attribute", before, after);
        Assert.Equal(("1, today", "2, today"), (before, after));
    }

    [Fact]
    public async Task The_last_article_is_sold_twice_until_DynamoDB_checks_the_stock()
    {
        var code = Function("var stock = int.Parse(read.Item[\"Visits\"].N);", "SET Visits = :v", "stock - 3");
        var before = await SellAsync(code);
        var after = await SellAsync(await code.FixedAsync(new LMA4006AtomicUpdate(), new LMA4006SubtractFix(), "LMA4006_Subtract"));

        output.Compare("LMA4006 subtract", "a stock of 5, two environments sell 3 each", before, after);
        Assert.Equal(("sold 3, sold 3; stock 2", "sold 3, ConditionalCheckFailedException; stock 2"), (before, after));
    }

    [Fact]
    public async Task The_second_writer_wins_until_the_class_has_a_version()
    {
        var table = await dynamoDb.CreateTableAsync();
        var code = FunctionCode.Of($$"""
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.DataModel;
            [assembly: LambdaSerializer(typeof(object))]

            public class Function
            {
                private readonly IDynamoDBContext _context = new DynamoDBContextBuilder().WithDynamoDBClient(() => new AmazonDynamoDBClient()).Build();

                public async Task<string> Handle(string[] change, ILambdaContext context)
                {
                    var customer = await _context.LoadAsync<Customer>("42");
                    if (change[0] == "name")
                        customer.Name = change[1];
                    else
                        customer.City = change[1];
                    await _context.SaveAsync(customer);
                    return change[0];
                }
            }

            [DynamoDBTable("{{table}}")]
            public class Customer
            {
                [DynamoDBHashKey("pk")]
                public string Id { get; set; } = "";

                public string Name { get; set; } = "";

                public string City { get; set; } = "";
            }
            """);
        var before = await ChangeAsync(code, table);
        var after = await ChangeAsync(await code.FixedAsync(new LMA4006AtomicUpdate(), new LMA4006VersionFix(), "LMA4006_Version"), table);

        output.Compare("LMA4006 version", "one environment sets the name, another the city of the customer that both read", before, after);
        Assert.Contains(before, (string[])["name, city; Eve in Rome", "name, city; Ada in Oslo"]);
        Assert.Contains(after, (string[])["name, ConditionalCheckFailedException; Ada in Oslo", "ConditionalCheckFailedException, city; Eve in Rome"]);
    }

    /// <summary>Reads, computes in memory and writes.</summary>
    private static FunctionCode Function(string compute, string expression, string value, string more = "") => FunctionCode.Of($$"""
        using Amazon.DynamoDBv2;
        using Amazon.DynamoDBv2.Model;
        [assembly: LambdaSerializer(typeof(object))]

        public class Function
        {
            private static readonly string Table = Environment.GetEnvironmentVariable("STATE_TABLE")!;
            private readonly AmazonDynamoDBClient _dynamo = new();

            public async Task<string> Handle(string page, ILambdaContext context)
            {
                var key = new Dictionary<string, AttributeValue> { ["pk"] = new(page) };
                var read = await _dynamo.GetItemAsync(Table, key);
                {{compute}}
                await _dynamo.UpdateItemAsync(new UpdateItemRequest
                {
                    TableName = Table,
                    Key = key,
                    UpdateExpression = "{{expression}}",
                    ExpressionAttributeValues = new() { {{more}} [":v"] = new AttributeValue { N = ({{value}}).ToString() } },
                });
                return "sold 3";
            }
        }
        """);

    private static Task<FunctionCode> AddedAsync(FunctionCode code) => code.FixedAsync(new LMA4006AtomicUpdate(), new LMA4006AddFix(), "LMA4006_Add");

    /// <summary>The item after one visit in each of two environments, which read before either writes.</summary>
    private async Task<string> CountAsync(FunctionCode code, params (string Name, string Value)[] item)
    {
        var table = await dynamoDb.CreateTableAsync();
        if (item.Length > 0)
            await dynamoDb.PutAsync(table, item);
        var answers = await AtOnceAsync(code, "home", "home");
        Assert.Equal(["sold 3", "sold 3"], answers);
        var after = Assert.Single(await dynamoDb.ItemsAsync(table));
        return string.Join(", ", after.OrderByDescending(a => a.Key).Where(a => a.Key != "pk").Select(a => a.Value.N ?? a.Value.S));
    }

    private async Task<string> SellAsync(FunctionCode code)
    {
        var table = await dynamoDb.CreateTableAsync();
        await dynamoDb.PutAsync(table, ("pk", "home"), ("Visits:N", "5"));
        var answers = await AtOnceAsync(code, "home", "home");
        var stock = int.Parse(Assert.Single(await dynamoDb.ItemsAsync(table))["Visits"].N, CultureInfo.InvariantCulture);
        return $"{string.Join(", ", answers.OrderDescending())}; stock {stock}";
    }

    private async Task<string> ChangeAsync(FunctionCode code, string table)
    {
        await dynamoDb.PutAsync(table, ("pk", "42"), ("Name", "Eve"), ("City", "Oslo"));
        var answers = await AtOnceAsync(code, (string[])["name", "Ada"], (string[])["city", "Rome"]);
        var customer = Assert.Single(await dynamoDb.ItemsAsync(table));
        return $"{string.Join(", ", answers)}; {customer["Name"].S} in {customer["City"].S}";
    }

    /// <summary>One event in each of two environments; their writes wait until both have read. What each answers, or the exception that it ends with.</summary>
    private static async Task<string[]> AtOnceAsync(FunctionCode code, object first, object second)
    {
        var assembly = await code.CompileAsync();
        await using var proxy = DynamoDbProxy.WithWritesAfterReads(2);
        using var one = new ExecutionEnvironment(assembly);
        using var two = new ExecutionEnvironment(assembly);
        return await Task.WhenAll(AnswerAsync(one, first), AnswerAsync(two, second)).WaitAsync(2 * DynamoDbProxy.Patience);
    }

    private static async Task<string> AnswerAsync(ExecutionEnvironment environment, object input)
    {
        try
        {
            return await environment.InvokeAsync<string>(input);
        }
        catch (ConditionalCheckFailedException e)
        {
            return e.GetType().Name;
        }
    }
}
