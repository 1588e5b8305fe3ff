using System;
using System.Collections.Generic;

namespace LambdaAnalyzers.Deployments;

/// <summary>Gives image functions without a command of their own the CMD of the Dockerfile that they are built from.</summary>
internal sealed class DockerfileLink
{
    private readonly Dictionary<string, ConfigFile> dockerfiles = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<ConfigFile> used = new();

    public DockerfileLink(IEnumerable<ConfigFile> files)
    {
        foreach (var file in files)
        {
            if (file.Format == ConfigFormat.Dockerfile)
            {
                dockerfiles[ConfigPaths.Combine(file.Path)] = file;
            }
        }
    }

    /// <summary>The Dockerfiles that another file's function is built from: they deploy nothing themselves.</summary>
    public bool IsUsed(ConfigFile file) => used.Contains(file);

    /// <summary>The function, with the handler of its Dockerfile where it names none, and with what the image sets. Its source and its other values stay.</summary>
    public DeployedFunction WithCommand(DeployedFunction function)
    {
        if (dockerfiles.Count == 0 || function.Source == FunctionSource.Dockerfile || !function.IsImageCommand || Find(function) is not { } dockerfile)
        {
            return function;
        }

        used.Add(dockerfile);
        function = function with { Settings = function.Settings.In(dockerfile) };
        return function.Handler.IsAbsent && !dockerfile.Functions.IsEmpty ? function with { Handler = dockerfile.Functions[0].Handler } : function;
    }

    private ConfigFile? Find(DeployedFunction function)
    {
        // Unknown is not absent: an intrinsic may name any folder or file.
        var isContextUnknown = !function.CodeUri.HasValue && !function.CodeUri.IsAbsent;
        var isNameUnknown = !function.Dockerfile.HasValue && !function.Dockerfile.IsAbsent;
        var context = function.CodeUri.Or("");
        if (isContextUnknown || isNameUnknown || (context.Trim().Length > 0 && !ConfigPaths.IsRelative(context)))
        {
            return null;
        }

        var path = ConfigPaths.Combine(ConfigPaths.FolderOf(function.File.Path), context, function.Dockerfile.Or("Dockerfile"));
        return dockerfiles.TryGetValue(path, out var found) ? found : null;
    }
}
