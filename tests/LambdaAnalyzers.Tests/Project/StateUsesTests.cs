using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>The classification that rules share, and what it tells an action that moves the state into a store.</summary>
public sealed class StateUsesTests
{
    [Theory]
    [InlineData("s_context ??= context; context.Logger.LogLine(s_context.AwsRequestId);", "s_context", nameof(StateUse.Context))]
    [InlineData("if (!s_seen.Add(context.AwsRequestId)) return 0;", "s_seen", nameof(StateUse.SeenSet))]
    [InlineData("return ++s_count;", "s_count", nameof(StateUse.ProcessCounter))]
    [InlineData("s_all.Add(input);", "s_all", nameof(StateUse.Growth))]
    [InlineData("return ++_own;", "_own", nameof(StateUse.Counter))]
    [InlineData("if (input.Length > 3) s_last = input; return s_last.Length;", "s_last", nameof(StateUse.CarryOver))]
    [InlineData("s_http.DefaultRequestHeaders.Add(\"a\", input);", "s_http", nameof(StateUse.HttpClientHeader))]
    [InlineData("s_http.Timeout = System.TimeSpan.FromSeconds(1);", "s_http", nameof(StateUse.HttpClientSetting))]
    [InlineData("s_all.Clear();", "s_all", null)]
    [InlineData("return s_all.Count;", "s_all", null)]
    public void Each_use_has_one_class(string body, string field, string? expected) => Assert.Equal(expected, First(body, field)?.Use.ToString());

    /// <summary>What only remembers belongs to the rule that speaks of the question.</summary>
    [Fact]
    public void What_is_remembered_is_of_the_set()
    {
        var uses = Uses("if (s_seen.Contains(context.AwsRequestId)) return 0; s_seen.Add(input); s_seen.Add(context.AwsRequestId);", "s_seen");
        Assert.NotNull(uses[0]!.SeenSet);
        // A look-up bounds the set for the rule of what grows; nothing more is said about it.
        Assert.Null(uses[1]);
        Assert.Null(uses[2]);
        uses = Uses("s_seen.Add(input); if (!s_seen.Add(context.AwsRequestId)) return 0;", "s_seen");
        Assert.Equal([StateUse.SeenSet, StateUse.SeenSet], uses.Select(u => u!.Use));
        Assert.Null(uses[0]!.SeenSet);
    }

    [Theory]
    [InlineData("if (!s_seen.Add(context.AwsRequestId)) return 0;", true, "return 0;")]
    [InlineData("if (s_seen.Contains(context.AwsRequestId)) { return 1; }", false, "{ return 1; }")]
    [InlineData("if (s_seen.Add(context.AwsRequestId)) SendAsync(input);", true, "if (s_seen.Add(context.AwsRequestId)) SendAsync(input);")]
    public void A_seen_set_tells_field_call_key_answer_and_skip(string body, bool isNewWhenTrue, string skip)
    {
        var seen = First(body, "s_seen")!.SeenSet!;
        Assert.Equal("s_seen", seen.Field.Name);
        Assert.Equal("context.AwsRequestId", seen.Key.Syntax.ToString());
        Assert.StartsWith("s_seen.", seen.Question.Syntax.ToString(), System.StringComparison.Ordinal);
        Assert.Equal(isNewWhenTrue, seen.IsNewWhenTrue);
        Assert.Equal(skip, seen.Skip!.Syntax.ToString());
        Assert.Null(seen.ReturnedWhenSeen);
    }

    [Theory]
    [InlineData("return Seen(context.AwsRequestId) ? 0 : input.ToLower().Length; } static bool Seen(string id) { return !s_seen.Add(id);", true)]
    [InlineData("if (IsNew(context.AwsRequestId)) SendAsync(input); return 0; } static bool IsNew(string id) { return s_seen.Add(id);", false)]
    public void A_seen_set_behind_a_method_tells_what_the_method_returns(string body, bool returnedWhenSeen) =>
        Assert.Equal(returnedWhenSeen, First(body, "s_seen")!.SeenSet!.ReturnedWhenSeen);

    [Theory]
    [InlineData("return s_count++;", null, false)]
    [InlineData("return --s_count;", null, true)]
    [InlineData("return s_count += input.Length;", "input.Length", false)]
    [InlineData("return s_count -= 2;", "2", true)]
    [InlineData("return s_count = s_count + 3;", "3", false)]
    [InlineData("return s_count = s_count - 3;", "3", true)]
    [InlineData("return s_count = 3 + s_count;", "3", false)]
    [InlineData("return Interlocked.Increment(ref s_count);", null, false)]
    [InlineData("return Interlocked.Decrement(ref s_count);", null, true)]
    [InlineData("return Interlocked.Add(ref s_count, 5);", "5", false)]
    public void A_counter_tells_what_is_added(string body, string? amount, bool isSubtracted)
    {
        var counter = First(body, "s_count")!.Counter!;
        Assert.Equal("s_count", counter.Field.Name);
        Assert.Equal(amount, counter.Amount?.Syntax.ToString());
        Assert.Equal(isSubtracted, counter.IsSubtracted);
        Assert.Contains("s_count", counter.Update.Syntax.ToString(), System.StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("return s_count = 3 - s_count;")]
    [InlineData("return s_count *= 2;")]
    [InlineData("return s_count = System.Math.Max(s_count, 3);")]
    public void What_is_no_sum_is_no_counter(string body) => Assert.Equal(StateUse.Counter, First(body, "s_count")!.Use);

    [Theory]
    [InlineData("System.Console.WriteLine(/*v*/input);", nameof(ValueDestination.Log))]
    [InlineData("context.Logger.LogLine($\"{/*v*/input}\");", nameof(ValueDestination.Log))]
    [InlineData("var text = /*v*/input; context.Logger.LogLine(text);", nameof(ValueDestination.Log))]
    [InlineData("SendAsync(/*v*/input);", nameof(ValueDestination.Call))]
    [InlineData("var text = \"no. \" + /*v*/input; SendAsync(text.Trim());", nameof(ValueDestination.Call))]
    [InlineData("return int.Parse(/*v*/input);", nameof(ValueDestination.Decision))]
    [InlineData("if (/*v*/input == \"a\") return 1;", nameof(ValueDestination.Decision))]
    [InlineData("s_last = /*v*/input;", nameof(ValueDestination.Decision))]
    [InlineData("var text = /*v*/input; SendAsync(text); if (text.Length > 3) return 1;", nameof(ValueDestination.Decision))]
    public void A_value_gets_as_far_as_its_furthest_use(string body, string expected)
    {
        var (_, _, model, root) = Compile(body);
        var token = root.FindToken(root.ToString().IndexOf("/*v*/", System.StringComparison.Ordinal) + "/*v*/".Length);
        Assert.Equal(expected, ValueUses.Destination(model.GetOperation(token.Parent!)!).ToString());
    }

    [Fact]
    public void A_body_is_followed_once_however_often_it_names_the_field()
    {
        var (compilation, options, model, root) = Compile(string.Concat(Enumerable.Repeat("_own += input.Length; ", 40)) + "return _own;");
        Assert.Equal(40, Uses(compilation, options, model, root, "_own").Count(u => u is { Use: StateUse.Counter }));
        Assert.Equal(1, LambdaProject.For(compilation, options, CancellationToken.None).State.FollowedBodies);
    }

    private static KeptUse? First(string body, string field) => Uses(body, field)[0];

    private static KeptUse?[] Uses(string body, string field)
    {
        var (compilation, options, model, root) = Compile(body);
        return Uses(compilation, options, model, root, field);
    }

    private static KeptUse?[] Uses(Compilation compilation, AnalyzerOptions options, SemanticModel model, SyntaxNode root, string field)
    {
        var project = LambdaProject.For(compilation, options, CancellationToken.None);
        return [.. root.DescendantNodes().OfType<Microsoft.CodeAnalysis.CSharp.Syntax.IdentifierNameSyntax>().Where(n => n.Identifier.ValueText == field)
            .Select(n => project.StateUses.Of((IFieldReferenceOperation)model.GetOperation(n)!, model.GetEnclosingSymbol(n.SpanStart)!, options, CancellationToken.None))];
    }

    private static (Compilation Compilation, AnalyzerOptions Options, SemanticModel Model, SyntaxNode Root) Compile(string body)
    {
        var compilation = Graph.Compile("App", OutputKind.DynamicallyLinkedLibrary, Graph.Usings + $$"""
            [assembly: LambdaSerializer(typeof(object))]
            public class Function
            {
                private static readonly HashSet<string> s_seen = new();
                private static readonly List<string> s_all = new();
                private static readonly System.Net.Http.HttpClient s_http = new();
                private static ILambdaContext s_context;
                private static string s_last;
                private static int s_count;
                private int _own;
                public int Handle(string input, ILambdaContext context) { {{body}} return 0; }
                private static Task SendAsync(string text) => Task.CompletedTask;
            }
            """);
        var tree = compilation.SyntaxTrees.Single();
        return (compilation, new AnalyzerOptions([]), compilation.GetSemanticModel(tree), tree.GetRoot());
    }
}
