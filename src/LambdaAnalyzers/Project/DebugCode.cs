using System.Collections.Generic;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.Projects;

/// <summary>Whether code is for debugging alone.</summary>
internal static class DebugCode
{
    /// <summary>Whether only debug builds have the code: it stands below <c>#if DEBUG</c>, in a method with <c>[Conditional("DEBUG")]</c>, or behind <c>Debugger.IsAttached</c>.</summary>
    public static bool IsDebugOnly(SyntaxNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
            if (at is MethodDeclarationSyntax method && IsConditional(method) || at is IfStatementSyntax { Condition: var condition } && condition.ToString().EndsWith("Debugger.IsAttached", System.StringComparison.Ordinal))
                return true;
        var open = new Stack<bool>();
        foreach (var directive in Before(node.SyntaxTree, node.SpanStart))
            switch (directive)
            {
                case IfDirectiveTriviaSyntax branch:
                    open.Push(NamesDebug(branch.Condition));
                    break;
                case ElifDirectiveTriviaSyntax branch when open.Count > 0:
                    open.Pop();
                    open.Push(NamesDebug(branch.Condition));
                    break;
                case ElseDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    open.Push(false);
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }

        return open.Contains(true);
    }

    private static IEnumerable<DirectiveTriviaSyntax> Before(SyntaxTree tree, int position)
    {
        if (tree.GetRoot() is not CompilationUnitSyntax root)
            yield break;
        for (var at = root.GetFirstDirective(); at is not null && at.SpanStart < position; at = at.GetNextDirective())
            yield return at;
    }

    private static bool NamesDebug(ExpressionSyntax condition) => condition switch
    {
        IdentifierNameSyntax name => name.Identifier.ValueText == "DEBUG",
        ParenthesizedExpressionSyntax inner => NamesDebug(inner.Expression),
        BinaryExpressionSyntax both when both.IsKind(SyntaxKind.LogicalAndExpression) => NamesDebug(both.Left) || NamesDebug(both.Right),
        _ => false,
    };

    private static bool IsConditional(MethodDeclarationSyntax method)
    {
        foreach (var list in method.AttributeLists)
            foreach (var attribute in list.Attributes)
                if (attribute.Name.ToString() is "Conditional" or "System.Diagnostics.Conditional" && attribute.ArgumentList?.ToString().Contains("DEBUG") == true)
                    return true;
        return false;
    }
}
