using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1001, a field that one handler assigns and another reads: what is in it is of another request, or nothing, whatever the value is made of.</summary>
public class OtherHandlerTests
{
    private const string Read = "public string Show(string input, ILambdaContext context) => _song.Name;";

    [Fact]
    public Task Looked_up_by_key_in_another_handler() => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(
        Lambda.Function("""
            private static readonly ConcurrentDictionary<string, string> s_carts = new();

            public void Save(SQSEvent.SQSMessage input, ILambdaContext context) => [|s_carts|][input.MessageId] = input.Body;

            public string Find(string id, ILambdaContext context) => s_carts.TryGetValue(id, out var cart) ? cart : "";
            """),
        "'s_carts' keeps data of the event in 'Function.Save' for another handler to look up: each function and each execution environment has a 's_carts' of its own, so the other one mostly finds nothing. Keep it in ElastiCache or DynamoDB.");

    [Theory]
    [InlineData("a cache that the reader fills too", "s_carts[input.MessageId] = input.Body", "s_carts.GetOrAdd(id, _ => id)", "")]
    [InlineData("a table that start-up fills", "s_carts[input.MessageId] = input.Body", "s_carts[id]", "static Function() { s_carts[\"a\"] = \"b\"; }")]
    [InlineData("not of the event", "s_carts[DateTime.UtcNow.ToString()] = Environment.MachineName", "s_carts[id]", "")]
    [InlineData("emptied at each event", "s_carts.Clear(); s_carts[input.MessageId] = input.Body", "s_carts[id]", "")]
    public Task Looked_up_by_key_where_that_is_right(string what, string write, string read, string others)
    {
        Assert.NotEmpty(what);
        return Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Lambda.Function($$"""
            private static readonly ConcurrentDictionary<string, string> s_carts = new();
            {{others}}
            public void Save(SQSEvent.SQSMessage input, ILambdaContext context) { {{write}}; }

            public string Find(string id, ILambdaContext context) => {{read}};
            """));
    }

    [Fact]
    public Task A_field_that_only_another_handler_assigns() => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(
        Members("public void Pick(string input, ILambdaContext context) { var next = Store.Random(); [|_song|] = next; }", Read, "Song _song;"),
        "'_song' takes data of the event in 'Function.Pick' and is read where it may not be assigned yet: data of one request is visible to the next. Pass the value as a parameter.");

    [Theory]
    [InlineData("read after its own assignment", "public void Pick(string input, ILambdaContext context) { var next = Store.Random(); _song = next; _ = _song.Name; }", "", "Song _song;")]
    [InlineData("has a value from the start", "public void Pick(string input, ILambdaContext context) { var next = Store.Random(); _song = next; }", Read, "Song _song = new();")]
    [InlineData("assigned by the constructor", "public Function() { var first = Store.Random(); _song = first; } public void Pick(string input, ILambdaContext context) { var next = Store.Random(); _song = next; }", Read, "Song _song;")]
    [InlineData("assigned by the reader too", "public void Pick(string input, ILambdaContext context) { var next = Store.Random(); _song = next; }", "public string Show(string input, ILambdaContext context) { var next = Store.Random(); _song = next; return _song.Name; }", "Song _song;")]
    [InlineData("tested by the reader", "public void Pick(string input, ILambdaContext context) { var next = Store.Random(); _song = next; }", "public string Show(string input, ILambdaContext context) => _song is null ? \"\" : _song.Name;", "Song _song;")]
    [InlineData("assigned on a condition", "public void Pick(string input, ILambdaContext context) { var next = Store.Random(); if (next.Name.Length > 3) _song = next; }", Read, "Song _song;")]
    public Task Silent(string why, string writer, string reader, string field)
    {
        Assert.NotEmpty(why);
        return Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Members(writer, reader, field));
    }

    /// <summary>H4: the actions of a controller are requests of their own; the controller's object lives for one, its statics for all.</summary>
    [Fact]
    public Task Actions_of_a_controller() => new Verify<LMA1001InvocationDataInField>
    {
        References = TestReferences.AspNetCore,
        Nullable = Microsoft.CodeAnalysis.NullableContextOptions.Disable,
        Sources =
        {
            """
            using Microsoft.AspNetCore.Mvc;
            public class EntryPoint : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction { }
            public class SongsController : ControllerBase
            {
                public static string Current;
                private string mine;
                private int calls;
                [HttpGet] public string Get() { var next = System.Guid.NewGuid().ToString(); [|Current|] = next; mine = next; calls++; return mine + calls; }
                [HttpPost] public bool Post(string answer) => Current.Length == answer.Length && mine == null;
            }
            """,
        },
    }.RunAsync();

    [Fact]
    public Task A_controller_that_nobody_hosts_on_Lambda() => new Verify<LMA1001InvocationDataInField>
    {
        References = TestReferences.AspNetCore,
        Sources = { "using Microsoft.AspNetCore.Mvc; public class CountController : ControllerBase { static int s_calls; [HttpGet] public int Get() => ++s_calls; }" },
    }.RunAsync();

    private static string Members(string writer, string reader, string field) =>
        Lambda.Function("#nullable disable\n" + field + "\n" + writer + "\n" + reader, "public class Song { public string Name { get; set; } = \"\"; }\npublic static class Store { public static Song Random() => new Song { Name = System.Guid.NewGuid().ToString() }; }");
}
