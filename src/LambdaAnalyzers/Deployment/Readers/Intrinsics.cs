using System;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>Which nodes are calls that CloudFormation answers at deployment, in the short form (<c>!Ref P</c>) and the long (<c>{"Ref": "P"}</c>).</summary>
internal static class Intrinsics
{
    public static bool IsIntrinsic(TextNode node)
    {
        if (node.Tag.Length > 0)
        {
            return true;
        }

        if (!node.IsMapping || node.Entries.Count != 1 || !node.Entries[0].Key.IsScalar)
        {
            return false;
        }

        var key = node.Entries[0].Key.Value;
        return key == "Ref" || key.StartsWith("Fn::", StringComparison.Ordinal);
    }

    /// <summary>The name in a <c>!Ref</c>; null for everything else.</summary>
    public static string? Reference(TextNode node) => Argument(node, "!Ref", "Ref") is { IsComplete: true } argument ? argument.Value : null;

    /// <summary>The scalar that is a constant text: without a call, or a <c>!Sub</c> that substitutes nothing. Null for everything else.</summary>
    public static TextNode? Constant(TextNode node)
    {
        if (!node.IsComplete)
        {
            return null;
        }

        if (node.IsScalar && node.Tag.Length == 0)
        {
            return node.IsNull ? null : node;
        }

        return Argument(node, "!Sub", "Fn::Sub") is { IsComplete: true } argument && argument.Value.IndexOf("${", StringComparison.Ordinal) < 0 ? argument : null;
    }

    private static TextNode? Argument(TextNode node, string tag, string key)
    {
        if (node.IsScalar)
        {
            return node.Tag == tag ? node : null;
        }

        return node.IsMapping && node.Tag.Length == 0 && node.Entries.Count == 1 && node.Entries[0].Key is { IsScalar: true } name && name.Value == key
            && node.Entries[0].Value is { IsScalar: true, Tag: "" } argument ? argument : null;
    }
}
