using System.Threading;
using LambdaAnalyzers.Projects;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>What is known of an object where it is handed over.</summary>
public sealed class ObjectMembersTests
{
    private const string Options = "public class Options { public int Wait { get; set; } public bool Flag { get; set; } public List<string> Ends { get; } = new(); public void Reset() { } }";

    [Theory]
    [InlineData("Probe.Of(/*here*/new Options { Wait = 5 });", 5L)]
    [InlineData("var o = new Options { Wait = 5 }; Probe.Of(/*here*/o);", 5L)]
    [InlineData("var o = new Options(); o.Wait = 5; Probe.Of(/*here*/o);", 5L)]
    [InlineData("var o = new Options { Wait = 4 }; o.Wait = 5; Probe.Of(/*here*/o);", 5L)]
    [InlineData("Options o = new() { Wait = 5 }; o.Flag = true; if (o.Flag) Probe.Of(/*here*/o);", 5L)]
    [InlineData("var o = new Options { Wait = 5 }; Probe.Of(/*here*/o); o.Wait = 6;", 5L)]
    [InlineData("var o = new Options { Wait = 5 }; Action a = () => Probe.Of(/*here*/o);", 5L)]
    [InlineData("var o = new Options(); o.Ends.Add(\"x\"); o.Wait = 5; Probe.Of(/*here*/o);", 5L)]
    [InlineData("Probe.Of(/*here*/Kept);", 5L)]
    [InlineData("var o = new Options { Wait = 5 }; var x = o.Wait; x = o.Wait; x += o.Wait; Probe.Of(/*here*/o);", 5L)]
    [InlineData("var o = new Options { Wait = 5 }; Math.Abs(o.Wait); Probe.Of(/*here*/o);", 5L)]
    [InlineData("var o = new Options { Wait = 5 }; Probe.Of(/*here*/o); for (var i = 0; i < 2; i++) o.Wait = 6;", 5L)]
    public void Known(string statements, long expected) => Assert.Equal(expected, Wait(statements));

    [Theory]
    [InlineData("var o = new Options { Wait = 5 }; if (unknown > 1) o.Wait = 6; Probe.Of(/*here*/o);")]
    [InlineData("var o = new Options { Wait = 5 }; o.Wait += 6; Probe.Of(/*here*/o);")]
    [InlineData("var o = new Options { Wait = 5 }; _ = unknown > 1 && (o.Wait = 6) > 2; Probe.Of(/*here*/o);")]
    [InlineData("var o = new Options { Wait = 5 }; for (var i = 0; i < 2; i++) { Probe.Of(/*here*/o); o.Wait = 6; }")]
    [InlineData("var o = new Options { Wait = 5 }; Action a = () => Probe.Of(/*here*/o); o.Wait = 6; a();")]
    [InlineData("var o = new Options { Wait = 5 }; Action a = () => o.Wait = 6; a(); Probe.Of(/*here*/o);")]
    [InlineData("var o = new Options { Wait = 5 }; Take(o); Probe.Of(/*here*/o);")]
    [InlineData("var o = new Options { Wait = 5 }; var p = o; p.Wait = 6; Probe.Of(/*here*/o);")]
    [InlineData("var o = new Options { Wait = 5 }; o.Reset(); Probe.Of(/*here*/o);")]
    [InlineData("var o = new Options { Wait = 5 }; o = new Options(); Probe.Of(/*here*/o);")]
    [InlineData("Options o; o = Make(); Probe.Of(/*here*/o);")]
    [InlineData("Probe.Of(/*here*/Shared);")]
    [InlineData("Probe.Of(/*here*/Changed);")]
    [InlineData("Probe.Of(/*here*/Replaced);")]
    public void Unknown(string statements) => Assert.Null(Wait(statements));

    [Fact]
    public void What_is_not_set_is_said_to_be_so()
    {
        var members = Members("var o = new Options { Wait = unknown }; Probe.Of(/*here*/o);")!;
        Assert.True(members.IsSet("Wait"));
        Assert.False(members.IsSet("Flag"));
    }

    [Fact]
    public void A_part_that_is_handed_over_is_not_known_any_more() => Assert.True(Members("var o = new Options(); string.Join(\",\", o.Ends); Probe.Of(/*here*/o);")!.IsSet("Ends"));

    [Fact]
    public void Calls_on_a_part_are_listed() => Assert.Single(Members("var o = new Options(); o.Ends.Add(\"x\"); Probe.Of(/*here*/o); o.Ends.Add(\"y\");")!.Calls("Ends"));

    private static long? Wait(string statements)
    {
        var (graph, argument) = ConstantTests.Probe(statements, Members());
        var constants = new Constants(graph.Calls);
        return constants.Object(argument, CancellationToken.None) is { } members ? constants.Of(members["Wait"], CancellationToken.None).Integer : null;
    }

    private static ObjectMembers? Members(string statements)
    {
        var (graph, argument) = ConstantTests.Probe(statements, Members());
        return new Constants(graph.Calls).Object(argument, CancellationToken.None);
    }

    private static string Members() => Options + """

        static readonly Options Kept = new() { Wait = 5 };
        static readonly Options Shared = new() { Wait = 5 };
        static readonly Options Changed = new() { Wait = 5 };
        static Options Replaced = new() { Wait = 5 };
        static void Take(Options o) { }
        static Options Make() => Shared;
        void Read() { _ = Kept.Wait; Changed.Wait = 7; }
        """;
}
