using System.Collections.Generic;
using System.Threading;
using System.Threading.Tasks;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.CodeFixes.Edits;

/// <summary>Puts a look at what failed behind the call of a batch operation. The collections of responses may be null (AWS SDK V4).</summary>
internal static class ResponseCheck
{
    private const string UnprocessedItems = "UnprocessedItems";
    private const string UnprocessedKeys = "UnprocessedKeys";

    /// <summary>Five more attempts, 100 ms to 1.6 s apart: about three seconds.</summary>
    private const int Attempts = 5;

    /// <summary>Whether what is left is sent again.</summary>
    public static bool IsRetried(string failure) => failure is UnprocessedItems or UnprocessedKeys;

    public static async Task<IReadOnlyList<TextChange>?> ChangesAsync(Document document, TextSpan span, string failure, CancellationToken cancellationToken)
    {
        if (await ResponseSite.FindAsync(document, span, cancellationToken).ConfigureAwait(false) is not { } site || !site.HasLanguage(LanguageVersion.CSharp9))
            return null;
        var changes = new List<TextChange>();
        if (Local(site, changes) is not { } response || (IsRetried(failure) ? Retry(site, response, failure) : Throw(site, response, failure)) is not { } lines)
            return null;
        changes.Add(site.Behind(lines));
        return changes;
    }

    /// <summary>The local that holds the response: the one that is there, or a new one.</summary>
    private static string? Local(ResponseSite site, List<TextChange> changes)
    {
        if (site.Declared() is { } declared)
            return declared.Identifier.Text;
        if (site.Statement is not ExpressionStatementSyntax { Expression: var expression })
            return null;
        switch (expression)
        {
            case AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression, Left: IdentifierNameSyntax left } assignment when assignment.Right == site.Response:
                if (site.Model.GetSymbolInfo(left).Symbol is ILocalSymbol local)
                    return local.Name;
                if (left.Identifier.ValueText != "_")
                    return null;
                string kept = MemberNames.Free(site.Root, "response");
                changes.Add(new TextChange(left.Span, "var " + kept));
                return kept;
            case { } when expression == site.Response:
                string made = MemberNames.Free(site.Root, "response");
                changes.Add(new TextChange(new TextSpan(site.Statement.SpanStart, 0), $"var {made} = "));
                return made;
            default:
                return null;
        }
    }

    private static string? Throw(ResponseSite site, string response, string failure)
    {
        var (test, text) = failure switch
        {
            "Failed" => ($"{response}.Failed is {{ Count: > 0 }}", $"{{{response}.Failed.Count}} entries failed, the first with: {{{response}.Failed[0].Message}}"),
            "FunctionError" => ($"{response}.FunctionError is not null", $"The invoked function failed: {{{response}.FunctionError}}"),
            _ => ($"{response}.{failure} > 0", $"{{{response}.{failure}}} entries failed."),
        };
        return $"if ({test})\n{{\n    throw new {site.TypeName("System", "InvalidOperationException")}($\"{text}\");\n}}";
    }

    private static string? Retry(ResponseSite site, string response, string failure)
    {
        if (!site.IsAwaited || site.Client is not { } client)
            return null;
        string attempt = MemberNames.Free(site.Root, "attempt");
        string token = site.Token is { } given ? ", " + given : "";
        string call = $"await {client}.{(failure == UnprocessedItems ? "BatchWriteItemAsync" : "BatchGetItemAsync")}({response}.{failure}{token}){site.AwaitSuffix}";
        string head = $"for (int {attempt} = 1; {response}.{failure} is {{ Count: > 0 }}; {attempt}++)\n{{\n"
            + $"    if ({attempt} > {Attempts})\n    {{\n        throw new {site.TypeName("System", "InvalidOperationException")}(\"DynamoDB left a part of the batch unprocessed {Attempts} times.\");\n    }}\n\n"
            + $"    await {site.TypeName("System.Threading.Tasks", "Task")}.Delay(50 << {attempt}{token}){site.AwaitSuffix};\n";
        if (failure == UnprocessedItems)
            return head + $"    {response} = {call};\n}}";
        var (rest, table, items) = (MemberNames.Free(site.Root, "rest"), MemberNames.Free(site.Root, "table"), MemberNames.Free(site.Root, "found"));
        return head + $"    var {rest} = {call};\n    foreach (var {table} in {rest}.Responses)\n    {{\n"
            + $"        if ({response}.Responses.TryGetValue({table}.Key, out var {items}))\n        {{\n            {items}.AddRange({table}.Value);\n        }}\n"
            + $"        else\n        {{\n            {response}.Responses[{table}.Key] = {table}.Value;\n        }}\n    }}\n\n    {response}.{failure} = {rest}.{failure};\n}}";
    }
}
