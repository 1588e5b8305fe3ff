using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1001, which objects live from one event to the next: handler, base class, what they hold, singletons; and which are made per event.</summary>
public class LifetimeTests
{
    private const string Store = """

        public interface IStore { void Put(string item); }
        public class Store : IStore { private readonly List<string> _items = new(); public void Put(string item) => /**/_items/**/.Add(item); }
        """;

    private static readonly string s_bad = Store.Replace("/**/_items/**/", "[|_items|]");
    private static readonly string s_good = Store.Replace("/**/", "");

    [Fact]
    public Task The_base_class() => RunAsync("""
        public abstract class Base { protected readonly List<string> Errors = new(); protected void Fail(string error) => [|Errors|].Add(error); }
        public class Function : Base { public bool Handle(string input, ILambdaContext context) { Fail(input); return Errors.Any(); } }
        """);

    [Fact]
    public Task Held_in_a_field() => RunAsync("public class Function { private readonly Store _store = new(); public void Handle(string input, ILambdaContext context) => _store.Put(input); }" + s_bad);

    [Fact]
    public Task Held_by_what_is_held() => RunAsync("""
        public class Function { private readonly Service _service = new(); public void Handle(string input, ILambdaContext context) => _service.Run(input); }
        public class Service { private readonly IStore _store; public Service() => _store = new Store(); public void Run(string input) => _store.Put(input); }
        """ + s_bad);

    [Fact]
    public Task Held_by_a_primary_constructor() => RunAsync("""
        public class Function { private readonly Service _service = new(new Store()); public void Handle(string input, ILambdaContext context) => _service.Run(input); }
        public class Service(Store store) { public void Run(string input) => store.Put(input); }
        """ + s_bad);

    [Fact]
    public Task Held_by_a_static() => RunAsync("""
        public class Function { private static IStore s_store = new Store(); public void Handle(string input, ILambdaContext context) => s_store.Put(input); }
        """ + s_bad);

    [Theory]
    [InlineData("AddSingleton")]
    [InlineData("AddTransient")]
    public Task Injected_into_an_annotated_class(string registration) => RunAsync($$"""
        public class Function(IStore store) { [Amazon.Lambda.Annotations.LambdaFunction] public void Handle(string input) => store.Put(input); }
        [Amazon.Lambda.Annotations.LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) => services.{{registration}}<IStore, Store>(); }
        """ + s_bad, TestReferences.AspNetCore);

    [Theory]
    [InlineData("AddScoped")]
    [InlineData("AddTransient")]
    public Task An_annotated_class_that_the_startup_registers_itself(string registration) => RunAsync($$"""
        public class Function { private readonly List<string> _all = new(); [Amazon.Lambda.Annotations.LambdaFunction] public void Handle(string input) => _all.Add(input); }
        [Amazon.Lambda.Annotations.LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) => services.{{registration}}<Function>(); }
        """, TestReferences.AspNetCore);

    /// <summary>The template names the generated wrapper, which proves the handler more; whose object it is stays the same.</summary>
    [Fact]
    public Task An_annotated_class_that_the_startup_registers_itself_and_a_template_names() => new Verify<LMA1001InvocationDataInField>
    {
        References = TestReferences.AspNetCore,
        Sources =
        {
            """
            using Microsoft.Extensions.DependencyInjection;
            public class Function { private readonly List<string> _all = new(); [Amazon.Lambda.Annotations.LambdaFunction] public void Handle(string input) => _all.Add(input); }
            [Amazon.Lambda.Annotations.LambdaStartup] public class Startup { public void ConfigureServices(IServiceCollection services) => services.AddScoped<Function>(); }
            """,
        },
        AdditionalFiles = { ["aws-lambda-tools-defaults.json"] = "{ \"function-handler\": \"App::Function_Handle_Generated::Handle\" }" },
    }.RunAsync();

    [Fact]
    public Task An_annotated_class() => RunAsync("""
        public class Function { private readonly List<string> _all = new(); [Amazon.Lambda.Annotations.LambdaFunction] public void Handle(string input) => [|_all|].Add(input); }
        """, TestReferences.AspNetCore);

    [Fact]
    public Task A_singleton_resolved_for_each_event() => RunAsync("""
        public class Function
        {
            private static readonly IServiceProvider Services = new ServiceCollection().AddSingleton<IStore, Store>().BuildServiceProvider();
            public void Handle(string input, ILambdaContext context) => Services.GetRequiredService<IStore>().Put(input);
        }
        """ + s_bad, TestReferences.AspNetCore);

    [Fact]
    public Task A_singleton_registered_by_a_method() => RunAsync("""
        public class Function
        {
            private static readonly IServiceProvider Services = Build();
            public void Handle(string input, ILambdaContext context) => Services.GetRequiredService<IStore>().Put(input);
            private static IServiceProvider Build() { var services = new ServiceCollection(); services.AddSingleton<IStore, Store>(); return services.BuildServiceProvider(); }
        }
        """ + s_bad, TestReferences.AspNetCore);

    [Fact]
    public Task A_transient_resolved_for_each_event() => RunAsync("""
        public class Function
        {
            private static readonly IServiceProvider Services = new ServiceCollection().AddTransient<IStore, Store>().BuildServiceProvider();
            public void Handle(string input, ILambdaContext context) => Services.GetRequiredService<IStore>().Put(input);
        }
        """ + s_good, TestReferences.AspNetCore);

    [Fact]
    public Task Registrations_at_every_event() => RunAsync("""
        public class Function
        {
            private static readonly IServiceCollection Services = new ServiceCollection();
            public void Handle(string input, ILambdaContext context) => [|Services|].AddSingleton(new Store());
        }
        """ + s_good, TestReferences.AspNetCore);

    [Fact]
    public Task Made_for_the_event() => RunAsync("public class Function { public void Handle(string input, ILambdaContext context) => new Store().Put(input); }" + s_good);

    [Fact]
    public Task Made_for_the_event_and_kept_elsewhere() => RunAsync("""
        public class Function { private readonly Store _store = new(); public void Handle(string input, ILambdaContext context) { new Store().Put(input); } }
        """ + s_good);

    [Theory]
    [InlineData("ControllerBase", "Microsoft.AspNetCore.Mvc")]
    [InlineData("Hub", "Microsoft.AspNetCore.SignalR")]
    [InlineData("PageModel", "Microsoft.AspNetCore.Mvc.RazorPages")]
    public Task Made_by_AspNet_for_each_request(string name, string ns) => RunAsync($$"""
        public class Function { private readonly Orders _orders = new(); public void Handle(string input, ILambdaContext context) => _orders.Put(input); }
        public class Orders : {{ns}}.{{name}}
        {
            private static readonly List<string> All = new();
            private readonly List<string> _own = new();
            public void Put(string item) { _own.Add(item); [|All|].Add(item); }
        }
        namespace {{ns}} { public abstract class {{name}} { } }
        """);

    [Fact]
    public Task A_static_helper() => RunAsync("""
        public class Function { public void Handle(string input, ILambdaContext context) => Helper.Note(input); }
        internal static class Helper { private static readonly Queue<string> Notes = new(); public static void Note(string note) => [|Notes|].Enqueue(note); }
        """);

    [Fact]
    public Task A_top_level_program() => RunAsync("""
        using Amazon.Lambda.RuntimeSupport;
        var store = new Store();
        Func<string, ILambdaContext, string> handler = (input, context) => { store.Put(input); return input; };
        await LambdaBootstrapBuilder.Create(handler, new Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer()).Build().RunAsync();
        """ + s_bad, attributes: false);

    [Fact]
    public Task A_top_level_program_that_makes_it_for_the_event() => RunAsync("""
        using Amazon.Lambda.RuntimeSupport;
        Func<string, ILambdaContext, string> handler = (input, context) => { new Store().Put(input); return input; };
        await LambdaBootstrapBuilder.Create(handler, new Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer()).Build().RunAsync();
        """ + s_good, attributes: false);

    [Fact]
    public Task Assigned_by_the_program_before_its_handler() => RunAsync("""
        using Amazon.Lambda.RuntimeSupport;
        State.Last = "none";
        Func<string, ILambdaContext, string> handler = (input, context) => { var last = State.Last; [|State.Last|] = input; return last; };
        await LambdaBootstrapBuilder.Create(handler, new Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer()).Build().RunAsync();
        internal static class State { public static string Last = ""; }
        """, attributes: false);

    [Fact]
    public Task A_library() => new Verify<LMA1001InvocationDataInField>
    {
        Sources = { "public static class Audit { private static readonly List<string> Lines = new(); public static void Add(string line) => {|#0:Lines|}.Add(line); }" },
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        Expected = { new("LMA1001", 0) { Severity = DiagnosticSeverity.Info } },
    }.RunAsync();

    [Theory]
    [InlineData("true", " Several events use it at the same time (lambda_analyzers.multi_concurrency).")]
    [InlineData("false", "")]
    public Task What_the_option_says_of_managed_instances_counts(string option, string more) => new Verify<LMA1001InvocationDataInField>
    {
        Sources = { Lambda.Function("private readonly ConcurrentBag<string> _all = new(); public void Handle(string input, ILambdaContext context) => [|_all|].Add(input);") },
        AdditionalFiles = { ManagedInstancesTests.Template.Replace("{|#1:Orders|}", "Orders") },
        Options = { ["lambda_analyzers.multi_concurrency"] = option },
    }.Saying("'_all' grows in 'Function.Handle' and nothing empties it: the execution environment keeps it, so the next event finds what this one added. Use a local collection, or keep the state in DynamoDB or ElastiCache." + more).RunAsync();

    [Fact]
    public Task On_managed_instances() => new Verify<LMA1001InvocationDataInField>
    {
        Sources = { Lambda.Function("private readonly ConcurrentBag<string> _all = new(); public void Handle(string input, ILambdaContext context) => [|_all|].Add(input);") },
        AdditionalFiles =
        {
            """
            AWSTemplateFormatVersion: '2010-09-09'
            Transform: AWS::Serverless-2016-10-31
            Resources:
              Orders:
                Type: AWS::Serverless::Function
                Properties:
                  CodeUri: .
                  Runtime: dotnet8
                  Handler: App::Function::Handle
                  CapacityProviderConfig:
                    Arn: arn:aws:lambda:eu-west-1:123456789012:capacity-provider:cp
            """,
        },
    }.Saying("'_all' grows in 'Function.Handle' and nothing empties it: the execution environment keeps it, so the next event finds what this one added. Use a local collection, or keep the state in DynamoDB or ElastiCache. On Lambda Managed Instances several events use it at the same time: 'Orders' has a capacity provider (template.yaml:11).").RunAsync();

    private static Task RunAsync(string source, TestReferences? references = null, bool attributes = true) => new Verify<LMA1001InvocationDataInField>
    {
        Sources = { (references == TestReferences.AspNetCore ? "using Microsoft.Extensions.DependencyInjection;\n" : "") + (attributes ? Lambda.Usings : "using Amazon.Lambda.Core;\n") + source },
        References = references ?? TestReferences.Lambda,
    }.RunAsync();
}
