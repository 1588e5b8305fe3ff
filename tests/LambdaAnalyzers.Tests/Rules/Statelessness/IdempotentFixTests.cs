using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1003 and Powertools idempotency: methods that have it are silent, and the fix gives it to those that ask a set for their own parameter.</summary>
public class IdempotentFixTests
{
    private const string Reason = "It moves the state to a table, and a duplicate gets the answer of the first call.";

    /// <summary>Our own declaration of the little of Powertools that the tests use.</summary>
    private const string Powertools = """
        namespace AWS.Lambda.Powertools.Idempotency
        {
            [System.AttributeUsage(System.AttributeTargets.Method)] public class IdempotentAttribute : System.Attribute { }
            [System.AttributeUsage(System.AttributeTargets.Parameter)] public class IdempotencyKeyAttribute : System.Attribute { }
            public sealed class Idempotency { public static void Configure(System.Action<IdempotencyBuilder> configure) { } }
            public class IdempotencyBuilder { public IdempotencyBuilder UseDynamoDb(string table) => this; public IdempotencyBuilder WithEventKeyJmesPath(string path) => this; }
        }
        """;

    private const string Set = "    private static readonly HashSet<string> s_seen = new();\n\n";
    private const string Asked = "        if (![|s_seen.Add(id)|])\n            return false;\n\n";

    private static string Code(string set, string attribute, string parameters, string asked, string arguments = "record.MessageId, record.Body", string head = "private async Task<bool>", string setUp = "b => b.UseDynamoDb(\"calls\")") =>
        "using Amazon.Lambda.Core;\nusing Amazon.Lambda.SQSEvents;\nusing AWS.Lambda.Powertools.Idempotency;\n[assembly: LambdaSerializer(typeof(object))]\n\npublic class Function\n{\n" + set
        + "    public Function() => Idempotency.Configure(" + setUp + ");\n\n    public async Task<int> Handle(SQSEvent batch, ILambdaContext context)\n    {\n        var handled = 0;\n"
        + "        foreach (var record in batch.Records)\n        {\n            if (await ProcessAsync(" + arguments + "))\n                handled++;\n        }\n\n        return handled;\n    }\n\n"
        + "    /// <summary>Handles one.</summary>\n    " + attribute + head + " ProcessAsync(" + parameters + ")\n    {\n" + asked + "        await Task.Delay(1);\n        return true;\n    }\n}\n";

    private static Verify<LMA1003CoordinationInProcess, LMA1003IdempotentFix> Case(string code, string powertools = Powertools) => new() { Sources = { code, powertools }, NoFixAll = Reason, References = TestReferences.Lambda };

    private static Task Fix(string before, string after)
    {
        var verify = Case(before);
        verify.Fixed.Add(after);
        return verify.RunAsync();
    }

    private static Task Refused(string code, string powertools = Powertools) => Case(code, powertools).RunAsync();

    [Fact]
    public Task The_parameter_is_the_key() => Fix(
        Code(Set, "", "string id, string body", Asked),
        Code("", "[Idempotent]\n    ", "[IdempotencyKey] string id, string body", ""));

    [Fact]
    public Task The_only_parameter_needs_no_mark() => Fix(
        Code(Set, "", "string id", Asked, "record.MessageId"),
        Code("", "[Idempotent]\n    ", "string id", "", "record.MessageId"));

    [Fact]
    public Task The_first_before_the_context_needs_none() => Fix(
        Code(Set, "", "string id, ILambdaContext context", Asked, "record.MessageId, context"),
        Code("", "[Idempotent]\n    ", "string id, ILambdaContext context", "", "record.MessageId, context"));

    [Fact]
    public Task The_second_before_the_context_needs_one() => Fix(
        Code(Set, "", "string body, string id, ILambdaContext context", Asked, "record.Body, record.MessageId, context"),
        Code("", "[Idempotent]\n    ", "string body, [IdempotencyKey] string id, ILambdaContext context", "", "record.Body, record.MessageId, context"));

    [Fact]
    public Task Without_the_using() => Fix(
        Code(Set, "", "string id, string body", Asked).Replace("using AWS.Lambda.Powertools.Idempotency;\n", "").Replace("=> Idempotency.", "=> AWS.Lambda.Powertools.Idempotency.Idempotency."),
        Code("", "[AWS.Lambda.Powertools.Idempotency.Idempotent]\n    ", "[AWS.Lambda.Powertools.Idempotency.IdempotencyKey] string id, string body", "").Replace("using AWS.Lambda.Powertools.Idempotency;\n", "").Replace("=> Idempotency.", "=> AWS.Lambda.Powertools.Idempotency.Idempotency."));

    [Theory]
    [InlineData("        await Task.Yield();\n" + Asked)]
    [InlineData("        if (![|s_seen.Add(id)|])\n        {\n            Console.WriteLine(id);\n            return false;\n        }\n\n")]
    [InlineData("        if (![|s_seen.Add(id.Trim())|])\n            return false;\n\n")]
    [InlineData("        if ([|s_seen.Contains(id)|])\n            return false;\n\n        s_seen.Add(id);\n")]
    [InlineData("        if (![|s_seen.Add(id)|])\n            return false;\n        else\n            Console.WriteLine(id);\n\n")]
    [InlineData("        // once\n        if (![|s_seen.Add(id)|])\n            return false;\n\n")]
    public Task Not_where_the_method_does_more(string asked) => Refused(Code(Set, "", "string id, string body", asked));

    [Fact]
    public Task Not_where_the_set_is_used_elsewhere() => Refused(Code(Set + "    public int Seen => s_seen.Count;\n\n", "", "string id, string body", Asked));

    [Fact]
    public Task Not_where_the_method_returns_nothing() => Refused(
        Code(Set, "", "string id", "        if (![|s_seen.Add(id)|])\n            return;\n\n", "record.MessageId", "private async Task").Replace("            if (await ProcessAsync(record.MessageId))\n                handled++;", "            await ProcessAsync(record.MessageId);").Replace("        return true;\n", ""));

    [Fact]
    public Task Not_for_a_type_parameter() => Refused(Code(Set, "", "string id, T body", Asked).Replace("ProcessAsync(string", "ProcessAsync<T>(string"));

    [Fact]
    public Task Not_where_the_handler_asks_itself() => Refused(
        "using Amazon.Lambda.Core;\nusing Amazon.Lambda.SQSEvents;\nusing AWS.Lambda.Powertools.Idempotency;\n[assembly: LambdaSerializer(typeof(object))]\n\npublic class Function\n{\n" + Set
        + "    public Function() => Idempotency.Configure(b => b.UseDynamoDb(\"calls\"));\n\n    public bool Handle(SQSEvent.SQSMessage record, ILambdaContext context)\n    {\n        if (![|s_seen.Add(record.MessageId)|])\n            return false;\n\n        return true;\n    }\n}\n");

    [Fact]
    public Task Not_where_no_table_is_set_up() => Refused(Code(Set, "", "string id, string body", Asked).Replace("    public Function() => Idempotency.Configure(b => b.UseDynamoDb(\"calls\"));\n\n", ""));

    [Fact]
    public Task Not_where_a_part_of_the_event_is_the_key() => Refused(Code(Set, "", "string id, string body", Asked, setUp: "b => b.WithEventKeyJmesPath(\"id\").UseDynamoDb(\"calls\")"));

    [Fact]
    public Task Not_without_Powertools() => Refused(Code(Set, "", "string id, string body", Asked), Powertools.Replace("IdempotentAttribute", "OtherAttribute"));

    // Silent.

    [Fact]
    public Task Nothing_where_the_method_has_it() => Refused(Code(Set, "[Idempotent] ", "[IdempotencyKey] string id, string body", Asked.Replace("[|", "").Replace("|]", "")));

    [Fact]
    public Task Nothing_where_the_handler_has_it() => Refused(Code(Set, "", "string id, string body", Asked.Replace("[|", "").Replace("|]", "")).Replace("    public async Task<int> Handle", "    [Idempotent]\n    public async Task<int> Handle"));

    [Fact]
    public Task An_attribute_of_another_library_says_nothing() => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(
        Code(Set, "[Other.Idempotent] ", "string id, string body", Asked).Replace("using AWS.Lambda.Powertools.Idempotency;\n", "").Replace("    public Function() => Idempotency.Configure(b => b.UseDynamoDb(\"calls\"));\n\n", "")
        + "\nnamespace Other { public class IdempotentAttribute : System.Attribute { } }\n");
}
