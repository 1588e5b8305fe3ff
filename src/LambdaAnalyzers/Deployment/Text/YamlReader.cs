using System;
using System.IO;
using System.Threading;
using Microsoft.CodeAnalysis.Text;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>What was read of a YAML or JSON text.</summary>
/// <param name="Root">The first document that holds anything; null when there is none. Incomplete where reading stopped inside it.</param>
/// <param name="Stop">Where and why reading stopped; null when it went to the end of that document.</param>
internal readonly record struct YamlText(TextNode? Root, ReadingStop? Stop);

/// <summary>Reads YAML and JSON by the events of one parser. Never throws but for cancellation; what stood before an error is kept.</summary>
internal static class YamlReader
{
    /// <summary>Deeper than any template. The parser's work grows with the square of open brackets, so this also bounds the time.</summary>
    public const int MaxNesting = 200;

    /// <summary>CloudFormation's own limit for a template.</summary>
    public const int MaxLength = 1 << 20;

    /// <param name="mayBeJson">The file is one of those that are JSON by name; then a text that opens with a brace may hold comments.</param>
    public static YamlText Read(SourceText source, bool mayBeJson, CancellationToken cancellationToken)
    {
        var isTooLarge = source.Length > MaxLength;
        var text = isTooLarge ? source.ToString(new TextSpan(0, MaxLength)) : source.ToString();
        var isJson = mayBeJson && JsonComments.LooksLikeJson(text);

        // To the parser a byte order mark is part of the first key.
        var start = text.Length > 0 && text[0] == '\uFEFF' ? 1 : 0;
        var builder = new NodeBuilder(text, start, isJson);
        var stop = Parse((isJson ? JsonComments.Blank(text) : text).Substring(start), builder, cancellationToken);
        if (isTooLarge && (stop is not null || builder.IsOpen || builder.Root is null || builder.End >= MaxLength))
        {
            builder.StopHere();
            stop = stop is { Reason: Reasons.TooDeep } ? stop : new ReadingStop(new TextSpan(MaxLength, 0), Reasons.TooLarge);
        }

        return new YamlText(builder.Root, stop);
    }

    private static ReadingStop? Parse(string text, NodeBuilder builder, CancellationToken cancellationToken)
    {
        try
        {
            var parser = new Parser(new StringReader(text));
            while (parser.MoveNext())
            {
                cancellationToken.ThrowIfCancellationRequested();
                var current = parser.Current!;
                if (current is DocumentEnd && builder.HasContent)
                {
                    // CloudFormation takes one document; what follows is not ours to judge.
                    return null;
                }

                builder.Add(current);
                if (builder.Depth > MaxNesting)
                {
                    builder.StopHere();
                    return new ReadingStop(builder.SpanOf(current), Reasons.TooDeep);
                }
            }

            return null;
        }
        catch (OperationCanceledException)
        {
            throw;
        }
        catch (Exception exception)
        {
            // The parser throws more than its own exceptions (InvalidOperationException among them), and a file that somebody is typing must never end the analysis.
            builder.StopHere();
            return new ReadingStop(PlaceOf(exception, builder), Reasons.NotReadable);
        }
    }

    private static TextSpan PlaceOf(Exception exception, NodeBuilder builder)
        => exception is YamlException yaml && (yaml.Start.Index > 0 || yaml.End.Index > 0) ? builder.SpanOf(yaml.Start, yaml.End) : new TextSpan(builder.End, 0);
}

/// <summary>Names of the strings that say why reading stopped.</summary>
internal static class Reasons
{
    public const string TooDeep = "LMA0001_TooDeep";
    public const string TooLarge = "LMA0001_TooLarge";
    public const string NotReadable = "LMA0001_NotReadable";
}
