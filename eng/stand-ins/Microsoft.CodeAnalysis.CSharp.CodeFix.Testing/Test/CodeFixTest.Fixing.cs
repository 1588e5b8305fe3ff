using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>Applies fixes, singly or by Fix All, and compares the files.</summary>
public abstract partial class CodeFixTest<TVerifier>
{
    /// <summary>Applies until nothing is found, offered or changed. The problem is reported only after the files were compared.</summary>
    private async Task<(Solution Solution, string? Problem)> FixAsync(Solution solution, FixAllScope? scope, int iterations, IVerifier verifier, CancellationToken cancellationToken)
    {
        var limit = iterations == -1 ? 1 : iterations;
        var (done, previous) = (0, "");
        while (true)
        {
            var found = await FindAsync(solution, cancellationToken).ConfigureAwait(false);
            var state = string.Join("\n", found.Select(f => $"{f.Project.Id} {f.Diagnostic.Id} {f.Diagnostic.Location.SourceSpan}"));
            if (found.IsEmpty || state == previous)
                break;
            previous = state;
            var choice = await ChooseAsync(solution, found, done == 0, verifier, cancellationToken).ConfigureAwait(false);
            if (choice is null)
                break;
            var action = scope is { } some ? await AllAsync(solution, choice, some, found, cancellationToken).ConfigureAwait(false) : choice.Action;
            if (action is null)
                break;
            // One more than allowed is applied, so that the comparison of the files shows what it did.
            if (++done > Math.Abs(limit) + 1)
                break;
            var changed = await ApplyAsync(solution, action, verifier, cancellationToken).ConfigureAwait(false);
            if (changed == solution)
                break;
            solution = changed;
            if (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
                break;
        }

        if (limit == 0 && done > 0)
            return (solution, "No code fixes were expected, but a fix was offered that made no changes to the code.");
        if (limit > 0 && done != limit)
            return (solution, $"Expected '{limit}' iterations but found '{done}' iterations.");
        return (solution, done > Math.Abs(limit) ? $"The upper limit for the number of {(scope is null ? "code fix" : "fix all")} iterations was exceeded" : null);
    }

    private async Task<Choice?> ChooseAsync(Solution solution, ImmutableArray<(Project Project, Diagnostic Diagnostic)> found, bool first, IVerifier verifier, CancellationToken cancellationToken)
    {
        var fixable = found.Where(f => GetCodeFixProviders().Any(p => p.FixableDiagnosticIds.Contains(f.Diagnostic.Id)) && solution.GetDocument(f.Diagnostic.Location.SourceTree) is not null).ToImmutableArray();
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipLocalDiagnosticCheck) && fixable.Any(f => IsNonLocal(f.Diagnostic)))
            verifier.Fail("Code fix is attempting to provide a fix for a non-local analyzer diagnostic");
        if (CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.FixOne))
        {
            var selected = TrySelectDiagnosticToFix([.. fixable.Select(f => f.Diagnostic)]);
            fixable = [.. fixable.Where(f => f.Diagnostic == selected)];
        }

        foreach (var (_, diagnostic) in fixable)
        {
            var document = solution.GetDocument(diagnostic.Location.SourceTree)!;
            var actions = new List<(CodeAction Action, CodeFixProvider Provider)>();
            foreach (var provider in GetCodeFixProviders().Where(p => p.FixableDiagnosticIds.Contains(diagnostic.Id)))
            {
                var offered = ImmutableArray.CreateBuilder<CodeAction>();
                await provider.RegisterCodeFixesAsync(CreateCodeFixContext(document, diagnostic.Location.SourceSpan, [diagnostic], (a, _) => offered.Add(a), cancellationToken)).ConfigureAwait(false);
                actions.AddRange(FilterCodeActions(offered.ToImmutable()).Select(a => (a, provider)));
            }

            if (Select([.. actions.Select(a => a.Action)], first, verifier) is { } action)
                return new(diagnostic, document, action, actions.First(a => a.Action == action).Provider);
        }

        return null;
    }

    private static async Task<CodeAction?> AllAsync(Solution solution, Choice choice, FixAllScope scope, ImmutableArray<(Project Project, Diagnostic Diagnostic)> found, CancellationToken cancellationToken)
    {
        var all = choice.Provider.GetFixAllProvider();
        if (all is null || !all.GetSupportedFixAllScopes().Contains(scope))
            return null;
        var context = new FixAllContext(choice.Document, choice.Diagnostic.Location.SourceSpan, choice.Provider, scope, choice.Action.EquivalenceKey!, all.GetSupportedFixAllDiagnosticIds(choice.Provider), new Found(found), cancellationToken);
        return await all.GetFixAsync(context).ConfigureAwait(false);
    }

    private static async Task VerifySolutionAsync(SolutionState expected, Solution solution, IVerifier verifier, CancellationToken cancellationToken)
    {
        foreach (var state in expected.AdditionalProjects.Values.Prepend(expected))
        {
            var project = solution.Projects.Single(p => p.Name == state.Name);
            await CompareAsync("Sources", [.. state.Sources, .. state.GeneratedSources], [.. project.Documents]).ConfigureAwait(false);
            await CompareAsync("AdditionalFiles", state.AdditionalFiles, [.. project.AdditionalDocuments]).ConfigureAwait(false);
            await CompareAsync("AnalyzerConfigFiles", state.AnalyzerConfigFiles, [.. project.AnalyzerConfigDocuments]).ConfigureAwait(false);
        }

        async Task CompareAsync(string what, IReadOnlyList<(string filename, SourceText content)> files, IReadOnlyList<TextDocument> documents)
        {
            verifier.Equal(files.Count, documents.Count, $"expected '{what}' to contain '{files.Count}' documents but found '{documents.Count}'");
            for (var i = 0; i < files.Count; i++)
            {
                var document = documents.FirstOrDefault(d => d.FilePath == files[i].filename) ?? documents[i];
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                verifier.EqualOrDiff(files[i].content.ToString(), text.ToString(), $"content of '{files[i].filename}' did not match. Diff shown with expected as baseline:");
                verifier.Equal(files[i].content.Encoding, text.Encoding, $"encoding of '{files[i].filename}' was expected to be '{files[i].content.Encoding?.WebName}' but was '{text.Encoding?.WebName}'");
                verifier.Equal(files[i].content.ChecksumAlgorithm, text.ChecksumAlgorithm, $"checksum algorithm of '{files[i].filename}' did not match");
                verifier.Equal(System.IO.Path.GetFileName(files[i].filename), document.Name, $"file name was expected to be '{System.IO.Path.GetFileName(files[i].filename)}' but was '{document.Name}'");
            }
        }
    }

    private sealed record Choice(Diagnostic Diagnostic, Document Document, CodeAction Action, CodeFixProvider Provider);

    private sealed class Found(ImmutableArray<(Project Project, Diagnostic Diagnostic)> found) : FixAllContext.DiagnosticProvider
    {
        public override Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) => Of(f => f.Project.Id == project.Id);

        public override Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken) =>
            Of(f => f.Project.Id == document.Project.Id && f.Diagnostic.Location.GetLineSpan().Path == document.FilePath);

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Of(f => f.Project.Id == project.Id && !f.Diagnostic.Location.IsInSource);

        private Task<IEnumerable<Diagnostic>> Of(Func<(Project Project, Diagnostic Diagnostic), bool> wanted) =>
            Task.FromResult<IEnumerable<Diagnostic>>([.. found.Where(wanted).Select(f => f.Diagnostic)]);
    }
}
