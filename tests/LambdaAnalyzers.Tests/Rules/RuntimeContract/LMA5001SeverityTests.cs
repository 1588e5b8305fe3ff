using System.Threading.Tasks;
using LambdaAnalyzers.Rules.RuntimeContract;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.RuntimeContract.HandlerCode;

namespace LambdaAnalyzers.Tests.Rules.RuntimeContract;

/// <summary>How sure each kind of file makes a finding; one problem is one finding.</summary>
public class LMA5001SeverityTests
{
    private const string Right = "App::App.Function::Handle";
    private const string Wrong = "{|#1:App::App.Wrong::Handle|}";

    [Fact]
    public Task Tools_defaults_beside_a_template_are_left_over() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Marked },
        AdditionalFiles = { ["template.yaml"] = Sam(Right), ["aws-lambda-tools-defaults.json"] = Defaults(Wrong) },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Info } },
    }.RunAsync();

    [Fact]
    public Task Left_over_defaults_that_name_a_method_in_another_way_are_no_finding() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Source },
        AdditionalFiles = { ["template.yaml"] = Sam(Right), ["aws-lambda-tools-defaults.json"] = Defaults("app::App.Function::Handle") },
    }.RunAsync();

    [Fact]
    public Task The_default_of_a_parameter_is_no_Error() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Marked },
        AdditionalFiles = { ["template.yaml"] = "Parameters:\n  Text:\n    Type: String\n    Default: App::App.Wrong::Handle\n" + Sam("!Ref {|#1:Text|}") },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Warning } },
    }.RunAsync();

    [Fact]
    public Task A_parameter_that_the_deployment_replaces_is_unknown() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Source },
        AdditionalFiles =
        {
            ["template.yaml"] = "Parameters:\n  Text:\n    Type: String\n    Default: App::App.Wrong::Handle\n" + Sam("!Ref Text"),
            ["samconfig.toml"] = "parameter_overrides = \"Text=App::App.Function::Handle\"\n",
        },
    }.RunAsync();

    [Fact]
    public Task A_library_is_no_Error() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Marked },
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        AdditionalFiles = { Sam(Wrong) },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Warning } },
    }.RunAsync();

    [Fact]
    public Task A_generated_function_in_a_handwritten_template_is_no_Error() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Marked },
        AdditionalFiles = { ["template.yaml"] = Sam(Wrong, "\nTags: {by: hand}").Replace("    Properties:", "    Metadata: {Tool: Amazon.Lambda.Annotations}\n    Properties:") },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Warning } },
    }.RunAsync();

    [Theory]
    [InlineData("[LambdaFunction] public string {|#0:Handle|}(string input) => input;", DiagnosticSeverity.Info)]
    [InlineData("[LambdaFunction] public string {|#0:Handle|}(string input, Amazon.Lambda.Core.ILambdaContext context) => input;", DiagnosticSeverity.Info)]
    [InlineData("public Function(string service) { } [LambdaFunction] public string {|#0:Handle|}(string input) => input;", DiagnosticSeverity.Error)]
    [InlineData("[LambdaFunction] public string {|#0:Handle|}([FromServices] string input) => input;", DiagnosticSeverity.Error)]
    [InlineData("[LambdaFunction] public string {|#0:Handle|}(string a, string b) => a;", DiagnosticSeverity.Error)]
    [InlineData("[LambdaFunction] public string {|#0:Handle|}(string a, Amazon.Lambda.Core.ILambdaContext b, string c) => a;", DiagnosticSeverity.Error)]
    [InlineData("[LambdaFunction] public string {|#0:Handle|}(params string[] input) => input[0];", DiagnosticSeverity.Error)]
    [InlineData("[LambdaFunction] public T {|#0:Handle|}<T>(T input) => input;", DiagnosticSeverity.Error)]
    [InlineData("[LambdaFunction] public async void {|#0:Handle|}(string input) => await Task.Yield();", DiagnosticSeverity.Error)]
    [InlineData("[LambdaFunction] public async Task {|#0:Handle|}(string input) => await Task.Yield();", DiagnosticSeverity.Info)]
    [InlineData("[LambdaFunction] public void {|#0:Handle|}(string input) { }", DiagnosticSeverity.Info)]
    [InlineData("[LambdaFunction] public string {|#0:Handle|}([Fragile] string input) => input; private sealed class FragileAttribute : Attribute;", DiagnosticSeverity.Info)]
    [InlineData("[LambdaFunction] public string {|#0:Handle|}([FromOutside] string input) => input; private sealed class FromOutsideAttribute : Attribute;", DiagnosticSeverity.Info)]
    [InlineData("[LambdaFunction] public APIGateway.IHttpResult {|#0:Handle|}() => null!;", DiagnosticSeverity.Error)]
    [InlineData("[LambdaFunction] public async Task<APIGateway.IHttpResult> {|#0:Handle|}() { await Task.Yield(); return null!; }", DiagnosticSeverity.Error)]
    [InlineData("[LambdaFunction] public IHttpResult {|#0:Handle|}() => null!; public interface IHttpResult { }", DiagnosticSeverity.Info)]
    [InlineData("[LambdaFunction] public Result {|#0:Handle|}() => null!; public interface IHttpResult { } public class Result : IHttpResult { }", DiagnosticSeverity.Info)]
    [InlineData("[LambdaFunction] public Result {|#0:Handle|}() => null!; public interface Result : APIGateway.IHttpResult { }", DiagnosticSeverity.Error)]
    public Task The_original_of_an_annotated_function(string method, DiagnosticSeverity severity) => new Verify<LMA5001HandlerSetting, CodeFixes.RuntimeContract.LMA5001HandlerSettingFix>
    {
        Sources = { $"using Amazon.Lambda.Annotations; namespace App {{ using Amazon.Lambda.Annotations; public class Function {{ {method.Replace("APIGateway.", "Amazon.Lambda.Annotations.APIGateway.")} }} }}" },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function::Handle|}") },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = severity } },
        Fixed = { ["template.yaml"] = Sam("App::App.Function_Handle_Generated::Handle") },
    }.RunAsync();

    [Fact]
    public Task A_string_of_the_Globals_is_one_finding() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Marked },
        AdditionalFiles =
        {
            ["template.yaml"] = $"Globals:\n  Function:\n    Runtime: dotnet8\n    Handler: {Wrong}\nResources:\n"
                + "  One: {Type: AWS::Serverless::Function, Properties: {Timeout: 3}}\n  Two: {Type: AWS::Serverless::Function, Properties: {Timeout: 3}}\n",
        },
        Expected = { new("LMA5001", 0) { Also = [1] } },
    }.RunAsync();

    [Fact]
    public Task The_command_of_a_Dockerfile_belongs_to_the_template_that_builds_it() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Marked },
        AdditionalFiles =
        {
            ["template.yaml"] = Image("X").Replace("      ImageConfig:\n        Command: [X]\n", ""),
            ["Dockerfile"] = "FROM public.ecr.aws/lambda/dotnet:8\nCMD [\"" + Wrong + "\"]\n",
        },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Error } },
    }.RunAsync();

    [Fact]
    public Task A_partial_type_in_two_files_is_one_finding() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Marked.Replace("class", "partial class"), "namespace App; public partial class Function { public int Count; }" },
        AdditionalFiles = { Sam(Wrong) },
        Expected = { new("LMA5001", 0) { Also = [1] } },
    }.RunAsync();

    [Fact]
    public Task The_same_function_in_two_files_is_a_finding_in_each() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Marked },
        AdditionalFiles = { ["template.yaml"] = Sam(Wrong), ["../template.yaml"] = Sam("{|#2:App::App.Wrong::Handle|}") },
        Expected = { new("LMA5001", 0) { Also = [1] }, new("LMA5001", 0) { Also = [2] } },
    }.RunAsync();
}
