using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Turns <c>SET x = :v</c>, whose value the code computes as x plus or minus something, into an expression that DynamoDB computes: only the something is sent.</summary>
internal sealed class AtomicExpression
{
    private AtomicExpression(string path, IReadOnlyList<TextChange> changes) => (Path, Changes) = (path, changes);

    /// <summary>The attribute as the expression names it.</summary>
    public string Path { get; }

    public IReadOnlyList<TextChange> Changes { get; }

    /// <param name="document">The document of the finding.</param>
    /// <param name="span">The name of the call.</param>
    /// <param name="diagnostic">The finding.</param>
    /// <param name="isSum">True: only x + something; false: only x - something, on the condition that x is at least as much.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    /// <returns>Null where the request, the expression or the sum is not written out where it is used, or the something is not the same there.</returns>
    public static async Task<AtomicExpression?> OfAsync(Document document, TextSpan span, Diagnostic diagnostic, bool isSum, CancellationToken cancellationToken)
    {
        if (!diagnostic.Properties.TryGetValue(LMA4006AtomicUpdate.PlaceholderProperty, out var placeholder) || placeholder is null
            || !diagnostic.Properties.TryGetValue(LMA4006AtomicUpdate.ReadOperandProperty, out var read))
            return null;
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span) || root.FindNode(span, getInnermostNodeForTie: true).FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { } call
            || call.ArgumentList.Arguments.FirstOrDefault()?.Expression is not BaseObjectCreationExpressionSyntax { Initializer: { } request }
            || Set(request, "UpdateExpression") is not { Right: LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal } expression || literal.Token.Text != "\"" + literal.Token.ValueText + "\""
            || Set(request, "ExpressionAttributeValues")?.Right is not { } values || Value(values, placeholder) is not { } number
            || Sum(number, model, cancellationToken) is not { } sum || sum.IsKind(SyntaxKind.AddExpression) != isSum || !isSum && read != "Left")
            return null;
        var (step, start) = read == "Left" ? (sum.Right, sum.Left) : (sum.Left, sum.Right);
        string written = literal.Token.ValueText;
        var match = Regex.Match(written, @"(?<path>[\w#]+)\s*=\s*" + Regex.Escape(placeholder) + @"(?!\w)");
        if (!match.Success || Regex.Matches(written, Regex.Escape(placeholder) + @"(?!\w)").Count != 1 || !IsSameAt(step, number, model, cancellationToken)
            || match.Index > 0 && written[match.Index - 1] == '.' || !ReadNumber.StartsAtZero(start, model, cancellationToken))
            return null;
        string path = match.Groups["path"].Value;
        string atomic = isSum
            ? Added(written.Substring(0, match.Index), path + " " + placeholder, written.Substring(match.Index + match.Length))
            : written.Substring(0, match.Index) + path + " = " + path + " - " + placeholder + written.Substring(match.Index + match.Length);
        var changes = new List<TextChange>
        {
            new(literal.Span, "\"" + atomic + "\""),
            step is LiteralExpressionSyntax { Token.ValueText: var digits } && digits.All(char.IsDigit) && number.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax shown }
                ? new TextChange(shown.Span, "\"" + digits + "\"")
                : new TextChange(number.Span, IsSimple(step) ? step.ToString() : "(" + step + ")"),
        };
        if (!isSum)
            changes.Add(new TextChange(new TextSpan(expression.Span.End, 0), Separator(text, request, expression) + "ConditionExpression = \"" + path + " >= " + placeholder + "\""));
        changes.Sort((a, b) => a.Span.Start.CompareTo(b.Span.Start));
        return new AtomicExpression(Shown(path, request), changes);
    }

    /// <summary>The expression with one assignment less, which stood between the two parts, and the addition in its ADD clause: unlike <c>SET x = x + :v</c>, that works where x is not there yet.</summary>
    private static string Added(string before, string addition, string after)
    {
        string rest = Regex.IsMatch(after, @"^\s*,") ? before + Regex.Replace(after, @"^\s*,\s*", "")
            : Regex.IsMatch(before, @",\s*$") ? Regex.Replace(before, @"\s*,\s*$", "") + after
            : Regex.Replace(before, @"\bSET\s*$", "", RegexOptions.IgnoreCase) + after.TrimStart();
        var clause = new Regex(@"(?<![#:.\w])ADD\s+", RegexOptions.IgnoreCase);
        return clause.IsMatch(rest) ? clause.Replace(rest, m => m.Value + addition + ", ", 1).Trim() : (rest.Trim() + " ADD " + addition).Trim();
    }

    public static AssignmentExpressionSyntax? Set(InitializerExpressionSyntax request, string name) =>
        request.Expressions.OfType<AssignmentExpressionSyntax>().FirstOrDefault(a => a.Left.ToString() == name);

    /// <summary>The number behind <c>N = number.ToString()</c> of one value.</summary>
    private static ExpressionSyntax? Value(ExpressionSyntax values, string placeholder) => Number(Entry(values, placeholder));

    /// <summary>What a dictionary that is written out holds under a key.</summary>
    public static ExpressionSyntax? Entry(ExpressionSyntax values, string placeholder)
    {
        var entries = ((values as BaseObjectCreationExpressionSyntax)?.Initializer ?? values as InitializerExpressionSyntax)?.Expressions ?? default;
        ExpressionSyntax? found = null;
        foreach (var entry in entries)
        {
            var (key, value) = entry switch
            {
                InitializerExpressionSyntax { Expressions: { Count: 2 } pair } => (pair[0], pair[1]),
                AssignmentExpressionSyntax { Left: ImplicitElementAccessSyntax { ArgumentList.Arguments: { Count: 1 } keys }, Right: var right } => (keys[0].Expression, right),
                _ => (null, null),
            };
            if ((key as LiteralExpressionSyntax)?.Token.ValueText == placeholder)
                found = value;
        }

        return found;
    }

    /// <summary>The number in <c>new AttributeValue { N = number.ToString() }</c>.</summary>
    public static ExpressionSyntax? Number(ExpressionSyntax? value) =>
        value is BaseObjectCreationExpressionSyntax { Initializer.Expressions: { Count: 1 } members } && members[0] is AssignmentExpressionSyntax { Right: InvocationExpressionSyntax shown } member
        && member.Left.ToString() == "N" && shown.Expression is MemberAccessExpressionSyntax { Name.Identifier.ValueText: "ToString" } access ? access.Expression : null;

    /// <summary>The sum that the number is: itself, or the one value of a local.</summary>
    public static BinaryExpressionSyntax? Sum(ExpressionSyntax number, SemanticModel model, CancellationToken cancellationToken)
    {
        if (number is IdentifierNameSyntax && model.GetSymbolInfo(number, cancellationToken).Symbol is ILocalSymbol { DeclaringSyntaxReferences: { Length: 1 } declared } local
            && declared[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var value } && !IsWritten(local, number, model, cancellationToken))
            number = value;
        while (number is ParenthesizedExpressionSyntax parenthesized)
            number = parenthesized.Expression;
        return number is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression or (int)SyntaxKind.SubtractExpression } sum ? sum : null;
    }

    /// <summary>Whether an expression means the same where the number stands: made of constants, of locals and parameters that are visible there and never written, and of their members.</summary>
    public static bool IsSameAt(ExpressionSyntax step, ExpressionSyntax place, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var node in step.DescendantNodesAndSelf())
        {
            if (node is not (IdentifierNameSyntax or MemberAccessExpressionSyntax or LiteralExpressionSyntax or ParenthesizedExpressionSyntax or BinaryExpressionSyntax or ThisExpressionSyntax))
                return false;
            if (node is not IdentifierNameSyntax name)
                continue;
            switch (model.GetSymbolInfo(name, cancellationToken).Symbol)
            {
                case INamespaceOrTypeSymbol:
                case IFieldSymbol { IsReadOnly: true } or IFieldSymbol { IsConst: true }:
                    break;
                case { } symbol and (ILocalSymbol or IParameterSymbol):
                    if (!SymbolEqualityComparer.Default.Equals(model.LookupSymbols(place.SpanStart, name: symbol.Name).FirstOrDefault(), symbol) || IsWritten(symbol, place, model, cancellationToken))
                        return false;
                    break;
                case IPropertySymbol when place.FirstAncestorOrSelf<MemberDeclarationSyntax>() is { } member
                    && !member.DescendantNodes().OfType<AssignmentExpressionSyntax>().Any(a => a.Left is MemberAccessExpressionSyntax left && left.Name.Identifier.ValueText == name.Identifier.ValueText):
                    break;
                default:
                    return false;
            }
        }

        return true;
    }

    public static bool IsWritten(ISymbol symbol, SyntaxNode inside, SemanticModel model, CancellationToken cancellationToken)
    {
        var body = inside.FirstAncestorOrSelf<MemberDeclarationSyntax>(m => m is not GlobalStatementSyntax) ?? inside.SyntaxTree.GetRoot(cancellationToken);
        foreach (var name in body.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != symbol.Name || !SymbolEqualityComparer.Default.Equals(model.GetSymbolInfo(name, cancellationToken).Symbol, symbol))
                continue;
            if (name.Parent is AssignmentExpressionSyntax assignment && assignment.Left == name || name.Parent is PostfixUnaryExpressionSyntax { RawKind: not (int)SyntaxKind.SuppressNullableWarningExpression }
                || name.Parent is PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }
                || name.Parent is ArgumentSyntax { RefKindKeyword.RawKind: not (int)SyntaxKind.None } or RefExpressionSyntax || name.Parent is ArgumentSyntax { Parent: TupleExpressionSyntax { Parent: AssignmentExpressionSyntax } })
                return true;
        }

        return false;
    }

    private static bool IsSimple(ExpressionSyntax step) => step is IdentifierNameSyntax or MemberAccessExpressionSyntax or ParenthesizedExpressionSyntax;

    /// <summary>How the next member of the initialiser begins: on a line of its own where the others do.</summary>
    private static string Separator(SourceText text, InitializerExpressionSyntax request, AssignmentExpressionSyntax after)
    {
        bool isOwnLine = text.Lines.GetLineFromPosition(request.OpenBraceToken.SpanStart).LineNumber != text.Lines.GetLineFromPosition(after.SpanStart).LineNumber;
        return isOwnLine ? "," + TextShape.LineBreak(text) + TextShape.Indentation(text, after.SpanStart) : ", ";
    }

    /// <summary>The attribute behind <c>#name</c>, where the request says it.</summary>
    private static string Shown(string path, InitializerExpressionSyntax request)
    {
        if (path[0] != '#')
            return path;
        var names = Set(request, "ExpressionAttributeNames")?.Right;
        var literals = names?.DescendantNodes().OfType<LiteralExpressionSyntax>().ToList() ?? new List<LiteralExpressionSyntax>();
        int at = literals.FindIndex(l => l.Token.ValueText == path);
        return at >= 0 && at + 1 < literals.Count ? literals[at + 1].Token.ValueText : path;
    }
}
