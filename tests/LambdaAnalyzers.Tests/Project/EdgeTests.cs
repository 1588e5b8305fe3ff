using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>Every way in which C# calls a member, explicit or not, is an edge: each case calls <c>/*here*/</c> from the handler in one way only.</summary>
public sealed class EdgeTests
{
    [Theory]
    [InlineData("static call", "Helper.Run();", "static class Helper { public static void Run() { /*here*/; } }")]
    [InlineData("instance call", "new Helper().Run();", "class Helper { public void Run() { /*here*/; } }")]
    [InlineData("extension", "input.Run();", "static class Helper { public static void Run(this string s) { /*here*/; } }")]
    [InlineData("generic", "Helper.Run<int>(1);", "static class Helper { public static void Run<T>(T t) { /*here*/; } }")]
    [InlineData("generic type", "new Helper<int>().Run(1);", "class Helper<T> { public void Run(T t) { /*here*/; } }")]
    [InlineData("local function", "void Local() { Helper.Run(); } Local();", "static class Helper { public static void Run() { /*here*/; } }")]
    [InlineData("lambda in LINQ", "new[] { 1 }.Select(x => Helper.Run(x)).ToList();", "static class Helper { public static int Run(int x) { /*here*/ return x; } }")]
    [InlineData("method group in LINQ", "new[] { 1 }.Select(Helper.Run).ToList();", "static class Helper { public static int Run(int x) { /*here*/ return x; } }")]
    [InlineData("Task.Run", "await Task.Run(() => Helper.Run());", "static class Helper { public static void Run() { /*here*/; } }")]
    [InlineData("Parallel.ForEach", "Parallel.ForEach(new[] { 1 }, x => Helper.Run(x));", "static class Helper { public static void Run(int x) { /*here*/; } }")]
    [InlineData("List.ForEach", "new List<int>().ForEach(Helper.Run);", "static class Helper { public static void Run(int x) { /*here*/; } }")]
    [InlineData("property get", "_ = new Helper().Value;", "class Helper { public int Value { get { /*here*/ return 1; } } }")]
    [InlineData("property set", "new Helper().Value = 1;", "class Helper { public int Value { set { /*here*/; } } }")]
    [InlineData("property set in initialiser", "_ = new Helper { Value = 1 };", "class Helper { public int Value { set { /*here*/; } } }")]
    [InlineData("property in pattern", "_ = new Helper() is { Value: 1 };", "class Helper { public int Value { get { /*here*/ return 1; } } }")]
    [InlineData("arrow property", "_ = new Helper().Value;", "class Helper { public int Value => /*here*/ 1; }")]
    [InlineData("property increment", "new Helper().Value++;", "class Helper { int v; public int Value { get => v; set { /*here*/ v = value; } } }")]
    [InlineData("indexer", "_ = new Helper()[1];", "class Helper { public int this[int i] { get { /*here*/ return i; } } }")]
    [InlineData("index from end", "_ = new Helper()[^1];", "class Helper { public int Length { get { /*here*/ return 1; } } public int this[int i] => i; }")]
    [InlineData("event add", "new Helper().Changed += () => { };", "class Helper { public event Action Changed { add { /*here*/; } remove { } } }")]
    [InlineData("constructor", "_ = new Helper();", "class Helper { public Helper() { /*here*/; } }")]
    [InlineData("target-typed new", "Helper h = new();", "class Helper { public Helper() { /*here*/; } }")]
    [InlineData("target-typed argument", "Use(new()); void Use(Helper h) { }", "class Helper { public Helper() { /*here*/; } }")]
    [InlineData("implicit base constructor", "_ = new Helper();", "class Base { public Base() { /*here*/; } } class Helper : Base { }")]
    [InlineData("base constructor with defaults", "_ = new Helper();", "class Base { public Base(int x = 1) { /*here*/; } } class Helper : Base { public Helper() { } }")]
    [InlineData("this constructor", "_ = new Helper();", "class Helper { public Helper() : this(1) { } Helper(int x) { /*here*/; } }")]
    [InlineData("primary constructor base", "_ = new Helper(1);", "class Base { public Base(int x) { /*here*/; } } class Helper(int x) : Base(x);")]
    [InlineData("field initialiser", "_ = new Helper();", "class Helper { int x = Run(); static int Run() { /*here*/ return 1; } }")]
    [InlineData("field initialiser through base", "_ = new Helper();", "class Base { int x = Run(); static int Run() { /*here*/ return 1; } } class Helper : Base { }")]
    [InlineData("property initialiser", "_ = new Helper();", "class Helper { public int X { get; } = Run(); static int Run() { /*here*/ return 1; } }")]
    [InlineData("foreach enumerator", "foreach (var x in new Helper()) { }", "class Helper { public IEnumerator<int> GetEnumerator() { /*here*/ yield return 1; } }")]
    [InlineData("foreach MoveNext", "foreach (var x in new Helper()) { }", "class Helper { public E GetEnumerator() => new E(); public class E { public int Current => 1; public bool MoveNext() { /*here*/ return false; } } }")]
    [InlineData("foreach Dispose", "foreach (var x in new Helper()) { }", "class Helper { public E GetEnumerator() => new E(); public class E : IDisposable { public int Current => 1; public bool MoveNext() => false; public void Dispose() { /*here*/; } } }")]
    [InlineData("event raised", "var h = new Helper(); h.Changed += h.Run; h.Raise();", "class Helper { public event Action? Changed; public void Raise() => Changed?.Invoke(); public void Run() { /*here*/; } }")]
    [InlineData("await foreach", "await foreach (var x in new Helper().Run()) { }", "class Helper { public async IAsyncEnumerable<int> Run() { /*here*/ await Task.Yield(); yield return 1; } }")]
    [InlineData("using", "using (new Helper()) { }", "class Helper : IDisposable { public void Dispose() { /*here*/; } }")]
    [InlineData("using declaration", "using var h = new Helper();", "class Helper : IDisposable { public void Dispose() { /*here*/; } }")]
    [InlineData("await using", "await using var h = new Helper();", "class Helper : IAsyncDisposable { public async ValueTask DisposeAsync() { /*here*/ await Task.Yield(); } }")]
    [InlineData("awaiter", "await new Helper();", "class Helper { public TaskAwaiter GetAwaiter() { /*here*/ return Task.CompletedTask.GetAwaiter(); } }")]
    [InlineData("deconstruction", "var (a, b) = new Helper();", "class Helper { public void Deconstruct(out int a, out int b) { /*here*/ a = b = 1; } }")]
    [InlineData("deconstruction in pattern", "_ = new Helper() is (1, 2);", "class Helper { public void Deconstruct(out int a, out int b) { /*here*/ a = b = 1; } }")]
    [InlineData("collection initialiser", "_ = new Helper { 1 };", "class Helper : IEnumerable { public void Add(int x) { /*here*/; } public IEnumerator GetEnumerator() => null!; }")]
    [InlineData("operator", "_ = new Helper() + new Helper();", "class Helper { public static Helper operator +(Helper a, Helper b) { /*here*/ return a; } }")]
    [InlineData("compound operator", "var h = new Helper(); h += new Helper();", "class Helper { public static Helper operator +(Helper a, Helper b) { /*here*/ return a; } }")]
    [InlineData("unary operator", "_ = !new Helper();", "class Helper { public static bool operator !(Helper a) { /*here*/ return true; } }")]
    [InlineData("true operator", "if (new Helper()) { }", "class Helper { public static bool operator true(Helper a) { /*here*/ return true; } public static bool operator false(Helper a) => false; }")]
    [InlineData("short circuit", "_ = new Helper() && new Helper();", "class Helper { public static Helper operator &(Helper a, Helper b) => a; public static bool operator true(Helper a) => true; public static bool operator false(Helper a) { /*here*/ return false; } }")]
    [InlineData("implicit conversion", "int x = new Helper();", "class Helper { public static implicit operator int(Helper a) { /*here*/ return 1; } }")]
    [InlineData("query", "var q = from x in new Helper() select x;", "class Helper { public int Select(Func<int, int> f) { /*here*/ return 1; } }")]
    [InlineData("with", "var r = new Rec() with { };", "record Rec { public Rec() { } protected Rec(Rec other) { /*here*/; } }")]
    [InlineData("interpolation handler", "Log.Write($\"{input}\");", "static class Log { public static void Write(H h) { } } [InterpolatedStringHandler] public struct H { public H(int a, int b) { } public void AppendFormatted<T>(T t) { /*here*/; } }")]
    [InlineData("interface", "IHelper h = new Helper(); h.Run();", "interface IHelper { void Run(); } class Helper : IHelper { public void Run() { /*here*/; } }")]
    [InlineData("interface, no known type", "Use(null!); void Use(IHelper h) => h.Run();", "interface IHelper { void Run(); } class Helper : IHelper { public void Run() { /*here*/; } }")]
    [InlineData("explicit implementation", "IHelper h = new Helper(); h.Run();", "interface IHelper { void Run(); } class Helper : IHelper { void IHelper.Run() { /*here*/; } }")]
    [InlineData("inherited implementation", "IHelper h = new Helper(); h.Run();", "interface IHelper { void Run(); } class Base { public void Run() { /*here*/; } } class Helper : Base, IHelper { }")]
    [InlineData("override of an abstract implementation", "IHelper h = new Helper(); h.Run();", "interface IHelper { void Run(); } abstract class Base : IHelper { public abstract void Run(); } class Helper : Base { public override void Run() { /*here*/; } }")]
    [InlineData("override of a virtual implementation", "IHelper h = new Helper(); h.Run();", "interface IHelper { void Run(); } class Base : IHelper { public virtual void Run() { } } class Helper : Base { public override void Run() { /*here*/; } }")]
    [InlineData("property that overrides an abstract implementation", "IHelper h = new Helper(); _ = h.Value;", "interface IHelper { int Value { get; } } abstract class Base : IHelper { public abstract int Value { get; } } class Helper : Base { public override int Value { get { /*here*/ return 1; } } }")]
    [InlineData("default implementation", "IHelper h = new Helper(); h.Run();", "interface IHelper { void Run() { /*here*/; } } class Helper : IHelper { }")]
    [InlineData("one interface, two type arguments", "IHelper<string> h = new Helper(); h.Run(\"\");", "interface IHelper<T> { void Run(T t); } class Helper : IHelper<int>, IHelper<string> { public void Run(int t) { } public void Run(string t) { /*here*/; } }")]
    [InlineData("untyped new, constructor with a parameter", "Use(new(1)); void Use(Helper h) { }", "class Helper { public Helper(int x) { /*here*/; } }")]
    [InlineData("override", "Base b = new Helper(); b.Run();", "class Base { public virtual void Run() { } } class Helper : Base { public override void Run() { /*here*/; } }")]
    [InlineData("base call", "new Helper().Run();", "class Base { public virtual void Run() { /*here*/; } } class Helper : Base { public override void Run() { base.Run(); } }")]
    [InlineData("template method", "new Helper().Run();", "abstract class Base { public void Run() => Core(); protected abstract void Core(); } class Helper : Base { protected override void Core() { /*here*/; } }")]
    [InlineData("library calls back", "new List<Helper>().Sort();", "class Helper : IComparable<Helper> { public int CompareTo(Helper? other) { /*here*/ return 0; } public static Helper Make() => new Helper(); }")]
    [InlineData("partial method", "new Helper().Run();", "partial class Helper { public partial void Run(); } partial class Helper { public partial void Run() { /*here*/; } }")]
    [InlineData("nested type", "new Outer.Inner().Run();", "class Outer { public class Inner { public void Run() { /*here*/; } } }")]
    [InlineData("static abstract", "Use<Helper>(); void Use<T>() where T : IHelper<T> => T.Run();", "interface IHelper<T> where T : IHelper<T> { static abstract void Run(); } class Helper : IHelper<Helper> { public static void Run() { /*here*/; } }")]
    [InlineData("static abstract, type inferred", "Use(new Helper()); void Use<T>(T t) where T : IHelper<T> => T.Run();", "interface IHelper<T> where T : IHelper<T> { static abstract void Run(); } class Helper : IHelper<Helper> { public static void Run() { /*here*/; } }")]
    [InlineData("static abstract of a generic type", "new User<Helper>().Use();", "class User<T> where T : IHelper<T> { public void Use() => T.Run(); } interface IHelper<T> where T : IHelper<T> { static abstract void Run(); } class Helper : IHelper<Helper> { public static void Run() { /*here*/; } }")]
    [InlineData("static virtual", "Use<Helper>(); void Use<T>() where T : IHelper => T.Run();", "interface IHelper { static virtual void Run() { /*here*/; } } class Helper : IHelper { }")]
    [InlineData("static abstract, explicit", "Use<Helper>(); void Use<T>() where T : IHelper => T.Run();", "interface IHelper { static abstract void Run(); } class Helper : IHelper { static void IHelper.Run() { /*here*/; } }")]
    [InlineData("static abstract property", "Use<Helper>(); void Use<T>() where T : IHelper { _ = T.Value; }", "interface IHelper { static abstract int Value { get; } } class Helper : IHelper { public static int Value => /*here*/ 1; }")]
    [InlineData("static abstract operator", "Use(new Helper()); void Use<T>(T t) where T : IHelper<T> { _ = t + t; }", "interface IHelper<T> where T : IHelper<T> { static abstract T operator +(T a, T b); } class Helper : IHelper<Helper> { public static Helper operator +(Helper a, Helper b) { /*here*/ return a; } }")]
    [InlineData("static abstract, no known type", "Caller.Go<Helper>();", "static class Caller { public static void Go<T>() { } public static void Use<T>() where T : IHelper => T.Run(); } interface IHelper { static abstract void Run(); } class Helper : IHelper { public static void Run() { /*here*/; } public static void Start() { } } partial class X { } public partial class Function { public void Also(string s, ILambdaContext c) => Caller2.Go(); } static class Caller2 { public static void Go() => Do<Helper>(); static void Do<T>() where T : IHelper => T.Run(); }")]
    [InlineData("half-typed argument", "Helper.Run(1, );", "static class Helper { public static void Run(int a, int b) { /*here*/; } }")]
    public void Reaches(string how, string body, string declarations) => Assert.True(Graph.Handling(body, declarations).Reaches("here"), how);

    [Theory]
    [InlineData("never called", "", "static class Helper { public static void Run() { /*here*/; } }")]
    [InlineData("nameof", "_ = nameof(Helper.Run);", "static class Helper { public static void Run() { /*here*/; } }")]
    [InlineData("other overload", "Helper.Run(1);", "static class Helper { public static void Run(int x) { } public static void Run(string x) { /*here*/; } }")]
    [InlineData("other type", "Other.Run();", "static class Helper { public static void Run() { /*here*/; } } static class Other { public static void Run() { } }")]
    [InlineData("only set", "new Helper().Value = 1;", "class Helper { int v; public int Value { get { /*here*/ return v; } set { v = value; } } }")]
    [InlineData("only unsubscribed", "var h = new Helper(); h.Changed -= h.Run;", "class Helper { public event Action? Changed; public void Raise() => Changed?.Invoke(); public void Run() { /*here*/; } }")]
    [InlineData("static abstract, another type argument", "Use<Other>(); void Use<T>() where T : IHelper => T.Run();", "interface IHelper { static abstract void Run(); } class Other : IHelper { public static void Run() { } } class Helper : IHelper { public static void Run() { /*here*/; } }")]
    [InlineData("static of the same name beside an interface", "IHelper h = new Helper(); h.Run();", "interface IHelper { void Run(); } class Helper : IHelper { void IHelper.Run() { } public static void Run(int x) { /*here*/; } }")]
    [InlineData("unconstructed implementation", "IHelper h = new Other(); h.Run();", "interface IHelper { void Run(); } class Other : IHelper { public void Run() { } } class Helper : IHelper { public void Run() { /*here*/; } }")]
    [InlineData("base call ends at the base", "new Helper().Run();", "class Base { public virtual void Run() { } } class Helper : Base { public override void Run() { base.Run(); } } class Third : Base { public override void Run() { /*here*/; } public static Third Make() => new(); }")]
    [InlineData("static initialiser", "_ = Helper.Value;", "static class Helper { public static int Value = Run(); static int Run() { /*here*/ return 1; } }")]
    [InlineData("unreached caller", "", "static class Helper { public static void Run() { /*here*/; } public static void Caller() { Run(); } }")]
    public void DoesNotReach(string how, string body, string declarations) => Assert.False(Graph.Handling(body, declarations).Reaches("here"), how);

    /// <summary>A library may dispose of what exists; that a loop does so is not how the handler comes there.</summary>
    [Theory]
    [InlineData("foreach over a list, Dispose of something else", "var h = new Helper(); foreach (var x in new List<int>()) { }", "class Helper : IDisposable { public void Dispose() { /*here*/; } }")]
    [InlineData("foreach over a sequence, Dispose of something else", "var h = new Helper(); foreach (var x in Enumerable.Range(0, 1)) { }", "class Helper : IDisposable { public void Dispose() { /*here*/; } }")]
    [InlineData("await foreach, DisposeAsync of something else", "var h = new Helper(); await foreach (var x in Run()) { } static async IAsyncEnumerable<int> Run() { await Task.Yield(); yield return 1; }", "class Helper : IAsyncDisposable { public ValueTask DisposeAsync() { /*here*/ return default; } }")]
    public void A_loop_disposes_of_its_enumerator_only(string how, string body, string declarations)
    {
        var graph = Graph.Handling(body, declarations);
        Assert.Empty(graph.Errors());
        Assert.True(graph.PathTo("here") is null, how);
    }

    [Fact]
    public void Aliases_are_followed_in_the_file_and_for_the_whole_project()
    {
        var local = Graph.Handling("await Caller.Go();", "using H = Deep.Helper; static class Caller { public static Task Go() { H.Run(); return Task.CompletedTask; } } namespace Deep { static class Helper { public static void Run() { /*here*/; } } }");
        Assert.True(local.Reaches("here"));
        var global = Graph.Handling("await Caller.Go();", "global using H = Deep.Helper; static class Caller { public static Task Go() { H.Run(); return Task.CompletedTask; } } namespace Deep { static class Helper { public static void Run() { /*here*/; } } }");
        Assert.True(global.Reaches("here"));
    }

    [Fact]
    public void File_local_types_of_one_name_are_told_apart()
    {
        var graph = Graph.Of(
            Graph.Usings + "[assembly: LambdaSerializer(typeof(object))] public class Function { public void Handle(string s, ILambdaContext c) { Helper.Run(); } } file static class Helper { public static void Run() { /*called*/; } }",
            "file static class Helper { public static void Run() { /*other*/; } }");
        Assert.True(graph.Reaches("called"));
        Assert.False(graph.Reaches("other"));
    }
}
