using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Operations;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>The questions that rules ask beside "is it reached?".</summary>
public sealed class QuestionTests
{
    private const string Declarations = """
        static class Store { public static int Count; public static void Clear() => Count = 0; public static void Add() { /*add*/ Count++; } public static void Never() => Count = 7; }
        static class Middle { public static void Step() => Store.Add(); }
        """;

    [Fact]
    public void The_path_is_the_shortest_and_names_each_step()
    {
        var graph = Graph.Handling("Middle.Step();", Declarations);
        Assert.Equal("Function.Handle -> Step -> Add", graph.PathTo("add"));
        Assert.Equal("Function.Handle -> Add", Graph.Handling("Middle.Step(); Store.Add();", Declarations).PathTo("add"));
        Assert.Null(Graph.Handling("", Declarations).PathTo("add"));
    }

    [Fact]
    public void All_handlers_that_reach_a_line_are_named_in_order()
    {
        var graph = Graph.Handling("Middle.Step();", Declarations + " public partial class Function { public void Another(string s, ILambdaContext c) => Store.Add(); public void Third(string s, ILambdaContext c) { } }");
        Assert.Equal(["Function.Another", "Function.Handle"], graph.HandlersReaching("add"));
    }

    [Theory]
    [InlineData("Store.Add(); Store.Clear();", true)]
    [InlineData("Store.Add();", false)]
    public void Anything_in_reach_counts_members_that_a_handler_reaches(string body, bool expected)
    {
        var graph = Graph.Handling(body, Declarations);
        Assert.Equal(expected, graph.Calls.AnyIn("Count", m => m.IsInvoked && m.Operations.Any(o => o is ISimpleAssignmentOperation), CancellationToken.None));
    }
}
