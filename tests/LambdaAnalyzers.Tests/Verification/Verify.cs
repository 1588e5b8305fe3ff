using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification.Laws;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>A test of a rule. The markup in the files says where it reports; every law of design.md, section 6, is checked each time.</summary>
internal class Verify<TRule> : CaseProject
    where TRule : DiagnosticAnalyzer, new()
{
    /// <summary>Other projects; the main one references them.</summary>
    public List<CaseProject> Projects { get; } = [];

    /// <summary>The messages of the findings in markup, in their order; null for one that is not compared.</summary>
    public List<string?> Messages { get; } = [];

    /// <summary>Findings at markup keys, with what markup cannot say.</summary>
    public List<Expect> Expected { get; } = [];

    /// <summary>Rules or suppressors that run beside the rule, their findings expected by <c>{|ID:...|}</c>.</summary>
    public List<DiagnosticAnalyzer> Beside { get; } = [];

    /// <summary>One file.</summary>
    public static Task AnalyzerAsync(string source, params string?[] messages) => new Verify<TRule> { Sources = { source } }.Saying(messages).RunAsync();

    public Verify<TRule> Saying(params string?[] messages)
    {
        Messages.AddRange(messages);
        return this;
    }

    public virtual async Task RunAsync()
    {
        var run = await CheckRuleAsync(null).ConfigureAwait(false);
        await HarnessLaw.CheckAsync<TRule>(run).ConfigureAwait(false);
    }

    protected ImmutableArray<DiagnosticAnalyzer> Analyzers() => [new TRule(), .. Beside];

    protected async Task<Run> CheckRuleAsync(CodeFixProvider? fix)
    {
        var analyzers = Analyzers();
        var scene = Scene.Of(this, Projects, Messages, Expected) with { SwitchedOn = [.. analyzers.SelectMany(a => a.SupportedDiagnostics).Where(d => !d.IsEnabledByDefault)] };
        var run = await Run.BuildAsync(scene, analyzers, fix).ConfigureAwait(false);
        ExactLaw.Check(run);
        await ReferenceLaw.CheckAsync(run).ConfigureAwait(false);
        await LiveLaw.CheckAsync(run).ConfigureAwait(false);
        await SilenceLaws.CheckAsync(run).ConfigureAwait(false);
        await SameTwiceLaw.CheckAsync(run).ConfigureAwait(false);
        return run;
    }
}
