using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Writes a value that was computed from attributes of the item on the condition that those attributes are still what was read.</summary>
internal sealed class ReadCondition
{
    private readonly SemanticModel model;
    private readonly CancellationToken cancellationToken;
    private readonly List<(ISymbol Response, string Name, string Code)> reads = new();

    private ReadCondition(SemanticModel model, CancellationToken cancellationToken) => (this.model, this.cancellationToken) = (model, cancellationToken);

    /// <summary>The attributes and the changes; null where request, expression or value are not written out, or where the value does not come from attributes that the code reads itself.</summary>
    public static async Task<(string Attributes, IReadOnlyList<TextChange> Changes)?> OfAsync(Document document, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(LMA4006AtomicUpdate.ReadBackProperty, out var placeholder) || placeholder is null)
            return null;
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not BaseObjectCreationExpressionSyntax { Initializer: { } request }
            || AtomicExpression.Set(request, "ExpressionAttributeValues")?.Right is not { } given || Initializer(given) is not { } values || AtomicExpression.Entry(given, placeholder) is not { } value)
            return null;
        var names = AtomicExpression.Set(request, "ExpressionAttributeNames")?.Right;
        var condition = new ReadCondition(model, cancellationToken);
        if (names is not null && Initializer(names) is null || !condition.Read(value) || condition.reads.Count == 0 || condition.reads.Any(r => !SymbolEqualityComparer.Default.Equals(r.Response, condition.reads[0].Response))
            || condition.reads.Any(r => r.Name.Length == 0 || !r.Name.All(c => c < 128 && char.IsLetterOrDigit(c) || c == '_')))
            return null;
        var changes = condition.Changes(request, values, names is null ? null : Initializer(names), text);
        return changes is null ? null : (string.Join(", ", condition.reads.Select(r => r.Name)), changes);
    }

    private List<TextChange>? Changes(InitializerExpressionSyntax request, InitializerExpressionSyntax values, InitializerExpressionSyntax? names, SourceText text)
    {
        string expression = "ConditionExpression = \"" + string.Join(" AND ", reads.Select(r => $"#read{r.Name} = :read{r.Name}")) + "\"";
        string named = string.Join(", ", reads.Select(r => $"[\"#read{r.Name}\"] = {UpdateItemCall.Quoted(r.Name)}"));
        if (InitializerEntry.Append(values, text, Entries(values, r => $"\":read{r.Name}\"", r => r.Code)) is not { } valued)
            return null;
        var changes = new List<TextChange> { valued };
        if (names is null)
            expression += "," + (IsOnLines(request, text) ? TextShape.LineBreak(text) + TextShape.Indentation(text, request.Expressions.Last().SpanStart) : " ") + "ExpressionAttributeNames = new() { " + named + " }";
        else if (InitializerEntry.Append(names, text, Entries(names, r => $"\"#read{r.Name}\"", r => UpdateItemCall.Quoted(r.Name))) is { } more)
            changes.Add(more);
        else
            return null;
        if (InitializerEntry.Append(request, text, expression) is not { } conditioned)
            return null;
        changes.Add(conditioned);
        // Where the values are the last member, both changes meet at its end.
        return changes.GroupBy(c => c.Span).Any(g => g.Count() > 1) ? null : changes.OrderBy(c => c.Span.Start).ToList();
    }

    /// <summary>In the form of the entries that are there.</summary>
    private string Entries(InitializerExpressionSyntax initializer, System.Func<(ISymbol, string Name, string Code), string> key, System.Func<(ISymbol, string Name, string Code), string> value) =>
        string.Join(", ", reads.Select(r => initializer.Expressions.LastOrDefault() is InitializerExpressionSyntax ? "{ " + key(r) + ", " + value(r) + " }" : "[" + key(r) + "] = " + value(r)));

    private static bool IsOnLines(InitializerExpressionSyntax request, SourceText text) =>
        text.Lines.GetLineFromPosition(request.OpenBraceToken.SpanStart).LineNumber != text.Lines.GetLineFromPosition(request.Expressions.Last().SpanStart).LineNumber;

    /// <summary>Notes each <c>read.Item["Status"]</c> that the value is computed from, through locals that are given their value once. False where the response is used in another way:
    /// what is there only sometimes cannot be compared.</summary>
    private bool Read(ExpressionSyntax value)
    {
        foreach (var name in value.DescendantNodesAndSelf().OfType<IdentifierNameSyntax>())
        {
            if (name.Parent is MemberAccessExpressionSyntax access && access.Name == name || model.GetSymbolInfo(name, cancellationToken).Symbol is not ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared } local)
                continue;
            if (AtomicExpression.IsWritten(local, name, model, cancellationToken) || declared[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: var given })
                return false;
            if (local.Type.Name != "GetItemResponse")
            {
                if (!Read(given))
                    return false;
                continue;
            }

            if (name.Parent is not MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Item", Parent: ElementAccessExpressionSyntax { ArgumentList.Arguments: { Count: 1 } index } entry } || index[0].Expression is not LiteralExpressionSyntax { Token.Value: string attribute }
                || entry.Ancestors().TakeWhile(a => a is not StatementSyntax).Any(a => a is ConditionalExpressionSyntax or SwitchExpressionSyntax or BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression }))
                return false;
            if (!reads.Any(r => r.Name == attribute))
                reads.Add((local, attribute, entry.ToString()));
        }

        return true;
    }

    private static InitializerExpressionSyntax? Initializer(ExpressionSyntax value) => (value as BaseObjectCreationExpressionSyntax)?.Initializer ?? value as InitializerExpressionSyntax;
}
