using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics.Telemetry;
using Xunit;

namespace LambdaAnalyzers.Tests.Conventions;

/// <summary>Half-typed code and cut-off configuration never crash a rule, and nothing is said of what is missing.</summary>
public sealed class RobustnessTests
{
    private const string Handler = """
        using System; using System.Collections.Generic; using System.Linq; using System.Net.Http; using System.Threading.Tasks;
        using Amazon.Lambda.Core; using Amazon.Lambda.SQSEvents;
        [assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
        namespace App;
        public class Function(IStore store) : Base<string>
        {
            private static int _count;
            private static readonly HttpClient Http = new() { Timeout = TimeSpan.FromSeconds(3) };
            private readonly List<string> _seen = [];
            public async Task<string> Handle(SQSEvent input, ILambdaContext context)
            {
                using var client = new HttpClient();
                _count += input.Records.Count;
                foreach (var (record, index) in input.Records.Select((r, i) => (r, i)))
                {
                    _seen.Add(record.Body);
                    try { await store.SaveAsync(record.Body ?? $"{index}:{context.AwsRequestId}"); }
                    catch (Exception e) when (e is not OperationCanceledException) { context.Logger.LogError(e.Message); }
                    finally { Last = record.Body; }
                }
                return _count switch { > 10 => Last ?? "none", _ => await client.GetStringAsync(new Uri("https://example.com")) };
            }
        }
        public abstract class Base<T> { protected T? Last { get; set; } }
        public interface IStore { Task SaveAsync(string body); }
        public record Store(int Size) : IStore { public Task SaveAsync(string body) => Task.CompletedTask; }
        """;

    private const string Template = """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Globals:
          Function: { Runtime: dotnet10, Timeout: 30 }
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::App.Function::Handel # a mistake
              Environment:
                Variables: { TABLE: !Ref Table, "N": 1 }
          Table:
            Type: AWS::DynamoDB::Table
        """;

    [Fact]
    public async Task Every_prefix_of_a_handler_file()
    {
        for (int length = 0; length <= Handler.Length; length += 3)
            await AllRules.FindAsync(AllRules.Compile([("Function.cs", Handler[..length])]), ("template.yaml", Template));
    }

    /// <summary>Where events run one by one and at the same time; a prime number of characters more each time.</summary>
    [Theory]
    [InlineData(BadHandler.Template)]
    [InlineData("")]
    public async Task Prefixes_of_a_handler_with_all_mistakes(string template)
    {
        int step = int.Parse(Environment.GetEnvironmentVariable("PREFIX_STEP") ?? "67", System.Globalization.CultureInfo.InvariantCulture);
        var clock = Stopwatch.StartNew();
        var slowest = TimeSpan.Zero;
        for (int length = 0; length <= BadHandler.Text.Length; length += step)
        {
            var before = clock.Elapsed;
            await AllRules.FindAsync(AllRules.Compile([("Function.cs", BadHandler.Text[..length]), ("Packages.cs", BadHandler.Packages), ("Usings.cs", GoodCodeTests.Usings)]), ("template.yaml", template));
            if (length > 0 && clock.Elapsed - before > slowest)
                slowest = clock.Elapsed - before;
        }

        Assert.InRange(slowest, TimeSpan.Zero, TimeSpan.FromSeconds(10));
    }

    [Theory]
    [InlineData(BadHandler.Template, 1002, 1003, 1005, 1006, 1007, 1008, 4001, 4002, 4005, 4006, 4007, 7002)]
    [InlineData("", 1001, 1002, 1003, 1004, 1005, 1007, 1008, 4001, 4002, 4005, 4006, 4007, 7002)]
    public async Task A_handler_with_all_mistakes_provokes_nearly_all_rules_and_one_voice(string template, params int[] ids)
    {
        var compilation = AllRules.Compile([("Function.cs", BadHandler.Text), ("Packages.cs", BadHandler.Packages), ("Usings.cs", GoodCodeTests.Usings)]);
        Assert.Empty(compilation.GetDiagnostics(TestContext.Current.CancellationToken).Where(d => d.Severity == DiagnosticSeverity.Error));
        var found = await AllRules.FindAsync(compilation, ("template.yaml", template));
        Assert.Empty(ids.Select(i => "LMA" + i).Except(found.Select(d => d.Id)));
        Assert.Empty(found.GroupBy(d => d.Location.SourceSpan).Where(g => g.Count() > 1).Select(g => string.Join(" and ", g.Select(d => d.Id)) + " at " + g.First().Location.GetLineSpan()));
    }

    /// <summary>Generated code and tables: hundreds of the same mistake in one body, and in as many bodies.</summary>
    [Theory]
    [InlineData("File.WriteAllText(\"/tmp/a#.txt\", s); var f# = File.ReadAllText(\"/tmp/b#.txt\");")]
    [InlineData("File.WriteAllText(\"/tmp/a.txt\", s);")]
    [InlineData("N++; Last = s; All.Add(s); Map[s] = s;")]
    [InlineData("var t# = Work(); await t#; Work();")]
    [InlineData("var q# = await Db.QueryAsync(new QueryRequest()); foreach (var i in q#.Items) All.Add(i[\"a\"].S);")]
    [InlineData("var e# = Environment.GetEnvironmentVariable(\"V#\")!.Length;")]
    public async Task Hundreds_of_the_same_mistake(string statement)
    {
        const int Many = 300;
        var statements = Enumerable.Range(0, Many).Select(i => statement.Replace("#", i.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal));
        const string Head = "using Amazon.DynamoDBv2; using Amazon.DynamoDBv2.Model; using Amazon.Lambda.Core; [assembly: LambdaSerializer(typeof(object))] public class Function { static int N; static string? Last; static readonly List<string> All = []; "
            + "static readonly Dictionary<string, string> Map = []; static readonly IAmazonDynamoDB Db = new AmazonDynamoDBClient(); static Task Work() => Task.CompletedTask; public async Task Handle(string s, ILambdaContext c) { await Task.Yield(); ";
        var oneBody = Head + string.Concat(statements) + "} }";
        var manyBodies = Head + "await M0(s); } " + string.Concat(statements.Select((text, i) => $"static async Task M{i}(string s) {{ {text} await M{i + 1}(s); }} ")) + $"static Task M{Many}(string s) => Task.CompletedTask; }}";
        foreach (var text in new[] { oneBody, manyBodies })
        {
            var clock = Stopwatch.StartNew();
            await AllRules.FindAsync(AllRules.Compile([("Function.cs", text), ("Usings.cs", GoodCodeTests.Usings)]), ("template.yaml", Template));
            Assert.InRange(clock.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(30));
        }
    }

    [Fact]
    public async Task Every_token_left_out_of_a_handler_file()
    {
        var root = await Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText(Handler).GetRootAsync(TestContext.Current.CancellationToken);
        foreach (var token in root.DescendantTokens())
            await AllRules.FindAsync(AllRules.Compile([("Function.cs", Handler.Remove(token.SpanStart, token.Span.Length))]), ("template.yaml", Template));
    }

    [Fact]
    public async Task Every_prefix_of_a_template_says_nothing_that_the_whole_does_not()
    {
        var compilation = AllRules.Compile([("Function.cs", Handler)]);
        var whole = (await AllRules.FindAsync(compilation, ("template.yaml", Template))).Select(d => d.Id).ToHashSet();
        for (int length = 0; length <= Template.Length; length++)
        {
            var found = await AllRules.FindAsync(compilation.Clone(), ("template.yaml", Template[..length]));
            Assert.DoesNotContain(found, d => d.Severity == DiagnosticSeverity.Error && !whole.Contains(d.Id));
        }
    }

    [Fact]
    public async Task An_empty_project() => Assert.Empty(await AllRules.FindAsync(AllRules.Compile([])));

    [Fact]
    public async Task A_project_without_Lambda_registers_nothing()
    {
        var compilation = AllRules.Compile([("Function.cs", "class C { static int x; public void M() { x++; new System.Net.Http.HttpClient(); } }")], references: TestReferences.None);
        var result = await AllRules.RunAsync(compilation);
        Assert.All(result.AnalyzerTelemetryInfo, t => Assert.Equal(0, Registered(t.Value)));
        Assert.NotEmpty(result.AnalyzerTelemetryInfo);
    }

    [Fact]
    public async Task A_project_with_Lambda_registers_something() => Assert.Contains(
        (await AllRules.RunAsync(AllRules.Compile([("Function.cs", "class C { }")]))).AnalyzerTelemetryInfo, t => Registered(t.Value) > 0);

    /// <summary>Our own sources bring constructs that nobody thinks of in a test.</summary>
    [Fact]
    public async Task Our_own_sources() => await AllRules.FindAsync(AllRules.Compile(Repository.Sources("src")));

    [Theory]
    [InlineData("collection expression", "public void M(string s, ILambdaContext c) { List<int> l = [1, ..new[] { 2 }]; _all.AddRange(l); } readonly List<int> _all = [];")]
    [InlineData("inline array and ref", "public void M(string s, ILambdaContext c) { var b = new Buffer(); b[0] = 1; ref int r = ref b[0]; r++; } [System.Runtime.CompilerServices.InlineArray(4)] struct Buffer { int _x; }")]
    [InlineData("primary constructor capture", "public void M(string s, ILambdaContext c) => new Inner(s).Run(); class Inner(string s) { public void Run() => s += s; }")]
    [InlineData("lambda defaults", "public void M(string s, ILambdaContext c) { var f = (int x = 1) => x + 1; f(); }")]
    [InlineData("params span", "public void M(string s, ILambdaContext c) => N(1, 2); void N(params ReadOnlySpan<int> x) { }")]
    [InlineData("partial property", "public void M(string s, ILambdaContext c) => P = s; partial string P { get; set; } partial string P { get => \"\"; set { } }")]
    [InlineData("field keyword", "public void M(string s, ILambdaContext c) => P = s; string P { get => field; set => field = value ?? \"\"; } = \"\";")]
    [InlineData("null-conditional assignment", "public void M(string s, ILambdaContext c) { _other?.P = s; } C? _other; string P { get; set; } = \"\";")]
    [InlineData("extension block", "public void M(string s, ILambdaContext c) { _ = s.Twice; } } static class E { extension(string s) { public string Twice => s + s; }")]
    [InlineData("user-defined compound", "public void M(string s, ILambdaContext c) { _n += 1; } Num _n = new(); class Num { public void operator +=(int x) { } }")]
    [InlineData("static abstract", "public void M(string s, ILambdaContext c) => N<A>(); void N<T>() where T : I => T.Run(); interface I { static abstract void Run(); } class A : I { public static void Run() { _n++; } static int _n; }")]
    [InlineData("unsafe", "public unsafe void M(string s, ILambdaContext c) { int* p = stackalloc int[2]; *p = 1; delegate*<void> f = &N; f(); } static void N() { }")]
    [InlineData("goto", "public void M(string s, ILambdaContext c) { again: if (_x++ < 3) goto again; } int _x;")]
    [InlineData("list pattern", "public bool M(string s, ILambdaContext c) => s is ['a', .. var rest, _] && rest.Length > 0;")]
    public async Task Constructs_of_newer_languages(string construct, string members)
    {
        var text = "using System; using System.Collections.Generic; using Amazon.Lambda.Core; [assembly: LambdaSerializer(typeof(object))] public partial class C { " + members + " }";
        Assert.NotNull(construct);
        await AllRules.FindAsync(AllRules.Compile([("C.cs", text)]));
    }

    [Fact]
    public async Task One_voice_at_each_expression()
    {
        var files = Repository.Sources("samples/OrderPipeline/src/OrderPipeline.Functions").Append(("Usings.cs", GoodCodeTests.Usings));
        var found = await AllRules.FindAsync(AllRules.Compile(files));
        Assert.NotEmpty(found);
        var twice = found.GroupBy(d => (d.Location.SourceTree?.FilePath, d.Location.SourceSpan)).Where(g => g.Count() > 1).Select(g => string.Join(" and ", g.Select(d => d.Id)) + " at " + g.First().Location.GetLineSpan());
        Assert.Empty(twice);
    }

    private static int Registered(AnalyzerTelemetryInfo info) => info.OperationActionsCount + info.SymbolActionsCount + info.SyntaxNodeActionsCount + info.SyntaxTreeActionsCount
        + info.SemanticModelActionsCount + info.OperationBlockActionsCount + info.OperationBlockStartActionsCount + info.CodeBlockActionsCount + info.CodeBlockStartActionsCount
        + info.SymbolStartActionsCount + info.AdditionalFileActionsCount + info.CompilationActionsCount + info.CompilationEndActionsCount;
}
