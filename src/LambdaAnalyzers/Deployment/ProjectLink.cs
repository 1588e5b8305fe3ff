using System;

namespace LambdaAnalyzers.Deployments;

/// <summary>Whether a function of a configuration file runs the code of this project (spec 2.0, "Config model").</summary>
internal static class ProjectLink
{
    private const string Here = ".";

    /// <param name="function">A function of any file.</param>
    /// <param name="projectPath">From the file's folder to the project's, as LambdaProjectPath gives it; null when unknown.</param>
    /// <param name="assemblyName">The simple name of the project's assembly.</param>
    public static bool Links(DeployedFunction function, string? projectPath, string assemblyName)
    {
        if (!RunsDotNet(function.Runtime))
        {
            return false;
        }

        if (function.Handler.HasValue && AssemblyPart(function.Handler.Value).Equals(assemblyName, StringComparison.OrdinalIgnoreCase))
        {
            return true;
        }

        return projectPath is not null && MayBeHandler(function) && LiesIn(function, projectPath);
    }

    /// <summary>The assembly in a handler text: before <c>::</c>, else (an executable) all of it without <c>.dll</c>.</summary>
    public static string AssemblyPart(string handler)
    {
        var colons = handler.IndexOf("::", StringComparison.Ordinal);
        var name = (colons < 0 ? handler : handler.Substring(0, colons)).Trim();
        return colons < 0 && name.EndsWith(".dll", StringComparison.OrdinalIgnoreCase) ? name.Substring(0, name.Length - 4) : name;
    }

    private static bool RunsDotNet(Sited<string> runtime)
        => !runtime.HasValue || runtime.Value.StartsWith("dotnet", StringComparison.OrdinalIgnoreCase) || runtime.Value.StartsWith("provided", StringComparison.OrdinalIgnoreCase);

    // Where the runtime is not known, "index.handler" is rather JavaScript than an executable of another name.
    private static bool MayBeHandler(DeployedFunction function)
        => function.Runtime.HasValue || !function.Handler.HasValue || function.Handler.Value.IndexOf("::", StringComparison.Ordinal) >= 0;

    private static bool LiesIn(DeployedFunction function, string projectPath)
    {
        if (function.Source is FunctionSource.ToolsDefaults or FunctionSource.Dockerfile)
        {
            return projectPath == Here;
        }

        if (function.CodeUri.IsAbsent)
        {
            // Without a path the tools build the project beside the template. The generator writes its template into its own project.
            return projectPath == Here || (function.IsGenerated && !HasDockerfileElsewhere(function, projectPath)) || DockerfileLiesIn(function, Here, projectPath);
        }

        if (!function.CodeUri.HasValue || ConfigPaths.Normalize(ConfigPaths.AsMetadata(function.CodeUri.Value)) is not { } code)
        {
            return false;
        }

        return ConfigPaths.AreSame(code, projectPath) || (BuildOutput(code) is { } built && ConfigPaths.AreSame(built, projectPath)) || DockerfileLiesIn(function, code, projectPath);
    }

    /// <summary>The project whose build output a path is: what stands before <c>bin</c>. Null for a path that is none.</summary>
    private static string? BuildOutput(string code)
    {
        var bin = ("/" + code + "/").IndexOf("/bin/", StringComparison.OrdinalIgnoreCase);
        return bin < 0 ? null : bin == 0 ? Here : code.Substring(0, bin - 1);
    }

    // An image is often built from the solution's folder, by the Dockerfile in the project's.
    private static bool DockerfileLiesIn(DeployedFunction function, string context, string projectPath)
        => DockerfileFolder(function, context) is { } folder && ConfigPaths.AreSame(folder, projectPath);

    private static bool HasDockerfileElsewhere(DeployedFunction function, string projectPath)
        => DockerfileFolder(function, Here) is { } folder && !ConfigPaths.AreSame(folder, projectPath);

    private static string? DockerfileFolder(DeployedFunction function, string context)
    {
        if (!function.IsImageCommand || !function.Dockerfile.HasValue)
        {
            return null;
        }

        var path = ConfigPaths.Normalize(context + "/" + ConfigPaths.AsMetadata(function.Dockerfile.Value));
        var folder = path is null ? null : ConfigPaths.FolderOf(path);
        return folder is "" ? Here : folder;
    }
}
