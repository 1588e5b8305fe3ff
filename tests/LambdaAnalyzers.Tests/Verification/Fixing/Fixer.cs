using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Reflection;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Tests.Verification.Fixing;

/// <summary>A finding in a solution: the document that it is placed in, which may be an additional one.</summary>
internal sealed record Spot(Project Project, Diagnostic Diagnostic, TextDocument? Document);

/// <summary>Offers and applies the actions of one fix.</summary>
internal sealed class Fixer(CodeFixProvider fix, ImmutableArray<DiagnosticAnalyzer> analyzers, string? action)
{
    private static readonly PropertyInfo? s_nested =
        typeof(CodeAction).GetProperty("NestedActions") ?? typeof(CodeAction).GetProperty("NestedCodeActions", BindingFlags.Instance | BindingFlags.NonPublic);

    public CodeFixProvider Fix => fix;

    /// <summary>All findings of the solution that the fix says it can fix.</summary>
    public async Task<List<Spot>> FindAsync(Solution solution)
    {
        var spots = new List<Spot>();
        foreach (var project in solution.Projects)
        {
            var compilation = (await project.GetCompilationAsync().ConfigureAwait(false))!;
            var findings = await Analysis.BuildAsync(compilation, analyzers, Analysis.Options(project)).ConfigureAwait(false);
            spots.AddRange(Spots(project, findings));
        }

        return spots;
    }

    public List<Spot> Find(Run run) => [.. run.Projects.SelectMany(p => Spots(p.Project, p.Findings))];

    /// <summary>The action that a test means: the one of its key, or the first.</summary>
    public async Task<CodeAction?> ActionAsync(Spot spot)
    {
        if (spot.Document is null)
            return null;
        var actions = new List<CodeAction>();
        var context = new CodeFixContext(spot.Document, spot.Diagnostic.Location.SourceSpan, [spot.Diagnostic], (a, _) => Add(a), CancellationToken.None);
        await fix.RegisterCodeFixesAsync(context).ConfigureAwait(false);
        return action is null ? actions.FirstOrDefault() : actions.Find(a => a.EquivalenceKey == action);

        void Add(CodeAction offered)
        {
            // Public from Roslyn 4.14 on under the first name, internal before under the second.
            var nested = (s_nested?.GetValue(offered) as ImmutableArray<CodeAction>?) ?? [];
            if (nested.IsDefaultOrEmpty)
                actions.Add(offered);
            else
                nested.ToList().ForEach(Add);
        }
    }

    public static async Task<Solution> ApplyAsync(CodeAction action, Solution before)
    {
        var operations = await action.GetOperationsAsync(CancellationToken.None).ConfigureAwait(false);
        var after = operations.OfType<ApplyChangesOperation>().SingleOrDefault()?.ChangedSolution
            ?? throw new VerifyException("fix", $"the action '{action.Title}' changes no solution.");
        return await FromTextAsync(before, after).ConfigureAwait(false);
    }

    /// <summary>Applies the fix to one finding after the other, until none offers it any more.</summary>
    public async Task<(Solution Solution, int Steps)> OneByOneAsync(Solution solution, List<Spot> spots)
    {
        var limit = spots.Count;
        for (var steps = 0; ; steps++)
        {
            var action = await FirstAsync(spots).ConfigureAwait(false);
            if (action is null)
                return (solution, steps);
            if (steps == limit)
                throw new VerifyException("fix", $"after {limit} fixes for as many findings there is still one that offers '{action.Title}': the fix does not remove its finding.");
            var after = await ApplyAsync(action, solution).ConfigureAwait(false);
            if (!await ChangedAsync(solution, after).ConfigureAwait(false))
                throw new VerifyException("fix", $"the action '{action.Title}' is offered but changes nothing.");
            solution = after;
            spots = await FindAsync(solution).ConfigureAwait(false);
        }
    }

    /// <summary>Applies the fix so many times; fewer when it is not offered any more.</summary>
    public async Task<Solution> TimesAsync(Solution solution, int steps)
    {
        for (var i = 0; i < steps; i++)
        {
            if (await FirstAsync(await FindAsync(solution).ConfigureAwait(false)).ConfigureAwait(false) is not { } action)
                break;
            solution = await ApplyAsync(action, solution).ConfigureAwait(false);
        }

        return solution;
    }

    public async Task<CodeAction?> FirstAsync(IEnumerable<Spot> spots)
    {
        foreach (var spot in spots)
        {
            if (await ActionAsync(spot).ConfigureAwait(false) is { } action)
                return action;
        }

        return null;
    }

    public static async Task<bool> ChangedAsync(Solution before, Solution after)
    {
        var changes = after.GetChanges(before);
        if (changes.GetAddedProjects().Any() || changes.GetRemovedProjects().Any())
            return true;
        foreach (var project in changes.GetProjectChanges())
        {
            if (project.GetAddedDocuments().Concat(project.GetRemovedDocuments()).Concat(project.GetAddedAdditionalDocuments()).Concat(project.GetRemovedAdditionalDocuments()).Any())
                return true;
            foreach (var id in project.GetChangedDocuments().Concat(project.GetChangedAdditionalDocuments()).Concat(project.GetChangedAnalyzerConfigDocuments()))
            {
                if (!(await Text(before, id).ConfigureAwait(false)).ContentEquals(await Text(after, id).ConfigureAwait(false)))
                    return true;
            }
        }

        return false;

        static Task<Microsoft.CodeAnalysis.Text.SourceText> Text(Solution solution, DocumentId id) =>
            (solution.GetDocument(id) ?? solution.GetAdditionalDocument(id) ?? (TextDocument)solution.GetAnalyzerConfigDocument(id)!).GetTextAsync();
    }

    private IEnumerable<Spot> Spots(Project project, IEnumerable<Finding> findings)
    {
        var ids = fix.FixableDiagnosticIds;
        foreach (var diagnostic in findings.Where(f => ids.Contains(f.Id)).Select(f => f.Diagnostic))
        {
            var document = diagnostic.Location.SourceTree is { } tree
                ? project.Documents.FirstOrDefault(d => d.FilePath == tree.FilePath)
                : project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == diagnostic.Location.GetLineSpan().Path);
            yield return new(project, diagnostic, document);
        }
    }

    /// <summary>The changed files as a compiler would read them, which must be the tree that the fix made.</summary>
    private static async Task<Solution> FromTextAsync(Solution before, Solution after)
    {
        var documents = after.GetChanges(before).GetProjectChanges().SelectMany(p => p.GetChangedDocuments().Concat(p.GetAddedDocuments())).ToList();
        foreach (var id in documents)
        {
            var document = after.GetDocument(id)!;
            var made = (await document.GetSyntaxTreeAsync().ConfigureAwait(false))!;
            var text = await document.GetTextAsync().ConfigureAwait(false);
            var read = CSharpSyntaxTree.ParseText(text.ToString(), (CSharpParseOptions)made.Options);
            if (!SyntaxFactory.AreEquivalent(made, read, topLevel: false))
                throw new VerifyException("fix", $"the tree that the fix made of {document.FilePath} is not the one that its text means:\n{text}");
            after = after.WithDocumentText(id, Microsoft.CodeAnalysis.Text.SourceText.From(text.ToString(), System.Text.Encoding.UTF8));
        }

        return after;
    }
}
