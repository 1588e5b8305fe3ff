using System.Collections.Generic;
using System.Linq;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Adds keys and items to a YAML or JSON text. What cannot be added without touching anything else is refused.</summary>
internal static class Insertions
{
    /// <summary>The text with all of them, one after the other; null when one is refused.</summary>
    public static SourceText? Apply(SourceText text, bool mayBeJson, IEnumerable<ConfigInsertion> insertions, CancellationToken cancellationToken)
    {
        var current = YamlReader.Read(text, mayBeJson, cancellationToken);
        foreach (var insertion in insertions)
        {
            if (current is not { Stop: null, Root: { IsMapping: true } root } || Change(text, mayBeJson, root, insertion) is not { } change)
            {
                return null;
            }

            // Whatever a file looks like: the change is made only when it reads as the old text and the new value, and nothing else.
            text = text.WithChanges(change);
            current = YamlReader.Read(text, mayBeJson, cancellationToken);
            if (current.Stop is not null || current.Root is null || !InsertionCheck.Holds(root, current.Root, insertion))
            {
                return null;
            }
        }

        return text;
    }

    private static TextChange? Change(SourceText source, bool mayBeJson, TextNode root, ConfigInsertion insertion)
    {
        var node = root;
        var block = new BlockWriter(source);
        var flow = new FlowWriter(source, root.IsFlow, mayBeJson);
        for (var depth = 0; depth < insertion.Path.Count; depth++)
        {
            if (!CanHold(node))
            {
                return null;
            }

            var isLast = depth == insertion.Path.Count - 1;
            if (node.IsFlow)
            {
                flow.Enter(node);
            }
            else
            {
                block.Enter(node);
            }

            if (Find(node, insertion.Path[depth]) is not { } entry)
            {
                var value = Below(insertion, depth + 1);
                return node.IsFlow ? flow.AddEntry(node, insertion.Path[depth], value) : block.AddEntry(node, insertion.Path[depth], value);
            }

            if (isLast && !insertion.IsItem)
            {
                return null;
            }

            if (entry.Value is { IsNull: true, IsAnchored: false })
            {
                return node.IsFlow ? null : block.Fill(entry, Below(insertion, depth + 1));
            }

            node = entry.Value;
        }

        return insertion.IsItem && node is { IsSequence: true, IsComplete: true, IsAnchored: false, Tag: "" } && !node.Items.Any(item => InsertionCheck.Matches(item, insertion.Value))
            ? node.IsFlow ? flow.AddItem(node, insertion.Value) : block.AddItem(node, insertion.Value)
            : null;
    }

    /// <summary>What has to be written below the keys up to a depth: the rest of the path around the value.</summary>
    public static NewValue Below(ConfigInsertion insertion, int depth)
    {
        var value = insertion.IsItem ? NewValue.List(insertion.Value) : insertion.Value;
        for (var index = insertion.Path.Count - 1; index >= depth; index--)
        {
            value = NewValue.Map((insertion.Path[index], value));
        }

        return value;
    }

    // A mapping that an alias, a merge key or a macro shares or makes is not ours to change.
    private static bool CanHold(TextNode node)
        => node is { IsMapping: true, IsComplete: true, IsAnchored: false, HasMerges: false, Tag: "" } && !Readers.Intrinsics.IsIntrinsic(node)
            && node.Entries.All(static entry => entry.Key.IsScalar && !Readers.Lookup.MakesKeys(entry.Key));

    private static Entry? Find(TextNode node, string key)
    {
        foreach (var entry in node.Entries)
        {
            if (entry.Key.Value == key)
            {
                return entry;
            }
        }

        return null;
    }
}
