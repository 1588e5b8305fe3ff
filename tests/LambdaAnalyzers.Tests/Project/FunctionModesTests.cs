using System;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;
using System.Xml.Linq;
using LambdaAnalyzers.Deployments;
using LambdaAnalyzers.Projects;
using LambdaAnalyzers.Tests.Conventions;
using LambdaAnalyzers.Tests.Deployments;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LambdaAnalyzers.Tests.Projects;

/// <summary>In which mode a project's functions and a handler's functions are: files, attributes, build, options and code together.</summary>
public sealed class FunctionModesTests
{
    private const string Plain = "public string Handle(string input, ILambdaContext context) => input;";

    [Theory]
    [InlineData("true", "Known True PublishAot")]
    [InlineData("False", "Known False PublishAot")]
    [InlineData("", "Unknown")]
    [InlineData("perhaps", "Unknown")]
    public async Task Aot_is_a_property_of_the_build(string value, string expected)
    {
        var project = new CaseProject { Properties = { ["PublishAot"] = value } };

        Assert.Equal((expected, expected), await Ask(FunctionMode.NativeAot, project));
    }

    [Theory]
    [InlineData("-p:PublishAot=true", "Known True 2")]
    [InlineData("-p:PublishAot=$AOT", "Unknown")]
    [InlineData("-c Release", "Known False PublishAot")]
    public async Task What_the_dockerfile_hands_to_the_build_prevails(string parameters, string expected)
    {
        var project = new CaseProject
        {
            Properties = { ["PublishAot"] = "false" },
            AdditionalFiles =
            {
                ["template.yaml"] = Reading.SamText("PackageType: Image\nImageConfig: {Command: ['App::Function::Handle']}", resource: "Metadata: {DockerContext: .}"),
                ["Dockerfile"] = "FROM mcr.microsoft.com/dotnet/sdk:10.0 AS build\nRUN dotnet publish " + parameters + "\nFROM public.ecr.aws/lambda/provided:al2023\nCOPY --from=build /app .\n",
            },
        };

        Assert.Equal((expected, expected), await Ask(FunctionMode.NativeAot, project));
    }

    [Fact]
    public async Task What_the_dockerfile_hands_to_the_build_holds_for_an_annotated_image()
    {
        var project = new CaseProject
        {
            AdditionalFiles =
            {
                ["template.yaml"] = Reading.SamText("PackageType: Image\nImageConfig: {Command: ['App::Function_Handle_Generated::Handle']}", resource: "Metadata: {Tool: Amazon.Lambda.Annotations, DockerContext: .}"),
                ["Dockerfile"] = "FROM mcr.microsoft.com/dotnet/sdk:10.0\nRUN dotnet publish -p:PublishAot=true\n",
            },
        };

        Assert.Equal(("Known True 2", "Known True 2"), await Ask(FunctionMode.NativeAot, project, "[LambdaFunction(PackageType = LambdaPackageType.Image)] " + Plain));
    }

    [Fact]
    public async Task What_the_deployment_hands_to_the_build_prevails()
    {
        var project = new CaseProject { Properties = { ["PublishAot"] = "false" }, AdditionalFiles = { ["aws-lambda-tools-defaults.json"] = "{ \"function-handler\": \"App::Function::Handle\",\n\"msbuild-parameters\": \"/p:PublishAot=true\" }" } };

        Assert.Equal(("Known True 2", "Known True 2"), await Ask(FunctionMode.NativeAot, project));
    }

    [Theory]
    [InlineData("true", "Known True lambda_analyzers.multi_concurrency")]
    [InlineData("false", "Known False lambda_analyzers.multi_concurrency")]
    [InlineData("maybe", "Known True 7")]
    public async Task The_option_for_managed_instances_prevails(string value, string expected)
    {
        var project = new CaseProject { Options = { ["lambda_analyzers.multi_concurrency"] = value }, AdditionalFiles = { Sam("CapacityProviderConfig: {Arn: x}") } };

        Assert.Equal((expected, expected), await Ask(FunctionMode.ManagedInstances, project));
    }

    [Theory]
    [InlineData("HttpApi", "Known True lambda_analyzers.trigger")]
    [InlineData("sqs, api", "Known True lambda_analyzers.trigger")]
    [InlineData("SQS", "Known False lambda_analyzers.trigger")]
    [InlineData("", "Unknown")]
    public async Task The_option_for_the_trigger_counts_where_no_file_tells(string value, string expected)
    {
        var project = new CaseProject { Options = { ["lambda_analyzers.trigger"] = value } };

        Assert.Equal((expected, expected), await Ask(FunctionMode.Api, project));
        project.AdditionalFiles.Add(Sam("Events: {A: {Type: Schedule}}"));
        Assert.Equal(("Default False 2", "Default False 2"), await Ask(FunctionMode.Api, project));
    }

    [Theory]
    [InlineData(nameof(FunctionMode.SnapStart), "SnapStart: {ApplyOn: PublishedVersions}")]
    [InlineData(nameof(FunctionMode.Image), "PackageType: Image\nImageConfig: {Command: ['App::Function::Handle']}")]
    [InlineData(nameof(FunctionMode.Durable), "DurableConfig: {ExecutionTimeout: 60}")]
    [InlineData(nameof(FunctionMode.Api), "FunctionUrlConfig: {AuthType: NONE}")]
    [InlineData(nameof(FunctionMode.ManagedInstances), "CapacityProviderConfig: {Arn: x}")]
    public async Task A_template_says_it_for_its_handler_and_the_project(string mode, string property) =>
        Assert.Equal(("Known True 7", "Known True 7"), await Ask(Enum.Parse<FunctionMode>(mode), new CaseProject { AdditionalFiles = { Sam(property) } }));

    [Fact]
    public async Task A_handler_has_the_mode_of_its_own_function()
    {
        const string other = "  Other:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: ., Runtime: dotnet10, Handler: 'App::Other::Run', SnapStart: {ApplyOn: PublishedVersions}}\n";

        Assert.Equal(("Default False 2", "Known True 11"), await Ask(FunctionMode.SnapStart, new CaseProject { AdditionalFiles = { Sam("Timeout: 3\nMemorySize: 256") + other } }));
    }

    [Fact]
    public async Task A_left_over_file_does_not_count()
    {
        var project = new CaseProject { AdditionalFiles = { ["template.yaml"] = Sam("Timeout: 3"), ["aws-lambda-tools-defaults.json"] = "{ \"function-handler\": \"App::Function::Handle\", \"snap-start-apply-on\": \"PublishedVersions\" }" } };

        Assert.Equal(("Default False 2", "Default False 2"), await Ask(FunctionMode.SnapStart, project));
    }

    [Theory]
    [InlineData(nameof(FunctionMode.Image), "[LambdaFunction(PackageType = LambdaPackageType.Image)]", "Known True 2")]
    [InlineData(nameof(FunctionMode.Image), "[LambdaFunction(PackageType = LambdaPackageType.Zip)]", "Known False 2")]
    [InlineData(nameof(FunctionMode.Image), "[LambdaFunction]", "Unknown")]
    [InlineData(nameof(FunctionMode.Durable), "[LambdaFunction, DurableExecution(3600)]", "Known True 2")]
    [InlineData(nameof(FunctionMode.Durable), "[LambdaFunction]", "Unknown")]
    [InlineData(nameof(FunctionMode.Api), "[LambdaFunction, Amazon.Lambda.Annotations.APIGateway.HttpApi(Amazon.Lambda.Annotations.APIGateway.LambdaHttpMethod.Get, \"/\")]", "Known True 2")]
    [InlineData(nameof(FunctionMode.Api), "[LambdaFunction, Amazon.Lambda.Annotations.APIGateway.FunctionUrl(AuthType = Amazon.Lambda.Annotations.APIGateway.FunctionUrlAuthType.NONE)]", "Known True 2")]
    [InlineData(nameof(FunctionMode.Api), "[LambdaFunction, Amazon.Lambda.Annotations.SQS.SQSEvent(\"@Q\")]", "Unknown")]
    [InlineData(nameof(FunctionMode.SnapStart), "[LambdaFunction(Timeout = 60)]", "Unknown")]
    [InlineData(nameof(FunctionMode.ManagedInstances), "[LambdaFunction(Timeout = 60)]", "Unknown")]
    public async Task An_attribute_says_it_for_its_handler(string mode, string attributes, string expected) =>
        Assert.Equal((expected, "Unknown"), await Ask(Enum.Parse<FunctionMode>(mode), new CaseProject(), "\n" + attributes + Plain));

    [Theory]
    [InlineData("public APIGatewayProxyResponse Handle(APIGatewayProxyRequest request) => null!;", "Known True 1")]
    [InlineData("public string Handle(APIGatewayHttpApiV2ProxyRequest request, ILambdaContext context) => \"\";", "Known True 1")]
    [InlineData("public string Handle(Amazon.Lambda.ApplicationLoadBalancerEvents.ApplicationLoadBalancerRequest request, ILambdaContext context) => \"\";", "Known True 1")]
    [InlineData("public string Handle(Amazon.Lambda.SQSEvents.SQSEvent e, ILambdaContext context) => \"\";", "Unknown")]
    public async Task Without_a_file_the_event_says_that_it_is_an_api(string handler, string expected) => Assert.Equal((expected, "Unknown"), await Ask(FunctionMode.Api, new CaseProject(), handler));

    [Fact]
    public async Task A_durable_context_says_that_it_is_durable()
    {
        var project = new CaseProject { Sources = { { "Context.cs", "namespace Amazon.Lambda.DurableExecution { public interface IDurableContext { } }" } } };

        Assert.Equal(("Known True 1", "Unknown"), await Ask(FunctionMode.Durable, project, "[LambdaSerializer(typeof(object))] public string Handle(string input, Amazon.Lambda.DurableExecution.IDurableContext context) => input;"));
    }

    [Fact]
    public async Task Only_what_is_set_is_known_of_the_build()
    {
        var build = (await Of(new CaseProject { Properties = { ["SelfContained"] = "false", ["CopyLocalLockFileAssemblies"] = "false", ["PublishReadyToRun"] = "false", ["RuntimeIdentifier"] = " linux-arm64 ", ["TargetFramework"] = "net8.0" } })).Build;

        Assert.False(build.Flag(BuildProperty.SelfContained).HasValue || build.Flag(BuildProperty.CopyLocalLockFileAssemblies).HasValue || build.Text(BuildProperty.RollForward).HasValue);
        Assert.Equal(("PublishReadyToRun", false), (build.Flag(BuildProperty.PublishReadyToRun).Place.ToString(), build.Flag(BuildProperty.PublishReadyToRun).Value));
        Assert.Equal("linux-arm64", build.Text(BuildProperty.RuntimeIdentifier).Value);
        Assert.Equal(["net8.0"], build.TargetFrameworks);
        Assert.Equal(Location.None, build.Text(BuildProperty.RuntimeIdentifier).Place.ToLocation());
    }

    [Fact]
    public async Task Every_target_framework_is_known() =>
        Assert.Equal(["net8.0", "net10.0"], (await Of(new CaseProject { Properties = { ["LambdaAnalyzersTargetFrameworks"] = "net8.0, net10.0" } })).Build.TargetFrameworks);

    [Theory]
    [InlineData("SelfContained", "true")]
    [InlineData("PublishAot", "true")]
    public async Task Another_build_is_another_project(string property, string value)
    {
        var (one, other) = (new CaseProject(), new CaseProject { Properties = { [property] = value } });

        Assert.NotEqual((await Of(one)).Build.Identity, (await Of(other)).Build.Identity);
    }

    [Fact]
    public void Every_property_is_passed_to_the_compiler_by_the_package()
    {
        var props = XDocument.Load(Repository.PathOf("src/LambdaAnalyzers.Package/buildTransitive/LambdaAnalyzers.props"));
        var visible = props.Descendants("CompilerVisibleProperty").SelectMany(e => e.Attribute("Include")!.Value.Split(';'));

        Assert.Equal(Enum.GetNames<BuildProperty>().Order(StringComparer.Ordinal), visible.Order(StringComparer.Ordinal));
    }

    /// <summary>The answers for the handler, and for the project.</summary>
    private static async Task<(string Handler, string Project)> Ask(FunctionMode mode, CaseProject project, string handler = Plain)
    {
        if (!project.Sources.Any(s => s.Key == "Handler.cs"))
        {
            project.Sources.Add("Handler.cs", "[assembly: Amazon.Lambda.Core.LambdaSerializer(typeof(object))] public class Function { " + handler + " }");
            project.Sources.Add("Usings.cs", "global using Amazon.Lambda.Core; global using Amazon.Lambda.Annotations; global using Amazon.Lambda.APIGatewayEvents;");
        }

        var (analyzed, options) = await Analyzed(project);
        var asked = Assert.Single(analyzed.Calls.Handlers(CancellationToken.None), h => h.Name == "Function.Handle");
        var tree = asked.Member.Node.SyntaxTree;
        return (FunctionModeTests.Describe(FunctionModes.Of(mode, asked, analyzed, options, tree, CancellationToken.None)), FunctionModeTests.Describe(FunctionModes.Of(mode, analyzed, options, tree)));
    }

    private static async Task<LambdaProject> Of(CaseProject project) => (await Analyzed(project)).Project;

    private static async Task<(LambdaProject Project, AnalyzerOptions Options)> Analyzed(CaseProject project)
    {
        var built = (await Stage.SolutionAsync(Scene.Of(project, [], [], []))).Projects.Single();
        var options = Analysis.Options(built);
        return (LambdaProject.For((await built.GetCompilationAsync())!, options, CancellationToken.None), options);
    }

    private static string Sam(string properties) => Reading.SamText("CodeUri: .\nHandler: App::Function::Handle\n" + properties);
}
