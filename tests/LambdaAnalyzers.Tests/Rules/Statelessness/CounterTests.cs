using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>LMA1001, values made of their former value.</summary>
public class CounterTests
{
    [Theory]
    [InlineData("_count++; context.Logger.LogInformation($\"event {_count}\"); return 0;")]
    [InlineData("Console.WriteLine(\"event \" + ++_count); return 0;")]
    [InlineData("var n = System.Threading.Interlocked.Increment(ref _count); context.Logger.LogInformation($\"event {n}\"); return 0;")]
    [InlineData("_count++; Metrics.AddMetric(\"events\", _count); return 0;")]
    [InlineData("_count++; Metrics.Send(new MetricDatum { Value = _count }); return 0;")]
    [InlineData("_count++; return 0;")]
    [InlineData("_map[input] = _map.GetValueOrDefault(input) + 1; _map.Clear(); return 0;")]
    public Task Only_logged_or_sent_as_a_metric(string body) => SilentAsync(body);

    [Theory]
    [InlineData("_count = 0; foreach (var c in input) _count++; return _count;")]
    [InlineData("Reset(); foreach (var c in input) _count += 2; return _count;")]
    [InlineData("try { foreach (var c in input) _count++; return _count; } finally { _count = 0; }")]
    [InlineData("foreach (var c in input) _count++; var all = _count; _count = 0; return all;")]
    public Task Of_one_invocation(string body) => SilentAsync(body);

    [Theory]
    [InlineData("var cold = _isCold; _isCold = false; return cold ? 1 : 0;")]
    [InlineData("if (_isCold) { _isCold = false; return 1; } return 0;")]
    public Task A_cold_start_flag(string body) => SilentAsync(body);

    [Theory]
    [InlineData("var total = 0; foreach (var c in input) total++; return total;")]
    [InlineData("var stats = new Stats(); foreach (var c in input) stats.Hit(); return stats.Hits;")]
    public Task Of_a_local(string body) => SilentAsync(body);

    [Theory]
    [InlineData("[|_count|]++; return _count;")]
    [InlineData("return ++[|_count|];")]
    [InlineData("[|_count|] += input.Length; if (_count > 100) return 1; return 0;")]
    [InlineData("[|_count|] = _count + 1; return _count;")]
    [InlineData("[|_count|] = Math.Max(_count, input.Length); return _count;")]
    [InlineData("return System.Threading.Interlocked.Increment(ref [|_count|]);")]
    [InlineData("System.Threading.Interlocked.Add(ref [|_count|], 2); return _count;")]
    [InlineData("if (input == \"reset\") _count = 0; [|_count|]++; return _count;")]
    [InlineData("[|_count|]++; if (_count > 10) { Flush(_count); _count = 0; } return 0;")]
    [InlineData("[|_map|][input]++; return 0;")]
    [InlineData("[|_map|][input] += 2; return 0;")]
    [InlineData("[|_map|][input] = _map.GetValueOrDefault(input) + 1; return 0;")]
    [InlineData("var total = _map.GetValueOrDefault(input) + 1; [|_map|][input] = total; return total;")]
    [InlineData("[|_map|][input] = _map.TryGetValue(input, out var n) ? n + 1 : 1; return 0;")]
    [InlineData("_map.TryGetValue(input, out var n); [|_map|][input] = n + 1; return 0;")]
    [InlineData("[|_map|].AddOrUpdate(input, 1, (_, n) => n + 1); return 0;")]
    [InlineData("for (var i = 0; i < 3; i++) [|_count|]++; return Read();")]
    [InlineData("Task.Run(() => [|_count|]++).Wait(); return Read();")]
    public Task Counts_across_events(string body) => SilentAsync(body);

    [Fact]
    public Task The_message() => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(
        Source("Count(); return _count; } private void Count() { [|_count|]++;"),
        "'_count' counts across events in 'Function.Handle -> Count': each execution environment has a value of its own and loses it when it ends. Use a local, or an atomic update in DynamoDB.");

    [Fact]
    public Task Text_that_gets_longer() => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Lambda.Function("""
        private static string _all = "";
        public string Handle(string input, ILambdaContext context) { [|_all|] += input; [|_all|] = $"{_all},{input}"; return _all; }
        """));

    private static Task SilentAsync(string body) => Verify<LMA1001InvocationDataInField>.AnalyzerAsync(Source(body));

    private static string Source(string body) => Lambda.Function($$"""
        private int _count;
        private static bool _isCold = true;
        private readonly ConcurrentDictionary<string, int> _map = new();
        public int Handle(string input, ILambdaContext context) { {{body}} }
        private void Reset() => _count = 0;
        private int Read() => _count;
        private static void Flush(int count) { }
        """, """

        public class Stats { public int Hits; public void Hit() => Hits++; }
        public class MetricDatum { public double Value { get; set; } }
        public static class Metrics { public static void AddMetric(string name, double value) { } public static void Send(MetricDatum datum) { } }
        """);
}
