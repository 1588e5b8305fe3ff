using System;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Rules.Engine;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Deployments;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.FactTables;

/// <summary>LambdaAnalyzersFacts.json beside the project: newer dates, newer runtimes, newer limits.</summary>
public sealed class FactsFileTests
{
    private const string Name = "LambdaAnalyzersFacts.json";
    private static readonly DateTime s_newer = new(2027, 1, 1);

    [Fact]
    public void Without_a_file_our_tables_hold()
    {
        var facts = LambdaFacts.Of([]);

        Assert.Equal(900, facts[FunctionLimits.TimeoutMax]);
        Assert.Same(FunctionLimits.TimeoutMax, facts.Of(FunctionLimits.TimeoutMax));
        Assert.Equal(Runtimes.All.Single(r => r.Id == "dotnet8"), facts.Runtime("dotnet8"));
        Assert.Null(facts.Runtime("nodejs22.x"));
        Assert.Equal(Runtimes.Checked, facts.Checked);
    }

    [Fact]
    public void Only_a_file_of_that_name_is_read() =>
        Assert.Equal(900, LambdaFacts.Of([Reading.File("""{ "limits": { "function.timeout.max": 1 } }""", "template.json")])[FunctionLimits.TimeoutMax]);

    [Fact]
    public void A_limit_is_replaced_with_its_date_and_its_place()
    {
        var facts = Read("""
            {
              "checked": "2027-01-01",
              "limits": {
                "function.timeout.max": 1800
              }
            }
            """);

        Assert.Equal(new Limit("function.timeout.max", 1_800, "s", "2027-01-01", Name + ":4"), facts.Of(FunctionLimits.TimeoutMax));
        Assert.Equal(10_240, facts[FunctionLimits.MemoryMax]);
    }

    [Fact]
    public void A_runtime_is_changed_in_what_the_file_says_of_it()
    {
        var ours = LambdaFacts.Of([]).Runtime("dotnet8")!;

        Assert.Equal(
            ours with { Deprecated = new DateTime(2027, 6, 1), UpdateBlocked = null, Checked = s_newer, Source = Name + ":1" },
            Read("""{ "checked": "2027-01-01", "runtimes": { "dotnet8": { "deprecated": "2027-06-01", "updateBlocked": null } } }""").Runtime("dotnet8"));
    }

    [Fact]
    public void A_runtime_is_added() => Assert.Equal(
        new Runtime("dotnet12", "net12.0", IsZip: true, null, null, null, Runtimes.Checked, Name + ":1"),
        Read("""{ "runtimes": { "dotnet12": { "targetFramework": "net12.0" } } }""").Runtime("dotnet12"));

    [Fact]
    public void An_image_without_a_runtime_is_added() => Assert.False(Read("""{ "runtimes": { "dotnet11": { "targetFramework": "net11.0", "zip": false } } }""").Runtime("dotnet11")!.IsZip);

    [Theory]
    [InlineData("2027-01-01", 2027)]
    [InlineData("2020-01-01", 2026)]
    [InlineData("soon", 2026)]
    public void The_day_of_the_facts_is_the_newest(string day, int year) => Assert.Equal(year, Read($$"""{ "checked": "{{day}}" }""").Checked.Year);

    [Theory]
    [InlineData(""" "runtimes": 3, """)]
    [InlineData(""" "runtimes": [1, 2], """)]
    [InlineData(""" "runtimes": { "dotnet8": "2027-06-01" }, """)]
    [InlineData(""" "runtimes": { "dotnet8": { "deprecated": "yesterday", "createBlocked": 20270601, "updateBlocked": { "day": 3 }, "zip": "perhaps", "targetFramework": [1] } }, """)]
    [InlineData(""" "runtimes": { "dotnet8": { "deprecated": "2027-13-41" } }, """)]
    [InlineData(""" "comment": "unknown keys are left out", """)]
    [InlineData(""" "checked": {}, """)]
    public void What_cannot_be_read_is_left_out_and_the_rest_counts(string part)
    {
        var facts = Read("{" + part + """ "limits": { "function.timeout.max": 1800 } }""");
        var (known, ours) = (facts.Runtime("dotnet8")!, LambdaFacts.Of([]).Runtime("dotnet8")!);

        Assert.Equal(1_800, facts[FunctionLimits.TimeoutMax]);
        Assert.Equal((ours.Deprecated, ours.CreateBlocked, ours.UpdateBlocked, true, "net8.0"), (known.Deprecated, known.CreateBlocked, known.UpdateBlocked, known.IsZip, known.TargetFramework));
    }

    [Fact]
    public void A_limit_that_is_no_number_stays_ours()
    {
        var facts = Read("""{ "limits": { "function.memory.max": "much", "init": -1, "restore": 1.5, "function.layers": 99999999999999999999, "nothing.of.ours": 1, "function.tmp.max": 20480 } }""");

        Assert.Equal((10_240, 10, 10, 5), (facts[FunctionLimits.MemoryMax], facts[FunctionLimits.Init], facts[FunctionLimits.Restore], facts[FunctionLimits.Layers]));
        Assert.Equal(20_480, facts[FunctionLimits.TempMax]);
    }

    [Fact]
    public void Every_prefix_is_read_and_never_says_a_wrong_value()
    {
        const string Text = """{ "checked": "2027-01-01", /* why */ "limits": { "function.timeout.max": 1800 }, "runtimes": { "dotnet8": { "deprecated": "2027-06-01" } } }""";
        for (var length = 0; length <= Text.Length; length++)
        {
            var facts = Read(Text[..length]);
            Assert.Contains(facts[FunctionLimits.TimeoutMax], new long[] { 900, 1_800 });
            Assert.Contains(facts.Runtime("dotnet8")!.Deprecated!.Value, new[] { new DateTime(2026, 11, 10), new DateTime(2027, 6, 1) });
            Assert.Contains(facts.Checked, new[] { Runtimes.Checked, s_newer });
        }
    }

    [Fact]
    public void The_file_nearest_to_the_project_prevails()
    {
        var above = Reading.File(SourceText.From("""{ "limits": { "function.timeout.max": 1000, "init": 20 } }"""), "/repo/" + Name);
        var beside = Reading.File("""{ "limits": { "function.timeout.max": 1800 } }""", Name);

        foreach (var files in new[] { new[] { above, beside }, [beside, above] })
            Assert.Equal((1_800, 20), (LambdaFacts.Of(files)[FunctionLimits.TimeoutMax], LambdaFacts.Of(files)[FunctionLimits.Init]));
    }

    [Fact]
    public Task A_rule_is_silent_below_our_limit() => Chunks("25", """{ "limits": { } }""");

    [Fact]
    public Task A_rule_goes_by_the_projects_limit() => Chunks("{|#0:25|}", """{ "limits": { "dynamodb.batchWrite": 24 } }""", new Expect("LMA4008", 0));

    private static Task Chunks(string size, string facts, params Expect[] expected)
    {
        var test = new Verify<LMA4008BatchResults>
        {
            Sources =
            {
                """
                using Amazon.DynamoDBv2;
                using Amazon.DynamoDBv2.Model;
                using Amazon.Lambda.Core;
                [assembly: LambdaSerializer(typeof(object))]
                public class Function
                {
                    private readonly IAmazonDynamoDB _table = new AmazonDynamoDBClient();
                    public async Task Handle(string input, ILambdaContext context)
                    {
                        foreach (var chunk in Enumerable.Range(0, 100).Select(i => new WriteRequest()).Chunk(SIZE))
                        {
                            var rest = await _table.BatchWriteItemAsync(new BatchWriteItemRequest { RequestItems = new() { ["Orders"] = chunk.ToList() } });
                            if (rest.UnprocessedItems.Count > 0) throw new InvalidOperationException();
                        }
                    }
                }
                """.Replace("SIZE", size, StringComparison.Ordinal),
            },
            References = TestReferences.AwsSdk,
            AdditionalFiles = { [Name] = facts },
        };
        foreach (var expect in expected)
            test.Expected.Add(expect);
        return test.RunAsync();
    }

    [Fact]
    public Task A_file_that_breaks_off_is_told() => new Verify<LMA0001ConfigurationNotRead>
    {
        Sources = { "public class Function;" },
        AdditionalFiles = { [Name] = """{ "limits": { "init": 20 }, "runtimes": [{|#0:|}""" },
        Expected = { new("LMA0001", 0) },
    }.RunAsync();

    private static LambdaFacts Read(string text) => LambdaFacts.Of([Reading.File(text, Name)]);
}
