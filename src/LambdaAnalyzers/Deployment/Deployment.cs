using System;
using System.Collections.Concurrent;
using System.Collections.Generic;
using System.Collections.Immutable;
using System.Linq;

namespace LambdaAnalyzers.Deployments;

/// <summary>What the configuration files beside a project say about it: the functions linked to the project.</summary>
internal sealed class Deployment
{
    /// <summary>The functions of this project, by file path and position. Functions of other projects and runtimes are not here.</summary>
    public ImmutableArray<LinkedFunction> Functions { get; init; } = ImmutableArray<LinkedFunction>.Empty;

    /// <summary>Every file that was read, once per path, in ordinal order of path.</summary>
    public ImmutableArray<ConfigFile> Files { get; init; } = ImmutableArray<ConfigFile>.Empty;

    /// <summary>Joins the files of one project. <paramref name="files"/>: each with its LambdaProjectPath metadata as the compiler gives it (null when unset).</summary>
    /// <param name="assemblyName">The simple name of the compilation's assembly.</param>
    public static Deployment Of(ImmutableArray<(ConfigFile File, string? ProjectPath)> files, string assemblyName)
    {
        var byPath = ByPath(files);
        var read = byPath.Values.Select(static entry => entry.File).ToImmutableArray();
        var isReplaced = Replaced(read);
        var dockerfiles = new DockerfileLink(read);
        var linked = new List<DeployedFunction>();
        foreach (var (file, projectPath) in byPath.Values)
        {
            foreach (var declared in file.Functions)
            {
                var function = dockerfiles.WithCommand(declared.WithoutParameters(isReplaced));
                if (ProjectLink.Links(function, projectPath, assemblyName))
                {
                    linked.Add(function);
                }
            }
        }

        linked.RemoveAll(function => function.Source == FunctionSource.Dockerfile && dockerfiles.IsUsed(function.File));
        return new Deployment { Files = read, Functions = Judge(linked) };
    }

    /// <summary>The files by path. The same file may be listed by the user and by our props; the entry that says where the project lies counts.</summary>
    private static SortedDictionary<string, (ConfigFile File, string? ProjectPath)> ByPath(ImmutableArray<(ConfigFile File, string? ProjectPath)> files)
    {
        var result = new SortedDictionary<string, (ConfigFile File, string? ProjectPath)>(StringComparer.Ordinal);
        foreach (var (file, given) in files)
        {
            // The compiler gives an unset value as an empty one.
            var projectPath = string.IsNullOrWhiteSpace(given) ? null : ConfigPaths.Normalize(given!);
            if (!result.TryGetValue(file.Path, out var known) || (known.ProjectPath is null && projectPath is not null))
            {
                result[file.Path] = (file, projectPath);
            }
        }

        return result;
    }

    // A plain text search: which environment of samconfig.toml is deployed is not known, and a parameter named anywhere may get another value.
    private static Func<string, bool> Replaced(ImmutableArray<ConfigFile> files)
    {
        // Settings are read when a rule asks, on any thread.
        var answers = new ConcurrentDictionary<string, bool>(StringComparer.Ordinal);
        return parameter => answers.GetOrAdd(parameter, name => files.Any(file => file.ParameterValues.IndexOf(name, StringComparison.Ordinal) >= 0));
    }

    /// <summary>Says which functions count only as long as no hand-written file deploys the project.</summary>
    private static ImmutableArray<LinkedFunction> Judge(List<DeployedFunction> functions)
    {
        var isDeployedByHand = functions.Exists(static function => IsHandWritten(function));
        var hasCommand = functions.Exists(static function => function.Source != FunctionSource.Dockerfile && function.IsImageCommand && !function.Handler.IsAbsent);
        var result = ImmutableArray.CreateBuilder<LinkedFunction>(functions.Count);
        foreach (var function in functions)
        {
            // A command in a template or in the tools defaults replaces the CMD of the image.
            var isReplaced = function.Source == FunctionSource.Dockerfile && hasCommand;
            result.Add(new LinkedFunction(function, IsLeftOver: isReplaced || (isDeployedByHand && !IsHandWritten(function))));
        }

        return result.MoveToImmutable();
    }

    private static bool IsHandWritten(DeployedFunction function) => function.Source is FunctionSource.HandWrittenTemplate or FunctionSource.ServerlessFramework;
}

/// <summary>A function of this project and what its file counts for.</summary>
/// <param name="IsLeftOver">A hand-written template deploys this project, so this file (tools defaults, generator-only template) is ignored for values.</param>
internal sealed record LinkedFunction(DeployedFunction Function, bool IsLeftOver);
