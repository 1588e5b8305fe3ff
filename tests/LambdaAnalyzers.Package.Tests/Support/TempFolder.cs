using System;
using System.IO;
using System.Linq;

namespace LambdaAnalyzers.Package.Tests.Support;

/// <summary>A folder outside the repository that is gone afterwards.</summary>
internal sealed class TempFolder : IDisposable
{
    public TempFolder() => Path = Directory.CreateTempSubdirectory("lambda-analyzers-").FullName;

    public string Path { get; }

    public string PathTo(params string[] parts) => System.IO.Path.Combine([Path, .. parts]);

    /// <summary>Writes a file, with the folders it needs.</summary>
    public string Write(string relativePath, string text)
    {
        var path = PathTo(relativePath);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    /// <summary>Copies a file or a folder of the repository to the same place in this folder, without what a build left there.</summary>
    public void CopyFromRepo(params string[] parts)
    {
        var source = Repo.PathTo(parts);
        var files = File.Exists(source) ? [source] : Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories);
        foreach (var file in files)
        {
            var relative = System.IO.Path.GetRelativePath(Repo.Root, file);
            if (relative.Split('/', '\\').Any(part => part is "bin" or "obj"))
                continue;
            var target = PathTo(relative);
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
