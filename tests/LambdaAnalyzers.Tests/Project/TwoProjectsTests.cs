using System.IO;
using System.Linq;
using LambdaAnalyzers.Projects.Calls;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>A second project answers the same as a reference to its compilation (editors) and as a DLL (builds): only members of this compilation have bodies.</summary>
public sealed class TwoProjectsTests
{
    private const string Library = """
        using System; using System.Threading.Tasks;
        namespace Library
        {
            public interface IStore { void Save(); int Count { get; } }
            public abstract class Base<T> { public Base() { Init(); } protected virtual void Init() { } public Task Handle(T t) { Core(t); return Task.CompletedTask; } protected abstract void Core(T t); }
            public static class Extensions { public static void Each<T>(this T[] items, Action<T> run) { foreach (var item in items) run(item); } public static void Store(IStore store) { store.Save(); } }
            public record Point(int X, int Y);
            public struct Money { public static Money operator +(Money a, Money b) => a; public static implicit operator int(Money m) => 1; }
        }
        """;

    private const string App = Graph.Usings + """
        using Library;
        [assembly: LambdaSerializer(typeof(object))]
        public class Function : Base<string>
        {
            readonly Other other = new();
            public void Handle(string input, ILambdaContext context) { new[] { 1 }.Each(Helper.Run); Library.Extensions.Store(new Store()); IStore s = new Other(); _ = s.Count; var (x, y) = new Point(1, 2); int m = new Money() + new Money(); }
            protected override void Core(string t) { Helper.FromCore(); }
            protected override void Init() { Helper.FromInit(); }
        }
        public class Store : IStore { public void Save() { Helper.FromSave(); } public int Count => Helper.FromCount(); }
        public class Other : IStore { void IStore.Save() { Helper.FromOther(); } int IStore.Count => 1; }
        public class Unused : IStore { public void Save() { Helper.FromUnused(); } public int Count => 1; }
        public static class Helper
        {
            public static void Run(int x) { } public static void FromCore() { } public static void FromInit() { } public static void FromSave() { } public static int FromCount() => 1;
            public static void FromOther() { } public static void FromUnused() { } public static void Never() { }
        }
        """;

    [Fact]
    public void Compilation_and_metadata_give_the_same_answers()
    {
        var library = Graph.Compile("Library", OutputKind.DynamicallyLinkedLibrary, Library);
        var app = Graph.Compile("App", OutputKind.DynamicallyLinkedLibrary, App);
        var image = new MemoryStream();
        Assert.True(library.Emit(image).Success);
        var live = Answers(app.AddReferences(library.ToMetadataReference()));
        Assert.Equal(Answers(app.AddReferences(MetadataReference.CreateFromImage(image.ToArray()))), live);
        // Not equal because nothing is found.
        foreach (var name in new[] { "Run", "FromCore", "FromInit", "FromSave", "FromCount", "FromOther" })
            Assert.Contains(name + " True", live);
        foreach (var name in new[] { "FromUnused", "Never" })
            Assert.Contains(name + " False", live);
    }

    private static string Answers(Compilation compilation)
    {
        var graph = new CallGraph(compilation, new LambdaAnalyzers.Deployments.Deployment(), isLibrary: false);
        var members = TreeFacts.For(compilation.SyntaxTrees.Single(), default).Members;
        return graph.Ask(s => string.Join("\n", members.Select(m => $"{m.Type?.Name}.{m.Name} {s.Invoke.Reaches(m, default)} {s.Init.Reaches(m, default)}")), default);
    }
}
