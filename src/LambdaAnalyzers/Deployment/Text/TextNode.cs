using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments.Text;

internal enum NodeKind { Scalar, Mapping, Sequence }

/// <summary>How a scalar is written; decides how a new value is written into its place.</summary>
internal enum ScalarStyle { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Json, Shell }

/// <summary>A key of a mapping with its value.</summary>
internal readonly record struct Entry(TextNode Key, TextNode Value);

/// <summary>
/// One value of a configuration text with the exact place where it is written. An alias is the very node that its anchor names (never a copy),
/// so the nodes form a graph without cycles: walk fixed paths only, never all of it.
/// </summary>
internal sealed class TextNode
{
    private const int SmallMapping = 8;

    private static readonly IReadOnlyList<Entry> NoEntries = Array.Empty<Entry>();
    private static readonly IReadOnlyList<TextNode> NoItems = Array.Empty<TextNode>();

    private Dictionary<string, TextNode>? index;

    private TextNode(NodeKind kind, string tag) => (Kind, Tag) = (kind, tag);

    public NodeKind Kind { get; }

    /// <summary>The short-form tag with its exclamation mark (<c>!Ref</c>); empty without one.</summary>
    public string Tag { get; }

    /// <summary>The whole token with its quotes, without its tag and anchor; a collection from its tag or first token to the end of its last.</summary>
    public TextSpan Span { get; private set; }

    /// <summary>A scalar's text without its quotes; a collection's <see cref="Span"/>.</summary>
    public TextSpan Content { get; private set; }

    /// <summary>The decoded value of a scalar; empty for collections.</summary>
    public string Value { get; private set; } = "";

    public ScalarStyle Style { get; private set; }

    /// <summary>Whether a scalar stands inside <c>[]</c> or <c>{}</c>, where fewer texts are legal without quotes.</summary>
    public bool IsInFlow { get; private set; }

    /// <summary>Whether a collection is written with <c>[]</c> or <c>{}</c>.</summary>
    public bool IsFlow { get; private set; }

    /// <summary>An anchor names the node: an alias elsewhere may be this very node.</summary>
    public bool IsAnchored { get; private set; }

    /// <summary>Some entries come from a merge key (<c>&lt;&lt;</c>).</summary>
    public bool HasMerges { get; private set; }

    /// <summary>False where reading stopped inside or directly behind: a scalar may go on, a collection may hold more than is here.</summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>The entries of a mapping in the order of the text, merged ones (<c>&lt;&lt;</c>) last. Of equal keys only the first.</summary>
    public IReadOnlyList<Entry> Entries { get; private set; } = NoEntries;

    public IReadOnlyList<TextNode> Items { get; private set; } = NoItems;

    public bool IsScalar => Kind == NodeKind.Scalar;

    public bool IsMapping => Kind == NodeKind.Mapping;

    public bool IsSequence => Kind == NodeKind.Sequence;

    /// <summary>Whether the value is YAML's nothing: an empty place, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNull => IsScalar && Style == ScalarStyle.Plain && Tag.Length == 0
        && (Value.Length == 0 || Value == "~" || Value.Equals("null", StringComparison.OrdinalIgnoreCase));

    public static TextNode Scalar(string value, ScalarStyle style, TextSpan span, TextSpan content, string tag = "", bool isInFlow = false)
        => new(NodeKind.Scalar, tag) { Value = value, Style = style, Span = span, Content = content, IsInFlow = isInFlow };

    public static TextNode Mapping(IReadOnlyList<Entry> distinctEntries, TextSpan span, string tag, bool isComplete)
    {
        var node = new TextNode(NodeKind.Mapping, tag) { Entries = distinctEntries, Span = span, Content = span, IsComplete = isComplete };
        if (distinctEntries.Count > SmallMapping)
        {
            node.index = new Dictionary<string, TextNode>(StringComparer.Ordinal);
            foreach (var entry in distinctEntries)
            {
                if (entry.Key.IsScalar)
                {
                    node.index[entry.Key.Value] = entry.Value;
                }
            }
        }

        return node;
    }

    public static TextNode Sequence(IReadOnlyList<TextNode> items, TextSpan span, string tag, bool isComplete)
        => new(NodeKind.Sequence, tag) { Items = items, Span = span, Content = span, IsComplete = isComplete };

    /// <summary>The value of a key; null when this is no mapping or does not hold it.</summary>
    public TextNode? Find(string key)
    {
        if (index is not null)
        {
            return index.TryGetValue(key, out var found) ? found : null;
        }

        foreach (var entry in Entries)
        {
            if (entry.Key.IsScalar && entry.Key.Value == key)
            {
                return entry.Value;
            }
        }

        return null;
    }

    /// <summary>Says that an anchor names this node.</summary>
    public void MarkAnchored() => IsAnchored = true;

    /// <summary>Says how a collection is written.</summary>
    public TextNode Written(bool isFlow, bool hasMerges)
    {
        (IsFlow, HasMerges) = (isFlow, hasMerges);
        return this;
    }

    /// <summary>Says that reading stopped directly behind this node, so it may go on.</summary>
    public void MarkIncomplete() => IsComplete = false;
}
