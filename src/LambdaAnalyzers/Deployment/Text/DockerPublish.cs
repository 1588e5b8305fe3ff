using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>One <c>dotnet publish</c> of a RUN, and what it hands to <c>PublishAot</c>.</summary>
/// <param name="Word">The word that says it; null where none does.</param>
/// <param name="Value">Its value; null where none says it, and where a variable without a value hides it.</param>
/// <param name="HasVariables">Whether the value may be that of an argument.</param>
internal sealed record DockerPublish(TextNode? Word, string? Value, bool HasVariables)
{
    private static readonly char[] Spaces = [' ', '\t', '\r', '\n'];

    /// <summary>Whether a RUN may publish: its words are read only then.</summary>
    public static bool MayBe(DockerInstruction instruction) => instruction.Text.IndexOf("publish", StringComparison.Ordinal) >= 0;

    /// <summary>The publishes of a RUN, in their order. A command between conditions counts as run.</summary>
    public static IEnumerable<DockerPublish> Of(DockerCommand command, DockerScope scope)
    {
        var words = command.Words;
        var isShell = !command.IsExec;
        if (Script(words) is { } script)
        {
            (words, isShell) = (script, true);
        }

        DockerPublish? publish = null;
        for (var index = 0; index < words.Length; index++)
        {
            var word = words[index];
            if (publish is null)
            {
                if (IsDotNet(word.Value) && index + 1 < words.Length && words[index + 1].Value.TrimEnd(';') == "publish")
                {
                    publish = new DockerPublish(null, null, HasVariables: false);
                    word = words[++index];
                }
            }
            else if (!isShell || !IsEnd(word.Value))
            {
                publish = publish.With(word, isShell ? scope.Expand(word.Value) : word.Value);
            }

            if (publish is not null && isShell && (IsEnd(word.Value) || word.Value.EndsWith(";", StringComparison.Ordinal)))
            {
                yield return publish;
                publish = null;
            }
        }

        if (publish is not null)
        {
            yield return publish;
        }
    }

    private DockerPublish With(TextNode word, string? text)
    {
        var value = text is null ? null : BuildParameters.Value(text, BuildParameters.PublishAot);
        return value is not null || BuildParameters.Value(word.Value, BuildParameters.PublishAot) is not null ? new DockerPublish(word, value, HasVariables: text != word.Value) : this;
    }

    /// <summary>The words of the script in <c>sh -c "..."</c>; each has the place of the whole script.</summary>
    private static ImmutableArray<TextNode>? Script(ImmutableArray<TextNode> words)
    {
        for (var index = 0; index + 1 < words.Length; index++)
        {
            if (words[index].Value == "-c" && words[index + 1] is var script && script.Value.IndexOf(' ') >= 0)
            {
                return script.Value.Split(Spaces, StringSplitOptions.RemoveEmptyEntries).Select(text => TextNode.Scalar(text, script.Style, script.Span, script.Content)).ToImmutableArray();
            }
        }

        return null;
    }

    private static bool IsDotNet(string word) => word == "dotnet" || word.EndsWith("/dotnet", StringComparison.Ordinal);

    private static bool IsEnd(string word) => word is "&&" or "||" or ";" or "|" or "&";
}
