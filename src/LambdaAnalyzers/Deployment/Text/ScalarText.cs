using System;
using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Writes a new string into a scalar's place and keeps its quoting, so a fix changes nothing but the value.</summary>
internal static class ScalarText
{
    /// <summary>The edit that gives the scalar this value; null where the place holds no constant (a <c>!Ref</c>, a collection).</summary>
    public static TextChange? Replace(TextNode scalar, string value)
    {
        if (!scalar.IsScalar || scalar.Tag is not ("" or "!Sub") || (scalar.Tag == "!Sub" && value.Contains("${")))
        {
            return null;
        }

        return new TextChange(scalar.Span, Write(scalar, value));
    }

    private static string Write(TextNode scalar, string value) => scalar.Style switch
    {
        ScalarStyle.Json => Quote(value),
        ScalarStyle.Shell => IsPlainWord(value) && scalar.Span == scalar.Content ? value : Quote(value),
        ScalarStyle.SingleQuoted when !HasControl(value) => "'" + value.Replace("'", "''") + "'",
        // What was legal without quotes usually stays so; where it does not, a quoted text means the same.
        ScalarStyle.Plain or ScalarStyle.Literal or ScalarStyle.Folded when IsPlain(value, scalar.IsInFlow) => value,
        _ => Quote(value),
    };

    /// <summary>A text between double quotes, with escapes that JSON, YAML and Dockerfiles read alike.</summary>
    public static string Quote(string value)
    {
        var result = new StringBuilder(value.Length + 2).Append('"');
        foreach (var character in value)
        {
            switch (character)
            {
                case '"' or '\\':
                    result.Append('\\').Append(character);
                    break;
                case '\n':
                    result.Append("\\n");
                    break;
                case '\r':
                    result.Append("\\r");
                    break;
                case '\t':
                    result.Append("\\t");
                    break;
                default:
                    if (char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF')
                    {
                        result.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                    }
                    else
                    {
                        result.Append(character);
                    }

                    break;
            }
        }

        return result.Append('"').ToString();
    }

    /// <summary>Whether the text means itself without quotes.</summary>
    public static bool IsPlain(string value, bool isInFlow)
    {
        if (value.Length == 0 || HasControl(value) || char.IsWhiteSpace(value[0]) || char.IsWhiteSpace(value[value.Length - 1])
            || IsOtherThanText(value) || "!&*-?:|>@`\"'%#,[]{}<=".IndexOf(value[0]) >= 0)
        {
            return false;
        }

        for (var index = 0; index < value.Length; index++)
        {
            var next = index + 1 < value.Length ? value[index + 1] : ' ';
            switch (value[index])
            {
                case ':' when char.IsWhiteSpace(next) || (isInFlow && ",[]{}".IndexOf(next) >= 0):
                case '#' when char.IsWhiteSpace(value[index - 1]):
                case ',' or '[' or ']' or '{' or '}' when isInFlow:
                    return false;
            }
        }

        return true;
    }

    // YAML reads these without quotes as a number, a truth value or nothing.
    private static bool IsOtherThanText(string value)
        => double.TryParse(value.Replace("_", ""), NumberStyles.Any, CultureInfo.InvariantCulture, out _) || value[0] is '~' or '.' or '+' || IsDigitAt(value, 0)
            || value.ToLowerInvariant() is "null" or "true" or "false" or "yes" or "no" or "on" or "off" or "y" or "n";

    private static bool IsDigitAt(string value, int index) => value[index] is >= '0' and <= '9';

    private static bool HasControl(string value)
    {
        foreach (var character in value)
        {
            if (char.IsControl(character) || character is '\u2028' or '\u2029' or '\uFEFF')
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsPlainWord(string value)
    {
        foreach (var character in value)
        {
            if (!char.IsLetterOrDigit(character) && ":._-/+,=@".IndexOf(character) < 0)
            {
                return false;
            }
        }

        return value.Length > 0;
    }
}
