using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Turns the write of a whole item, one number of which the code added to, into one UpdateItem that adds. Only where nothing else of the item changed since it was read, and where
/// client, table and key are at hand.</summary>
internal static class WholeItemAdd
{
    /// <summary>The attribute and the changes; null where it is not certain.</summary>
    public static async Task<(string Attribute, IReadOnlyList<TextChange> Changes)?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax called } write
            || !UpdateItemCall.IsStatement(write) || write.DescendantTrivia().Any(t => t.IsKind(SyntaxKind.SingleLineCommentTrivia) || t.IsKind(SyntaxKind.MultiLineCommentTrivia)))
            return null;
        var found = called.Name.Identifier.ValueText switch
        {
            // Tables may have other names than the classes say.
            "SaveAsync" when !LambdaProject.For(model.Compilation, document.Project.AnalyzerOptions, cancellationToken).Calls.IsMentioned("AWSConfigsDynamoDB", cancellationToken) =>
                new SavedObjectAdd(model, text, write, cancellationToken).Of(called.Expression),
            "PutItemAsync" => diagnostic.Properties.TryGetValue(LMA4006AtomicUpdate.ReadOperandProperty, out var read) && diagnostic.Properties.TryGetValue(LMA4006AtomicUpdate.AttributeProperty, out var attribute)
                ? new PutItemAdd(model, text, write, cancellationToken).OfNewItem(called.Expression, attribute!, read!)
                : new PutItemAdd(model, text, write, cancellationToken).OfReadItem(called.Expression),
            _ => null,
        };
        if (found is not var (name, changes))
            return null;
        var ordered = changes.OrderBy(c => c.Span.Start).ThenBy(c => c.Span.End).ToList();
        var before = document.Project.Solution;
        return await ChangedText.EditAsync(before, before.WithDocumentText(document.Id, text.WithChanges(ordered)), cancellationToken).ConfigureAwait(false) is null ? null : (name, ordered);
    }
}
