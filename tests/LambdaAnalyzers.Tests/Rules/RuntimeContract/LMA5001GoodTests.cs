using System.Threading.Tasks;
using LambdaAnalyzers.Rules.RuntimeContract;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;
using static LambdaAnalyzers.Tests.Rules.RuntimeContract.HandlerCode;

namespace LambdaAnalyzers.Tests.Rules.RuntimeContract;

/// <summary>Handler strings that the runtime resolves: silent.</summary>
public class LMA5001GoodTests
{
    [Theory]
    [InlineData("App::App.Function::Handle")]
    [InlineData("'App::App.Function::Handle'")]
    [InlineData("!Sub App::App.Function::Handle")]
    [InlineData("App")]
    public Task In_a_template(string handler) => Silent(Source, Sam(handler));

    [Theory]
    [InlineData("internal string Handle(string input) => input;")]
    [InlineData("private string Handle(string input) => input;")]
    [InlineData("public static string Handle(string input) => input;")]
    public Task Public_or_not_and_static_or_not(string method) => Silent($"namespace App; public class Function {{ {method} }}", Sam("App::App.Function::Handle"));

    [Fact]
    public Task Nested_type() => Silent("namespace App; public class Outer { public class Inner { public void Handle() { } } }", Sam("App::App.Outer+Inner::Handle"));

    [Fact]
    public Task Method_of_a_base_class_in_source() => Silent("namespace App; public class Base { public void Handle() { } } public class Function : Base;", Sam("App::App.Function::Handle"));

    [Fact]
    public Task Method_of_a_base_class_in_a_package() =>
        Silent("namespace App; public class Function : Amazon.Lambda.AspNetCoreServer.APIGatewayProxyFunction;", Sam("App::App.Function::FunctionHandlerAsync"), TestReferences.AspNetCore);

    [Fact]
    public Task A_name_of_the_base_class_that_the_type_declares_anew() =>
        Silent("namespace App; public class Base { public void Handle(int a) { } } public class Function : Base { public void Handle(string a) { } }", Sam("App::App.Function::Handle"));

    [Theory]
    [InlineData("Lib::Lib.Function::Handle")]
    [InlineData("Lib::Lib.Function::Hidden")]
    [InlineData("Lib::Lib.Function::ToString")]
    public Task Type_of_a_referenced_project(string handler) => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Source },
        Projects = { new CaseProject("Lib") { Sources = { "namespace Lib; public class Function { public void Handle() { } internal void Hidden() { } }" } } },
        AdditionalFiles = { Sam(handler) },
    }.RunAsync();

    [Fact]
    public Task Method_of_a_base_class_in_a_referenced_project() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { "namespace App; public class Function : Lib.Base;" },
        Projects = { new CaseProject("Lib") { Sources = { "namespace Lib; public class Base { public void Handle() { } private void Hidden() { } }" } } },
        AdditionalFiles = { ["template.yaml"] = Sam("App::App.Function::Handle"), ["../template.yaml"] = Sam("App::App.Function::Hidden", "\nCodeUri: App") },
    }.RunAsync();

    [Fact]
    public Task In_tools_defaults() => Silent(Source, ("aws-lambda-tools-defaults.json", Defaults("App::App.Function::Handle")));

    [Fact]
    public Task In_a_generated_template() => Silent(Annotated, ("serverless.template", Generated("App::App.Function_Handle_Generated::Handle")));

    [Fact]
    public Task A_wrapper_that_the_generator_has_written() => new Verify<LMA5001HandlerSetting>
    {
        Sources = { Annotated },
        Generated = { "namespace App; public class Function_Handle_Generated { public string Handle(string input) => input; }" },
        AdditionalFiles = { ["serverless.template"] = Generated("App::App.Function_Handle_Generated::Handle") },
    }.RunAsync();

    [Fact]
    public Task In_an_image_command() => Silent(Source, Image("'App::App.Function::Handle'"));

    [Theory]
    [InlineData("System.String Handle(System.String)")]
    [InlineData("Int32 Handle(Int32[], Amazon.Lambda.Core.ILambdaContext)")]
    [InlineData("System.Threading.Tasks.Task`1[System.String] Handle(Inner)")]
    public Task Signature_of_an_overload_in_an_image_command(string signature) => Silent(
        """
        using Amazon.Lambda.Core;
        using System.Threading.Tasks;
        namespace App;
        public class Function
        {
            public class Inner;
            public string Handle(string input) => input;
            public int Handle(int[] input, ILambdaContext context) => 0;
            public Task<string> Handle(Inner input) => Task.FromResult("");
        }
        """,
        Image($"'App::App.Function::{signature}'"));

    [Theory]
    [InlineData("CMD [\"App::App.Function::Handle\"]")]
    [InlineData("CMD App::App.Function::Handle")]
    public Task In_a_Dockerfile(string command) => Silent(Source, ("Dockerfile", "FROM public.ecr.aws/lambda/dotnet:8\n" + command + "\n"));

    [Fact]
    public Task In_serverless_yml() => Silent(Source, ("serverless.yml", "provider:\n  name: aws\n  runtime: dotnet8\nfunctions:\n  orders:\n    handler: App::App.Function::Handle\n"));

    public const string Annotated = """
        using Amazon.Lambda.Annotations;
        namespace App;
        public class Function
        {
            [LambdaFunction]
            public string Handle(string input) => input;
        }
        """;

    internal static Task Silent(string source, string template, TestReferences? references = null) => Silent(source, ("template.yaml", template), references);

    internal static Task Silent(string source, (string Path, string Text) file, TestReferences? references = null) =>
        new Verify<LMA5001HandlerSetting> { Sources = { source }, AdditionalFiles = { file }, References = references ?? TestReferences.Lambda }.RunAsync();
}
