using System;
using System.Collections.Generic;

namespace LambdaAnalyzers.Facts.DynamoDB;

/// <summary>The SET clause of an UpdateExpression. (DynamoDB Developer Guide, "Using update expressions in DynamoDB".)</summary>
internal static class UpdateExpression
{
    private static readonly HashSet<string> Clauses = new(StringComparer.OrdinalIgnoreCase) { "SET", "REMOVE", "ADD", "DELETE" };

    /// <summary>The assignments <c>path = :value</c> whose right side is one value of the request; what DynamoDB computes itself (<c>a = a + :n</c>, <c>if_not_exists</c>) is not among them.</summary>
    public static IEnumerable<(string Path, string Value)> PlainSets(string expression)
    {
        foreach (var assignment in Parts(SetClause(expression)))
        {
            int equals = assignment.IndexOf('=');
            if (equals < 0)
                continue;
            var (path, value) = (assignment.Substring(0, equals).Trim(), assignment.Substring(equals + 1).Trim());
            if (value.StartsWith(":", StringComparison.Ordinal) && value.IndexOfAny(new[] { ' ', '+', '-', '(' }) < 0 && path.Length > 0)
                yield return (path, value);
        }
    }

    private static string SetClause(string expression)
    {
        bool isSet = false;
        var clause = new List<string>();
        foreach (var word in expression.Split(new[] { ' ', '\t', '\r', '\n' }, StringSplitOptions.RemoveEmptyEntries))
            if (Clauses.Contains(word))
                isSet = word.Equals("SET", StringComparison.OrdinalIgnoreCase);
            else if (isSet)
                clause.Add(word);
        return string.Join(" ", clause);
    }

    /// <summary>Splits at commas that stand in no parentheses.</summary>
    private static IEnumerable<string> Parts(string clause)
    {
        int depth = 0, start = 0;
        for (int i = 0; i < clause.Length; i++)
            switch (clause[i])
            {
                case '(':
                    depth++;
                    break;
                case ')':
                    depth--;
                    break;
                case ',' when depth == 0:
                    yield return clause.Substring(start, i - start);
                    start = i + 1;
                    break;
            }

        yield return clause.Substring(start);
    }
}
