using System.Collections.Immutable;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>Silences CS4014 (this call is not awaited) where LMA1005 reports the same call: it says what the loss means on Lambda. Where ours is off or silenced, theirs stays.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CS4014Suppressor : DiagnosticSuppressor
{
    private const string Ours = "LMA1005";

    private static readonly SuppressionDescriptor Suppressed = new("LMA1005S", "CS4014", Strings.Of("LMA1005_Suppression"));

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Suppressed);

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var (compilation, options, cancellationToken) = (context.Compilation, context.Options, context.CancellationToken);
        if (context.ReportedDiagnostics.IsEmpty || !LambdaProject.IsLambda(compilation, options, cancellationToken))
            return;
        var project = LambdaProject.For(compilation, options, cancellationToken);
        foreach (var diagnostic in context.ReportedDiagnostics)
            if (diagnostic.Location is { SourceTree: { } tree, SourceSpan: var span }
                && RuleConfiguration.IsHeard(Ours, Category.Statelessness, tree, span, compilation, options, cancellationToken)
                && CallAt(diagnostic, tree, project, cancellationToken) is { } call && LostTask.Find(call, project, options, cancellationToken) is not null)
                context.ReportSuppression(Suppression.Create(Suppressed, diagnostic));
    }

    private static IInvocationOperation? CallAt(Diagnostic diagnostic, SyntaxTree tree, LambdaProject project, CancellationToken cancellationToken)
    {
        var node = tree.GetRoot(cancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var operation = project.Calls.Ask(state => state.Bindings.Model(tree).GetOperation(node, cancellationToken), cancellationToken);
        return operation?.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault();
    }
}
