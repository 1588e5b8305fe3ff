using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace LambdaAnalyzers.CodeFixes.Edits.Moves;

/// <summary>Values under keys that code sets, looks up and takes out. A value that could be changed after the look-up would change only a copy, so only values that cannot are moved.</summary>
internal static class KeyedCacheMove
{
    public static StateMove? Of(StateField field, StateNames names)
    {
        if (field.Symbol.Type is not INamedTypeSymbol { Name: "Dictionary" or "IDictionary" or "ConcurrentDictionary", TypeArguments.Length: 2 } type
            || !StoredTypes.IsOfCollections(type) || !StoredTypes.IsKey(type.TypeArguments[0]) || !StoredTypes.IsValue(type.TypeArguments[1]) || !StoredTypes.StartsEmpty(field))
            return null;
        var move = new StateMove(field, names, value: type.TypeArguments[1], key: type.TypeArguments[0]);
        foreach (var use in field.Uses)
            if (!Element(use, move) && !Call(use, move))
                return null;
        // A store that nobody reads, or that nobody fills, is no cache.
        return (move.Operations & StoreOperations.Get) != 0 && (move.Operations & StoreOperations.Set) != 0 ? move : null;
    }

    /// <summary><c>cache[key] = value;</c></summary>
    private static bool Element(ExpressionSyntax use, StateMove move)
    {
        if (use.Parent is not ElementAccessExpressionSyntax { ArgumentList.Arguments.Count: 1, Parent: AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment } element
            || assignment.Left != element || !StoredTypes.IsStatement(assignment))
            return false;
        move.Write(assignment, StoreOperations.Set, $"{move.Names.Set}({element.ArgumentList.Arguments[0].Expression}, {assignment.Right})");
        return true;
    }

    private static bool Call(ExpressionSyntax use, StateMove move)
    {
        if (StoredTypes.Call(use) is not { } call)
            return false;
        var arguments = call.ArgumentList.Arguments;
        bool isStatement = StoredTypes.IsStatement(call);
        switch (StoredTypes.CalledName(call))
        {
            // Add throws for a key that is there; in an environment that was just started none is. TryAdd would keep the old value.
            case "Add" when arguments.Count == 2 && isStatement:
                move.Write(call, StoreOperations.Set, $"{move.Names.Set}({arguments[0].Expression}, {arguments[1].Expression})");
                return true;
            case "ContainsKey" when arguments.Count == 1:
                move.Write(call, StoreOperations.Get, $"{move.Names.Get}({arguments[0].Expression})", " is not null");
                return true;
            case "TryGetValue" when arguments.Count == 2 && arguments[1].Expression is DeclarationExpressionSyntax { Designation: SingleVariableDesignationSyntax found }:
                string get = $"{move.Names.Get}({arguments[0].Expression})";
                if (call.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not)
                    move.Write(not, StoreOperations.Get, get, $" is not {{ }} {found.Identifier.ValueText}");
                else
                    move.Write(call, StoreOperations.Get, get, $" is {{ }} {found.Identifier.ValueText}");
                return true;
            case "Remove" or "TryRemove" when arguments.Count == 1 && isStatement:
                move.Write(call, StoreOperations.Remove, $"{move.Names.RemoveFrom}({arguments[0].Expression})");
                return true;
            case "TryRemove" when arguments.Count == 2 && isStatement
                && arguments[1].Expression is DeclarationExpressionSyntax { Designation: DiscardDesignationSyntax } or IdentifierNameSyntax { Identifier.ValueText: "_" }:
                move.Write(call, StoreOperations.Remove, $"{move.Names.RemoveFrom}({arguments[0].Expression})");
                return true;
            default:
                return false;
        }
    }
}
