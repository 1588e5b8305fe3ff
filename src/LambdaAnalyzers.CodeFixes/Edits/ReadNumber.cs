using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Whether a number is what was read, and zero where nothing was there: DynamoDB adds to a missing attribute as if it were zero.</summary>
internal static class ReadNumber
{
    private const int MaxDepth = 8;

    /// <summary>False where code says another number for what is missing, or picks among several values.</summary>
    public static bool StartsAtZero(ExpressionSyntax number, SemanticModel model, CancellationToken cancellationToken) => StartsAtZero(number, model, 0, cancellationToken);

    private static bool StartsAtZero(ExpressionSyntax number, SemanticModel model, int depth, CancellationToken cancellationToken)
    {
        if (depth > MaxDepth)
            return false;
        foreach (var node in number.DescendantNodesAndSelf())
        {
            var values = node switch
            {
                BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } coalesce => new[] { coalesce.Left, coalesce.Right },
                ConditionalExpressionSyntax choice => new[] { choice.WhenTrue, choice.WhenFalse },
                SwitchExpressionSyntax choice => choice.Arms.Select(a => a.Expression),
                IdentifierNameSyntax name when model.GetSymbolInfo(name, cancellationToken).Symbol is ILocalSymbol local => ValuesOf(local, number, model, cancellationToken),
                InvocationExpressionSyntax call when model.GetSymbolInfo(call, cancellationToken).Symbol is IMethodSymbol { DeclaringSyntaxReferences: { Length: > 0 } declared } =>
                    declared[0].SyntaxTree == number.SyntaxTree ? ValuesOf(declared[0].GetSyntax(cancellationToken)) : null,
                _ => Enumerable.Empty<ExpressionSyntax>(),
            };
            if (values is null)
                return false;
            var read = values.Where(v => !IsZero(v)).ToList();
            // What stands in the expression itself is looked at anyhow.
            if (read.Count > 1 || read.Count == 1 && !number.Span.Contains(read[0].Span) && !StartsAtZero(read[0], model, depth + 1, cancellationToken))
                return false;
        }

        return true;
    }

    /// <summary>All that a local is given.</summary>
    private static IEnumerable<ExpressionSyntax> ValuesOf(ILocalSymbol local, SyntaxNode use, SemanticModel model, CancellationToken cancellationToken)
    {
        if (local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var first } && !first.Contains(use))
            yield return first;
        var body = use.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? use.SyntaxTree.GetRoot(cancellationToken);
        foreach (var assignment in body.DescendantNodes().OfType<AssignmentExpressionSyntax>())
            if (assignment.Left is IdentifierNameSyntax name && name.Identifier.ValueText == local.Name && !assignment.Contains(use)
                && SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, local))
                yield return assignment.Right;
    }

    private static IEnumerable<ExpressionSyntax> ValuesOf(SyntaxNode method)
    {
        var arrow = method.ChildNodes().OfType<ArrowExpressionClauseSyntax>().FirstOrDefault();
        return arrow is not null ? new[] { arrow.Expression } : method.DescendantNodes().OfType<ReturnStatementSyntax>().Select(r => r.Expression).OfType<ExpressionSyntax>();
    }

    /// <summary>Zero, as a number or as text, or no value at all.</summary>
    private static bool IsZero(ExpressionSyntax value)
    {
        while (value is ParenthesizedExpressionSyntax or CastExpressionSyntax)
            value = value is CastExpressionSyntax cast ? cast.Expression : ((ParenthesizedExpressionSyntax)value).Expression;
        return value is ThrowExpressionSyntax
            || value is LiteralExpressionSyntax literal && (literal.IsKind(SyntaxKind.DefaultLiteralExpression) || literal.IsKind(SyntaxKind.NullLiteralExpression)
                || decimal.TryParse(literal.Token.ValueText, NumberStyles.Number, CultureInfo.InvariantCulture, out decimal number) && number == 0);
    }
}
