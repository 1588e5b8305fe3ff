using System;

namespace LambdaAnalyzers.Deployments;

/// <summary>The properties that a command line hands to MSBuild: <c>-p:PublishAot=true</c>, <c>/p:</c>, <c>--property:</c>, several with <c>;</c> between them.</summary>
internal static class BuildParameters
{
    public const string PublishAot = "PublishAot";

    /// <summary>The value of a property, of several the last, as MSBuild takes it; null where the text does not name the property.</summary>
    public static string? Value(string parameters, string property)
    {
        string? value = null;
        for (var at = 0; (at = parameters.IndexOf(property + "=", at, StringComparison.OrdinalIgnoreCase)) >= 0; at++)
        {
            if (at > 0 && !IsBorder(parameters[at - 1]))
            {
                continue;
            }

            var start = at + property.Length + 1;
            while (start < parameters.Length && IsQuote(parameters[start]))
            {
                start++;
            }

            var end = start;
            while (end < parameters.Length && !IsBorder(parameters[end]))
            {
                end++;
            }

            value = parameters.Substring(start, end - start);
        }

        return value;
    }

    private static bool IsBorder(char character) => char.IsWhiteSpace(character) || IsQuote(character) || character is ':' or ';' or ',';

    private static bool IsQuote(char character) => character is '"' or '\'';
}
