using System;
using System.Diagnostics;
using System.Linq;
using System.Text;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Deployments.Text;
using LambdaAnalyzers.Facts;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class BadInputTests
{
    private static readonly string[] Names =
        ["template.yaml", "template.json", "serverless.template", "serverless.yml", "aws-lambda-tools-defaults.json", "Dockerfile", "samconfig.toml", "LambdaAnalyzersFacts.json"];

    // Generous: the machine may be busy. What this catches takes minutes.
    private static readonly TimeSpan Enough = TimeSpan.FromSeconds(5);

    public static TheoryData<string, string?> Texts => new()
    {
        { "nothing", "" },
        { "white space", " \t\r\n\n" },
        { "prose", "This is not a template. Or: is it? [perhaps" },
        { "zeros", new string('\0', 5_000) },
        { "lone surrogates", "a: \ud800\nb: \udc00\n" },
        { "tabs", "Resources:\n\tF:\n\t\tType: x\n" },
        { "a list", "- 1\n- 2\n" },
        { "only markers", "---\n---\n...\n---\n" },
        { "percent", "%YAML 9.9\n---\na: b\n" },
        { "undefined tag handle", "a: !x!y z" },
        { "undefined alias", "Resources: *nowhere" },
        { "closed too often", "Resources: {}}}}]]" },
        { "open brackets", new string('[', 200_000) },
        { "open brackets in lines", string.Concat(Enumerable.Repeat("[\n", 100_000)) },
        { "open braces", string.Concat(Enumerable.Repeat("{\"a\":", 20_000)) },
        { "dashes", string.Concat(Enumerable.Repeat("- ", 200_000)) },
        { "question marks", string.Concat(Enumerable.Repeat("? ", 100_000)) },
        { "colons", string.Concat(Enumerable.Repeat(": ", 100_000)) },
        { "stairs", string.Concat(Enumerable.Range(0, 1_000).Select(depth => new string(' ', depth) + "a:\n")) },
        { "anchors", string.Concat(Enumerable.Repeat("&a ", 100_000)) },
        { "tags", string.Concat(Enumerable.Repeat("!a ", 100_000)) },
        { "5 MB of keys", Keys(5_000_000) },
        { "5 MB of one line", "a: " + new string('x', 5_000_000) },
        { "5 MB of quotes", string.Concat(Enumerable.Repeat("\"", 5_000_000)) },
        { "5 MB of slashes", "{" + new string('/', 5_000_000) },
        { "open comments", "{" + string.Concat(Enumerable.Repeat("/* ", 400_000)) },
        { "laughs", Laughs() },
        { "merges", Merges() },
        { "shared functions", SharedFunctions() },
        { "here-documents", "FROM x\n" + string.Concat(Enumerable.Range(0, 60_000).Select(index => "RUN <<a" + index + "\n")) },
        { "continuations", "FROM x\nCMD " + string.Concat(Enumerable.Repeat("\\\n", 400_000)) },
        { "variables", string.Concat(Enumerable.Range(0, 5_000).Select(index => $"ARG A{index + 1}=$A{index}$A{index}\n").Prepend("ARG A0=xx\n")) + "FROM $A5000" },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void No_text_throws_or_hangs(string what, string? text)
    {
        foreach (var name in Names)
        {
            var clock = Stopwatch.StartNew();
            var file = Reading.File(text!, name);
            var deployment = Reading.Deploy("App", (file, "."));
            foreach (var settings in deployment.Functions.Take(20).Select(linked => linked.Function.Settings))
            {
                Assert.NotNull((settings.Environment, settings.Events, settings.Policies, settings.VpcConfig, settings.Resources.PointingTo("f1").Count()).ToString());
            }

            Assert.NotNull(LambdaFacts.Of([file]).Runtime("dotnet10"));
            Assert.True(clock.Elapsed < Enough, what + " as " + name + " took " + clock.Elapsed);
            Assert.True(file.Stop is null || file.Stop.Span.End <= file.Text.Length);
            Assert.All(deployment.Functions, linked => linked.Function.Key.ToLocation());
        }
    }

    [Theory]
    [InlineData("[", "[")]
    [InlineData("{\"a\":", "{")]
    public void Nesting_stops_with_the_place_that_is_too_deep(string opening, string token)
    {
        var file = Reading.File(string.Concat(Enumerable.Repeat(opening, 5_000)), "template.json");

        Assert.Equal(Reasons.TooDeep, file.Stop!.Reason);
        Assert.Equal(YamlReader.MaxNesting * opening.Length, file.Stop.Span.Start);
        Assert.Equal(token, file.Text.ToString(file.Stop.Span));
    }

    [Fact]
    public void Nesting_that_templates_have_does_not_stop()
        => Assert.Null(Reading.File(string.Concat(Enumerable.Repeat("{\"a\":", 199)) + "1" + new string('}', 199), "template.json").Stop);

    [Fact]
    public void A_file_beyond_the_limit_keeps_what_stands_before_it()
    {
        var file = Reading.File(Reading.SamText("Handler: A::B::C") + Keys(2_000_000));

        Assert.Equal((Reasons.TooLarge, YamlReader.MaxLength), (file.Stop!.Reason, file.Stop.Span.Start));
        Assert.Equal("A::B::C", Assert.Single(file.Functions).Handler.Value);
        Assert.Equal(Certainty.Unknown, file.Functions[0].Timeout.Certainty);
    }

    [Fact]
    public void An_error_keeps_what_stands_before_it_and_says_where_it_is()
    {
        var text = Reading.SamText("Handler: A::B::C\nTimeout: 9") + "Outputs: [a, b\nMore: x\n";
        var file = Reading.File(text);

        Assert.Equal(Reasons.NotReadable, file.Stop!.Reason);
        Assert.InRange(file.Stop.Span.Start, text.IndexOf("Outputs", StringComparison.Ordinal), text.Length);
        Assert.Equal("A::B::C", Assert.Single(file.Functions).Handler.Value);
        Assert.Equal(9, file.Functions[0].Timeout.Value);
        Assert.Equal(Certainty.Unknown, file.Functions[0].MemorySize.Certainty);
    }

    [Fact]
    public void A_cancelled_reading_is_not_remembered()
    {
        var text = new Reading.Text("/repo/template.yaml", SourceText.From(Reading.SamText("Handler: A::B::C")));

        Assert.ThrowsAny<OperationCanceledException>(() => ConfigFile.For(text, new CancellationToken(canceled: true)));
        Assert.Single(ConfigFile.For(text, CancellationToken.None)!.Functions);
    }

    private static string Keys(int length)
    {
        var text = new StringBuilder();
        for (var index = 0; text.Length < length; index++)
        {
            text.Append("key").Append(index).Append(": [1, 'two', {three: 3}]\n");
        }

        return text.ToString();
    }

    private static string Laughs()
        => "a0: &a0 [x, x, x, x, x, x, x, x, x]\n" + string.Concat(Enumerable.Range(1, 30).Select(
            level => $"a{level}: &a{level} [{string.Join(", ", Enumerable.Repeat("*a" + (level - 1), 9))}]\n")) + "Resources: *a30\nfunctions: *a30\nprovider: *a30\n";

    private static string Merges()
        => "m0: &m0 {" + string.Join(", ", Enumerable.Range(0, 5_000).Select(index => "k" + index + ": 1")) + "}\n"
            + string.Concat(Enumerable.Range(1, 20_000).Select(level => $"m{level}: &m{level} {{<<: [*m{level - 1}, *m{level - 1}]}}\n"));

    private static string SharedFunctions()
        => "x: &x {Type: AWS::Serverless::Function, Metadata: {Tool: Amazon.Lambda.Annotations}, Properties: {Handler: !Sub '" + new string('h', 200_000) + "', Events: {"
            + string.Join(", ", Enumerable.Range(0, 10_000).Select(index => "e" + index + ": 1")) + "}}}\nResources:\n"
            + string.Concat(Enumerable.Range(0, 40_000).Select(index => $"  f{index}: *x\n"));
}
