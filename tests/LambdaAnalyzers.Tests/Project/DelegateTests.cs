using LambdaAnalyzers.Projects;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>Delegates that are kept and run later: whoever uses what keeps them, calls what they call.</summary>
public sealed class DelegateTests
{
    private const string Helper = "static class Helper { public static void Run() { /*here*/; } public static void Run(string s) { /*text*/; } }";

    [Theory]
    [InlineData("a method group in a field", "save();", "partial class Function { private readonly Action save = Helper.Run; }")]
    [InlineData("a lambda in a field", "save();", "partial class Function { private readonly Action save = () => Helper.Run(); }")]
    [InlineData("a lambda in a static field of another type", "Steps.Save();", "static class Steps { public static Action Save = () => Helper.Run(); }")]
    [InlineData("Invoke", "save?.Invoke();", "partial class Function { private readonly Action? save = Helper.Run; }")]
    [InlineData("assigned by the constructor", "save();", "partial class Function { private readonly Action save; public Function() => save = Helper.Run; }")]
    [InlineData("assigned through a local", "save();", "partial class Function { private readonly Action save; public Function() { Action run = () => Helper.Run(); save = run; } }")]
    [InlineData("a local function", "save();", "partial class Function { private readonly Action save; public Function() { save = Local; void Local() => Next(); void Next() => Helper.Run(); } }")]
    [InlineData("one of two", "save();", "partial class Function { private readonly Action save = Environment.MachineName == \"x\" ? Other : Helper.Run; static void Other() { } }")]
    [InlineData("instead of null", "save();", "partial class Function { private readonly Action save; public Function(Action? given = null) => save = given ?? Helper.Run; }")]
    [InlineData("an automatic property", "Save();", "partial class Function { private Action Save { get; } = Helper.Run; }")]
    [InlineData("set from outside", "Steps.Save!();", "partial class Function { static Function() => Steps.Save = Helper.Run; } static class Steps { public static Action? Save { get; set; } }")]
    [InlineData("a dictionary", "steps[\"a\"]();", "partial class Function { private readonly Dictionary<string, Action> steps = new() { [\"a\"] = Helper.Run }; }")]
    [InlineData("a dictionary of pairs", "if (steps.TryGetValue(\"a\", out var step)) step();", "partial class Function { private readonly Dictionary<string, Action> steps = new() { { \"a\", () => Helper.Run() } }; }")]
    [InlineData("added to a dictionary", "steps[\"a\"]();", "partial class Function { private readonly Dictionary<string, Action> steps = new(); public Function() { steps.Add(\"a\", Helper.Run); } }")]
    [InlineData("set in a dictionary", "steps[\"a\"]();", "partial class Function { private readonly Dictionary<string, Action> steps = new(); public Function() { steps[\"a\"] = Helper.Run; } }")]
    [InlineData("an array in a loop", "foreach (var step in steps) step();", "partial class Function { private readonly Action[] steps = { Helper.Run }; }")]
    [InlineData("a collection expression", "foreach (var step in steps) step();", "partial class Function { private readonly List<Action> steps = [Helper.Run]; }")]
    [InlineData("handed to LINQ", "steps.ForEach(s => s());", "partial class Function { private readonly List<Action> steps = new() { Helper.Run }; }")]
    [InlineData("an event", "source.Raise();", "partial class Function { private readonly Source source = new(); public Function() => source.Done += Helper.Run; } class Source { public event Action? Done; public void Raise() => Done?.Invoke(); }")]
    [InlineData("an event handler that is a lambda", "source.Raise();", "partial class Function { private readonly Source source = new(); public Function() => source.Done += (s, e) => Helper.Run(); } class Source { public event EventHandler? Done; public void Raise() => Done?.Invoke(this, EventArgs.Empty); }")]
    [InlineData("kept by a constructor", "router.Route();", "partial class Function { private readonly Router router = new(Helper.Run); } class Router { private readonly Action run; public Router(Action run) => this.run = run ?? throw new ArgumentNullException(); public void Route() => run(); }")]
    [InlineData("kept by a primary constructor", "router.Route();", "partial class Function { private readonly Router router = new(() => Helper.Run()); } class Router(Action run) { public void Route() => run(); }")]
    [InlineData("kept by a field of a primary constructor", "router.Route();", "partial class Function { private readonly Router router = new Router(Helper.Run); } class Router(Action run) { private readonly Action step = run; public void Route() => step(); }")]
    [InlineData("kept by the base's constructor", "router.Route();", "partial class Function { private readonly Own router = new Own(Helper.Run); } class Own : Router { public Own(Action run) : base(run) { } } class Router { private readonly Action step; public Router(Action run) => step = run; public void Route() => step(); }")]
    [InlineData("kept by a method", "router.Route();", "partial class Function { private readonly Router router = new(); public Function() => router.On(\"a\", Helper.Run); } class Router { private readonly Dictionary<string, Action> steps = new(); public void On(string key, Action run) => steps[key] = run; public void Route() => steps[\"a\"](); }")]
    [InlineData("kept by a fluent method", "router.Route();", "partial class Function { private readonly Router router = new Router().On(\"a\", Helper.Run).On(\"b\", () => { }); } class Router { private readonly Dictionary<string, Action> steps = new(); public Router On(string key, Action run) { steps[key] = run; return this; } public void Route() => steps[\"a\"](); }")]
    [InlineData("wrapped in another lambda", "router.Route();", "partial class Function { private readonly Router router = new(Helper.Run); } class Router { private readonly Func<int> step; public Router(Action run) => step = () => { run(); return 1; }; public int Route() => step(); }")]
    [InlineData("in a record", "steps[0].Run();", "partial class Function { private readonly Step[] steps = { new(\"a\", Helper.Run) }; } record Step(string Name, Action Run);")]
    [InlineData("in an object initialiser", "options.Run();", "partial class Function { private readonly Options options = new() { Run = Helper.Run }; } class Options { public Action Run { get; set; } = () => { }; }")]
    [InlineData("a delegate type of the project", "save();", "delegate void Work(); partial class Function { private readonly Work save = Helper.Run; }")]
    [InlineData("an instance method behind an interface", "save();", "partial class Function { private readonly Action save; public Function(IStore store) => save = store.Save; } public interface IStore { void Save(); } class Store : IStore { public void Save() => Helper.Run(); public static Store Make() => new(); }")]
    [InlineData("a keeper used inside a kept lambda", "outer();", "partial class Function { private readonly Action inner = Helper.Run; private readonly Action outer; public Function() => outer = () => inner(); }")]
    public void Who_uses_what_keeps_a_delegate_calls_it(string how, string body, string declarations)
    {
        var graph = Graph.Handling(body, "public " + declarations + Helper);
        Assert.Empty(graph.Errors());
        Assert.True(graph.Reaches("here"), how);
        Assert.False(graph.Reaches("text"), how);
    }

    [Theory]
    [InlineData("never used", "", "partial class Function { private readonly Action save = Helper.Run; }")]
    [InlineData("only compared", "if (save is null) return;", "partial class Function { private readonly Action save = Helper.Run; }")]
    [InlineData("only replaced", "save = Console.WriteLine;", "partial class Function { private Action save = Helper.Run; }")]
    [InlineData("only counted", "_ = steps.Count;", "partial class Function { private readonly List<Action> steps = new() { Helper.Run }; }")]
    [InlineData("used while the environment starts", "", "partial class Function { private readonly Action save = Helper.Run; public Function() => save(); }")]
    [InlineData("another field of that name", "Other.save();", "partial class Function { private readonly Action save = Helper.Run; } static class Other { public static Action save = () => { }; }")]
    [InlineData("run at once by an object that nobody keeps", "new Retry(() => { }).Run();", "partial class Function { public Function() => new Retry(Helper.Run).Run(); } class Retry(Action action) { public void Run() => action(); }")]
    [InlineData("run at once by a local object", "new Source().Raise();", "partial class Function { public Function() { var source = new Source(); source.Done += Helper.Run; source.Raise(); } } class Source { public event Action? Done; public void Raise() => Done?.Invoke(); }")]
    [InlineData("run by the method that it is passed to", "Retry.Run(() => { });", "partial class Function { public Function() => Retry.Run(Helper.Run); } static class Retry { public static void Run(Action action) => action(); }")]
    [InlineData("a factory whose product is kept", "_ = once.Value;", "partial class Function { private readonly Once once = new(() => { Helper.Run(); return \"\"; }); } class Once(Func<string> make) { private string? value; public string Value => value ??= make(); }")]
    [InlineData("a factory behind a test", "_ = once.Get();", "partial class Function { private readonly Once once = new(() => { Helper.Run(); return \"\"; }); } class Once(Func<string> make) { private string? value; public string Get() { if (value == null) { value = make(); } return value; } }")]
    [InlineData("a factory of a cache", "_ = cache.Get(\"a\");", "partial class Function { private readonly Cache cache = new(() => { Helper.Run(); return \"\"; }); } class Cache(Func<string> make) { private readonly System.Collections.Concurrent.ConcurrentDictionary<string, string> values = new(); public string Get(string key) => values.GetOrAdd(key, _ => make()); }")]
    [InlineData("a Lazy", "_ = once.Value;", "partial class Function { private readonly Lazy<string> once = new(() => { Helper.Run(); return \"\"; }); }")]
    [InlineData("a Lazy made of a kept factory", "_ = once.Get();", "partial class Function { private readonly Once once = new(() => { Helper.Run(); return \"\"; }); } class Once { private readonly Lazy<string> lazy; public Once(Func<string> make) => lazy = new(make); public string Get() => lazy.Value; }")]
    [InlineData("evaluated while it is wired", "save();", "partial class Function { private readonly Action save = Make().Go; static Worker Make() { Helper.Run(); return new(); } } class Worker { public void Go() { } }")]
    [InlineData("the argument of what makes the delegate", "save();", "partial class Function { private readonly Action save = Wrap(Helper.Run); static Action Wrap(Action a) { a(); return () => { }; } }")]
    public void What_is_only_wired_is_not_invoked(string how, string body, string declarations)
    {
        var graph = Graph.Handling(body, "public " + declarations + Helper);
        Assert.Empty(graph.Errors());
        Assert.False(graph.Reaches("here"), how);
    }

    [Fact]
    public void The_code_of_a_kept_lambda_is_in_the_phase_of_who_uses_it_and_the_path_names_the_field()
    {
        var graph = Graph.Handling("Route();", "public partial class Function { private readonly Action save = () => { /*lambda*/ Helper.Run(); }; private readonly int size = /*beside*/ 1; void Route() => save(); }" + Helper);
        Assert.Equal(Phase.Init | Phase.Invoke, graph.PhaseOf("lambda"));
        Assert.Equal(Phase.Init, graph.PhaseOf("beside"));
        Assert.Equal("Function.Handle -> Route -> save", graph.PathTo("lambda"));
        Assert.Equal("Function.Handle -> Route -> Run", graph.PathTo("here"));
        Assert.Equal(["Function.Handle"], graph.HandlersReaching("lambda"));
        Assert.Equal(["Function.Handle"], graph.HandlersReaching("here"));
    }

    [Fact]
    public void A_handler_delegate_that_uses_a_kept_one_is_named()
    {
        var graph = Graph.Of(
            Microsoft.CodeAnalysis.OutputKind.ConsoleApplication,
            """
            using System; using Amazon.Lambda.Core; using Amazon.Lambda.RuntimeSupport;
            await LambdaBootstrapBuilder.Create((string s, ILambdaContext c) => { }, null).Build().RunAsync();
            var handler = (string s, ILambdaContext c) => { Steps.Save(); };
            await LambdaBootstrapBuilder.Create(handler, null).Build().RunAsync();
            static class Steps { public static readonly Action Save = () => { /*lambda*/ Helper.Run(); }; }
            """ + Helper);
        Assert.Equal("Main.lambda -> Run", graph.PathTo("here"));
        Assert.Equal("Main.lambda -> Save", graph.PathTo("lambda"));
    }
}
