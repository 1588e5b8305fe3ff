using System;
using System.Linq;
using System.Threading;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Projects.Calls;
using LambdaAnalyzers.Tests.Deployments;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>What <c>[assembly: LambdaGlobalProperties]</c> says for every annotated function.</summary>
public sealed class GlobalAnnotationsTests
{
    private const string Handler = "namespace Shop { public class Orders { [LambdaFunction] public string Handle(string input) => input; } }";
    private const string Generated = "Resources:\n  ShopOrdersHandleGenerated:\n    Type: AWS::Serverless::Function\n    Metadata: {Tool: Amazon.Lambda.Annotations}\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::Shop.Orders_Handle_Generated::Handle\n      Environment: {Variables: {A: 1}}\n";

    [Theory]
    [InlineData(null)]
    [InlineData(Generated)]
    public void The_runtime_stands_where_the_assembly_says_it(string? template)
    {
        var function = Function("Runtime = \"provided.al2023\"", template);

        Assert.Equal(("provided.al2023", "Assembly.cs:2"), (function.Runtime.Value, function.Runtime.Place.ToString()));
        Assert.Equal("\"provided.al2023\"", function.Runtime.Place.Slice());
        Assert.Equal(("provided.al2023", "Assembly.cs:2"), (function.Settings.Property("Runtime").Text.Value, function.Settings.Property("Runtime").Place.ToString()));
    }

    [Theory]
    [InlineData("GenerateMain = false")]
    [InlineData("Runtime = \"\"")]
    [InlineData("Runtime = null")]
    [InlineData("")]
    public void What_the_assembly_does_not_say_the_entry_says(string arguments)
    {
        var function = Function(arguments, Generated);

        Assert.Equal(("dotnet8", "template.yaml:6"), (function.Runtime.Value, function.Runtime.Place.ToString()));
        Assert.Equal(("App::Shop.Orders_Handle_Generated::Handle", "template.yaml:8"), (function.Handler.Value, function.Handler.Place.ToString()));
        Assert.Null(function.Settings.Environment.Find("ANNOTATIONS_HANDLER"));
        Assert.False(Function(arguments).Runtime.HasValue);
    }

    [Fact]
    public void A_runtime_that_is_being_typed_hides_that_of_the_entry() => Assert.False(Function("Runtime = ", Generated).Runtime.HasValue);

    [Theory]
    [InlineData("using System;\n[assembly: CLSCompliant(false)]")]
    [InlineData("[assembly: Mine.LambdaGlobalProperties(Runtime = \"x\")] namespace Mine { class LambdaGlobalPropertiesAttribute : System.Attribute { public string Runtime { get; set; } = \"\"; } }")]
    [InlineData("[assembly: LambdaGlobalProperties(")]
    [InlineData("")]
    public void Other_attributes_say_nothing(string code) => Assert.Equal("dotnet8", Assert.Single(Annotated(code, Handler, Generated).Functions).Function.Runtime.Value);

    [Fact]
    public void A_constant_is_read_where_the_attribute_uses_it() =>
        Assert.Equal("dotnet10", Assert.Single(Annotated("using Amazon.Lambda.Annotations;\n[assembly: LambdaGlobalProperties(Runtime = Names.Runtime)] static class Names { public const string Runtime = \"dotnet10\"; }", Handler, Generated).Functions).Function.Runtime.Value);

    [Fact]
    public void An_executable_has_the_assemblys_name_and_says_its_method_in_a_variable()
    {
        var function = Function("GenerateMain = true", Generated);

        Assert.Equal(("App", "Assembly.cs:2", "true"), (function.Handler.Value, function.Handler.Place.ToString(), function.Handler.Place.Slice()));
        Assert.Equal("App", function.Settings.Property("Handler").Text.Value);
        var environment = function.Settings.Environment;
        Assert.Equal(["A", "ANNOTATIONS_HANDLER"], environment.Variables.Keys.Order(StringComparer.Ordinal));
        Assert.Equal(("Handle", "Assembly.cs:2"), (environment.Find("ANNOTATIONS_HANDLER")!.Text.Value, environment.Find("ANNOTATIONS_HANDLER")!.Key.ToString()));
        Assert.True(environment.IsWhole);
        Assert.Equal("1", function.Settings.Property("Environment")["Variables"]["A"].Text.Value);
    }

    [Fact]
    public void An_executables_method_is_a_handler_before_the_generator_has_written_anything()
    {
        var handler = Annotated(Attribute("GenerateMain = true"), Handler);
        var function = Assert.Single(handler.Functions).Function;

        Assert.Equal((HandlerProof.Annotated, "Orders.Handle"), (handler.Proof, handler.Name));
        Assert.Equal(("App", FunctionSource.Annotation), (function.Handler.Value, function.Source));
        Assert.Equal("Handle", function.Settings.Environment.Find("ANNOTATIONS_HANDLER")!.Text.Value);
        Assert.False(function.Settings.Environment.IsWhole);
    }

    [Fact]
    public void An_executables_method_is_a_handler_beside_the_entry_point_that_the_generator_makes_of_it()
    {
        const string program = """
            // <auto-generated/>
            namespace Shop;
            public class Orders_Handle_Generated { private readonly Orders orders = new(); public string Handle(string input) => orders.Handle(input); }
            public class GeneratedProgram
            {
                public static async System.Threading.Tasks.Task Main()
                {
                    switch (System.Environment.GetEnvironmentVariable("ANNOTATIONS_HANDLER"))
                    {
                        case "Handle":
                            System.Func<string, string> handler = new Orders_Handle_Generated().Handle;
                            await Amazon.Lambda.RuntimeSupport.LambdaBootstrapBuilder.Create(handler, new Amazon.Lambda.Serialization.SystemTextJson.DefaultLambdaJsonSerializer()).Build().RunAsync();
                            break;
                    }
                }
            }
            """;
        var tree = Parse(Handler, "/app/Orders.cs");
        var calls = Calls([Parse(Attribute("GenerateMain = true"), "/app/Assembly.cs"), tree, Parse(program, "/app/Program.g.cs")]);
        int position = tree.ToString().LastIndexOf("input", StringComparison.Ordinal);

        Assert.True(calls.IsReachable(tree, position, CancellationToken.None));
        Assert.Equal("Orders.Handle", calls.ShortestPath(tree, position, CancellationToken.None)!.Handler.Name);
    }

    [Fact]
    public void An_image_has_no_runtime_and_the_assemblys_name_is_its_command()
    {
        var image = Handler.Replace("[LambdaFunction]", "[LambdaFunction(PackageType = LambdaPackageType.Image)]", StringComparison.Ordinal);
        var function = Assert.Single(Annotated(Attribute("GenerateMain = true, Runtime = \"dotnet10\""), image, Generated).Functions).Function;

        Assert.False(function.Runtime.HasValue);
        Assert.Equal(("App", "App"), (function.Handler.Value, function.Settings.Property("ImageConfig")["Command"].Items.Single().Text.Value));
    }

    [Theory]
    [InlineData("PackageType = LambdaPackageType.Zip", "dotnet10")]
    [InlineData("PackageType = ", "dotnet8")]
    public void The_runtime_is_that_of_a_zip_file(string argument, string runtime)
    {
        var code = Handler.Replace("[LambdaFunction]", "[LambdaFunction(" + argument + ")]", StringComparison.Ordinal);

        Assert.Equal(runtime, Assert.Single(Annotated(Attribute("Runtime = \"dotnet10\""), code, Generated).Functions).Function.Runtime.Value);
    }

    [Fact]
    public void A_function_that_a_person_writes_keeps_its_values()
    {
        var function = Function("GenerateMain = true, Runtime = \"provided.al2023\"", Generated.Replace("    Metadata: {Tool: Amazon.Lambda.Annotations}\n", "", StringComparison.Ordinal));

        Assert.Equal(("dotnet8", "App::Shop.Orders_Handle_Generated::Handle"), (function.Runtime.Value, function.Handler.Value));
        Assert.Null(function.Settings.Environment.Find("ANNOTATIONS_HANDLER"));
    }

    [Theory]
    [InlineData("GenerateMain = true", "Handler: App", "Handle", true)]
    [InlineData("GenerateMain = true", "Handler: bootstrap\nRuntime: provided.al2023", "Handle", true)]
    [InlineData("GenerateMain = true", "Handler: App", "Other", false)]
    [InlineData("GenerateMain = true", "Handler: App", "!Ref Name", false)]
    [InlineData("GenerateMain = true", "Handler: App::Shop.Other::Handle", "Handle", false)]
    [InlineData("GenerateMain = false", "Handler: App", "Handle", false)]
    [InlineData("Runtime = \"dotnet10\"", "Handler: App", "Handle", false)]
    public void A_function_that_a_person_writes_says_by_the_variable_which_method_it_runs(string arguments, string properties, string variable, bool isLinked)
    {
        var template = Reading.SamText("CodeUri: .\nTimeout: 7\nEnvironment: {Variables: {ANNOTATIONS_HANDLER: " + variable + "}}\n" + properties);
        var functions = Annotated(Attribute(arguments), Handler, template).Functions;

        Assert.Equal(isLinked ? [7] : [], functions.Select(f => f.Function.Timeout.Value));
    }

    [Fact]
    public void An_entry_that_the_generator_wrote_for_another_method_of_that_name_is_not_its()
    {
        var template = Generated.Replace("Orders", "Reports", StringComparison.Ordinal).Replace("A: 1", "ANNOTATIONS_HANDLER: Handle", StringComparison.Ordinal);

        Assert.Equal(FunctionSource.Annotation, Function("GenerateMain = true", template).Source);
    }

    private static string Attribute(string arguments) => "using Amazon.Lambda.Annotations;\n[assembly: LambdaGlobalProperties(" + arguments + ")]";

    private static DeployedFunction Function(string arguments, string? template = null) => Assert.Single(Annotated(Attribute(arguments), Handler, template).Functions).Function;

    private static Handler Annotated(string assembly, string code, string? template = null) =>
        Assert.Single(Calls([Parse(assembly, "/app/Assembly.cs"), Parse(code, "/app/Orders.cs")], template is null ? [] : [Reading.File(template)]).Handlers(CancellationToken.None), h => h.IsAnnotated);

    private static SyntaxTree Parse(string code, string path) =>
        CSharpSyntaxTree.ParseText(SourceText.From(path.EndsWith("Orders.cs", StringComparison.Ordinal) ? "using Amazon.Lambda.Annotations; " + code : code), new CSharpParseOptions(LanguageVersion.Preview), path);

    private static CallGraph Calls(SyntaxTree[] trees, params ConfigFile[] files)
    {
        var compilation = CSharpCompilation.Create("App", trees, TestReferences.Lambda.All, new CSharpCompilationOptions(OutputKind.ConsoleApplication));
        return new CallGraph(compilation, Reading.Deploy("App", [.. files.Select(f => (f, (string?)"."))]), isLibrary: false);
    }
}
