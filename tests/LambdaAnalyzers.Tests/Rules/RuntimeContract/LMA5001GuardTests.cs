using System.Threading.Tasks;
using LambdaAnalyzers.Rules.RuntimeContract;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.RuntimeContract.HandlerCode;
using static LambdaAnalyzers.Tests.Rules.RuntimeContract.LMA5001GoodTests;

namespace LambdaAnalyzers.Tests.Rules.RuntimeContract;

/// <summary>Handler strings that name nothing as far as we see, where we do not see enough: silent.</summary>
public class LMA5001GuardTests
{
    private const string Wrong = "App::App.Wrong::Handle";

    [Theory]
    [InlineData("!Sub '${Name}::App.Wrong::Handle'")]
    [InlineData("!Join ['::', [App, App.Wrong, Handle]]")]
    [InlineData("!Ref Handler")]
    public Task An_intrinsic(string handler) => Silent(Source, Sam(handler));

    [Theory]
    [InlineData("nodejs22.x")]
    [InlineData("provided.al2023")]
    public Task Another_runtime(string runtime) => Silent(Source, Sam(Wrong).Replace("dotnet8", runtime));

    [Theory]
    [InlineData("../Other/")]
    [InlineData("s3://bucket/key.zip")]
    public Task The_code_of_another_project(string codeUri) => Silent(Source, Sam("Other::App.Wrong::Handle", "\nCodeUri: " + codeUri));

    [Fact]
    public Task A_base_type_that_does_not_bind() => Silent("namespace App; public class Function : {|CS0246:Missing|};", Sam("App::App.Function::Handle"));

    [Fact]
    public Task A_type_whose_body_does_not_parse() => Silent("namespace App; public class Function { public void Hand() { int a = 1; } int {|CS1519:}|}", Sam("App::App.Function::Handle"));

    [Fact]
    public Task A_type_whose_header_does_not_parse() => Silent("namespace App; public class Function : {|CS1031:{|} public void Run() { } }", Sam("App::App.Function::Handle"));

    [Fact]
    public Task A_partial_type_to_which_a_generator_may_add_the_method() => Silent("namespace App; public partial class Function { public void Run() { } }", Sam("App::App.Function::Handle"));

    [Fact]
    public Task A_partial_base_type() => Silent("namespace App; public partial class Base; public class Function : Base { public void Run() { } }", Sam("App::App.Function::Handle"));

    [Fact]
    public Task A_method_that_a_referenced_project_may_hide() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Source + "public class Derived : Lib.Base { }" },
        Projects = { new CaseProject("Lib") { Sources = { "namespace Lib; public class Base;" } } },
        AdditionalFiles = { ["template.yaml"] = Sam("Lib::Lib.Base::Handle"), ["../template.yaml"] = Sam("App::App.Derived::Hidden", "\nCodeUri: App") },
    }.RunAsync();

    [Fact]
    public Task A_type_of_a_referenced_project_that_reads_the_template_too() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Source },
        Projects = { new CaseProject("Lib") { Sources = { "namespace Lib; public class Base;" } } },
        AdditionalFiles = { ["../template.yaml"] = Sam("Lib::Lib.Wrong::Handle", "\nCodeUri: App") },
    }.RunAsync();

    [Fact]
    public Task An_executable_named_like_a_library() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { "System.Console.WriteLine();" },
        AdditionalFiles = { Sam("App::App.Program::Main") },
    }.RunAsync();

    [Fact]
    public Task The_Dockerfile_of_another_project() => Silent(Source, ("Dockerfile", "FROM public.ecr.aws/lambda/dotnet:8\nCMD [\"Other::Other.Program::Main\"]\n"));

    [Fact]
    public Task A_generated_function_of_another_project() => Silent(Source, ("serverless.template", Generated("Other::Other.Api_Get_Generated::Get")));

    [Theory]
    [InlineData("GenerateMain = true")]
    [InlineData("Runtime = \"provided.al2023\"")]
    public Task An_entry_in_whose_place_the_generator_writes_an_executables(string properties) =>
        Silent(Annotated.Replace("namespace App;", "[assembly: LambdaGlobalProperties(" + properties + ")]\nnamespace App;"), ("serverless.template", Generated("App::App.Function_Old_Generated::Old")));

    [Theory]
    [InlineData("GenerateMain = false")]
    [InlineData("Runtime = \"dotnet10\"")]
    [InlineData("Runtime = null")]
    [InlineData("Runtime = {|CS0103:Missing|}")]
    public Task Not_an_entry_that_the_generator_writes_as_a_class_librarys(string properties) => new Verify<LMA5001HandlerSetting>
    {
        Sources = { "[assembly: Amazon.Lambda.Annotations.LambdaGlobalProperties(" + properties + ")]", Annotated.Replace(" Handle(", " {|#0:Handle|}(") },
        AdditionalFiles = { ["serverless.template"] = Generated("{|#1:App::App.Function_Old_Generated::Old|}") },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Warning } },
    }.RunAsync();

    [Fact]
    public Task A_handwritten_entry_beside_it_is_read_all_the_same() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { "[assembly: Amazon.Lambda.Annotations.LambdaGlobalProperties(GenerateMain = true)]", Annotated.Replace(" Handle(", " {|#0:Handle|}(") },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function_Old_Generated::Old|}") },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Error } },
    }.RunAsync();

    [Fact]
    public Task An_executables_functions() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { "[assembly: Amazon.Lambda.Annotations.LambdaGlobalProperties(GenerateMain = true, Runtime = \"dotnet10\")]", Annotated },
        AdditionalFiles = { ["serverless.template"] = Generated("App"), ["template.yaml"] = Sam("App", "\nEnvironment: {Variables: {ANNOTATIONS_HANDLER: Handle}}") },
    }.RunAsync();

    [Fact]
    public Task A_Dockerfile_whose_command_the_template_replaces() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Source },
        AdditionalFiles = { ["template.yaml"] = Image("'App::App.Function::Handle'"), ["Dockerfile"] = "FROM public.ecr.aws/lambda/dotnet:8\nCMD [\"App::App.Wrong::Handle\"]\n" },
    }.RunAsync();

    [Fact]
    public Task A_Dockerfile_beside_a_zip_function() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Source },
        AdditionalFiles = { ["template.yaml"] = Sam("App::App.Function::Handle"), ["Dockerfile"] = "FROM public.ecr.aws/lambda/dotnet:8\nCMD [\"App::App.Wrong::Handle\"]\n" },
    }.RunAsync();

    [Theory]
    [InlineData("      Handler: App::App.Wrong::Handle # lambda-analyzers: disable LMA5001")]
    [InlineData("      # lambda-analyzers: disable LMA1001, LMA5001\n      Handler: App::App.Wrong::Handle")]
    public Task A_comment_in_YAML(string line) => Silent(Source, Sam("X").Replace("      Handler: X", line));

    [Theory]
    [InlineData("// lambda-analyzers: disable LMA5001\n  \"function-handler\"")]
    [InlineData("/* lambda-analyzers: disable LMA5001 */ \"function-handler\"")]
    public Task A_comment_in_JSON(string key) => Silent(Source, ("aws-lambda-tools-defaults.json", Defaults(Wrong).Replace("\"function-handler\"", key)));

    [Fact]
    public Task A_comment_in_a_Dockerfile() =>
        Silent(Source, ("Dockerfile", "FROM public.ecr.aws/lambda/dotnet:8\n# lambda-analyzers: disable LMA5001\nCMD [\"App::App.Wrong::Handle\"]\n"));

    [Fact]
    public Task A_test_project() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Source },
        Properties = { ["IsTestProject"] = "true" },
        AdditionalFiles = { Sam(Wrong) },
    }.RunAsync();

    [Theory]
    [InlineData(",")]
    [InlineData("\n  - nothing")]
    public Task A_file_that_breaks_off_inside_the_string(string rest) => Silent(Source, Sam("\"App::App.Wro" + rest));
}
