using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.RuntimeContract;
using LambdaAnalyzers.Rules.RuntimeContract;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.RuntimeContract.HandlerCode;

namespace LambdaAnalyzers.Tests.Rules.RuntimeContract;

/// <summary>Where a finding stands and what the string should be; a choice between several is never made by Fix All.</summary>
public class LMA5001CandidateTests
{
    private const string NoFixAll = "which of several handlers is meant is the author's to say";
    private const string Two = """
        using Amazon.Lambda.Core;
        [assembly: LambdaSerializer(typeof(object))]
        namespace App;
        public class Function
        {
            public string {|#0:Cancel|}(string input, ILambdaContext context) => input;
            public string Reserve(string input, ILambdaContext context) => input;
        }
        """;

    [Theory]
    [InlineData("LMA5001.choose0", "Cancel")]
    [InlineData("LMA5001.choose1", "Reserve")]
    public Task Either_of_two_handlers(string action, string method) => new Verify<LMA5001HandlerSetting, LMA5001ChooseHandlerFix>
    {
        Sources = { Two },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function::Handle|}") },
        Expected =
        {
            new("LMA5001", 0)
            {
                Also = [1],
                Says = "Handler 'App::App.Function::Handle' of 'Orders' (template.yaml:9) names a method that its type does not have: the function fails before its first event."
                    + " It may mean 'App::App.Function::Cancel', 'App::App.Function::Reserve'.",
            },
        },
        Action = action,
        NoFixAll = NoFixAll,
        Fixed = { ["template.yaml"] = Sam("App::App.Function::" + method) },
    }.RunAsync();

    [Fact]
    public Task Neither_is_written_by_the_fix_that_is_sure() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { Two },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function::Handle|}") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
    }.RunAsync();

    /// <summary>A left-over string that says the method's very name means it, though the template names it too and another handler is free.</summary>
    [Fact]
    public Task The_name_of_the_method_counts_more_than_being_free() => new Verify<LMA5001HandlerSetting>
    {
        Sources =
        {
            """
            using Amazon.Lambda.Core;
            [assembly: LambdaSerializer(typeof(object))]
            namespace App;
            public class Function { public string {|#0:Handle|}(string input, ILambdaContext context) => input; }
            public class Other { public string Free(string input, ILambdaContext context) => input; }
            """,
        },
        AdditionalFiles = { ["template.yaml"] = Sam("App::App.Function::Handle"), ["aws-lambda-tools-defaults.json"] = "{ \"function-handler\": \"{|#1:App::App.Renamed::Handle|}\" }" },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Info } },
    }.RunAsync();

    [Fact]
    public Task What_is_sure_is_no_choice() => new Verify<LMA5001HandlerSetting, LMA5001ChooseHandlerFix>
    {
        Sources = { Marked },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function::Handel|}") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
    }.RunAsync();

    [Fact]
    public Task The_one_that_no_other_string_names() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { Two },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function::Handle|}"), ["../template.yaml"] = Sam("App::App.Function::Reserve") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
        Fixed = { ["template.yaml"] = Sam("App::App.Function::Cancel") },
    }.RunAsync();

    [Fact]
    public Task A_handler_of_no_similar_name_is_a_choice() => new Verify<LMA5001HandlerSetting, LMA5001ChooseHandlerFix>
    {
        Sources = { Marked },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::Shop.Billing::Refund|}") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
        NoFixAll = NoFixAll,
        Fixed = { ["template.yaml"] = Sam("App::App.Function::Handle") },
    }.RunAsync();

    [Fact]
    public Task The_same_method_in_another_class_or_a_similar_one_in_this() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { Source + " public class Orders { public string {|#0:Run|}(string input, ILambdaContext context) => input; }" },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Order::Run|}") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
        Fixed = { ["template.yaml"] = Sam("App::App.Orders::Run") },
    }.RunAsync();

    [Fact]
    public Task An_inherited_handler_stands_at_the_type_that_is_meant() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { "namespace App.Web; public class {|#0:EntryPoint|} : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction;" },
        References = TestReferences.AspNetCore,
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.LambdaFunction::FunctionHandlerAsync|}") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
        Fixed = { ["template.yaml"] = Sam("App::App.Web.EntryPoint::FunctionHandlerAsync") },
    }.RunAsync();

    [Fact]
    public Task Several_entry_points_are_a_choice() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { "namespace App; public class {|#0:AlbFunction|} : Amazon.Lambda.AspNetCoreServer.ApplicationLoadBalancerFunction; public class ApiFunction : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction;" },
        References = TestReferences.AspNetCore,
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.LambdaFunction::FunctionHandlerAsync|}") },
        Expected = { new("LMA5001", 0) { Also = [1] } },
    }.RunAsync();

    [Fact]
    public Task A_type_without_methods_is_the_place() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { "namespace App; public class {|#0:Function|};" },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function::Handle|}") },
        Expected = { new("LMA5001", 0) { Also = [1], Severity = DiagnosticSeverity.Error } },
    }.RunAsync();

    [Fact]
    public Task Without_a_candidate_the_file_is_the_place() => new Verify<LMA5001HandlerSetting, LMA5001HandlerSettingFix>
    {
        Sources = { "namespace App; public class Service;" },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function::Handle|}") },
        Expected = { new("LMA5001", 1) { Also = [], Severity = DiagnosticSeverity.Error } },
    }.RunAsync();

    [Fact]
    public Task Each_file_holds_its_own_finding() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { "namespace App; public class Service;" },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:App::App.Function::Handle|}"), ["../template.yaml"] = Sam("{|#2:App::App.Other::Handle|}") },
        Expected = { new("LMA5001", 1) { Also = [] }, new("LMA5001", 2) { Also = [] } },
    }.RunAsync();

    [Fact]
    public Task A_type_that_a_referenced_project_lacks_stands_in_the_file() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Source },
        Projects = { new CaseProject("Lib") { Sources = { "namespace Lib; public class Base;" } } },
        AdditionalFiles = { ["template.yaml"] = Sam("{|#1:Lib::Lib.Wrong::Handle|}") },
        Expected =
        {
            new("LMA5001", 1)
            {
                Also = [],
                Says = "Handler 'Lib::Lib.Wrong::Handle' of 'Orders' (template.yaml:9) names a type that 'Lib' does not contain: the function fails before its first event.",
            },
        },
    }.RunAsync();
}
