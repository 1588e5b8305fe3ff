using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>A collection that is being read.</summary>
internal sealed class OpenNode
{
    private readonly List<Entry> entries = new();
    private readonly HashSet<string> keys = new(StringComparer.Ordinal);
    private readonly List<TextNode> merges = new();
    private TextNode? key;

    public OpenNode(NodeEvent start, int position, bool isMapping, bool isFlow)
        => (Tag, Anchor, Start, IsMapping, IsFlow) = (ScalarNode.TagOf(start), start.Anchor, position, isMapping, isFlow);

    public string Tag { get; }

    public AnchorName Anchor { get; }

    public int Start { get; }

    public bool IsMapping { get; }

    public bool IsFlow { get; }

    public List<TextNode> Items { get; } = new();

    public void Add(TextNode node)
    {
        if (!IsMapping)
        {
            Items.Add(node);
        }
        else if (key is null)
        {
            key = node;
        }
        else
        {
            if (key is { IsScalar: true, Style: ScalarStyle.Plain, Value: "<<" })
            {
                merges.Add(node);
            }
            else if (!key.IsScalar || keys.Add(key.Value))
            {
                entries.Add(new Entry(key, node));
            }

            key = null;
        }
    }

    public TextNode ToMapping(TextSpan span, bool isComplete, ref int merged, int limit)
    {
        foreach (var merge in merges)
        {
            if (merge.IsMapping)
            {
                isComplete &= Merge(merge, ref merged, limit);
            }
            else if (merge.IsSequence)
            {
                foreach (var item in merge.Items)
                {
                    isComplete &= item.IsMapping && Merge(item, ref merged, limit);
                }
            }
            else
            {
                isComplete = false;
            }
        }

        return TextNode.Mapping(entries, span, Tag, isComplete).Written(IsFlow, merges.Count > 0);
    }

    private bool Merge(TextNode mapping, ref int merged, int limit)
    {
        foreach (var entry in mapping.Entries)
        {
            if (++merged > limit)
            {
                return false;
            }

            if (entry.Key.IsScalar && keys.Add(entry.Key.Value))
            {
                entries.Add(entry);
            }
        }

        return mapping.IsComplete;
    }
}
