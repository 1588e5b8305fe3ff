using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>A compilation whose call graph a test asks. Places are named by a comment in the code: <c>/*here*/</c>.</summary>
internal sealed class Graph
{
    /// <summary>A handler by signature (H5) that the code of a test fills: <c>Function.Handle</c>.</summary>
    public const string Usings = """
        using System; using System.Collections; using System.Collections.Generic; using System.Linq; using System.Threading.Tasks;
        using System.Runtime.CompilerServices; using System.Threading; using Amazon.Lambda.Core;

        """;

    private static readonly CSharpParseOptions s_parse = new(LanguageVersion.Preview);

    private readonly ImmutableArray<string> _entryPointAttributes;

    private Graph(Compilation compilation, params ImmutableArray<string> entryPointAttributes)
    {
        (Compilation, _entryPointAttributes) = (compilation, entryPointAttributes);
        Calls = new CallGraph(compilation, new Deployment(), isLibrary: false, entryPointAttributes);
    }

    public Compilation Compilation { get; }

    public CallGraph Calls { get; }

    public static Graph Of(params string[] sources) => Of(OutputKind.DynamicallyLinkedLibrary, sources);

    public static Graph Of(OutputKind kind, params string[] sources) => new(Compile("App", kind, sources));

    /// <summary>With metadata names of attributes that mark entry points.</summary>
    public static Graph Of(Compilation compilation, params ImmutableArray<string> entryPointAttributes) => new(compilation, entryPointAttributes);

    /// <summary>A handler whose body is the code, beside the declarations; the assembly has a serializer.</summary>
    public static Graph Handling(string body, string declarations) => Of(Usings + $$"""
        [assembly: LambdaSerializer(typeof(Serializer))]
        public class Serializer : ILambdaSerializer
        {
            public T Deserialize<T>(System.IO.Stream requestStream) => default!;
            public void Serialize<T>(T response, System.IO.Stream responseStream) { }
        }
        public partial class Function { public async Task Handle(string input, ILambdaContext context) { await Task.Yield(); {{body}} } }
        """, Usings + declarations);

    public static CSharpCompilation Compile(string name, OutputKind kind, params string[] sources) => CSharpCompilation.Create(
        name,
        sources.Select((s, i) => CSharpSyntaxTree.ParseText(s, s_parse, $"File{i}.cs")),
        TestReferences.Lambda.All,
        new CSharpCompilationOptions(kind, nullableContextOptions: NullableContextOptions.Enable));

    public Graph With(int file, Func<string, string> edit)
    {
        var tree = Compilation.SyntaxTrees.ElementAt(file);
        return new Graph(Compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(edit(tree.ToString())))), _entryPointAttributes);
    }

    public bool Reaches(string place)
    {
        var (tree, position) = Find(place);
        return Calls.IsReachable(tree, position, CancellationToken.None);
    }

    public Phase PhaseOf(string place)
    {
        var (tree, position) = Find(place);
        return Calls.PhaseAt(tree, position, CancellationToken.None);
    }

    public string? PathTo(string place)
    {
        var (tree, position) = Find(place);
        return Calls.ShortestPath(tree, position, CancellationToken.None)?.ToString();
    }

    public IEnumerable<string> HandlersReaching(string place)
    {
        var (tree, position) = Find(place);
        return Calls.HandlersReaching(tree, position, CancellationToken.None).Select(h => h.Name);
    }

    public IEnumerable<string> Errors() => Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).Select(d => d.ToString());

    public (SyntaxTree Tree, int Position) Find(string place)
    {
        var mark = "/*" + place + "*/";
        foreach (var tree in Compilation.SyntaxTrees)
            if (tree.ToString().IndexOf(mark, StringComparison.Ordinal) is >= 0 and var at)
                return (tree, at + mark.Length);
        throw new ArgumentException("No " + mark + " in the code.");
    }
}
