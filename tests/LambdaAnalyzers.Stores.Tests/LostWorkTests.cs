using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Stores.Tests.Running;
using LambdaAnalyzers.Stores.Tests.Stores;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Stores.Tests;

/// <summary>LMA1005 and LMA1004: Lambda freezes the environment when the handler returns. A write that is under way then does not arrive, until the handler awaits it.</summary>
[Collection(StoresCollection.Name)]
public sealed class LostWorkTests(DynamoDbStore dynamoDb, ITestOutputHelper output)
{
    private const string Saving = """
        public string Handle(string order, ILambdaContext context)
        {
            Save(order);
            return "accepted";
        }

        private void Save(string order)
        {
            _dynamo.PutItemAsync(Table, new() { ["pk"] = new AttributeValue(order) });
        }
        """;

    private const string SavingAll = """
        public string Handle(string order, ILambdaContext context)
        {
            new List<string> { order }.ForEach(async id =>
            {
                await _dynamo.PutItemAsync(Table, new() { ["pk"] = new AttributeValue(id) });
            });
            return "accepted";
        }
        """;

    private const string SavingVoid = """
        public string Handle(string order, ILambdaContext context)
        {
            Save(order);
            return "accepted";
        }

        private async void Save(string order) => await _dynamo.PutItemAsync(Table, new() { ["pk"] = new AttributeValue(order) });
        """;

    private const string Queued = """
        public string Handle(string order, ILambdaContext context)
        {
            ThreadPool.QueueUserWorkItem(_ => _dynamo.PutItemAsync(Table, new() { ["pk"] = new AttributeValue(order) }).GetAwaiter().GetResult());
            return "accepted";
        }
        """;

    [Theory]
    [InlineData("a task that is dropped in a helper", Saving)]
    [InlineData("List.ForEach with an async lambda", SavingAll)]
    [InlineData("an async void method", SavingVoid)]
    public Task A_write_that_nobody_awaits_is_lost_until_it_is_awaited(string what, string members) =>
        CompareAsync(what, members, new LMA1005UnawaitedTask(), new LMA1005AwaitFix(), "LMA1005");

    [Fact]
    public Task A_write_in_a_queued_work_item_is_lost_until_it_is_awaited() =>
        CompareAsync("a work item of the thread pool", Queued, new LMA1004BackgroundWork(), new LMA1004TaskRunFix(), "LMA1004");

    private async Task CompareAsync(string what, string members, DiagnosticAnalyzer rule, CodeFixProvider fix, string key)
    {
        var code = FunctionCode.Of($$"""
            using Amazon.DynamoDBv2;
            using Amazon.DynamoDBv2.Model;
            [assembly: LambdaSerializer(typeof(object))]

            public class Function
            {
                private static readonly string Table = Environment.GetEnvironmentVariable("STATE_TABLE")!;
                private readonly AmazonDynamoDBClient _dynamo = new();

                {{members.Replace("\n", "\n    ")}}
            }
            """);
        var before = await SaveAsync(code);
        var after = await SaveAsync(await code.FixedAsync(rule, fix, key));

        output.Compare(key, $"the environment is frozen when the handler returns; {what}", before, after);
        Assert.Equal(("returned while the write was under way; 0 items", "returned after the write; 1 items"), (before, after));
    }

    /// <summary>
    /// The write stays under way until the test has looked whether the handler returned; a synchronous one has, as soon as it was called. If it has, the environment is frozen,
    /// and the write never gets further; else it goes on, and the handler returns after it.
    /// </summary>
    private async Task<string> SaveAsync(FunctionCode code)
    {
        var table = await dynamoDb.CreateTableAsync();
        var isUnderWay = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var goesOn = new TaskCompletionSource<bool>(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var proxy = new DynamoDbProxy(async call =>
        {
            isUnderWay.TrySetResult();
            return await goesOn.Task ? await call.SendAsync() : DynamoDbAnswer.Refused("The environment is frozen.");
        });
        using var environment = new ExecutionEnvironment(await code.CompileAsync());
        var answer = environment.InvokeAsync<string>("order-1");
        await isUnderWay.Task.WaitAsync(DynamoDbProxy.Patience);
        var isFrozen = answer.IsCompleted;
        if (!isFrozen)
            goesOn.SetResult(true);
        Assert.Equal("accepted", await answer.WaitAsync(DynamoDbProxy.Patience));
        var items = await dynamoDb.ItemsAsync(table);
        goesOn.TrySetResult(false);
        return $"{(isFrozen ? "returned while the write was under way" : "returned after the write")}; {items.Count} items";
    }
}
