using System.IO;
using System.IO.Compression;
using System.Linq;
using LambdaAnalyzers.Package.Tests.Support;

namespace LambdaAnalyzers.Package.Tests;

/// <summary><c>dotnet format analyzers</c> with the package, over two projects that share one template.</summary>
[Collection(PackageCollection.Name)]
public sealed class FormatTests(PackedPackage package)
{
    private const string Template = """
        # The team's template.
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Handler: Orders::Orders.Function::Old     # plain
              Runtime: dotnet10
              CodeUri: Orders/

          Billing: { Type: 'AWS::Serverless::Function',
            Properties: { Runtime: dotnet10, CodeUri: "Billing/", Handler: "Billing::Billing.Function::Old" } }
        """;

    [Fact]
    public void FixOfTheTemplateReachesBothFunctions()
    {
        var (orders, billing, solution) = TwoProjects("format-one-file", package.Version, Template.Replace("::Old", "::Handel"), Function);

        Format(solution, "LMA5001");

        Assert.Equal(Template.Replace("::Old", "::Handle"), TemplateOf(orders));
        Assert.Equal(Function("Orders"), FunctionOf(orders));
        Assert.Equal(Function("Billing"), FunctionOf(billing));
    }

    [Fact]
    public void FixOfCodeAndTemplateWritesBoth()
    {
        static string Old(string name) => Function(name).Replace("Handle", "Old");
        var (orders, billing, solution) = TwoProjects("format-two-files", PackWithTwoFileFix(), Template, Old);

        Format(solution, "TWO1");

        Assert.Equal(Template.Replace("::Old", "::Current"), TemplateOf(orders));
        Assert.Equal(Function("Orders").Replace("Handle", "Current"), FunctionOf(orders));
        Assert.Equal(Function("Billing").Replace("Handle", "Current"), FunctionOf(billing));
    }

    private static string Function(string name) => $$"""
        namespace {{name}};

        // Comments stay.
        public class Function
        {
            public string Handle(string order) => order.ToUpperInvariant( ); // and so does the layout
        }
        """;

    private void Format(string solution, string id)
    {
        package.Dotnet.Run($"restore \"{solution}\"").Succeeded();
        package.Dotnet.Run($"format analyzers \"{solution}\" --severity info --diagnostics {id} --no-restore --verbosity diagnostic").Succeeded();
    }

    private static string TemplateOf(Consumer consumer) => File.ReadAllText(Path.Combine(consumer.Folder, "..", "template.yaml"));

    private static string FunctionOf(Consumer consumer) => File.ReadAllText(Path.Combine(consumer.Folder, "Function.cs"));

    /// <summary>A folder with one template and two projects, of which one has two target frameworks.</summary>
    private (Consumer Orders, Consumer Billing, string Solution) TwoProjects(string folder, string version, string template, System.Func<string, string> function)
    {
        package.Root.Write(folder + "/template.yaml", template);
        var orders = Write("Orders", "<TargetFramework></TargetFramework><TargetFrameworks>net8.0;net10.0</TargetFrameworks>");
        var billing = Write("Billing", "");
        return (orders, billing, Consumer.WriteSolution(package, folder, [orders, billing]));

        Consumer Write(string name, string properties) => Consumer.Write(package, $"{folder}/{name}", properties + $"<AssemblyName>{name}</AssemblyName><LambdaAnalyzersVersion>{version}</LambdaAnalyzersVersion>", "",
            ("Function.cs", function(name)));
    }

    /// <summary>Packs the package again with the rule and the fix of Packages/TwoFileFix beside ours; its version.</summary>
    private string PackWithTwoFileFix()
    {
        const string folder = "tests/LambdaAnalyzers.Package.Tests/Packages/TwoFileFix";
        package.Root.CopyFromRepo(folder.Split('/'));
        var ours = package.Root.PathTo("two-file-fix");
        ZipFile.ExtractToDirectory(package.PackagePath, ours);
        package.Dotnet.Run($"build \"{package.Root.PathTo(folder)}\" --tl:off -p:OurDlls=\"{ours}/analyzers/dotnet/cs\" -o \"{ours}/built\"").Succeeded();

        var version = package.Version + "-two";
        var copy = Path.Combine(package.Feed, $"LambdaAnalyzers.{version}.nupkg");
        File.Copy(package.PackagePath, copy);
        using var zip = ZipFile.Open(copy, ZipArchiveMode.Update);
        zip.CreateEntryFromFile(Path.Combine(ours, "built", "LambdaAnalyzers.TwoFileFix.dll"), "analyzers/dotnet/cs/LambdaAnalyzers.TwoFileFix.dll");
        var nuspec = File.ReadAllText(Path.Combine(ours, "LambdaAnalyzers.nuspec")).Replace(package.Version, version);
        zip.GetEntry("LambdaAnalyzers.nuspec")!.Delete();
        using var writer = new StreamWriter(zip.CreateEntry("LambdaAnalyzers.nuspec").Open());
        writer.Write(nuspec);
        return version;
    }
}
