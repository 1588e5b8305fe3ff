using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Harness.Toys;

/// <summary>Base of the toys that write 30 where a configuration file has 3.</summary>
internal abstract class YamlFix : CodeFixProvider
{
    public override ImmutableArray<string> FixableDiagnosticIds => ["TOY1"];

    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        context.RegisterCodeFix(CodeAction.Create("Wait longer", _ => ChangeAsync(project, context.Diagnostics), "longer"), context.Diagnostics);
        return Task.CompletedTask;
    }

    protected abstract Task<Solution> ChangeAsync(Project project, IEnumerable<Diagnostic> diagnostics);

    protected static (string Path, TextSpan Span) Site(Diagnostic diagnostic)
    {
        var location = diagnostic.AdditionalLocations.Count > 0 ? diagnostic.AdditionalLocations[0] : diagnostic.Location;
        return (location.GetLineSpan().Path, location.SourceSpan);
    }

    /// <summary>All edits of a file against one text, into every document of that path.</summary>
    protected static async Task<Solution> EverywhereAsync(Solution solution, IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var file in diagnostics.Select(Site).Distinct().GroupBy(s => s.Path))
        {
            var documents = solution.Projects.SelectMany(p => p.AdditionalDocuments).Where(d => d.FilePath == file.Key).ToList();
            var text = await documents[0].GetTextAsync();
            text = text.WithChanges(file.OrderBy(s => s.Span).Select(s => new TextChange(s.Span, "30")));
            solution = documents.Aggregate(solution, (s, d) => s.WithAdditionalDocumentText(d.Id, text));
        }

        return solution;
    }
}

/// <summary>Good.</summary>
internal sealed class EverywhereFix : YamlFix
{
    public override FixAllProvider GetFixAllProvider() => new All();

    protected override Task<Solution> ChangeAsync(Project project, IEnumerable<Diagnostic> diagnostics) => EverywhereAsync(project.Solution, diagnostics);

    private sealed class All : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var projects = context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project];
            var diagnostics = new List<Diagnostic>();
            foreach (var project in projects)
                diagnostics.AddRange(context.Scope == FixAllScope.Document ? await context.GetDocumentDiagnosticsAsync(context.Document!) : await context.GetAllDiagnosticsAsync(project));
            return CodeAction.Create("All", _ => EverywhereAsync(context.Solution, diagnostics), "longer");
        }
    }
}

/// <summary>Lets the BatchFixer merge changes of configuration files, which it drops.</summary>
internal sealed class BatchYamlFix : YamlFix
{
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    protected override Task<Solution> ChangeAsync(Project project, IEnumerable<Diagnostic> diagnostics) => EverywhereAsync(project.Solution, diagnostics);
}

/// <summary>Edits the file only in the project that it was asked in.</summary>
internal sealed class OneProjectFix : YamlFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override async Task<Solution> ChangeAsync(Project project, IEnumerable<Diagnostic> diagnostics)
    {
        var (path, span) = Site(diagnostics.First());
        var document = project.AdditionalDocuments.First(d => d.FilePath == path);
        return project.Solution.WithAdditionalDocumentText(document.Id, (await document.GetTextAsync()).WithChanges(new TextChange(span, "30")));
    }
}

/// <summary>Writes the file anew, without its comments and with LF.</summary>
internal sealed class RewritesFix : YamlFix
{
    public override FixAllProvider? GetFixAllProvider() => null;

    protected override async Task<Solution> ChangeAsync(Project project, IEnumerable<Diagnostic> diagnostics)
    {
        var (path, span) = Site(diagnostics.First());
        var solution = await EverywhereAsync(project.Solution, diagnostics);
        foreach (var document in solution.Projects.SelectMany(p => p.AdditionalDocuments).Where(d => d.FilePath == path).ToList())
        {
            var lines = (await document.GetTextAsync()).Lines.Select(l => l.ToString()).Select(l => l.IndexOf('#') is var at and >= 0 ? l[..at].TrimEnd() : l).ToList();
            if (lines[0].Length == 0)
                lines.RemoveAt(0);
            solution = solution.WithAdditionalDocumentText(document.Id, SourceText.From(string.Join("\n", lines)));
        }

        return solution;
    }
}

/// <summary>Edits all documents, but its Fix All edits twice where two projects share a file.</summary>
internal sealed class TwiceFix : YamlFix
{
    public override FixAllProvider GetFixAllProvider() => new All();

    protected override Task<Solution> ChangeAsync(Project project, IEnumerable<Diagnostic> diagnostics) => EverywhereAsync(project.Solution, diagnostics);

    private sealed class All : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var solution = context.Solution;
            foreach (var project in context.Scope == FixAllScope.Solution ? solution.Projects : [context.Project])
            {
                foreach (var diagnostic in await context.GetAllDiagnosticsAsync(project))
                    solution = await EverywhereAsync(solution, [diagnostic]);
            }

            return CodeAction.Create("All", _ => Task.FromResult(solution), "longer");
        }
    }
}
