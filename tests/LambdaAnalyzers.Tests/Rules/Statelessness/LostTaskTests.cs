using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1005: what becomes of a task.</summary>
public class LostTaskTests
{
    [Fact]
    public Task A_statement_drops_it() => Tasks.Rule<LMA1005UnawaitedTask>(Tasks.Handler("{|#0:store.SaveAsync(input)|};")).Expecting(
        DiagnosticSeverity.Warning,
        "The task of 'SaveAsync' is not awaited in code of 'Function.Handle'. Lambda freezes the environment when the handler returns: the work stops halfway, goes on during another event or never, and nobody sees its exception. Await it before the handler returns, or hand it over to a queue.").RunAsync();

    [Theory]
    [InlineData("_ = [|store.SaveAsync(input)|];")]
    [InlineData("[|store.CountAsync()|];")]
    [InlineData("[|store.FlushAsync()|];")]
    [InlineData("[|store.SaveAsync(input).ConfigureAwait(false)|];")]
    [InlineData("[|store.FlushAsync().AsTask()|];")]
    [InlineData("[|store.SaveAsync(input).ContinueWith(t => Console.WriteLine(t.Exception))|];")]
    [InlineData("store?[|.SaveAsync(input)|];")]
    [InlineData("_ = [|Task.Run(() => store.Put(input))|];")]
    [InlineData("[|Task.Factory.StartNew(() => store.Put(input))|];")]
    [InlineData("[|Task.Delay(100)|];")]
    [InlineData("[|Task.WhenAll(store.SaveAsync(input), store.CountAsync())|];")]
    [InlineData("var task = [|store.SaveAsync(input)|];")]
    [InlineData("var task = [|store.SaveAsync(input)|]; Console.WriteLine(task.IsCompleted);")]
    [InlineData("Task task; task = [|store.SaveAsync(input)|];")]
    [InlineData("var tasks = new List<Task>(); foreach (var c in input) tasks.Add([|store.SaveAsync(input)|]); Console.WriteLine(tasks.Count);")]
    [InlineData("new List<string> { input }.ForEach(item => [|store.SaveAsync(item)|]);")]
    [InlineData("await Task.Run(() => { [|store.SaveAsync(input)|]; });")]
    [InlineData("Action save = () => [|store.SaveAsync(input)|]; save();")]
    public Task Nothing_waits(string statements) => Tasks.LostInHandlerAsync(statements);

    [Theory]
    [InlineData("await store.SaveAsync(input);")]
    [InlineData("await store.SaveAsync(input).ConfigureAwait(false);")]
    [InlineData("var n = await store.CountAsync(); Console.WriteLine(n);")]
    [InlineData("var task = store.SaveAsync(input); await task;")]
    [InlineData("store.SaveAsync(input).Wait();")]
    [InlineData("_ = store.CountAsync().Result;")]
    [InlineData("store.SaveAsync(input).GetAwaiter().GetResult();")]
    [InlineData("var tasks = new List<Task>(); tasks.Add(store.SaveAsync(input)); await Task.WhenAll(tasks);")]
    [InlineData("var tasks = new List<Task> { store.SaveAsync(input) }; await Task.WhenAll(tasks);")]
    [InlineData("await Task.WhenAll(input.Select(c => store.SaveAsync(input)));")]
    [InlineData("Task.WaitAll(store.SaveAsync(input));")]
    [InlineData("Task.FromResult(1); ValueTask.FromResult(1); Task.FromException(new Exception());")]
    [InlineData("using var cancel = new CancellationTokenSource(); _ = cancel.CancelAsync();")]
    [InlineData("_ = Task.CompletedTask;")]
    [InlineData("Func<Task> save = () => store.SaveAsync(input); await save();")]
    [InlineData("var task = store.SaveAsync(input); _ = task.ContinueWith(t => Console.WriteLine(t.Exception)); await task;")]
    [InlineData("Func<Task, Task> observe = task => { _ = task.ContinueWith(t => Console.WriteLine(t.Exception), TaskContinuationOptions.OnlyOnFaulted); return task; }; await observe(store.SaveAsync(input));")]
    [InlineData("int Parse(string s) => 1; _ = Parse(input);")]
    [InlineData("await (input.Length > 1 ? store.SaveAsync(input) : store.SaveAsync(\"\"));")]
    public Task Somebody_waits_or_there_is_nothing_to_wait_for(string statements) => Tasks.LostInHandlerAsync(statements);

    [Theory]
    [InlineData("_ = [|Task.Run(() => { store.SaveAsync(input); })|];")]
    [InlineData("_ = [|Task.Run(async () => { _ = store.SaveAsync(input); await Task.Yield(); })|];")]
    [InlineData("_ = [|Task.Run(() => { store.SaveAsync(input); }).ContinueWith(t => { })|];")]
    [InlineData("new List<string> { input }.ForEach([|async item =>|] { _ = store.SaveAsync(item); await Task.Yield(); });")]
    public Task The_outermost_loss_speaks(string statements) => Tasks.LostInHandlerAsync(statements);

    [Fact]
    public Task Kept_in_a_local_that_nothing_reads() => Tasks.Rule<LMA1005UnawaitedTask>(Tasks.Handler("var audit = {|#0:store.SaveAsync(input)|};")).Expecting(
        DiagnosticSeverity.Warning,
        "The task of 'SaveAsync' is kept in 'audit', which nothing awaits, in code of 'Function.Handle'. Lambda freezes the environment when the handler returns: the work stops halfway, goes on during another event or never, and nobody sees its exception. Await it before the handler returns, or hand it over to a queue.").RunAsync();

    [Fact]
    public Task In_a_helper_of_another_file() => new Verify<LMA1005UnawaitedTask>
    {
        Sources =
        {
            Tasks.Function("public string Handle(string input, ILambdaContext context) { new Audit(store).Note(input); return input; }"),
            """
            public class Audit(Store store)
            {
                public void Note(string text) => [|store.SaveAsync(text)|];

                public void NotCalled(string text) => store.SaveAsync(text);
            }
            """,
        },
        AdditionalFiles = { Tasks.Template },
        Messages = { "The task of 'SaveAsync' is not awaited in code of 'Function.Handle -> Note'. Lambda freezes the environment when the handler returns: the work stops halfway, goes on during another event or never, and nobody sees its exception. Await it before the handler returns, or hand it over to a queue." },
    }.RunAsync();

    [Fact]
    public Task The_start_of_the_environment_is_another_matter() => Tasks.LostAsync("""
        public Function() => store.SaveAsync("warm");

        public Task Handle(string input, ILambdaContext context) => store.SaveAsync(input);
        """);

    [Fact]
    public Task A_lambda_that_is_the_handler() => new Verify<LMA1005UnawaitedTask>
    {
        Sources =
        {
            """
            using Amazon.Lambda.Core;
            using Amazon.Lambda.RuntimeSupport;

            var store = new Store();
            _ = store.SaveAsync("start");
            Action<string> handler = input => Audit(input);
            await LambdaBootstrapBuilder.Create((Stream input, ILambdaContext context) => { [|store.SaveAsync("x")|]; Audit("y"); return input; }).Build().RunAsync();

            void Audit(string text) => [|store.SaveAsync(text)|];
            """ + Tasks.Store,
        },
    }.RunAsync();

    [Fact]
    public Task An_annotated_method() => new Verify<LMA1005UnawaitedTask>
    {
        Sources =
        {
            """
            using Amazon.Lambda.Annotations;

            public class Orders(Store store)
            {
                [LambdaFunction]
                public string Get(string id)
                {
                    [|store.SaveAsync(id)|];
                    return id;
                }
            }
            """ + Tasks.Store,
        },
    }.RunAsync();

    [Fact]
    public Task Code_that_only_debug_builds_have() => Tasks.LostAsync("""
        public async Task Handle(string input, ILambdaContext context)
        {
        #if NET && !DEBUG
            _ = [|store.SaveAsync("release")|];
        #endif
            if (System.Diagnostics.Debugger.IsAttached)
                _ = store.SaveAsync(input);
            Trace(input);
            await Task.Yield();
        }

        [System.Diagnostics.Conditional("DEBUG")]
        private void Trace(string text) => store.SaveAsync(text);
        """);

    [Fact]
    public Task Below_if_DEBUG() => Tasks.Rule<LMA1005UnawaitedTask>("#define DEBUG\n" + Tasks.Function("""
        public async Task Handle(string input, ILambdaContext context)
        {
        #if DEBUG && NET
            _ = store.SaveAsync(input);
        #elif NET
        #else
        #endif
        #if !DEBUG
        #else
            _ = [|store.SaveAsync("a")|];
        #endif
        #if (NET)
            _ = [|store.SaveAsync("b")|];
        #endif
            await Task.Yield();
        }
        """)).RunAsync();

    [Fact]
    public Task Durable_operations_have_analyzers_of_their_own() => Tasks.Rule<LMA1005UnawaitedTask>(Tasks.Handler("new Amazon.Lambda.DurableExecution.Durable().StepAsync(); _ = [|store.SaveAsync(input)|];") + """


        namespace Amazon.Lambda.DurableExecution
        {
            public class Durable
            {
                public Task StepAsync() => Task.CompletedTask;
            }
        }
        """).RunAsync();

    [Fact]
    public Task Managed_Instances_are_reported_too_and_nothing_is_frozen_there() => new Verify<LMA1005UnawaitedTask> { Sources = { Tasks.Handler("_ = [|store.SaveAsync(input)|];") }, AdditionalFiles = { Tasks.ManagedInstances } }
        .Saying("The task of 'SaveAsync' is not awaited in code of 'Function.Handle'. The response is sent before the work ends: nobody sees its exception, the event is not tried again, and what still runs is lost when Lambda replaces the instance. Await it before the handler returns, or hand it over to a queue.")
        .RunAsync();

    [Fact]
    public Task Unless_they_are_said_to_be_right() => new Verify<LMA1005UnawaitedTask>
    {
        Sources = { Tasks.Handler("_ = store.SaveAsync(input);") },
        AdditionalFiles = { Tasks.ManagedInstances },
        Options = { ["lambda_analyzers.LMA1005.allow_on_managed_instances"] = "true" },
    }.RunAsync();

    [Fact]
    public Task Which_says_nothing_of_other_functions() => new Verify<LMA1005UnawaitedTask>
    {
        Sources = { Tasks.Handler("_ = [|store.SaveAsync(input)|];") },
        AdditionalFiles = { Tasks.Template },
        Options = { ["lambda_analyzers.LMA1005.allow_on_managed_instances"] = "true" },
    }.RunAsync();

    [Fact]
    public Task A_library_gets_advice()
    {
        var verify = new Verify<LMA1005UnawaitedTask> { Sources = { "public class Api(Store store) { public void Note(string text) { {|#0:store.SaveAsync(text)|}; } }" + Tasks.Store } }.Expecting(DiagnosticSeverity.Info);
        verify.Properties["LambdaAnalyzersLibrary"] = "true";
        return verify.RunAsync();
    }

    [Fact]
    public Task Half_typed_code() => Tasks.LostInHandlerAsync("_ = store.{|CS1061:Save|}(input); var t = {|CS0103:Nothing|}(); new List<string>().ForEach([|async item =>|] {|CS1525:)|};");
}
