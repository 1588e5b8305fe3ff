using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1003, memory of one environment that decides which events were handled; caches and tests that only look so.</summary>
public class SeenSetTests
{
    private const string Says = "'_seen' decides in 'Function.Handle' what was handled before, but each execution environment remembers only its own events and forgets them when it ends: "
        + "a retry that meets another environment is handled twice. Record the id with a conditional write in DynamoDB, or use Powertools idempotency.";

    [Theory]
    [InlineData("if (![|_seen.Add(record.MessageId)|]) continue; Work(record);")]
    [InlineData("if ([|_seen.Add(record.MessageId)|] == false) { context.Logger.LogInformation(\"again\"); continue; } Work(record);")]
    [InlineData("if ([|_seen.Add(record.MessageId)|] is false) continue; Work(record);")]
    [InlineData("if ([|_seen.Add(record.MessageId)|] != true) continue; Work(record);")]
    [InlineData("if ([|_seen.Add(record.MessageId)|]) Work(record);")]
    [InlineData("if ([|_seen.Add(record.MessageId)|]) { Work(record); } else { Console.WriteLine(\"again\"); }")]
    [InlineData("var isNew = [|_seen.Add(record.MessageId)|]; if (!isNew) continue; Work(record);")]
    [InlineData("if ([|_seen.Contains(record.MessageId)|]) continue; Work(record); _seen.Add(record.MessageId);")]
    [InlineData("var id = record.MessageId.Trim(); if ([|_seen.Contains(id)|]) { skipped++; continue; } Work(record); _seen.Add(id);")]
    [InlineData("var key = $\"{record.EventSourceArn}/{record.MessageId}\"; if (![|_seen.Add(key)|]) continue; Work(record);")]
    [InlineData("if (record.Body.Length == 0 || ![|_seen.Add(record.MessageId)|]) continue; Work(record);")]
    [InlineData("if (record.Body.Length > 0 && [|_seen.Add(record.MessageId)|]) Work(record);")]
    [InlineData("if ([|_seen.Add(\"sqs:\" + record.MessageId)|]) Work(record);")]
    [InlineData("if (![|_map.TryAdd(record.MessageId, DateTime.UtcNow)|]) continue; Work(record);")]
    [InlineData("if ([|_map.ContainsKey(record.MessageId)|]) continue; Work(record); _map[record.MessageId] = DateTime.UtcNow;")]
    [InlineData("if ([|_map.TryGetValue(record.MessageId, out _)|]) continue; Work(record); _map.TryAdd(record.MessageId, DateTime.UtcNow);")]
    [InlineData("if ([|_map.TryGetValue(record.MessageId, out var at)|]) continue; Work(record); _map.TryAdd(record.MessageId, DateTime.UtcNow);")]
    [InlineData("if ([|_list.Contains(record.MessageId)|]) continue; Work(record); _list.Add(record.MessageId);")]
    [InlineData("if ([|_seen.Contains(context.AwsRequestId)|]) return 0; Work(record); _seen.Add(context.AwsRequestId);")]
    [InlineData("Once(record); } static void Once(SQSEvent.SQSMessage record) { if (![|_seen.Add(record.MessageId)|]) return; Work(record);")]
    [InlineData("if (![|_pairs.Add((record.EventSource, record.MessageId))|]) continue; Work(record);")]
    [InlineData("if (![|_guids.Add(Guid.Parse(record.MessageId))|]) continue; Work(record);")]
    [InlineData("if (![|_seen.Add(record.MessageId ?? \"\")|]) continue; Work(record);")]
    [InlineData("if (![|_seen.Add(record.MessageId.ToLowerInvariant())|]) continue; Work(record);")]
    [InlineData("if ([|_bag.Contains(record.MessageId)|]) continue; Work(record); _bag.Add(record.MessageId);")]
    [InlineData("lock (_list) { if (![|_seen.Add(record.MessageId)|]) continue; } Work(record);")]
    [InlineData("if (_seen.Count > 1000) _seen.Clear(); if (![|_seen.Add(record.MessageId)|]) continue; Work(record);")]
    public Task Skips_what_it_holds(string body) => RunAsync(body);

    [Fact]
    public Task The_message() => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Source("if (![|_seen.Add(record.MessageId)|]) continue; Work(record);"), Says);

    [Fact]
    public Task Behind_a_method_of_another_file() => new Verify<LMA1003CoordinationInProcess>
    {
        Sources =
        {
            ["Function.cs"] = Lambda.Function("""
                private readonly Duplicates _duplicates = new();
                public void Handle(SQSEvent input, ILambdaContext context)
                {
                    foreach (var record in input.Records)
                    {
                        if (_duplicates.IsKnown(record.MessageId))
                            continue;
                        Console.WriteLine(record.Body);
                        Work(record.Body);
                    }
                }
                private static void Work(string body) { }
                """),
            ["Duplicates.cs"] = "using System.Collections.Generic; public class Duplicates { private readonly HashSet<string> _ids = new(); public bool IsKnown(string id) => ![|_ids.Add(id)|]; }",
        },
    }.RunAsync();

    [Fact]
    public Task Behind_an_asynchronous_method() => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Lambda.Function("""
        private static readonly HashSet<string> Done = new();
        public async Task Handle(SQSEvent input, ILambdaContext context)
        {
            foreach (var record in input.Records)
                if (!await IsKnownAsync(record.MessageId))
                    await WorkAsync(record.Body);
        }
        private static Task<bool> IsKnownAsync(string id) => Task.FromResult([|Done.Contains(id)|]);
        private static Task WorkAsync(string body) => Task.CompletedTask;
        """));

    [Fact]
    public Task In_a_filter() => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Lambda.Function("""
        private static readonly HashSet<string> Done = new();
        public int Handle(SQSEvent input, ILambdaContext context) => input.Records.Where(r => [|Done.Add(r.MessageId)|]).Sum(r => r.Body.Length);
        """));

    [Fact]
    public Task In_a_delegate_that_is_the_handler() => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync("""
        using Amazon.Lambda.Core; using Amazon.Lambda.RuntimeSupport; using Amazon.Lambda.SQSEvents;
        await LambdaBootstrapBuilder.Create<SQSEvent>((SQSEvent batch, ILambdaContext context) =>
        {
            foreach (var record in batch.Records)
                if ([|State.Seen.Add(record.MessageId)|])
                    State.Work(record.Body);
        }, null!).Build().RunAsync();
        static class State { public static readonly HashSet<string> Seen = new(); public static void Work(string body) { } }
        """);

    [Fact]
    public Task In_a_memory_cache() => new Verify<LMA1003CoordinationInProcess>
    {
        References = TestReferences.AspNetCore,
        Sources =
        {
            "using Microsoft.Extensions.Caching.Memory;\n" + Lambda.Usings + """
            public class Function
            {
                private readonly IMemoryCache _cache = new MemoryCache(new MemoryCacheOptions());
                public void Handle(SQSEvent input, ILambdaContext context)
                {
                    foreach (var record in input.Records)
                    {
                        if ([|_cache.TryGetValue(record.MessageId, out _)|])
                            continue;
                        _cache.Set(record.MessageId, true, TimeSpan.FromMinutes(5));
                        if (_cache.TryGetValue(record.Body, out string? known))
                            Console.WriteLine(known);
                        Work(record.Body);
                    }
                }
                private static void Work(string body) { }
            }
            """,
        },
    }.RunAsync();

    [Theory]
    [InlineData("Amazon.Lambda.DynamoDBEvents.DynamoDBEvent", "record.EventID")]
    [InlineData("Amazon.Lambda.DynamoDBEvents.DynamoDBEvent", "record.Dynamodb.SequenceNumber")]
    [InlineData("Amazon.Lambda.KinesisEvents.KinesisEvent", "record.EventId")]
    [InlineData("Amazon.Lambda.KinesisEvents.KinesisEvent", "record.Kinesis.SequenceNumber")]
    [InlineData("Amazon.Lambda.SNSEvents.SNSEvent", "record.Sns.MessageId")]
    public Task Ids_of_other_events(string type, string id) => new Verify<LMA1003CoordinationInProcess>
    {
        References = TestReferences.AwsSdk,
        Sources =
        {
            Lambda.Function($$"""
                private static readonly HashSet<string> Seen = new();
                public void Handle({{type}} input, ILambdaContext context)
                {
                    foreach (var record in input.Records)
                        if ([|Seen.Add({{id}})|])
                            Work(record);
                }
                private static void Work(object record) { }
                """),
        },
    }.RunAsync();

    /// <summary>Each of these keeps the rule silent by itself.</summary>
    [Theory]
    [InlineData("the value is used: a cache", "if (_map.TryGetValue(record.MessageId, out var at)) { Work(at); continue; } Work(record); _map[record.MessageId] = DateTime.UtcNow;")]
    [InlineData("the value is used elsewhere", "if (_map.ContainsKey(record.MessageId)) continue; Work(record); _map[record.MessageId] = DateTime.UtcNow; Work(_map[record.MessageId]);")]
    [InlineData("the values are listed", "if (_map.ContainsKey(record.MessageId)) continue; Work(record); _map[record.MessageId] = DateTime.UtcNow; foreach (var one in _map) Work(one);")]
    [InlineData("work is done for what was seen", "if (!_seen.Add(record.MessageId)) { Work(record.Body); continue; } Work(record);")]
    [InlineData("work is awaited for what was seen", "if (_seen.Contains(record.MessageId)) { Task.Delay(1).Wait(); continue; } Work(record); _seen.Add(record.MessageId); _seen.Remove(\"\");")]
    [InlineData("what was seen is an error", "if (!_seen.Add(record.MessageId)) throw new InvalidOperationException(); Work(record);")]
    [InlineData("both ways go on", "if (!_seen.Add(record.MessageId)) context.Logger.LogInformation(\"again\"); Work(record);")]
    [InlineData("nothing is decided", "_seen.Add(record.MessageId); Work(record);")]
    [InlineData("the answer is only logged", "context.Logger.LogInformation($\"new: {_seen.Add(record.MessageId)}\"); Work(record);")]
    [InlineData("data of the event, not its id", "if (!_seen.Add(record.Body)) continue; Work(record);")]
    [InlineData("what an id leads to", "var owner = Owner(record.MessageId); if (!_seen.Add(owner)) continue; Work(record);")]
    [InlineData("an id of one's own", "var own = new Own(record.Body); if (!_seen.Add(own.MessageId)) continue; Work(record);")]
    [InlineData("a set of one's own", "if (!_own.Add(record.MessageId)) continue; Work(record);")]
    [InlineData("a transaction refuses", "if (!_seen.Add(record.MessageId)) continue; try { Work(record); } catch (TransactionCanceledException) { }")]
    [InlineData("made for this invocation", "_seen = new(); if (!_seen.Add(record.MessageId)) continue; Work(record);")]
    [InlineData("a local", "var mine = new HashSet<string>(); if (!mine.Add(record.MessageId)) continue; Work(record);")]
    [InlineData("a store decides", "if (!_seen.Add(record.MessageId)) continue; Write(record, \"attribute_not_exists(id)\");")]
    [InlineData("a store refuses", "if (!_seen.Add(record.MessageId)) continue; try { Work(record); } catch (ConditionalCheckFailedException) { }")]
    public Task Silent(string why, string body)
    {
        Assert.NotEmpty(why);
        return RunAsync(body);
    }

    [Theory]
    [InlineData("_seen.Clear();", "")]
    [InlineData("", "_seen.Clear();")]
    public Task Emptied_for_each_event(string before, string after) => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Lambda.Function($$"""
        private readonly HashSet<string> _seen = new();
        public void Handle(SQSEvent input, ILambdaContext context)
        {
            {{before}}
            foreach (var record in input.Records)
                if (_seen.Add(record.MessageId))
                    Work(record.Body);
            {{after}}
        }
        private static void Work(string body) { }
        """));

    [Fact]
    public Task An_object_of_one_invocation() => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Lambda.Function("""
        public void Handle(SQSEvent input, ILambdaContext context) { var batch = new Batch(); foreach (var record in input.Records) batch.Take(record); }
        private static void Work(object record) { }
        private class Batch { private readonly HashSet<string> _seen = new(); public void Take(SQSEvent.SQSMessage record) { if (_seen.Add(record.MessageId)) Work(record); } }
        """));

    [Fact]
    public Task A_member_that_no_handler_reaches() => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Lambda.Function("""
        private static readonly HashSet<string> Seen = new();
        public void Handle(string input, ILambdaContext context) { }
        internal void Unused(SQSEvent.SQSMessage record) { if (Seen.Add(record.MessageId)) Work(record); }
        private static void Work(object record) { }
        """));

    [Fact]
    public Task A_call_whose_answer_nobody_skips_by() => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Lambda.Function("""
        private static readonly HashSet<string> Seen = new();
        public void Handle(SQSEvent input, ILambdaContext context) { foreach (var record in input.Records) context.Logger.LogInformation($"{IsNew(record.MessageId)}"); }
        private static bool IsNew(string id) => Seen.Add(id);
        """));

    [Fact]
    public Task Half_typed() => new Verify<LMA1003CoordinationInProcess>
    {
        Sources = { Lambda.Function("private static readonly HashSet<string> Seen = new();\npublic void Handle(SQSEvent input, ILambdaContext context) { if (!Seen.Add(input.Records[0].{|CS1061:Messag|})) return; if (!Seen.{|CS1061:Ad|}(input.Records[0].MessageId)) return; }") },
    }.RunAsync();

    /// <summary>One voice: the rule of what grows leaves the set to this one, and speaks where this one is silent.</summary>
    [Theory]
    [InlineData("if ({|LMA1003:_seen.Add(record.MessageId)|}) Work(record);")]
    [InlineData("if (!{|LMA1003:_seen.Add(record.MessageId)|}) continue; _seen.Add(record.Body); Work(record);")]
    [InlineData("if (!{|LMA1001:_seen|}.Add(record.Body)) continue; Work(record);")]
    public Task One_voice(string body) => new Verify<LMA1003CoordinationInProcess> { Sources = { Source(body) }, Beside = { new LMA1001InvocationDataInField() } }.RunAsync();

    private static Task RunAsync(string body) => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Source(body));

    private static string Source(string body) => Lambda.Function($$"""
        private static HashSet<string> _seen = new();
        private static readonly ConcurrentDictionary<string, DateTime> _map = new();
        private static readonly List<string> _list = new();
        private static readonly ConcurrentBag<string> _bag = new();
        private static readonly HashSet<(string, string)> _pairs = new();
        private static readonly HashSet<Guid> _guids = new();
        private static readonly RemoteSet _own = new();
        public int Handle(SQSEvent input, ILambdaContext context)
        {
            var skipped = 0;
            foreach (var record in input.Records)
            {
                {{body}}
            }
            return skipped;
        }
        private static void Work(object record) { }
        private static void Write(object record, string condition) { }
        private static string Owner(string id) => id;
        """, """

        public record Own(string MessageId);
        public class RemoteSet { public bool Add(string id) => id.Length > 0; }
        public class ConditionalCheckFailedException : Exception { }
        public class TransactionCanceledException : Exception { }
        """);
}
