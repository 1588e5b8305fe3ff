using System;
using System.Collections.Immutable;
using LambdaAnalyzers.Deployments.Text;

namespace LambdaAnalyzers.Deployments.Readers;

/// <summary>
/// The function that a Dockerfile's last stage starts, if it is certain to be one: on AWS's .NET base image the CMD is the handler; on other images
/// only a CMD that reads like a handler is.
/// </summary>
internal static class DockerfileFunctionReader
{
    public static ImmutableArray<DeployedFunction> Read(ConfigFile file, DockerfileText dockerfile)
    {
        if (dockerfile.Stop is not null || dockerfile.LastStage is not { } stage
            || DockerfileText.Command(stage) is not { Words.IsEmpty: false } command)
        {
            return ImmutableArray<DeployedFunction>.Empty;
        }

        var word = command.Words[0];
        var startsHandlers = IsLambdaDotNet(DockerfileText.BaseImage(stage)) && DockerfileText.EntryPoint(stage) is null;
        var isHandler = command.IsExec ? (startsHandlers && command.Words.Length == 1) || LooksLikeHandler(word.Value)
            : command.Words.Length == 1 && !IsBracket(word.Value) && (startsHandlers || LooksLikeHandler(word.Value));
        if (!isHandler)
        {
            return ImmutableArray<DeployedFunction>.Empty;
        }

        var place = file.PlaceOf(word);
        return ImmutableArray.Create(new DeployedFunction
        {
            File = file,
            Key = place,
            Source = FunctionSource.Dockerfile,
            IsImageCommand = true,
            Settings = new ImageSettings(new ConfigScope(file, parameters: null)).In(file),

            // A shell fills in variables; the exec form takes them as text.
            Handler = !command.IsExec && word.Value.IndexOf('$') >= 0 ? Sited<string>.Unknown(place) : Sited<string>.Known(word.Value, place),
        });
    }

    private static bool IsLambdaDotNet(string? image)
    {
        if (image is null)
        {
            return false;
        }

        var digest = image.IndexOf('@');
        var name = digest < 0 ? image : image.Substring(0, digest);
        var tag = name.IndexOf(':', name.LastIndexOf('/') + 1);
        name = tag < 0 ? name : name.Substring(0, tag);
        return name.EndsWith("lambda/dotnet", StringComparison.OrdinalIgnoreCase) || name.EndsWith("amazon/aws-lambda-dotnet", StringComparison.OrdinalIgnoreCase);
    }

    // What is no JSON (yet) is a command of the shell to Docker.
    private static bool IsBracket(string word) => word.StartsWith("[", StringComparison.Ordinal);

    private static bool LooksLikeHandler(string word) => word.IndexOf("::", StringComparison.Ordinal) > 0;
}
