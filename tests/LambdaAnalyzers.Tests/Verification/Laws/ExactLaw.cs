using System.Collections.Generic;
using System.Linq;

namespace LambdaAnalyzers.Tests.Verification.Laws;

/// <summary>The rule throws nothing; the code compiles; the findings are exactly those expected.</summary>
internal static class ExactLaw
{
    public static void Check(Run run, string when = "")
    {
        var crash = run.Findings.FirstOrDefault(f => f.Id == "AD0001");
        if (crash is not null)
            throw new VerifyException("no AD0001", $"the rule threw an exception{when}: {crash.Message}\n{crash.Diagnostic.Descriptor.Description}");

        var expected = run.Scene.Expected.Select(e => e with { Id = e.Id.Length > 0 ? e.Id : run.OwnId }).ToList();
        CheckErrors(run, [.. expected.Where(e => IsCompilers(e.Id))], when);
        expected.RemoveAll(e => IsCompilers(e.Id));

        var surplus = new List<Finding>();
        foreach (var finding in run.Findings)
        {
            var match = expected.FirstOrDefault(e => Fits(e, finding));
            if (match is null)
                surplus.Add(finding);
            else
                expected.Remove(match);
        }

        if (surplus.Count > 0 || expected.Count > 0)
        {
            throw new VerifyException("exact findings", $"expected and found differ{when}:"
                + string.Concat(expected.Select(e => $"\n    expected, not found: {e}")) + string.Concat(surplus.Select(f => $"\n    found, not expected: {f}")));
        }
    }

    private static void CheckErrors(Run run, List<Expectation> expected, string when)
    {
        var errors = run.Projects.SelectMany(p => Analysis.CompilerErrors(p.Compilation)).ToList();
        foreach (var declared in expected)
        {
            if (errors.RemoveAll(e => Fits(declared, e)) == 0)
                throw new VerifyException("no compiler errors unless declared", $"the declared error {declared} is not there{when}.");
        }

        if (errors.Count > 0)
            throw new VerifyException("no compiler errors unless declared", $"the code does not compile{when}:\n    {string.Join("\n    ", errors)}");
    }

    private static bool Fits(Expectation expected, Finding finding) =>
        expected.Id == finding.Id && expected.Place == finding.Place
        && (expected.Message is null || expected.Message == finding.Message)
        && (expected.Also is null || expected.Also.Value.SequenceEqual(finding.Also))
        && (expected.Severity is null || expected.Severity == finding.Severity);

    private static bool IsCompilers(string id) => id.StartsWith("CS", System.StringComparison.Ordinal);
}
