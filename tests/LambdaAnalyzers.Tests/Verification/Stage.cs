using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.IO;
using System.Linq;
using System.Text;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Host.Mef;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>Builds solutions from scenes. Host services, references and the empty projects that solutions start from are shared by all tests:
/// a project with the same references, options and name has them bound already.</summary>
internal static class Stage
{
    public const string Usings = """
        global using System;
        global using System.Collections.Generic;
        global using System.IO;
        global using System.Linq;
        global using System.Net.Http;
        global using System.Threading;
        global using System.Threading.Tasks;
        """;

    private static readonly MefHostServices s_host = MefHostServices.Create(MefHostServices.DefaultAssemblies);
    private static readonly ConcurrentDictionary<string, Lazy<Task<Project>>> s_empty = new();

    public static async Task<Solution> SolutionAsync(Scene scene)
    {
        var main = await EmptyAsync(scene.Main).ConfigureAwait(false);
        var ids = new Dictionary<string, ProjectId> { [scene.Main.Name] = main.Id };
        var solution = main.Solution.WithProjectName(main.Id, scene.Main.Name);
        solution = Fill(solution, main.Id, scene.Main);
        foreach (var other in scene.Projects.Skip(1))
        {
            var id = ids[other.Name] = ProjectId.CreateNewId(other.Name);
            solution = Fill(solution.AddProject(Info(id, other)), id, other);
        }

        foreach (var project in scene.SwitchedOn.IsEmpty ? [] : solution.Projects.ToList())
            solution = solution.WithProjectCompilationOptions(project.Id, SwitchOn(project.CompilationOptions!, scene.SwitchedOn));
        foreach (var project in scene.Projects)
            solution = solution.AddProjectReferences(ids[project.Name], project.References.Select(name => new ProjectReference(ids[name])));
        return solution;
    }

    public static CompilationOptions SwitchOn(CompilationOptions options, IEnumerable<DiagnosticDescriptor> descriptors)
    {
        foreach (var descriptor in descriptors)
        {
            options = options.WithSpecificDiagnosticOptions(options.SpecificDiagnosticOptions.SetItem(descriptor.Id, descriptor.DefaultSeverity switch
            {
                DiagnosticSeverity.Error => ReportDiagnostic.Error,
                DiagnosticSeverity.Warning => ReportDiagnostic.Warn,
                DiagnosticSeverity.Info => ReportDiagnostic.Info,
                _ => ReportDiagnostic.Hidden,
            }));
        }

        return options;
    }

    public static CSharpCompilationOptions Options(SceneProject project) =>
        new(OutputKindOf(project), nullableContextOptions: project.Case.Nullable, allowUnsafe: project.Case.AllowUnsafe);

    private static Task<Project> EmptyAsync(SceneProject project)
    {
        var c = project.Case;
        var extra = string.Join("|", c.ExtraReferences.Select(r => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(r)));
        var key = $"{c.AssemblyName}|{c.References}|{extra}|{OutputKindOf(project)}|{c.LanguageVersion}|{c.Nullable}|{c.AllowUnsafe}|{c.ImplicitUsings}|{c.Folder}";
        return s_empty.GetOrAdd(key, _ => new(() => Create(project))).Value;

        static async Task<Project> Create(SceneProject project)
        {
            var workspace = new AdhocWorkspace(s_host);
            var id = ProjectId.CreateNewId(project.Name);
            var empty = workspace.CurrentSolution.AddProject(Info(id, project)).GetProject(id)!;
            var compilation = await empty.GetCompilationAsync().ConfigureAwait(false);
            _ = compilation!.GetSpecialType(SpecialType.System_Object).BaseType;
            return empty;
        }
    }

    private static ProjectInfo Info(ProjectId id, SceneProject project)
    {
        var c = project.Case;
        return ProjectInfo.Create(id, VersionStamp.Default, project.Name, c.AssemblyName, LanguageNames.CSharp, filePath: $"{c.Folder}/{c.Name}.csproj",
            compilationOptions: Options(project), parseOptions: ParseOptions(c), metadataReferences: c.References.All.Concat(c.ExtraReferences));
    }

    private static Solution Fill(Solution solution, ProjectId id, SceneProject project)
    {
        solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), "build.globalconfig", SourceText.From(project.GlobalConfig), filePath: project.Case.Folder + "/obj/build.globalconfig");
        if (project.EditorConfig is { } editorConfig)
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id), ".editorconfig", SourceText.From(editorConfig), filePath: "/repo/.editorconfig");
        if (project.Case.ImplicitUsings)
            solution = solution.AddDocument(DocumentId.CreateNewId(id), "GlobalUsings.g.cs", Text(Usings), filePath: project.Case.Folder + "/obj/GlobalUsings.g.cs");
        foreach (var file in project.Files)
        {
            var document = DocumentId.CreateNewId(id, file.Path);
            var name = Path.GetFileName(file.Path);
            solution = file.Kind == FileKind.Additional
                ? solution.AddAdditionalDocument(document, name, Text(file.Text), filePath: file.Path)
                : solution.AddDocument(document, name, Text(file.Text), filePath: file.Path);
        }

        return solution;
    }

    private static SourceText Text(string text) => SourceText.From(text, Encoding.UTF8);

    public static CSharpParseOptions ParseOptions(CaseProject project) => new(project.LanguageVersion, DocumentationMode.Parse, preprocessorSymbols: ["NET", "NET8_0_OR_GREATER", "NET10_0"]);

    private static OutputKind OutputKindOf(SceneProject project)
    {
        if (project.Case.OutputKind is { } given)
            return given;
        var parse = ParseOptions(project.Case);
        var topLevel = project.Files.Where(f => f.Kind == FileKind.Source)
            .Any(f => SyntaxFactory.ParseCompilationUnit(f.Text, options: parse).Members.Any(m => m is GlobalStatementSyntax));
        return topLevel ? OutputKind.ConsoleApplication : OutputKind.DynamicallyLinkedLibrary;
    }
}
