using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Stores.Tests.Running;

/// <summary>The code of a Lambda function, as text that a fix can change and as an assembly that can run.</summary>
internal sealed class FunctionCode
{
    private const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.Linq;
        global using System.Threading;
        global using System.Threading.Tasks;
        global using Amazon.Lambda.Core;
        """;

    private readonly Project project;

    private FunctionCode(Project project) => this.project = project;

    /// <summary>The code of a project of these files, with implicit usings.</summary>
    public static FunctionCode Of(params string[] sources)
    {
        var workspace = new AdhocWorkspace();
        var id = ProjectId.CreateNewId();
        var solution = workspace.CurrentSolution.AddProject(ProjectInfo.Create(
            id,
            VersionStamp.Create(),
            "App",
            "App",
            LanguageNames.CSharp,
            compilationOptions: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable),
            parseOptions: new CSharpParseOptions(LanguageVersion.Latest),
            metadataReferences: References));
        foreach (var (source, index) in sources.Prepend(Usings).Select((s, i) => (s, i)))
            solution = solution.AddDocument(DocumentId.CreateNewId(id), $"File{index}.cs", SourceText.From(source), filePath: $"/app/File{index}.cs");
        return new FunctionCode(solution.GetProject(id)!);
    }

    private static IEnumerable<MetadataReference> References { get; } = ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
        .Split(Path.PathSeparator)
        .Where(p => !Path.GetFileName(p).StartsWith("LambdaAnalyzers", StringComparison.Ordinal) && !Path.GetFileName(p).StartsWith("Microsoft.CodeAnalysis", StringComparison.Ordinal))
        .Select(p => MetadataReference.CreateFromFile(p))
        .ToImmutableArray();

    /// <summary>All its text, for failure messages.</summary>
    public string Text => string.Join("\n", project.Documents.Skip(1).Select(d => d.GetTextAsync().Result.ToString()));

    /// <summary>The code after one action of a fix was applied to the first finding that offers it, until none does.</summary>
    /// <param name="rule">The rule whose finding is fixed.</param>
    /// <param name="fix">The fix.</param>
    /// <param name="key">The equivalence key of the action.</param>
    public async Task<FunctionCode> FixedAsync(DiagnosticAnalyzer rule, CodeFixProvider fix, string? key = null)
    {
        var at = project;
        for (var round = 0; round < 10; round++)
        {
            if (await ActionAsync(at, rule, fix, key) is not { } action)
                return round > 0 ? new FunctionCode(at) : throw new InvalidOperationException($"{fix.GetType().Name} offers no '{key}'.\n{Text}");
            var changed = (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
            at = changed.GetProject(project.Id)!;
        }

        throw new InvalidOperationException($"{fix.GetType().Name} never ends.");
    }

    /// <summary>The code with one text for another, as its author goes on after a fix.</summary>
    public FunctionCode With(string text, string other)
    {
        Assert.Contains(text, Text);
        var at = project;
        foreach (var id in project.DocumentIds)
            at = at.GetDocument(id)!.WithText(SourceText.From(at.GetDocument(id)!.GetTextAsync().Result.ToString().Replace(text, other))).Project;
        return new FunctionCode(at);
    }

    /// <summary>The assembly; fails with the compiler's words.</summary>
    public async Task<byte[]> CompileAsync()
    {
        var compilation = (await project.GetCompilationAsync())!;
        using var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics.Where(d => d.Severity == DiagnosticSeverity.Error)) + "\n" + Text);
        return stream.ToArray();
    }

    private static async Task<CodeAction?> ActionAsync(Project project, DiagnosticAnalyzer rule, CodeFixProvider fix, string? key)
    {
        var compilation = (await project.GetCompilationAsync())!;
        var findings = await compilation.WithAnalyzers([rule]).GetAnalyzerDiagnosticsAsync();
        foreach (var finding in findings.OrderBy(f => f.Location.SourceSpan.Start))
        {
            var actions = new List<CodeAction>();
            var document = project.GetDocument(finding.Location.SourceTree)!;
            await fix.RegisterCodeFixesAsync(new CodeFixContext(document, finding, (a, _) => actions.Add(a), CancellationToken.None));
            if (actions.Find(a => key is null || a.EquivalenceKey == key) is { } action)
                return action;
        }

        return null;
    }
}
