using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

/// <summary>Laws of insertions over many shapes: the file is read to its end, the key has the value, every other byte stays, and nothing is written twice.</summary>
public class InsertionLawsTests
{
    private static readonly string[] Texts =
    [
        "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Timeout: 3\n",
        "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Environment:\n        Variables:\n          A: b\n",
        "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Environment: {Variables: {A: !Ref B}} # c\n\n  G:\n    Type: x\n",
        "# top\nResources:\n    F:\n        Type: AWS::Serverless::Function\n        Properties:\n            Environment:\n                Variables:\n            Policies:\n            - A\n            - Statement:\n              - Effect: Allow\n                Action: ['a']\nOutputs:\n  X: {Value: !GetAtt F.Arn}\n",
        "Resources:\n  F:\n    Type: AWS::Serverless::Function\n    Properties:\n      Description: >\n        folded\n        text\n\n      Environment:\n        Variables:\n          A: |\n            literal\n            # no comment\n          B: 'it''s'\n",
        "Globals:\n  Function:\n    Timeout: 3\nResources:\n  F:\n    Type: AWS::Serverless::Function\n    Metadata: &m {A: b}\n    Properties:\n      Events:\n        E:\n          Type: Api\n          Properties: *x\n".Replace("*x", "{Path: /}"),
        "Resources: {F: {Type: AWS::Serverless::Function, Properties: {Timeout: 3}}}\n",
        "{\n  \"Resources\": {\n    \"F\": {\n      \"Type\": \"AWS::Serverless::Function\",\n      \"Properties\": {\n        \"Environment\": { \"Variables\": { \"A\": \"b\" } },\n        \"Policies\": [ \"A\" ]\n      }\n    }\n  }\n}\n",
        "{ \"Resources\": { \"F\": { \"Type\": \"AWS::Serverless::Function\", \"Properties\": {} } } }",
    ];

    private static readonly NewValue[] Values =
    [
        NewValue.Ref("T"),
        NewValue.GetAtt("T", "Stream.Arn"),
        NewValue.Number(7),
        NewValue.Flag(false),
        NewValue.Constant(""),
        NewValue.Constant("null"),
        NewValue.Constant("a, {b}: [c] # d"),
        NewValue.Constant("two\nlines"),
        NewValue.List(NewValue.Constant("- a"), NewValue.Map(("K", NewValue.List(NewValue.Number(1), NewValue.List(NewValue.Flag(true)))), ("L", NewValue.Map()))),
        NewValue.Map(("SubnetIds", NewValue.List(NewValue.Ref("A"), NewValue.Ref("B"))), ("y", NewValue.Constant("yes")), ("a:b ", NewValue.List())),
    ];

    private static readonly ConfigInsertion[] Places = [.. Values.SelectMany(value => new[]
    {
        ConfigInsertion.Key(["Resources", "F", "Properties", "Environment", "Variables", "NEW"], value),
        ConfigInsertion.Key(["Resources", "F", "Properties", "VpcConfig"], value),
        ConfigInsertion.Key(["Resources", "New", "Properties", "y"], value),
        ConfigInsertion.Key(["Parameters", "P 1"], value),
        ConfigInsertion.Item(["Resources", "F", "Properties", "Policies"], value),
        ConfigInsertion.Item(["Resources", "F", "Properties", "Events", "New", "Properties", "FunctionResponseTypes"], value),
    })];

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void What_is_inserted_is_read_and_all_else_stays(string lineBreak)
    {
        var made = 0;
        foreach (var text in Texts.Select(text => text.Replace("\n", lineBreak)))
        {
            foreach (var insertion in Places)
            {
                made += Check(text, insertion, lineBreak) ? 1 : 0;
            }
        }

        // Every shape and place but those that the flow form refuses on purpose.
        Assert.True(made >= Texts.Length * Places.Length * 9 / 10, made + " of " + (Texts.Length * Places.Length));
    }

    [Fact]
    public void Every_prefix_of_every_shape_is_refused_or_right()
    {
        foreach (var text in Texts)
        {
            for (var length = 0; length < text.Length; length++)
            {
                Check(text[..length], Places[0], "\n");
                Check(text[..length], Places[4], "\n");
            }
        }
    }

    [Fact]
    public void Insertions_in_any_order_read_the_same()
    {
        foreach (var text in Texts)
        {
            var one = Insert(Insert(text, Places[0])!, Places[1]);
            var other = Insert(Insert(text, Places[1])!, Places[0]);
            Assert.Equal(one!.Length, other!.Length);
            Assert.Null(Insert(one, Places[0]));
            Assert.Null(Insert(other, Places[1]));
        }
    }

    private static bool Check(string text, ConfigInsertion insertion, string lineBreak)
    {
        if (Insert(text, insertion) is not { } changed)
        {
            return false;
        }

        var file = Reading.File(changed, NameOf(text));
        Assert.Null(file.Stop);
        Assert.True(IsSubsequenceByLines(text, changed), changed);
        Assert.Null(Insert(changed, insertion));
        Assert.True(lineBreak == "\n" ? !changed.Contains('\r') : !changed.Replace(lineBreak, "").Contains('\n'), changed);
        return true;
    }

    private static string NameOf(string text) => text.StartsWith('{') ? "template.json" : "template.yaml";

    private static string? Insert(string text, ConfigInsertion insertion)
    {
        var file = Reading.File(text, NameOf(text));
        return file.Insert(CancellationToken.None, insertion) is { } changes ? file.Text.WithChanges(changes).ToString() : null;
    }

    // One place: what stands before and behind the new text is the old text.
    private static bool IsSubsequenceByLines(string before, string after)
    {
        var start = before.Zip(after).TakeWhile(pair => pair.First == pair.Second).Count();
        var end = before.Reverse().Zip(after.Reverse()).TakeWhile(pair => pair.First == pair.Second).Count();
        return start + end >= before.Length || IsSubsequence(before, after);
    }

    private static bool IsSubsequence(IEnumerable<char> before, IEnumerable<char> after)
    {
        using var next = before.GetEnumerator();
        var isOpen = next.MoveNext();
        foreach (var character in after)
        {
            if (isOpen && character == next.Current)
            {
                isOpen = next.MoveNext();
            }
        }

        return !isOpen;
    }
}
