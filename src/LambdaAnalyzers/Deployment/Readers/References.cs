using System;
using System.Collections.Generic;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>How many nodes a walk may still visit: aliases let a small text stand for a large tree.</summary>
internal sealed class NodeBudget
{
    private int left;

    public NodeBudget(int nodes) => left = nodes;

    public bool Spend() => left-- > 0;
}

/// <summary>Finds what intrinsics refer to, in short and long form, YAML and JSON.</summary>
internal static class References
{
    private const int MaxNodes = 2_000;

    /// <summary>The one thing that the whole value is; null when it is more, less or something else.</summary>
    public static ResourceReference? Of(TextNode node)
    {
        for (var depth = 0; depth < MaxNodes; depth++)
        {
            if (Call(node) is not var (name, argument) || !argument.IsComplete)
            {
                return null;
            }

            switch (name)
            {
                case "Ref":
                    return argument.IsScalar ? Named(argument.Value, hasAttribute: false) : null;
                case "GetAtt":
                    return Attribute(argument);
                case "Sub":
                    var (text, variables) = Substitution(argument);
                    if (text is null || Only(text) is not { } inner)
                    {
                        return null;
                    }

                    if (variables?.Find(inner) is not { } variable)
                    {
                        return Named(inner, hasAttribute: true);
                    }

                    node = variable;
                    break;
                default:
                    return null;
            }
        }

        return null;
    }

    /// <summary>All that is referred to in the value, in the order of the text.</summary>
    public static IEnumerable<ResourceReference> Inside(TextNode root) => Inside(root, new NodeBudget(MaxNodes));

    /// <summary>All that is referred to in the value, as far as the budget goes.</summary>
    public static IEnumerable<ResourceReference> Inside(TextNode root, NodeBudget budget)
    {
        var open = new Stack<TextNode>();
        open.Push(root);
        while (open.Count > 0 && budget.Spend())
        {
            var node = open.Pop();
            if (Call(node) is not var (name, argument))
            {
                PushChildren(node, open);
                continue;
            }

            switch (name)
            {
                case "Ref" when argument.IsScalar && Named(argument.Value, hasAttribute: false) is { } resource:
                    yield return resource;
                    break;
                case "GetAtt" when Attribute(argument) is { } attribute:
                    yield return attribute;
                    break;
                case "Sub" when Substitution(argument) is ({ } text, var variables):
                    foreach (var word in Substituted(text))
                    {
                        if (variables?.Find(word) is null && Named(word, hasAttribute: true) is { } reference)
                        {
                            yield return reference;
                        }
                    }

                    if (variables is not null)
                    {
                        open.Push(variables);
                    }

                    break;
                default:
                    PushChildren(argument, open);
                    break;
            }
        }
    }

    private static void PushChildren(TextNode node, Stack<TextNode> open)
    {
        for (var index = node.Items.Count - 1; index >= 0; index--)
        {
            open.Push(node.Items[index]);
        }

        for (var index = node.Entries.Count - 1; index >= 0; index--)
        {
            open.Push(node.Entries[index].Value);
        }
    }

    /// <summary>The name of the function without its prefix, and its argument; null for a node that calls none.</summary>
    private static (string Name, TextNode Argument)? Call(TextNode node)
    {
        if (node.Tag.Length > 1)
        {
            return (node.Tag.Substring(1), node);
        }

        if (!node.IsMapping || node.Entries.Count != 1 || !node.Entries[0].Key.IsScalar)
        {
            return null;
        }

        var key = node.Entries[0].Key.Value;
        return key == "Ref" ? (key, node.Entries[0].Value)
            : key.StartsWith("Fn::", StringComparison.Ordinal) ? (key.Substring("Fn::".Length), node.Entries[0].Value)
            : null;
    }

    private static ResourceReference? Attribute(TextNode argument)
        => argument.IsScalar ? Named(argument.Value, hasAttribute: true)
            : argument is { IsSequence: true, Items.Count: > 1 } && argument.Items[0].IsScalar && argument.Items[1].IsScalar
                ? new ResourceReference(argument.Items[0].Value, argument.Items[1].Value)
                : null;

    private static ResourceReference? Named(string text, bool hasAttribute)
    {
        text = text.Trim();
        if (text.Length == 0 || text.IndexOf("::", StringComparison.Ordinal) >= 0)
        {
            return null;
        }

        var dot = hasAttribute ? text.IndexOf('.') : -1;
        return dot < 0 ? new ResourceReference(text, "") : new ResourceReference(text.Substring(0, dot), text.Substring(dot + 1));
    }

    private static (string? Text, TextNode? Variables) Substitution(TextNode argument)
        => argument.IsScalar ? (argument.Value, null)
            : argument is { IsSequence: true, Items.Count: > 0 } && argument.Items[0] is { IsScalar: true, IsComplete: true } text
                ? (text.Value, argument.Items.Count > 1 ? argument.Items[1] : null)
                : (null, null);

    // The name in a text that is one substitution and nothing else.
    private static string? Only(string text)
        => text.StartsWith("${", StringComparison.Ordinal) && text.IndexOf('}') == text.Length - 1 && !text.StartsWith("${!", StringComparison.Ordinal)
            ? text.Substring(2, text.Length - 3).Trim()
            : null;

    private static IEnumerable<string> Substituted(string text)
    {
        for (var start = text.IndexOf("${", StringComparison.Ordinal); start >= 0; start = text.IndexOf("${", start + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf('}', start);
            if (end < 0)
            {
                yield break;
            }

            // ${!Name} is the text ${Name}.
            if (text[start + 2] != '!')
            {
                yield return text.Substring(start + 2, end - start - 2).Trim();
            }
        }
    }
}
