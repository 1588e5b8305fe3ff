using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Methods that run an asynchronous lambda for each element and wait for none of them, written as what does wait.</summary>
internal static class AwaitedLoops
{
    /// <summary>The changes, with the call around the lambda; null where the call is neither <c>List.ForEach</c> nor <c>Parallel.ForEach</c>, or its result is used.</summary>
    public static (ExpressionStatementSyntax Statement, IReadOnlyList<TextChange> Changes)? Of(AnonymousFunctionExpressionSyntax lambda, SemanticModel model, SourceText text, CancellationToken cancellationToken)
    {
        if (lambda is not LambdaExpressionSyntax arrow || lambda.Parent is not ArgumentSyntax { NameColon: null, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } list } argument
            || call.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax or GlobalStatementSyntax or SwitchSectionSyntax } statement || list.Arguments.Last() != argument || ParameterOf(arrow) is not { } parameter
            || model.GetSymbolInfo(call, cancellationToken).Symbol is not IMethodSymbol { Name: "ForEach" } method)
            return null;
        var changes = method.ContainingType switch
        {
            { Name: "List", ContainingNamespace.Name: "Generic" } when call.Expression is MemberAccessExpressionSyntax access => ForEach(statement, access.Expression, arrow, parameter, text),
            { Name: "Parallel", ContainingNamespace.Name: "Tasks" } parallel when lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword) && parallel.GetMembers("ForEachAsync").Length > 0 && IsSimple(list, model) =>
                ForEachAsync(call, arrow, parameter),
            _ => null,
        };
        return changes is null ? null : (statement, changes);
    }

    private static List<TextChange>? ForEach(ExpressionStatementSyntax statement, ExpressionSyntax source, LambdaExpressionSyntax lambda, ParameterSyntax parameter, SourceText text)
    {
        var head = $"foreach ({parameter.Type?.ToString() ?? "var"} {parameter.Identifier} in {source})";
        var changes = new List<TextChange>();
        if (lambda.ExpressionBody is { } expression)
        {
            var wait = expression is AwaitExpressionSyntax ? "" : "await ";
            if (expression is ConditionalAccessExpressionSyntax)
                return null;
            var indentation = TextShape.Indentation(text, statement.SpanStart);
            changes.Add(new TextChange(TextSpan.FromBounds(statement.SpanStart, expression.SpanStart), head + TextShape.LineBreak(text) + indentation + (indentation.Contains('\t') ? "\t" : "    ") + wait));
            changes.Add(new TextChange(TextSpan.FromBounds(expression.Span.End, statement.Span.End), ";"));
            return changes;
        }

        changes.Add(new TextChange(TextSpan.FromBounds(statement.SpanStart, lambda.ArrowToken.Span.End), head));
        foreach (var leave in AsyncFunctions.Own<ReturnStatementSyntax>(lambda))
        {
            // In an inner loop "continue" would go on with that one.
            if (leave.Ancestors().TakeWhile(a => a != lambda).Any(a => a is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax))
                return null;
            changes.Add(new TextChange(leave.ReturnKeyword.Span, "continue"));
        }

        changes.Add(new TextChange(TextSpan.FromBounds(lambda.Block!.Span.End, statement.Span.End), ""));
        return lambda.AsyncKeyword.IsKind(SyntaxKind.AsyncKeyword) ? changes : null;
    }

    private static List<TextChange> ForEachAsync(InvocationExpressionSyntax call, LambdaExpressionSyntax lambda, ParameterSyntax parameter)
    {
        var name = ((MemberAccessExpressionSyntax)call.Expression).Name;
        var parameters = lambda is SimpleLambdaExpressionSyntax simple ? simple.Parameter.Span : ((ParenthesizedLambdaExpressionSyntax)lambda).ParameterList.Span;
        return new List<TextChange>
        {
            new(new TextSpan(call.SpanStart, 0), "await "),
            new(name.Span, name.ToString().Replace("ForEach", "ForEachAsync")),
            new(parameters, parameter.Type is { } type ? $"({type} {parameter.Identifier}, CancellationToken _)" : $"({parameter.Identifier}, _)"),
        };
    }

    /// <summary>A source, and options at most.</summary>
    private static bool IsSimple(ArgumentListSyntax list, SemanticModel model) => list.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax }
        && (list.Arguments.Count == 2 || list.Arguments.Count == 3 && model.GetTypeInfo(list.Arguments[1].Expression).Type?.Name == "ParallelOptions");

    private static ParameterSyntax? ParameterOf(LambdaExpressionSyntax lambda) => lambda switch
    {
        SimpleLambdaExpressionSyntax simple => simple.Parameter,
        ParenthesizedLambdaExpressionSyntax { ParameterList.Parameters: { Count: 1 } parameters } => parameters[0],
        _ => null,
    };
}
