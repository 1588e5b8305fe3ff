using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4008: a response that says what failed is not read.</summary>
public class BatchResultTests
{
    private const string Send = "[|Sqs.SendMessageBatchAsync(new SendMessageBatchRequest { QueueUrl = id })|]";

    [Theory]
    [InlineData("await [|Dynamo.BatchWriteItemAsync(new BatchWriteItemRequest())|];")]
    [InlineData("Save((await [|Dynamo.BatchGetItemAsync(new BatchGetItemRequest())|]).Responses);")]
    [InlineData("await " + Send + ";")]
    [InlineData("await [|Sqs.DeleteMessageBatchAsync(id, new List<DeleteMessageBatchRequestEntry>())|];")]
    [InlineData("await [|Sqs.ChangeMessageVisibilityBatchAsync(id, new List<ChangeMessageVisibilityBatchRequestEntry>())|];")]
    [InlineData("await [|Sns.PublishBatchAsync(new PublishBatchRequest())|];")]
    [InlineData("await [|Events.PutEventsAsync(new PutEventsRequest())|];")]
    [InlineData("await [|Kinesis.PutRecordsAsync(new PutRecordsRequest())|];")]
    [InlineData("await [|new AmazonSQSClient().SendMessageBatchAsync(new SendMessageBatchRequest())|];")]
    public Task Of_any_batch(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("_ = await " + Send + ";")]
    [InlineData(Send + ".Wait();")]
    [InlineData(Send + ".GetAwaiter().GetResult();")]
    [InlineData("await " + Send + ".ConfigureAwait(false);")]
    [InlineData("var response = await " + Send + ";")]
    [InlineData("var response = await " + Send + "; if (response.HttpStatusCode != System.Net.HttpStatusCode.OK) throw new Exception();")]
    [InlineData("var response = await " + Send + "; Console.WriteLine($\"{response.Successful.Count} sent\");")]
    [InlineData("var response = await " + Send + "; Console.WriteLine(response?.Successful?.Count ?? 0);")]
    [InlineData("var response = await " + Send + "; if (response == null) throw new Exception();")]
    [InlineData("var sending = " + Send + "; await Task.WhenAll(sending, Task.Delay(1));")]
    [InlineData("await Task.WhenAll(id.Split(',').Select(async part => { await " + Send + "; }));")]
    public Task In_any_form(string statements) => ReportsAsync(statements);

    [Fact]
    public Task The_message_names_the_way_and_the_member() => SaysAsync(
        Services.Function("await Load();", "private static async Task Load() => await {|#0:Events.PutEventsAsync(new PutEventsRequest())|};"),
        "'PutEventsAsync' in 'Function.Handle -> Load' may succeed for a part only, and 'FailedEntryCount' is never read: the rest is lost without an exception. Retry what is left, or throw.");

    [Fact]
    public Task The_message_for_a_function() => SaysAsync(
        Services.Function("Console.WriteLine((await {|#0:Lambda.InvokeAsync(new InvokeRequest { FunctionName = id })|}).StatusCode);"),
        "'InvokeAsync' in 'Function.Handle' does not throw when the invoked function fails, and 'FunctionError' is never read: its error looks like an answer. Throw when it is set.");

    [Theory]
    [InlineData("Failed.Count > 0")]
    [InlineData("Failed?.Count > 0")]
    [InlineData("Successful.Count < id.Length")]
    public Task What_failed_is_read(string test) => ReportsAsync($"var response = await Sqs.SendMessageBatchAsync(new SendMessageBatchRequest()); if (response.{test}) throw new Exception();");

    [Theory]
    [InlineData("if ((await Events.PutEventsAsync(new PutEventsRequest())).FailedEntryCount > 0) throw new Exception();")]
    [InlineData("if (await Events.PutEventsAsync(new PutEventsRequest()) is { FailedEntryCount: > 0 }) throw new Exception();")]
    [InlineData("Save((await Events.PutEventsAsync(new PutEventsRequest())) switch { { FailedEntryCount: > 0 } => 1, _ => 0 });")]
    [InlineData("switch (await Events.PutEventsAsync(new PutEventsRequest())) { case { FailedEntryCount: > 0 }: throw new Exception(); }")]
    [InlineData("if (await Events.PutEventsAsync(new PutEventsRequest()) is not { FailedEntryCount: 0 }) throw new Exception();")]
    [InlineData("Save((await Events.PutEventsAsync(new PutEventsRequest())).Entries.Any(e => e.ErrorCode != null));")]
    [InlineData("Save((await Kinesis.PutRecordsAsync(new PutRecordsRequest())).Records.Any(e => e.ErrorCode != null));")]
    [InlineData("var task = Sqs.SendMessageBatchAsync(new SendMessageBatchRequest()); await Task.WhenAny(task, Task.Delay(1)); Save(task.Result.Failed);")]
    [InlineData("BatchWriteItemResponse r; var request = new BatchWriteItemRequest(); do { r = await Dynamo.BatchWriteItemAsync(request); request.RequestItems = r.UnprocessedItems; } while (r.UnprocessedItems?.Count > 0);")]
    public Task Or_otherwise_asked_for(string statements) => ReportsAsync(statements);

    [Theory]
    [InlineData("Save(await Sqs.SendMessageBatchAsync(new SendMessageBatchRequest()));")]
    [InlineData("var response = await Sqs.SendMessageBatchAsync(new SendMessageBatchRequest()); response.Throw();")]
    [InlineData("last = await Sqs.SendMessageBatchAsync(new SendMessageBatchRequest());")]
    [InlineData("await Task.WhenAll(id.Split(',').Select(part => Sqs.SendMessageBatchAsync(new SendMessageBatchRequest())));")]
    [InlineData("var (first, second) = (await Sqs.SendMessageBatchAsync(new SendMessageBatchRequest()), 1); Save(first);")]
    [InlineData("var all = await Task.WhenAll(Sqs.SendMessageBatchAsync(new SendMessageBatchRequest())); Save(all);")]
    public Task Others_get_the_response(string statements) => ReportsAsync(statements);

    [Fact]
    public Task What_is_returned_is_for_the_caller() => ReportsAsync("await Send();", "private static async Task<object> Send() => await Sqs.SendMessageBatchAsync(new SendMessageBatchRequest());");

    [Fact]
    public Task But_not_where_the_caller_gets_a_plain_task() => ReportsAsync(
        "await Send(id); var tasks = new List<Task>(); tasks.Add(" + Send + "); await Task.WhenAll(tasks);",
        "private static Task Send(string id) => " + Send + ";");

    [Fact]
    public async Task A_wrong_guess_about_who_calls_a_library_is_advice()
    {
        var verify = Services.Batches(Services.File("public class Bus : Clients\n{\n    public async Task PublishAsync() => await {|#0:Events.PutEventsAsync(new PutEventsRequest())|};\n}\n"));
        verify.Properties["LambdaAnalyzersLibrary"] = "true";
        verify.Expected.Add(new Expect("LMA4008", 0) { Severity = DiagnosticSeverity.Info });
        await verify.RunAsync();
    }

    [Fact]
    public Task A_lambda_that_is_handed_to_the_bootstrap() => Services.Batches("using Amazon.Lambda.RuntimeSupport;\n" + Services.File(
        "await LambdaBootstrapBuilder.Create(async (Stream input, ILambdaContext context) => { await [|Clients.Events.PutEventsAsync(new PutEventsRequest())|]; return input; }).Build().RunAsync();\n")).RunAsync();

    [Fact]
    public Task What_nobody_awaits_is_lost_anyway() => ReportsAsync("_ = Sqs.SendMessageBatchAsync(new SendMessageBatchRequest()); var task = Sqs.SendMessageBatchAsync(new SendMessageBatchRequest()); await Task.Yield();");

    [Theory]
    [InlineData("InvocationType = InvocationType.RequestResponse", true)]
    [InlineData("InvocationType = \"RequestResponse\"", true)]
    [InlineData("InvocationType = InvocationType.Event", false)]
    [InlineData("InvocationType = InvocationType.DryRun", false)]
    [InlineData("InvocationType = \"Event\"", false)]
    [InlineData("InvocationType = id", false)]
    public Task Only_a_call_that_waits_for_the_function_has_its_error(string member, bool isReported) => ReportsAsync(
        (isReported ? "await [|Lambda.InvokeAsync(R)|];" : "await Lambda.InvokeAsync(R);").Replace("R", $"new InvokeRequest {{ {member} }}"));

    [Theory]
    [InlineData("await Lambda.InvokeAsync(Request());")]
    [InlineData("var request = new InvokeRequest(); request.InvocationType = InvocationType.Event; await Lambda.InvokeAsync(request);")]
    [InlineData("var request = new InvokeRequest(); if (id == \"\") request.InvocationType = InvocationType.Event; else request.InvocationType = InvocationType.RequestResponse; await Lambda.InvokeAsync(request);")]
    [InlineData("var response = await Lambda.InvokeAsync(new InvokeRequest()); if (response.FunctionError != null) throw new Exception(); Save(response.Payload);")]
    public Task Or_is_not_known_to(string statements) => ReportsAsync(statements);

    [Fact]
    public Task Others_that_are_called_so_answer_otherwise() => ReportsAsync(
        "await new Own().PutEventsAsync();", "private class Own\n{\n    public Task<PutEventsResponse> PutEventsAsync() => Task.FromResult(new PutEventsResponse());\n}");

    [Fact]
    public Task The_context_of_DynamoDB_retries_by_itself() => ReportsAsync("var batch = Context.CreateBatchWrite<object>(); batch.AddPutItem(id); await batch.ExecuteAsync();");

    [Fact]
    public Task Code_of_the_init_phase_is_not_meant() => Services.Batches(Services.File("""
        public class Function : Clients
        {
            public Function() => Events.PutEventsAsync(new PutEventsRequest()).Wait();

            public string Handle(string id, ILambdaContext context) => id;
        }
        """)).RunAsync();

    [Fact]
    public async Task A_helper_in_another_file()
    {
        var verify = Services.Batches(Services.Function("await new Bus().PublishAsync(id);"));
        verify.Sources.Add("Bus.cs", Services.File("""
            public class Bus : Clients
            {
                public async Task PublishAsync(string detail) => await [|Events.PutEventsAsync(new PutEventsRequest { Entries = [new PutEventsRequestEntry { Detail = detail }] })|];
            }
            """));
        await verify.RunAsync();
    }

    [Fact]
    public Task A_local_function_of_the_handler() => ReportsAsync("await Send(); async Task Send() { await " + Send + "; }");

    [Fact]
    public Task Half_a_call_says_nothing() => Services.Batches(Services.Function("await Sqs.SendMessageBatchAsync(new {|CS0246:SendMessageBatchReques|}());")).RunAsync();

    private static Task ReportsAsync(string statements, string more = "") => Services.Batches(Services.Function(
        statements, more + "\n\nprivate static SendMessageBatchResponse? last;\n\nprivate static InvokeRequest Request() => new();\n\nprivate static void Save(object? value) => GC.KeepAlive(value ?? last);")
        + "\npublic static class Extensions\n{\n    public static void Throw(this SendMessageBatchResponse response) => GC.KeepAlive(response);\n}\n").RunAsync();

    private static Task SaysAsync(string code, string message)
    {
        var verify = Services.Batches(code);
        verify.Expected.Add(new Expect("LMA4008", 0) { Severity = DiagnosticSeverity.Warning, Says = message });
        return verify.RunAsync();
    }
}
