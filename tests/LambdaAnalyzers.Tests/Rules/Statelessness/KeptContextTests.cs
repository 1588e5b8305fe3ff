using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1002, what belongs to one invocation and is kept for later ones.</summary>
public class KeptContextTests
{
    private const string Says = "'_context' keeps the ILambdaContext of one invocation in 'Function.Handle' and may be read in a later one: request id, remaining time and cancellation are then those of an invocation that has ended. "
        + "Pass it as a parameter.";

    [Theory]
    [InlineData("[|_context|] ??= context; return Use();")]
    [InlineData("[|_context|] = _context ?? context; return Use();")]
    [InlineData("if (_context == null) [|_context|] = context; return Use();")]
    [InlineData("if (_context is null) { [|_context|] = context; } return Use();")]
    [InlineData("if (input.Length > 3) [|_context|] = context; return Use();")]
    [InlineData("var before = Use(); [|_context|] = context; return before;")]
    [InlineData("[|s_context|] ??= context; return s_context.AwsRequestId;")]
    [InlineData("Interlocked.CompareExchange(ref [|_context|], context, null); return Use();")]
    [InlineData("[|s_all|].Add(context); return \"\";")]
    [InlineData("[|s_byName|].TryAdd(input, context); return \"\";")]
    [InlineData("[|Current|] ??= context; return Current.AwsRequestId;")]
    [InlineData("[|_service|].Context ??= context; return _service.Run();", true)]
    [InlineData("[|_keep|] ??= new Keeper(context); return _keep.Id;")]
    [InlineData("[|_keep|] ??= new Keeper(1, context); return _keep.Id;")]
    [InlineData("[|_primary|] ??= new Primary(context); return _primary.Id;")]
    [InlineData("[|_id|] ??= () => context.AwsRequestId; return _id();")]
    [InlineData("[|_id|] ??= delegate { return context.AwsRequestId; }; return _id();")]
    [InlineData("var mine = context; [|_id|] ??= () => mine.AwsRequestId; return _id();")]
    [InlineData("[|Done|] += () => Console.WriteLine(context.AwsRequestId); Done(); return \"\";")]
    [InlineData("[|_action|] += () => Console.WriteLine(context.AwsRequestId); _action(); return \"\";")]
    [InlineData("[|s_actions|].Add(() => Console.WriteLine(context.AwsRequestId)); return \"\";")]
    [InlineData("var source = new CancellationTokenSource(context.RemainingTime); if (input.Length > 3) [|_token|] = source.Token; return _token.IsCancellationRequested ? \"\" : input;")]
    [InlineData("[|_source|] ??= new CancellationTokenSource(context.RemainingTime - TimeSpan.FromSeconds(1)); return _source.IsCancellationRequested ? \"\" : input;")]
    [InlineData("var source = new CancellationTokenSource(); source.CancelAfter(context.RemainingTime); [|_source|] ??= source; return _source.IsCancellationRequested ? \"\" : input;")]
    public Task Kept(string body, bool onService = false) =>
        // The mention of the property is the place, with the object in front of it.
        Verify<LMA1002ContextKept>.AnalyzerAsync(Source(onService ? body.Replace("[|_service|].Context", "[|_service.Context|]") : body));

    [Theory]
    [InlineData("assigned before every read", "_context = context; return Use();")]
    [InlineData("assigned by a helper", "Enter(context); return Use();")]
    [InlineData("never read", "_context = context; return \"\";")]
    [InlineData("only asked for its logger", "_context ??= context; _context.Logger.LogInformation(input); return \"\";")]
    [InlineData("taken back", "try { _context = input.Length > 3 ? context : null; return Use(); } finally { _context = null; }")]
    [InlineData("flows with the calls", "s_flow.Value = context; return s_flow.Value.AwsRequestId;")]
    [InlineData("the logger", "s_logger ??= context.Logger; s_logger.LogInformation(input); return \"\";")]
    [InlineData("a lambda that asks for the logger", "_action ??= () => context.Logger.LogInformation(\"x\"); _action(); return \"\";")]
    [InlineData("a lambda with a parameter", "_read ??= c => c.AwsRequestId; return _read(context);")]
    [InlineData("a value that stays the same", "s_name ??= context.FunctionName; return s_name;")]
    [InlineData("an object of this invocation", "var keep = new Keeper(context); keep.Context ??= context; return keep.Id;")]
    [InlineData("an object that keeps the name", "_keep ??= new Keeper(context.FunctionName); return _keep.Id;")]
    [InlineData("an object that keeps nothing", "_plain ??= new Plain(context); return _plain.ToString();")]
    [InlineData("a token of a fixed time", "_source ??= new CancellationTokenSource(TimeSpan.FromSeconds(2)); return _source.IsCancellationRequested ? \"\" : input;")]
    [InlineData("a token of the process", "_token = s_ended.Token; return _token.IsCancellationRequested ? \"\" : input;")]
    [InlineData("a context of the code's own", "if (input.Length > 3) _context = Make(); return Use();")]
    [InlineData("new for this invocation", "_context = null; _context ??= context; return Use();")]
    [InlineData("kept, and never read", "_context ??= context; return \"\";")]
    [InlineData("a local", "ILambdaContext mine = null; mine ??= context; return mine.AwsRequestId;")]
    [InlineData("handed on", "return _service.RunWith(context);")]
    [InlineData("taken out of the collection", "s_byName.TryAdd(input, context); s_byName.TryRemove(input, out _); return \"\";")]
    public Task Silent(string why, string body)
    {
        Assert.NotEmpty(why);
        return Verify<LMA1002ContextKept>.AnalyzerAsync(Source(body));
    }

    [Fact]
    public Task The_messages() => Verify<LMA1002ContextKept>.AnalyzerAsync(
        Source("[|_context|] ??= context; [|_id|] ??= () => context.AwsRequestId; [|_keep|] ??= new Keeper(context); return Use() + _id() + _keep.Id;"),
        Says,
        "'_id' keeps a lambda that captures the ILambdaContext of one invocation in 'Function.Handle': when a later invocation runs it, it works with a context that has ended. Give the lambda a parameter, or capture only the values that it needs.",
        "'_keep' keeps an object that is given the ILambdaContext of one invocation in 'Function.Handle': later invocations use it with a context that has ended. Create the object for each invocation, or pass the context to its methods.");

    [Fact]
    public Task The_read_is_named_too() => new Verify<LMA1002ContextKept>
    {
        Sources = { Lambda.Function("private ILambdaContext? _context;\npublic string Handle(string input, ILambdaContext context) { if (input.Length > 3) {|#0:_context|} = context; return {|#1:_context|}!.AwsRequestId; }") },
        Expected = { new("LMA1002", 0) { Also = [1], Severity = DiagnosticSeverity.Warning } },
    }.RunAsync();

    /// <summary>A singleton that is given the context by its method keeps it in its own code, in another file.</summary>
    [Fact]
    public Task In_a_singleton_of_another_file() => new Verify<LMA1002ContextKept>
    {
        Sources =
        {
            ["Function.cs"] = Lambda.Function("private readonly Audit _audit = new();\npublic void Handle(string input, ILambdaContext context) { _audit.Enter(context); _audit.Write(input); }"),
            ["Audit.cs"] = """
                using Amazon.Lambda.Core;
                public class Audit
                {
                    private ILambdaContext? _context;
                    public void Enter(ILambdaContext context) => [|_context|] ??= context;
                    public void Write(string text) => System.Console.Error.Write(text + _context!.AwsRequestId);
                }
                """,
        },
    }.RunAsync();

    [Fact]
    public Task By_one_handler_for_another() => Verify<LMA1002ContextKept>.AnalyzerAsync(Lambda.Function("""
        private ILambdaContext? _context;
        public void First(string input, ILambdaContext context) => [|_context|] = context;
        public string Second(string input, ILambdaContext context) => _context!.AwsRequestId;
        """));

    [Fact]
    public Task On_Managed_Instances() => new Verify<LMA1002ContextKept>
    {
        Sources = { Source("[|_context|] = context; return Use();") },
        Options = { ["lambda_analyzers.multi_concurrency"] = "true" },
    }.Saying(Says + " On Lambda Managed Instances several invocations run at once, and the last one to write decides for all.").RunAsync();

    [Fact]
    public Task On_Managed_Instances_and_never_read() => new Verify<LMA1002ContextKept>
    {
        Sources = { Source("_context = context; return \"\";") },
        Options = { ["lambda_analyzers.multi_concurrency"] = "true" },
    }.RunAsync();

    [Fact]
    public Task In_a_delegate_that_is_the_handler() => Verify<LMA1002ContextKept>.AnalyzerAsync("""
        using Amazon.Lambda.Core; using Amazon.Lambda.RuntimeSupport;
        await LambdaBootstrapBuilder.Create<string>((string input, ILambdaContext context) => { [|State.Context|] ??= context; System.Console.Error.Write(State.Context.AwsRequestId); }, null!).Build().RunAsync();
        static class State { public static ILambdaContext? Context; }
        """);

    [Fact]
    public Task The_request_of_ASP_NET() => new Verify<LMA1002ContextKept>
    {
        References = TestReferences.AspNetCore,
        Sources =
        {
            """
            using Microsoft.AspNetCore.Http;
            using Microsoft.AspNetCore.Mvc;
            public class EntryPoint : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction { }
            public class SongsController(IHttpContextAccessor accessor) : ControllerBase
            {
                public static HttpContext? Current;
                private HttpContext? mine;
                private static IHttpContextAccessor? s_accessor;
                [HttpGet] public string Get() { [|Current|] ??= HttpContext; mine ??= HttpContext; s_accessor ??= accessor; return Current.TraceIdentifier + mine.TraceIdentifier + s_accessor.HttpContext!.TraceIdentifier; }
            }
            """,
        },
    }.RunAsync();

    [Fact]
    public Task The_context_of_a_durable_execution() => Verify<LMA1002ContextKept>.AnalyzerAsync(Lambda.Function("""
        private static Amazon.Lambda.DurableExecution.IDurableContext? s_durable;
        public string Handle(Amazon.Lambda.DurableExecution.IDurableContext durable, ILambdaContext context) { [|s_durable|] ??= durable; return s_durable.Id; }
        """, "\nnamespace Amazon.Lambda.DurableExecution { public interface IDurableContext { string Id { get; } } }"));

    [Fact]
    public Task In_the_constructor_of_an_object_per_event() => Verify<LMA1002ContextKept>.AnalyzerAsync(Lambda.Function("""
        public string Handle(string input, ILambdaContext context) => new Job(context).Run();
        private class Job { private readonly ILambdaContext _context; public Job(ILambdaContext context) => _context = context; public string Run() => _context.AwsRequestId; }
        """));

    [Fact]
    public Task Where_no_handler_leads() => Verify<LMA1002ContextKept>.AnalyzerAsync(Lambda.Function("""
        private ILambdaContext? _context;
        public void Handle(string input, ILambdaContext context) { }
        internal string Unused(ILambdaContext context) { _context ??= context; return _context.AwsRequestId; }
        """));

    [Fact]
    public Task Half_typed() => new Verify<LMA1002ContextKept>
    {
        Sources = { Lambda.Function("private ILambdaContext? _context;\npublic void Handle(string input, ILambdaContext context) { _context ??= {|CS0103:contex|}; _context.{|CS1061:Aws|}(); }") },
    }.RunAsync();

    /// <summary>One voice: the rule of carried data leaves contexts to this one.</summary>
    [Theory]
    [InlineData("if (input.Length > 3) {|LMA1002:_context|} = context; return Use();")]
    [InlineData("{|LMA1002:Done|} += () => Console.WriteLine(context.AwsRequestId); Done(); return \"\";")]
    [InlineData("{|LMA1002:s_all|}.Add(context); return \"\";")]
    [InlineData("if (input.Length > 3) {|LMA1001:s_name|} = context.AwsRequestId; return s_name;")]
    public Task One_voice(string body) => new Verify<LMA1002ContextKept> { Sources = { Source(body) }, Beside = { new LMA1001InvocationDataInField() } }.RunAsync();

    private static string Source(string body) => "#nullable disable\n" + Lambda.Function($$"""
        private static readonly AsyncLocal<ILambdaContext> s_flow = new();
        private static readonly List<ILambdaContext> s_all = new();
        private static readonly List<Action> s_actions = new();
        private static readonly ConcurrentDictionary<string, ILambdaContext> s_byName = new();
        private static readonly CancellationTokenSource s_ended = new();
        private static ILambdaContext s_context;
        private static ILambdaLogger s_logger;
        private static string s_name;
        private static event Action Done;
        private readonly Service _service = new();
        private ILambdaContext _context;
        private CancellationToken _token;
        private CancellationTokenSource _source;
        private Keeper _keep;
        private Primary _primary;
        private Plain _plain;
        private Func<string> _id;
        private Func<ILambdaContext, string> _read;
        private Action _action;
        private static ILambdaContext Current { get; set; }
        public string Handle(string input, ILambdaContext context) { {{body}} }
        private string Use() => _context.AwsRequestId;
        private static ILambdaContext Make() => null;
        private void Enter(ILambdaContext context) => _context = context;
        """, """

        public class Keeper
        {
            public Keeper(ILambdaContext context) => Context = context;
            public Keeper(int number, ILambdaContext context) : this(context) { }
            public Keeper(string name) => Id = name;
            public ILambdaContext Context { get; set; }
            public string Id { get; }
        }
        public class Primary(ILambdaContext context) { public string Id => context.AwsRequestId; }
        public class Plain { public Plain(ILambdaContext context) => Console.WriteLine(context.FunctionName); }
        public class Service { public ILambdaContext Context { get; set; } public string Run() => Context.AwsRequestId; public string RunWith(ILambdaContext context) => context.AwsRequestId; }
        """);
}
