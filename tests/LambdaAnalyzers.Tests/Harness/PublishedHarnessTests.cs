using System;
using System.Threading.Tasks;
using LambdaAnalyzers.Tests.Harness.Toys;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Testing;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Testing;
using Xunit;

namespace LambdaAnalyzers.Tests.Harness;

/// <summary>The harness by itself. These tests run unchanged on the published package.</summary>
public class PublishedHarnessTests
{
    private const string One = "class C { void [|one|]() { } void {|TOY1:two|}() { } }";
    private const string Fixed = "class C { void One() { } void Two() { } }";

    [Fact]
    public Task Markup() => Rule<LowerCase>(One).RunAsync();

    [Fact]
    public Task Keys_and_arguments() => Rule<LowerCase>("class C { void {|#0:one|}() { } }", new DiagnosticResult(Toy.Rule).WithLocation(0).WithArguments("one")).RunAsync();

    [Fact]
    public Task Spans_and_messages() => Rule<LowerCase>("class C { void one() { } }", new DiagnosticResult("TOY1", DiagnosticSeverity.Warning).WithSpan(1, 16, 1, 19).WithMessage("'one' is not right")).RunAsync();

    [Fact]
    public Task A_location_without_its_end() => Rule<LowerCase>("class C { void one() { } }", new DiagnosticResult(Toy.Rule).WithLocation(1, 16)).RunAsync();

    [Fact]
    public Task Errors_of_the_compiler() => Rule<LowerCase>("class C { {|CS0246:Missing|} F; }", DiagnosticResult.CompilerError("CS0246").WithSpan(1, 11, 1, 18)).FailsAsync("expected \"2\" actual \"1\"");

    [Fact]
    public Task A_declared_error() => Rule<LowerCase>("class C { {|CS0246:Missing|} F; }").RunAsync();

    [Fact]
    public Task An_undeclared_error() => Rule<LowerCase>("class C { Missing F; }").FailsAsync("CS0246");

    [Fact]
    public Task A_missing_finding() => Rule<LowerCase>("class C { void [|One|]() { } }").FailsAsync("expected \"1\" actual \"0\"");

    [Fact]
    public Task Another_span() => Rule<LowerCase>("class C { void [|one()|] { } }").FailsAsync("Expected diagnostic to end");

    [Fact]
    public Task Another_severity() => Rule<LowerCase>("class C { void one() { } }", DiagnosticResult.CompilerError("TOY1").WithLocation(1, 16)).FailsAsync("Expected diagnostic severity to be \"Error\" was \"Warning\"");

    [Fact]
    public Task Another_argument() => Rule<LowerCase>("class C { void one() { } }", new DiagnosticResult(Toy.Rule).WithLocation(1, 16).WithArguments("two")).FailsAsync("Expected diagnostic message to be");

    [Fact]
    public Task Not_silenced() => Rule<Dodging>("class C { void {|TOY1:one|}() { } }").FailsAsync("Verifying exclusions in '#pragma warning disable' code");

    [Fact]
    public Task A_disabled_rule()
    {
        var test = Rule<LowerCase>("class C { void one() { } }");
        test.DisabledDiagnostics.Add("TOY1");
        return test.RunAsync();
    }

    [Fact]
    public Task A_fix() => Fix<LowerCase, UpperCaseFix>(One, Fixed).RunAsync();

    [Fact]
    public Task Another_result() => Fix<LowerCase, UpperCaseFix>(One, Fixed.Replace("Two", "TWO")).FailsAsync("content of '/0/Test0.cs' did not match");

    [Fact]
    public Task Another_number_of_steps()
    {
        var test = Fix<LowerCase, UpperCaseFix>(One, Fixed);
        test.NumberOfIncrementalIterations = 3;
        return test.FailsAsync("Expected '3' iterations but found '2' iterations.");
    }

    [Fact]
    public Task A_lazy_Fix_All() => Fix<LowerCase, LazyFixAllFix>(One, Fixed).FailsAsync("Context: Fix all in document");

    [Fact]
    public Task Fix_All_unchecked()
    {
        var test = Fix<LowerCase, LazyFixAllFix>(One, Fixed);
        test.CodeFixTestBehaviors = CodeFixTestBehaviors.SkipFixAllCheck;
        return test.RunAsync();
    }

    [Fact]
    public Task A_finding_that_is_not_local() => Fix<AtTheEnd, UpperCaseFix>(One, Fixed).FailsAsync("non-local analyzer diagnostic");

    [Fact]
    public Task An_unchanged_state_expects_no_fix() => Fix<LowerCase, UpperCaseFix>(One, One).FailsAsync("content of '/0/Test0.cs' did not match");

    [Fact]
    public Task A_configuration_file()
    {
        var test = Fix<TimeoutOfFunction, EverywhereFix>("class [|Function|];", "class Function;");
        test.TestState.AdditionalFiles.Add(("/0/template.yaml", "Timeout: 3\n"));
        test.FixedState.AdditionalFiles.Add(("/0/template.yaml", "Timeout: 30\n"));
        return test.RunAsync();
    }

    [Fact]
    public Task A_configuration_file_under_the_BatchFixer()
    {
        var test = Fix<TimeoutOfFunction, BatchYamlFix>("class [|Function|];", "class Function;");
        test.TestState.AdditionalFiles.Add(("/0/template.yaml", "Timeout: 3\n"));
        test.FixedState.AdditionalFiles.Add(("/0/template.yaml", "Timeout: 30\n"));
        return test.FailsAsync("Context: Fix all in document");
    }

    private static RuleTest<TRule> Rule<TRule>(string code, params DiagnosticResult[] expected)
        where TRule : DiagnosticAnalyzer, new()
    {
        var test = new RuleTest<TRule> { TestCode = code, ReferenceAssemblies = new ReferenceAssemblies("net") };
        test.TestState.AdditionalReferences.AddRange(TestReferences.None.All);
        test.ExpectedDiagnostics.AddRange(expected);
        return test;
    }

    private static FixTest<TRule, TFix> Fix<TRule, TFix>(string before, string after)
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        var test = new FixTest<TRule, TFix> { TestCode = before, FixedCode = after, ReferenceAssemblies = new ReferenceAssemblies("net") };
        test.TestState.AdditionalReferences.AddRange(TestReferences.None.All);
        return test;
    }

    private sealed class RuleTest<TRule> : CSharpAnalyzerTest<TRule, DefaultVerifier>
        where TRule : DiagnosticAnalyzer, new()
    {
        public async Task FailsAsync(string sentence) => Assert.Contains(sentence, (await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync())).Message);
    }

    private sealed class FixTest<TRule, TFix> : CSharpCodeFixTest<TRule, TFix, DefaultVerifier>
        where TRule : DiagnosticAnalyzer, new()
        where TFix : CodeFixProvider, new()
    {
        public async Task FailsAsync(string sentence) => Assert.Contains(sentence, (await Assert.ThrowsAsync<InvalidOperationException>(() => RunAsync())).Message);
    }
}
