using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1005: what its fix writes at the place of the finding.</summary>
public class AwaitFixTests
{
    [Theory]
    [InlineData("[|store.SaveAsync(input)|]; // audit", "await store.SaveAsync(input); // audit")]
    [InlineData("_ = [|store.CountAsync()|];", "await store.CountAsync();")]
    [InlineData("[|store.SaveAsync(input).ConfigureAwait(false)|];", "await store.SaveAsync(input).ConfigureAwait(false);")]
    [InlineData("var audit = [|store.SaveAsync(input)|];", "await store.SaveAsync(input);")]
    [InlineData("Task audit = [|store.SaveAsync(input)|];", "await store.SaveAsync(input);")]
    [InlineData("_ = [|Task.Run(() => store.Put(input))|];", "await Task.Run(() => store.Put(input));")]
    [InlineData("store?[|.SaveAsync(input)|];", "await (store?.SaveAsync(input) ?? Task.CompletedTask);")]
    [InlineData("store?[|.FlushAsync()|];", "await (store?.FlushAsync() ?? default);")]
    [InlineData("[|store.SaveAsync(input)|]; [|store.FlushAsync()|];", "await store.SaveAsync(input); await store.FlushAsync();")]
    [InlineData("if (input.Length > 0)\n    [|store.SaveAsync(input)|];", "if (input.Length > 0)\n    await store.SaveAsync(input);")]
    [InlineData("await Task.Run(() => { [|store.SaveAsync(input)|]; });", "await Task.Run(async () => { await store.SaveAsync(input); });")]
    [InlineData("await Task.Run(() => { [|store.SaveAsync(input)|]; return store.CountAsync(); });", "await Task.Run(async () => { await store.SaveAsync(input); return await store.CountAsync(); });")]
    public Task In_an_async_handler(string before, string after) => Tasks.FixAsync(Handler(before), Handler(after));

    [Theory]
    [InlineData("new List<string> { input }.ForEach([|async item =>|]\n{\n    if (item.Length == 0)\n        return;\n    await store.SaveAsync(item); // one by one\n});", "foreach (var item in new List<string> { input })\n{\n    if (item.Length == 0)\n        continue;\n    await store.SaveAsync(item); // one by one\n}")]
    [InlineData("new List<string> { input }.ForEach([|async item =>|] await store.SaveAsync(item));", "foreach (var item in new List<string> { input })\n    await store.SaveAsync(item);")]
    [InlineData("new List<string> { input }.ForEach(item => [|store.SaveAsync(item)|]);", "foreach (var item in new List<string> { input })\n    await store.SaveAsync(item);")]
    [InlineData("new List<string> { input }.ForEach([|async (string item) =>|] await store.SaveAsync(item));", "foreach (string item in new List<string> { input })\n    await store.SaveAsync(item);")]
    [InlineData("Parallel.ForEach(input, [|async c =>|] await store.SaveAsync(\"\" + c));", "await Parallel.ForEachAsync(input, async (c, _) => await store.SaveAsync(\"\" + c));")]
    [InlineData("Parallel.ForEach(input, new ParallelOptions { MaxDegreeOfParallelism = 2 }, [|async (char c) =>|]\n{\n    await store.SaveAsync(\"\" + c);\n});", "await Parallel.ForEachAsync(input, new ParallelOptions { MaxDegreeOfParallelism = 2 }, async (char c, CancellationToken _) =>\n{\n    await store.SaveAsync(\"\" + c);\n});")]
    public Task Loops_over_lambdas(string before, string after) => Tasks.FixAsync(Handler(before), Handler(after));

    [Theory]
    [InlineData("a loop inside the lambda", "new List<string> { input }.ForEach([|async item =>|] { while (true) { await store.SaveAsync(item); return; } });")]
    [InlineData("a name that is taken", "new List<string> { input }.ForEach([|async item =>|] await store.SaveAsync(item)); var item = 1; Console.WriteLine(item);")]
    [InlineData("the result of the loop is used", "var result = Parallel.ForEach(input, [|async c =>|] await store.SaveAsync(\"\" + c)); Console.WriteLine(result.IsCompleted);")]
    [InlineData("a loop with an index", "Parallel.ForEach(input, [|async (c, state, index) =>|] await store.SaveAsync(\"\" + c));")]
    [InlineData("a loop over an array", "Array.ForEach(new[] { input }, [|async item =>|] await store.SaveAsync(item));")]
    [InlineData("a delegate in a local", "Action save = [|async () =>|] await store.SaveAsync(input); save();")]
    [InlineData("a synchronous delegate", "Action save = () => [|store.SaveAsync(input)|]; save();")]
    [InlineData("a lock", "lock (store) { [|store.SaveAsync(input)|]; }")]
    [InlineData("a local that is looked at", "var task = [|store.SaveAsync(input)|]; Console.WriteLine(task.IsCompleted);")]
    [InlineData("a disposed local", "using var task = [|store.SaveAsync(input)|];")]
    [InlineData("an assignment", "Task task; task = [|store.SaveAsync(input)|];")]
    [InlineData("a collection", "var tasks = new List<Task>(); tasks.Add([|store.SaveAsync(input)|]);")]
    [InlineData("a race", "await [|Task.WhenAny(store.SaveAsync(input), Task.Delay(1))|];")]
    [InlineData("an event", "Console.CancelKeyPress += [|async (_, _) =>|] await store.SaveAsync(input);")]
    [InlineData("a query", "_ = (from c in input let t = Keep(c) select t).ToList(); bool Keep(char c) { [|store.SaveAsync(\"\" + c)|]; return true; }")]
    [InlineData("a filter", "try { } catch when (Keep()) { } bool Keep() { [|store.SaveAsync(input)|]; return true; }")]
    [InlineData("a ref parameter", "var n = 0; Next(ref n); void Next(ref int i) { i++; [|store.SaveAsync(input)|]; }")]
    [InlineData("an iterator", "foreach (var c in Each()) Console.WriteLine(c); IEnumerable<char> Each() { [|store.SaveAsync(input)|]; yield return 'c'; }")]
    [InlineData("a span", "Read(input); void Read(ReadOnlySpan<char> text) { [|store.SaveAsync(input)|]; }")]
    [InlineData("a lambda of LINQ", "_ = input.Select(c => { [|store.SaveAsync(input)|]; return c; }).Count();")]
    [InlineData("a method group", "new List<string>().ForEach(Note); void Note(string text) { [|store.SaveAsync(text)|]; }")]
    public Task Not_offered(string why, string statements)
    {
        Assert.NotEmpty(why);
        return Tasks.NotOfferedAsync(Handler(statements));
    }

    [Fact]
    public Task Without_implicit_usings()
    {
        var verify = new Verify<LMA1005UnawaitedTask, LMA1005AwaitFix>
        {
            ImplicitUsings = false,
            AdditionalFiles = { Tasks.Template },
            Sources = { Source("void", "[|System.Threading.Tasks.Task.Delay(1)|];") },
            Fixed = { Source("async System.Threading.Tasks.Task", "await System.Threading.Tasks.Task.Delay(1);") },
        };
        return verify.RunAsync();

        static string Source(string type, string statement) => $$"""
            using Amazon.Lambda.Core;

            public class Function
            {
                public {{type}} Handle(string input, ILambdaContext context)
                {
                    {{statement}}
                }
            }
            """;
    }

    private static string Handler(string statements) =>
        "public async Task Handle(string input, ILambdaContext context)\n{\n    " + statements.Replace("\n", "\n    ") + "\n    await Task.Yield();\n}";
}
