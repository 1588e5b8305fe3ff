using System.Linq;
using LambdaAnalyzers.Projects.Calls;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>An untyped <c>new()</c> may be of any type, so every question about a constructor would bind all members that say one. Text narrows them down, and must never lose the one that is meant.</summary>
public sealed class UntypedCreationTests
{
    [Theory]
    [InlineData("class Made { public Made() { /*here*/ } }", "new()")]
    [InlineData("class Made { private int n = Run(); static int Run() { /*here*/ return 1; } }", "new()")]
    [InlineData("class Made { public Made(int a) { /*here*/ } }", "new(1)")]
    [InlineData("class Made { public Made(int a, int b = 2) { /*here*/ } }", "new(1)")]
    [InlineData("class Made { public Made(int a, int b = 2) { /*here*/ } }", "new(b: 1, a: 2)")]
    [InlineData("class Made { public Made(params int[] all) { /*here*/ } }", "new()")]
    [InlineData("class Made { public Made(params int[] all) { /*here*/ } }", "new(1, 2, 3)")]
    [InlineData("class Made { public Made([System.Runtime.InteropServices.Optional] int a) { /*here*/ } }", "new()")]
    [InlineData("class Made(int a) { private int n = Run(a); static int Run(int i) { /*here*/ return i; } }", "new(1)")]
    [InlineData("class Made { public int Size { get; set; } public Made() { /*here*/ } }", "new() { Size = 1 }")]
    [InlineData("class Base { public int Size; } class Made : Base { public Made() { /*here*/ } }", "new() { Size = 1 }")]
    [InlineData("class Made : System.Threading.CancellationTokenSource { public int Size; public Made() { /*here*/ } }", "new() { Size = 1 }")]
    [InlineData("class Made : System.Net.Http.HttpRequestMessage { public Made() { /*here*/ } }", "new() { Content = null }")]
    [InlineData("record Made(int Size) { private int n = Run(); static int Run() { /*here*/ return 1; } }", "new(1) { Size = 2 }")]
    [InlineData("class Made { public int this[int i] { set { } } public Made() { /*here*/ } }", "new() { [1] = 2 }")]
    [InlineData("class Made : List<int> { public Made() { /*here*/ } }", "new() { 1, 2 }")]
    [InlineData("partial class Made { } partial class Made { public Made(int a) { /*here*/ } }", "new(1)")]
    [InlineData("class Made { public Made() : this(1) { } public Made(int a) { /*here*/ } }", "new()")]
    [InlineData("class Base { protected Base() { /*here*/ } } class Made : Base { public Made(int a) { } }", "new(1)")]
    [InlineData("struct Made { public int Size; public Made() { Size = 1; /*here*/ } }", "new() { Size = 1 }")]
    public void What_may_be_created_is_reached(string declarations, string creation)
    {
        var graph = Graph.Handling($"Sink.Take({creation});", declarations + " static class Sink { public static void Take(Made made) { } }");
        Assert.Empty(graph.Errors());
        Assert.True(graph.Reaches("here"));
    }

    [Theory]
    [InlineData("class Made { public Made(int a) { /*here*/ } }", "new()")]
    [InlineData("class Made { public Made() { /*here*/ } }", "new(1)")]
    [InlineData("class Made { public Made(int a, int b = 2) { /*here*/ } }", "new(1, 2, 3)")]
    [InlineData("class Made { public Made() { /*here*/ } }", "new() { Size = 1 }")]
    [InlineData("interface IMade { } class Made : IMade { public Made() { /*here*/ } }", "new() { Size = 1 }")]
    [InlineData("class Made { public Made() { /*here*/ } }", "[1, 2]")]
    [InlineData("class Made { public Made(Made other) { /*here*/ } }", "new()")]
    public void What_cannot_be_created_binds_nobody(string declarations, string creation)
    {
        // The other type is what is created.
        var graph = Graph.Handling(
            $"Sink.Take({creation});",
            declarations + " class Other : List<int> { public int Size; public Other() { } public Other(int a) { } public Other(int a, int b, int c) { } } static class Sink { public static void Take(Other made) { } }");
        Assert.Empty(graph.Errors());
        Assert.False(graph.Reaches("here"));
        Assert.Equal(0, graph.Calls.BoundMembers);
    }

    [Fact]
    public void A_question_about_a_constructor_binds_only_the_creations_that_fit()
    {
        const int Others = 20;
        var others = Enumerable.Range(0, Others).Select(i => $"static class Maker{i} {{ public static void Make() => Sink.Take(new() {{ Size = {i} }}); }}");
        var calls = string.Concat(Enumerable.Range(0, Others).Select(i => $"Maker{i}.Make(); "));
        var graph = Graph.Handling(
            calls + "Sink.Keep(new(1));",
            string.Concat(others) + "class Made { public Made(int a) { /*here*/ } } class Other { public int Size; } static class Sink { public static void Take(Other other) { } public static void Keep(Made made) { } }");
        Assert.Empty(graph.Errors());
        Assert.True(graph.Reaches("here"));
        Assert.Equal(1, graph.Calls.BoundMembers);
        Assert.Single(graph.Calls.Ask(s => s.Names.Creating("Made").ToList(), default));
    }
}
