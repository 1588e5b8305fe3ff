using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification.Fixing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace LambdaAnalyzers.Tests.Verification.Laws;

/// <summary>The fix gives what is expected; that compiles and has no such finding any more; a second run changes nothing; Fix All does the same
/// in a document, in a project and in the solution.</summary>
internal static class FixLaw
{
    public static async Task CheckAsync(Run run, FixCase test)
    {
        var fixer = new Fixer(run.Fix!, run.Analyzers, test.Action);
        var spots = fixer.Find(run);
        if (test.Fixed.Count == 0)
        {
            if (await fixer.FirstAsync(spots).ConfigureAwait(false) is { } offered)
                throw new VerifyException("fix", $"nothing should be offered here, but '{offered.Title}' is.");
            return;
        }

        if (spots.Count == 0)
            throw new VerifyException("fix", "there is no finding that the fix says it can fix.");
        if (await fixer.FirstAsync(spots).ConfigureAwait(false) is null)
            throw new VerifyException("fix", $"no action{(test.Action is null ? "" : $" '{test.Action}'")} is offered for any finding.");

        var after = After(run, test);
        var steps = await SinglyAsync(run, fixer, spots, test, after).ConfigureAwait(false);
        await FixedAsync(run, fixer, after).ConfigureAwait(false);
        await AllAsync(run, fixer, test, after).ConfigureAwait(false);
        await KeptLaws.CheckAsync(run, fixer, test, after, steps).ConfigureAwait(false);
        await ConfigurationLaw.CheckAsync(run, fixer, test, after).ConfigureAwait(false);
    }

    public static Scene After(Run run, FixCase test) => run.Scene.With(test.Fixed, test.Remaining, id => run.Fix!.FixableDiagnosticIds.Contains(id.Length > 0 ? id : run.OwnId));

    private static async Task<int> SinglyAsync(Run run, Fixer fixer, System.Collections.Generic.List<Spot> spots, FixCase test, Scene after)
    {
        if (test.Once)
        {
            var action = await fixer.FirstAsync(spots).ConfigureAwait(false);
            var once = await Fixer.ApplyAsync(action!, run.Solution).ConfigureAwait(false);
            if (await Texts.DifferenceAsync(after, once).ConfigureAwait(false) is { } other)
                throw new VerifyException("fix", $"the result is not the expected one: {other}");
            return 1;
        }

        var (solution, steps) = await fixer.OneByOneAsync(run.Solution, spots).ConfigureAwait(false);
        if (await Texts.DifferenceAsync(after, solution).ConfigureAwait(false) is { } difference)
            throw new VerifyException("fix", $"the result is not the expected one: {difference}");
        return steps;
    }

    /// <summary>The fixed code, read from its text: it compiles, has the findings that its markup says, and the fix has nothing to change there.</summary>
    private static async Task FixedAsync(Run run, Fixer fixer, Scene after)
    {
        var run2 = await Run.BuildAsync(after, run.Analyzers, run.Fix).ConfigureAwait(false);
        ExactLaw.Check(run2, " after the fix");
        foreach (var spot in fixer.Find(run2))
        {
            if (await fixer.ActionAsync(spot).ConfigureAwait(false) is not { } action)
                continue;
            var again = await Fixer.ApplyAsync(action, run2.Solution).ConfigureAwait(false);
            if (await Texts.DifferenceAsync(after, again).ConfigureAwait(false) is { } difference)
                throw new VerifyException("a second run changes nothing", $"the fix changes its own result: {difference}");
        }
    }

    private static async Task AllAsync(Run run, Fixer fixer, FixCase test, Scene after)
    {
        var provider = run.Fix!.GetFixAllProvider();
        if (provider is null != test.NoFixAll is not null)
        {
            throw new VerifyException("Fix All", provider is null
                ? "the fix has no Fix All and the test gives no reason (NoFixAll = \"...\")."
                : $"the test says that Fix All is refused ({test.NoFixAll}), but the fix has one.");
        }

        if (provider is null)
            return;
        var expected = test.FixedAll.Count > 0 ? run.Scene.With(test.FixedAll, [], _ => true) : after;
        foreach (var scope in new[] { FixAllScope.Document, FixAllScope.Project, FixAllScope.Solution })
        {
            var spots = fixer.Find(run);
            if (scope == FixAllScope.Document && spots.Any(s => s.Document is not Microsoft.CodeAnalysis.Document))
                continue;
            var solution = await FixAll.RunAsync(fixer, run.Solution, spots, scope).ConfigureAwait(false);
            if (await Texts.DifferenceAsync(expected, solution).ConfigureAwait(false) is { } difference)
                throw new VerifyException($"Fix All in {scope}", $"the result is not the expected one: {difference}");
        }
    }
}
