using System.Collections.Generic;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Verification.Laws;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>A test of a rule and its fix.</summary>
internal sealed class Verify<TRule, TFix> : Verify<TRule>
    where TRule : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    private readonly FixCase _case = new();

    /// <inheritdoc cref="FixCase.Fixed"/>
    public Files Fixed => _case.Fixed;

    /// <inheritdoc cref="FixCase.FixedAll"/>
    public Files FixedAll => _case.FixedAll;

    /// <inheritdoc cref="FixCase.Remaining"/>
    public List<Expect> Remaining => _case.Remaining;

    /// <inheritdoc cref="FixCase.Action"/>
    public string? Action { get => _case.Action; set => _case.Action = value; }

    /// <inheritdoc cref="FixCase.NoFixAll"/>
    public string? NoFixAll { get => _case.NoFixAll; set => _case.NoFixAll = value; }

    /// <inheritdoc cref="FixCase.Once"/>
    public bool Once { get => _case.Once; set => _case.Once = value; }

    /// <inheritdoc cref="FixCase.AddsAtEnd"/>
    public bool AddsAtEnd { get => _case.AddsAtEnd; set => _case.AddsAtEnd = value; }

    /// <inheritdoc cref="FixCase.LineEndingsFromEditorConfig"/>
    public bool LineEndingsFromEditorConfig { get => _case.LineEndingsFromEditorConfig; set => _case.LineEndingsFromEditorConfig = value; }

    /// <summary>One file before and after.</summary>
    public static Task FixAsync(string before, string after, params string?[] messages) =>
        new Verify<TRule, TFix> { Sources = { before }, Fixed = { after } }.Saying(messages).RunAsync();

    /// <summary>One file with findings for which the fix offers nothing.</summary>
    public static Task NotOfferedAsync(string source) => new Verify<TRule, TFix> { Sources = { source } }.RunAsync();

    public override async Task RunAsync()
    {
        var run = await CheckRuleAsync(new TFix()).ConfigureAwait(false);
        await FixLaw.CheckAsync(run, _case).ConfigureAwait(false);
        await HarnessLaw.CheckAsync<TRule, TFix>(run, _case).ConfigureAwait(false);
    }
}
