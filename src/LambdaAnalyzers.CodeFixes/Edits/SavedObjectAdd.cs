using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary><c>SaveAsync</c> of a loaded object, one number of which grew, as one UpdateItem of the client that the context was made of.</summary>
internal sealed class SavedObjectAdd
{
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly InvocationExpressionSyntax write;
    private readonly CancellationToken cancellationToken;

    public SavedObjectAdd(SemanticModel model, SourceText text, InvocationExpressionSyntax write, CancellationToken cancellationToken) =>
        (this.model, this.text, this.write, this.cancellationToken) = (model, text, write, cancellationToken);

    /// <summary><c>order.Count++; await context.SaveAsync(order);</c></summary>
    public (string Attribute, List<TextChange> Changes)? Of(ExpressionSyntax context)
    {
        if (UpdateItemCall.Further(write, 1, model) is not { } further || LoadedObject.Of(write.ArgumentList.Arguments[0].Expression, write, model, cancellationToken) is not { } loaded
            || LoadedObject.Awaited(loaded.Declarator.Initializer!.Value) is not { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "LoadAsync" } load } read
            || model.GetSymbolInfo(load.Expression, cancellationToken).Symbol is not { } source || !SymbolEqualityComparer.Default.Equals(source, model.GetSymbolInfo(context, cancellationToken).Symbol)
            || model.GetTypeInfo(write.ArgumentList.Arguments[0].Expression, cancellationToken).Type is not INamedTypeSymbol type || MappedClass.Of(type) is not { } mapped || Key(read, mapped) is not { } key
            || write.FirstAncestorOrSelf<ClassDeclarationSyntax>() is not { } owner || ContextClient.Of(context, owner, model, text, cancellationToken) is not { } client)
            return null;
        ExpressionSyntax? amount = null;
        string? attribute = null;
        if (!loaded.IsChangedOnce((mention, _) => Step(mention, mapped, ref amount, ref attribute)) || attribute is null || amount is not null && !AtomicExpression.IsSameAt(amount, write, model, cancellationToken)
            || (amount is null ? "\"1\"" : UpdateItemCall.Text(amount, model)) is not { } added)
            return null;
        var call = new UpdateItemCall(client.Code, UpdateItemCall.Quoted(mapped.Table), key, attribute, added);
        bool isNeeded = amount?.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == loaded.Declarator.Identifier.ValueText) == true;
        return (attribute, Written(call, further, loaded, isNeeded).Concat(client.Changes).ToList());
    }

    /// <summary><c>order.Count++</c>, <c>order.Count += n</c>, <c>order.Count = order.Count + n</c>: the expression, with what it adds (null for one).</summary>
    private ExpressionSyntax? Step(IdentifierNameSyntax mention, MappedClass mapped, ref ExpressionSyntax? amount, ref string? attribute)
    {
        if (mention.Parent is not MemberAccessExpressionSyntax access || access.Expression != mention || model.GetSymbolInfo(access, cancellationToken).Symbol is not IPropertySymbol property
            || property.Type.SpecialType is not (>= SpecialType.System_SByte and <= SpecialType.System_Decimal) || mapped.AttributeOf(property) is not { } name
            || SymbolEqualityComparer.Default.Equals(property, mapped.Hash) || SymbolEqualityComparer.Default.Equals(property, mapped.Range))
            return null;
        switch (access.Parent)
        {
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression } or PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression }:
                attribute = name;
                return (ExpressionSyntax)access.Parent;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.AddAssignmentExpression } compound when compound.Left == access:
                (attribute, amount) = (name, compound.Right);
                return compound;
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Right: BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum } assignment when assignment.Left == access:
                if (SyntaxFactory.AreEquivalent(sum.Left, access) == SyntaxFactory.AreEquivalent(sum.Right, access))
                    return null;
                (attribute, amount) = (name, SyntaxFactory.AreEquivalent(sum.Left, access) ? sum.Right : sum.Left);
                return assignment;
            default:
                return null;
        }
    }

    /// <summary>The attributes of the key of <c>LoadAsync&lt;Order&gt;(hash, range)</c>.</summary>
    private List<(string, string)>? Key(InvocationExpressionSyntax load, MappedClass mapped)
    {
        int count = mapped.Range is null ? 1 : 2;
        if (UpdateItemCall.Further(load, count, model) is null)
            return null;
        var key = new List<(string, string)>();
        foreach (var (property, argument) in new[] { mapped.Hash, mapped.Range }.Take(count).Zip(load.ArgumentList.Arguments, (p, a) => (p!, a)))
        {
            var given = model.GetTypeInfo(argument.Expression, cancellationToken).Type;
            if (argument.NameColon is not null || mapped.AttributeOf(property) is not { } name || !SymbolEqualityComparer.Default.Equals(given, property.Type) || !AtomicExpression.IsSameAt(argument.Expression, write, model, cancellationToken)
                || (given!.SpecialType == SpecialType.System_String ? argument.Expression.ToString() : UpdateItemCall.Text(argument.Expression, model)) is not { } value)
                return null;
            key.Add((name, UpdateItemCall.Value(model, write.SpanStart, given.SpecialType == SpecialType.System_String ? "S" : "N", value)));
        }

        return key;
    }

    /// <summary>The call alone; without the read and the change where nobody else looks at the object.</summary>
    private IEnumerable<TextChange> Written(UpdateItemCall call, IReadOnlyList<ArgumentSyntax> further, LoadedObject loaded, bool isNeeded) =>
        !isNeeded && loaded.IsOnlyWritten && loaded.Removals(text) is { } removed
            ? removed.Append((call with { MustExist = true }).Instead(write, further, model, text))
            : new[] { call.Instead(write, further, model, text) };
}
