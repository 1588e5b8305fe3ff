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

/// <summary>What the attributes of Amazon.Lambda.Annotations say about a function, and how it meets what a template says.</summary>
public sealed class FunctionAnnotationsTests
{
    private const string Usings = "using Amazon.Lambda.Annotations; using Amazon.Lambda.Annotations.APIGateway; using Amazon.Lambda.Annotations.SQS; using Amazon.Lambda.Annotations.S3; using Amazon.Lambda.Annotations.DynamoDB; using Amazon.Lambda.Annotations.SNS;\n";
    private const string Generated = "Resources:\n  ShopOrdersHandleGenerated:\n    Type: AWS::Serverless::Function\n    Metadata: {Tool: Amazon.Lambda.Annotations}\n    Properties:\n      Runtime: dotnet10\n      CodeUri: .\n      Handler: App::Shop.Orders_Handle_Generated::Handle\n      MemorySize: 512\n      Timeout: 30\n      Policies: [AWSLambdaBasicExecutionRole]\n";

    [Fact]
    public void Without_a_template_the_attribute_is_the_function()
    {
        var function = Function("[LambdaFunction(Timeout = 60, MemorySize = 1024, PackageType = LambdaPackageType.Image)]");

        Assert.Equal((60, 1_024, "Image"), (function.Timeout.Value, function.MemorySize.Value, function.PackageType.Value));
        Assert.Equal("Orders.cs:2", function.Timeout.Place.ToString());
        Assert.Equal("60", function.Timeout.Place.Slice());
        Assert.Equal((FunctionSource.Annotation, "ShopOrdersHandleGenerated", true), (function.Source, function.Name, function.IsGenerated));
        Assert.StartsWith("LambdaFunction(", function.Key.Slice(), StringComparison.Ordinal);
        Assert.Equal("/app/Orders.cs", function.Timeout.Place.ToLocation().GetLineSpan().Path);
    }

    [Theory]
    [InlineData("[LambdaFunction]")]
    [InlineData("[LambdaFunction()]")]
    [InlineData("[LambdaFunction(Timeout = 0, MemorySize = 0, Role = \"\", Policies = \"\")]")]
    [InlineData("[LambdaFunction(Timeout = 60u + unknown, MemorySize = , PackageType = LambdaPackageType.)]")]
    [InlineData("[LambdaFunction(Timeout = Limits.Of())]")]
    public void What_the_attribute_does_not_say_is_unknown(string attributes)
    {
        var function = Function(attributes);

        Assert.False(function.Timeout.HasValue || function.MemorySize.HasValue || function.PackageType.HasValue || function.Handler.HasValue || function.Runtime.HasValue);
        Assert.False(function.Settings.Policies.AreWhole || function.Settings.Environment.IsWhole || function.Settings.Events.AreWhole);
        Assert.True(function.Settings.VpcConfig.IsUnknown);
        Assert.False(function.Settings.Architecture.HasValue || function.Settings.EphemeralStorage.HasValue || function.Settings.SnapStart.HasValue);
        Assert.Empty(function.Settings.Path);
        Assert.Equal("", function.Settings.LayersText);
    }

    [Fact]
    public void A_constant_is_read_where_the_attribute_uses_it()
    {
        var function = Function("[LambdaFunction(Timeout = Seconds * 2)]", "private const uint Seconds = 45;");

        Assert.Equal((90, "Seconds * 2"), (function.Timeout.Value, function.Timeout.Place.Slice()));
    }

    [Fact]
    public void An_argument_that_stands_twice_throws_nothing() => Assert.Equal("ShopOrdersHandleGenerated", Function("[LambdaFunction(Timeout = 1, Timeout = 2)]").Name);

    [Fact]
    public void The_attribute_prevails_over_the_entry_that_the_generator_writes_from_it()
    {
        var function = Function("[LambdaFunction(Timeout = 60)]", template: Generated);

        Assert.Equal((60, "Orders.cs:2"), (function.Timeout.Value, function.Timeout.Place.ToString()));
        Assert.Equal((512, "template.yaml:9"), (function.MemorySize.Value, function.MemorySize.Place.ToString()));
        Assert.Equal(("dotnet10", "template.yaml"), (function.Runtime.Value, System.IO.Path.GetFileName(function.File.Path)));
        Assert.Equal(FunctionSource.GeneratedTemplate, function.Source);
        Assert.Equal(["Resources", "ShopOrdersHandleGenerated", "Properties"], function.Settings.Path);
        Assert.Equal(["Resources", "ShopOrdersHandleGenerated", "Properties", "Environment", "Variables"], function.Settings.EnvironmentPath);
    }

    [Fact]
    public void A_value_that_is_being_typed_hides_that_of_the_entry() => Assert.False(Function("[LambdaFunction(Timeout = )]", template: Generated).Timeout.HasValue);

    [Fact]
    public void A_function_that_a_person_writes_is_not_the_attributes()
    {
        var function = Function("[LambdaFunction(Timeout = 60)]", template: Generated.Replace("    Metadata: {Tool: Amazon.Lambda.Annotations}\n", "", StringComparison.Ordinal));

        Assert.Equal((30, "template.yaml:9", false), (function.Timeout.Value, function.Timeout.Place.ToString(), function.IsGenerated));
    }

    [Fact]
    public void Beside_other_files_that_deploy_the_project_an_attribute_makes_no_function() =>
        Assert.Empty(Handler("[LambdaFunction(Timeout = 60)]", "", Reading.SamText("CodeUri: .\nRuntime: dotnet10\nHandler: App::Shop.Other::Run")).Functions);

    [Fact]
    public void A_new_method_beside_generated_entries_is_a_function_of_its_own()
    {
        var function = Function("[LambdaFunction(Timeout = 60)]", template: Generated.Replace("Orders", "Reports", StringComparison.Ordinal));

        Assert.Equal((FunctionSource.Annotation, 60), (function.Source, function.Timeout.Value));
    }

    [Theory]
    [InlineData("[LambdaFunction(Timeout = 60)]", "ShopOrdersHandleGenerated")]
    [InlineData("[LambdaFunction(ResourceName = \"Mine\", Timeout = 60)]", "Mine")]
    public void An_executables_function_is_found_by_the_name_of_its_entry(string attribute, string name)
    {
        var template = Generated.Replace("ShopOrdersHandleGenerated", name, StringComparison.Ordinal).Replace("App::Shop.Orders_Handle_Generated::Handle", "App", StringComparison.Ordinal);
        var function = Function(attribute, template: template);

        Assert.Equal((60, 512, "App"), (function.Timeout.Value, function.MemorySize.Value, function.Handler.Value));
    }

    [Fact]
    public void What_is_left_over_stays_left_over()
    {
        var hand = "  Hand:\n    Type: AWS::Serverless::Function\n    Properties: {CodeUri: ., Runtime: dotnet10, Handler: 'App::Shop.Other::Run'}\n";
        var generated = Reading.File(Generated, "serverless.template");
        var calls = Calls("[LambdaFunction(Timeout = 60)]", "", generated, Reading.File("Resources:\n" + hand));
        var linked = Assert.Single(calls.Handlers(CancellationToken.None).Single(h => h.IsAnnotated).Functions);

        Assert.True(linked.IsLeftOver);
        Assert.Equal(60, linked.Function.Timeout.Value);
    }

    [Fact]
    public void Policies_of_the_attribute_replace_those_of_the_entry_and_a_role()
    {
        var own = Function("[LambdaFunction(Policies = \"AWSLambdaSQSQueueExecutionRole, @Mine\")]", template: Generated.Replace("      Policies: [AWSLambdaBasicExecutionRole]\n", "      Role: !GetAtt R.Arn\n", StringComparison.Ordinal)).Settings;

        Assert.Equal([(PolicyKind.Managed, "AWSLambdaSQSQueueExecutionRole"), (PolicyKind.Unknown, "")], own.Policies.Policies.Select(p => (p.Kind, p.Name)));
        Assert.True(own.Policies.Role.IsAbsent);
        Assert.Equal("Orders.cs:2", own.Policies.Policies[0].Value.Place.ToString());
        Assert.Equal("Mine", own.Policies.Policies[1].Value.Reference!.Value.LogicalId);
    }

    [Fact]
    public void A_role_of_the_attribute_replaces_policies_and_may_stand_in_the_template()
    {
        var settings = Function("[LambdaFunction(Role = \"@R\")]", template: Generated + "  R:\n    Type: AWS::IAM::Role\n").Settings;

        Assert.Equal("AWS::IAM::Role", settings.Property("Role").Resource!.Type);
        Assert.True(settings.Property("Policies").IsAbsent);
        Assert.Equal("Orders.cs:2", settings.Property("Role").Place.ToString());
        Assert.Equal("arn:aws:iam::1:role/x", Function("[LambdaFunction(Role = \"arn:aws:iam::1:role/x\")]").Settings.Property("Role").Text.Value);
    }

    [Fact]
    public void What_the_attribute_does_not_say_of_the_settings_the_entry_says()
    {
        var settings = Function("[LambdaFunction]", template: Generated).Settings;

        Assert.Equal("AWSLambdaBasicExecutionRole", settings.Policies.Policies.Single().Name);
        Assert.Equal("template.yaml:11", settings.Property("Policies").Place.ToString());
    }

    [Fact]
    public void A_durable_function()
    {
        var durable = Function("[LambdaFunction, DurableExecution(3600, RetentionPeriodInDays = 7)]").Settings.DurableConfig;

        Assert.Equal((3_600, 7), (durable["ExecutionTimeout"].Number.Value, durable["RetentionPeriodInDays"].Number.Value));
        Assert.Equal("DurableExecution(3600, RetentionPeriodInDays = 7)", durable.Place.Slice());
    }

    [Theory]
    [InlineData("[LambdaFunction][HttpApi(LambdaHttpMethod.Get, \"/orders\")]", "HttpApi")]
    [InlineData("[LambdaFunction, RestApi(LambdaHttpMethod.Get, \"/orders\")]", "Api")]
    [InlineData("[SQSEvent(\"@Queue\")][LambdaFunction]", "SQS")]
    [InlineData("[LambdaFunction][S3Event(\"@Bucket\")][SNSEvent(\"@Topic\")]", "S3 SNS")]
    [InlineData("[LambdaFunction][System.Obsolete]", "")]
    public void Event_attributes_are_event_sources(string attributes, string types) =>
        Assert.Equal(types, string.Join(" ", Function(attributes).Settings.Events.Sources.Select(s => s.Type)));

    [Fact]
    public void The_settings_of_an_event_have_the_names_of_the_template()
    {
        var source = Assert.Single(Function("[LambdaFunction][SQSEvent(\"@Queue\", BatchSize = 5, MaximumConcurrency = 3)]", template: Generated + "  Queue:\n    Type: AWS::SQS::Queue\n").Settings.Events.Sources);

        Assert.Equal((5, 3), (source.BatchSize.Value, source.Property("ScalingConfig")["MaximumConcurrency"].Number.Value));
        Assert.Equal("AWS::SQS::Queue", source.Source.Resource!.Type);
        Assert.Equal("SQSEvent", source.Key.Slice());

        // The generator writes it where the method returns failures.
        Assert.False(source.ReportsBatchItemFailures.HasValue || source.MaximumBatchingWindowInSeconds.HasValue);
    }

    [Fact]
    public void An_event_that_the_entry_holds_already_counts_once()
    {
        var sources = Function("[LambdaFunction][SQSEvent(\"@Queue\")][HttpApi(LambdaHttpMethod.Get, \"/\")]", template: Generated + "      Events:\n        RootGet: {Type: HttpApi, Properties: {Path: /, Method: GET}}\n").Settings.Events.Sources;

        Assert.Equal(["HttpApi template.yaml:13", "SQS Orders.cs:2"], sources.Select(s => s.Type + " " + s.Key));
    }

    [Fact]
    public void A_function_url() => Assert.Equal("AWS_IAM", Function("[LambdaFunction][FunctionUrl(AuthType = FunctionUrlAuthType.AWS_IAM)]").Settings.FunctionUrlConfig["AuthType"].Text.Value);

    [Fact]
    public void Places_in_code_are_never_written_to_by_a_fix_of_configuration()
    {
        var function = Function("[LambdaFunction(Timeout = 60)]");

        Assert.Null(function.File.Replace(function.Timeout.Place, "90"));
        Assert.Null(function.File.Insert(CancellationToken.None, ConfigInsertion.Key(["Timeout"], NewValue.Number(90))));
    }

    [Fact]
    public void Every_prefix_of_the_attributes_throws_nothing()
    {
        const string attributes = "[LambdaFunction(ResourceName = \"A\", Timeout = 60, Policies = \"a, @b\", Role = \"@r\")][DurableExecution(3600)][SQSEvent(\"@Queue\", BatchSize = 5)]";
        for (int length = 0; length <= attributes.Length; length++)
            foreach (var function in Calls(attributes[..length], "", Reading.File(Generated)).Handlers(CancellationToken.None).SelectMany(h => h.Functions))
                Assert.NotNull((function.Function.Timeout, function.Function.Settings.Events.Sources.Length, function.Function.Settings.Policies.Policies.Length).ToString());
    }

    private static DeployedFunction Function(string attributes, string members = "", string? template = null) => Assert.Single(Handler(attributes, members, template).Functions).Function;

    private static Handler Handler(string attributes, string members, string? template) =>
        Assert.Single(Calls(attributes, members, template is null ? [] : [Reading.File(template)]).Handlers(CancellationToken.None), h => h.IsAnnotated);

    private static CallGraph Calls(string attributes, string members, params ConfigFile[] files)
    {
        var source = Usings + "namespace Shop { public class Orders { " + attributes + " public string Handle(string input) => input; " + members + " } }";
        var tree = CSharpSyntaxTree.ParseText(SourceText.From(source), new CSharpParseOptions(LanguageVersion.Preview), "/app/Orders.cs");
        var compilation = CSharpCompilation.Create("App", [tree], TestReferences.Lambda.All, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));
        return new CallGraph(compilation, Reading.Deploy("App", [.. files.Select(f => (f, (string?)"."))]), isLibrary: false);
    }
}
