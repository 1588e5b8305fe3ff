using System;
using System.Collections.Generic;
using System.Collections.Immutable;

namespace LambdaAnalyzers.Deployments.Text;

/// <summary>The words of a CMD or ENTRYPOINT.</summary>
/// <param name="Words">Each with its place; style Json in the exec form, Shell in the shell form.</param>
/// <param name="IsExec">Whether it is the JSON form, which starts the program itself instead of a shell.</param>
internal sealed record DockerCommand(ImmutableArray<TextNode> Words, bool IsExec);

/// <summary>One stage of a Dockerfile.</summary>
internal sealed class DockerStage
{
    public DockerStage(TextNode image, string? imageName, string? name, TextNode? platform)
        => (Image, ImageName, Name, Platform) = (image, imageName, name, platform);

    /// <summary>What FROM names, as written.</summary>
    public TextNode Image { get; }

    /// <summary>The image with the defaults of ARG filled in; null when one has no default.</summary>
    public string? ImageName { get; }

    /// <summary>The name after AS.</summary>
    public string? Name { get; }

    /// <summary>The value of <c>--platform</c>.</summary>
    public TextNode? Platform { get; }

    /// <summary>The stage that this one continues, when <see cref="Image"/> is an earlier stage's name.</summary>
    public DockerStage? Base { get; set; }

    public DockerCommand? Command { get; set; }

    public DockerCommand? EntryPoint { get; set; }

    public TextNode? WorkingDirectory { get; set; }

    /// <summary>The last value of each variable that ENV sets here.</summary>
    public Dictionary<string, TextNode> Environment { get; } = new(StringComparer.Ordinal);

    /// <summary>The earlier stages that <c>COPY --from</c> names.</summary>
    public List<DockerStage> CopiesFrom { get; } = [];

    /// <summary>Each <c>dotnet publish</c> in its RUN instructions.</summary>
    public List<DockerPublish> Publishes { get; } = [];
}

/// <summary>What a Dockerfile says.</summary>
/// <param name="Stages">In the order of the text; the last is the image that is deployed.</param>
/// <param name="Stop">Where reading stopped; null when it went to the end.</param>
internal sealed record DockerfileText(ImmutableArray<DockerStage> Stages, ReadingStop? Stop)
{
    public DockerStage? LastStage => Stages.IsEmpty ? null : Stages[Stages.Length - 1];

    /// <summary>The ENTRYPOINT of a stage or of the stages that it continues.</summary>
    public static DockerCommand? EntryPoint(DockerStage? stage)
    {
        while (stage is { EntryPoint: null })
        {
            stage = stage.Base;
        }

        return stage?.EntryPoint;
    }

    /// <summary>The CMD of a stage or of the stages that it continues. An ENTRYPOINT empties the CMD of the image below it.</summary>
    public static DockerCommand? Command(DockerStage? stage)
    {
        while (stage is { Command: null, EntryPoint: null })
        {
            stage = stage.Base;
        }

        return stage?.Command;
    }

    /// <summary>The stage and those from which something reaches it: continued ones, and ones from which it copies.</summary>
    public static IEnumerable<DockerStage> Sources(DockerStage stage)
    {
        var seen = new HashSet<DockerStage>();
        var pending = new Queue<DockerStage>();
        pending.Enqueue(stage);
        while (pending.Count > 0)
        {
            if (pending.Dequeue() is var at && !seen.Add(at))
            {
                continue;
            }

            yield return at;
            if (at.Base is { } earlier)
            {
                pending.Enqueue(earlier);
            }

            at.CopiesFrom.ForEach(pending.Enqueue);
        }
    }

    /// <summary>The image from outside that a stage is built on, however many stages lie between; null when it is not known.</summary>
    public static string? BaseImage(DockerStage? stage)
    {
        while (stage?.Base is { } earlier)
        {
            stage = earlier;
        }

        return stage?.ImageName;
    }
}
