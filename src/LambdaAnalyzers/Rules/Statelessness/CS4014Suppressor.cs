using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Rules.Statelessness;

/// <summary>Silences CS4014 (this call is not awaited) where LMA1005 reports the same call: it says what the loss means on Lambda.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CS4014Suppressor : PairedSuppressor
{
    private static readonly SuppressionDescriptor Definition = new("LMA1005S", "CS4014", Strings.Of("LMA1005_Suppression"));

    public CS4014Suppressor()
        : base(Definition, "LMA1005", Category.Statelessness)
    {
    }

    private protected override bool IsReported(Diagnostic diagnostic, SyntaxTree tree, LambdaProject project, AnalyzerOptions options, CancellationToken cancellationToken) =>
        CallAt(diagnostic, tree, project, cancellationToken) is { } call && LostTask.Find(call, project, options, cancellationToken) is not null;

    private static IInvocationOperation? CallAt(Diagnostic diagnostic, SyntaxTree tree, LambdaProject project, CancellationToken cancellationToken)
    {
        var node = tree.GetRoot(cancellationToken).FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true);
        var operation = project.Calls.Ask(state => state.Bindings.Model(tree).GetOperation(node, cancellationToken), cancellationToken);
        return operation?.DescendantsAndSelf().OfType<IInvocationOperation>().FirstOrDefault();
    }
}
