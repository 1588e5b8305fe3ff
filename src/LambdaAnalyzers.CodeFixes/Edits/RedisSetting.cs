using System;
using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using LambdaAnalyzers.Facts;
using LambdaAnalyzers.Rules.ExternalState;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Sets one option of a Redis connection where it is configured: in the initialiser of its ConfigurationOptions, or in its configuration text.</summary>
internal static class RedisSetting
{
    /// <summary>The option and the value that a finding asks for; null where it asks for none.</summary>
    public static (string Option, string Value)? Asked(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(LMA4002RedisForLambda.OptionProperty, out var option) && diagnostic.Properties.TryGetValue(LMA4002RedisForLambda.ValueProperty, out var value)
            && option is not null && value is not null ? (option, value) : null;

    /// <summary>Whether the value is one of several right ones.</summary>
    public static bool IsTimeout(string option) => option.EndsWith("Timeout", StringComparison.Ordinal);

    /// <summary>Null where the configuration is not written out in a place that the edit can reach.</summary>
    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, string option, string value, CancellationToken cancellationToken)
    {
        var root = await document.GetSyntaxRootAsync(cancellationToken).ConfigureAwait(false);
        var model = await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        if (root is null || model is null || !root.FullSpan.Contains(span))
            return null;
        var node = root.FindNode(span, getInnermostNodeForTie: true);
        var change = node switch
        {
            _ when node.FirstAncestorOrSelf<LiteralExpressionSyntax>() is { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => InText(literal, option, value),
            // options.ConnectTimeout = 30000, in an initialiser or a statement.
            ExpressionSyntax { Parent: AssignmentExpressionSyntax assignment } set when assignment.Right == set && NameOf(assignment.Left) == option => new TextChange(set.Span, value),
            SimpleNameSyntax when node.FirstAncestorOrSelf<InvocationExpressionSyntax>() is { ArgumentList.Arguments: { Count: > 0 } arguments } =>
                InConfiguration(arguments[0].Expression, model, text, option, value, cancellationToken),
            _ => null,
        };
        return change is { } made ? new[] { made } : null;
    }

    private static TextChange? InConfiguration(ExpressionSyntax configuration, SemanticModel model, SourceText text, string option, string value, CancellationToken cancellationToken)
    {
        var given = configuration;
        // By way of one local or field of this file.
        if (configuration is IdentifierNameSyntax && model.GetSymbolInfo(configuration, cancellationToken).Symbol is (ILocalSymbol or IFieldSymbol) and { DeclaringSyntaxReferences: { Length: 1 } declared }
            && declared[0].SyntaxTree == configuration.SyntaxTree && declared[0].GetSyntax(cancellationToken) is VariableDeclaratorSyntax { Initializer.Value: var made })
            configuration = made;
        return configuration switch
        {
            LiteralExpressionSyntax literal => InText(literal, option, value),
            InterpolatedStringExpressionSyntax { StringStartToken.RawKind: (int)SyntaxKind.InterpolatedStringStartToken } interpolated =>
                new TextChange(new TextSpan(interpolated.StringEndToken.SpanStart, 0), "," + RedisConfiguration.TextName(option) + "=" + value),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "Parse" }, ArgumentList.Arguments: { Count: > 0 } parsed } =>
                parsed[0].Expression is LiteralExpressionSyntax literal ? InText(literal, option, value) : null,
            BaseObjectCreationExpressionSyntax creation => InitializerEntry.Append(creation, text, option + " = " + value),
            _ => Appended(given, model, option, value, cancellationToken),
        };
    }

    /// <summary>Behind a text that comes from elsewhere: <c>endpoint + ",ssl=true"</c>.</summary>
    private static TextChange? Appended(ExpressionSyntax given, SemanticModel model, string option, string value, CancellationToken cancellationToken)
    {
        if (model.GetTypeInfo(given, cancellationToken).Type?.SpecialType != SpecialType.System_String)
            return null;
        string more = "," + RedisConfiguration.TextName(option) + "=" + value;
        return given switch
        {
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression, Right: LiteralExpressionSyntax literal } =>
                literal.Token.Text == "\"" + literal.Token.ValueText + "\"" ? new TextChange(new TextSpan(literal.Span.End - 1, 0), more) : null,
            // The other value may be one of a cache on the own machine, without TLS.
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression, Right: not ThrowExpressionSyntax } or ConditionalExpressionSyntax or SwitchExpressionSyntax => null,
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.CoalesceExpression } => new TextChange(given.Span, "(" + given + ") + \"" + more + "\""),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } or PostfixUnaryExpressionSyntax or InvocationExpressionSyntax or SimpleNameSyntax or MemberAccessExpressionSyntax =>
                new TextChange(new TextSpan(given.Span.End, 0), " + \"" + more + "\""),
            _ => null,
        };
    }

    private static TextChange? InText(LiteralExpressionSyntax literal, string option, string value)
    {
        if (literal.Token.Text != "\"" + literal.Token.ValueText + "\"")
            return null;
        string name = RedisConfiguration.TextName(option);
        var parts = literal.Token.ValueText.Split(',').ToList();
        int at = parts.FindIndex(p => p.IndexOf('=') is > 0 and var equals && p.Substring(0, equals).Trim().Equals(name, StringComparison.OrdinalIgnoreCase));
        if (at < 0)
            parts.Add(name + "=" + value);
        else
            parts[at] = parts[at].Substring(0, parts[at].IndexOf('=') + 1) + value;
        return new TextChange(literal.Span, "\"" + string.Join(",", parts) + "\"");
    }

    private static string? NameOf(ExpressionSyntax target) => target switch
    {
        MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
        IdentifierNameSyntax name => name.Identifier.ValueText,
        _ => null,
    };
}
