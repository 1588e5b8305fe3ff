using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1003, static numbers that count events: what depends on them, and how severe that is.</summary>
public class ProcessCounterTests
{
    [Theory]
    [InlineData("[|s_count|]++; if (s_count == 1) return 1; return 0;")]
    [InlineData("[|s_count|]++; if (s_count == 1) { Console.WriteLine(1); return 1; } return 0;")]
    [InlineData("[|s_count|]++; if (s_count == 1) Console.WriteLine(1); else return 1; return 0;")]
    [InlineData("[|s_count|]++; if (s_count > 3) { } return 0;")]
    [InlineData("try { input.Trim(); } catch (ArgumentException) { if (++[|s_count|] > 3) { s_count = 0; return -1; } } return 0;")]
    [InlineData("try { input.Trim(); } catch (ArgumentException) { if (++[|s_count|] > 3) return -1; } return 0;")]
    [InlineData("try { input.Trim(); ++[|s_count|]; } catch (ArgumentException) { } if (input == \"\") s_count = 0; return s_count;")]
    [InlineData("return ++[|s_count|];")]
    [InlineData("if ([|s_count|]++ > 100) return 1; return 0;")]
    [InlineData("[|s_count|] += input.Length; return s_count;")]
    [InlineData("[|s_count|]--; return s_count;")]
    [InlineData("[|s_count|] -= 1; return s_count;")]
    [InlineData("[|s_count|] = s_count + 1; return s_count;")]
    [InlineData("[|s_count|] = 1 + s_count; return s_count;")]
    [InlineData("return Interlocked.Increment(ref [|s_count|]);")]
    [InlineData("var n = Interlocked.Add(ref [|s_count|], 2); return n > 10 ? 1 : 0;")]
    [InlineData("return Interlocked.Decrement(ref [|s_count|]);")]
    [InlineData("var n = ++[|s_count|]; var answer = new Answer { Text = $\"no. {n}\" }; return answer.Text.Length;")]
    [InlineData("while ([|s_count|]++ < 3) Console.Beep(); return 0;")]
    [InlineData("[|s_count|]++; Console.WriteLine(s_count); return s_count;")]
    public Task Decides_or_is_the_result(string body) => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Source(body));

    [Theory]
    [InlineData("{|#0:s_count|}++; SendAsync(s_count).Wait(); return 0;")]
    [InlineData("SendAsync(++{|#0:s_count|}).Wait(); return 0;")]
    [InlineData("var n = ++{|#0:s_count|}; SendAsync(new Answer { Text = $\"no. {n}\" }).Wait(); return 0;")]
    [InlineData("Put(Interlocked.Increment(ref {|#0:s_count|}).ToString()); return 0;")]
    public Task Only_handed_on(string body) => new Verify<LMA1003CoordinationInProcess>
    {
        Sources = { Source(body) },
        Expected = { new("LMA1003", 0) { Severity = DiagnosticSeverity.Info, Says = "'s_count' counts in 'Function.Handle' what one execution environment saw and is handed on: other environments hand on other counts. If the number has to be the total, count with an atomic update in DynamoDB." } },
    }.RunAsync();

    [Fact]
    public Task The_message_and_its_level() => new Verify<LMA1003CoordinationInProcess>
    {
        Sources = { Source("return Next(); } private static int Next() { return ++{|#0:s_count|};") },
        Expected = { new("LMA1003", 0) { Severity = DiagnosticSeverity.Warning, Says = "'s_count' counts in 'Function.Handle -> Next' what one execution environment saw, and a decision or the result depends on it: other environments have other counts, and each starts again from its first value. Count with an atomic update in DynamoDB." } },
    }.RunAsync();

    [Theory]
    [InlineData("only logged", "s_count++; context.Logger.LogInformation($\"event {s_count}\"); return 0;")]
    [InlineData("only a metric", "s_count++; Metrics.AddMetric(\"events\", s_count); return 0;")]
    [InlineData("never used", "s_count++; return 0;")]
    [InlineData("of this invocation", "s_count = 0; foreach (var c in input) s_count++; return s_count;")]
    [InlineData("taken back", "s_count++; try { return s_count; } finally { s_count = 0; }")]
    [InlineData("a local", "var n = 0; foreach (var c in input) n++; return n;")]
    [InlineData("of another rule: not static", "_own++; return _own;")]
    [InlineData("of another rule: no number", "s_text += input; return s_text.Length;")]
    [InlineData("of another rule: no sum", "s_count = Math.Max(s_count, input.Length); return s_count;")]
    [InlineData("of another rule: of a key", "s_map[input]++; return s_map[input];")]
    [InlineData("the first event is logged", "s_count++; if (s_count == 1) context.Logger.LogInformation(\"cold start\"); return 0;")]
    [InlineData("only logged, read with care", "Interlocked.Increment(ref s_count); context.Logger.LogInformation($\"event {Volatile.Read(ref s_count)}\"); return 0;")]
    [InlineData("every hundredth is logged", "if (++s_count % 100 == 0) { Console.WriteLine(s_count); } else Console.Write('.'); return 0;")]
    [InlineData("failures until a success", "try { input.Trim(); s_count = 0; } catch (ArgumentException) { if (++s_count > 3) return -1; } return 0;")]
    [InlineData("of one call chain", "s_flow.Value++; return s_flow.Value;")]
    public Task Silent(string why, string body)
    {
        Assert.NotEmpty(why);
        return Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Source(body));
    }

    [Fact]
    public Task Counted_by_the_constructor() => Verify<LMA1003CoordinationInProcess>.AnalyzerAsync(Lambda.Function("""
        private static int s_objects;
        static Function() => s_objects++;
        public Function() => s_objects++;
        public int Handle(string input, ILambdaContext context) => s_objects;
        """));

    /// <summary>One voice: static numbers are counted here, all else that adds up is left to the rule of carried data.</summary>
    [Theory]
    [InlineData("return ++{|LMA1003:s_count|};")]
    [InlineData("return ++{|LMA1001:_own|};")]
    [InlineData("{|LMA1001:s_text|} += input; return s_text.Length;")]
    [InlineData("{|LMA1001:s_map|}[input]++; return 0;")]
    [InlineData("{|LMA1001:s_count|} = Math.Max(s_count, input.Length); return s_count;")]
    public Task One_voice(string body) => new Verify<LMA1003CoordinationInProcess> { Sources = { Source(body) }, Beside = { new LMA1001InvocationDataInField() } }.RunAsync();

    private static string Source(string body) => Lambda.Function($$"""
        private static int s_count;
        private static string s_text = "";
        private static readonly Dictionary<string, int> s_map = new();
        private static readonly AsyncLocal<int> s_flow = new();
        private int _own;
        public int Handle(string input, ILambdaContext context) { {{body}} }
        private static Task SendAsync(object what) => Task.CompletedTask;
        private static void Put(string what) { }
        """, """

        public class Answer { public string Text { get; set; } = ""; }
        public static class Metrics { public static void AddMetric(string name, double value) { } }
        """);
}
