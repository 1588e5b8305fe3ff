using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace LambdaAnalyzers.Catalogue;

/// <summary>The files of the repository by relative path with slashes; texts have line feeds only.</summary>
internal sealed class RepositoryFiles(string root)
{
    public const string Shipped = "src/LambdaAnalyzers/AnalyzerReleases.Shipped.md";

    public string Root => root;

    /// <summary>The repository that this program was built in.</summary>
    public static RepositoryFiles Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "LambdaAnalyzers.sln")))
                return new(folder.FullName);
        }

        throw new CatalogueException($"No LambdaAnalyzers.sln above {AppContext.BaseDirectory}.");
    }

    public string PathTo(string path) => Path.Combine(root, path);

    public bool Exists(string path) => File.Exists(PathTo(path));

    public string Read(string path) => File.ReadAllText(PathTo(path)).ReplaceLineEndings("\n");

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathTo(path))!);
        File.WriteAllText(PathTo(path), text);
    }

    /// <summary>The source file of a type, which is named like it.</summary>
    public string? SourceOf(Type type, string folder) => Directory.Exists(PathTo(folder))
        ? Directory.EnumerateFiles(PathTo(folder), type.Name + ".cs", SearchOption.AllDirectories)
            .Select(p => Path.GetRelativePath(root, p).Replace('\\', '/')).Where(p => !p.Contains("/obj/")).Order(StringComparer.Ordinal).FirstOrDefault()
        : null;
}

/// <summary>Says in one sentence what a person has to put right.</summary>
internal sealed class CatalogueException(string message) : Exception(message);
