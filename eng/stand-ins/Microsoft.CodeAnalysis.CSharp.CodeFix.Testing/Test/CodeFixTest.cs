using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace Microsoft.CodeAnalysis.Testing;

/// <summary>A test of fixes: the findings before and after, the fix one by one, Fix All in document, project and solution.</summary>
public abstract partial class CodeFixTest<TVerifier> : CodeActionTest<TVerifier>
    where TVerifier : IVerifier, new()
{
    protected CodeFixTest()
    {
        FixedState = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
        BatchFixedState = new SolutionState(DefaultTestProjectName, Language, DefaultFilePathPrefix, DefaultFileExt);
    }

    public string? FixedCode
    {
        set
        {
            if (value is not null)
                FixedState.Sources.Add(value);
        }
    }

    public string? BatchFixedCode
    {
        set
        {
            if (value is not null)
                BatchFixedState.Sources.Add(value);
        }
    }

    public SolutionState FixedState { get; }
    public SolutionState BatchFixedState { get; }

    /// <summary>Positive: so many; negative: at most so many; 0: no fix is offered.</summary>
    public int? NumberOfIncrementalIterations { get; set; }

    public int? NumberOfFixAllIterations { get; set; }
    public int? NumberOfFixAllInDocumentIterations { get; set; }
    public int? NumberOfFixAllInProjectIterations { get; set; }
    public CodeFixTestBehaviors CodeFixTestBehaviors { get; set; }

    protected abstract IEnumerable<CodeFixProvider> GetCodeFixProviders();

    /// <summary>A fix for a warning of the compiler makes it count.</summary>
    protected override bool IsCompilerDiagnosticIncluded(Diagnostic diagnostic, CompilerDiagnostics compilerDiagnostics) =>
        base.IsCompilerDiagnosticIncluded(diagnostic, compilerDiagnostics) || GetCodeFixProviders().Any(p => p.FixableDiagnosticIds.Contains(diagnostic.Id, StringComparer.OrdinalIgnoreCase));

    protected virtual Diagnostic? TrySelectDiagnosticToFix(ImmutableArray<Diagnostic> fixableDiagnostics) => fixableDiagnostics.FirstOrDefault();

    protected virtual CodeFixContext CreateCodeFixContext(Document document, TextSpan span, ImmutableArray<Diagnostic> diagnostics, Action<CodeAction, ImmutableArray<Diagnostic>> registerCodeFix, CancellationToken cancellationToken) =>
        new(document, span, diagnostics, registerCodeFix, cancellationToken);

    protected override async Task RunImplAsync(CancellationToken cancellationToken)
    {
        Verify.NotEmpty($"{nameof(TestState)}.{nameof(SolutionState.Sources)}", TestState.Sources);
        var fixable = GetCodeFixProviders().SelectMany(p => p.FixableDiagnosticIds).ToImmutableArray();
        var rawTest = TestState.WithInheritedValuesApplied(null, fixable);
        var rawFixed = FixedState.WithInheritedValuesApplied(rawTest, fixable);
        var rawBatch = BatchFixedState.WithInheritedValuesApplied(rawFixed, fixable);
        var test = Process(rawTest, fixable);
        var after = Process(rawFixed, fixable);
        var batch = Process(rawBatch, fixable);

        await VerifyDiagnosticsAsync(test, Verify.PushContext("Diagnostics of test state"), cancellationToken).ConfigureAwait(false);
        if (!CodeActionExpected(FixedState) && !CodeActionExpected(BatchFixedState))
            return;
        await VerifyDiagnosticsAsync(after, Verify.PushContext("Diagnostics of fixed state"), cancellationToken).ConfigureAwait(false);
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllCheck) && CodeActionExpected(BatchFixedState))
            await VerifyDiagnosticsAsync(batch, Verify.PushContext("Diagnostics of batch fixed state"), cancellationToken).ConfigureAwait(false);
        await VerifyFixAsync(test, after, batch, cancellationToken).ConfigureAwait(false);
    }

    private async Task VerifyFixAsync(SolutionState test, SolutionState after, SolutionState batch, CancellationToken cancellationToken)
    {
        var ids = GetCodeFixProviders().SelectMany(p => p.FixableDiagnosticIds).ToHashSet();
        var found = test.ExpectedDiagnostics.Where(d => ids.Contains(d.Id)).ToList();
        var single = NumberOfIncrementalIterations ?? (HasAnyChange(test, after, true) ? -found.Count : 0);
        await RunFixAsync(test, after, null, single, "Iterative code fix application", cancellationToken).ConfigureAwait(false);
        if (GetCodeFixProviders().All(p => p.GetFixAllProvider() is null))
            return;

        var documents = HasAnyChange(test, batch, false) ? -found.Select(d => d.HasLocation ? d.Spans[0].Span.Path : "").Distinct().Count() : 0;
        var projects = (HasAnyChange(test, batch, false) ? -1 : 0) - test.AdditionalProjects.Count(p => !batch.AdditionalProjects.TryGetValue(p.Key, out var other) || HasAnyChange(p.Value, other, true));
        var all = NumberOfFixAllIterations ?? (HasAnyChange(test, batch, true) ? -1 : 0);
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInDocumentCheck))
            await RunFixAsync(test, batch, FixAllScope.Document, NumberOfFixAllInDocumentIterations ?? NumberOfFixAllIterations ?? documents, "Fix all in document", cancellationToken).ConfigureAwait(false);
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInProjectCheck))
            await RunFixAsync(test, batch, FixAllScope.Project, NumberOfFixAllInProjectIterations ?? NumberOfFixAllIterations ?? projects, "Fix all in project", cancellationToken).ConfigureAwait(false);
        if (!CodeFixTestBehaviors.HasFlag(CodeFixTestBehaviors.SkipFixAllInSolutionCheck))
            await RunFixAsync(test, batch, FixAllScope.Solution, all, "Fix all in solution", cancellationToken).ConfigureAwait(false);
    }

    private async Task RunFixAsync(SolutionState before, SolutionState expected, FixAllScope? scope, int iterations, string context, CancellationToken cancellationToken)
    {
        var verifier = Verify.PushContext(context);
        var project = await CreateProjectAsync(before, cancellationToken).ConfigureAwait(false);
        var (solution, problem) = await FixAsync(project.Solution, scope, iterations, verifier, cancellationToken).ConfigureAwait(false);
        await VerifySolutionAsync(expected, solution, verifier, cancellationToken).ConfigureAwait(false);
        if (problem is not null)
            verifier.Fail(problem);
    }
}
