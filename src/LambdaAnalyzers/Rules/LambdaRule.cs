using System.Collections.Immutable;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules;

/// <summary>The base of every rule: one class, one id, one <see cref="Register"/>. A project that is not for Lambda registers nothing.</summary>
public abstract class LambdaRule : DiagnosticAnalyzer
{
    private protected LambdaRule(DiagnosticDescriptor descriptor) => (Rule, SupportedDiagnostics) = (descriptor, ImmutableArray.Create(descriptor));

    public sealed override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; }

    private protected DiagnosticDescriptor Rule { get; }

    public sealed override void Initialize(AnalysisContext context)
    {
        // Generated code is read to find handlers; nobody can act on a finding there.
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.EnableConcurrentExecution();
        context.RegisterCompilationStartAction(start =>
        {
            if (LambdaProject.IsLambda(start.Compilation, start.Options, start.CancellationToken))
                Register(start, LambdaProject.For(start.Compilation, start.Options, start.CancellationToken));
        });
    }

    /// <summary>Registers local actions that match cheaply, ask <paramref name="project"/> last, and report where they stand.</summary>
    private protected abstract void Register(CompilationStartAnalysisContext context, LambdaProject project);
}
