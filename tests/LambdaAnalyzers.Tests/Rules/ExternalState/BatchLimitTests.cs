using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4008: a request holds more entries than the service takes.</summary>
public class BatchLimitTests
{
    private const string Entry = "new PutEventsRequestEntry()";

    [Theory]
    [InlineData("foreach (var part in ids.Chunk([|11|])) Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = part.Select(p => new PutEventsRequestEntry()).ToList() }));")]
    [InlineData("foreach (var part in ids.Chunk([|Size|])) { var sent = part.Select(p => new PutEventsRequestEntry()).ToList(); Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = sent })); }")]
    [InlineData("foreach (var part in ids.Chunk([|50|])) { var request = new PutEventsRequest(); request.Entries = new List<PutEventsRequestEntry>(part.Select(p => new PutEventsRequestEntry())); Save(await Events.PutEventsAsync(request)); }")]
    [InlineData("foreach (var part in entries.Chunk([|50|])) Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = [.. part] }));")]
    [InlineData("await Task.WhenAll(entries.Chunk([|50|]).Select(async part => Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = part.ToList() }))));")]
    [InlineData("await Parallel.ForEachAsync(entries.Chunk([|50|]), async (part, _) => Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = part.ToList() })));")]
    public Task Chunks(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("Sqs.SendMessageBatchAsync(id, part.Select(p => new SendMessageBatchRequestEntry()).ToList())", 10)]
    [InlineData("Sqs.SendMessageBatchAsync(new SendMessageBatchRequest(id, part.Select(p => new SendMessageBatchRequestEntry()).ToList()))", 10)]
    [InlineData("Sqs.DeleteMessageBatchAsync(id, part.Select(p => new DeleteMessageBatchRequestEntry()).ToList())", 10)]
    [InlineData("Sns.PublishBatchAsync(new PublishBatchRequest { PublishBatchRequestEntries = part.Select(p => new PublishBatchRequestEntry()).ToList() })", 10)]
    [InlineData("Events.PutEventsAsync(new PutEventsRequest { Entries = part.Select(p => new PutEventsRequestEntry()).ToList() })", 10)]
    [InlineData("Kinesis.PutRecordsAsync(new PutRecordsRequest { Records = part.Select(p => new PutRecordsRequestEntry()).ToList() })", 500)]
    [InlineData("Dynamo.BatchWriteItemAsync(new BatchWriteItemRequest { RequestItems = new Dictionary<string, List<WriteRequest>> { [id] = part.Select(p => new WriteRequest()).ToList() } })", 25)]
    [InlineData("Dynamo.BatchWriteItemAsync(new Dictionary<string, List<WriteRequest>> { { id, part.Select(p => new WriteRequest()).ToList() } })", 25)]
    [InlineData("Dynamo.BatchGetItemAsync(new BatchGetItemRequest { RequestItems = new Dictionary<string, KeysAndAttributes> { [id] = new KeysAndAttributes { Keys = part.Select(p => new Dictionary<string, AttributeValue>()).ToList() } } })", 100)]
    [InlineData("Dynamo.TransactWriteItemsAsync(new TransactWriteItemsRequest { TransactItems = part.Select(p => new TransactWriteItem()).ToList() })", 100)]
    public async Task The_limit_of_each(string call, int limit)
    {
        await ReportsAsync($"foreach (var part in ids.Chunk({limit})) Save(await {call});");
        await ReportsAsync($"foreach (var part in ids.Chunk([|{limit + 1}|])) Save(await {call});");
    }

    [Theory]
    [InlineData("[|new List<PutEventsRequestEntry> { E, E, E, E, E, E, E, E, E, E, E }|]")]
    [InlineData("[|[E, E, E, E, E, E, E, E, E, E, E]|]")]
    [InlineData("[|new[] { E, E, E, E, E, E, E, E, E, E, E }|].ToList()")]
    [InlineData("[|new PutEventsRequestEntry[11]|].ToList()")]
    [InlineData("[|Enumerable.Range(0, 20)|].Select(i => E).ToList()")]
    [InlineData("[|Enumerable.Repeat(E, 20)|].ToList()")]
    [InlineData("new List<PutEventsRequestEntry> { E, E, E, E, E, E, E, E, E, E }")]
    [InlineData("[E, E, E, E, E, E, E, E, E, E]")]
    [InlineData("[E, E, E, E, E, E, E, E, E, E, .. entries]")]
    [InlineData("new List<PutEventsRequestEntry>(20)")]
    [InlineData("new PutEventsRequestEntry[ids.Length].ToList()")]
    [InlineData("Enumerable.Range(0, ids.Length).Select(i => E).ToList()")]
    [InlineData("Enumerable.Range(0, 20).Where(i => i > 10).Select(i => E).ToList()")]
    [InlineData("entries")]
    public Task Collections(string collection) => ReportsAsync($"Save(await Events.PutEventsAsync(new PutEventsRequest {{ Entries = {collection.Replace("E,", Entry + ",").Replace("=> E)", "=> " + Entry + ")").Replace("E }", Entry + " }").Replace("E]", Entry + "]")} }}));");

    [Theory]
    [InlineData("foreach (var part in entries.Chunk(50)) Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = part.Take(10).ToList() }));")]
    [InlineData("foreach (var part in entries.Chunk(id.Length)) Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = part.ToList() }));")]
    [InlineData("foreach (var part in entries.Chunk(50)) Save(await Events.PutEventsAsync(Request(part)));")]
    [InlineData("var list = new List<PutEventsRequestEntry>(Enumerable.Repeat(new PutEventsRequestEntry(), 20)); list.Clear(); Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = list }));")]
    [InlineData("var list = Enumerable.Repeat(new PutEventsRequestEntry(), 20).ToList(); list = entries; Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = list }));")]
    [InlineData("foreach (var part in new Own().Chunk(50)) Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = part }));")]
    public Task What_is_not_known_says_nothing(string statements) => ReportsAsync(statements, "private static PutEventsRequest Request(PutEventsRequestEntry[] part) => new() { Entries = part.Take(10).ToList() };\n\nprivate class Own\n{\n    public List<List<PutEventsRequestEntry>> Chunk(int size) => [];\n}");

    [Theory]
    [InlineData("[\"a\"] = [|Enumerable.Repeat(new WriteRequest(), 30)|].ToList(), [\"b\"] = Enumerable.Repeat(new WriteRequest(), 5).ToList()")]
    [InlineData("[\"a\"] = Enumerable.Repeat(new WriteRequest(), 5).ToList(), [\"b\"] = [|Enumerable.Repeat(new WriteRequest(), 30)|].ToList()")]
    public Task Of_several_tables_the_largest(string tables) =>
        ReportsAsync($"Save(await Dynamo.BatchWriteItemAsync(new BatchWriteItemRequest {{ RequestItems = new Dictionary<string, List<WriteRequest>> {{ {tables} }} }}));");

    [Fact]
    public Task The_message_for_chunks() => SaysAsync(
        "foreach (var part in entries.Chunk({|#0:100|})) Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = part.ToList() }));",
        "'PutEventsAsync' in 'Function.Handle' takes at most 10 entries, and they come in chunks of 100: a full chunk is rejected as a whole. Make chunks of 10.");

    [Fact]
    public Task The_message_for_collections() => SaysAsync(
        "Save(await Events.PutEventsAsync(new PutEventsRequest { Entries = {|#0:Enumerable.Repeat(new PutEventsRequestEntry(), 11)|}.ToList() }));",
        "'PutEventsAsync' in 'Function.Handle' takes at most 10 entries, and these are 11: the request is always rejected. Send them in parts of 10.");

    [Fact]
    public Task An_unread_response_is_a_finding_of_its_own() =>
        ReportsAsync("foreach (var part in entries.Chunk([|50|])) await [|Events.PutEventsAsync(new PutEventsRequest { Entries = part.ToList() })|];");

    [Fact]
    public Task Of_a_collection_made_before_the_call_the_argument_is_marked() =>
        ReportsAsync("var list = Enumerable.Repeat(new PutEventsRequestEntry(), 20).ToList(); Save(await Events.PutEventsAsync([|new PutEventsRequest { Entries = list }|]));");

    [Theory]
    [InlineData("[|50|]", "10")]
    [InlineData("[|Size|] /* all */", "10 /* all */")]
    [InlineData("size: [|2 * 30|]", "size: 10")]
    public Task The_fix_makes_chunks_that_fit(string before, string after)
    {
        const string Code = "const int Size = 60;\nConsole.WriteLine(Size);\nvar entries = new List<PutEventsRequestEntry>();\nforeach (var part in entries.Chunk(SIZE)) Console.WriteLine(await Events.PutEventsAsync(new PutEventsRequest { Entries = part.ToList() }));";
        return Services.ChunkFixAsync(Code.Replace("SIZE", before), Code.Replace("SIZE", after));
    }

    [Fact]
    public Task The_fix_leaves_collections_to_the_author() =>
        Services.ChunkFixAsync("Console.WriteLine(await Events.PutEventsAsync(new PutEventsRequest { Entries = [|Enumerable.Repeat(new PutEventsRequestEntry(), 11)|].ToList() }));", null);

    private static Task ReportsAsync(string statements, string more = "") => Case(statements, more).RunAsync();

    private static Task SaysAsync(string statements, string message)
    {
        var verify = Case(statements, "");
        verify.Expected.Add(new Expect("LMA4008", 0) { Severity = DiagnosticSeverity.Warning, Says = message });
        return verify.RunAsync();
    }

    private static Verify<LambdaAnalyzers.Rules.ExternalState.LMA4008BatchResults> Case(string statements, string more) => Services.Batches(Services.Function(
        "const int Size = 60;\nvar ids = id.Split(',');\nvar entries = Load();\nConsole.WriteLine(Size + ids.Length + entries.Count);\n" + statements,
        more + "\n\nprivate static List<PutEventsRequestEntry> Load() => [];\n\nprivate static void Save(object? value) => GC.KeepAlive(value);"));
}
