using System.Collections.Immutable;

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
    public static Deployment Of(ImmutableArray<(ConfigFile File, string? ProjectPath)> files, string assemblyName) => throw new System.NotImplementedException();
}

/// <summary>A function of this project and what its file counts for.</summary>
/// <param name="IsLeftOver">A hand-written template deploys this project, so this file (tools defaults, generator-only template) is ignored for values.</param>
internal sealed record LinkedFunction(DeployedFunction Function, bool IsLeftOver);
