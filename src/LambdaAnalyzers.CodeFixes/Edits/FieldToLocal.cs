using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Turns a field into a local of the handler, and passes it to the private methods that used it.</summary>
internal sealed class FieldToLocal
{
    private readonly SemanticModel model;
    private readonly StateField field;
    private readonly MethodDeclarationSyntax handler;
    private readonly CancellationToken cancellationToken;
    private HelperChain? helpers;

    private FieldToLocal(SemanticModel model, StateField field, MethodDeclarationSyntax handler, CancellationToken cancellationToken) =>
        (this.model, this.field, this.handler, this.cancellationToken) = (model, field, handler, cancellationToken);

    /// <summary>The changes to the text; null where it cannot be done, or not without another meaning within one event.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, string handlerName, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || StateField.Of(root, model, root.FindNode(span, getInnermostNodeForTie: true), cancellationToken) is not { } field)
            return null;
        // The runtime calls the handler of this very class, which may have no second one: that could use the field too.
        var handlers = field.Owner.Members.OfType<MethodDeclarationSyntax>().Where(m => field.Owner.Identifier.ValueText + "." + m.Identifier.ValueText == handlerName).ToList();
        if (handlers.Count != 1 || handlers[0].Body is null)
            return null;
        var edit = new FieldToLocal(model, field, handlers[0], cancellationToken);
        return edit.IsMovable() && edit.FindHelpers() && edit.Name() is { } name && StateText.RemoveLines(text, field.Declaration) is { } removed ? edit.Changes(text, name, removed) : null;
    }

    /// <summary>The initialiser makes a new object or is a plain value: it may run for each event.</summary>
    private bool IsMovable()
    {
        if (field.Declarator.Initializer?.Value is not { } value)
            return field.Symbol.Type.IsValueType || field.Symbol.NullableAnnotation == NullableAnnotation.Annotated;
        return value.GetLocation().GetLineSpan() is var lines && lines.StartLinePosition.Line == lines.EndLinePosition.Line
            && value.DescendantNodesAndSelf().All(n => n is not (InvocationExpressionSyntax or AnonymousFunctionExpressionSyntax))
            && (value is LiteralExpressionSyntax or BaseObjectCreationExpressionSyntax or ArrayCreationExpressionSyntax or DefaultExpressionSyntax or PostfixUnaryExpressionSyntax
                || value.IsKind(SyntaxKind.CollectionExpression) || value is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Empty" });
    }

    /// <summary>The private methods that must be handed the local. False where one cannot take it, or where a value is shared.</summary>
    private bool FindHelpers()
    {
        if (field.UsingMethods() is not { } methods)
            return false;
        bool isHandedOn = methods.Any(m => m != handler);
        if (isHandedOn && (field.IsReassigned || field.Symbol.Type.IsValueType || field.Symbol.Type.SpecialType == SpecialType.System_String))
            return false;
        helpers = HelperChain.Of(field.Owner, handler, methods, model, cancellationToken);
        return helpers is not null;
    }

    /// <summary>The name of the field as a local's, unless one of the methods says it already.</summary>
    private string? Name()
    {
        var bare = field.Symbol.Name;
        bare = bare.StartsWith("s_", System.StringComparison.Ordinal) || bare.StartsWith("m_", System.StringComparison.Ordinal) ? bare.Substring(2) : bare.TrimStart('_');
        if (bare.Length == 0)
            return null;
        var taken = new HashSet<string>(helpers!.Methods.Append(handler).SelectMany(m => m.DescendantTokens()).Where(t => t.IsKind(SyntaxKind.IdentifierToken)).Select(t => t.ValueText));
        foreach (var candidate in new[] { char.ToLowerInvariant(bare[0]) + bare.Substring(1), "own" + char.ToUpperInvariant(bare[0]) + bare.Substring(1) })
            if (SyntaxFacts.GetKeywordKind(candidate) == SyntaxKind.None && candidate != field.Symbol.Name && !taken.Contains(candidate))
                return candidate;
        return null;
    }

    private IReadOnlyList<TextChange> Changes(SourceText text, string name, TextChange removed)
    {
        var type = field.Declaration.Declaration.Type.ToString();
        var value = field.Declarator.Initializer?.Value.ToString() ?? (field.Symbol.Type.IsValueType ? "default" : "null");
        var changes = new List<TextChange> { removed, StateText.InsertFirst(text, handler.Body!, $"{type} {name} = {value};") };
        changes.AddRange(field.Uses.Select(u => new TextChange(u.Span, name)));
        changes.AddRange(helpers!.Pass(type, name));
        return changes.OrderBy(c => c.Span.Start).ToList();
    }
}
