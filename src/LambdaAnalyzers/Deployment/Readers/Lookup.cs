using System;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>What a mapping says about a key: a node; surely nothing; or we cannot know (an intrinsic, a macro, a text that breaks off).</summary>
internal readonly struct Lookup
{
    private Lookup(TextNode? node, bool isUnknown) => (Node, IsUnknown) = (node, isUnknown);

    /// <summary>The value; for an unknown one the node that hides it, if any.</summary>
    public TextNode? Node { get; }

    public bool IsUnknown { get; }

    public bool IsFound => Node is not null && !IsUnknown;

    public bool IsAbsent => Node is null && !IsUnknown;

    public static Lookup Absent => default;

    public static Lookup Found(TextNode node) => new(node, isUnknown: false);

    public static Lookup Unknown(TextNode? node) => new(node, isUnknown: true);

    /// <summary>Looks a key up in a node that may be missing, no mapping, or an intrinsic.</summary>
    public static Lookup In(TextNode? parent, string key)
    {
        if (parent is null)
        {
            return Absent;
        }

        if (!parent.IsMapping || Intrinsics.IsIntrinsic(parent))
        {
            return parent is { IsNull: true, IsComplete: true } ? Absent : Unknown(parent);
        }

        if (parent.Find(key) is { } found)
        {
            return Found(found);
        }

        return parent.IsComplete && !HasMadeKeys(parent) ? Absent : Unknown(parent);
    }

    /// <summary>Whether the key stands for keys that a macro or a loop makes: <c>Fn::Transform</c>, <c>Fn::ForEach::Name</c>.</summary>
    public static bool MakesKeys(TextNode key) => key.Value.StartsWith("Fn::", StringComparison.Ordinal);

    private static bool HasMadeKeys(TextNode map)
    {
        foreach (var entry in map.Entries)
        {
            if (entry.Key.IsScalar && MakesKeys(entry.Key))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Looks a further key up in what this lookup found.</summary>
    public Lookup Then(string key) => IsFound ? In(Node, key) : this;

    /// <summary>The first item of the list that this lookup found; a single value is a list of one.</summary>
    public Lookup First()
    {
        if (!IsFound || (Node!.IsScalar && !Node.IsNull))
        {
            return this;
        }

        if (!Node.IsSequence || Node.Tag.Length > 0)
        {
            return Unknown(Node);
        }

        return Node.Items.Count > 0 ? Found(Node.Items[0]) : Node.IsComplete ? Absent : Unknown(Node);
    }

    /// <summary>This one, or the other where this one surely holds nothing.</summary>
    public Lookup Or(Func<Lookup> other) => IsAbsent ? other() : this;

    /// <summary>Whether the scalar of that text was found.</summary>
    public bool Is(string text) => IsFound && Node!.IsScalar && Node.IsComplete && Node.Tag.Length == 0 && Node.Value == text;
}
