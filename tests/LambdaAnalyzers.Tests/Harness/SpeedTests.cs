using System;
using System.Diagnostics;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Harness.Toys;
using LambdaAnalyzers.Tests.Verification;
using Xunit;

namespace LambdaAnalyzers.Tests.Harness;

/// <summary>A test of a rule must be cheap, or nobody writes many.</summary>
public class SpeedTests
{
    private const string Source = """
        public class Function
        {
            private static readonly HttpClient s_client = new();

            public async Task<string> [|handle|](string input, CancellationToken token)
            {
                var response = await s_client.GetAsync("https://example.org/" + input, token);
                var lines = (await response.Content.ReadAsStringAsync(token)).Split('\n').Where(l => l.Length > 3).ToList();
                return string.Join(",", lines.Select((l, i) => $"{i}:{l}"));
            }
        }
        """;

    [Fact]
    public async Task A_warm_verify_is_quick()
    {
        var fixedSource = Source.Replace("[|handle|]", "Handle");
        await VerifyFix();
        var times = new double[15];
        for (var i = 0; i < times.Length; i++)
        {
            var watch = Stopwatch.StartNew();
            await VerifyFix();
            times[i] = watch.Elapsed.TotalMilliseconds;
        }

        var median = times.Skip(8).Order().ElementAt(3);
        var rule = Stopwatch.StartNew();
        await Verify<LowerCase>.AnalyzerAsync(Source);
        TestContext.Current.SendDiagnosticMessage("rule and fix {0:F0} ms (median), rule {1:F0} ms", median, rule.Elapsed.TotalMilliseconds);
        Console.WriteLine($"rule and fix {median:F0} ms (median), rule {rule.Elapsed.TotalMilliseconds:F0} ms");

        // Generous: other work may run on the machine.
        Assert.True(median < 1500, $"{median} ms");

        Task VerifyFix() => Verify<LowerCase, UpperCaseFix>.FixAsync(Source, fixedSource);
    }
}
