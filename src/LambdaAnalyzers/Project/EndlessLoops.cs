using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>Loops that only a cancellation, a closed channel or the end of the process stops. Read off the syntax: of a method that is called, in this compilation.</summary>
internal static class EndlessLoops
{
    /// <summary>Whether the call runs such a loop: the method itself, or the lambda or method that it is handed.</summary>
    public static bool IsStartedBy(IInvocationOperation call, Compilation compilation)
    {
        if (IsIn(call.TargetMethod, compilation))
            return true;
        foreach (var argument in call.Arguments)
        {
            var value = argument.Value.Unconverted();
            var code = value is IDelegateCreationOperation creation ? creation.Target : value;
            if (code is IMethodReferenceOperation { Method: var method } && IsIn(method, compilation))
                return true;
            if (code is IAnonymousFunctionOperation lambda && (IsIn(lambda.Syntax)
                || lambda.Body.Descendants().Any(o => o is IInvocationOperation inner && IsIn(inner.TargetMethod, compilation))))
                return true;
        }

        return false;
    }

    /// <summary>Whether the method's own code has such a loop.</summary>
    public static bool IsIn(IMethodSymbol method, Compilation compilation)
    {
        foreach (var reference in (method.PartialImplementationPart ?? method).OriginalDefinition.DeclaringSyntaxReferences)
            if (compilation.ContainsSyntaxTree(reference.SyntaxTree) && IsIn(reference.GetSyntax()))
                return true;
        return false;
    }

    private static bool IsIn(SyntaxNode code) => code.DescendantNodes().Any(n => n switch
    {
        WhileStatementSyntax loop => IsEndless(loop.Condition, loop.Statement),
        DoStatementSyntax loop => IsEndless(loop.Condition, loop.Statement),
        ForStatementSyntax loop => IsEndless(loop.Condition, loop.Statement),
        ForEachStatementSyntax loop => loop.AwaitKeyword.IsKind(SyntaxKind.AwaitKeyword) && Says(loop.Expression, "ReadAllAsync"),
        _ => false,
    });

    private static bool IsEndless(ExpressionSyntax? condition, StatementSyntax body)
    {
        if (condition is not null && !condition.IsKind(SyntaxKind.TrueLiteralExpression))
            return Says(condition, "IsCancellationRequested", "WaitForNextTickAsync", "WaitToReadAsync");
        // A loop with a way out ends by itself: one that reads page after page.
        return !body.DescendantNodesAndSelf(n => n is not (AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax))
            .Any(n => n is ReturnStatementSyntax || n is BreakStatementSyntax && n.Ancestors().First(IsLeftByBreak) is var left && (left == body.Parent));
    }

    private static bool IsLeftByBreak(SyntaxNode node) =>
        node is WhileStatementSyntax or DoStatementSyntax or ForStatementSyntax or CommonForEachStatementSyntax or SwitchStatementSyntax;

    private static bool Says(ExpressionSyntax expression, params string[] names) =>
        expression.DescendantNodesAndSelf().Any(n => n is SimpleNameSyntax name && names.Contains(name.Identifier.ValueText));
}
