using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Rules.RuntimeContract;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Deployments;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>Attributes of the option <c>lambda_analyzers.entry_point_attributes</c> on classes: a generator writes the handler that calls them.</summary>
public sealed class MarkedEntryPointTests
{
    private const string Option = "lambda_analyzers.entry_point_attributes";

    private const string Attribute = """
        namespace Gen
        {
            public class LambdaAttribute : System.Attribute { }
            [System.AttributeUsage(System.AttributeTargets.Class, Inherited = true)] public class OfHeirsAttribute : System.Attribute { }
            [System.AttributeUsage(System.AttributeTargets.Class)] public class HostAttribute<T> : System.Attribute { }
            public class HeirOfUsageAttribute : OfHeirsAttribute { }
            public static class Outer { public class InnerAttribute : System.Attribute { } }
        }
        """;

    [Theory]
    [InlineData("a class", "[Gen.Lambda] public class F { public void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("a record, a struct", "[Gen.Lambda] public record R { public void Handle(string s) { } } [Gen.Lambda] public struct S { public void Handle(string s) { } public override string ToString() => \"\"; }", "R.Handle Marked; S.Handle Marked")]
    [InlineData("by its whole name", "[Gen.LambdaAttribute] public class F { public void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("by an alias", "using Other = Gen.LambdaAttribute; [Other] public class F { public void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("by a global alias", "global using Other = Gen.LambdaAttribute; [Other] public class F { public void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("another attribute of that name", "class LambdaAttribute : System.Attribute { } [Lambda] public class F { public void Handle(string s) { } }", "")]
    [InlineData("an attribute that cannot be resolved", "[Lambda] public class F { public void Handle(string s) { } }", "")]
    [InlineData("internal class", "[Gen.Lambda] class F { public void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("static class", "[Gen.Lambda] public static class F { public static void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("interface", "[Gen.Lambda] public interface I { public void Handle(string s) { } } public class F : I { }", "")]
    [InlineData("nested in another class", "public class O { public void Not() { } [Gen.Lambda] public class F { public void Handle(string s) { } } }", "F.Handle Marked")]
    [InlineData("a class inside", "[Gen.Lambda] public class F { public void Handle(string s) { } public class Inner { public void Not() { } } }", "F.Handle Marked")]
    [InlineData("not public", "[Gen.Lambda] public class F { internal void A() { } private void B() { } protected void C() { } void D() { } }", "")]
    [InlineData("no method", "[Gen.Lambda] public class F { public F() { } public int P => 1; public int this[int i] => i; public static F operator +(F a, F b) => a; public static implicit operator int(F f) => 1; public event System.Action E { add { } remove { } } }", "")]
    [InlineData("of every object", "[Gen.Lambda] public class F : System.IDisposable, System.IAsyncDisposable { public void Dispose() { } public System.Threading.Tasks.ValueTask DisposeAsync() => default; public override string ToString() => \"\"; public override bool Equals(object? o) => true; public override int GetHashCode() => 1; }", "")]
    [InlineData("a dispose of its own", "[Gen.Lambda] public class F { public void Dispose(string what) { } }", "F.Dispose Marked")]
    [InlineData("generic method", "[Gen.Lambda] public class F { public void Handle<T>(T s) { } }", "")]
    [InlineData("several", "[Gen.Lambda] public class F { public void Create(string s) { } public static void Update(string s) { } }", "F.Create Marked; F.Update Marked")]
    [InlineData("what the class calls itself", "[Gen.Lambda] public class F { public F() => Open(); public void Handle(string s) => Save(s); public void Save(string s) { } public void Open() { } }", "F.Handle Marked")]
    [InlineData("called by itself only", "[Gen.Lambda] public class F { public void Handle(string s) => Handle(s + s); }", "F.Handle Marked")]
    [InlineData("called by a static method of the class", "[Gen.Lambda] public class F { static void Try() => new F().Handle(\"\"); public void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("called by another class", "[Gen.Lambda] public class F { public void Handle(string s) { } } class Try { void It() => new F().Handle(\"\"); }", "F.Handle Marked")]
    [InlineData("called by another class of that name", "[Gen.Lambda] public class F { public void Handle(string s) { } } namespace Tries { class F { void It() => new global::F().Handle(\"\"); } }", "F.Handle Marked")]
    [InlineData("inherited", "public abstract class B { public void Handle(string s) => Core(s); protected abstract void Core(string s); } [Gen.Lambda] public class F : B { protected override void Core(string s) { } }", "F.Handle Marked")]
    [InlineData("inherited from a generic base", "public abstract class B<T> { public void Handle(T s) { } } [Gen.Lambda] public class F : B<string> { }", "F.Handle Marked")]
    [InlineData("overridden", "public class B { public virtual void Handle(string s) { } } [Gen.Lambda] public class F : B { public override void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("two heirs", "public class B { public void Handle(string s) { } } [Gen.Lambda] public class Second : B { } [Gen.Lambda] public class First : B { }", "First.Handle Marked")]
    [InlineData("called by its base", "public class B { public void Handle(string s) => Save(s); public void Save(string s) { } } [Gen.Lambda] public class F : B { }", "F.Handle Marked")]
    [InlineData("a marked base", "[Gen.Lambda] public class B { public void Handle(string s) { } } public class F : B { public void Not() { } }", "B.Handle Marked")]
    [InlineData("a marked base whose attribute says that heirs inherit it", "[Gen.OfHeirs] public abstract class B { public abstract void Handle(string s); } public class F : B { public override void Handle(string s) { } } public class G : F { public void Too() { } }", "F.Handle Marked; G.Too Marked")]
    [InlineData("a usage that the attribute inherits", "[Gen.HeirOfUsage] public class B { } public class F : B { public void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("a usage that does not say it", "[Gen.Host<int>] public class B { } public class F : B { public void Handle(string s) { } }", "")]
    [InlineData("generic attribute", "[Gen.Host<int>] public class F { public void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("nested attribute", "[Gen.Outer.Inner] public class F { public void Handle(string s) { } }", "F.Handle Marked")]
    [InlineData("method marked and class marked", "[Gen.Lambda] public class F { [Gen.Lambda] public void Handle(string s) { } public void Other(string s) { } }", "F.Handle Marked; F.Other Marked")]
    [InlineData("method marked", "public class F { [Gen.Lambda] public void Handle(string s) { } public void Not(string s) { } }", "F.Handle Marked")]
    [InlineData("annotated and class marked", "[Gen.Lambda] public class F { [Amazon.Lambda.Annotations.LambdaFunction] public void Handle(string s) { } }", "F.Handle Annotated")]
    [InlineData("half typed", "[Gen.Lambda] public class F { public void Handle(string s) { } public void }", "F.Handle Marked")]
    public void Found(string what, string source, string expected)
    {
        Assert.NotEmpty(what);
        var graph = Marked([source, Attribute], "Gen.LambdaAttribute", "Gen.OfHeirs", "Gen.HeirOfUsageAttribute", "Gen.HostAttribute`1", "Gen.Outer+InnerAttribute");
        Assert.Equal(expected, Describe(graph));
        Assert.Equal(expected.Contains("Annotated", System.StringComparison.Ordinal) ? expected : "", Describe(Marked([source, Attribute])));
    }

    [Theory]
    [InlineData("F.Handle Marked", "Gen.Lambda:Handle")]
    [InlineData("F.Handle Marked; F.Note Marked", "Gen.LambdaAttribute : Note", "Gen.LambdaAttribute:Handle", "Gen.Lambda:Over")]
    [InlineData("F.Dispose Marked", "Gen.Lambda:Dispose")]
    [InlineData("F.Inherited Marked", "Gen.Lambda:Inherited")]
    [InlineData("", "Gen.Lambda:Missing")]
    [InlineData("", "Gen.Lambda:P")]
    [InlineData("", "Gen.Lambda:")]
    [InlineData("", ":Handle")]
    public void The_option_says_which_method_of_the_class(string expected, params string[] attributes)
    {
        const string source = """
            public class B { public void Inherited() { } public void Handle(int below) { } }
            [Gen.Lambda] public class F : B
            {
                public int P => 1;
                public void Handle(string s) => Note(s);
                internal void Note(string s) { }
                public void Dispose() { }
            }
            """;
        Assert.Equal(expected, Describe(Marked([source, Attribute], attributes)));
    }

    [Theory]
    [InlineData("[Gen.Lambda] public partial class F { }", "F.Handle Marked")]
    [InlineData("public partial class F { }", "")]
    [InlineData("namespace Other { [Gen.Lambda] public partial class F { } }", "")]
    [InlineData("[System.Serializable] public partial class F { }", "")]
    [InlineData("[Gen.Lambda] public partial class F { public void More() { } }", "F.Handle Marked; F.More Marked")]
    [InlineData("[Gen.Lambda] public partial class F { public F() => Handle(\"\"); }", "")]
    public void An_edit_of_the_other_part_is_seen(string other, string expected)
    {
        const string stays = "public partial class F { public void Handle(string s) => Helper.Save(); } static class Helper { public static void Save() { /*here*/; } }";
        const string marked = "[Gen.Lambda] public partial class F { }";
        var graph = Marked([stays, marked, Attribute], "Gen.LambdaAttribute");
        Assert.True(graph.Reaches("here"));
        Assert.Equal("F.Handle -> Save", graph.PathTo("here"));

        var edited = graph.With(1, _ => other);
        Assert.Equal(expected, Describe(edited));
        Assert.Equal(expected.Length > 0, edited.Reaches("here"));

        var back = edited.With(1, _ => marked);
        Assert.Equal("F.Handle Marked", Describe(back));
        Assert.True(back.Reaches("here"));
    }

    [Fact]
    public void An_edit_of_the_attribute_is_seen()
    {
        var graph = Marked(["[Gen.OfHeirs] public class B { } public class F : B { public void Handle(string s) { } }", Attribute], "Gen.OfHeirsAttribute");
        Assert.Equal("F.Handle Marked", Describe(graph));
        Assert.Equal("", Describe(graph.With(1, text => text.Replace("Inherited = true", "Inherited = false"))));
        Assert.Equal("", Describe(graph.With(1, text => text.Replace("namespace Gen", "namespace Other"))));
    }

    [Fact]
    public void Who_makes_the_object_and_how_long_it_lives_is_not_known()
    {
        const string source = """
            [Gen.Lambda] public class F
            {
                private readonly Store store = /*made*/ new();
                private static readonly int Once = /*once*/ 1;
                public F() { /*constructor*/; }
                public void Handle(string s) { /*handle*/ }
                [Gen.Lambda] public void Both(string s) { }
            }
            public class Store { }
            public class Method { [Gen.Lambda] public void Handle(string s) { } }
            """;
        var graph = Marked([source, Attribute], "Gen.LambdaAttribute");
        Assert.Equal(Phase.Invoke, graph.PhaseOf("handle"));
        Assert.Equal(Phase.Init, graph.PhaseOf("once"));
        Assert.Equal(Phase.Neither, graph.PhaseOf("made"));
        Assert.Equal(Phase.Neither, graph.PhaseOf("constructor"));
        Assert.Equal(["Method"], Kept(graph, "F", "Store", "Method"));
    }

    [Theory]
    [InlineData("[Gen.Lambda] public partial class F { public void Handle(string s) { } }", "F::Run", "", "F.Handle Marked A")]
    [InlineData("[Gen.Lambda] public partial class F { public static void Run(string s) { } public void Handle(string s) { } }", "F::Run", "", "F.Handle Marked A; F.Run Configured A")]
    [InlineData("[Gen.Lambda] public class F { public void Handle(string s) { } public void Other(string s) { } }", "F::Handle", "F", "F.Handle Configured A; F.Other Marked")]
    [InlineData("[Gen.Lambda] public class F { public void Handle(string s) { } } public class G { public static void Run() { } }", "G::Run", "", "F.Handle Marked; G.Run Configured A")]
    [InlineData("[Gen.Lambda] public class F { public void Handle(string s) { } }", "Run", "", "F.Handle Marked")]
    [InlineData("public class B { public void Handle(string s) { } } [Gen.Lambda] public class F : B { } [Gen.Lambda] public class G : B { }", "F::Run", "", "F.Handle Marked")]
    [InlineData("[Gen.Lambda] public class F { [Amazon.Lambda.Annotations.LambdaFunction] public void Handle(string s) { } }", "F_Handle_Generated::Handle", "F", "F.Handle Configured A")]
    public void A_handler_string_that_names_the_class(string source, string handler, string kept, string expected)
    {
        var compilation = Graph.Compile("App", OutputKind.DynamicallyLinkedLibrary, source, Attribute);
        var template = $"Resources:\n  A:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::{handler}\n";
        var calls = new CallGraph(compilation, Reading.Deploy("App", (Reading.File(template), ".")), isLibrary: false, ["Gen.LambdaAttribute"]);
        Assert.Equal(expected, string.Join("; ", calls.Handlers(CancellationToken.None).Select(h => string.Join(" ", [h.Name, h.Proof, .. h.Functions.Select(f => f.Function.Name)]))));
        var lifetimes = new ObjectLifetimes(calls);
        Assert.Equal(kept, string.Concat(new[] { "B", "F", "G" }.Where(t => compilation.GetTypeByMetadataName(t) is { } type && lifetimes.OutlivesInvocation(type, CancellationToken.None))));
    }

    [Fact]
    public Task A_variable_that_the_function_of_the_generated_handler_does_not_declare() => new Verify<LMA4009UndeclaredVariable>
    {
        Sources =
        {
            ["Function.cs"] = "[Gen.Lambda]\npublic partial class Function { public string Handle(string name) => [|Environment.GetEnvironmentVariable(\"TABLE\")|]!.ToLowerInvariant(); }",
            ["Attribute.cs"] = Attribute,
        },
        Generated = { "public partial class Function { public static string Run(string name) => new Function().Handle(name); }" },
        AdditionalFiles = { Template("Run") },
        Options = { [Option] = "Gen.LambdaAttribute" },
    }.RunAsync();

    [Fact]
    public Task A_client_that_such_a_class_creates_goes_to_a_static_field() => new Verify<LMA4001ClientPerInvocation, LMA4001HoistClientFix>
    {
        Sources =
        {
            ["Function.cs"] = """
                public partial class Function
                {
                    public Task<string> Handle(string url, CancellationToken cancellationToken)
                    {
                        var http = [|new HttpClient()|];
                        return http.GetStringAsync(url, cancellationToken);
                    }
                }
                """,
            ["Marked.cs"] = "[Gen.Lambda]\npublic partial class Function;\n",
            ["Attribute.cs"] = Attribute,
        },
        Options = { [Option] = "Other.ThingAttribute, Gen.LambdaAttribute:Handle" },
        Fixed =
        {
            ["Function.cs"] = """
                public partial class Function
                {
                    private static readonly HttpClient _http = new HttpClient();

                    public Task<string> Handle(string url, CancellationToken cancellationToken)
                    {
                        return _http.GetStringAsync(url, cancellationToken);
                    }
                }
                """,
        },
    }.RunAsync();

    [Fact]
    public Task Without_the_option_nothing_is_said() => new Verify<LMA4001ClientPerInvocation>
    {
        Sources =
        {
            ["Function.cs"] = "[Gen.Lambda]\npublic class Function { public Task<string> Handle(string url) => new HttpClient().GetStringAsync(url); }",
            ["Attribute.cs"] = Attribute,
        },
    }.RunAsync();

    [Fact]
    public Task What_it_leaves_in_a_field_of_its_own_may_be_gone_and_in_a_static_one_is_kept() => new Verify<LMA1001InvocationDataInField>
    {
        Sources =
        {
            ["Function.cs"] = """
                [Gen.Lambda]
                public class Function
                {
                    private string _mine = "";
                    private static string s_all = "";

                    public string Handle(string name)
                    {
                        var before = _mine + s_all;
                        _mine = name;
                        [|s_all|] = name;
                        return before;
                    }
                }
                """,
            ["Attribute.cs"] = Attribute,
        },
        Options = { [Option] = "Gen.LambdaAttribute" },
    }.RunAsync();

    [Fact]
    public Task The_handler_that_is_not_generated_yet_is_not_missing_and_no_marked_method_is_proposed_for_it() => new Verify<LMA5001HandlerSetting>
    {
        Sources =
        {
            ["Function.cs"] = "[Gen.Lambda]\npublic partial class Function { public string Handle(string name) => name; }",
            ["Attribute.cs"] = Attribute,
        },
        AdditionalFiles = { Template("Run") },
        Options = { [Option] = "Gen.LambdaAttribute" },
    }.RunAsync();

    [Theory]
    [InlineData("public class Function { [Gen.Lambda] public string {|LMA5001:Handle|}(string name) => name; }", "App::Missing::Refund")]
    [InlineData("[Gen.Lambda] public class Function { public string Handle(string name) => name; }", "{|LMA5001:App::Missing::Refund|}")]
    public Task Of_the_marked_methods_those_of_a_class_are_not_proposed(string source, string handler) => new Verify<LMA5001HandlerSetting>
    {
        Sources = { ["Function.cs"] = source, ["Attribute.cs"] = Attribute },
        AdditionalFiles = { Template("Run").Replace("App::Function::Run", handler) },
        Options = { [Option] = "Gen.LambdaAttribute" },
    }.RunAsync();

    [Fact]
    public Task Statics_of_a_marked_class_may_start_with_the_environment() => new Verify<LMA4002RedisForLambda>
    {
        Sources =
        {
            ["Function.cs"] = """
                using StackExchange.Redis;

                [Gen.Lambda]
                public class Function
                {
                    private static readonly ConnectionMultiplexer Mine = ConnectionMultiplexer.Connect("cache:6379");

                    public string Handle(string key) => Mine.ClientName + Other.Theirs.ClientName;
                }

                public static class Other
                {
                    public static readonly ConnectionMultiplexer Theirs = ConnectionMultiplexer.[|Connect|]("cache:6379");
                }
                """,
            ["Attribute.cs"] = Attribute,
        },
        Options = { [Option] = "Gen.LambdaAttribute" },
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
    }.RunAsync();

    private static string Template(string method) => $"""
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Save:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::{method}
              Runtime: dotnet8
              Environment:
                Variables:
                  STAGE: prod
        """;

    private static Graph Marked(string[] sources, params string[] attributes) => Graph.Of(Graph.Compile("App", OutputKind.DynamicallyLinkedLibrary, sources), [.. attributes]);

    private static string Describe(Graph graph) => Describe(graph.Calls);

    private static string Describe(CallGraph calls) => string.Join("; ", calls.Handlers(CancellationToken.None).Select(h => h.Name + " " + h.Proof));

    private static List<string> Kept(Graph graph, params string[] types)
    {
        var lifetimes = new ObjectLifetimes(graph.Calls);
        return [.. types.Where(t => lifetimes.OutlivesInvocation(graph.Compilation.GetTypeByMetadataName(t)!, CancellationToken.None))];
    }
}
