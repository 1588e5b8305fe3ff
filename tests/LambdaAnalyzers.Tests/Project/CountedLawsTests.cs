using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>The laws of design.md section 5 that are counted in members bound, not in time.</summary>
public sealed class CountedLawsTests
{
    private const int Files = 30;

    [Fact]
    public void A_header_edit_rebinds_only_what_says_the_name()
    {
        var graph = Project();
        AskAll(graph);
        int all = Members(graph).Count();
        Assert.Equal(all, graph.Calls.BoundMembers + Unnamed(graph));
        var edited = graph.With(File(7), t => t.Replace("static void Save7(", "static void Save7(int added = 0, "));
        var saying = Members(edited).Where(m => m.Says(Names.Of("Save7"))).ToList();
        AskAll(edited);
        int own = TreeFacts.For(edited.Compilation.SyntaxTrees.ElementAt(File(7)), default).Members.Count;
        Assert.Equal(2, saying.Count);
        Assert.InRange(edited.Calls.BoundMembers, 1, own + saying.Count);
        Assert.InRange(own + saying.Count, 1, all / 5);
    }

    [Fact]
    public void A_body_edit_rebinds_only_its_own_file()
    {
        var graph = Project();
        AskAll(graph);
        var edited = graph.With(File(7), t => t.Replace("/*save7*/", "/*save7*/ Console.WriteLine();"));
        AskAll(edited);
        Assert.InRange(edited.Calls.BoundMembers, 1, TreeFacts.For(edited.Compilation.SyntaxTrees.ElementAt(File(7)), default).Members.Count);
    }

    [Fact]
    public void A_question_binds_no_member_to_which_no_chain_of_names_leads()
    {
        var graph = Project();
        Assert.True(graph.Reaches("save3"));
        var bound = graph.Calls.Ask(s => Members(graph).Where(m => s.Bindings.Known(m) is not null).ToList(), default);
        // Save3 is called by Work3, and that by the handler; the rest of the project has other names.
        Assert.All(bound, m => Assert.Contains(m.Name, new[] { "Save3", "Work3", "Handle" }));
        Assert.Equal(bound.Count, graph.Calls.BoundMembers);
        Assert.False(graph.Reaches("island"));
        Assert.Equal(bound.Count, graph.Calls.BoundMembers);
    }

    [Fact]
    public void A_question_about_what_delegates_and_services_run_binds_no_member_that_cannot_mention_it()
    {
        var graph = Graph.Of(
        [
            Graph.Usings + """
                [assembly: LambdaSerializer(typeof(object))]
                public class Function { public void Handle(string input, ILambdaContext context) { Keeper3.Run3(); default(IServiceProvider)!.GetRequiredService<IOrder3>(); Microsoft.Extensions.DependencyInjection.S.Never(); } }
                """,
            """
            namespace Microsoft.Extensions.DependencyInjection
            {
                public interface IServiceCollection { }
                public static class S { public static void AddTransient<T, U>(this IServiceCollection s) { } public static void Never() { } }
                public static class ServiceProviderServiceExtensions { public static T GetRequiredService<T>(this System.IServiceProvider p) => default!; }
            }
            """,
            "global using Microsoft.Extensions.DependencyInjection;",
            .. Enumerable.Range(0, Files).Select(i => $$"""
                using System;
                static class Keeper{{i}} { public static readonly Action Run{{i}} = () => Saver{{i}}.Save{{i}}(); }
                static class Saver{{i}} { public static void Save{{i}}() { /*save{{i}}*/ } }
                interface IOrder{{i}} { }
                class Order{{i}} : IOrder{{i}} { public Order{{i}}() { /*order{{i}}*/ } }
                static class Registering{{i}} { static void Register{{i}}(IServiceCollection s) => s.AddTransient<IOrder{{i}}, Order{{i}}>(); }
                """),
        ]);
        Assert.Empty(graph.Errors());
        Assert.True(graph.Reaches("save3"));
        Assert.True(graph.Reaches("order3"));
        Assert.False(graph.Reaches("save5"));
        Assert.False(graph.Reaches("order5"));
        var bound = graph.Calls.Ask(s => Members(graph).Where(m => s.Bindings.Known(m) is not null).ToList(), default);
        Assert.All(bound, m => Assert.Contains(m.Name, new[] { "Save3", "Run3", "Order3", "Register3", "Handle" }));
    }

    [Fact]
    public void A_second_request_for_a_snapshot_binds_nothing()
    {
        var graph = Project();
        AskAll(graph);
        int bound = graph.Calls.BoundMembers;
        AskAll(graph);
        Assert.Equal(bound, graph.Calls.BoundMembers);
        var facts = graph.Compilation.SyntaxTrees.Select(t => TreeFacts.For(t, default)).ToList();
        // An editor asks for each document with a clone of the compilation.
        var second = Graph.Of(graph.Compilation.Clone());
        AskAll(second);
        Assert.Equal(0, second.Calls.BoundMembers);
        Assert.Equal(facts, second.Compilation.SyntaxTrees.Select(t => TreeFacts.For(t, default)));
    }

    [Fact]
    public void An_undo_binds_nothing_in_the_other_files()
    {
        var graph = Project();
        AskAll(graph);
        AskAll(graph.With(File(7), t => t.Replace("Save7(", "Save7(int added, ")));
        // The old text comes back in a new tree: only that file's members are new.
        var back = graph.With(File(7), t => t + " ");
        AskAll(back);
        Assert.InRange(back.Calls.BoundMembers, 1, TreeFacts.For(back.Compilation.SyntaxTrees.ElementAt(File(7)), default).Members.Count);
    }

    [Fact]
    public void A_cancelled_request_keeps_what_it_finished()
    {
        const int Finished = 5;
        var graph = Project();
        var members = Members(graph).ToList();
        using var cancellation = new CancellationTokenSource();
        int done = 0;
        Assert.Throws<OperationCanceledException>(() => graph.Calls.Ask(
            s =>
            {
                foreach (var member in members)
                {
                    s.Bindings.Facts(member, cancellation.Token);
                    if (++done == Finished)
                        cancellation.Cancel();
                }

                return 0;
            },
            cancellation.Token));
        Assert.Equal(Finished, done);
        var next = Graph.Of(graph.Compilation.Clone());
        next.Calls.Ask(s => members.Count(m => s.Bindings.Facts(m, default).Edges.Length > 0), default);
        Assert.Equal(members.Count - Finished, next.Calls.BoundMembers);
        Assert.True(graph.Reaches("save3"));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("using var client = new System.Net.Http.HttpClient();", true)]
    public async Task A_project_without_a_suspicious_operation_builds_no_graph(string operation, bool isBuilt)
    {
        var graph = Graph.Handling(operation, "");
        var spy = new Spy();
        await Analysis.With(graph.Compilation, [new LMA4001ClientPerInvocation(), spy], new AnalyzerOptions([]), concurrent: false).GetAnalyzerDiagnosticsAsync();
        Assert.Equal(isBuilt, spy.Project!.Calls.IsBuilt);
    }

    [Fact]
    public void A_body_edit_of_a_referenced_project_rebinds_nothing_and_a_header_edit_does()
    {
        var library = Graph.Compile("Library", OutputKind.DynamicallyLinkedLibrary, "public static class L { public static void Go(int x = 1) { } }");
        var app = Graph.Compile("App", OutputKind.DynamicallyLinkedLibrary, Graph.Usings
            + "[assembly: LambdaSerializer(typeof(object))] public class Function { public void Handle(string s, ILambdaContext c) { L.Go(); Run(); } void Run() { /*here*/; } }");
        var first = Graph.Of(app.AddReferences(library.ToMetadataReference()));
        Assert.True(first.Reaches("here"));
        Assert.Equal(0, Again("{ }", "{ Go(); }"));
        Assert.InRange(Again("int x = 1", "long x = 1"), 1, 9);

        int Again(string old, string @new)
        {
            var edited = Graph.Of(new[] { library.SyntaxTrees[0].ToString().Replace(old, @new) });
            var graph = Graph.Of(app.AddReferences(Graph.Compile("Library", OutputKind.DynamicallyLinkedLibrary, edited.Compilation.SyntaxTrees.First().ToString()).ToMetadataReference()));
            Assert.True(graph.Reaches("here"));
            return graph.Calls.BoundMembers;
        }
    }

    private static int File(int number) => number + 1;

    /// <summary>A handler that calls Work0 .. WorkN, each of which calls its Save; and an island that calls only itself.</summary>
    private static Graph Project() => Graph.Of(
    [
        Graph.Usings + $$"""
            [assembly: LambdaSerializer(typeof(object))]
            public class Function { public void Handle(string input, ILambdaContext context) { {{string.Concat(Enumerable.Range(0, Files).Select(i => $"Worker{i}.Work{i}(); "))}} } }
            """,
        .. Enumerable.Range(0, Files).Select(i => $$"""
            using System;
            static class Worker{{i}} { public static void Work{{i}}() { Saver{{i}}.Save{{i}}(); } static void Other{{i}}() { Work{{i}}(); } }
            static class Saver{{i}} { public static void Save{{i}}() { /*save{{i}}*/ } public static void Unused{{i}}() { Save{{i}}(); } }
            """),
        "static class Island { static void A() { B(); } static void B() { /*island*/ A(); Saver3.Unused3(); } }",
    ]);

    private static IEnumerable<Member> Members(Graph graph) => graph.Compilation.SyntaxTrees.SelectMany(t => TreeFacts.For(t, default).Members);

    private static void AskAll(Graph graph) => graph.Calls.Ask(s => Members(graph).Count(m => s.Invoke.Reaches(m, default)), default);

    /// <summary>Members that no question binds, because nothing leads to them.</summary>
    private static int Unnamed(Graph graph) => graph.Calls.Ask(s => Members(graph).Count(m => s.Bindings.Known(m) is null), default);

#pragma warning disable RS1001, RS1012, RS1036 // Not an analyzer of a package.
    private sealed class Spy : DiagnosticAnalyzer
    {
        public LambdaProject? Project { get; private set; }

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
            [new("SPY", "spy", "spy", "Test", DiagnosticSeverity.Hidden, isEnabledByDefault: true)];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterCompilationStartAction(start => Project = LambdaProject.For(start.Compilation, start.Options, start.CancellationToken));
        }
    }
#pragma warning restore RS1001, RS1012, RS1036
}
