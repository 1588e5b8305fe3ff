using System.Collections.Immutable;
using System.Linq;
using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>CS4014 is silent where LMA1005 speaks, and only there.</summary>
public class CompilerWarningTests
{
    [Fact]
    public async Task Silenced_at_the_call_that_we_report() => Assert.Empty(await WarningsAsync(Tasks.Handler("store.SaveAsync(input); store?.SaveAsync(input); store.SaveAsync(input).ConfigureAwait(false);")));

    [Fact]
    public async Task Not_where_no_handler_comes() => Assert.Single(await WarningsAsync(Tasks.Function("public async Task NotAHandler(string input) { store.SaveAsync(input); await Task.Yield(); }")));

    [Fact]
    public async Task Not_where_ours_is_off() => Assert.Single(await WarningsAsync(Tasks.Handler("store.SaveAsync(input);"), ReportDiagnostic.Suppress));

    [Fact]
    public async Task Not_behind_a_pragma_for_ours() => Assert.Single(await WarningsAsync(Tasks.Handler("\n#pragma warning disable LMA1005\nstore.SaveAsync(input);\n#pragma warning restore LMA1005\nstore.SaveAsync(input);")));

    [Fact]
    public async Task A_pragma_for_others_changes_nothing() => Assert.Empty(await WarningsAsync(Tasks.Handler("\n#pragma warning disable CS0168, LMA1001\nstore.SaveAsync(input);")));

    /// <summary>What remains of CS4014.</summary>
    private static async Task<ImmutableArray<Diagnostic>> WarningsAsync(string source, ReportDiagnostic ours = ReportDiagnostic.Default)
    {
        var code = "[assembly: LambdaSerializer(typeof(object))]\n";
        var at = source.IndexOf("public class Function", System.StringComparison.Ordinal);
        var compilation = Conventions.AllRules.Compile([("Function.cs", source[..at] + code + source[at..]), ("Usings.cs", Conventions.GoodCodeTests.Usings)]);
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(compilation.Options.SpecificDiagnosticOptions.SetItem("LMA1005", ours)));
        var with = compilation.WithAnalyzers([new LMA1005UnawaitedTask(), new UnawaitedCallSuppressor()], new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), null, concurrentAnalysis: false, logAnalyzerExecutionTime: false, reportSuppressedDiagnostics: false));
        var all = await with.GetAllDiagnosticsAsync(TestContext.Current.CancellationToken);
        Assert.DoesNotContain(all, d => d.Severity == DiagnosticSeverity.Error);
        return [.. all.Where(d => d.Id == "CS4014" && !d.IsSuppressed)];
    }
}
