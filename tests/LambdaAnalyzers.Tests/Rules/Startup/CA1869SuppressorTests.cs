using System.Collections.Immutable;
using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Startup;
using LambdaAnalyzers.Tests.Verification;
using LambdaAnalyzers.Tests.Verification.Laws;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Startup;

/// <summary>The suppressor of CA1869: silent where LMA7002 speaks of the same options, and only there.</summary>
public class CA1869SuppressorTests
{
    private const string Handler = "public string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, {|LMA7002:new JsonSerializerOptions()|});";
    private const string Suppressed = "public string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, {|CA1869:new JsonSerializerOptions()|});";

    [Fact]
    public Task Ours_speaks_and_theirs_is_silent() => Case(Handler).RunAsync();

    [Fact]
    public Task Alone_theirs_speaks() => new Verify<CachesOptions>
    {
        Sources = { Initialization.File(Initialization.Function(Suppressed)) },
        AdditionalFiles = { Initialization.Template },
        References = TestReferences.AspNetCore,
    }.RunAsync();

    [Fact]
    public Task Where_ours_has_nothing_to_say_theirs_stays() => Case("public string Never(string order) => JsonSerializer.Serialize(order, {|CA1869:new JsonSerializerOptions()|});").RunAsync();

    [Fact]
    public Task What_is_made_of_the_event_is_theirs() =>
        Case("public string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, {|CA1869:new JsonSerializerOptions { MaxDepth = order.Length }|});").RunAsync();

    [Fact]
    public Task Static_initialisers_are_theirs() => Case("private static readonly string Text = JsonSerializer.Serialize(1, {|CA1869:new JsonSerializerOptions()|});").RunAsync();

    [Theory]
    [InlineData("dotnet_diagnostic.LMA7002.severity", "none")]
    [InlineData("dotnet_analyzer_diagnostic.category-LambdaStartup.severity", "none")]
    public Task Switched_off_for_the_project(string key, string value)
    {
        var test = Case(Suppressed);
        test.Options[key] = value;
        return test.RunAsync();
    }

    /// <summary>Nobody sees what is hidden.</summary>
    [Fact]
    public Task Hidden_for_the_project()
    {
        var test = Case(Suppressed.Replace("{|CA1869:new JsonSerializerOptions()|}", "{|LMA7002:{|CA1869:new JsonSerializerOptions()|}|}"));
        test.Options["dotnet_diagnostic.LMA7002.severity"] = "silent";
        return test.RunAsync();
    }

    [Fact]
    public Task Switched_off_for_the_file()
    {
        var test = Case(Suppressed);
        test.EditorConfig = "[*.cs]\ndotnet_diagnostic.LMA7002.severity = none\n";
        return test.RunAsync();
    }

    [Fact]
    public Task Switched_off_for_the_project_and_on_for_the_file()
    {
        var test = Case(Handler);
        test.Options["dotnet_diagnostic.LMA7002.severity"] = "none";
        test.EditorConfig = "[*.cs]\ndotnet_diagnostic.LMA7002.severity = warning\n";
        return test.RunAsync();
    }

    [Fact]
    public Task Switched_off_with_the_category_and_on_by_its_id()
    {
        var test = Case(Handler);
        test.EditorConfig = "[*.cs]\ndotnet_analyzer_diagnostic.category-LambdaStartup.severity = none\ndotnet_diagnostic.LMA7002.severity = warning\n";
        return test.RunAsync();
    }

    [Theory]
    [InlineData("none", true)]
    [InlineData("warning", false)]
    public Task Switched_off_with_all_analyzers(string severity, bool isSuppressed)
    {
        var test = Case(isSuppressed ? Suppressed : Handler);
        test.EditorConfig = "[*.cs]\ndotnet_analyzer_diagnostic.severity = " + severity + "\ndotnet_diagnostic.CA1869.severity = warning\n";
        return test.RunAsync();
    }

    [Theory]
    [InlineData("#pragma warning disable LMA7002\n", "\n#pragma warning restore LMA7002")]
    [InlineData("#pragma warning disable LMA7002, LMA4001 // once a night\n", "")]
    [InlineData("#pragma warning disable\n#pragma warning restore CA1869\n", "")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"LambdaStartup\", \"LMA7002:Build once\")]\n", "")]
    public Task Suppressed_at_the_place(string before, string after) => Case(before + Suppressed + after).RunAsync();

    [Theory]
    [InlineData("#pragma warning disable LMA7002\n#pragma warning restore LMA7002\n")]
    [InlineData("#pragma warning disable LMA4001\n")]
    [InlineData("#if NEVER\n#pragma warning disable LMA7002\n#endif\n")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"LambdaStartup\", \"LMA70021\")]\n")]
    public Task Not_suppressed_at_the_place(string before) => Case(before + Handler).RunAsync();

    [Fact]
    public Task Suppressed_for_the_type() => OfFile("[System.Diagnostics.CodeAnalysis.SuppressMessageAttribute(\"LambdaStartup\", \"LMA7002\")]\n" + Initialization.Function(Suppressed)).RunAsync();

    [Theory]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"LambdaStartup\", \"LMA7002\")]", true)]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"LambdaStartup\", \"LMA7002\", Scope = \"member\", Target = \"~M:Function.Handle(System.String,Amazon.Lambda.Core.ILambdaContext)~System.String\")]", true)]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"LambdaStartup\", \"LMA7002\", Scope = \"type\", Target = \"~T:Other\")]", false)]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"LambdaStartup\", \"LMA7002\", Scope = \"member\", Target = \"~M:Function.#ctor\")]", false)]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"LambdaStartup\", \"LMA4001\")]", false)]
    public Task Suppressed_for_the_assembly(string attribute, bool isSuppressed)
    {
        var test = Case(isSuppressed ? Suppressed : Handler);
        test.Sources.Add("Suppressions.cs", attribute + "\nclass Other;");
        return test.RunAsync();
    }

    [Fact]
    public Task Options_through_a_helper() => Case(
        "private static JsonSerializerOptions Options => {|LMA7002:new()|};\n\npublic string Handle(string order, ILambdaContext context) => JsonSerializer.Serialize(order, Options);").RunAsync();

    [Fact]
    public Task A_project_without_Lambda_is_left_alone() => new Pair
    {
        Sources = { "using System.Text.Json;\npublic class Store\n{\n    public string Save(string key) => JsonSerializer.Serialize(key, [|new JsonSerializerOptions()|]);\n}" },
        Beside = { new CA1869Suppressor() },
        References = TestReferences.None,
    }.RunAsync();

    private static Pair Case(string members) => OfFile(Initialization.Function(members).Replace("\n    #", "\n#"));

    private static Pair OfFile(string code) => new()
    {
        Sources = { Initialization.File(code) },
        AdditionalFiles = { Initialization.Template },
        References = TestReferences.AspNetCore,
        Beside = { new LMA7002InitializationPerInvocation(), new CA1869Suppressor() },
    };

    /// <summary>Two tools and the suppressor between them. Not the laws about one rule alone: where a pragma silences ours, theirs has to come back.</summary>
    private sealed class Pair : Verify<CachesOptions>
    {
        public override async Task RunAsync()
        {
            var run = await Run.BuildAsync(Scene.Of(this, Projects, Messages, Expected), Analyzers(), null);
            ExactLaw.Check(run);
            await LiveLaw.CheckAsync(run);
            await SameTwiceLaw.CheckAsync(run);
        }
    }

    /// <summary>Says of every creation of options what CA1869 says of many.</summary>
    [DiagnosticAnalyzer(LanguageNames.CSharp)]
    public sealed class CachesOptions : DiagnosticAnalyzer
    {
#pragma warning disable RS1029 // It plays the part of CA1869.
        private static readonly DiagnosticDescriptor s_rule = new("CA1869", "Cache and reuse", "Cache and reuse 'JsonSerializerOptions' instances", "Performance", DiagnosticSeverity.Info, isEnabledByDefault: true);
#pragma warning restore RS1029

        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics => [s_rule];

        public override void Initialize(AnalysisContext context)
        {
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.EnableConcurrentExecution();
            context.RegisterOperationAction(
                operation =>
                {
                    if (operation.Operation.Type?.Name == "JsonSerializerOptions")
                        operation.ReportDiagnostic(Diagnostic.Create(s_rule, operation.Operation.Syntax.GetLocation()));
                },
                OperationKind.ObjectCreation);
        }
    }
}
