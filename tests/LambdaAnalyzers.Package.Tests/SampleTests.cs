using System.Collections.Generic;
using System.IO;
using System.Linq;
using LambdaAnalyzers.Package.Tests.Support;

namespace LambdaAnalyzers.Package.Tests;

/// <summary>The samples, copied out of the repository and built with the package: what they announce is found, and nothing else.</summary>
[Collection(PackageCollection.Name)]
public sealed class SampleTests(PackedPackage package)
{
    [Fact]
    public void SampleShowsWhatItAnnouncesInEachLanguage()
    {
        var sample = Copy("OrderPipeline");
        var messages = new Dictionary<string, List<string>>();
        foreach (var language in new[] { "en", "pt", "es" })
        {
            foreach (var log in Projects(sample).Select(Log).Where(File.Exists))
                File.Delete(log);
            package.Dotnet.Run($"build \"{Path.Combine(sample, "OrderPipeline.sln")}\" --tl:off", language).Succeeded();
            var findings = Projects(sample).SelectMany(project => Sarif.Of(project).Ours).ToList();
            Expectations.AssertMet(sample, findings);
            messages[language] = [.. findings.Select(finding => finding.Message)];
        }

        // Each finding is said in another way in each language.
        Assert.All(messages["en"].Index(), message => Assert.Equal(3, messages.Values.Select(texts => texts[message.Index]).Distinct().Count()));
    }

    [Fact]
    public void FixedTwinIsSilentWithEveryRuleOn()
    {
        var sample = Copy("OrderPipeline.Fixed");
        package.Dotnet.Run($"build \"{Directory.GetFiles(sample, "*.sln").Single()}\" --tl:off -p:LambdaAnalysisMode=All").Succeeded();

        Assert.Empty(Projects(sample).SelectMany(project => Sarif.Of(project).Ours));
    }

    private static IEnumerable<string> Projects(string sample) => Directory.EnumerateFiles(sample, "*.csproj", SearchOption.AllDirectories).Select(path => Path.GetDirectoryName(path)!);

    private static string Log(string project) => Path.Combine(project, "obj", "net10.0.sarif");

    /// <summary>Mirrors the part of the repository that a sample needs, so that no build touches the repository; the analyzers come from the package.</summary>
    private string Copy(string sample)
    {
        var root = package.Root;
        if (!Directory.Exists(root.PathTo("samples")))
        {
            root.CopyFromRepo("eng", "stand-ins");
            root.CopyFromRepo("samples", "Directory.Packages.props");
            root.Write("eng/Directory.Build.props", $"<Project><Import Project=\"{Repo.PathTo("Directory.Build.props")}\" /><PropertyGroup><RepoRoot>{root.Path}/</RepoRoot></PropertyGroup></Project>");
            root.Write("eng/Directory.Packages.props", $"<Project><Import Project=\"{Repo.PathTo("Directory.Packages.props")}\" /></Project>");
            root.Write("eng/Directory.Build.targets", $"<Project><Import Project=\"{Repo.PathTo("Directory.Build.targets")}\" /></Project>");
            root.Write("samples/Directory.Build.props", $"<Project><PropertyGroup><RepoRoot>{root.Path}/</RepoRoot></PropertyGroup></Project>");
            root.Write("samples/Directory.Build.targets", $"""
                <Project>
                  <Import Project="../Directory.Build.targets" />
                  <Import Project="{Repo.PathTo("Directory.Build.targets")}" />
                  <ItemGroup>
                    <PackageReference Include="LambdaAnalyzers" Version="{package.Version}" PrivateAssets="all" />
                  </ItemGroup>
                </Project>
                """);
        }

        root.CopyFromRepo("samples", sample);
        return root.PathTo("samples", sample);
    }
}
