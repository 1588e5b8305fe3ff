using System.Linq;
using System.Threading;
using LambdaAnalyzers.Projects.Calls;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace LambdaAnalyzers.Projects;

/// <summary>What a readonly field or a get-only property of this compilation holds for as long as its object or type lives.</summary>
internal static class ReadOnlyMember
{
    /// <summary>The value of its initialiser, or what its expression body computes; null where there is none, a constructor writes it, or the code is not here.</summary>
    public static IOperation? InitialValue(CallGraph.State state, ISymbol member, CancellationToken cancellationToken)
    {
        if (member.DeclaringSyntaxReferences.Length != 1 || Expression(member.DeclaringSyntaxReferences[0].GetSyntax(cancellationToken)) is not { } expression)
            return null;
        // A referenced project's trees are not ours to bind.
        if (!state.Names.Holds(expression.SyntaxTree) || TreeFacts.For(expression.SyntaxTree, cancellationToken).At(expression.SpanStart) is not { } code || IsWrittenByConstructor(state, member, cancellationToken))
            return null;
        foreach (var operation in state.Bindings.Operations(code, cancellationToken))
            if (operation.Syntax == expression && operation is not (IBlockOperation or IReturnOperation or ISymbolInitializerOperation))
                return operation;
        return null;
    }

    private static ExpressionSyntax? Expression(SyntaxNode declaration)
    {
        var value = Written(declaration);
        // Of "x!" the operation is that of x.
        while (value is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } suppressed)
            value = suppressed.Operand;
        return value;
    }

    private static ExpressionSyntax? Written(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer.Value: var value } => value,
        PropertyDeclarationSyntax { Initializer.Value: var value } => value,
        PropertyDeclarationSyntax { ExpressionBody.Expression: var value } => value,
        PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 1 } accessors } when accessors[0].ExpressionBody is { Expression: var value } => value,
        _ => null,
    };

    private static bool IsWrittenByConstructor(CallGraph.State state, ISymbol member, CancellationToken cancellationToken)
    {
        foreach (var code in state.Names.Saying(Names.Of(member.Name)))
        {
            if (code.Kind is not (MemberKind.Constructor or MemberKind.StaticConstructor) || code.Type?.Name != member.ContainingType.Name)
                continue;
            foreach (var use in FieldUses.Of(member, state.Bindings.Operations(code, cancellationToken)))
                if (use.Kind is FieldUseKind.Assign or FieldUseKind.AssignOnce or FieldUseKind.Accumulate)
                    return true;
        }

        return false;
    }
}
