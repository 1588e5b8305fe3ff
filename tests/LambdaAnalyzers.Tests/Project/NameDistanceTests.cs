using System;
using System.Collections.Generic;
using System.Linq;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>The names of a project are joined once and carried; what edited files say now comes beside them. Distances are those of names that are joined anew.</summary>
public sealed class NameDistanceTests
{
    private static readonly string[] s_sources =
    [
        Graph.Usings + "[assembly: LambdaSerializer(typeof(object))] public class Function { private readonly First first = new(); public void Handle(string input, ILambdaContext context) { first.Go(); } }",
        "class First : Base { private int size = Numbers.One(); public void Go() => Second.Go2(); }",
        "class Base { public Base() { Third.Go3(); } }",
        "static class Second { public static void Go2() { Numbers.Two(); } }",
        "static class Third { public static void Go3() { } public static void Lost() { Numbers.Three(); } }",
        "static class Numbers { public static int One() => 1; public static void Two() { } public static void Three() { } }",
        "class Called : System.IDisposable { public void Dispose() { Numbers.Three(); } }",
        "class Idle { void Wait() { } }",
    ];

    public static TheoryData<int, string, string> Edits => new()
    {
        { 1, "Second.Go2()", "Third.Lost()" },
        { 1, " : Base", "" },
        { 1, "First : Base", "First : Base, System.ICloneable" },
        { 2, "Third.Go3();", "" },
        { 2, "class Base", "class Basis" },
        { 3, "Numbers.Two();", "Alias.Three();" },
        { 3, "static class Second {", "static class Second { static void New() { Go2(); }" },
        { 4, "Lost()", "Go3(int added)" },
        { 5, "One()", "Uno()" },
        { 6, " : System.IDisposable", "" },
        { 7, "class Idle {", "class Idle : System.IDisposable { public void Dispose() { Wait(); }" },
        { 7, "class Idle", "global using Alias = Numbers; class Idle" },
        { 0, "first.Go();", "Third.Lost(); new Idle();" },
    };

    [Theory]
    [MemberData(nameof(Edits))]
    public void An_edit_beside_joined_names_leaves_the_distances_of_names_joined_anew(int file, string old, string @new)
    {
        var graph = Graph.Of(s_sources);
        var before = Distances(graph);
        var index = TreeFacts.For(graph.Compilation.SyntaxTrees.First(), default).Index;
        var edited = graph.With(file, t => t.Replace(old, @new));
        var carried = Distances(edited);
        Assert.Same(index, TreeFacts.For(edited.Compilation.SyntaxTrees.ElementAt(file == 0 ? 1 : 0), default).Index);
        Assert.Equal(Distances(Graph.Of(edited.Compilation.SyntaxTrees.Select(t => t.ToString()).ToArray())), carried);
        // The text comes back in a new tree.
        Assert.Equal(before, Distances(edited.With(file, _ => s_sources[file])));
    }

    [Fact]
    public void Edits_in_several_files_add_up()
    {
        var graph = Graph.Of(s_sources);
        _ = Distances(graph);
        foreach (var (file, old, @new) in Edits.Select(e => e.Data).Where(e => e.Item1 > 0).DistinctBy(e => e.Item1))
        {
            graph = graph.With(file, t => t.Replace(old, @new));
            Assert.Equal(Distances(Graph.Of(graph.Compilation.SyntaxTrees.Select(t => t.ToString()).ToArray())), Distances(graph));
        }
    }

    [Fact]
    public void A_way_in_is_seen_or_not_seen()
    {
        var distances = Distances(Graph.Of(s_sources));
        Assert.Contains("Function.Handle 0", distances);
        Assert.Contains("First.Go 1", distances);
        Assert.Contains("Second.Go2 2", distances);
        Assert.Contains("Called.Dispose 0", distances);
        Assert.Contains("Third.Lost -", distances);
        Assert.Contains("Idle.Wait -", distances);
    }

    [Fact]
    public void A_member_of_another_project_has_no_distance()
    {
        var other = TreeFacts.For(Graph.Of("class Other { void Go() { } }").Compilation.SyntaxTrees.First(), default).Members[0];
        Graph.Of(s_sources).Calls.Ask(s => { Assert.False(new NameDistance(s.Names, s.Handlers.Select(h => h.Member), []).TryGet(other, out var distance)); return distance; }, default);
    }

    /// <summary>Of each member of the project "Type.Name distance", from the handlers and what a library may call.</summary>
    private static List<string> Distances(Graph graph) => graph.Calls.Ask(
        s =>
        {
            var distances = new NameDistance(s.Names, s.Handlers.Select(h => h.Member), PossibleCallbacks.Of(s.Names.Graph));
            return s.Names.Trees.SelectMany(t => t.Members).Select(m => $"{m.Type?.Name}.{m.Name} {(distances.TryGet(m, out var distance) ? distance : "-")}").Order(StringComparer.Ordinal).ToList();
        },
        default);
}
