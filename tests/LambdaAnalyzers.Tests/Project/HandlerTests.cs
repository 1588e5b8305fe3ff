using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>Which members are handlers, and how sure that is.</summary>
public sealed class HandlerTests
{
    private const string Serializer = "[assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(object))] ";

    [Theory]
    [InlineData("by signature", Serializer + "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } }", "F.Handle Signature")]
    [InlineData("by its event", Serializer + "public class F { public void Handle(Amazon.Lambda.SQSEvents.SQSEvent e) { } }", "F.Handle Signature")]
    [InlineData("in a base that is abstract", Serializer + "public abstract class B { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } } public class F : B { }", "B.Handle Signature")]
    [InlineData("annotated", "public class F { [Amazon.Lambda.Annotations.LambdaFunction] public void Handle(string s) { } }", "F.Handle Annotated")]
    [InlineData("serializer of its own", "public class F { [Amazon.Lambda.Core.LambdaSerializer(typeof(object))] public void Handle(int s, int t, int u) { } }", "F.Handle MethodSerializer")]
    [InlineData("serializer of the project", "[assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(S))] public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } } public class S : Amazon.Lambda.Core.ILambdaSerializer { public T Deserialize<T>(System.IO.Stream s) => default!; public void Serialize<T>(T r, System.IO.Stream s) { } }", "F.Handle Signature; S.Deserialize Serializer; S.Serialize Serializer")]
    [InlineData("serializer of the project that code creates", Serializer + "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } } static class P { static object s = new S(); } public class S : Amazon.Lambda.Core.ILambdaSerializer { public T Deserialize<T>(System.IO.Stream s) => default!; public void Serialize<T>(T r, System.IO.Stream s) { } }", "F.Handle Signature; S.Deserialize Serializer; S.Serialize Serializer")]
    [InlineData("serializer of the project that nothing names", Serializer + "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } } public class S : Amazon.Lambda.Core.ILambdaSerializer { public T Deserialize<T>(System.IO.Stream s) => default!; public void Serialize<T>(T r, System.IO.Stream s) { } }", "F.Handle Signature")]
    [InlineData("serializer beside no handler", "[assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(S))] public class S : Amazon.Lambda.Core.ILambdaSerializer { public T Deserialize<T>(System.IO.Stream s) => default!; public void Serialize<T>(T r, System.IO.Stream s) { } }", "")]
    [InlineData("without a serializer", "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } }", "")]
    [InlineData("internal class", Serializer + "class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } }", "")]
    [InlineData("private method", Serializer + "public class F { void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } }", "")]
    [InlineData("abstract and never derived", Serializer + "public abstract class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } }", "")]
    [InlineData("interface", Serializer + "public interface F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } }", "")]
    [InlineData("generic method", Serializer + "public class F { public void Handle<T>(T s, Amazon.Lambda.Core.ILambdaContext c) { } }", "")]
    [InlineData("three parameters", Serializer + "public class F { public void Handle(int a, int b, Amazon.Lambda.Core.ILambdaContext c) { } }", "")]
    [InlineData("a using is still missing", Serializer + "public class F { public void Handle(string s, ILambdaContext c) { } }", "F.Handle Signature")]
    [InlineData("a context of another library", Serializer + "public interface ILambdaContext { } public class F { public void Handle(string s, ILambdaContext c) { } }", "")]
    [InlineData("an attribute of another library", "public class LambdaFunctionAttribute : System.Attribute { } public class F { [LambdaFunction] public void Handle(string s) { } }", "")]
    [InlineData("an event of another library", Serializer + "public class OrderEvent { } public class F { public void Handle(OrderEvent e) { } }", "")]
    [InlineData("beside a handler that passes its event on", Serializer + "public class F { public void Handle(Amazon.Lambda.SQSEvents.SQSEvent e, Amazon.Lambda.Core.ILambdaContext c) => Helper.Count(e); } public static class Helper { public static int Count(Amazon.Lambda.SQSEvents.SQSEvent e) => 0; }", "F.Handle Signature")]
    [InlineData("beside a handler that passes its context on", Serializer + "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) => Work(s, c); public void Work(string s, Amazon.Lambda.Core.ILambdaContext c) { } }", "F.Handle Signature")]
    [InlineData("behind an interface that the handler calls", Serializer + "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { IStep step = new Step(); step.Do(s, c); } } public interface IStep { void Do(string s, Amazon.Lambda.Core.ILambdaContext c); } public class Step : IStep { public void Do(string s, Amazon.Lambda.Core.ILambdaContext c) { } }", "F.Handle Signature")]
    [InlineData("behind an interface and an abstract base", Serializer + "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { IStep step = new Special(); step.Do(s, c); } } public interface IStep { void Do(string s, Amazon.Lambda.Core.ILambdaContext c); } public abstract class Step : IStep { public abstract void Do(string s, Amazon.Lambda.Core.ILambdaContext c); } public class Special : Step { public override void Do(string s, Amazon.Lambda.Core.ILambdaContext c) { } }", "F.Handle Signature")]
    [InlineData("behind a base class that the handler calls", Serializer + "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { Step step = new Special(); step.Do(s, c); } } public abstract class Step { public abstract void Do(string s, Amazon.Lambda.Core.ILambdaContext c); } public class Special : Step { public override void Do(string s, Amazon.Lambda.Core.ILambdaContext c) { } }", "F.Handle Signature")]
    [InlineData("tried from Main", Serializer + "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } static void Main() => new F().Handle(\"\", null!); }", "F.Handle Signature")]
    [InlineData("called by itself", Serializer + "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { if (s.Length > 0) Handle(\"\", c); } }", "F.Handle Signature")]
    [InlineData("an override that calls its base", Serializer + "public abstract class B { public virtual void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) { } } public class F : B { public override void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) => base.Handle(s, c); }", "F.Handle Signature")]
    [InlineData("beside another method of that name that is called", Serializer + "public class F { public void Handle(string s, Amazon.Lambda.Core.ILambdaContext c) => new G().Handle(); } public class G { public void Handle() { } }", "F.Handle Signature")]
    [InlineData("annotated and called", "public class F { [Amazon.Lambda.Annotations.LambdaFunction] public void Handle(string s) { } public void Again() => Handle(\"\"); }", "F.Handle Annotated")]
    public void Found(string what, string source, string expected)
    {
        Assert.NotEmpty(what);
        Assert.Equal(expected, Describe(Graph.Of(source).Calls));
    }

    [Theory]
    [InlineData("App::Ns.F::Run", "F.Run Configured")]
    [InlineData("app::Ns.F::Run", "F.Run Configured")]
    [InlineData("App::Ns.Derived::Run", "Derived.Run Configured")]
    [InlineData("App::Ns.F_Note_Generated::Note", "F.Note Configured")]
    [InlineData("App::Ns.F_Old_Generated::Old", "F.Old Configured")]
    [InlineData("App::Ns.F::Over", "F.Over Configured; F.Over Configured")]
    [InlineData("App::Ns.F::System.String Over(System.String)", "F.Over Configured")]
    [InlineData("App::Ns.Derived::Void Over(Int32)", "Derived.Over Configured")]
    [InlineData("App::Ns.F::Void Over(System.Guid)", "F.Note Annotated")]
    [InlineData("App::Ns.Derived::Hidden", "Derived.Hidden Configured")]
    [InlineData("App::Ns.Derived::Secret", "Derived.Secret Configured")]
    [InlineData("App::Ns.F+Inner+Deep::Run", "Deep.Run Configured")]
    [InlineData("App::Ns.F::Missing", "F.Note Annotated")]
    [InlineData("Other::Ns.F::Run", "F.Note Annotated")]
    [InlineData("App::Ns.Local::Run", "F.Note Annotated")]
    [InlineData("App::Ns.Host::FunctionHandlerAsync", "F.Note Annotated; Host.MarshallRequest Configured")]
    public void Configured(string handler, string expected)
    {
        const string source = """
            namespace Ns
            {
                public class F
                {
                    internal void Run() { }
                    protected void Hidden() { }
                    private static void Secret() { }
                    public string Over(string s) => s;
                    public void Over(int i) { }
                    public class Inner { public static void Run() { } public class Deep { internal string Run() => ""; } }
                    [Amazon.Lambda.Annotations.LambdaFunction] public void Old(string s) { }
                    [Amazon.Lambda.Annotations.LambdaFunction] public void Note(string s) { }
                }
                public class Derived : F { }
                public class F_Old_Generated { private readonly F f = new F(); public void Old(string s) => f.Old(s); }
                file class Local { public void Run() { } }
                public class Host : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction
                {
                    protected override void Init(Microsoft.AspNetCore.Hosting.IWebHostBuilder builder) { }
                    protected override void MarshallRequest(Amazon.Lambda.AspNetCoreServer.Internal.InvokeFeatures f, Amazon.Lambda.APIGatewayEvents.APIGatewayProxyRequest r, Amazon.Lambda.Core.ILambdaContext c) { }
                }
            }
            """;
        var compilation = Graph.Compile("App", OutputKind.DynamicallyLinkedLibrary, source).WithReferences(TestReferences.AspNetCore.All);
        var text = "{ \"function-handler\": \"" + handler + "\" }";
        var file = ConfigFile.For(new Given("/app/aws-lambda-tools-defaults.json", text), CancellationToken.None)!;
        var calls = new CallGraph(compilation, Deployment.Of([(file, ".")], "App"), isLibrary: false);
        var found = Describe(calls).Split("; ").Where(h => h != "F.Old Annotated" && (h != "F.Note Annotated" || expected.Contains("F.Note", System.StringComparison.Ordinal)));
        Assert.Equal(expected, string.Join("; ", found));
    }

    [Fact]
    public void Delegates_of_one_program_are_told_apart()
    {
        var graph = Graph.Of(
            OutputKind.ConsoleApplication,
            """
            using Amazon.Lambda.Core; using Amazon.Lambda.RuntimeSupport;
            var first = (string s, ILambdaContext c) => { Helper.A(); };
            await LambdaBootstrapBuilder.Create(first, null).Build().RunAsync();
            await LambdaBootstrapBuilder.Create<string>(Second, null).Build().RunAsync();
            await LambdaBootstrapBuilder.Create<string>(Helper.Third, null).Build().RunAsync();
            void Second(string s) => Helper.B();
            static class Helper { public static void A() { /*a*/; } public static void B() { /*b*/; } public static void Third(string s) { /*c*/; } public static void Never() { /*d*/; } }
            """);
        Assert.Equal("Helper.Third Bootstrap; Main.Second Bootstrap; Main.lambda Bootstrap", Describe(graph.Calls));
        Assert.Equal("Main.lambda -> A", graph.PathTo("a"));
        Assert.True(graph.Reaches("b"));
        Assert.Equal("Helper.Third", graph.PathTo("c"));
        Assert.False(graph.Reaches("d"));
        Assert.Equal(["Helper.Third"], graph.HandlersReaching("c"));
    }

    [Theory]
    [InlineData("Func<string, string> handler = Function.Handle; await LambdaBootstrapBuilder.Create(handler, null).Build().RunAsync();")]
    [InlineData("await LambdaBootstrapBuilder.Create<string, string>(Function.Handle, null).Build().RunAsync();")]
    [InlineData("var one = new Function(); await LambdaBootstrapBuilder.Create<string, string>(one.Run, null).Build().RunAsync();")]
    [InlineData("await LambdaBootstrapBuilder.Create<string, string>(new Function().Run, null).Build().RunAsync();")]
    public void A_method_that_is_handed_over_is_no_part_of_the_initialisation(string program)
    {
        const string Types = "public class Function { public Function() { /*made*/; } public static string Handle(string s) { /*here*/ return s; } public string Run(string s) => Handle(s); }";
        var graph = Graph.Of(OutputKind.ConsoleApplication, "using System; using Amazon.Lambda.RuntimeSupport;\n" + program + Types);
        Assert.Empty(graph.Errors());
        Assert.Equal(Phase.Invoke, graph.PhaseOf("here"));
        Assert.Equal(program.Contains("new Function()", System.StringComparison.Ordinal) ? Phase.Init : graph.PhaseOf("made"), graph.PhaseOf("made"));
    }

    [Theory]
    [InlineData("public static", false)]
    [InlineData("public", true)]
    public void Of_the_type_of_a_static_handler_nobody_makes_an_object(string modifiers, bool isMade)
    {
        var phase = isMade ? Phase.Init : Phase.Neither;
        var graph = Graph.Of(Graph.Usings + $$"""
            [assembly: LambdaSerializer(typeof(object))]
            public class Function { private readonly int size = Size(); public Function() { /*made*/; } private static int Size() { /*size*/ return 1; } {{modifiers}} void Handle(string s, ILambdaContext c) { } }
            """);
        Assert.Equal(phase, graph.PhaseOf("made"));
        Assert.Equal(phase, graph.PhaseOf("size"));
    }

    [Theory]
    [InlineData("Function.Handle(\"warm\"); await LambdaBootstrapBuilder.Create<string, string>(Function.Handle, null).Build().RunAsync();")]
    [InlineData("Function one = new Heir(); await LambdaBootstrapBuilder.Create<string, string>(one.Run, null).Build().RunAsync();")]
    public void A_method_that_is_called_too_or_may_be_overridden_is_in_both_phases(string program)
    {
        const string Types = "public class Function { public static string Handle(string s) { /*here*/ return s; } public virtual string Run(string s) => s; } public class Heir : Function { public override string Run(string s) => Handle(s); }";
        var graph = Graph.Of(OutputKind.ConsoleApplication, "using System; using Amazon.Lambda.RuntimeSupport;\n" + program + Types);
        Assert.Empty(graph.Errors());
        Assert.True((graph.PhaseOf("here") & Phase.Init) != 0);
    }

    [Theory]
    [InlineData("a wrapper", "_ = new LambdaBootstrap(HandlerWrapper.GetHandlerWrapper((Stream s) => Helper.A(), null));", "Main.lambda")]
    [InlineData("a wrapper in a variable", "var wrapper = HandlerWrapper.GetHandlerWrapper((Stream s) => Helper.A(), null); _ = new LambdaBootstrap(wrapper);", "Main.lambda")]
    [InlineData("the bootstrap itself", "_ = new LambdaBootstrap(async (InvocationRequest r) => { await Task.Yield(); Helper.A(); return null!; });", "Main.lambda")]
    [InlineData("the bootstrap with a client", "_ = new LambdaBootstrap(new System.Net.Http.HttpClient(), async (InvocationRequest r) => { await Task.Yield(); Helper.A(); return null!; }, async () => { await Task.Yield(); Helper.D(); return true; });", "Main.lambda")]
    [InlineData("through two locals", "var first = (string s, ILambdaContext c) => Helper.A(); var second = first; LambdaBootstrapBuilder.Create(second, null);", "Main.lambda")]
    [InlineData("a field with a method group", "LambdaBootstrapBuilder.Create(Kept.Group, null);", "Main.Group")]
    [InlineData("a field with a lambda", "LambdaBootstrapBuilder.Create(Kept.Lambda, null);", "Main.Lambda")]
    [InlineData("a property with a lambda", "LambdaBootstrapBuilder.Create(Kept.Property, null);", "Main.Property")]
    [InlineData("a durable workflow", "_ = Amazon.Lambda.DurableExecution.DurableFunction.WrapAsync(async (string s) => { await Task.Yield(); Helper.A(); });", "Main.lambda")]
    [InlineData("a durable workflow that is a method", "_ = Amazon.Lambda.DurableExecution.DurableFunction.WrapAsync(Kept.Workflow);", "Kept.Workflow")]
    public void Handed_to_the_runtime(string how, string statement, string handler)
    {
        var graph = Graph.Of(
            OutputKind.ConsoleApplication,
            "using System; using System.IO; using System.Threading.Tasks; using Amazon.Lambda.Core; using Amazon.Lambda.RuntimeSupport;\n" + statement + """

            static class Kept
            {
                public static readonly Action<string, ILambdaContext> Group = Run;
                public static readonly Action<string, ILambdaContext> Lambda = (s, c) => { Helper.A(); };
                public static Action<string, ILambdaContext> Property { get; } = (s, c) => { Helper.A(); };
                private static void Run(string s, ILambdaContext c) => Helper.A();
                public static async Task Workflow(string s) { await Task.Yield(); Helper.A(); }
            }
            static class Helper { public static void A() { /*a*/; } public static void D() { /*d*/; } }
            namespace Amazon.Lambda.DurableExecution { public static class DurableFunction { public static Task WrapAsync(Func<string, Task> workflow) => Task.CompletedTask; } }
            """);
        Assert.Empty(graph.Errors());
        Assert.Equal(handler + " Bootstrap", Describe(graph.Calls));
        Assert.True(graph.Reaches("a"), how);
        Assert.False(graph.Reaches("d"), how);
        Assert.StartsWith(handler + " -> ", graph.PathTo("a"), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("MapMethods", "app.MapMethods(\"/a\", new[] { \"GET\" }, () => Helper.A());")]
    [InlineData("MapFallback", "app.MapFallback(() => Helper.A());")]
    [InlineData("a group of a group", "app.MapGroup(\"/a\").MapGroup(\"/b\").MapPut(\"/\", () => Helper.A());")]
    [InlineData("a request delegate", "app.MapDelete(\"/a\", async (HttpContext context) => { Helper.A(); await context.Response.StartAsync(); });")]
    [InlineData("Run", "app.Run(async context => { Helper.A(); await context.Response.StartAsync(); });")]
    [InlineData("Use with a context", "app.Use((context, next) => { Helper.A(); return next(context); });")]
    [InlineData("a kept handler", "app.MapGet(\"/a\", Kept.Read);")]
    [InlineData("middleware of a class", "app.UseMiddleware<Middle>();")]
    [InlineData("an endpoint filter of a class", "app.MapGet(\"/a\", () => \"\").AddEndpointFilter<Filter>();")]
    [InlineData("a filter of MVC", "app.MapControllers();", "Mvc")]
    public void Runs_for_each_request(string how, string statement, string marker = "")
    {
        var extra = marker == "Mvc"
            ? "public class Mvc : Microsoft.AspNetCore.Mvc.Filters.ActionFilterAttribute { public override void OnActionExecuting(Microsoft.AspNetCore.Mvc.Filters.ActionExecutingContext context) => Helper.A(); }"
            : "";
        var graph = Requests(hosting: true, $$"""
            var app = WebApplication.CreateBuilder(args).Build();
            {{statement}}
            app.Run();
            """, extra + (statement.Contains("Kept") ? "public static class Kept { public static readonly System.Func<string> Read = () => Helper.A(); }" : "")
            + (statement.Contains("Middle") ? "public class Middle { public Middle(RequestDelegate next) => Helper.Once(); public System.Threading.Tasks.Task InvokeAsync(HttpContext context) { Helper.A(); return System.Threading.Tasks.Task.CompletedTask; } }" : "")
            + (statement.Contains("<Filter>") ? "public class Filter : IEndpointFilter { public System.Threading.Tasks.ValueTask<object?> InvokeAsync(EndpointFilterInvocationContext context, EndpointFilterDelegate next) { Helper.A(); return next(context); } }" : ""));
        Assert.Empty(graph.Errors());
        Assert.True(graph.PathTo("a") is not null, how);
        Assert.False(graph.Reaches("once"), how);
    }

    [Fact]
    public void Endpoints_middleware_and_filters_run_for_each_request()
    {
        var graph = Requests(hosting: true, """
            var app = WebApplication.CreateBuilder(args).Build();
            Helper.Once();
            app.MapGet("/a", () => Helper.A());
            app.MapGroup("/b").MapPost("/", Post).AddEndpointFilter(async (context, next) => { Helper.Filter(); return await next(context); });
            app.Use(async (context, next) => { Helper.Middle(); await next(context); });
            app.Map("/branch", branch => Helper.Branch());
            app.MapOrders();
            app.Run();
            void Post() => Helper.B();
            """);
        Assert.Equal("Main.Post Request; Main.lambda Request; Main.lambda Request; Main.lambda Request; Orders.MapOrders.lambda Request; Orders.Read Request", Describe(graph.Calls));
        Assert.Equal("Main.lambda -> A", graph.PathTo("a"));
        foreach (var mark in new[] { "a", "b", "filter", "middle", "orders", "read" })
            Assert.True(graph.Reaches(mark), mark);
        Assert.False(graph.Reaches("once"));
        Assert.False(graph.Reaches("branch"));
    }

    [Fact]
    public void Endpoints_of_a_web_server_are_no_handlers() => Assert.Equal("", Describe(Requests(hosting: false, """
        var app = WebApplication.CreateBuilder(args).Build();
        app.MapGet("/a", () => Helper.A());
        app.Run();
        """).Calls));

    private static Graph Requests(bool hosting, string program, string declarations = "") => Graph.Of(Graph.Compile(
        "App",
        OutputKind.ConsoleApplication,
        "using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Routing;\n" + program + """

            static class Helper
            {
                public static void Once() { /*once*/; } public static void Branch() { /*branch*/; } public static string A() { /*a*/; return ""; } public static void B() { /*b*/; }
                public static void Filter() { /*filter*/; } public static void Middle() { /*middle*/; } public static void Listed() { /*orders*/; }
            }
            static class Orders
            {
                public static void MapOrders(this IEndpointRouteBuilder routes) { routes.MapGet("/orders", () => Helper.Listed()); routes.MapGet("/order", Read); }
                private static string Read() { /*read*/; return ""; }
            }
            """ + declarations).WithReferences(TestReferences.AspNetCore.All.Where(r => hosting || r.Display?.Contains("Amazon.Lambda.AspNetCoreServer") != true)));

    [Fact]
    public void Attributes_that_the_user_names_mark_handlers()
    {
        const string source = "namespace Gen { public class OnEventAttribute : System.Attribute { } } public class F { [Gen.OnEvent] public void Handle(string s) { } [System.Obsolete] public void Not(string s) { } }";
        var compilation = Graph.Compile("App", OutputKind.DynamicallyLinkedLibrary, source);
        Assert.Equal("F.Handle Marked", Describe(new CallGraph(compilation, new Deployment(), isLibrary: false, ["Gen.OnEventAttribute"])));
        Assert.Equal("", Describe(new CallGraph(compilation, new Deployment(), isLibrary: false, ["Other.OnEvent"])));
    }

    [Fact]
    public void The_public_members_of_a_library_are_assumed()
    {
        var compilation = Graph.Compile("Lib", OutputKind.DynamicallyLinkedLibrary, "public class F { public void Run() => Core(); void Core() { } internal void Not() { } public int P => 1; } class G { public void Run() { } }");
        Assert.Equal("F.P Assumed; F.Run Assumed", Describe(new CallGraph(compilation, new Deployment(), isLibrary: true)));
    }

    private static string Describe(CallGraph calls) => string.Join("; ", calls.Handlers(CancellationToken.None).Select(h => h.Name + " " + h.Proof));

    internal sealed class Given(string path, string text) : AdditionalText
    {
        private readonly SourceText _text = SourceText.From(text);

        public override string Path => path;

        public override SourceText GetText(CancellationToken cancellationToken = default) => _text;
    }
}
