using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>What requests share, within a build and from one keystroke to the next; counted, not timed.</summary>
public sealed class CountedRequestTests
{
    private const int Files = 12;

    [Fact]
    public void A_body_edit_joins_no_names_anew()
    {
        var graph = Project();
        Assert.True(graph.Reaches("save3"));
        var index = Facts(graph, 0).Index;
        var edited = graph.With(4, t => t.Replace("/*save3*/", "/*save3*/ Console.WriteLine();"));
        Assert.True(edited.Reaches("save3"));
        Assert.NotNull(index);
        Assert.Same(index, Facts(edited, 0).Index);
    }

    [Theory]
    [InlineData("class Saver3", "class Other3", false)]
    [InlineData("static void Save3() { /*save3*/", "static void Save3() { New3(); } static void New3() { /*save3*/", true)]
    [InlineData("Saver3.Save3();", "Saver4.Save4();", false)]
    public void Names_that_come_and_go_are_seen_beside_the_joined_ones(string old, string @new, bool isReached)
    {
        var graph = Project();
        Assert.True(graph.Reaches("save3"));
        var edited = graph.With(4, t => t.Replace(old, @new));
        Assert.Equal(isReached, edited.Reaches("save3"));
        Assert.True(edited.Reaches("save4"));
        // The same from scratch.
        Assert.Equal(isReached, Graph.Of(edited.Compilation.SyntaxTrees.Select(t => t.ToString()).ToArray()).Reaches("save3"));
        Assert.True(edited.With(4, t => t.Replace(@new, old)).Reaches("save3"));
    }

    [Fact]
    public void Many_other_files_and_another_number_of_files_join_anew()
    {
        var graph = Project();
        Assert.True(graph.Reaches("save3"));
        var index = Facts(graph, 0).Index;
        var fewer = Graph.Of(graph.Compilation.RemoveSyntaxTrees(graph.Compilation.SyntaxTrees.Last()));
        Assert.True(fewer.Reaches("save3"));
        Assert.NotSame(index, Facts(fewer, 0).Index);
        var other = fewer;
        for (var i = 1; i < Files; i++)
            other = other.With(i, t => t + " ");
        Assert.True(other.Reaches("save3"));
        Assert.NotSame(Facts(fewer, 1).Index, Facts(other, 1).Index);
    }

    [Fact]
    public void Questions_at_once_bind_each_member_once()
    {
        var graph = Project();
        var members = graph.Compilation.SyntaxTrees.SelectMany(t => TreeFacts.For(t, default).Members).ToList();
        Parallel.For(0, members.Count * 8, new ParallelOptions { MaxDegreeOfParallelism = 8 }, i => graph.Calls.Ask(s => s.Bindings.Facts(members[i % members.Count], default), default));
        Assert.Equal(members.Count, graph.Calls.BoundMembers);
    }

    [Fact]
    public void Questions_at_once_answer_as_one_by_one()
    {
        var expected = Answers(Project(), degree: 1);
        for (var round = 0; round < 5; round++)
            Assert.Equal(expected, Answers(Project(), degree: 8));
    }

    [Theory]
    [InlineData("public class F { public void Run(string s) { } }", 0)]
    [InlineData("public class F { public void Run(string s) { } public void Run() { } }", 0)]
    [InlineData("public partial class F { public void Run(string s) { } }", 1)]
    [InlineData("public class B { public void Run(string s) { } } public class F : B { }", 1)]
    [InlineData("public interface I { void Run(); } public class F : I { void I.Run() { } public void Run(string s) { } }", 1)]
    public void A_handler_that_its_type_declares_is_found_without_binding(string source, int files)
    {
        var (calls, _) = Configured(source);
        Assert.NotEmpty(calls.Handlers(default));
        Assert.Equal(files, calls.Ask(s => s.Bindings.BoundFiles, default));
    }

    [Theory]
    [InlineData("public class F { public void Other(string s) { } }", false)]
    [InlineData("public class F { public void Run(string s) { } }", true)]
    [InlineData("public class B { public virtual void Other() { } }", true)]
    public void A_file_that_can_hold_no_configured_handler_asks_no_graph(string source, bool isBuilt)
    {
        var (calls, tree) = Configured(source);
        Assert.Equal(isBuilt && source.Contains("Run", StringComparison.Ordinal), calls.ConfiguredHandlers(tree, default).Any());
        Assert.Equal(isBuilt, calls.IsBuilt);
    }

    /// <summary>A setting that names <c>F.Run</c>.</summary>
    private static (CallGraph Calls, SyntaxTree Tree) Configured(string source)
    {
        var compilation = Graph.Compile("App", OutputKind.DynamicallyLinkedLibrary, source);
        var file = ConfigFile.For(new HandlerTests.Given("/app/aws-lambda-tools-defaults.json", "{ \"function-handler\": \"App::F::Run\" }"), default)!;
        return (new CallGraph(compilation, Deployment.Of([(file, ".")], "App"), isLibrary: false), compilation.SyntaxTrees[0]);
    }

    private static TreeFacts Facts(Graph graph, int file) => TreeFacts.For(graph.Compilation.SyntaxTrees.ElementAt(file), default);

    private static List<string> Answers(Graph graph, int degree)
    {
        var places = Enumerable.Range(0, Files).Select(i => "save" + i).Append("unused").ToList();
        return places.AsParallel().AsOrdered().WithDegreeOfParallelism(degree).Select(p => $"{p} {graph.PhaseOf(p)} {graph.PathTo(p)} {string.Join(",", graph.HandlersReaching(p))}").ToList();
    }

    /// <summary>A handler that calls a chain of each file, through an interface in every second one.</summary>
    private static Graph Project() => Graph.Of(
    [
        Graph.Usings + $$"""
            [assembly: LambdaSerializer(typeof(object))]
            public interface ISaver { void Save(); }
            public class Function
            {
                private readonly ISaver[] all = { {{string.Join(", ", Enumerable.Range(0, Files).Where(i => i % 2 == 0).Select(i => $"new Chain{i}()"))}} };
                public void Handle(string input, ILambdaContext context) { foreach (var one in all) one.Save(); {{string.Concat(Enumerable.Range(0, Files).Where(i => i % 2 == 1).Select(i => $"new Chain{i}().Save(); "))}} }
            }
            """,
        .. Enumerable.Range(0, Files).Select(i => $$"""
            using System;
            class Chain{{i}} : ISaver { public void Save() { Saver{{i}}.Save{{i}}(); } }
            static class Saver{{i}} { public static void Save{{i}}() { /*save{{i}}*/ } }
            """),
        "static class Island { static void A() { /*unused*/ A(); } }",
    ]);
}
