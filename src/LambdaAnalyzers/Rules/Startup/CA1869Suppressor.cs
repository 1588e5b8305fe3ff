using System.Collections.Immutable;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace LambdaAnalyzers.Rules.Startup;

/// <summary>Silences the SDK's "cache and reuse JsonSerializerOptions instances" where our own finding about the same options says more: one voice. Where ours is switched off, suppressed or has
/// nothing to say, theirs stays.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CA1869Suppressor : DiagnosticSuppressor
{
    private const string Ours = "LMA7002";
    private static readonly SuppressionDescriptor Definition = new("LMA7002S", "CA1869", Strings.Of("LMA7002_Suppression"));

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Definition);

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var (compilation, options, cancellationToken) = (context.Compilation, context.Options, context.CancellationToken);
        if (context.ReportedDiagnostics.IsEmpty || !LambdaProject.IsLambda(compilation, options, cancellationToken))
            return;
        var project = LambdaProject.For(compilation, options, cancellationToken);
        foreach (var diagnostic in context.ReportedDiagnostics)
            if (diagnostic.Location is { SourceTree: { } tree, SourceSpan: var span }
                && RuleConfiguration.IsHeard(Ours, Category.Startup, tree, span, compilation, options, cancellationToken)
                && RepeatedInitialization.At(tree, span, project, cancellationToken) is not null)
                context.ReportSuppression(Suppression.Create(Definition, diagnostic));
    }
}
