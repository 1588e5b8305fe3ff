using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments.Text;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class SpanTests
{
    private const string Yaml = """
        # häder 𝒳
        a: plain value   # comment
        'b b': 'it''s'
        "c\u0041": "tab\there"
        tagged: !Ref Param
        anchored: &x !Sub 'text'
        late: !Sub
          # between
          text
        list: [one, "two", {k: v}]
        literal: |
          first
          second

        folded: >-
          third
        multi: one
          two
        𝒳𝒴: 𝒵 end
        last: x
        """;

    public static TheoryData<string> LineEnds => ["\n", "\r\n", "\r"];

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void Every_plain_scalar_stands_where_its_text_is(string lineEnd)
    {
        foreach (var start in new[] { "", "\uFEFF" })
        {
            var text = start + Yaml.ReplaceLineEndings(lineEnd);
            var scalars = Scalars(Read(text).Root!);
            foreach (var scalar in scalars.Where(scalar => scalar.Style == ScalarStyle.Plain && scalar.Value != "one two"))
            {
                Assert.Equal(scalar.Value, text.Substring(scalar.Span.Start, scalar.Span.Length));
            }

            Assert.Equal(["plain value", "it''s", "tab\\there", "Param", "text", "text"], new[] { "a", "b b", "cA", "tagged", "anchored", "late" }.Select(key => Slice(text, Read(text).Root!.Find(key)!)));
        }
    }

    [Theory]
    [MemberData(nameof(LineEnds))]
    public void Quotes_and_block_headers_belong_to_the_token_only(string lineEnd)
    {
        var text = Yaml.ReplaceLineEndings(lineEnd);
        var root = Read(text).Root!;

        Assert.Equal("'it''s'", text.Substring(root.Find("b b")!.Span.Start, root.Find("b b")!.Span.Length));
        Assert.Equal("it's", root.Find("b b")!.Value);
        Assert.Equal("tab\there", root.Find("cA")!.Value);
        Assert.Equal("first" + lineEnd + "  second", Slice(text, root.Find("literal")!));
        Assert.StartsWith("|", text.Substring(root.Find("literal")!.Span.Start));
        Assert.Equal("third", Slice(text, root.Find("folded")!));
        Assert.Equal("one" + lineEnd + "  two", Slice(text, root.Find("multi")!));
    }

    [Fact]
    public void Collections_end_with_their_last_token()
    {
        var text = Yaml.ReplaceLineEndings("\n");
        var root = Read(text).Root!;

        Assert.Equal("""[one, "two", {k: v}]""", Slice(text, root.Find("list")!));
        Assert.Equal("{k: v}", Slice(text, root.Find("list")!.Items[2]));
        Assert.Equal(text.Length, root.Span.End);
        Assert.Equal("k: 1", Slice("a:\n  k: 1\n\n  # c\n\nb: 2", Read("a:\n  k: 1\n\n  # c\n\nb: 2").Root!.Find("a")!));
    }

    [Fact]
    public void Tags_are_kept_and_those_of_yaml_itself_are_not()
    {
        Assert.Equal("!Ref", Read("a: !Ref P").Root!.Find("a")!.Tag);
        Assert.Equal("", Read("a: !!str 5").Root!.Find("a")!.Tag);
        Assert.Equal("", Read("a: ! 5").Root!.Find("a")!.Tag);
        Assert.Equal("!If", Read("a: !If [A, b, c]").Root!.Find("a")!.Tag);
        Assert.Equal("!T", Read("a: !T {b: c}").Root!.Find("a")!.Tag);
    }

    [Fact]
    public void An_empty_value_has_an_empty_place()
    {
        var node = Read("a:\nb: 1").Root!.Find("a")!;

        Assert.True(node.IsNull);
        Assert.Equal(0, node.Span.Length);
    }

    [Fact]
    public void Tabs_in_json_change_no_place()
    {
        const string Text = "{\n\t\"a\":\t\"x\\\"y\",\r\n\t\"b\"\t: [\t1\t,\t\"\\ud83d\\ude00 z\" ]\t}\n";
        var root = Read(Text, json: true).Root!;

        Assert.Equal("x\\\"y", Slice(Text, root.Find("a")!));
        Assert.Equal("x\"y", root.Find("a")!.Value);
        Assert.Equal(ScalarStyle.Json, root.Find("a")!.Style);
        Assert.Equal(["1", "\\ud83d\\ude00 z"], root.Find("b")!.Items.Select(item => Slice(Text, item)));
        Assert.Equal("\ud83d\ude00 z", root.Find("b")!.Items[1].Value);
    }

    internal static YamlText Read(string text, bool json = false) => YamlReader.Read(SourceText.From(text), json, CancellationToken.None);

    private static string Slice(string text, TextNode node) => text.Substring(node.Content.Start, node.Content.Length);

    private static IEnumerable<TextNode> Scalars(TextNode root)
    {
        var open = new Stack<TextNode>([root]);
        while (open.Count > 0)
        {
            var node = open.Pop();
            if (node.IsScalar)
            {
                yield return node;
            }

            foreach (var child in node.Items.Concat(node.Entries.SelectMany(entry => new[] { entry.Key, entry.Value })))
            {
                open.Push(child);
            }
        }
    }
}
