using System;
using System.Collections.Generic;
using System.IO;
using System.IO.Compression;
using System.Linq;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;
using LambdaAnalyzers.Package.Tests.Support;

namespace LambdaAnalyzers.Package.Tests;

/// <summary>Our DLLs load in the compiler of the first .NET 8 SDK: what they refer to is no newer than what it has.</summary>
[Collection(PackageCollection.Name)]
public sealed class ReferencesTests(PackedPackage package)
{
    private static readonly Dictionary<string, Version> Floor = new(StringComparer.Ordinal)
    {
        ["netstandard"] = new(2, 0, 0, 0),
        ["System.Collections.Immutable"] = new(7, 0, 0, 0),
        ["Microsoft.CodeAnalysis"] = new(4, 8, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp"] = new(4, 8, 0, 0),
    };

    private static readonly Dictionary<string, Version> FloorOfFixes = new(Floor, StringComparer.Ordinal)
    {
        ["Microsoft.CodeAnalysis.Workspaces"] = new(4, 5, 0, 0),
        ["Microsoft.CodeAnalysis.CSharp.Workspaces"] = new(4, 5, 0, 0),
    };

    [Fact]
    public void RulesReferToTheFloorAndTheYamlLibrary() => AssertAtMost(Floor, "LambdaAnalyzers.dll", "LambdaAnalyzers.Yaml");

    [Fact]
    public void FixesReferToTheFloorAndOurOwn() => AssertAtMost(FloorOfFixes, "LambdaAnalyzers.CodeFixes.dll", "LambdaAnalyzers", "LambdaAnalyzers.Yaml");

    [Fact]
    public void YamlLibraryRefersToNetstandardOnly() => AssertAtMost(Floor, "LambdaAnalyzers.Yaml.dll");

    private void AssertAtMost(Dictionary<string, Version> floor, string dll, params string[] ours)
    {
        var tooNew = References(dll).Where(reference => !ours.Contains(reference.Name) && !(floor.TryGetValue(reference.Name, out var highest) && reference.Version <= highest));
        Assert.Empty(tooNew);
    }

    private List<(string Name, Version Version)> References(string dll)
    {
        using var zip = ZipFile.OpenRead(package.PackagePath);
        var content = new MemoryStream();
        using (var entry = zip.GetEntry("analyzers/dotnet/cs/" + dll)!.Open())
            entry.CopyTo(content);
        content.Position = 0;
        using var assembly = new PEReader(content);
        var metadata = assembly.GetMetadataReader();
        return [.. metadata.AssemblyReferences.Select(metadata.GetAssemblyReference).Select(reference => (metadata.GetString(reference.Name), reference.Version))];
    }
}
