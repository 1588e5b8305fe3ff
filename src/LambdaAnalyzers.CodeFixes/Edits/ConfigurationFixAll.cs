using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Fix All of a <see cref="ConfigurationFix"/>: one finding per place whatever number of projects and target frameworks report it, all edits against the texts as they
/// are, and of two edits that overlap only the first.</summary>
internal sealed class ConfigurationFixAll : FixAllProvider
{
    private readonly ConfigurationFix fix;

    public ConfigurationFixAll(ConfigurationFix fix) => this.fix = fix;

    public override IEnumerable<FixAllScope> GetSupportedFixAllScopes() => new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution };

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var edits = new MergedEdits();
        var seen = new HashSet<(string Id, Place Code, Place Setting)>();
        string? title = null;
        foreach (var (project, diagnostic) in await FindingsAsync(context).ConfigureAwait(false))
        {
            if (!seen.Add(Key(diagnostic)) || await fix.EditAsync(project, diagnostic, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false) is not { } edit)
                continue;
            edits.Take(edit);
            title ??= diagnostic.Descriptor.Title.ToString();
        }

        return title is null ? null : CodeAction.Create(title, token => edits.ApplyAsync(context.Solution, token), context.CodeActionEquivalenceKey);
    }

    // Several settings may be wrong at one method, and several methods at one setting: both places tell findings apart.
    private static (string Id, Place Code, Place Setting) Key(Diagnostic diagnostic) =>
        (diagnostic.Id, Place.Of(diagnostic.Location), Place.Of(ConfigurationFix.PlaceOf(diagnostic) ?? diagnostic.Location));

    /// <summary>In an order that does not depend on which project answers first.</summary>
    private static async Task<IEnumerable<(Project Project, Diagnostic Diagnostic)>> FindingsAsync(FixAllContext context)
    {
        var found = new List<(Project Project, Diagnostic Diagnostic)>();
        if (context.Scope == FixAllScope.Document)
        {
            if (context.Document is { } document)
                Add(document.Project, await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false));
        }
        else
        {
            foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : new[] { context.Project })
                Add(project, await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false));
        }

        return found.OrderBy(f => f.Diagnostic.Location.GetLineSpan().Path, System.StringComparer.Ordinal).ThenBy(f => f.Diagnostic.Location.SourceSpan).ThenBy(f => f.Project.Name, System.StringComparer.Ordinal);

        void Add(Project project, IEnumerable<Diagnostic> diagnostics) =>
            found.AddRange(diagnostics.Where(d => context.DiagnosticIds.Contains(d.Id)).Select(d => (project, d)));
    }

    private readonly record struct Place(string Path, TextSpan Span)
    {
        public static Place Of(Location location) => new(location.GetLineSpan().Path, location.SourceSpan);
    }
}
