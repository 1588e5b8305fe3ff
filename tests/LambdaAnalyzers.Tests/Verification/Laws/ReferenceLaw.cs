using System.Linq;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;

namespace LambdaAnalyzers.Tests.Verification.Laws;

/// <summary>A referenced project gives the same findings as a compilation (editors) and as metadata (builds).</summary>
internal static class ReferenceLaw
{
    public static async Task CheckAsync(Run run)
    {
        foreach (var project in run.Projects.Where(p => p.Compilation.References.OfType<CompilationReference>().Any()))
        {
            var found = await Analysis.BuildAsync(project.Compilation, run.Analyzers, project.Options).ConfigureAwait(false);
            if (Finding.Difference(project.Findings, found, "with metadata", "with compilations") is { } difference)
                throw new VerifyException("project references", $"{project.Scene.Name} has other findings when its references are projects than when they are DLLs:{difference}");
        }
    }
}
