using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1004: work that goes on beside the handler.</summary>
public class BackgroundWorkTests
{
    private const string Freeze = " Lambda freezes the environment when the handler returns: the work stops wherever it is and goes on during another event, or never. Finish it before the handler returns, or give it to EventBridge Scheduler, SQS or Step Functions.";

    private const string Handle = "\n\npublic Task Handle(string input, ILambdaContext context) => store.SaveAsync(input);";

    [Fact]
    public Task A_timer_in_a_field_from_the_start() => Tasks.Rule<LMA1004BackgroundWork>(Tasks.Function("private readonly Timer _refresh;\n\npublic Function() => _refresh = {|#0:new Timer(_ => store.Put(\"\"), null, 0, 60_000)|};" + Handle))
        .Expecting(DiagnosticSeverity.Warning, "'_refresh' keeps a timer that is started at the start of 'Function.Handle'." + Freeze).RunAsync();

    [Fact]
    public Task A_timer_in_a_field_during_an_event() => Tasks.Rule<LMA1004BackgroundWork>(Tasks.Function("private Timer? _refresh;\n\npublic Task Handle(string input, ILambdaContext context) { Start(); return store.SaveAsync(input); }\nprivate void Start() => _refresh ??= {|#0:new Timer(_ => store.Put(\"\"), null, 0, 60_000)|};"))
        .Expecting(DiagnosticSeverity.Warning, "'_refresh' keeps a timer that is started during events of 'Function.Handle -> Start'." + Freeze).RunAsync();

    [Theory]
    [InlineData("private static readonly System.Timers.Timer Refresh = [|new(1000)|];")]
    [InlineData("private static System.Timers.Timer Refresh { get; } = [|new System.Timers.Timer(1000) { AutoReset = true }|];")]
    [InlineData("private readonly Timer _refresh = [|new Timer(static _ => { }, null, TimeSpan.Zero, TimeSpan.FromMinutes(1))|];")]
    public Task Timers_of_both_kinds(string member) => Tasks.OutlivesAsync(member + Handle);

    [Theory]
    [InlineData("private Timer? _refresh;\npublic Task Handle(string input, ILambdaContext context) { _refresh = new Timer(_ => { }, null, 0, 10); try { return store.SaveAsync(input); } finally { _refresh.Dispose(); } }")]
    [InlineData("private Timer? _refresh;\npublic Task Handle(string input, ILambdaContext context) { _refresh = new Timer(_ => { }, null, 0, 10); Stop(); return store.SaveAsync(input); }\nprivate void Stop() => _refresh?.Dispose();")]
    [InlineData("private readonly Timer _refresh = new Timer(_ => { }, null, Timeout.Infinite, Timeout.Infinite);\npublic Task Handle(string input, ILambdaContext context) => store.SaveAsync(input);")]
    [InlineData("private readonly Timer _refresh = new Timer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);\npublic Task Handle(string input, ILambdaContext context) => store.SaveAsync(input);")]
    [InlineData("private readonly Timer _refresh = new Timer(_ => { });\npublic Task Handle(string input, ILambdaContext context) => store.SaveAsync(input);")]
    [InlineData("public async Task Handle(string input, ILambdaContext context) { using var beat = new Timer(_ => { }, null, 0, 10); await store.SaveAsync(input); }")]
    [InlineData("private Timer? _refresh;\npublic Task Handle(string input, ILambdaContext context) => store.SaveAsync(input);\npublic void NeverCalled() => _refresh = new Timer(_ => { }, null, 0, 10);")]
    [InlineData("private Own.Timer _refresh = new();\npublic Task Handle(string input, ILambdaContext context) => store.SaveAsync(input);\nprivate static class Own { public class Timer; }")]
    public Task Timers_that_end_do_not_run_or_are_not_reached(string members) => Tasks.OutlivesAsync(members);

    [Fact]
    public Task Ending_the_old_timer_does_not_end_the_new_one() => Tasks.OutlivesAsync("""
        private Timer? _refresh;

        public Task Handle(string input, ILambdaContext context)
        {
            _refresh?.Dispose();
            _refresh = [|new Timer(_ => store.Put(input), null, 0, 1000)|];
            return store.SaveAsync(input);
        }
        """);

    [Fact]
    public Task Dispose_is_not_called_before_the_handler_returns() => Tasks.Rule<LMA1004BackgroundWork>(Tasks.Function("private readonly Cache cache = new();" + Handle.Replace("store.SaveAsync(input)", "cache.Get()")) + """


        public class Cache : IDisposable
        {
            private readonly Timer _refresh = [|new Timer(_ => { }, null, 0, 1000)|];

            public Task Get() => Task.CompletedTask;

            public void Dispose() => _refresh.Dispose();
        }
        """).RunAsync();

    [Theory]
    [InlineData("[|new Thread(() => store.Put(input)).Start()|];")]
    [InlineData("var thread = new Thread(() => store.Put(input)) { IsBackground = true }; [|thread.Start()|];")]
    [InlineData("[|ThreadPool.QueueUserWorkItem(_ => store.Put(input))|];")]
    [InlineData("[|ThreadPool.UnsafeQueueUserWorkItem(_ => store.Put(input), null)|];")]
    [InlineData("[|ThreadPool.QueueUserWorkItem(async _ => await store.SaveAsync(input))|];")]
    [InlineData("[|Task.Factory.StartNew(() => store.Put(input), TaskCreationOptions.LongRunning)|];")]
    [InlineData("_ = [|Task.Factory.StartNew(() => store.Put(input), default, TaskCreationOptions.LongRunning | TaskCreationOptions.DenyChildAttach, TaskScheduler.Default)|];")]
    [InlineData("_ = [|Task.Run(async () => { using var timer = new PeriodicTimer(TimeSpan.FromSeconds(1)); while (await timer.WaitForNextTickAsync()) store.Put(input); })|];")]
    [InlineData("_ = [|Task.Run(async () => { while (true) { store.Put(input); await Task.Delay(100); } })|];")]
    [InlineData("_ = [|Task.Run(async () => { for (;;) { foreach (var c in input) { if (c == ' ') break; } await Task.Delay(100); } })|];")]
    [InlineData("_ = [|LoopAsync()|];\nasync Task LoopAsync() { while (!context.RemainingTime.Equals(default)) { } while (true) await Task.Delay(1); }")]
    [InlineData("_ = [|Task.Run(LoopAsync)|];\nasync Task LoopAsync() { do { await Task.Delay(1); } while (true); }")]
    [InlineData("_ = [|Task.Run(() => LoopAsync())|];\nasync Task LoopAsync() { using var stop = new CancellationTokenSource(); while (!stop.IsCancellationRequested) await Task.Delay(1); }")]
    public Task Nothing_waits(string statements) => Tasks.OutlivesInHandlerAsync(statements);

    [Theory]
    [InlineData("var thread = new Thread(() => store.Put(input)); thread.Start(); thread.Join();")]
    [InlineData("var threads = new List<Thread>(); var thread = new Thread(() => store.Put(input)); threads.Add(thread); thread.Start(); foreach (var t in threads) t.Join();")]
    [InlineData("var threads = new[] { new Thread(() => store.Put(input)) }; foreach (var t in threads) t.Start(); foreach (var t in threads) t.Join();")]
    [InlineData("using var done = new ManualResetEvent(false); new Thread(() => done.Set()).Start(); done.WaitOne();")]
    [InlineData("using var done = new CountdownEvent(1); ThreadPool.QueueUserWorkItem(_ => done.Signal()); done.Wait();")]
    [InlineData("var done = new TaskCompletionSource(); ThreadPool.QueueUserWorkItem(_ => done.SetResult()); await done.Task;")]
    [InlineData("await Task.Factory.StartNew(() => store.Put(input), TaskCreationOptions.LongRunning);")]
    [InlineData("_ = Task.Factory.StartNew(() => store.Put(input));")]
    [InlineData("await LoopAsync();\nasync Task LoopAsync() { while (true) { await Task.Delay(1); if (input == \"\") break; } }")]
    [InlineData("_ = PagesAsync();\nasync Task PagesAsync() { while (true) { await Task.Delay(1); if (input == \"\") return; } }")]
    [InlineData("_ = PagesAsync();\nasync Task PagesAsync() { while (true) { await Task.Delay(1); switch (input) { case \"\": break; } if (input == \"\") break; } }")]
    [InlineData("new Worker().Start();")]
    [InlineData("if (System.Diagnostics.Debugger.IsAttached) ThreadPool.QueueUserWorkItem(_ => store.Put(input));")]
    [InlineData("_ = Task.Run(() => { ThreadPool.QueueUserWorkItem(_ => store.Put(input)); });")]
    public Task It_is_joined_ends_by_itself_or_is_something_else(string statements) =>
        Tasks.Rule<LMA1004BackgroundWork>(Tasks.Handler(statements) + "\n\npublic class Worker { public void Start() { } }").RunAsync();

    [Fact]
    public Task A_consumer_of_a_channel_in_a_field() => Tasks.OutlivesAsync("""
        private readonly System.Threading.Channels.Channel<string> _queue = System.Threading.Channels.Channel.CreateUnbounded<string>();
        private readonly Task _consumer;

        public Function() => _consumer = [|Task.Run(ConsumeAsync)|];

        public async Task Handle(string input, ILambdaContext context) => await _queue.Writer.WriteAsync(input);

        private async Task ConsumeAsync()
        {
            await foreach (var text in _queue.Reader.ReadAllAsync())
                store.Put(text);
        }
        """);

    [Fact]
    public Task A_consumer_that_the_handler_awaits() => Tasks.OutlivesAsync("""
        private readonly System.Threading.Channels.Channel<string> _queue = System.Threading.Channels.Channel.CreateUnbounded<string>();
        private Task? _consumer;

        public async Task Handle(string input, ILambdaContext context)
        {
            _consumer = ConsumeAsync();
            await _queue.Writer.WriteAsync(input);
            _queue.Writer.Complete();
            await _consumer;
        }

        private async Task ConsumeAsync()
        {
            while (await _queue.Reader.WaitToReadAsync())
                while (_queue.Reader.TryRead(out var text))
                    store.Put(text);
        }
        """);

    [Fact]
    public Task A_task_in_a_field_that_ends_by_itself() => Tasks.OutlivesAsync("private readonly Task _warmUp;\n\npublic Function() => _warmUp = store.SaveAsync(\"\");" + Handle);

    [Theory]
    [InlineData("", "[|", "|]")]
    [InlineData("_worker.Join();", "", "")]
    public Task A_thread_in_a_field(string after, string open, string close) => Tasks.OutlivesAsync($$"""
        private Thread? _worker;

        public Task Handle(string input, ILambdaContext context)
        {
            _worker = new Thread(() => store.Put(input));
            {{open}}_worker.Start(){{close}};
            {{after}}
            return store.SaveAsync(input);
        }
        """.Replace("\n    \n", "\n"));

    [Fact]
    public Task Managed_Instances_are_not_frozen() => new Verify<LMA1004BackgroundWork>
    {
        Sources = { Tasks.Function("private readonly Timer _refresh = new Timer(_ => { }, null, 0, 1);\n\npublic Task Handle(string input, ILambdaContext context) { new Thread(() => store.Put(input)).Start(); return store.SaveAsync(input); }") },
        AdditionalFiles = { Tasks.ManagedInstances },
    }.RunAsync();

    [Fact]
    public Task A_library_gets_advice()
    {
        var verify = new Verify<LMA1004BackgroundWork> { Sources = { "public class Api(Store store) { public void Note(string text) => {|#0:ThreadPool.QueueUserWorkItem(_ => store.Put(text))|}; }" + Tasks.Store } }.Expecting(DiagnosticSeverity.Info);
        verify.Properties["LambdaAnalyzersLibrary"] = "true";
        return verify.RunAsync();
    }
}
