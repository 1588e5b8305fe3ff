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
        => !runtime.HasValue
            || runtime.Value.StartsWith("dotnet", StringComparison.OrdinalIgnoreCase)
            || runtime.Value.StartsWith("provided", StringComparison.OrdinalIgnoreCase);

    // In a template of several languages "index.handler" is rather JavaScript than an executable of another name. The other files speak of .NET only.
    private static bool MayBeHandler(DeployedFunction function)
        => function.Source is FunctionSource.ToolsDefaults or FunctionSource.Dockerfile || function.IsGenerated
            || function.Runtime.HasValue || !function.Handler.HasValue
            || function.Handler.Place.File?.Format == ConfigFormat.Dockerfile
            || function.Handler.Value.IndexOf("::", StringComparison.Ordinal) >= 0;

    private static bool LiesIn(DeployedFunction function, string projectPath)
    {
        if (function.Source is FunctionSource.ToolsDefaults or FunctionSource.Dockerfile)
        {
            return projectPath == Here;
        }

        var folder = ConfigPaths.AsMetadata(ConfigPaths.FolderOf(function.File.Path));
        var project = ConfigPaths.Combine(folder, projectPath);
        if (IsFolderOfTheFile(function.CodeUri))
        {
            // Without a path the tools build the project beside the template. The generator writes its template into its own project.
            var dockerfile = DockerfileFolder(function, folder, Here);
            return projectPath == Here || (function.IsGenerated && dockerfile is null) || (dockerfile is not null && ConfigPaths.AreSame(dockerfile, project));
        }

        if (!function.CodeUri.HasValue || !ConfigPaths.IsRelative(function.CodeUri.Value))
        {
            return false;
        }

        // Both paths in full: "../../src/App" may lead back into the file's own folder.
        var path = ConfigPaths.AsMetadata(function.CodeUri.Value);
        var code = ConfigPaths.Combine(folder, path);
        return ConfigPaths.AreSame(code, project)
            || (ConfigPaths.BeforeBuildOutput(path) is { } built && ConfigPaths.AreSame(ConfigPaths.Combine(folder, built), project))
            || (DockerfileFolder(function, folder, path) is { } image && ConfigPaths.AreSame(image, project));
    }

    // Amazon.Lambda.Tools writes an empty text where it will fill in what it uploads.
    private static bool IsFolderOfTheFile(Sited<string> code) => code.IsAbsent || (code.HasValue && code.Value.Trim().Length == 0);

    // An image is often built from the solution's folder, by the Dockerfile in the project's.
    private static string? DockerfileFolder(DeployedFunction function, string folder, string context)
        => function.IsImageCommand && function.Dockerfile.HasValue
            ? ConfigPaths.FolderOf(ConfigPaths.Combine(folder, context, ConfigPaths.AsMetadata(function.Dockerfile.Value)))
            : null;
}
