using LambdaAnalyzers.Deployments;
using Xunit;

namespace LambdaAnalyzers.Tests.Deployments;

public class AliasTests
{
    [Fact]
    public void An_alias_stands_where_its_anchor_is()
    {
        var handler = Reading.Sam("Handler: *h", "x: &h 'A::B::C'\n").Handler;

        Assert.Equal("A::B::C", handler.Value);
        Assert.Equal(1, handler.Place.Line);
    }

    [Theory]
    [InlineData("<<: *common")]
    [InlineData("<<: [*common, *common]")]
    public void A_merge_gives_what_is_not_written(string merge)
    {
        var function = Reading.Sam("Timeout: 9\n" + merge, "x: &common {Timeout: 1, MemorySize: 512}\n");

        Assert.Equal((9, 512), (function.Timeout.Value, function.MemorySize.Value));
        Assert.Equal(Certainty.Unknown, function.Handler.Certainty);
    }

    [Fact]
    public void A_merge_of_literal_maps_keeps_defaults() => Assert.Equal(3, Reading.Sam("<<: *x", "x: &x {MemorySize: 512}\n").Timeout.Value);

    [Theory]
    [InlineData("<<: *nowhere")]
    [InlineData("<<: text")]
    [InlineData("<<: [text]")]
    public void A_merge_that_is_not_understood_leaves_the_rest_unknown(string merge) => Assert.Equal(Certainty.Unknown, Reading.Sam(merge).Timeout.Certainty);

    [Fact]
    public void An_alias_to_nothing_and_to_itself_is_unknown()
    {
        Assert.Equal(Certainty.Unknown, Reading.Sam("Timeout: *nowhere").Timeout.Certainty);
        Assert.Equal(Certainty.Unknown, Reading.Sam("ImageConfig: &i {Command: *i}\nPackageType: Image").Handler.Certainty);
    }

    [Fact]
    public void An_alias_is_the_very_node_of_its_anchor()
    {
        var root = SpanTests.Read("a: &x [1]\nb: *x").Root!;

        Assert.Same(root.Find("a"), root.Find("b"));
    }
}
