using System.Text;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>
/// Comments in JSON. AWS's own tools write and read them, but to a YAML parser <c>// c</c> is text and becomes part of the next key,
/// without an error. So they are blanked, in the same length, before parsing.
/// </summary>
internal static class JsonComments
{
    /// <summary>The text with every comment outside strings replaced by spaces; line ends stay, so every index means the same place.</summary>
    public static string Blank(string text)
    {
        StringBuilder? result = null;
        var index = 0;
        while (index < text.Length)
        {
            var character = text[index];
            if (character == '"')
            {
                index = EndOfString(text, index);
            }
            else if (character == '/' && index + 1 < text.Length && text[index + 1] is '/' or '*')
            {
                var end = text[index + 1] == '/' ? EndOfLine(text, index) : EndOfBlock(text, index);
                result ??= new StringBuilder(text);
                for (; index < end; index++)
                {
                    if (text[index] is not ('\r' or '\n'))
                    {
                        result[index] = ' ';
                    }
                }
            }
            else
            {
                index++;
            }
        }

        return result?.ToString() ?? text;
    }

    /// <summary>Whether the first thing in the text that is no white space and no comment opens an object or a list.</summary>
    public static bool LooksLikeJson(string text)
    {
        var index = 0;
        while (index < text.Length)
        {
            if (char.IsWhiteSpace(text[index]) || text[index] == '\uFEFF')
            {
                index++;
            }
            else if (text[index] == '/' && index + 1 < text.Length && text[index + 1] is '/' or '*')
            {
                index = text[index + 1] == '/' ? EndOfLine(text, index) : EndOfBlock(text, index);
            }
            else
            {
                return text[index] is '{' or '[';
            }
        }

        return false;
    }

    // A string that is not closed ends with its line: otherwise one missing quote would turn every later comment into text.
    private static int EndOfString(string text, int start)
    {
        for (var index = start + 1; index < text.Length; index++)
        {
            switch (text[index])
            {
                case '\\':
                    index++;
                    break;
                case '"':
                    return index + 1;
                case '\r' or '\n':
                    return index;
            }
        }

        return text.Length;
    }

    private static int EndOfLine(string text, int start)
    {
        var end = text.IndexOfAny(['\r', '\n'], start);
        return end < 0 ? text.Length : end;
    }

    private static int EndOfBlock(string text, int start)
    {
        var end = text.IndexOf("*/", start + 2, System.StringComparison.Ordinal);
        return end < 0 ? text.Length : end + 2;
    }
}
