using System;
using System.Collections.Generic;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Builds the nodes of one document from parser events, without recursion and without copying what an alias names.</summary>
internal sealed class NodeBuilder
{
    // Aliases share nodes, but a merge key copies entries. What lies beyond this stays unmerged and its mapping counts as incomplete.
    private const int MaxMergedEntries = 50_000;

    private readonly string text;
    private readonly int offset;
    private readonly bool isJson;
    private readonly Stack<OpenNode> open = new();
    private readonly Dictionary<string, TextNode> anchors = new(StringComparer.Ordinal);
    private int mergedEntries;
    private TextNode? last;

    /// <param name="text">The whole text.</param>
    /// <param name="offset">Where in it the parser began.</param>
    /// <param name="isJson">Whether double quotes are JSON's.</param>
    public NodeBuilder(string text, int offset, bool isJson) => (this.text, this.offset, this.isJson) = (text, offset, isJson);

    public TextNode? Root { get; private set; }

    public int Depth => open.Count;

    public bool IsOpen => open.Count > 0;

    /// <summary>Whether a document with anything in it was read: an empty one (<c>---</c> twice, a file of comments) does not count.</summary>
    public bool HasContent => Root is { IsNull: false };

    /// <summary>The end of what was read.</summary>
    public int End { get; private set; }

    /// <summary>The span of an event in the text. The parser gives brackets, braces and dashes no length.</summary>
    public TextSpan SpanOf(ParsingEvent current)
    {
        var span = SpanOf(current.Start, current.End);
        return span.IsEmpty && current is not Scalar && span.Start < text.Length && text[span.Start] is '[' or ']' or '{' or '}' or '-'
            ? new TextSpan(span.Start, 1)
            : span;
    }

    /// <summary>The span between two marks of the parser, which does not see a byte order mark.</summary>
    public TextSpan SpanOf(Mark from, Mark to)
    {
        var start = (int)Math.Min(from.Index + offset, text.Length);
        return TextSpan.FromBounds(start, (int)Math.Min(Math.Max(start, to.Index + offset), text.Length));
    }

    public void Add(ParsingEvent current)
    {
        var span = SpanOf(current);
        switch (current)
        {
            case Scalar scalar:
                var node = ScalarNode.Of(scalar, span, text, isJson, isInFlow: open.Count > 0 && open.Peek().IsFlow);
                Remember(scalar.Anchor, node);
                last = node;
                Place(node);
                break;
            case AnchorAlias alias:
                last = null;
                Place(anchors.TryGetValue(alias.Value.Value, out var named) ? named : UnknownAlias(span));
                break;
            case MappingStart start:
                last = null;
                open.Push(new OpenNode(start, span.Start, isMapping: true, start.Style == MappingStyle.Flow));
                break;
            case SequenceStart start:
                last = null;
                open.Push(new OpenNode(start, span.Start, isMapping: false, start.Style == SequenceStyle.Flow));
                break;
            case MappingEnd or SequenceEnd:
                // The end of a block collection is told where the next token stands, which may be many comments later.
                End = open.Peek().IsFlow ? Math.Max(End, span.End) : End;
                Close(isComplete: true);
                break;
        }

        if (current is NodeEvent)
        {
            End = Math.Max(End, last is null ? span.End : last.Span.End);
        }
    }

    /// <summary>Reading ends in the middle: closes what is open as incomplete, and so is the scalar that was read last.</summary>
    public void StopHere()
    {
        last?.MarkIncomplete();
        while (open.Count > 0)
        {
            Close(isComplete: false);
        }
    }

    private static TextNode UnknownAlias(TextSpan span)
    {
        var node = TextNode.Scalar("", ScalarStyle.Plain, span, span, "*");
        node.MarkIncomplete();
        return node;
    }

    private void Close(bool isComplete)
    {
        last = isComplete ? null : last;
        var closed = open.Pop();
        var span = TextSpan.FromBounds(closed.Start, Math.Max(closed.Start, End));
        var node = closed.IsMapping
            ? closed.ToMapping(span, isComplete, ref mergedEntries, MaxMergedEntries)
            : TextNode.Sequence(closed.Items, span, closed.Tag, isComplete).Written(closed.IsFlow, hasMerges: false);

        // Only a closed collection can be named: an alias inside its own anchor would make a cycle.
        Remember(closed.Anchor, node);
        Place(node);
    }

    private void Remember(AnchorName anchor, TextNode node)
    {
        if (!anchor.IsEmpty)
        {
            anchors[anchor.Value] = node;
            node.MarkAnchored();
        }
    }

    private void Place(TextNode node)
    {
        if (open.Count == 0)
        {
            Root = node;
        }
        else
        {
            open.Peek().Add(node);
        }
    }
}
