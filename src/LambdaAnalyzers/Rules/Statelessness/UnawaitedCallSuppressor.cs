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
public sealed class UnawaitedCallSuppressor : DiagnosticSuppressor
{
    private const string Ours = "LMA1005";

    private static readonly SuppressionDescriptor Suppressed = new("LMAS1005", "CS4014", Strings.Of("LMA1005_Suppression"));

    public override ImmutableArray<SuppressionDescriptor> SupportedSuppressions { get; } = ImmutableArray.Create(Suppressed);

    public override void ReportSuppressions(SuppressionAnalysisContext context)
    {
        var cancellationToken = context.CancellationToken;
        if (!LambdaProject.IsLambda(context.Compilation, context.Options, cancellationToken))
            return;
        var project = LambdaProject.For(context.Compilation, context.Options, cancellationToken);
        foreach (var diagnostic in context.ReportedDiagnostics)
            if (diagnostic.Location.SourceTree is { } tree && IsOn(context.Compilation, tree, cancellationToken) && !Directives.IsDisabled(tree, diagnostic.Location.SourceSpan.Start, Ours)
                && CallAt(diagnostic, tree, project, cancellationToken) is { } call && LostTask.Find(call, project, context.Options, cancellationToken) is not null)
                context.ReportSuppression(Suppression.Create(Suppressed, diagnostic));
    }

    private static IInvocationOperation? CallAt(Diagnostic diagnostic, SyntaxTree tree, LambdaProject project, CancellationToken cancellationToken)
    {
        var node = tree.GetRoot(cancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var operation = project.Calls.Ask(state => state.Bindings.Model(tree).GetOperation(node, cancellationToken), cancellationToken);
        return operation?.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault();
    }

    private static bool IsOn(Compilation compilation, SyntaxTree tree, CancellationToken cancellationToken)
    {
        var options = compilation.Options;
        if (options.SyntaxTreeOptionsProvider is { } provider
            && (provider.TryGetDiagnosticValue(tree, Ours, cancellationToken, out var level) || provider.TryGetGlobalDiagnosticValue(Ours, cancellationToken, out level)))
            return level != ReportDiagnostic.Suppress;
        return !options.SpecificDiagnosticOptions.TryGetValue(Ours, out level) || level != ReportDiagnostic.Suppress;
    }
}
