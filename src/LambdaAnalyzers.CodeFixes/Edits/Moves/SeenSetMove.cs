using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>Keys of which code only asks whether they were there before: <c>if (!seen.Add(id)) continue;</c>, or <c>Contains</c> with <c>Add</c> right behind it.
/// What marks a key after the work is left alone: a store would mark it before, and a retry of failed work would be skipped.</summary>
internal static class SeenSetMove
{
    public static StateMove? Of(StateField field, StateNames names, SemanticModel model)
    {
        if (Keys(field.Symbol.Type) is not { } key || !StoredTypes.IsKey(key) || !StoredTypes.StartsEmpty(field))
            return null;
        var move = new StateMove(field, names, model.Compilation.GetSpecialType(SpecialType.System_Boolean), key);
        foreach (var use in field.Uses)
        {
            if (StoredTypes.Call(use) is not { } call || call.ArgumentList.Arguments.Count == 0)
                return null;
            string argument = call.ArgumentList.Arguments[0].Expression.ToString();
            switch (StoredTypes.CalledName(call))
            {
                case "Add" or "TryAdd" when call.Parent is ExpressionStatementSyntax statement:
                    // Taken by the question before it.
                    if (QuestionBefore(statement) is not { } question || !AsksFor(question, field, argument))
                        return null;
                    break;
                case "Add" or "TryAdd":
                    move.Write(call, StoreOperations.TryAdd, names.TryAddTo + "(" + argument + ")");
                    break;
                case "Contains" or "ContainsKey" when Marking(call, field, argument) is { } marking:
                    // if (seen.Contains(id)) return; seen.Add(id);
                    move.Write(call, StoreOperations.TryAdd, names.TryAddTo + "(" + argument + ")", before: "!");
                    move.Write(TextSpan.FromBounds(marking.GetFirstToken().GetPreviousToken().Span.End, marking.Span.End), "");
                    break;
                default:
                    return null;
            }
        }

        return move.Operations == StoreOperations.None ? null : move;
    }

    /// <summary>The type of the keys; null for a collection whose values count.</summary>
    private static ITypeSymbol? Keys(ITypeSymbol type) => type is INamedTypeSymbol { TypeArguments.Length: > 0 } named && StoredTypes.IsOfCollections(named)
        && (named.Name is "HashSet" or "ISet" or "SortedSet" || named.Name is "ConcurrentDictionary" or "Dictionary" or "IDictionary" && named.TypeArguments[1].SpecialType is SpecialType.System_Boolean or SpecialType.System_Byte)
        ? named.TypeArguments[0] : null;

    /// <summary>The statement that marks the key directly behind <c>if (seen.Contains(key)) leave;</c>.</summary>
    private static ExpressionStatementSyntax? Marking(InvocationExpressionSyntax call, StateField field, string key) =>
        call.Parent is IfStatementSyntax { Else: null, Parent: BlockSyntax block } question && question.Condition == call && Leaves(question.Statement)
        && block.Statements.ElementAtOrDefault(block.Statements.IndexOf(question) + 1) is ExpressionStatementSyntax { Expression: InvocationExpressionSyntax mark } statement
        && StoredTypes.CalledName(mark) is "Add" or "TryAdd" && IsOn(mark, field) && mark.ArgumentList.Arguments.FirstOrDefault()?.Expression.ToString() == key && !StateText.HasComment(statement)
            ? statement
            : null;

    private static IfStatementSyntax? QuestionBefore(StatementSyntax statement) =>
        statement.Parent is BlockSyntax block && block.Statements.IndexOf(statement) is > 0 and var index ? block.Statements[index - 1] as IfStatementSyntax : null;

    private static bool AsksFor(IfStatementSyntax question, StateField field, string key) => question.Condition is InvocationExpressionSyntax call && IsOn(call, field) && Marking(call, field, key) is not null;

    private static bool IsOn(InvocationExpressionSyntax call, StateField field) => call.Expression is MemberAccessExpressionSyntax access && field.Uses.Contains(access.Expression);

    /// <summary>Whether the statement does nothing but leave: the work behind it is skipped.</summary>
    private static bool Leaves(StatementSyntax statement) => statement is BlockSyntax block
        ? block.Statements.Count > 0 && block.Statements.Last() is ReturnStatementSyntax or ContinueStatementSyntax
        : statement is ReturnStatementSyntax or ContinueStatementSyntax;
}
