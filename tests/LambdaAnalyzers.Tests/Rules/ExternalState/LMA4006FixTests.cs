using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.ExternalState.DynamoItems;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4006's fixes: one update that DynamoDB computes; a version for the saved class.</summary>
public class LMA4006FixTests
{
    private const string Template = "The condition is a template.";
    private const string Stored = "The stored items change.";

    private const string ReadItem = """
        var read = await _client.GetItemAsync(Table, new Dictionary<string, AttributeValue> { ["Id"] = new AttributeValue(request.Id) });

        """;

    private const string Read = ReadItem + "var stock = int.Parse(read.Item[\"Stock\"].N);\n";

    private static string Update(string expression, string number, string more = "", string call = "[|UpdateItemAsync|]") => $$"""
        // the new stock
        await _client.{{call}}(new UpdateItemRequest
        {
            TableName = Table,
            Key = new() { ["Id"] = new AttributeValue(request.Id) },
            UpdateExpression = "{{expression}}",{{more}} // of the article
            ExpressionAttributeValues = new() { [":v"] = new AttributeValue { N = {{number}} } },
        });
        """;

    private static string After(string expression, string number) => Update(expression, number, call: "UpdateItemAsync");

    private static string AfterWithCondition(string expression, string number, string condition = "Stock >= :v") =>
        Update(expression, number, "\n    ConditionExpression = \"" + condition + "\",", "UpdateItemAsync");

    [Fact]
    public Task A_sum_is_added() => Fix<LMA4006AddFix>(Read + "var sum = stock + request.Quantity;\n" + Update("SET Stock = :v", "sum.ToString()"), Read + "var sum = stock + request.Quantity;\n" + After("ADD Stock :v", "request.Quantity.ToString()"));

    [Fact]
    public Task A_constant_is_added() => Fix<LMA4006AddFix>(Read + Update("SET Stock = :v", "(1 + stock).ToString(CultureInfo.InvariantCulture)"), Read + After("ADD Stock :v", "\"1\""));

    [Fact]
    public Task Among_other_assignments() => Fix<LMA4006AddFix>(Read + Update("SET Stock = :v, Touched = :t", "(stock + (request.Quantity + 1)).ToString()"), Read + After("SET Touched = :t ADD Stock :v", "(request.Quantity + 1).ToString()"));

    // SET Stock = Stock + :v would fail for an item that has no stock yet.
    [Theory]
    [InlineData("SET Touched = :t, Stock = :v", "SET Touched = :t ADD Stock :v")]
    [InlineData("SET Touched = :t, Stock = :v, Left = :l", "SET Touched = :t, Left = :l ADD Stock :v")]
    [InlineData("set Stock = :v REMOVE Waiting", "REMOVE Waiting ADD Stock :v")]
    [InlineData("REMOVE Waiting SET Stock = :v", "REMOVE Waiting ADD Stock :v")]
    [InlineData("SET Touched = :t, Stock = :v REMOVE Waiting", "SET Touched = :t REMOVE Waiting ADD Stock :v")]
    [InlineData("ADD Orders :o SET Stock = :v", "ADD Stock :v, Orders :o")]
    [InlineData("SET #add = :t, Stock = :v", "SET #add = :t ADD Stock :v")]
    public Task Into_the_clause_that_adds(string expression, string added) => Fix<LMA4006AddFix>(Read + Update(expression, "(stock + 1).ToString()"), Read + After(added, "\"1\""));

    [Theory]
    [InlineData("var stock = read.IsItemSet ? int.Parse(read.Item[\"Stock\"].N) : 0;")]
    [InlineData("var stock = int.Parse((read.IsItemSet ? read.Item[\"Stock\"].N : null) ?? \"0\");")]
    [InlineData("int stock = 0;\nif (read.IsItemSet)\n    stock = int.Parse(read.Item[\"Stock\"].N);")]
    [InlineData("var stock = read.IsItemSet ? int.Parse(read.Item[\"Stock\"].N) : throw new KeyNotFoundException();")]
    public Task To_what_starts_at_zero(string number)
    {
        var before = ReadItem + number + "\n";
        return Fix<LMA4006AddFix>(before + Update("SET Stock = :v", "(stock + 1).ToString()"), before + After("ADD Stock :v", "\"1\""));
    }

    [Theory]
    [InlineData("var stock = read.IsItemSet ? int.Parse(read.Item[\"Stock\"].N) : 100;")]
    [InlineData("var stock = int.Parse((read.IsItemSet ? read.Item[\"Stock\"].N : null) ?? \"100\");")]
    [InlineData("int stock = 100;\nif (read.IsItemSet)\n    stock = int.Parse(read.Item[\"Stock\"].N);")]
    [InlineData("var stock = read.IsItemSet ? int.Parse(read.Item[\"Stock\"].N) : request.Quantity;")]
    [InlineData("var text = read.IsItemSet ? read.Item[\"Stock\"].N : \"100\";\nvar stock = int.Parse(text);")]
    [InlineData("var stock = Stock(read);")]
    public Task Not_to_what_starts_elsewhere(string number) => NotOffered<LMA4006AddFix>(
        ReadItem + number + "\n" + Update("SET Stock = :v", "(stock + 1).ToString()"), members: "private static int Stock(GetItemResponse read) => read.IsItemSet ? int.Parse(read.Item[\"Stock\"].N) : 100;");

    [Fact]
    public Task A_difference_gets_a_condition() => Fix<LMA4006SubtractFix>(Read + "var left = stock - request.Quantity;\n" + Update("SET Stock = :v", "left.ToString()"), Read + "var left = stock - request.Quantity;\n" + AfterWithCondition("SET Stock = Stock - :v", "request.Quantity.ToString()"), Template);

    [Fact]
    public Task A_difference_on_one_line() => Fix<LMA4006SubtractFix>(
        Read + "await _client.[|UpdateItemAsync|](new UpdateItemRequest { TableName = Table, Key = new() { [\"Id\"] = new AttributeValue(request.Id) }, UpdateExpression = \"SET #s = :v\", ExpressionAttributeNames = new() { [\"#s\"] = \"Stock\" }, ExpressionAttributeValues = new() { { \":v\", new AttributeValue { N = (stock - 1).ToString() } } } });",
        Read + "await _client.UpdateItemAsync(new UpdateItemRequest { TableName = Table, Key = new() { [\"Id\"] = new AttributeValue(request.Id) }, UpdateExpression = \"SET #s = #s - :v\", ConditionExpression = \"#s >= :v\", ExpressionAttributeNames = new() { [\"#s\"] = \"Stock\" }, ExpressionAttributeValues = new() { { \":v\", new AttributeValue { N = \"1\" } } } });",
        Template);

    [Theory]
    [InlineData("SET Stock = :v", "Math.Max(0, stock + 1).ToString()", "")]
    [InlineData("SET Stock = :v", "(stock * 2 + 1).ToString()", "")]
    [InlineData("SET Stock = :v", "(stock + stock).ToString()", "")]
    [InlineData("SET Stock = :v", "(stock + Next()).ToString()", "")]
    [InlineData("SET Stock = :v", "(stock + _changing).ToString()", "")]
    [InlineData("SET Stock = :v", "sum.ToString()", "var more = 1; var sum = stock + more; more = 2;")]
    [InlineData("SET Stock = :v", "sum.ToString()", "var sum = stock + 1; sum = stock + 2;")]
    [InlineData("SET Stock = :v", "sum.ToString()", "int sum; { var more = 1; sum = stock + more; }")]
    [InlineData("SET Stock = :v", "sum.ToString()", "var sum = stock + request.Quantity; request.Quantity = 7;")]
    [InlineData("SET Stock = :v, Last = :v", "(stock + 1).ToString()", "")]
    [InlineData("SET Counts.Stock = :v", "(stock + 1).ToString()", "")]
    [InlineData("SET Stock = :v", "(stock - 1).ToString()", "")]
    public Task Not_added(string expression, string number, string before) => NotOffered<LMA4006AddFix>(
        Read + before + "\n" + Update(expression, number), members: "private int _changing;\nprivate int Next() => _changing++;");

    [Theory]
    [InlineData("(1 - stock).ToString()")]
    [InlineData("(stock + 1).ToString()")]
    public Task Not_subtracted(string number) => NotOffered<LMA4006SubtractFix>(Read + Update("SET Stock = :v", number), Template);

    [Fact]
    public Task Not_where_the_expression_is_elsewhere() => NotOffered<LMA4006AddFix>(
        Read + Update("SET Stock = :v", "(stock + 1).ToString()").Replace("\"SET Stock = :v\"", "Expression"), members: "private const string Expression = \"SET Stock = :v\";");

    [Fact]
    public Task A_version_for_the_saved_class() => VersionAsync(
        "public class Basket\n{\n    [DynamoDBHashKey] public string Id { get; set; } = \"\";\n    public int Count { get; set; } // of articles\n}",
        "public class Basket\n{\n    [DynamoDBHashKey] public string Id { get; set; } = \"\";\n    public int Count { get; set; } // of articles\n\n    [DynamoDBVersion]\n    public int? Version { get; set; }\n}");

    [Fact]
    public Task A_version_on_one_line() => VersionAsync("public class Basket { public int Count { get; set; } }", "public class Basket { public int Count { get; set; } [DynamoDBVersion] public int? Version { get; set; } }");

    [Theory]
    [InlineData("public class Basket { public int Count { get; set; } public string Version { get; set; } = \"\"; }")]
    [InlineData("public class Basket : Base { public int Count { get; set; } }\n\npublic class Base { public string Version { get; set; } = \"\"; }")]
    [InlineData("public partial class Basket { public int Count { get; set; } }\n\npublic partial class Basket { }")]
    public Task No_version(string classes) => NotOffered<LMA4006VersionFix>("var basket = await _context.LoadAsync<Basket>(request.Id);\nbasket.Count++;\nawait _context.[|SaveAsync|](basket);", Stored, classes);

    private static Task VersionAsync(string before, string after)
    {
        const string Body = "var basket = await _context.LoadAsync<Basket>(request.Id);\nbasket.Count++;\nawait _context.[|SaveAsync|](basket);";
        return Fix<LMA4006VersionFix>(Body, Body.Replace("[|", "").Replace("|]", ""), Stored, before, after);
    }
}
