using System;
using System.Collections.Generic;
using System.Globalization;
using System.IO;

namespace LambdaAnalyzers.Package.Tests.Support;

/// <summary>The package, packed once per run under a version of its own, and a folder in which projects use it.</summary>
public sealed class PackedPackage : IDisposable
{
    private readonly TempFolder root = new();

    public PackedPackage()
    {
        Version = "0.1.0-test." + DateTime.UtcNow.ToString("yyyyMMddHHmmssfff", CultureInfo.InvariantCulture);
        root.Write("nuget.config", $"""
            <?xml version="1.0" encoding="utf-8"?>
            <configuration>
              <packageSources>
                <add key="packed" value="feed" />
              </packageSources>
              <fallbackPackageFolders>
                <add key="machine" value="{Repo.PackageFolder}" />
              </fallbackPackageFolders>
            </configuration>
            """);
        root.Write(".editorconfig", "root = true\n");
        root.Write("Directory.Packages.props", "<Project />");
        root.Write("Directory.Build.props", "<Project />");
        root.Write("Directory.Build.targets", """
            <Project>
              <PropertyGroup>
                <ErrorLog>obj/$(TargetFramework).sarif,version=2.1</ErrorLog>
              </PropertyGroup>
              <ItemGroup>
                <!-- A log that was deleted is written again. -->
                <CustomAdditionalCompileOutputs Include="$(MSBuildProjectDirectory)/obj/$(TargetFramework).sarif" />
              </ItemGroup>
            </Project>
            """);
        root.CopyFromRepo("global.json");
        // Nothing above is a part of it.
        Directory.CreateDirectory(root.PathTo(".git"));
        Directory.CreateDirectory(Feed);
        Dotnet = new Dotnet(root.Path, new Dictionary<string, string> { ["NUGET_PACKAGES"] = root.PathTo("packages") });
        new Dotnet(Repo.Root, new Dictionary<string, string>())
            .Run($"pack \"{Repo.PathTo("src", "LambdaAnalyzers.Package")}\" --no-build -c {Repo.Configuration} -p:PackageVersion={Version} -o \"{Feed}\"").Succeeded();
    }

    public string Version { get; }

    /// <summary>The folder that restores find packages in, besides the machine's sources.</summary>
    public string Feed => root.PathTo("feed");

    public string PackagePath => Path.Combine(Feed, $"LambdaAnalyzers.{Version}.nupkg");

    public string SymbolsPath => Path.ChangeExtension(PackagePath, ".snupkg");

    internal TempFolder Root => root;

    /// <summary>Runs in <see cref="Root"/>, with a package folder of its own.</summary>
    internal Dotnet Dotnet { get; }

    public void Dispose() => root.Dispose();
}

/// <summary>All tests that use the package: one after the other, since each is a build.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedPackage>
{
    public const string Name = "package";
}
