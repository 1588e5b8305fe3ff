using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text;

namespace LambdaAnalyzers.Tests.Verification;

/// <summary>The <c>.globalconfig</c> that the SDK writes for the compiler. Values are written as they are and read by the compiler's own parser,
/// so they end at <c>;</c>, <c>#</c> and line ends exactly as in a build; what is not set arrives as empty.</summary>
internal static class BuildConfig
{
    public static string Of(CaseProject project, IEnumerable<string> additionalFiles)
    {
        var text = new StringBuilder("is_global = true\nglobal_level = 200\n");
        var properties = new Dictionary<string, string?>
        {
            ["TargetFramework"] = "net10.0",
            ["TargetFrameworkIdentifier"] = ".NETCoreApp",
            ["RootNamespace"] = project.Name,
            ["ProjectDir"] = project.Folder + "/",
        };
        foreach (var (name, value) in project.Properties)
            properties[name] = value;
        foreach (var (name, value) in properties.Where(p => p.Value is not null))
            text.Append("build_property.").Append(name).Append(" = ").Append(value).Append('\n');
        foreach (var (name, value) in project.Options)
            text.Append(name).Append(" = ").Append(value).Append('\n');
        foreach (var path in additionalFiles)
        {
            var given = project.ProjectPaths.FirstOrDefault(p => Scene.Full(project, p.Key) == path);
            var projectPath = given.Key is null ? ProjectPath(path, project.Folder) : given.Value;
            if (projectPath is not null)
                text.Append("\n[").Append(Escape(path)).Append("]\nbuild_metadata.AdditionalFiles.LambdaProjectPath = ").Append(projectPath).Append('\n');
        }

        return text.ToString();
    }

    /// <summary>From the file's folder to the project's, as the package's props write it.</summary>
    public static string ProjectPath(string file, string projectFolder) =>
        Path.GetRelativePath(Path.GetDirectoryName(file)!, projectFolder).Replace('\\', '/').Replace('#', '?').Replace(';', '*');

    /// <summary>A path as the name of a section, where some characters are patterns.</summary>
    private static string Escape(string path) =>
        string.Concat(path.Select(c => "*?{}[],!#;\\".Contains(c, StringComparison.Ordinal) ? "\\" + c : c.ToString()));
}
