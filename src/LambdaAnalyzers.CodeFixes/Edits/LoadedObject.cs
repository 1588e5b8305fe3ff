using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>A local that holds what was read, and what its method does with it: whether one number of it grows and nothing else changes before it is written.</summary>
internal sealed class LoadedObject
{
    private readonly SemanticModel model;
    private readonly InvocationExpressionSyntax write;
    private readonly CancellationToken cancellationToken;
    private readonly List<IdentifierNameSyntax> mentions;

    private LoadedObject(SemanticModel model, InvocationExpressionSyntax write, VariableDeclaratorSyntax declarator, List<IdentifierNameSyntax> mentions, CancellationToken cancellationToken) =>
        (this.model, this.write, Declarator, this.mentions, this.cancellationToken) = (model, write, declarator, mentions, cancellationToken);

    public VariableDeclaratorSyntax Declarator { get; }

    /// <summary>The statement that changes the object.</summary>
    public ExpressionStatementSyntax? Change { get; private set; }

    /// <summary>Null where the value is no local that is given its object once, in its declaration, in the function of the write.</summary>
    public static LoadedObject? Of(ExpressionSyntax value, InvocationExpressionSyntax write, SemanticModel model, CancellationToken cancellationToken)
    {
        if (model.GetSymbolInfo(value, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared } local
            || declared[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer: not null, Parent: VariableDeclarationSyntax { Variables.Count: 1, Parent: LocalDeclarationStatementSyntax } } declarator
            || Function(declarator) != Function(write))
            return null;
        var scope = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? declarator.SyntaxTree.GetRoot(cancellationToken);
        return new LoadedObject(model, write, declarator, new SharedUse(model, cancellationToken).References(local, scope), cancellationToken);
    }

    /// <summary>The call that the local is given the result of: <c>await context.LoadAsync&lt;Order&gt;(id)</c>.</summary>
    public static InvocationExpressionSyntax? Awaited(ExpressionSyntax? value)
    {
        var call = (value as AwaitExpressionSyntax)?.Expression as InvocationExpressionSyntax;
        return call is { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Expression: InvocationExpressionSyntax configured } } ? configured : call;
    }

    /// <summary>Finds the one change, which <paramref name="isChange"/> recognises around a mention. False where there is another, where it does not stand right where the write stands, or where
    /// somebody else may change the object: it is only read, asked for null, and written.</summary>
    public bool IsChangedOnce(System.Func<IdentifierNameSyntax, AssignmentExpressionSyntax?, ExpressionSyntax?> isChange)
    {
        foreach (var mention in mentions)
        {
            if (write.Span.Contains(mention.Span))
                continue;
            var assignment = mention.FirstAncestorOrSelf<AssignmentExpressionSyntax>();
            if (isChange(mention, assignment) is { Parent: ExpressionStatementSyntax { Parent: BlockSyntax block } statement })
            {
                if (Change is not null && Change != statement || statement.SpanStart > write.SpanStart || block != write.FirstAncestorOrSelf<StatementSyntax>()?.Parent)
                    return false;
                Change = statement;
            }
            else if (Change?.Span.Contains(mention.Span) != true && !IsRead(mention))
            {
                return false;
            }
        }

        return Change is not null;
    }

    /// <summary>Whether nothing but the change and the write looks at the object: then the read can go too.</summary>
    public bool IsOnlyWritten => mentions.All(m => write.Span.Contains(m.Span) || Change!.Span.Contains(m.Span));

    /// <summary>What takes away the read and the change; null where comments stand at them.</summary>
    public IReadOnlyList<TextChange>? Removals(SourceText text) =>
        StateText.RemoveLines(text, Declarator.Parent!.Parent!) is { } read && StateText.RemoveLines(text, Change!) is { } change ? new[] { read, change } : null;

    /// <summary>A member or an attribute that is read, and cannot be changed by who gets it: a number, a text. Or a question for null.</summary>
    private bool IsRead(IdentifierNameSyntax mention)
    {
        if (Function(mention) != Function(write))
            return false;
        if (IsNullTest(mention))
            return true;
        ExpressionSyntax at = mention;
        while (at.Parent is MemberAccessExpressionSyntax or ElementAccessExpressionSyntax or PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression })
            at = (ExpressionSyntax)at.Parent;
        // order.Lines.Add(..) changes what is in the object; order.Count.ToString() does not.
        if (at.Parent is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } && called == at)
            at = called.Expression;
        return at != mention && !IsTarget(at) && model.GetTypeInfo(at, cancellationToken).Type is { } type && (type.IsValueType || type.SpecialType == SpecialType.System_String);
    }

    /// <summary><c>order is null</c>, <c>order == null</c> and their opposites.</summary>
    public static bool IsNullTest(ExpressionSyntax value) => value.Parent is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression or (int)SyntaxKind.NotEqualsExpression }
        || value.Parent is IsPatternExpressionSyntax { Pattern: ConstantPatternSyntax or UnaryPatternSyntax { Pattern: ConstantPatternSyntax } };

    private static bool IsTarget(ExpressionSyntax at) => at.Parent is AssignmentExpressionSyntax assignment && assignment.Left == at
        || at.Parent is PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression } or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }
        || at.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } or RefExpressionSyntax or ArgumentSyntax { Parent: TupleExpressionSyntax };

    private static SyntaxNode? Function(SyntaxNode node) =>
        node.Ancestors().FirstOrDefault(a => a is AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or (MemberDeclarationSyntax and not GlobalStatementSyntax));
}
