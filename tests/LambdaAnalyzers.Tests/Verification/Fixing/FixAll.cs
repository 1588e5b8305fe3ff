using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.Tests.Verification.Fixing;

/// <summary>Fix All in a document, a project or the solution.</summary>
internal static class FixAll
{
    /// <summary>Starts at each place that still has a finding until none is left: as many rounds as there are such documents or projects, one for the solution.</summary>
    public static async Task<Solution> RunAsync(Fixer fixer, Solution solution, List<Spot> spots, FixAllScope scope)
    {
        var provider = fixer.Fix.GetFixAllProvider()!;
        if (!provider.GetSupportedFixAllScopes().Contains(scope))
            throw new VerifyException($"Fix All in {scope}", "its provider does not support this scope.");
        var rounds = scope switch
        {
            FixAllScope.Document => spots.Select(s => s.Document?.Id).Distinct().Count(),
            FixAllScope.Project => spots.Select(s => s.Project.Id).Distinct().Count(),
            _ => 1,
        };
        for (var round = 0; round < rounds; round++)
        {
            var spot = await FirstAsync(fixer, spots, scope).ConfigureAwait(false);
            if (spot is null)
                break;
            var after = await OnceAsync(fixer, solution, spots, spot, scope).ConfigureAwait(false);
            solution = after;
            if (round + 1 < rounds)
                spots = await fixer.FindAsync(solution).ConfigureAwait(false);
        }

        return solution;
    }

    public static async Task<Solution> OnceAsync(Fixer fixer, Solution solution, List<Spot> spots, Spot start, FixAllScope scope)
    {
        var key = (await fixer.ActionAsync(start).ConfigureAwait(false))!.EquivalenceKey;
        if (key is null)
            throw new VerifyException($"Fix All in {scope}", "the action has no equivalence key.");
        var diagnostics = new Diagnostics(spots);
        var project = solution.GetProject(start.Project.Id)!;
        var context = start.Document is Document document
            ? new FixAllContext(solution.GetDocument(document.Id)!, fixer.Fix, scope, key, fixer.Fix.FixableDiagnosticIds, diagnostics, CancellationToken.None)
            : new FixAllContext(project, fixer.Fix, scope, key, fixer.Fix.FixableDiagnosticIds, diagnostics, CancellationToken.None);
        var action = await fixer.Fix.GetFixAllProvider()!.GetFixAsync(context).ConfigureAwait(false)
            ?? throw new VerifyException($"Fix All in {scope}", "its provider gives no action.");
        return await Fixer.ApplyAsync(action, solution).ConfigureAwait(false);
    }

    /// <summary>Document scope starts only in C#: the editor has no Fix All for a finding in another kind of file.</summary>
    private static async Task<Spot?> FirstAsync(Fixer fixer, List<Spot> spots, FixAllScope scope)
    {
        foreach (var spot in spots.Where(s => scope != FixAllScope.Document || s.Document is Document))
        {
            if (await fixer.ActionAsync(spot).ConfigureAwait(false) is not null)
                return spot;
        }

        return null;
    }

    private sealed class Diagnostics(List<Spot> spots) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Of(s => s.Document is Document d && d.Id == document.Id);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Of(s => s.Project.Id == project.Id && s.Document is not Document);

        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Of(s => s.Project.Id == project.Id);

        private Task<IEnumerable<Diagnostic>> Of(System.Func<Spot, bool> wanted) =>
            Task.FromResult<IEnumerable<Diagnostic>>([.. spots.Where(wanted).Select(s => s.Diagnostic)]);
    }
}
