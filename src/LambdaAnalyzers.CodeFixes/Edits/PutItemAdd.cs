using System.Collections.Generic;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Facts.DynamoDB;
using LambdaAnalyzers.Projects;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary><c>PutItemAsync</c> of an item that was read, one number of which grew, or of a new item that differs from it in one number, as one UpdateItem.</summary>
internal sealed class PutItemAdd
{
    private readonly SemanticModel model;
    private readonly SourceText text;
    private readonly InvocationExpressionSyntax write;
    private readonly CancellationToken cancellationToken;

    public PutItemAdd(SemanticModel model, SourceText text, InvocationExpressionSyntax write, CancellationToken cancellationToken) =>
        (this.model, this.text, this.write, this.cancellationToken) = (model, text, write, cancellationToken);

    /// <summary><c>item["Count"] = new AttributeValue { N = .. }; await client.PutItemAsync(table, item);</c></summary>
    public (string Attribute, List<TextChange> Changes)? OfReadItem(ExpressionSyntax client)
    {
        if (Put() is not var (table, item, further))
            return null;
        // var item = read.Item; or read.Item itself.
        var own = item is IdentifierNameSyntax ? LoadedObject.Of(item, write, model, cancellationToken) : null;
        if ((own?.Declarator.Initializer!.Value ?? item) is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Item", Expression: IdentifierNameSyntax response }
            || LoadedObject.Of(response, write, model, cancellationToken) is not { } read || KeyNames(read) is not { } names)
            return null;
        AssignmentExpressionSyntax? change = null;
        string holder = item.ToString();
        bool isOnce = (own ?? read).IsChangedOnce((mention, assignment) => IsEntryOf(mention, assignment, holder) ? change = assignment : null);
        if (!isOnce || own is not null && !OnlyGives(read, own)
            || ((ElementAccessExpressionSyntax)change!.Left).ArgumentList.Arguments[0].Expression is not LiteralExpressionSyntax { Token.Value: string attribute } || names.Contains(attribute)
            || AtomicExpression.Number(change.Right) is not { } number || AtomicExpression.Sum(number, model, cancellationToken) is not { RawKind: (int)SyntaxKind.AddExpression } sum
            || IsNumberOf(sum.Left, holder, attribute) == IsNumberOf(sum.Right, holder, attribute))
            return null;
        var amount = IsNumberOf(sum.Left, holder, attribute) ? sum.Right : sum.Left;
        if (!AtomicExpression.IsSameAt(amount, write, model, cancellationToken) || UpdateItemCall.Text(amount, model) is not { } added)
            return null;
        var call = new UpdateItemCall(client.ToString(), table, names.Select(n => (n, holder + "[" + UpdateItemCall.Quoted(n) + "]")).ToList(), attribute, added);
        return (attribute, new List<TextChange> { call.Instead(write, further, model, text) });
    }

    /// <summary>Whether the item has no other name than the local that is given it.</summary>
    private bool OnlyGives(LoadedObject read, LoadedObject item) => model.GetDeclaredSymbol(read.Declarator, cancellationToken) is { } response
        && new SharedUse(model, cancellationToken).References(response, write.FirstAncestorOrSelf<MemberDeclarationSyntax>()!).All(r => r.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: var name } access
            && (name != "Item" || access.Parent == item.Declarator.Initializer || LoadedObject.IsNullTest(access)));

    private static bool IsEntryOf(IdentifierNameSyntax mention, AssignmentExpressionSyntax? assignment, string holder) => assignment is { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: ElementAccessExpressionSyntax { ArgumentList.Arguments.Count: 1 } entry }
        && entry.Expression.ToString() == holder && entry.Expression.Span.Contains(mention.Span);

    /// <summary><c>int.Parse(item["Count"].N)</c>, or a local that is given that.</summary>
    private bool IsNumberOf(ExpressionSyntax number, string holder, string attribute)
    {
        while (number is ParenthesizedExpressionSyntax parenthesized)
            number = parenthesized.Expression;
        if (number is IdentifierNameSyntax && model.GetSymbolInfo(number, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared } local
            && declared[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value } && !AtomicExpression.IsWritten(local, number, model, cancellationToken))
            number = value;
        return number is InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" or "ToInt32" or "ToInt64" or "ToDecimal" }, ArgumentList.Arguments: { Count: > 0 } arguments }
            && arguments[0].Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "N", Expression: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } index } entry }
            && entry.Expression.ToString() == holder && index[0].Expression is LiteralExpressionSyntax { Token.Value: string name } && name == attribute;
    }

    /// <summary><c>await client.PutItemAsync(table, new() { ["Id"] = .., ["Count"] = new AttributeValue { N = (count + 1).ToString() } });</c></summary>
    public (string Attribute, List<TextChange> Changes)? OfNewItem(ExpressionSyntax client, string attribute, string read)
    {
        if (Put() is not var (table, item, further) || Reads() is not { Count: 1 } reads || KeyNames(reads[0]) is not { } names
            || model.GetOperation(item, cancellationToken) is not { } operation || ItemAccess.Entries(operation, ValueFrame.Of(operation)) is not { } entries || !names.All(entries.ContainsKey) || names.Contains(attribute)
            || !entries.TryGetValue(attribute, out var written) || AtomicExpression.Number(written.Syntax as ExpressionSyntax) is not { } number
            || AtomicExpression.Sum(number, model, cancellationToken) is not { RawKind: (int)SyntaxKind.AddExpression } sum)
            return null;
        // What is neither key nor number must be what was read, under the same name.
        foreach (var entry in entries)
            if (entry.Key != attribute && !names.Contains(entry.Key) && !IsCopy(entry.Value.Syntax, entry.Key, reads[0]))
                return null;
        var (amount, start) = read == "Left" ? (sum.Right, sum.Left) : (sum.Left, sum.Right);
        if (!item.Span.Contains(number.Span) || !AtomicExpression.IsSameAt(amount, number, model, cancellationToken) || !ReadNumber.StartsAtZero(start, model, cancellationToken) || UpdateItemCall.Text(amount, model) is not { } added)
            return null;
        var call = new UpdateItemCall(client.ToString(), table, names.Select(n => (n, entries[n].Syntax.ToString())).ToList(), attribute, added);
        return (attribute, new List<TextChange> { call.Instead(write, further, model, text) });
    }

    /// <summary><c>["Name"] = read.Item["Name"]</c></summary>
    private bool IsCopy(SyntaxNode value, string attribute, InvocationExpressionSyntax read) => value is ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } index, Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Item", Expression: IdentifierNameSyntax response } }
        && index[0].Expression is LiteralExpressionSyntax { Token.Value: string name } && name == attribute
        && LoadedObject.Of(response, write, model, cancellationToken) is { } loaded && LoadedObject.Awaited(loaded.Declarator.Initializer!.Value) == read;

    /// <summary>Table and item of the write, and the arguments behind; null where the request says more.</summary>
    private (string Table, ExpressionSyntax Item, IReadOnlyList<ArgumentSyntax> Further)? Put()
    {
        var arguments = write.ArgumentList.Arguments;
        if (arguments.Count == 0 || arguments.Any(a => a.NameColon is not null))
            return null;
        if (arguments[0].Expression is BaseObjectCreationExpressionSyntax { ArgumentList: null or { Arguments.Count: 0 }, Initializer.Expressions: { Count: 2 } members })
        {
            var set = members.OfType<AssignmentExpressionSyntax>().ToDictionary(a => a.Left.ToString(), a => a.Right);
            return set.TryGetValue("TableName", out var name) && set.TryGetValue("Item", out var item) && UpdateItemCall.Further(write, 1, model) is { } behind ? (name.ToString(), item, behind) : null;
        }

        return arguments.Count >= 2 && model.GetTypeInfo(arguments[0].Expression, cancellationToken).Type?.SpecialType == SpecialType.System_String && UpdateItemCall.Further(write, 2, model) is { } further
            ? (arguments[0].Expression.ToString(), arguments[1].Expression, further) : null;
    }

    private List<InvocationExpressionSyntax> Reads() => (write.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? write.SyntaxTree.GetRoot(cancellationToken)).DescendantNodes().OfType<InvocationExpressionSyntax>()
        .Where(c => c.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetItemAsync" }).ToList();

    private IReadOnlyList<string>? KeyNames(LoadedObject read) => LoadedObject.Awaited(read.Declarator.Initializer!.Value) is { } call ? KeyNames(call) : null;

    /// <summary>The attributes of the key that a read asks for, where they are written out.</summary>
    private IReadOnlyList<string>? KeyNames(InvocationExpressionSyntax read)
    {
        if (read is not { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "GetItemAsync" }, ArgumentList.Arguments: { Count: > 0 } arguments })
            return null;
        var key = arguments[0].Expression is BaseObjectCreationExpressionSyntax { Initializer.Expressions: { Count: > 0 } members } ? members.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left.ToString() == "Key")?.Right
            : arguments.Count > 1 ? arguments[1].Expression : null;
        return key is not null && model.GetOperation(key, cancellationToken) is { } operation && ItemAccess.Entries(operation, ValueFrame.Of(operation)) is { Count: > 0 } entries ? entries.Keys.ToList() : null;
    }
}
