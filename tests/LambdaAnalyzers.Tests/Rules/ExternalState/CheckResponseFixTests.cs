using System.Threading.Tasks;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4008: the fix retries what DynamoDB left, and throws for other services.</summary>
public class CheckResponseFixTests
{
    [Fact]
    public Task Unprocessed_items_are_sent_again() => Services.CheckFixAsync(
        """
        // save
        await [|Dynamo.BatchWriteItemAsync(new BatchWriteItemRequest())|]; // all
        Console.WriteLine(id);
        """,
        """
        // save
        var response = await Dynamo.BatchWriteItemAsync(new BatchWriteItemRequest()); // all
        for (int attempt = 1; response.UnprocessedItems is { Count: > 0 }; attempt++)
        {
            if (attempt > 5)
            {
                throw new InvalidOperationException("DynamoDB left a part of the batch unprocessed 5 times.");
            }

            await Task.Delay(50 << attempt);
            response = await Dynamo.BatchWriteItemAsync(response.UnprocessedItems);
        }
        Console.WriteLine(id);
        """);

    [Fact]
    public Task With_the_token_and_the_awaiting_of_the_call() => Services.CheckFixAsync(
        """
        using var stop = new CancellationTokenSource();
        var written = await [|Dynamo.BatchWriteItemAsync(new BatchWriteItemRequest(), stop.Token)|].ConfigureAwait(false);
        """,
        """
        using var stop = new CancellationTokenSource();
        var written = await Dynamo.BatchWriteItemAsync(new BatchWriteItemRequest(), stop.Token).ConfigureAwait(false);
        for (int attempt = 1; written.UnprocessedItems is { Count: > 0 }; attempt++)
        {
            if (attempt > 5)
            {
                throw new InvalidOperationException("DynamoDB left a part of the batch unprocessed 5 times.");
            }

            await Task.Delay(50 << attempt, stop.Token).ConfigureAwait(false);
            written = await Dynamo.BatchWriteItemAsync(written.UnprocessedItems, stop.Token).ConfigureAwait(false);
        }
        """);

    [Fact]
    public Task Unprocessed_keys_are_read_again() => Services.CheckFixAsync(
        """
        var read = await [|Dynamo.BatchGetItemAsync(new BatchGetItemRequest())|];
        Console.WriteLine(read.Responses["orders"].Count);
        """,
        """
        var read = await Dynamo.BatchGetItemAsync(new BatchGetItemRequest());
        for (int attempt = 1; read.UnprocessedKeys is { Count: > 0 }; attempt++)
        {
            if (attempt > 5)
            {
                throw new InvalidOperationException("DynamoDB left a part of the batch unprocessed 5 times.");
            }

            await Task.Delay(50 << attempt);
            var rest = await Dynamo.BatchGetItemAsync(read.UnprocessedKeys);
            foreach (var table in rest.Responses)
            {
                if (read.Responses.TryGetValue(table.Key, out var found))
                {
                    found.AddRange(table.Value);
                }
                else
                {
                    read.Responses[table.Key] = table.Value;
                }
            }

            read.UnprocessedKeys = rest.UnprocessedKeys;
        }
        Console.WriteLine(read.Responses["orders"].Count);
        """);

    [Theory]
    [InlineData("Sqs.SendMessageBatchAsync(new SendMessageBatchRequest())", "response.Failed is { Count: > 0 }", "{response.Failed.Count} entries failed, the first with: {response.Failed[0].Message}")]
    [InlineData("Sns.PublishBatchAsync(new PublishBatchRequest())", "response.Failed is { Count: > 0 }", "{response.Failed.Count} entries failed, the first with: {response.Failed[0].Message}")]
    [InlineData("Events.PutEventsAsync(new PutEventsRequest())", "response.FailedEntryCount > 0", "{response.FailedEntryCount} entries failed.")]
    [InlineData("Kinesis.PutRecordsAsync(new PutRecordsRequest())", "response.FailedRecordCount > 0", "{response.FailedRecordCount} entries failed.")]
    [InlineData("Lambda.InvokeAsync(new InvokeRequest())", "response.FunctionError is not null", "The invoked function failed: {response.FunctionError}")]
    public async Task Others_throw(string call, string test, string text)
    {
        string check = $"\nif ({test})\n{{\n    throw new InvalidOperationException($\"{text}\");\n}}";
        await Services.CheckFixAsync($"await [|{call}|];", $"var response = await {call};{check}");
        await Services.CheckFixAsync($"_ = await [|{call}|];", $"var response = await {call};{check}");
        await Services.CheckFixAsync($"var response = await [|{call}|];\nConsole.WriteLine(response.HttpStatusCode);", $"var response = await {call};{check}\nConsole.WriteLine(response.HttpStatusCode);");
        await Services.CheckFixAsync($"var response = [|{call}|].GetAwaiter().GetResult();\nawait Task.Yield();", $"var response = {call}.GetAwaiter().GetResult();{check}\nawait Task.Yield();");
    }

    [Fact]
    public Task Two_in_one_method_get_two_names() => Services.CheckFixAsync(
        """
        await [|Events.PutEventsAsync(new PutEventsRequest())|];
        if (id.Length > 0)
        {
            await [|Events.PutEventsAsync(new PutEventsRequest())|];
        }
        """,
        """
        var response = await Events.PutEventsAsync(new PutEventsRequest());
        if (response.FailedEntryCount > 0)
        {
            throw new InvalidOperationException($"{response.FailedEntryCount} entries failed.");
        }
        if (id.Length > 0)
        {
            var response2 = await Events.PutEventsAsync(new PutEventsRequest());
            if (response2.FailedEntryCount > 0)
            {
                throw new InvalidOperationException($"{response2.FailedEntryCount} entries failed.");
            }
        }
        """);

    [Theory]
    // There is no room for a statement.
    [InlineData("if (id.Length > 0)\n    await [|Events.PutEventsAsync(new PutEventsRequest())|];")]
    [InlineData("Console.Write(id); await [|Events.PutEventsAsync(new PutEventsRequest())|];")]
    [InlineData("await Task.WhenAll(id.Split(',').Select(async i => await [|Events.PutEventsAsync(new PutEventsRequest())|] is null));")]
    // The response has no name.
    [InlineData("Console.WriteLine((await [|Events.PutEventsAsync(new PutEventsRequest())|]).HttpStatusCode);")]
    // A retry needs the client again, and an await.
    [InlineData("await [|new AmazonDynamoDBClient().BatchWriteItemAsync(new BatchWriteItemRequest())|];")]
    [InlineData("var response = [|Dynamo.BatchWriteItemAsync(new BatchWriteItemRequest())|].Result;\nawait Task.Yield();")]
    // The call stands elsewhere than its await.
    [InlineData("var task = [|Events.PutEventsAsync(new PutEventsRequest())|];\nawait task;")]
    public Task What_is_not_plainly_safe_is_left_alone(string statements) => Services.CheckFixAsync(statements, null);
}
