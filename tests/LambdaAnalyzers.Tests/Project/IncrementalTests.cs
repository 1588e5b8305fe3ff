using System.Linq;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>After an edit of one file the members of the others are bound anew exactly where their binding depends on it. Each case calls <c>/*here*/</c>, before and after the edit
/// or only after it, through something that the caller's text does not name.</summary>
public sealed class IncrementalTests
{
    private const string Handler = Graph.Usings + "[assembly: LambdaSerializer(typeof(object))] public class Function { public void Handle(string s, ILambdaContext c) { Caller.Go(); } }";

    [Theory]
    [InlineData("untyped new, parameter of the constructor", "static class Caller { public static void Go() => User.Use(new(1)); } static class User { public static void Use(Helper h) { } }",
        "class Helper { public Helper(int x) { /*here*/; } }", "class Helper { public Helper(long x) { /*here*/; } }", true)]
    [InlineData("implicit base constructor of a constructor", "static class Caller { public static void Go() => new Heir(1); } class Heir : Helper { public Heir(int x) { } }",
        "class Helper { public Helper() { /*here*/; } }", "class Helper { public Helper(int x = 1) { /*here*/; } }", true)]
    [InlineData("conversion added", "static class Caller { public static void Go() { object o = Make.Helper(); long l = Make.Number(); } }",
        "class Helper { } static class Make { public static Helper Helper() => new(); public static int Number() => 1; }",
        "class Helper { public static implicit operator long(Helper h) { /*here*/ return 1; } } static class Make { public static object Helper() => 1; public static Helper Number() => new(); }", true)]
    [InlineData("return type changes the member that is named", "static class Caller { public static void Go() => Make.Thing().Run(); } class Other { public void Run() { } }",
        "class Helper { public void Run() { /*here*/; } } static class Make { public static Other Thing() => new(); }", "class Helper { public void Run() { /*here*/; } } static class Make { public static Helper Thing() => new(); }", true)]
    [InlineData("overload added that fits better", "static class Caller { public static void Go() => Helper.Run(1); }",
        "static class Helper { public static void Run(object x) { /*here*/; } }", "static class Helper { public static void Run(object x) { /*here*/; } public static void Run(int x) { } }", false)]
    [InlineData("field becomes a property", "static class Caller { public static void Go() => _ = Helper.Value; }",
        "static class Helper { public static int Value = 1; }", "static class Helper { public static int Value { get { /*here*/ return 1; } } }", true)]
    [InlineData("global alias changes its target", "static class Caller { public static void Go() => H.Run(); } static class Other { public static void Run() { } }",
        "global using H = Other; static class Helper { public static void Run() { /*here*/; } }", "global using H = Helper; static class Helper { public static void Run() { /*here*/; } }", true)]
    [InlineData("extension added in a closer namespace", "namespace A.B { static class Caller2 { public static void Go() => 1.Run(); } } static class Caller { public static void Go() => A.B.Caller2.Go(); } namespace A { static class E { public static void Run(this int x) { } } }",
        "class Nothing { }", "namespace A.B { static class E2 { public static void Run(this int x) { /*here*/; } } }", true)]
    [InlineData("handler's constructor", "static class Caller { public static void Go() => Log.Write($\"\"); } static class Log { public static void Write(H h) { } }",
        "[InterpolatedStringHandler] public struct H { public H(int a, int b) { /*here*/; } }", "[InterpolatedStringHandler] public struct H { public H(int a, int b, int c = 1) { /*here*/; } }", true)]
    [InlineData("base changes", "static class Caller { public static void Go() => new Helper().Run(); } class Base { public void Run() { /*here*/; } }",
        "class Helper { public void Run() { } }", "class Helper : Base { }", true)]
    [InlineData("static abstract member makes the interface no type argument", "static class Caller { public static void Go() { IThing thing = null!; Pick(thing); } static void Pick<T>(T x) where T : IThing { } static void Pick(object x) { /*here*/; } }",
        "interface IThing { }", "interface IThing { static abstract int Size(); }", true)]
    [InlineData("static abstract property makes the interface no type argument", "static class Caller { public static void Go() { IThing thing = null!; Pick(thing); } static void Pick<T>(T x) where T : IThing { } static void Pick(object x) { /*here*/; } }",
        "interface IThing { }", "interface IThing { static abstract int Size { get; } }", true)]
    [InlineData("static abstract event makes the interface no type argument", "static class Caller { public static void Go() { IThing thing = null!; Pick(thing); } static void Pick<T>(T x) where T : IThing { } static void Pick(object x) { /*here*/; } }",
        "interface IThing { }", "interface IThing { static abstract event Action Sized; }", true)]
    [InlineData("static abstract member that is answered makes the interface a type argument", "static class Caller { public static void Go() { IThing thing = null!; Pick(thing); } static void Pick<T>(T x) where T : IThing { /*here*/; } static void Pick(object x) { } } interface IBase { static abstract int Size(); }",
        "interface IThing : IBase { }", "interface IThing : IBase { static int IBase.Size() => 1; }", true)]
    [InlineData("constructor that a constraint asks for", "static class Caller { public static void Go() => Pick(Make.It()); static void Pick<T>(T x) where T : new() { } static void Pick(object x) { /*here*/; } }",
        "class Helper { } static class Make { public static Helper It() => new(); }", "class Helper { public Helper(int x) { } } static class Make { public static Helper It() => new(1); }", true)]
    [InlineData("required member that a constraint does not allow", "static class Caller { public static void Go() => Pick(Make.It()); static void Pick<T>(T x) where T : new() { } static void Pick(object x) { /*here*/; } }",
        "class Helper { public int Size { get; set; } } static class Make { public static Helper It() => new() { Size = 1 }; }", "class Helper { public required int Size { get; set; } } static class Make { public static Helper It() => new() { Size = 1 }; }", true)]
    [InlineData("interface's member renamed away and back", "static class Caller { public static void Go() { I i = new Helper(); i.Run(); } } class Helper : I { public void Run() { /*here*/; } }",
        "interface I { void Walk(); }", "interface I { void Run(); }", true)]
    public void An_edit_of_another_file_is_seen(string how, string stays, string before, string after, bool reaches)
    {
        var graph = Graph.Of(Handler, Graph.Usings + stays, before.StartsWith("global") ? before : Graph.Usings + before);
        Ask(graph);
        var edited = graph.With(2, _ => after.StartsWith("global") ? after : Graph.Usings + after);
        // Not caught by an error instead.
        Assert.Empty(edited.Errors());
        Assert.True(reaches == edited.Reaches("here"), how);
        var cold = Graph.Of(edited.Compilation.SyntaxTrees.Select(t => t.ToString()).ToArray());
        Assert.Equal(cold.Reaches("here"), edited.Reaches("here"));
    }

    /// <summary>Binds everything under the state before the edit.</summary>
    private static void Ask(Graph graph) => graph.Calls.Ask(s => s.Names.Trees.SelectMany(t => t.Members).Count(m => s.Invoke.Reaches(m, default) | s.Init.Reaches(m, default)), default);
}
