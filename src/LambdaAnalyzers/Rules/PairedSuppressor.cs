using System.Collections.Immutable;
using System.Threading;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules;

/// <summary>The base of what silences a diagnostic of others where one of our rules says more about the same place: one voice. Where ours is switched off, suppressed or has nothing to say, theirs stays.</summary>
public abstract class PairedSuppressor : DiagnosticSuppressor
{
    private protected PairedSuppressor(SuppressionDescriptor descriptor, string ours, string category) =>
        (SupportedSuppressions, Ours, OurCategory) = (ImmutableArray.Create(descriptor), ours, category);

    public sealed override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; }

    private string Ours { get; }

    private string OurCategory { get; }

    public sealed override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var (compilation, options, cancellationToken) = (context.Compilation, context.Options, context.CancellationToken);
        if (context.ReportedDiagnostics.IsEmpty || !LambdaProject.IsLambda(compilation, options, cancellationToken))
            return;
        var project = LambdaProject.For(compilation, options, cancellationToken);
        foreach (var diagnostic in context.ReportedDiagnostics)
            if (diagnostic.Location is { SourceTree: { } tree, SourceSpan: var span }
                && RuleConfiguration.IsHeard(Ours, OurCategory, tree, span, compilation, options, cancellationToken)
                && IsReported(diagnostic, tree, project, options, cancellationToken))
                context.ReportSuppression(Suppression.Create(SupportedSuppressions[0], diagnostic));
    }

    /// <summary>Whether our rule reports the place of theirs.</summary>
    private protected abstract bool IsReported(Diagnostic diagnostic, SyntaxTree tree, LambdaProject project, AnalyzerOptions options, CancellationToken cancellationToken);
}
