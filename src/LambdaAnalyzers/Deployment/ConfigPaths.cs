using System;
using System.Collections.Generic;

namespace LambdaAnalyzers.Deployments;

/// <summary>
/// Arithmetic on paths as texts; nothing is ever looked up on a disk. A relative path is written with <c>/</c>, without a slash at its end, and
/// <c>.</c> when it leads nowhere, which is the form of LambdaProjectPath.
/// </summary>
internal static class ConfigPaths
{
    /// <summary>A relative path in the form of LambdaProjectPath.</summary>
    public static string Normalize(string path)
    {
        var normal = Combine("", path);
        return normal.Length == 0 ? "." : normal;
    }

    /// <summary>Whether the path leads somewhere inside a repository: neither rooted, nor a URL, nor a Windows drive.</summary>
    public static bool IsRelative(string path) => path.Trim() is { Length: > 0 } trimmed && trimmed[0] is not ('/' or '\\') && trimmed.IndexOf(':') < 0;

    /// <summary>The folder of the project whose build output a relative path is: what stands before <c>bin</c>. Null for a path that is none.</summary>
    public static string? BeforeBuildOutput(string path)
    {
        var normal = "/" + Normalize(path) + "/";
        var bin = normal.IndexOf("/bin/", StringComparison.OrdinalIgnoreCase);
        return bin < 0 ? null : "." + normal.Substring(0, bin);
    }

    /// <summary>The folder of an absolute path, with <c>/</c>; empty for a bare name.</summary>
    public static string FolderOf(string path)
    {
        path = path.Replace('\\', '/');
        var slash = path.LastIndexOf('/');
        return slash < 0 ? "" : path.Substring(0, slash);
    }

    /// <summary>Two or more paths one after the other, dots worked out.</summary>
    public static string Combine(string folder, params string[] relative)
    {
        folder = folder.Replace('\\', '/');
        var root = folder.StartsWith("/", StringComparison.Ordinal) ? "/" : "";
        var parts = new List<string>();
        Append(parts, folder);
        foreach (var path in relative)
        {
            Append(parts, path.Trim().Replace('\\', '/'));
        }

        return root + string.Join("/", parts);
    }

    /// <summary>The form in which MSBuild hands the path over: <c>#</c> and <c>;</c> cut its values, so they travel as <c>?</c> and <c>*</c>.</summary>
    public static string AsMetadata(string path) => path.Replace('#', '?').Replace(';', '*');

    public static bool AreSame(string left, string right) => left.Equals(right, StringComparison.OrdinalIgnoreCase);

    private static void Append(List<string> parts, string path)
    {
        foreach (var part in path.Split('/'))
        {
            if (part == ".." && parts.Count > 0 && parts[parts.Count - 1] != "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }
    }
}
