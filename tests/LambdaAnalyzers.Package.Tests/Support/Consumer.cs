using System.Collections.Generic;
using System.IO;
using System.Linq;

namespace LambdaAnalyzers.Package.Tests.Support;

/// <summary>A user's project that references the package.</summary>
internal sealed class Consumer
{
    /// <summary>A handler with one finding of each kind: a warning twice, and an error about the template.</summary>
    public const string Function = """
        namespace App;

        public class Order
        {
            public string Id { get; set; } = "";
        }

        public class Function
        {
            private static readonly List<string> seen = new();

            public async Task<string> Handle(Order order) // expect LMA5001
            {
                seen.Add(order.Id); // expect LMA1001
                using var client = new HttpClient(); // expect LMA4001
                return await client.GetStringAsync("https://example.com/" + order.Id);
            }
        }
        """;

    /// <summary>Two functions: one as it should be, one whose handler has a typing error.</summary>
    public const string Template = """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Resources:
          # Comments stay where they are.
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: dotnet10
              CodeUri: .
              Handler: App::App.Function::Handle
          Typo:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: dotnet10
              CodeUri: .
              Handler: 'App::App.Function::Handel' # by hand
        """;

    /// <summary>JSON that ends too early: LMA0001.</summary>
    public const string CutOff = """{ "Resources": { "Orders": """;

    private readonly PackedPackage package;

    private Consumer(PackedPackage package, string folder) => (this.package, Folder) = (package, folder);

    public string Folder { get; }

    public string Name => Path.GetFileName(Folder);

    public string ProjectPath => Path.Combine(Folder, Name + ".csproj");

    public Sarif Log => Sarif.Of(Folder);

    /// <summary>Writes a project below the package's folder; it is named as its folder.</summary>
    /// <param name="properties">Lines for its PropertyGroup; the target is net10.0 unless they say otherwise.</param>
    /// <param name="items">Lines for its ItemGroup.</param>
    public static Consumer Write(PackedPackage package, string folder, string properties = "", string items = "", params (string Path, string Text)[] files)
    {
        var consumer = new Consumer(package, package.Root.PathTo(folder));
        package.Root.Write(Path.Combine(folder, consumer.Name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <AssemblyName>App</AssemblyName>
                <Nullable>enable</Nullable>
                <ImplicitUsings>enable</ImplicitUsings>
                <LambdaAnalyzersVersion>{package.Version}</LambdaAnalyzersVersion>
                {properties}
              </PropertyGroup>
              <ItemGroup>
                <PackageReference Include="LambdaAnalyzers" Version="$(LambdaAnalyzersVersion)" PrivateAssets="all" />
                {items}
              </ItemGroup>
            </Project>
            """);
        foreach (var (path, text) in files)
            package.Root.Write(Path.Combine(folder, path), text);
        return consumer;
    }

    /// <summary>Builds several projects in one go.</summary>
    public static DotnetResult Build(PackedPackage package, string solution, IEnumerable<Consumer> consumers, string language = "en") =>
        package.Dotnet.Run($"build \"{WriteSolution(package, solution, consumers)}\" --tl:off", language);

    /// <summary>A solution of several projects, in the package's folder.</summary>
    public static string WriteSolution(PackedPackage package, string name, IEnumerable<Consumer> consumers) => package.Root.Write(name + ".slnx",
        "<Solution>\n" + string.Concat(consumers.Select(c => $"  <Project Path=\"{Path.GetRelativePath(package.Root.Path, c.ProjectPath)}\" />\n")) + "</Solution>\n");

    public DotnetResult Build(string language = "en") => package.Dotnet.Run($"build \"{ProjectPath}\" --tl:off", language);

    /// <summary>What the compiler was told about the project: the lines of the generated configuration.</summary>
    public IReadOnlyList<string> CompilerView(string configuration = "Debug/net10.0") =>
        File.ReadAllLines(Path.Combine(Folder, "obj", configuration, Name + ".GeneratedMSBuildEditorConfig.editorconfig"));
}
