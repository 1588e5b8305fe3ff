using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Moves <c>_client.Timeout = ..</c>, <c>_client.BaseAddress = ..</c> and <c>_client.DefaultRequestHeaders.Add("name", "value")</c> into the object initialiser of the field's client.</summary>
internal static class ClientInitializer
{
    /// <summary>The changes to the text; null where the statement may not run for each event, depends on it, or the client is made elsewhere.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax mention
            || StateField.Of(root, model, mention, cancellationToken) is not { } field || field.IsReassigned
            || field.Declarator.Initializer?.Value is not BaseObjectCreationExpressionSyntax creation || creation.GetLocation().GetLineSpan() is var lines && lines.StartLinePosition.Line != lines.EndLinePosition.Line
            // Only what every call of the method does may be done once and for all.
            || mention.FirstAncestorOrSelf<ExpressionStatementSyntax>() is not { Parent: BlockSyntax { Parent: MethodDeclarationSyntax } } statement
            || StateText.RemoveLines(text, statement) is not { } removed)
            return null;
        var added = statement.Expression switch
        {
            AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Timeout" or "BaseAddress" } left } assignment
                when left.Expression.Span == span && IsFixed(assignment.Right, model, cancellationToken) => Setting(creation, left.Name.Identifier.ValueText, assignment.Right),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Add", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultRequestHeaders" } headers } } call
                when headers.Expression.Span == span && call.ArgumentList.Arguments.Count == 2 && call.ArgumentList.Arguments.All(a => model.GetConstantValue(a.Expression, cancellationToken).Value is string)
                && !field.Uses.Any(IsTakingHeadersAway) => Header(creation, call.ArgumentList.Arguments),
            _ => null,
        };
        return added is { } change ? new[] { change, removed }.OrderBy(c => c.Span.Start).ToList() : null;
    }

    private static TextChange? Setting(BaseObjectCreationExpressionSyntax creation, string name, ExpressionSyntax value) =>
        Named(creation, name) is null ? Append(creation, name + " = " + value) : null;

    private static TextChange? Header(BaseObjectCreationExpressionSyntax creation, SeparatedSyntaxList<ArgumentSyntax> arguments)
    {
        var element = $"{{ {arguments[0]}, {arguments[1]} }}";
        if (Named(creation, "DefaultRequestHeaders") is not { } known)
            return Append(creation, "DefaultRequestHeaders = { " + element + " }");
        return known.Right is InitializerExpressionSyntax { RawKind: (int)SyntaxKind.CollectionInitializerExpression, Expressions: { Count: > 0 } } list
            && !list.Expressions.Any(e => e is InitializerExpressionSyntax { Expressions: { Count: > 0 } parts } && parts[0].ToString() == arguments[0].ToString())
                ? new TextChange(new TextSpan(list.Expressions.Last().Span.End, 0), ", " + element)
                : null;
    }

    private static TextChange? Append(BaseObjectCreationExpressionSyntax creation, string member)
    {
        if (creation.Initializer is null)
            return new TextChange(new TextSpan(creation.Span.End, 0), " { " + member + " }");
        return creation.Initializer.Expressions.Count == 0 ? null : new TextChange(new TextSpan(creation.Initializer.Expressions.Last().Span.End, 0), ", " + member);
    }

    private static AssignmentExpressionSyntax? Named(BaseObjectCreationExpressionSyntax creation, string name) =>
        creation.Initializer?.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left.ToString() == name);

    /// <summary>Remove and Clear of the client's headers would also take away what its creation gave it.</summary>
    private static bool IsTakingHeadersAway(ExpressionSyntax use) => use.FirstAncestorOrSelf<InvocationExpressionSyntax>() is
    { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Clear" or "Remove", Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "DefaultRequestHeaders" } } };

    /// <summary>Constants, and what is made of constants by types of the platform.</summary>
    private static bool IsFixed(ExpressionSyntax value, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in value.DescendantNodesAndSelf())
        {
            if (node is AwaitExpressionSyntax or AnonymousFunctionExpressionSyntax or InstanceExpressionSyntax)
                return false;
            if (node is not SimpleNameSyntax name)
                continue;
            var isPlain = model.GetSymbolInfo(name, cancellationToken).Symbol switch
            {
                IFieldSymbol { IsConst: true } or INamespaceOrTypeSymbol or IMethodSymbol { IsStatic: true, ContainingType.SpecialType: SpecialType.None, ContainingNamespace.Name: "System" } => true,
                IMethodSymbol { MethodKind: MethodKind.Constructor } => true,
                _ => false,
            };
            if (!isPlain)
                return false;
        }

        return true;
    }
}
