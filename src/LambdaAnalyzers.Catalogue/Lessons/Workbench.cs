using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading;
using LambdaAnalyzers.Catalogue;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Catalogue.Lessons;

/// <summary>What a fix makes of a project: its title and the files that it changed.</summary>
internal sealed record FixedFiles(string Title, ImmutableSortedDictionary<string, string> Files);

/// <summary>Runs rules and fixes over the blocks of a lesson, as a build and an editor would.</summary>
internal sealed class Workbench(ImmutableArray<Rule> rules)
{
    private const string Folder = "/lesson/";

    /// <summary>What every function project has and no lesson repeats: implicit usings, the namespace of ILambdaContext, a serializer.</summary>
    private const string Common = """
        global using Amazon.Lambda.Core;
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;

        [assembly: LambdaSerializer(typeof(Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer))]
        """;

    private static readonly MefHostServices s_host = MefHostServices.Create(MefHostServices.DefaultAssemblies);
    private static readonly Lazy<ImmutableArray<MetadataReference>> s_references = new(() => [.. References().Select(p => MetadataReference.CreateFromFile(p))]);

    private ImmutableArray<DiagnosticAnalyzer> Analyzers => [.. rules.Select(r => r.Analyzer)];

    public static string ShortPath(string path) => path.StartsWith(Folder, StringComparison.Ordinal) ? path[Folder.Length..] : path;

    /// <summary>The findings of all rules, and the compiler's errors, in the order of the files.</summary>
    public ImmutableArray<Diagnostic> Findings(Exercise exercise) => Findings(Project(exercise));

    /// <summary>How many actions over whole configuration files a rule registers in a project: such findings are out of reach of bulk settings.</summary>
    public static bool ReadsFiles(Rule rule, Exercise exercise)
    {
        var run = Run(Project(exercise), [rule.Analyzer]);
        return run.GetAnalyzerTelemetryInfoAsync(rule.Analyzer, CancellationToken.None).GetAwaiter().GetResult().AdditionalFileActionsCount > 0;
    }

    /// <summary>What the rule's own fix makes of the project, one finding after the other; null when no fix is offered.</summary>
    public FixedFiles? Fix(Rule rule, Exercise exercise)
    {
        var project = Project(exercise);
        string? title = null;
        for (var limit = 20; limit > 0; limit--)
        {
            var action = Findings(project).Where(d => d.Id == rule.Id).Select(d => Offer(rule, project, d)).FirstOrDefault(a => a is not null);
            if (action is null)
                break;
            title ??= action.Title;
            var operations = action.GetOperationsAsync(CancellationToken.None).GetAwaiter().GetResult();
            project = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetProject(project.Id)!;
        }

        if (title is null)
            return null;
        var files = ImmutableSortedDictionary<string, string>.Empty.WithComparers(StringComparer.Ordinal);
        foreach (var document in project.Documents.Concat(project.AdditionalDocuments))
        {
            var path = ShortPath(document.FilePath!);
            var text = document.GetTextAsync().GetAwaiter().GetResult().ToString();
            if (exercise.Files.TryGetValue(path, out var before) && before != text)
                files = files.SetItem(path, text);
        }

        return new(title, files);
    }

    /// <summary>The title of the first action that is offered, in the language of this thread.</summary>
    public string? FixTitle(Rule rule, Exercise exercise)
    {
        var project = Project(exercise);
        return Findings(project).Where(d => d.Id == rule.Id).Select(d => Offer(rule, project, d)?.Title).FirstOrDefault(t => t is not null);
    }

    private static CodeAction? Offer(Rule rule, Project project, Diagnostic diagnostic)
    {
        var document = diagnostic.Location.SourceTree is { } tree
            ? (TextDocument?)project.GetDocument(tree)
            : project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);
        if (document is null)
            return null;
        // The first action of each provider is the one that dotnet format takes; a provider that refuses Fix All comes last.
        foreach (var fix in rule.Fixes.OrderBy(f => f.GetFixAllProvider() is null))
        {
            CodeAction? first = null;
            var context = new CodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (a, _) => first ??= a, CancellationToken.None);
            fix.RegisterCodeFixesAsync(context).GetAwaiter().GetResult();
            if (first is not null)
                return first;
        }

        return null;
    }

    private ImmutableArray<Diagnostic> Findings(Project project)
    {
        var run = Run(project, Analyzers);
        var ours = run.GetAnalyzerDiagnosticsAsync(CancellationToken.None).GetAwaiter().GetResult();
        var errors = run.Compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        return [.. ours.Concat(errors).Where(d => !d.IsSuppressed)
            .OrderBy(d => d.Location.GetLineSpan().Path, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    private static CompilationWithAnalyzers Run(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        var compilation = project.GetCompilationAsync().GetAwaiter().GetResult()!;
        var options = new CompilationWithAnalyzersOptions(project.AnalyzerOptions, onAnalyzerException: null, concurrentAnalysis: false, logAnalyzerExecutionTime: true, reportSuppressedDiagnostics: false);
        return new(compilation, analyzers, options);
    }

    private static Project Project(Exercise exercise)
    {
        var parse = new CSharpParseOptions(LanguageVersion.Latest, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0"]);
        var isProgram = exercise.Files.Where(f => IsSource(f.Key)).Any(f => SyntaxFactory.ParseCompilationUnit(f.Value, options: parse).Members.Any(m => m is GlobalStatementSyntax));
        var options = new CSharpCompilationOptions(isProgram ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);
        var id = ProjectId.CreateNewId();
        var solution = new AdhocWorkspace(s_host).CurrentSolution.AddProject(ProjectInfo.Create(
            id, VersionStamp.Default, exercise.Assembly, exercise.Assembly, LanguageNames.CSharp, Folder + exercise.Assembly + ".csproj",
            compilationOptions: options, parseOptions: parse, metadataReferences: s_references.Value));
        var config = new StringBuilder("is_global = true\nglobal_level = 200\nbuild_property.TargetFramework = net10.0\n")
            .Append("build_property.AssemblyName = ").Append(exercise.Assembly).Append("\nbuild_property.OutputType = ").Append(isProgram ? "Exe" : "Library").Append('\n');
        solution = solution.AddDocument(DocumentId.CreateNewId(id), "Common.g.cs", Text(Common), filePath: Folder + "obj/Common.g.cs");
        foreach (var (path, text) in exercise.Files)
        {
            var (document, name, full) = (DocumentId.CreateNewId(id), Path.GetFileName(path), Folder + path);
            if (IsSource(path))
                solution = solution.AddDocument(document, name, Text(text), filePath: full);
            else if (name is ".globalconfig" or ".editorconfig")
                solution = solution.AddAnalyzerConfigDocument(document, name, Text(text), filePath: full);
            else
            {
                solution = solution.AddAdditionalDocument(document, name, Text(text), filePath: full);
                config.Append("\n[").Append(full).Append("]\nbuild_metadata.AdditionalFiles.LambdaProjectPath = ").Append(Path.GetRelativePath(Path.GetDirectoryName(full)!, Folder)).Append('\n');
            }
        }

        return solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), "build.globalconfig", Text(config.ToString()), filePath: Folder + "obj/build.globalconfig").GetProject(id)!;
    }

    private static bool IsSource(string path) => path.EndsWith(".cs", StringComparison.Ordinal);

    private static SourceText Text(string text) => SourceText.From(text, Encoding.UTF8);

    /// <summary>The targeting pack beside the running SDK, and what the build put into <c>refs/</c>.</summary>
    private static IEnumerable<string> References()
    {
        var shared = Path.GetDirectoryName(typeof(object).Assembly.Location)!;
        var packs = new DirectoryInfo(Path.GetFullPath(Path.Combine(shared, "../../../packs/Microsoft.NETCore.App.Ref")));
        var pack = packs.Exists ? packs.GetDirectories(Environment.Version.Major + ".*").OrderBy(d => Version.TryParse(d.Name.Split('-')[0], out var v) ? v : new()).LastOrDefault() : null;
        var framework = pack is not null
            ? Directory.GetFiles(Path.Combine(pack.FullName, "ref", $"net{Environment.Version.Major}.0"), "*.dll")
            : Directory.GetFiles(shared, "System*.dll").Where(p => !p.Contains("Native")).Append(Path.Combine(shared, "netstandard.dll"));
        return framework.Concat(Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "refs"), "*.dll")).Order(StringComparer.Ordinal);
    }
}
