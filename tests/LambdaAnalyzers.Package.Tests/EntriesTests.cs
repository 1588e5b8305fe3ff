using System.IO.Compression;
using System.Linq;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using LambdaAnalyzers.Package.Tests.Support;

namespace LambdaAnalyzers.Package.Tests;

/// <summary>What lies in the package, to the last entry.</summary>
[Collection(PackageCollection.Name)]
public sealed class EntriesTests(PackedPackage package)
{
    [Fact]
    public void PackageHoldsTheseEntriesAndNoOther() => Assert.Equal(
        [
            "LICENSE",
            "LambdaAnalyzers.nuspec",
            "README.md",
            "THIRD-PARTY-NOTICES.txt",
            "[Content_Types].xml",
            "_rels/.rels",
            "analyzers/dotnet/cs/LambdaAnalyzers.CodeFixes.dll",
            "analyzers/dotnet/cs/LambdaAnalyzers.CodeFixes.pdb",
            "analyzers/dotnet/cs/LambdaAnalyzers.Yaml.dll",
            "analyzers/dotnet/cs/LambdaAnalyzers.dll",
            "analyzers/dotnet/cs/LambdaAnalyzers.pdb",
            "analyzers/dotnet/cs/es/LambdaAnalyzers.resources.dll",
            "analyzers/dotnet/cs/pt/LambdaAnalyzers.resources.dll",
            "buildTransitive/LambdaAnalyzers.props",
            "buildTransitive/LambdaAnalyzers.targets",
            "icon.png",
            "package/services/metadata/core-properties/*.psmdcp",
            "presets/all.globalconfig",
            "presets/minimum.globalconfig",
            "presets/none.globalconfig",
        ],
        Entries(package.PackagePath));

    [Fact]
    public void SymbolPackageHoldsTheSymbolsOfOurCode() => Assert.Equal(
        [
            "LambdaAnalyzers.nuspec",
            "[Content_Types].xml",
            "_rels/.rels",
            "analyzers/dotnet/cs/LambdaAnalyzers.CodeFixes.pdb",
            "analyzers/dotnet/cs/LambdaAnalyzers.pdb",
            "package/services/metadata/core-properties/*.psmdcp",
        ],
        Entries(package.SymbolsPath));

    [Fact]
    public void PackageSaysWhatItIs()
    {
        using var zip = ZipFile.OpenRead(package.PackagePath);
        using var stream = zip.GetEntry("LambdaAnalyzers.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        string? Of(string name) => metadata.Elements().SingleOrDefault(element => element.Name.LocalName == name)?.Value;

        Assert.Equal("LambdaAnalyzers", Of("id"));
        Assert.Equal("true", Of("developmentDependency"));
        Assert.Equal("Apache-2.0", Of("license"));
        Assert.Equal("icon.png", Of("icon"));
        Assert.Equal("README.md", Of("readme"));
        Assert.NotNull(metadata.Elements().Single(element => element.Name.LocalName == "repository").Attribute("url"));
        Assert.Null(Of("dependencies"));
    }

    /// <summary>The ordinal list of paths; pack names one entry after a random number.</summary>
    private static string[] Entries(string path)
    {
        using var zip = ZipFile.OpenRead(path);
        return [.. zip.Entries.Select(entry => Regex.Replace(entry.FullName, @"[^/]+\.psmdcp$", "*.psmdcp")).Order(System.StringComparer.Ordinal)];
    }
}
