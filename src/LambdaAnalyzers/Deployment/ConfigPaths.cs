using System;
using System.Collections.Generic;

namespace LambdaAnalyzers.Deployments;

/// <summary>
/// Arithmetic on paths as texts; nothing is ever looked up on a disk. A relative path is written with <c>/</c>, without a slash at its end, and
/// <c>.</c> when it leads nowhere, which is the form of LambdaProjectPath.
/// </summary>
internal static class ConfigPaths
{
    /// <summary>The path without dots and empty parts; null for what is no path inside a repository (rooted, a URL, empty).</summary>
    public static string? Normalize(string path)
    {
        path = path.Trim().Replace('\\', '/');
        if (path.Length == 0 || path[0] == '/' || path.IndexOf(':') >= 0)
        {
            return null;
        }

        var parts = new List<string>();
        Append(parts, path);
        return parts.Count == 0 ? "." : string.Join("/", parts);
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
