using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>A whole number that code only adds to. A read right after the one addition of a block sees its sum, any other asks the store. What assigns the number, a reset, is left alone.</summary>
internal static class CounterMove
{
    public static StateMove? Of(StateField field, StateNames names, SemanticModel model)
    {
        if (field.Symbol.Type.SpecialType is not (SpecialType.System_Int32 or SpecialType.System_Int64)
            || field.Declarator.Initializer is { Value: var start } && model.GetConstantValue(start) is not { HasValue: true, Value: 0 or 0L })
            return null;
        var additions = new List<(ExpressionSyntax Whole, string Amount, bool IsPostfix)>();
        var reads = new List<ExpressionSyntax>();
        foreach (var use in field.Uses)
            if (Addition(use, model) is { } addition)
                additions.Add(addition);
            else if (Read(use, model) is { } read)
                reads.Add(read);
            else
                return null;
        if (additions.Count == 0)
            return null;
        var move = new StateMove(field, names, field.Symbol.Type);
        var locals = new Dictionary<StatementSyntax, string>();
        foreach (var read in reads)
        {
            if (Local(read, additions, names, locals) is { } local)
                move.Write(read.Span, local);
            else
                move.Write(read, StoreOperations.Read, names.Read + "()");
        }

        foreach (var (whole, amount, isPostfix) in additions)
        {
            string call = names.AddTo + "(" + amount + ")";
            if (whole.Parent is ExpressionStatementSyntax statement)
            {
                move.Write(whole, StoreOperations.Add, call);
                if (locals.TryGetValue(statement, out var local))
                    move.Write(new TextSpan(whole.SpanStart, 0), "var " + local + " = ");
            }
            else if (isPostfix)
            {
                move.Write(whole, StoreOperations.Add, call, amount == "1" ? " - 1" : " + 1");
            }
            else
            {
                move.Write(whole, StoreOperations.Add, call);
            }
        }

        return move;
    }

    /// <summary>The expression that adds, and what it adds.</summary>
    private static (ExpressionSyntax Whole, string Amount, bool IsPostfix)? Addition(ExpressionSyntax use, SemanticModel model) => use.Parent switch
    {
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } whole => (whole, "1", true),
        PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostDecrementExpression } whole => (whole, "-1", true),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression } whole => (whole, "1", false),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreDecrementExpression } whole => (whole, "-1", false),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } whole when whole.Left == use => (whole, whole.Right.ToString(), false),
        AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SubtractAssignmentExpression } whole when whole.Left == use => (whole, "-(" + whole.Right + ")", false),
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => Interlocked(call, model) switch
        {
            "Increment" => (call, "1", false),
            "Decrement" => (call, "-1", false),
            "Add" when call.ArgumentList.Arguments is { Count: 2 } arguments && arguments[1].NameColon is null => (call, arguments[1].Expression.ToString(), false),
            _ => null,
        },
        _ => null,
    };

    /// <summary>The expression that reads; null where it is written or its reference is given away.</summary>
    private static ExpressionSyntax? Read(ExpressionSyntax use, SemanticModel model) => use.Parent switch
    {
        ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword, Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax call } } => Interlocked(call, model) == "Read" ? call : null,
        ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } or RefExpressionSyntax => null,
        AssignmentExpressionSyntax assignment when assignment.Left == use => null,
        ArgumentSyntax { Parent: TupleExpressionSyntax } => null,
        _ => use,
    };

    private static string? Interlocked(InvocationExpressionSyntax call, SemanticModel model) =>
        model.GetSymbolInfo(call).Symbol is IMethodSymbol { ContainingType.Name: "Interlocked" or "Volatile", ContainingNamespace: { Name: "Threading", ContainingNamespace.Name: "System" } } method ? method.Name : null;

    /// <summary>The local that holds the sum of the one addition before the read, in the same block and the same function.</summary>
    private static string? Local(ExpressionSyntax read, List<(ExpressionSyntax Whole, string, bool)> additions, StateNames names, Dictionary<StatementSyntax, string> locals)
    {
        var function = Function(read);
        var own = additions.Where(a => Function(a.Whole) == function).ToList();
        if (function is null || own.Count != 1 || own[0].Whole.Parent is not ExpressionStatementSyntax { Parent: BlockSyntax block } statement
            || !block.Span.Contains(read.Span) || read.SpanStart < statement.Span.End)
            return null;
        if (locals.TryGetValue(statement, out var known))
            return known;
        return names.Local(function) is { } local ? locals[statement] = local : null;
    }

    private static SyntaxNode? Function(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or BaseMethodDeclarationSyntax);
}
