using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1005: async code that hands out no task, and races with a delay.</summary>
public class LostDelegateTests
{
    [Fact]
    public Task An_async_lambda_becomes_an_Action() => Tasks.Rule<LMA1005UnawaitedTask>(Tasks.Handler("new List<string> { input }.ForEach({|#0:async item =>|} await store.SaveAsync(item));")).Expecting(
        DiagnosticSeverity.Warning,
        "The asynchronous code becomes a 'Action<string>', which returns nothing to await, in code of 'Function.Handle'. Lambda freezes the environment when the handler returns: the work stops halfway, goes on during another event or never, and nobody sees its exception. Await it before the handler returns, or hand it over to a queue.").RunAsync();

    [Theory]
    [InlineData("Parallel.ForEach(input, [|async c =>|] await store.SaveAsync(\"\" + c));")]
    [InlineData("Array.ForEach(new[] { input }, [|async item =>|] { await store.SaveAsync(item); });")]
    [InlineData("Action save = [|async () =>|] await store.SaveAsync(input); save();")]
    [InlineData("Action<string> save = [|async delegate(string text)|] { await store.SaveAsync(text); }; save(input);")]
    [InlineData("new List<string> { input }.ForEach([|Notify|]);\nasync void Notify(string text) => await store.SaveAsync(text);")]
    public Task A_delegate_that_returns_nothing(string statements) => Tasks.LostInHandlerAsync(statements);

    [Theory]
    [InlineData("await Parallel.ForEachAsync(input, async (c, _) => await store.SaveAsync(\"\" + c));")]
    [InlineData("Func<Task> save = async () => await store.SaveAsync(input); await save();")]
    [InlineData("await Task.Run(async () => await store.SaveAsync(input));")]
    [InlineData("Action save = () => store.Put(input); save();")]
    [InlineData("var timer = new Timer(async _ => await store.SaveAsync(input)); timer.Dispose();")]
    public Task One_that_returns_a_task_or_runs_on_a_timer(string statements) => Tasks.LostInHandlerAsync(statements);

    [Fact]
    public Task Events() => Tasks.LostAsync("""
        private event EventHandler? Saved;

        public async Task Handle(string input, ILambdaContext context)
        {
            Saved += [|async (_, _) =>|] await store.SaveAsync(input);
            Saved += [|OnSaved|];
            Saved -= OnSaved;
            Saved -= async (_, _) => await store.SaveAsync(input);
            Saved += (_, _) => store.Put(input);
            Saved(this, EventArgs.Empty);
            await Task.Yield();
        }

        private async void OnSaved(object? sender, EventArgs e) => await store.SaveAsync("");
        """);

    [Fact]
    public Task An_event_that_no_handler_subscribes() => Tasks.LostAsync("""
        private event EventHandler? Saved;

        public Function() => Saved += OnSaved;

        public Task Handle(string input, ILambdaContext context)
        {
            Saved?.Invoke(this, EventArgs.Empty);
            return store.SaveAsync(input);
        }

        private async void OnSaved(object? sender, EventArgs e) => await store.SaveAsync("");
        """);

    [Fact]
    public Task A_call_of_an_async_void_method() => Tasks.LostAsync("""
        public async Task Handle(string input, ILambdaContext context)
        {
            [|Notify(input)|];
            await Task.Yield();
        }

        private async void Notify(string text) => await store.SaveAsync(text);
        """);

    [Fact]
    public Task Async_void_of_another_project_is_not_known() => new Verify<LMA1005UnawaitedTask>
    {
        Sources = { Tasks.Handler("new Notifier().Notify();") },
        AdditionalFiles = { Tasks.Template },
        Projects = { new CaseProject("Shared") { Sources = { "public class Notifier { public async void Notify() => await Task.Yield(); }" } } },
    }.RunAsync();

    [Theory]
    [InlineData("await {|#0:Task.WhenAny(store.SaveAsync(input), Task.Delay(100))|};")]
    [InlineData("var save = store.SaveAsync(input); if (await {|#0:Task.WhenAny(save, Task.Delay(100))|} != save) return; await save;")]
    [InlineData("var save = store.SaveAsync(input); var delay = Task.Delay(100); if (await {|#0:Task.WhenAny(save, delay)|} == delay) throw new TimeoutException(); await save;")]
    [InlineData("var save = store.SaveAsync(input); if (await {|#0:Task.WhenAny(save, Task.Delay(100))|} == save) await save;")]
    [InlineData("var save = store.SaveAsync(input); var first = await {|#0:Task.WhenAny(save, Task.Delay(100))|}; if (first == save) { await save; return; } Console.WriteLine();")]
    [InlineData("var save = store.SaveAsync(input); await {|#0:Task.WhenAny(save, Task.Delay(100))|};")]
    public Task A_race_with_a_delay(string statements) => Tasks.Rule<LMA1005UnawaitedTask>(Tasks.Handler(statements)).Expecting(DiagnosticSeverity.Info).RunAsync();

    [Fact]
    public Task What_the_race_says() => Tasks.Rule<LMA1005UnawaitedTask>(Tasks.Handler("var save = store.SaveAsync(input); await {|#0:Task.WhenAny(save, Task.Delay(100))|};")).Expecting(
        DiagnosticSeverity.Info,
        "When the delay wins, 'save' goes on, neither awaited nor cancelled, in code of 'Function.Handle'. Lambda freezes the environment when the handler returns: the work stops halfway, goes on during another event or never, and nobody sees its exception. Await it before the handler returns, or hand it over to a queue.").RunAsync();

    [Theory]
    [InlineData("var save = store.SaveAsync(input); await Task.WhenAny(save, Task.Delay(100)); await save;")]
    [InlineData("var save = store.SaveAsync(input); if (await Task.WhenAny(save, Task.Delay(100)) != save) { Console.WriteLine(); } await save;")]
    [InlineData("var save = store.SaveAsync(input); if (await Task.WhenAny(save, Task.Delay(100)) != save) { await save; return; }")]
    [InlineData("var save = store.SaveAsync(input); if (await Task.WhenAny(save, Task.Delay(100)) == save) { Console.WriteLine(); } else { await save; }")]
    [InlineData("using var cancel = new CancellationTokenSource(); var save = Task.Run(() => store.Put(input), cancel.Token); if (await Task.WhenAny(save, Task.Delay(100)) != save) { cancel.Cancel(); return; }")]
    [InlineData("using var cancel = new CancellationTokenSource(100); await Task.WhenAny(Task.Run(() => store.Put(input), cancel.Token), Task.Delay(100));")]
    [InlineData("using var http = new HttpClient(); var get = http.GetStringAsync(input); if (await Task.WhenAny(get, Task.Delay(100)) != get) { http.CancelPendingRequests(); http.Dispose(); return; }")]
    [InlineData("var a = store.SaveAsync(input); var b = store.CountAsync(); await Task.WhenAny(a, b, Task.Delay(100));")]
    [InlineData("var a = store.SaveAsync(input); var b = store.CountAsync(); await Task.WhenAny(a, b); await a; await b;")]
    [InlineData("var save = store.SaveAsync(input); await Task.WhenAny(save, Task.Delay(100)); if (!save.IsCompleted) return; await save;")]
    public Task A_race_after_which_something_waits_or_stops(string statements) => Tasks.LostInHandlerAsync(statements);
}
