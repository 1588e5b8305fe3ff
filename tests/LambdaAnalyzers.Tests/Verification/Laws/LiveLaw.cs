using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Text;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Tests.Verification.Laws;

/// <summary>An editor shows what a build shows. An editor asks per document: each request has a CompilationWithAnalyzers of its own, without concurrency,
/// for syntax, semantics and additional files; referenced projects are compilations; generators may not have run. Before each request the analyzers have seen
/// the same document beside an older version of another file, and beside configuration files that were still empty.</summary>
internal static class LiveLaw
{
    public static async Task CheckAsync(Run run)
    {
        foreach (var project in run.Projects)
        {
            await CheckAsync(run, project, project.Compilation, "").ConfigureAwait(false);
            if (project.GeneratedTrees.Any())
                await CheckAsync(run, project, project.Compilation.RemoveSyntaxTrees(project.GeneratedTrees), " without generator output").ConfigureAwait(false);
        }
    }

    private static async Task CheckAsync(Run run, Built project, Compilation compilation, string how)
    {
        var options = project.Options;
        var live = new List<Diagnostic>();
        var count = project.Sources.Count();
        for (var i = 0; i < count; i++)
        {
            // New trees for each document: nothing may have been remembered with them before.
            var (now, trees) = Reparsed(project, compilation);
            var older = Older(now, trees, i);
            if (!options.AdditionalFiles.IsEmpty)
                await RequestAsync(older, trees[i], run.Analyzers, Emptied(options)).ConfigureAwait(false);
            await RequestAsync(older, trees[i], run.Analyzers, options).ConfigureAwait(false);
            if (!options.AdditionalFiles.IsEmpty)
                await RequestAsync(now, trees[i], run.Analyzers, Emptied(options)).ConfigureAwait(false);
            live.AddRange(await RequestAsync(now, trees[i], run.Analyzers, options).ConfigureAwait(false));
        }

        foreach (var file in options.AdditionalFiles)
        {
            var result = await Analysis.With(compilation, run.Analyzers, options, concurrent: false).GetAnalysisResultAsync(file, CancellationToken.None).ConfigureAwait(false);
            live.AddRange(result.AdditionalFileDiagnostics.Values.SelectMany(f => f.Values).SelectMany(d => d));
        }

        if (Finding.Difference(project.Findings, Finding.Of(live), "in the build", "in the editor") is { } difference)
            throw new VerifyException("live = build", $"the editor{how} shows something else than the build does in {project.Scene.Name}:{difference}");
    }

    private static (Compilation Compilation, List<SyntaxTree> Trees) Reparsed(Built project, Compilation compilation)
    {
        var trees = new List<SyntaxTree>();
        foreach (var tree in project.Sources)
        {
            var again = Parse(tree, tree.GetText());
            compilation = compilation.ReplaceSyntaxTree(tree, again);
            trees.Add(again);
        }

        return (compilation, trees);
    }

    /// <summary>The compilation as it was before another file got its text of today.</summary>
    private static Compilation Older(Compilation compilation, List<SyntaxTree> trees, int index)
    {
        var other = trees[(index + 1) % trees.Count];
        var empty = SourceText.From("", Encoding.UTF8);
        return trees.Count == 1
            ? compilation.AddSyntaxTrees(SyntaxFactory.ParseSyntaxTree(empty, other.Options, "/repo/src/OneMore.cs"))
            : compilation.ReplaceSyntaxTree(other, Parse(other, empty));
    }

    private static SyntaxTree Parse(SyntaxTree like, SourceText text) => SyntaxFactory.ParseSyntaxTree(text, like.Options, like.FilePath);

    private static AnalyzerOptions Emptied(AnalyzerOptions options) =>
        new(options.AdditionalFiles.Select(f => (AdditionalText)new EmptyText(f.Path)).ToImmutableArray(), options.AnalyzerConfigOptionsProvider);

    private static async Task<ImmutableArray<Diagnostic>> RequestAsync(Compilation compilation, SyntaxTree tree, ImmutableArray<DiagnosticAnalyzer> analyzers, AnalyzerOptions options)
    {
        var request = Analysis.With(compilation, analyzers, options, concurrent: false);
        var syntax = await request.GetAnalyzerSyntaxDiagnosticsAsync(tree, CancellationToken.None).ConfigureAwait(false);
        var semantic = await request.GetAnalyzerSemanticDiagnosticsAsync(compilation.GetSemanticModel(tree), null, CancellationToken.None).ConfigureAwait(false);
        return syntax.AddRange(semantic);
    }
}
