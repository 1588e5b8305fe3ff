using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Tests.Verification.Laws;

/// <summary>The findings depend on nothing but the code: with threads, with the files in another order, a second time.</summary>
internal static class SameTwiceLaw
{
    public static async Task CheckAsync(Run run)
    {
        foreach (var project in run.Projects)
        {
            for (var turn = 1; turn <= 2; turn++)
            {
                var trees = project.Compilation.SyntaxTrees.ToList();
                trees.Reverse();
                var shuffled = trees.Skip(turn - 1).Concat(trees.Take(turn - 1));
                var compilation = project.Compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(shuffled);
                var options = new AnalyzerOptions([.. project.Options.AdditionalFiles.Reverse()], project.Options.AnalyzerConfigOptionsProvider);
                var found = await Analysis.BuildAsync(compilation, run.Analyzers, options, concurrent: true).ConfigureAwait(false);
                if (Finding.Difference(project.Findings, found, "the first time", "the next time") is { } difference)
                    throw new VerifyException("same result twice", $"with threads and the files in another order the findings in {project.Scene.Name} differ:{difference}");
            }
        }
    }
}
