using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Takes away a field that only holds a parameter of the handler, and hands the parameter itself to the private methods that used the field.</summary>
internal static class FieldToParameter
{
    /// <summary>The changes to the text; null where it cannot be done, or where the field could hold anything else.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, string handlerName, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || StateField.Of(root, model, root.FindNode(span, getInnermostNodeForTie: true), cancellationToken) is not { } field
            || field.Declarator.Initializer is { Value: not (LiteralExpressionSyntax or PostfixUnaryExpressionSyntax) })
            return null;
        // The runtime calls the handler of this very class, which may have no second one: that could use the field too.
        var handlers = field.Owner.Members.OfType<MethodDeclarationSyntax>().Where(m => field.Owner.Identifier.ValueText + "." + m.Identifier.ValueText == handlerName).ToList();
        if (handlers.Count != 1 || handlers[0] is not { Body: { } body } handler || Assignment(field, span, body) is not { } assignment
            || Parameter(assignment.Value, handler, field, model, cancellationToken) is not { Type: { } type } parameter)
            return null;
        var name = parameter.Identifier.ValueText;
        if (field.Uses.Any(u => u.Span != span && !IsPlain(u)) || field.UsingMethods() is not { } methods
            || HelperChain.Of(field.Owner, handler, methods, model, cancellationToken) is not { } helpers
            || helpers.Methods.Any(m => m.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.ValueText == name))
            || StateText.RemoveLines(text, field.Declaration) is not { } declaration || StateText.RemoveLines(text, assignment.Statement) is not { } statement)
            return null;
        var changes = new List<TextChange> { declaration, statement };
        changes.AddRange(field.Uses.Where(u => u.Span != span).Select(u => new TextChange(Replaced(u, type).Span, name)));
        changes.AddRange(helpers.Pass(type.ToString(), name));
        return changes.OrderBy(c => c.Span.Start).ToList();
    }

    /// <summary>The statement that fills the field, straight in the handler's block: = or ??=.</summary>
    private static (ExpressionSyntax Value, StatementSyntax Statement)? Assignment(StateField field, TextSpan span, BlockSyntax body) =>
        field.Uses.SingleOrDefault(u => u.Span == span) is { Parent: AssignmentExpressionSyntax { Parent: ExpressionStatementSyntax statement } assignment } use && assignment.Left == use && statement.Parent == body
            && (assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) || assignment.IsKind(SyntaxKind.CoalesceAssignmentExpression))
            ? (assignment.Right, statement)
            : null;

    /// <summary>The parameter of the handler that the field is given, which nothing else takes the place of.</summary>
    private static ParameterSyntax? Parameter(ExpressionSyntax value, MethodDeclarationSyntax handler, StateField field, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(value, cancellationToken).Symbol is not IParameterSymbol { RefKind: RefKind.None } given || !SymbolEqualityComparer.Default.Equals(given.Type, field.Symbol.Type))
            return null;
        var parameter = handler.ParameterList.Parameters.FirstOrDefault(p => SymbolEqualityComparer.Default.Equals(model.GetDeclaredSymbol(p, cancellationToken), given));
        bool isReplaced = handler.DescendantNodes().Any(n => n switch
        {
            ParameterSyntax other => other != parameter && other.Identifier.ValueText == given.Name,
            AssignmentExpressionSyntax { Left: IdentifierNameSyntax target } => target.Identifier.ValueText == given.Name,
            ArgumentSyntax { Expression: IdentifierNameSyntax target } argument => target.Identifier.ValueText == given.Name && !argument.RefKindKeyword.IsKind(SyntaxKind.None),
            _ => false,
        });
        return isReplaced ? null : parameter;
    }

    /// <summary>The mention that the name takes the place of: with the <c>!</c> behind it where the parameter is never null.</summary>
    private static SyntaxNode Replaced(ExpressionSyntax use, TypeSyntax type) =>
        use.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed && type is not NullableTypeSyntax ? suppressed : use;

    /// <summary>Whether the use only takes something from the field, or hands it on.</summary>
    private static bool IsPlain(ExpressionSyntax use)
    {
        var at = use;
        while (at.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed)
            at = suppressed;
        return at.Parent switch
        {
            MemberAccessExpressionSyntax access => access.Expression == at,
            ConditionalAccessExpressionSyntax access => access.Expression == at,
            ArgumentSyntax argument => argument.RefKindKeyword.IsKind(SyntaxKind.None) && argument.Parent is not TupleExpressionSyntax,
            _ => false,
        };
    }
}
