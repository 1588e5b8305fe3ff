using System.Linq;
using LambdaAnalyzers.Package.Tests.Support;

namespace LambdaAnalyzers.Package.Tests;

/// <summary>What the package's props tell the compiler: which files, where the project lies seen from each, which properties.</summary>
[Collection(PackageCollection.Name)]
public sealed class PropsTests(PackedPackage package)
{
    private const string Any = "# nothing\n";

    [Fact]
    public void FilesAreFoundByNameInTheProjectAndThreeFoldersUp()
    {
        var consumer = Beside("found/three/two/one/App",
            "template.yaml", "aws-lambda-tools-defaults.json", "aws-lambda-tools-defaults-prod.json", "Dockerfile", "Dockerfile.worker",
            "Dockerfile.dockerignore", "App.Lambda.Template", "appsettings.json", "below/template.yaml", "below/Dockerfile",
            "../serverless.template", "../aws-lambda-tools-defaults.json", "../Dockerfile", "../../samconfig.toml", "../../LambdaAnalyzersFacts.json", "../../../serverless.yml", "../../../../template.json");

        Assert.Equal(
            [
                "aws-lambda-tools-defaults-prod.json -> .",
                "aws-lambda-tools-defaults.json -> .",
                "Dockerfile -> .",
                "Dockerfile.worker -> .",
                "LambdaAnalyzersFacts.json -> one/App",
                "samconfig.toml -> one/App",
                "serverless.template -> App",
                "serverless.yml -> two/one/App",
                "template.yaml -> .",
            ],
            Files(consumer));
    }

    [Fact]
    public void FilesAboveTheRepositoryAreNotRead()
    {
        var consumer = Beside("outside/repository/App", "../template.yaml", "../.git/description", "../../template.yml");

        Assert.Equal(["template.yaml -> App"], Files(consumer));
    }

    [Fact]
    public void FoldersMayHaveAnyName()
    {
        var consumer = Beside("a b/C#; it's (ação) 50%/App", "Dockerfile", "../../template.yaml", "../serverless.template");

        // The compiler cuts a value at # and at ;.
        Assert.Equal(["Dockerfile -> .", "serverless.template -> App", "template.yaml -> C?* it's (ação) 50%/App"], Files(consumer));
    }

    [Fact]
    public void ProjectMayDoWithoutTheConvention()
    {
        var consumer = Write("optout/App", "<LambdaAnalyzersConfiguration>false</LambdaAnalyzersConfiguration>", "", "template.yaml", "../template.yml", "Dockerfile");

        Assert.Empty(Files(consumer));
    }

    [Fact]
    public void ProjectMayRemoveAndAddFiles()
    {
        var consumer = Write("own/App", "", """<AdditionalFiles Remove="../template.yaml" /><AdditionalFiles Include="template.yml;../deploy/stack.yaml" />""",
            "../template.yaml", "template.yml", "../deploy/stack.yaml");

        // A file that the project names itself learns its place, too, also when the convention has found it already.
        Assert.Equal(["stack.yaml -> ../App", "template.yml -> ."], Files(consumer));
    }

    [Fact]
    public void PropertiesReachTheCompiler()
    {
        var consumer = Write("properties/App",
            "<PublishReadyToRun>true</PublishReadyToRun><LambdaAnalyzersLibrary>true</LambdaAnalyzersLibrary><RollForward>Major</RollForward>", "", "template.yaml");

        var view = consumer.CompilerView();
        string[] expected =
            [
                "build_property.AssemblyName = App", "build_property.TargetFramework = net10.0", "build_property.OutputType = Library", "build_property.PublishReadyToRun = true",
                "build_property.LambdaAnalyzersLibrary = true", "build_property.RollForward = Major", "build_property.LambdaAnalyzersTargetFrameworks = ", "build_property.PublishAot = ",
                "build_property.PublishTrimmed = ", "build_property.SelfContained = ", "build_property.RuntimeIdentifier = ", "build_property.InvariantGlobalization = ",
                "build_property.GenerateRuntimeConfigurationFiles = ", "build_property.GenerateDependencyFile = true", "build_property.ServerGarbageCollection = ", "build_property.IsTestProject = ",
            ];
        Assert.Empty(expected.Except(view));
    }

    [Fact]
    public void TargetsOfAProjectThatHasSeveralArriveWhole()
    {
        var consumer = Consumer.Write(package, "targets/App", "<TargetFramework></TargetFramework><TargetFrameworks>net8.0;net10.0</TargetFrameworks>", "",
            ("Order.cs", "public class Order;"), ("template.yaml", Any));

        consumer.Build().Succeeded();

        Assert.All([consumer.CompilerView("Debug/net8.0"), consumer.CompilerView()], view => Assert.Contains("build_property.LambdaAnalyzersTargetFrameworks = net8.0,net10.0", view));
    }

    private Consumer Beside(string folder, params string[] files) => Write(folder, "", "", files);

    /// <summary>Builds a project beside some files.</summary>
    private Consumer Write(string folder, string properties, string items, params string[] files)
    {
        var consumer = Consumer.Write(package, folder, properties, items, [("Order.cs", "public class Order;"), .. files.Select(file => (file, Any))]);
        consumer.Build().Succeeded();
        return consumer;
    }

    /// <summary>The configuration files that the compiler was given: "name -> LambdaProjectPath", in order of name.</summary>
    private static string[] Files(Consumer consumer)
    {
        var view = consumer.CompilerView();
        var sections = view.Index().Where(line => line.Item.StartsWith('['));
        return [.. sections.Select(line => $"{line.Item[(line.Item.LastIndexOf('/') + 1)..].TrimEnd(']')} -> {Value(line.Index)}").Order(System.StringComparer.OrdinalIgnoreCase)];

        string Value(int section) => view.Skip(section + 1).First(line => line.StartsWith("build_metadata.AdditionalFiles.LambdaProjectPath", System.StringComparison.Ordinal)).Split(" = ")[1];
    }
}
