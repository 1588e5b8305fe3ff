using System.Collections.Generic;
using System.Linq;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>The text of one <c>UpdateItemAsync</c> that adds to a number, in place of the write of a whole item.</summary>
/// <param name="Client">The client's expression.</param>
/// <param name="Table">The table's name, as code.</param>
/// <param name="Key">The attributes of the key, with the code of each value.</param>
/// <param name="Attribute">The attribute to add to.</param>
/// <param name="Amount">What is added, as the code of a text.</param>
internal sealed record UpdateItemCall(string Client, string Table, IReadOnlyList<(string Name, string Value)> Key, string Attribute, string Amount)
{
    /// <summary>Whether the item must be there: the code that read it would have failed else.</summary>
    public bool MustExist { get; init; }

    /// <summary>The call in place of another, with that one's further arguments.</summary>
    public TextChange Instead(InvocationExpressionSyntax write, IEnumerable<ArgumentSyntax> further, SemanticModel model, SourceText text)
    {
        string newLine = TextShape.LineBreak(text), indent = TextShape.Indentation(text, write.SpanStart), unit = ConstructorParameter.Unit(indent);
        string prefix = IsVisible(model, write.SpanStart, "UpdateItemRequest") ? "" : "Amazon.DynamoDBv2.Model.";
        string name = Placeholder();
        var names = new List<string> { $"[\"#{name}\"] = {Quoted(Attribute)}" };
        var lines = new List<string>
        {
            $"TableName = {Table},",
            $"Key = new() {{ {string.Join(", ", Key.Select(k => $"[{Quoted(k.Name)}] = {k.Value}"))} }},",
            $"UpdateExpression = \"ADD #{name} :{name}\",",
        };
        if (MustExist)
        {
            lines.Add("ConditionExpression = \"attribute_exists(#key)\",");
            names.Add($"[\"#key\"] = {Quoted(Key[0].Name)}");
        }

        lines.Add($"ExpressionAttributeNames = new() {{ {string.Join(", ", names)} }},");
        lines.Add($"ExpressionAttributeValues = new() {{ [\":{name}\"] = {Value(model, write.SpanStart, "N", Amount)} }},");
        string request = $"new {prefix}UpdateItemRequest{newLine}{indent}{{{newLine}{string.Concat(lines.Select(l => indent + unit + l + newLine))}{indent}}}";
        return new TextChange(write.Span, $"{Client}.UpdateItemAsync({string.Join(", ", new[] { request }.Concat(further.Select(f => f.ToString())))})");
    }

    /// <summary>The attribute's name, as far as a placeholder may have it and the key's has not.</summary>
    private string Placeholder()
    {
        string name = Attribute.Length == 0 ? "" : char.ToLowerInvariant(Attribute[0]) + Attribute.Substring(1);
        return name.Length > 0 && name != "key" && name.All(c => c < 128 && char.IsLetterOrDigit(c) || c == '_') ? name : "number";
    }

    /// <summary><c>new AttributeValue { S = .. }</c>, with the namespace where it is not known there.</summary>
    public static string Value(SemanticModel model, int position, string member, string code) =>
        $"new {(IsVisible(model, position, "AttributeValue") ? "" : "Amazon.DynamoDBv2.Model.")}AttributeValue {{ {member} = {code} }}";

    /// <summary>A whole number or a decimal as text, as DynamoDB reads it; null for other types, whose sums DynamoDB would round differently.</summary>
    public static string? Text(ExpressionSyntax number, SemanticModel model)
    {
        if (number is LiteralExpressionSyntax { Token.ValueText: var digits } && digits.All(char.IsDigit))
            return Quoted(digits);
        string code = number is IdentifierNameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax ? number.ToString() : "(" + number + ")";
        return model.GetTypeInfo(number).Type?.SpecialType switch
        {
            >= SpecialType.System_SByte and <= SpecialType.System_UInt64 => code + ".ToString()",
            SpecialType.System_Decimal => code + ".ToString(" + (model.LookupNamespacesAndTypes(number.SpanStart, name: "CultureInfo").Any() ? "" : "System.Globalization.") + "CultureInfo.InvariantCulture)",
            _ => null,
        };
    }

    /// <summary>Whether nothing is done with what the write returns.</summary>
    public static bool IsStatement(InvocationExpressionSyntax write)
    {
        ExpressionSyntax at = write;
        if (at.Parent is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ConfigureAwait", Parent: InvocationExpressionSyntax configured })
            at = configured;
        return at.Parent is AwaitExpressionSyntax { Parent: ExpressionStatementSyntax };
    }

    /// <summary>The arguments behind those that the call reads; null where one of them is more than a CancellationToken.</summary>
    public static IReadOnlyList<ArgumentSyntax>? Further(InvocationExpressionSyntax call, int count, SemanticModel model)
    {
        var further = call.ArgumentList.Arguments.Skip(count).ToList();
        return call.ArgumentList.Arguments.Count >= count && further.All(f => f.NameColon is null && model.GetTypeInfo(f.Expression).Type?.Name == "CancellationToken") ? further : null;
    }

    public static string Quoted(string text) => SymbolDisplay.FormatLiteral(text, quote: true);

    private static bool IsVisible(SemanticModel model, int position, string name) =>
        model.LookupNamespacesAndTypes(position, name: name).Any(s => s.ContainingNamespace is { Name: "Model", ContainingNamespace.Name: "DynamoDBv2" });
}
