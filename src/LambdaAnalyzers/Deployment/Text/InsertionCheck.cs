using System;
using System.Collections.Generic;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Whether a text after an insertion holds what the text before held, and the new value.</summary>
internal static class InsertionCheck
{
    // Aliases let a small text stand for a large tree.
    private const int MaxNodes = 200_000;

    public static bool Holds(TextNode before, TextNode after, ConfigInsertion insertion) => Holds(before, after, insertion, 0, new Readers.NodeBudget(MaxNodes));

    /// <summary>Whether a node reads as that value.</summary>
    public static bool Matches(TextNode node, NewValue value)
    {
        switch (value.Kind)
        {
            case NewValueKind.Text:
                return node is { IsScalar: true, IsNull: false, Tag: "" } && node.Value == value.Text;
            case NewValueKind.Raw:
                return node is { IsScalar: true, Style: ScalarStyle.Plain, Tag: "" } && node.Value == value.Text;
            case NewValueKind.Call:
                return Readers.References.Of(node) is { } reference && reference.LogicalId == value.Entries[0].Value.Text
                    && reference.Attribute == (value.Entries.Count > 1 ? value.Entries[1].Value.Text : "");
            case NewValueKind.Map:
                return node is { IsMapping: true, Tag: "" } && node.Entries.Count == value.Entries.Count
                    && All(value.Entries.Count, index => node.Entries[index].Key.Value == value.Entries[index].Key && Matches(node.Entries[index].Value, value.Entries[index].Value));
            default:
                return node is { IsSequence: true, Tag: "" } && node.Items.Count == value.Entries.Count
                    && All(value.Entries.Count, index => Matches(node.Items[index], value.Entries[index].Value));
        }
    }

    private static bool Holds(TextNode before, TextNode after, ConfigInsertion insertion, int depth, Readers.NodeBudget budget)
    {
        if (before.IsNull)
        {
            return Matches(after, Insertions.Below(insertion, depth));
        }

        if (depth == insertion.Path.Count)
        {
            return before.IsSequence && after.IsSequence && after.Items.Count == before.Items.Count + 1
                && All(before.Items.Count, index => AreSame(before.Items[index], after.Items[index], budget))
                && Matches(after.Items[before.Items.Count], insertion.Value);
        }

        var key = insertion.Path[depth];
        var isThere = before.Find(key) is not null;
        return before.IsMapping && after.IsMapping && after.Entries.Count == before.Entries.Count + (isThere ? 0 : 1)
            && All(before.Entries.Count, index => IsEntry(before.Entries[index], after.Entries[index]))
            && (isThere || (after.Entries[before.Entries.Count] is var added && added.Key.Value == key && Matches(added.Value, Insertions.Below(insertion, depth + 1))));

        bool IsEntry(Entry old, Entry now)
            => AreSame(old.Key, now.Key, budget) && (old.Key.Value == key ? Holds(old.Value, now.Value, insertion, depth + 1, budget) : AreSame(old.Value, now.Value, budget));
    }

    private static bool AreSame(TextNode before, TextNode after, Readers.NodeBudget budget)
    {
        var open = new Stack<(TextNode Before, TextNode After)>();
        open.Push((before, after));
        while (open.Count > 0 && budget.Spend())
        {
            (before, after) = open.Pop();
            if (before.Kind != after.Kind || before.Tag != after.Tag || before.Value != after.Value || before.Style != after.Style
                || before.Items.Count != after.Items.Count || before.Entries.Count != after.Entries.Count)
            {
                return false;
            }

            for (var index = 0; index < before.Items.Count; index++)
            {
                open.Push((before.Items[index], after.Items[index]));
            }

            for (var index = 0; index < before.Entries.Count; index++)
            {
                open.Push((before.Entries[index].Key, after.Entries[index].Key));
                open.Push((before.Entries[index].Value, after.Entries[index].Value));
            }
        }

        return true;
    }

    private static bool All(int count, Func<int, bool> holds)
    {
        for (var index = 0; index < count; index++)
        {
            if (!holds(index))
            {
                return false;
            }
        }

        return true;
    }
}
