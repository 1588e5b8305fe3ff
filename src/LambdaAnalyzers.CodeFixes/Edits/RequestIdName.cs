using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Puts the request id into the name of a file: where the name is a literal of the call or of its local, no other code says it, and a context is at hand.</summary>
internal static class RequestIdName
{
    /// <summary>The changes to the text; null where the name is shared, is no plain literal, or no ILambdaContext is in scope.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, string path, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        string name = path.Substring(path.LastIndexOf('/') + 1);
        if (root is null || model is null || name.Length == 0 || root.FindNode(span, getInnermostNodeForTie: true) is not ExpressionSyntax call
            || Literal(call, name, model, cancellationToken) is not { } literal || Context(literal, model, cancellationToken) is not { } context
            || await CountAsync(document, name, cancellationToken).ConfigureAwait(false) != 1)
            return null;
        int start = literal.Token.ValueText.Length - name.Length;
        return new[] { new TextChange(literal.Span, "$\"" + literal.Token.ValueText.Substring(0, start) + "{" + context + ".AwsRequestId}-" + name + "\"") };
    }

    /// <summary>The one literal that ends with the name, in the arguments or in the initialiser of a local that is an argument.</summary>
    private static LiteralExpressionSyntax? Literal(ExpressionSyntax call, string name, SemanticModel model, CancellationToken cancellationToken)
    {
        var arguments = call switch
        {
            InvocationExpressionSyntax invocation => invocation.ArgumentList,
            BaseObjectCreationExpressionSyntax creation => creation.ArgumentList,
            _ => null,
        };
        if (arguments is null)
            return null;
        var nodes = new List<SyntaxNode> { arguments };
        foreach (var identifier in arguments.Arguments.Select(a => a.Expression).OfType<IdentifierNameSyntax>())
            if (model.GetSymbolInfo(identifier, cancellationToken).Symbol is ILocalSymbol { IsConst: false, DeclaringSyntaxReferences: { Length: 1 } references }
                && references[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer: { } initializer })
                nodes.Add(initializer);
        var literals = nodes.SelectMany(n => n.DescendantNodes()).OfType<LiteralExpressionSyntax>()
            .Where(l => l.IsKind(SyntaxKind.StringLiteralExpression) && l.Token.ValueText.EndsWith(name, StringComparison.Ordinal)).ToList();
        // Written as it is meant: no escapes, no verbatim text, nothing that interpolation reads otherwise.
        return literals.Count == 1 && literals[0].Token.Text == "\"" + literals[0].Token.ValueText + "\"" && literals[0].Token.ValueText.IndexOfAny(new[] { '{', '}' }) < 0 ? literals[0] : null;
    }

    /// <summary>The name of the ILambdaContext that the functions around the place are handed.</summary>
    private static string? Context(SyntaxNode place, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var at in place.Ancestors())
        {
            var (parameters, modifiers) = at switch
            {
                BaseMethodDeclarationSyntax method => (method.ParameterList.Parameters, method.Modifiers),
                LocalFunctionStatementSyntax function => (function.ParameterList.Parameters, function.Modifiers),
                ParenthesizedLambdaExpressionSyntax lambda => (lambda.ParameterList.Parameters, lambda.Modifiers),
                _ => (default, default),
            };
            foreach (var parameter in parameters)
                if (model.GetDeclaredSymbol(parameter, cancellationToken) is { Type: { Name: "ILambdaContext", ContainingNamespace: { Name: "Core", ContainingNamespace.Name: "Lambda" } } } symbol)
                    return symbol.Name;
            if (at is MemberDeclarationSyntax || modifiers.Any(SyntaxKind.StaticKeyword))
                return null;
        }

        return null;
    }

    /// <summary>How often this project and those that it references say the name.</summary>
    private static async Task<int> CountAsync(Document document, string name, CancellationToken cancellationToken)
    {
        int count = 0;
        var projects = document.Project.ProjectReferences.Select(r => document.Project.Solution.GetProject(r.ProjectId)).Append(document.Project);
        foreach (var other in projects.Where(p => p is not null).SelectMany(p => p!.Documents))
        {
            var text = (await other.GetTextAsync(cancellationToken).ConfigureAwait(false)).ToString();
            for (int at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
                count++;
        }

        return count;
    }
}
