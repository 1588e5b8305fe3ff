using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.RuntimeContract;
using LambdaAnalyzers.Rules.RuntimeContract;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.RuntimeContract.HandlerCode;

namespace LambdaAnalyzers.Tests.Rules.RuntimeContract;

/// <summary>Handler strings that name nothing, each with its fault, its severity and what the fix writes.</summary>
public class LMA5001BadTests
{
    private const string Good = "App::App.Function::Handle";

    [Theory]
    [InlineData("App.Orders::App.Function::Handle", "names an assembly that this project does not build (it builds 'App'): the function fails before its first event.")]
    [InlineData("App.dll::App.Function::Handle", "names an assembly that this project does not build (it builds 'App'): the function fails before its first event.")]
    [InlineData("App::Function::Handle", "names a type that 'App' does not contain: the function fails before its first event.")]
    [InlineData("App::App.function::Handle", "names a type that 'App' does not contain: the function fails before its first event.")]
    [InlineData("App::App.Function::handle", "names a method that its type does not have: the function fails before its first event.")]
    [InlineData("App::App.Function::HandleAsync", "names a method that its type does not have: the function fails before its first event.")]
    [InlineData("App::App.Function.Handle", "is not of the form Assembly::Namespace.Type::Method: the function fails before its first event.")]
    [InlineData("App:App.Function:Handle", "is not of the form Assembly::Namespace.Type::Method: the function fails before its first event.")]
    [InlineData("App::App.Function::Handle::", "is not of the form Assembly::Namespace.Type::Method: the function fails before its first event.")]
    [InlineData("App:: App.Function::Handle", "contains white space, which Lambda rejects in a handler.")]
    public Task In_a_template(string handler, string fault) => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { Marked },
        AdditionalFiles = { ["template.yaml"] = Sam("'{|#1:" + handler + "|}' # here") },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Error, Says = $"Handler '{handler}' of 'Orders' (template.yaml:9) {fault} Set it to '{Good}'." } },
        Fixed = { ["template.yaml"] = Sam("'" + Good + "' # here") },
    }.RunAsync();

    [Fact]
    public Task Only_the_case_of_the_assembly() => Fixed(Sam("{|#1:app::App.Function::Handle|}"), Sam(Good), DiagnosticSeverity.Info);

    [Fact]
    public Task In_tools_defaults() => Fixed(Defaults("{|#1:App::App.Old::Handle|}"), Defaults(Good), DiagnosticSeverity.Warning, "aws-lambda-tools-defaults.json");

    [Fact]
    public Task In_a_handwritten_json_template() => Fixed(
        Generated("{|#1:App::App.Old::Handle|}").Replace("\"Metadata\": { \"Tool\": \"Amazon.Lambda.Annotations\" },", "// by hand"),
        Generated(Good).Replace("\"Metadata\": { \"Tool\": \"Amazon.Lambda.Annotations\" },", "// by hand"), DiagnosticSeverity.Error, "serverless.template");

    [Fact]
    public Task In_a_generated_template() => Fixed(Generated("{|#1:App::App.Function::Handel|}"), Generated(Good), DiagnosticSeverity.Warning, "serverless.template");

    [Fact]
    public Task In_an_image_command() => Fixed(Image("\"{|#1:App::App.Functions::Handle|}\""), Image("\"" + Good + "\""), DiagnosticSeverity.Error);

    [Theory]
    [InlineData("CMD [ \"{|#1:App::App.Old::Handle|}\" ]", "CMD [ \"App::App.Function::Handle\" ]")]
    [InlineData("CMD {|#1:App::App.Function::Handel|} # no comment here", "CMD {|#1:App::App.Function::Handel|} # no comment here", false)]
    [InlineData("CMD {|#1:App::App.Function::Handel|}", "CMD App::App.Function::Handle")]
    public Task In_a_Dockerfile(string before, string after, bool isRead = true) => isRead
        ? Fixed("FROM public.ecr.aws/lambda/dotnet:8\n# the handler\n" + before + "\n", "FROM public.ecr.aws/lambda/dotnet:8\n# the handler\n" + after + "\n", DiagnosticSeverity.Warning, "Dockerfile")
        : LMA5001GoodTests.Silent(Source, ("Dockerfile", "FROM public.ecr.aws/lambda/dotnet:8\n" + after.Replace("{|#1:", "").Replace("|}", "") + "\n"));

    [Fact]
    public Task In_serverless_yml() => Fixed(
        "provider:\n  name: aws\n  runtime: dotnet8\nfunctions:\n  orders:\n    handler: {|#1:App::App.Function::Handl|}\n",
        "provider:\n  name: aws\n  runtime: dotnet8\nfunctions:\n  orders:\n    handler: App::App.Function::Handle\n", DiagnosticSeverity.Error, "serverless.yml");

    [Fact]
    public Task Method_of_the_framework() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { "namespace App; public class {|#0:EntryPoint|} : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction;" },
        References = TestReferences.AspNetCore,
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.EntryPoint::FunctionHandler|}") },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Error } },
        Fixed = { ["template.yaml"] = Sam("App::App.EntryPoint::FunctionHandlerAsync") },
    }.RunAsync();

    internal static Task Fixed(string before, string after, DiagnosticSeverity severity, string path = "template.yaml") => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { Marked },
        AdditionalFiles = { [path] = before },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = severity } },
        Fixed = { [path] = after },
    }.RunAsync();
}
