using System;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core.Events;
using YamlStyle = YamlDotNet.Core.ScalarStyle;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Makes the node of a scalar event: the parser tells where a scalar starts with its tag and anchor, we need the token itself.</summary>
internal static class ScalarNode
{
    private const string StandardTags = "tag:yaml.org,2002:";

    public static TextNode Of(Scalar scalar, TextSpan span, string text, bool isJson, bool isInFlow)
    {
        var start = scalar.Tag.IsEmpty && scalar.Anchor.IsEmpty ? span.Start : SkipProperties(text, span);
        var end = Math.Max(start, span.End);
        var style = StyleOf(scalar.Style, isJson);
        if (style is ScalarStyle.Literal or ScalarStyle.Folded)
        {
            // A block scalar ends at the next token; its own end is its last character.
            while (end > start && char.IsWhiteSpace(text[end - 1]))
            {
                end--;
            }
        }

        var token = TextSpan.FromBounds(start, end);
        return TextNode.Scalar(scalar.Value, style, token, ContentOf(token, style, text), TagOf(scalar), isInFlow);
    }

    /// <summary>The tag in its short form; empty for none and for YAML's own (<c>!!str</c>), which do not change what a template means.</summary>
    public static string TagOf(NodeEvent node)
    {
        if (node.Tag.IsEmpty || node.Tag.IsNonSpecific)
        {
            return "";
        }

        var tag = node.Tag.Value;
        return tag.StartsWith(StandardTags, StringComparison.Ordinal) ? "" : tag;
    }

    private static ScalarStyle StyleOf(YamlStyle style, bool isJson) => style switch
    {
        YamlStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        YamlStyle.DoubleQuoted => isJson ? ScalarStyle.Json : ScalarStyle.DoubleQuoted,
        YamlStyle.Literal => ScalarStyle.Literal,
        YamlStyle.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };

    private static TextSpan ContentOf(TextSpan token, ScalarStyle style, string text)
    {
        switch (style)
        {
            case ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted or ScalarStyle.Json when token.Length >= 2:
                return TextSpan.FromBounds(token.Start + 1, token.End - 1);
            case ScalarStyle.Literal or ScalarStyle.Folded:
                var start = text.IndexOfAny(['\r', '\n'], token.Start, token.Length);
                while (start >= 0 && start < token.End && char.IsWhiteSpace(text[start]))
                {
                    start++;
                }

                return start < 0 ? new TextSpan(token.End, 0) : TextSpan.FromBounds(start, token.End);
            default:
                return token;
        }
    }

    // Tags and anchors stand before the value, in any order, with white space, line ends and comments between.
    private static int SkipProperties(string text, TextSpan span)
    {
        var index = span.Start;
        while (index < span.End)
        {
            var character = text[index];
            if (character is '!' or '&')
            {
                while (index < span.End && !char.IsWhiteSpace(text[index]))
                {
                    index++;
                }
            }
            else if (char.IsWhiteSpace(character))
            {
                index++;
            }
            else if (character == '#')
            {
                var end = text.IndexOfAny(['\r', '\n'], index, span.End - index);
                index = end < 0 ? span.End : end;
            }
            else
            {
                return index;
            }
        }

        return span.End;
    }
}
