using System.Linq;
using LambdaAnalyzers.Package.Tests.Support;

namespace LambdaAnalyzers.Package.Tests;

/// <summary>Another analyzer package with an older YamlDotNet in the same build: the SDK keeps one file of each name, so ours has a name of its own.</summary>
[Collection(PackageCollection.Name)]
public sealed class NeighbourTests(PackedPackage package)
{
    [Fact]
    public void EachPackageRunsOnTheYamlLibraryItBrings()
    {
        package.Root.CopyFromRepo("tests", "LambdaAnalyzers.Package.Tests", "Packages", "OtherYamlAnalyzer");
        var other = package.Root.PathTo("tests", "LambdaAnalyzers.Package.Tests", "Packages", "OtherYamlAnalyzer");
        package.Dotnet.Run($"pack \"{other}\" --tl:off -p:Version={package.Version} -o \"{package.Feed}\"").Succeeded();
        // A compiler of its own: the shared one may have loaded what other builds brought.
        var consumer = Consumer.Write(package, "neighbour", "<UseSharedCompilation>false</UseSharedCompilation>",
            $"""<PackageReference Include="OtherYamlAnalyzer" Version="{package.Version}" PrivateAssets="all" />""",
            ("Function.cs", Consumer.Function), ("template.yaml", Consumer.Template));

        var build = consumer.Build();

        Assert.DoesNotContain("Encountered conflict", build.Output);
        string Said(string id) => consumer.Log.Findings.Single(finding => finding.Id == id).Message;
        Assert.Equal("YamlDotNet 13.7.1.0, 11 events", Said("OTHER1"));
        Assert.Equal("LambdaAnalyzers.Yaml 16.3.0.0", Said("OTHER2"));
        // Ours really read the template.
        Assert.Contains(consumer.Log.Ours, finding => finding.Id == "LMA5001");
    }
}
