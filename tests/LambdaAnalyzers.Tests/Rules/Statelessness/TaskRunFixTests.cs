using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.Statelessness;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1004: a thread or queued work with a simple body becomes an awaited task.</summary>
public class TaskRunFixTests
{
    [Theory]
    [InlineData("[|ThreadPool.QueueUserWorkItem(_ => store.Put(input))|]; // audit", "await Task.Run(() => store.Put(input)); // audit")]
    [InlineData("[|ThreadPool.QueueUserWorkItem(async state => await store.SaveAsync(input))|];", "await Task.Run(async () => await store.SaveAsync(input));")]
    [InlineData("[|new Thread(() => store.Put(input)).Start()|];", "await Task.Run(() => store.Put(input));")]
    [InlineData("[|new Thread(Work).Start()|];", "await Task.Run(Work);")]
    [InlineData("[|new Thread(() =>\n{\n    store.Put(input);\n}).Start()|];", "await Task.Run(() =>\n{\n    store.Put(input);\n});")]
    public Task Simple_bodies(string before, string after) => Fix(before, after).RunAsync();

    [Theory]
    [InlineData("[|ThreadPool.QueueUserWorkItem(state => store.Put(\"\" + state))|];")]
    [InlineData("[|ThreadPool.QueueUserWorkItem(state => store.Put(input), 1)|];")]
    [InlineData("[|ThreadPool.QueueUserWorkItem(WithState)|];")]
    [InlineData("[|new Thread(() => store.Put(input)) { IsBackground = true }.Start()|];")]
    [InlineData("[|new Thread(_ => store.Put(input)).Start(1)|];")]
    [InlineData("[|new Thread(AsyncVoid).Start()|];")]
    [InlineData("[|new Thread(() => { while (true) { store.Put(input); } }).Start()|];")]
    [InlineData("[|new Thread(Loop).Start()|];")]
    [InlineData("var thread = new Thread(Work); [|thread.Start()|];")]
    [InlineData("_ = [|ThreadPool.QueueUserWorkItem(_ => store.Put(input))|];")]
    [InlineData("[|Task.Factory.StartNew(Work, TaskCreationOptions.LongRunning)|];")]
    [InlineData("lock (store) { [|ThreadPool.QueueUserWorkItem(_ => store.Put(input))|]; }")]
    public Task Not_offered(string statements) => Fix(statements, null).RunAsync();

    private static Verify<LMA1004BackgroundWork, LMA1004TaskRunFix> Fix(string before, string? after)
    {
        var verify = new Verify<LMA1004BackgroundWork, LMA1004TaskRunFix> { Sources = { Source("void", before) }, AdditionalFiles = { Tasks.Template } };
        if (after is not null)
            verify.Fixed.Add(Source("async Task", after));
        return verify;
    }

    private static string Source(string type, string statements) => Tasks.Function(
        "public " + type + " Handle(string input, ILambdaContext context)\n{\n    " + statements.Replace("\n", "\n    ") + "\n}\n\nprivate void Work() => store.Put(\"\");\n\nprivate void WithState(object? state) { }\n\nprivate async void AsyncVoid() => await store.SaveAsync(\"\");\n\nprivate void Loop()\n{\n    while (true)\n        store.Put(\"\");\n}");
}
