using System.Threading.Tasks;
using LambdaAnalyzers.Rules.Statelessness;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.Statelessness;

/// <summary>Where events run at the same time: the option, for all files or one, and the capacity provider of the function that a handler is.</summary>
public class ManagedInstancesTests
{
    public const string Template = """
        Transform: AWS::Serverless-2016-10-31
        Resources:
          # One environment, many events.
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Runtime: dotnet10
              Handler: App::Function::Handle
              CapacityProviderConfig:
                {|#1:LambdaManagedInstancesCapacityProviderConfig:
                  CapacityProviderArn: arn:aws:lambda:eu-west-1:123456789012:capacity-provider:cp|}
        """;

    private const string Race = "private int _count; public int Handle(string input, ILambdaContext context) => ++{|#0:_count|};";
    private static readonly string s_race = Lambda.Function(Race);
    private static readonly string s_silent = Lambda.Function(Race.Replace("{|#0:_count|}", "_count"));

    private static Expect Finding => new("LMA1006", 0) { Severity = DiagnosticSeverity.Warning };

    [Fact]
    public Task Events_come_one_by_one_without_a_word() => new Verify<LMA1006SharedStateRace> { Sources = { s_silent } }.RunAsync();

    [Fact]
    public Task A_capacity_provider() => new Verify<LMA1006SharedStateRace> { Sources = { s_race }, AdditionalFiles = { Template }, Expected = { Finding with { Also = [1] } } }.RunAsync();

    [Fact]
    public Task In_the_globals_of_the_template() => new Verify<LMA1006SharedStateRace>
    {
        Sources = { s_race },
        AdditionalFiles =
        {
            """
            Transform: AWS::Serverless-2016-10-31
            Globals:
              Function:
                CapacityProviderConfig:
                  {|#1:Arn: arn:aws:lambda:eu-west-1:123456789012:capacity-provider:cp|}
            Resources:
              Orders:
                Type: AWS::Serverless::Function
                Properties: { CodeUri: ., Runtime: dotnet10, Handler: 'App::Function::Handle' }
            """,
        },
        Expected = { Finding with { Also = [1] } },
    }.RunAsync();

    [Fact]
    public Task False_beats_a_capacity_provider() => new Verify<LMA1006SharedStateRace>
    {
        Sources = { s_silent },
        AdditionalFiles = { Template.Replace("{|#1:", "").Replace("|}", "") },
        Options = { [Shared.Option] = "false" },
    }.RunAsync();

    [Fact]
    public Task The_globalconfig() => new Verify<LMA1006SharedStateRace> { Sources = { s_race }, Options = { [Shared.Option] = "true" }, Expected = { Finding } }.RunAsync();

    [Fact]
    public Task The_editorconfig_for_one_file() => new Verify<LMA1006SharedStateRace>
    {
        Sources = { { "Shared/Function.cs", s_race }, { "Single/Other.cs", s_silent.Replace("class Function", "class Other").Replace("[assembly: LambdaSerializer(typeof(object))]", "") } },
        EditorConfig = "[Shared/*.cs]\nlambda_analyzers.multi_concurrency = true\n".Replace("[Shared", "[**/Shared"),
        Expected = { Finding },
    }.RunAsync();

    [Theory]
    [InlineData("maybe")]
    [InlineData("")]
    public Task What_is_neither_true_nor_false_says_nothing(string value) => new Verify<LMA1006SharedStateRace>
    {
        Sources = { s_race },
        AdditionalFiles = { Template },
        Options = { [Shared.Option] = value },
        Expected = { Finding with { Also = [1], Says = "'_count' is read and written back in 'Function.Handle': two events that do so at the same time lose an update. Use Interlocked, or one lock around every use. Several events run at the same time here: 'Orders' has a capacity provider (template.yaml:11)." } },
    }.RunAsync();

    [Fact]
    public Task The_handler_of_another_function() => new Verify<LMA1006SharedStateRace>
    {
        Sources =
        {
            s_race + "\npublic class Other { private int _own; public int Handle(string input, ILambdaContext context) => ++_own; }",
        },
        AdditionalFiles = { Template + "\n" + """
              Other:
                Type: AWS::Serverless::Function
                Properties: { CodeUri: ., Runtime: dotnet10, Handler: 'App::Other::Handle' }
            """ },
        Expected = { Finding with { Also = [1] } },
    }.RunAsync();

    [Fact]
    public Task A_helper_that_both_functions_reach_is_named_by_the_one_that_shares() => new Verify<LMA1006SharedStateRace>
    {
        Sources =
        {
            Lambda.Usings + """
            public class Function { public void Handle(string input, ILambdaContext context) => Deep(); private void Deep() => Counter.Next(); }
            public class Other { public void Handle(string input, ILambdaContext context) => Counter.Next(); }
            static class Counter { private static int s_count; public static int Next() => ++{|#0:s_count|}; }
            """,
        },
        AdditionalFiles = { Template + "\n" + """
              Other:
                Type: AWS::Serverless::Function
                Properties: { CodeUri: ., Runtime: dotnet10, Handler: 'App::Other::Handle' }
            """ },
        Expected = { Finding with { Also = [1], Says = "'s_count' is read and written back in 'Function.Handle': two events that do so at the same time lose an update. Use Interlocked, or one lock around every use. Several events run at the same time here: 'Orders' has a capacity provider (template.yaml:11)." } },
    }.RunAsync();

    [Fact]
    public Task A_library_that_Lambda_projects_call_is_advised() => new Verify<LMA1006SharedStateRace>
    {
        Sources = { "public class Counter { private static int s_count; public int Next(string input) => ++{|#0:s_count|}; }" },
        References = TestReferences.None,
        Properties = { ["LambdaAnalyzersLibrary"] = "true" },
        Options = { [Shared.Option] = "true" },
        Expected = { Finding with { Severity = DiagnosticSeverity.Info } },
    }.RunAsync();
}
