using System.Linq;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>Where many say a method's name, those that say its type too are looked at first. Who is looked at last is found all the same.</summary>
public sealed class PossibleCallersTests
{
    private const int Many = 40;

    private static string Stores => string.Concat(Enumerable.Range(0, Many).Select(i => $"class Store{i} {{ public void Save() {{ /*here{i}*/ }} }} class Service{i} {{ public void Run() => new Store{i}().Save(); }} "));

    private static string Calls => string.Concat(Enumerable.Range(0, Many).Select(i => $"new Service{i}().Run(); "));

    [Fact]
    public void Of_many_that_say_the_name_only_those_that_say_the_type_are_bound()
    {
        var graph = Graph.Handling(Calls, Stores);
        Assert.Empty(graph.Errors());
        Assert.True(graph.Reaches("here7"));
        // The service that calls it, and the handler that calls the service.
        Assert.Equal(2, graph.Calls.BoundMembers);
    }

    [Theory]
    [InlineData("Factory.Make().Save();", "class Made { public void Save() { /*here*/ } } static class Factory { public static Made Make() => new Made(); }")]
    [InlineData("Box.Value.Save();", "class Made { public void Save() { /*here*/ } } class Holder { public Made Kept = new Made(); } static class Box { static readonly Holder s_kept = new(); public static dynamic Any => s_kept; public static Made Value => s_kept.Kept; }")]
    [InlineData("foreach (var one in Factory.All()) one.Save();", "class Made { public void Save() { /*here*/ } } static class Factory { public static List<Made> All() => new(); }")]
    [InlineData("Factory.Each(m => m.Save());", "class Made { public void Save() { /*here*/ } } static class Factory { public static void Each(Action<Made> action) => action(new Made()); }")]
    public void Who_says_the_name_but_not_the_type_is_found(string call, string declarations)
    {
        var graph = Graph.Handling(Calls + call, Stores + declarations);
        Assert.Empty(graph.Errors());
        Assert.True(graph.Reaches("here"));
        Assert.Equal("Function.Handle", graph.HandlersReaching("here").Single());
    }

    [Fact]
    public void Who_says_an_alias_of_a_type_is_found_among_many_that_create_it()
    {
        var makers = string.Concat(Enumerable.Range(0, Many).Select(i => $"class Maker{i} {{ public Made Make() => new Made(); }} "));
        var graph = Graph.Of(
            "global using Alias = Made;\n" + Graph.Usings + "[assembly: LambdaSerializer(typeof(object))] public class Function { public string Handle(string input, ILambdaContext context) { new Alias(); return input; } }",
            "class Made { public Made() { /*here*/ } } " + makers);
        Assert.Empty(graph.Errors());
        Assert.True(graph.Reaches("here"));
    }

    [Fact]
    public void A_path_through_who_does_not_say_the_type_is_taken_where_it_is_shorter()
    {
        var graph = Graph.Handling(
            "Start(); Factory.Make().Save(); } void Start() => First(); void First() => new Near().Call(); static void End() {",
            Stores + "class Made { public void Save() { /*here*/ } } class Near { public void Call() => new Made().Save(); } static class Factory { public static Made Make() => new Made(); }");
        Assert.Empty(graph.Errors());
        Assert.Equal("Function.Handle -> Save", graph.PathTo("here"));
    }

    [Fact]
    public void Of_two_equally_short_paths_the_one_that_says_the_type_is_shown()
    {
        var graph = Graph.Handling(
            "Aside(); Near(); } void Aside() => Factory.Make().Save(); void Near() => new Made().Save(); static void End() {",
            Stores + "class Made { public void Save() { /*here*/ } } static class Factory { public static Made Make() => new Made(); }");
        Assert.Empty(graph.Errors());
        Assert.Equal("Function.Handle -> Near -> Save", graph.PathTo("here"));
    }
}
