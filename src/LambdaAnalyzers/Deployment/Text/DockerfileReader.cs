using System;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Globalization;
using System.Threading;
using Microsoft.CodeAnalysis.Text;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>Reads a Dockerfile. Every text is one, so only size stops it; unknown instructions are passed over.</summary>
internal static class DockerfileReader
{
    public static DockerfileText Read(SourceText source, CancellationToken cancellationToken)
    {
        var isTooLarge = source.Length > YamlReader.MaxLength;
        var text = isTooLarge ? source.ToString(new TextSpan(0, YamlReader.MaxLength)) : source.ToString();
        var lines = new DockerfileLines(text);
        var arguments = new Dictionary<string, string>(StringComparer.Ordinal);
        var byName = new Dictionary<string, DockerStage>(StringComparer.OrdinalIgnoreCase);
        var stages = ImmutableArray.CreateBuilder<DockerStage>();
        DockerStage? stage = null;
        var scopes = new Dictionary<DockerStage, DockerScope>();
        while (lines.Next() is { } instruction)
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (instruction.Keyword)
            {
                case "FROM" when From(instruction, arguments, byName) is { } started:
                    stages.Add(stage = started);
                    scopes[started] = new DockerScope(started.Base is { } earlier ? scopes[earlier] : null);
                    if (started.Name is { } name)
                    {
                        byName[name] = started;
                    }

                    break;
                case "ARG" when stage is null:
                    AddArguments(DockerWords.Shell(instruction), arguments);
                    break;
                case "ARG":
                    foreach (var word in DockerWords.Shell(instruction))
                    {
                        scopes[stage].Declare(word.Value, arguments);
                    }

                    break;
                case "COPY" when stage is not null:
                    AddCopied(DockerWords.Shell(instruction), stage, stages, byName);
                    break;
                case "RUN" when stage is not null && DockerPublish.MayBe(instruction):
                    stage.Publishes.AddRange(DockerPublish.Of(DockerWords.Command(instruction), scopes[stage]));
                    break;
                case "CMD" when stage is not null:
                    stage.Command = DockerWords.Command(instruction);
                    break;
                case "ENTRYPOINT" when stage is not null:
                    stage.EntryPoint = DockerWords.Command(instruction);
                    break;
                case "WORKDIR" when stage is not null && DockerWords.Shell(instruction) is { IsEmpty: false } words:
                    stage.WorkingDirectory = words[0];
                    break;
                case "ENV" when stage is not null:
                    AddEnvironment(DockerWords.Shell(instruction), stage.Environment, scopes[stage]);
                    break;
            }
        }

        return new DockerfileText(stages.ToImmutable(), isTooLarge ? new ReadingStop(new TextSpan(YamlReader.MaxLength, 0), Reasons.TooLarge) : null);
    }

    private static DockerStage? From(DockerInstruction instruction, Dictionary<string, string> arguments, Dictionary<string, DockerStage> byName)
    {
        TextNode? platform = null;
        TextNode? image = null;
        string? name = null;
        var words = DockerWords.Shell(instruction);
        for (var index = 0; index < words.Length; index++)
        {
            const string Platform = "--platform=";
            var word = words[index];
            if (image is null && word.Value.StartsWith("--", StringComparison.Ordinal))
            {
                platform = word.Value.StartsWith(Platform, StringComparison.Ordinal) ? Tail(word, Platform.Length) : platform;
            }
            else if (image is null)
            {
                image = word;
            }
            else if (word.Value.Equals("AS", StringComparison.OrdinalIgnoreCase) && index + 1 < words.Length)
            {
                name = words[index + 1].Value;
                break;
            }
        }

        if (image is null)
        {
            return null;
        }

        var imageName = DockerVariables.Expand(image.Value, arguments);
        return new DockerStage(image, imageName, name, platform)
        {
            Base = imageName is not null && byName.TryGetValue(imageName, out var earlier) ? earlier : null,
        };
    }

    private static void AddArguments(ImmutableArray<TextNode> words, Dictionary<string, string> arguments)
    {
        foreach (var word in words)
        {
            var equals = word.Value.IndexOf('=');
            if (equals > 0 && DockerVariables.Expand(word.Value.Substring(equals + 1), arguments) is { } value)
            {
                arguments[word.Value.Substring(0, equals)] = value;
            }
        }
    }

    // By name or by number; other images hold no build of ours.
    private static void AddCopied(ImmutableArray<TextNode> words, DockerStage stage, ImmutableArray<DockerStage>.Builder stages, Dictionary<string, DockerStage> byName)
    {
        const string From = "--from=";
        foreach (var word in words)
        {
            if (!word.Value.StartsWith(From, StringComparison.Ordinal))
            {
                continue;
            }

            var name = word.Value.Substring(From.Length);
            if (byName.TryGetValue(name, out var named))
            {
                stage.CopiesFrom.Add(named);
            }
            else if (int.TryParse(name, NumberStyles.None, CultureInfo.InvariantCulture, out var index) && index < stages.Count)
            {
                stage.CopiesFrom.Add(stages[index]);
            }
        }
    }

    // Both forms: "ENV A=1 B=2" and the old "ENV A 1".
    private static void AddEnvironment(ImmutableArray<TextNode> words, Dictionary<string, TextNode> environment, DockerScope scope)
    {
        if (words.Length >= 2 && words[0].Value.IndexOf('=') < 0)
        {
            environment[words[0].Value] = words[1];
            scope.Set(words[0].Value, words[1].Value);
            return;
        }

        foreach (var word in words)
        {
            var equals = word.Value.IndexOf('=');
            if (equals > 0)
            {
                environment[word.Value.Substring(0, equals)] = Tail(word, equals + 1);
                scope.Set(word.Value.Substring(0, equals), word.Value.Substring(equals + 1));
            }
        }
    }

    // The part of a word behind "name=". Quotes or a continued line make its place inexact: then the place is the whole word.
    private static TextNode Tail(TextNode word, int skip)
    {
        var span = word.Span.Length == word.Value.Length ? TextSpan.FromBounds(word.Span.Start + skip, word.Span.End) : word.Span;
        return TextNode.Scalar(word.Value.Substring(skip), ScalarStyle.Shell, span, span);
    }
}
