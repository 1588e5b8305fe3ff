using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Projects made of states.</summary>
public abstract partial class AnalyzerTest<TVerifier>
{
    protected virtual Workspace CreateWorkspaceImpl() => new AdhocWorkspace(Hosts.Default);

    private (SolutionState State, Project Project)? _first;

    /// <summary>A state of the same shape as the first one is made of it: its references are bound already.</summary>
    private protected async Task<Project> CreateProjectAsync(SolutionState state, CancellationToken cancellationToken)
    {
        if (_first is { } first && StateShape.Same(first.State, state))
            return StateShape.WithTexts(first.Project.Solution, first.State, state).GetProject(first.Project.Id)!;
        var project = await CreateNewProjectAsync(state, cancellationToken).ConfigureAwait(false);
        _first ??= (state, project);
        return project;
    }

    private async Task<Project> CreateNewProjectAsync(SolutionState state, CancellationToken cancellationToken)
    {
        var start = await StartAsync(state, cancellationToken).ConfigureAwait(false);
        var solution = AddFiles(start.Solution, start.Id, state);
        var ids = new Dictionary<string, ProjectId> { [state.Name] = start.Id };
        foreach (var project in state.AdditionalProjects.Values)
        {
            var id = ids[project.Name] = ProjectId.CreateNewId(project.Name);
            solution = AddFiles(await AddAsync(solution, id, project, cancellationToken).ConfigureAwait(false), id, project);
        }

        foreach (var project in state.AdditionalProjects.Values.Prepend(state))
            solution = solution.AddProjectReferences(ids[project.Name], project.AdditionalProjectReferences.Select(name => new ProjectReference(ids[name])));
        var main = ids[state.Name];
        foreach (var transform in SolutionTransforms)
            solution = transform(solution, main);
        foreach (var project in solution.Projects.ToList())
            solution = Disable(solution, project);
        return solution.GetProject(main)!;
    }

    /// <summary>The main project without files. Projects with the same name, options and references start from the same one, whose references are bound.</summary>
    private async Task<Project> StartAsync(SolutionState state, CancellationToken cancellationToken)
    {
        var solution = CreateWorkspaceImpl().CurrentSolution;
        var id = ProjectId.CreateNewId(state.Name);
        var project = (await AddAsync(solution, id, state, cancellationToken).ConfigureAwait(false)).GetProject(id)!;
        var key = new StartKey(project);
        if (Starts.Known.TryGetValue(key, out var known))
            return known;
        var compilation = await project.GetCompilationAsync(cancellationToken).ConfigureAwait(false);
        _ = compilation!.GetSpecialType(SpecialType.System_Object).BaseType;
        return Starts.Known.GetOrAdd(key, project);
    }

    private async Task<Solution> AddAsync(Solution solution, ProjectId id, ProjectState state, CancellationToken cancellationToken)
    {
        var options = CreateCompilationOptions();
        var parse = CreateParseOptions();
        var references = state.ReferenceAssemblies ?? ReferenceAssemblies;
        return solution.AddProject(id, state.Name, state.AssemblyName, state.Language)
            .WithProjectCompilationOptions(id, options.WithOutputKind(state.OutputKind ?? OutputKind.DynamicallyLinkedLibrary).WithAssemblyIdentityComparer(references.AssemblyIdentityComparer))
            .WithProjectParseOptions(id, parse.WithDocumentationMode(state.DocumentationMode ?? DocumentationMode.Diagnose))
            .AddMetadataReferences(id, await references.ResolveAsync(state.Language, cancellationToken).ConfigureAwait(false))
            .AddMetadataReferences(id, state.AdditionalReferences);
    }

    private static Solution AddFiles(Solution solution, ProjectId id, ProjectState state)
    {
        foreach (var (path, text) in state.Sources.Concat(state.GeneratedSources))
        {
            var (name, folders) = Split(path, state);
            solution = solution.AddDocument(DocumentId.CreateNewId(id, path), name, text, folders, path);
        }

        foreach (var (path, text) in state.AdditionalFiles)
        {
            var (name, folders) = Split(path, state);
            solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(id, path), name, text, folders, path);
        }

        foreach (var (path, text) in state.AnalyzerConfigFiles)
        {
            var (name, folders) = Split(path, state);
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(id, path), name, text, folders, path);
        }

        return solution;
    }

    /// <summary>The name of a file and its folders below the folder of the default prefix.</summary>
    private static (string Name, IEnumerable<string> Folders) Split(string path, ProjectState state)
    {
        var root = Path.GetDirectoryName(state.DefaultPrefix) ?? "";
        var folder = Path.GetDirectoryName(path) ?? "";
        var below = root.Length > 0 && folder.StartsWith(root, System.StringComparison.Ordinal) ? folder[root.Length..] : folder;
        return (Path.GetFileName(path), below.Split(['/', '\\'], System.StringSplitOptions.RemoveEmptyEntries));
    }

    /// <summary>Switches the disabled ids off, and those on that the analyzers have off by default.</summary>
    private Solution Disable(Solution solution, Project project)
    {
        var specific = project.CompilationOptions!.SpecificDiagnosticOptions;
        foreach (var descriptor in GetDiagnosticAnalyzers().SelectMany(a => a.SupportedDiagnostics).Where(d => !d.IsEnabledByDefault))
            specific = specific.SetItem(descriptor.Id, descriptor.DefaultSeverity switch { DiagnosticSeverity.Hidden => ReportDiagnostic.Hidden, DiagnosticSeverity.Info => ReportDiagnostic.Info, DiagnosticSeverity.Warning => ReportDiagnostic.Warn, _ => ReportDiagnostic.Error });
        foreach (var id in DisabledDiagnostics)
            specific = specific.SetItem(id, ReportDiagnostic.Suppress);
        return solution.WithProjectCompilationOptions(project.Id, project.CompilationOptions.WithSpecificDiagnosticOptions(specific));
    }
}
