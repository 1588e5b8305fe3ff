using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Makes a private Dictionary a ConcurrentDictionary, where each use has its counterpart there.</summary>
internal static class ConcurrentDictionaryField
{
    // The same name and meaning in both.
    private static readonly HashSet<string> Same = new() { "TryGetValue", "ContainsKey", "Count", "Clear", "Keys", "Values", "TryAdd", "GetEnumerator" };

    /// <summary>The changes to the text; null where the field is seen from elsewhere, or a use has no counterpart.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || StateField.Of(root, model, root.FindNode(span, getInnermostNodeForTie: true), cancellationToken) is not { } field
            || field.Symbol.Type is not INamedTypeSymbol { Name: "Dictionary", Arity: 2, ContainingNamespace: { Name: "Generic", ContainingNamespace.Name: "Collections" } }
            || field.IsReassigned || Name(field.Declaration.Declaration.Type) is not { } declared
            || field.Declarator.Initializer?.Value is not BaseObjectCreationExpressionSyntax { Initializer: null, ArgumentList: null or { Arguments.Count: 0 } } creation)
            return null;
        var type = TypeName(model, field.Declaration.SpanStart);
        var changes = new List<TextChange> { new(declared, type) };
        if (creation is ObjectCreationExpressionSyntax { Type: var created })
        {
            if (Name(created) is not { } made)
                return null;
            changes.Add(new TextChange(made, type));
        }

        foreach (var use in field.Uses)
            if (!TryChange(use, changes))
                return null;
        return changes.OrderBy(c => c.Span.Start).ToList();
    }

    /// <summary>The part of the type's text that is its name: what stands before the type arguments.</summary>
    private static TextSpan? Name(TypeSyntax type) => type switch
    {
        GenericNameSyntax name => name.Identifier.Span,
        QualifiedNameSyntax { Right: GenericNameSyntax name } qualified => TextSpan.FromBounds(qualified.SpanStart, name.Identifier.Span.End),
        _ => null,
    };

    private static string TypeName(SemanticModel model, int position)
    {
        foreach (var type in model.LookupNamespacesAndTypes(position, name: "ConcurrentDictionary"))
            if (type is INamedTypeSymbol { Arity: 2 } && type.ContainingNamespace.ToDisplayString() == "System.Collections.Concurrent")
                return "ConcurrentDictionary";
        return "System.Collections.Concurrent.ConcurrentDictionary";
    }

    private static bool TryChange(ExpressionSyntax use, List<TextChange> changes)
    {
        switch (use.Parent)
        {
            case ElementAccessExpressionSyntax element when element.Expression == use:
                // += on an element reads and writes: that is no more atomic than before.
                return element.Parent is not AssignmentExpressionSyntax assignment || assignment.Left != element ? element.Parent is not (PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression } or PrefixUnaryExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: not 0 })
                    : assignment.IsKind(SyntaxKind.SimpleAssignmentExpression);
            case ForEachStatementSyntax loop when loop.Expression == use:
                return true;
            case MemberAccessExpressionSyntax access when access.Expression == use:
                var call = access.Parent as InvocationExpressionSyntax;
                switch (access.Name.Identifier.ValueText)
                {
                    case var name when Same.Contains(name):
                        return true;
                    case "Add" when call is { Parent: ExpressionStatementSyntax, ArgumentList.Arguments.Count: 2 }:
                        changes.Add(new TextChange(access.Name.Span, "TryAdd"));
                        return true;
                    case "Remove" when call is { ArgumentList.Arguments.Count: 1 }:
                        changes.Add(new TextChange(access.Name.Span, "TryRemove"));
                        changes.Add(new TextChange(new TextSpan(call.ArgumentList.CloseParenToken.SpanStart, 0), ", out _"));
                        return true;
                    case "Remove" when call is { ArgumentList.Arguments.Count: 2 }:
                        changes.Add(new TextChange(access.Name.Span, "TryRemove"));
                        return true;
                }

                return false;
            default:
                return false;
        }
    }
}
