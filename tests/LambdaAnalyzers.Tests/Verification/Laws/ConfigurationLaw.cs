using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification.Fixing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.Tests.Verification.Laws;

/// <summary>A fix that edits configuration files is tried in a solution of two projects with two target frameworks each, which share those files. Every document of one
/// path must have the same text afterwards; after Fix All over the solution, the expected one.</summary>
internal static class ConfigurationLaw
{
    private const string Law = "one file, many projects";

    public static async Task CheckAsync(Run run, Fixer fixer, FixCase test, Scene after)
    {
        var old = run.Scene.Projects.SelectMany(p => p.Files).Where(f => f.Kind == FileKind.Additional).Select(f => (f.Path, f.Text)).ToHashSet();
        if (after.Projects.SelectMany(p => p.Files).All(f => f.Kind != FileKind.Additional || old.Contains((f.Path, f.Text))))
            return;

        var before4 = Four(run.Scene);
        var run4 = await Run.BuildAsync(before4, run.Analyzers, run.Fix).ConfigureAwait(false);
        var spots = fixer.Find(run4);
        var first = await FirstAsync(fixer, spots).ConfigureAwait(false)
            ?? throw new VerifyException(Law, "in a solution of two projects with two target frameworks the fix is not offered.");

        var single = await Fixer.ApplyAsync((await fixer.ActionAsync(first).ConfigureAwait(false))!, run4.Solution).ConfigureAwait(false);
        await SameTextAsync(single, "after one fix").ConfigureAwait(false);
        if (run.Fix!.GetFixAllProvider() is null)
            return;
        var ofProject = await FixAll.OnceAsync(fixer, run4.Solution, spots, first, FixAllScope.Project).ConfigureAwait(false);
        await SameTextAsync(ofProject, "after Fix All in one project").ConfigureAwait(false);
        var all = await FixAll.OnceAsync(fixer, run4.Solution, spots, first, FixAllScope.Solution).ConfigureAwait(false);
        await SameTextAsync(all, "after Fix All in the solution").ConfigureAwait(false);
        var expected = test.FixedAll.Count > 0 ? run.Scene.With(test.FixedAll, [], _ => true) : after;
        if (await Texts.DifferenceAsync(Four(expected), all).ConfigureAwait(false) is { } difference)
            throw new VerifyException(Law, $"Fix All over two projects with two target frameworks gives something else: {difference}");
    }

    /// <summary>The main project four times: itself and a twin in another folder, for two frameworks each.</summary>
    private static Scene Four(Scene scene)
    {
        var main = scene.Main;
        var twin = main.Map(f => f.Kind == FileKind.Additional ? f : f with { Path = f.Path.Replace(main.Case.Folder + "/", main.Case.Folder + ".Twin/", StringComparison.Ordinal) }) with { Name = main.Name + ".Twin" };
        var four = new[] { main, twin }.SelectMany(p => new[] { For(p, "net8.0"), For(p, "net10.0") });
        return scene with { Projects = [.. four, .. scene.Projects.Skip(1)] };

        static SceneProject For(SceneProject project, string framework) => project with
        {
            Name = $"{project.Name}({framework})",
            GlobalConfig = project.GlobalConfig.Replace("build_property.TargetFramework = net10.0", "build_property.TargetFramework = " + framework, StringComparison.Ordinal),
        };
    }

    private static async Task<Spot?> FirstAsync(Fixer fixer, IEnumerable<Spot> spots)
    {
        foreach (var spot in spots)
        {
            if (await fixer.ActionAsync(spot).ConfigureAwait(false) is not null)
                return spot;
        }

        return null;
    }

    private static async Task SameTextAsync(Solution solution, string when)
    {
        foreach (var file in solution.Projects.SelectMany(p => p.AdditionalDocuments).GroupBy(d => d.FilePath))
        {
            var first = file.First();
            var text = (await first.GetTextAsync().ConfigureAwait(false)).ToString();
            foreach (var document in file.Skip(1))
            {
                var other = (await document.GetTextAsync().ConfigureAwait(false)).ToString();
                if (other != text)
                {
                    throw new VerifyException(Law, $"{when}, {file.Key} has one text in {first.Project.Name} and another in {document.Project.Name}:\n{Texts.Show(text, other)}");
                }
            }
        }
    }
}
