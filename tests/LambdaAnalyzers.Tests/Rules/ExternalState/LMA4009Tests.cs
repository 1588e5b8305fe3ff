using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>Variables that the code needs and no function declares; and everything that may give them a value after all.</summary>
public class LMA4009Tests
{
    internal const string Template = """
        Resources:
          {|#1:Orders|}:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: dotnet8
              CodeUri: .
              Handler: App::App.Function::Handle
              Environment:
                Variables:
                  TABLE_NAME: !Ref OrdersTable
          OrdersTable:
            Type: AWS::DynamoDB::Table
        """;

    internal static string Plain(string template = Template) => template.Replace("{|#1:", "").Replace("|}", "");

    [Theory]
    [InlineData("{|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}.Length.ToString()")]
    [InlineData("{|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!.Trim()")]
    [InlineData("{|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!")]
    [InlineData("int.Parse({|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!).ToString()")]
    [InlineData("new Uri({|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!).Host")]
    [InlineData("System.IO.Path.Combine(\"/tmp\", {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!)")]
    [InlineData("{|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|} ?? throw new InvalidOperationException(\"QUEUE_URL\")")]
    [InlineData("({|#0:Environment.GetEnvironmentVariable(Names.Queue)|})!.ToUpperInvariant()")]
    public Task A_value_that_the_code_cannot_do_without(string expression) => Found(Returning(expression), "in 'Function.Handle'");

    [Fact]
    public Task A_local_that_is_used_and_never_tested() => Found(
        Body("var queue = {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}; Console.WriteLine(queue); return queue!.Trim();"), "in 'Function.Handle'");

    [Theory]
    [InlineData("private static readonly string Queue = {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!;")]
    [InlineData("private readonly string Queue; public Function() => Queue = {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!;")]
    [InlineData("private readonly string Queue; public Function() { var queue = {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!; Queue = queue; }")]
    [InlineData("public static string Queue { get; } = {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|} ?? throw new InvalidOperationException();")]
    public Task At_initialisation(string member) => Found(Class(member + " public string Handle(string input) => input + Queue;"), "when 'Function' is initialised");

    [Fact]
    public Task At_the_initialisation_of_its_own_function() => new Verify<LMA4009UndeclaredVariable>
    {
        Sources =
        {
            Class("private static readonly string Queue = {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!; public string Handle(string input) => input + Queue;"),
            "namespace App; public class Second { public string Handle(string input) => input; }",
        },
        AdditionalFiles = { ["template.yaml"] = Template + "\n  Second:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::App.Second::Handle\n      Environment: {Variables: {QUEUE_URL: x}}\n" },
        Expected = { Finding("when 'Function' is initialised") },
    }.RunAsync();

    [Fact]
    public Task In_a_helper_of_another_file() => new Verify<LMA4009UndeclaredVariable>
    {
        Sources =
        {
            Class("public string Handle(string input) => Settings.Queue(input);"),
            "namespace App; public static class Settings { public static string Queue(string input) => {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!.Trim(); }",
        },
        AdditionalFiles = { ["template.yaml"] = Template },
        Expected = { Finding("in 'Function.Handle -> Queue'") },
    }.RunAsync();

    [Fact]
    public Task A_slip_of_the_keyboard_names_what_is_declared() => new Verify<LMA4009UndeclaredVariable>
    {
        Sources = { Returning("{|#0:Environment.GetEnvironmentVariable(\"TABEL_NAME\")|}!.Trim()") },
        AdditionalFiles = { ["template.yaml"] = Template },
        Expected = { new("LMA4009", 0) { Also = [1], Says = "The environment variable 'TABEL_NAME' is needed in 'Function.Handle', but 'Orders' (template.yaml:2) does not declare it: on Lambda it is null there, and the code fails. Declare it for the function. Or does the code mean 'TABLE_NAME' (template.yaml:10)?" } },
    }.RunAsync();

    [Fact]
    public Task In_serverless_yml() => new Verify<LMA4009UndeclaredVariable>
    {
        Sources = { Returning("{|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!.Trim()") },
        AdditionalFiles = { ["serverless.yml"] = "provider:\n  name: aws\n  runtime: dotnet8\n  environment:\n    TABLE: x\nfunctions:\n  {|#1:orders|}:\n    handler: App::App.Function::Handle\n" },
        Expected = { new("LMA4009", 0) { Also = [1], Says = Message("in 'Function.Handle'", "'orders' (serverless.yml:7)") } },
    }.RunAsync();

    [Theory]
    [InlineData("Environment.GetEnvironmentVariable(\"TABLE_NAME\")!.Trim()")]
    [InlineData("Environment.GetEnvironmentVariable(\"QUEUE_URL\") ?? \"none\"")]
    [InlineData("(Environment.GetEnvironmentVariable(\"QUEUE_URL\") ?? input).Trim()")]
    [InlineData("Environment.GetEnvironmentVariable(\"QUEUE_URL\")?.Trim() ?? input")]
    [InlineData("(Environment.GetEnvironmentVariable(\"QUEUE_URL\") == \"true\").ToString()")]
    [InlineData("(Environment.GetEnvironmentVariable(\"QUEUE_URL\") is { Length: > 0 } url ? url : input)")]
    [InlineData("string.IsNullOrEmpty(Environment.GetEnvironmentVariable(\"QUEUE_URL\")).ToString()")]
    [InlineData("int.TryParse(Environment.GetEnvironmentVariable(\"QUEUE_URL\"), out var n).ToString() + n")]
    [InlineData("input + Environment.GetEnvironmentVariable(\"QUEUE_URL\")")]
    [InlineData("$\"{input}{Environment.GetEnvironmentVariable(\"QUEUE_URL\")}\"")]
    [InlineData("Convert.ToInt32(Environment.GetEnvironmentVariable(\"QUEUE_URL\")).ToString()")]
    [InlineData("Environment.GetEnvironmentVariable(input)!.Trim()")]
    [InlineData("Environment.GetEnvironmentVariable(\"QUEUE_URL\", EnvironmentVariableTarget.Machine)!.Trim()")]
    [InlineData("Environment.GetEnvironmentVariable(\"HOME\")!.Trim()")]
    [InlineData("Environment.GetEnvironmentVariable(\"AWS_REGION\")!.Trim()")]
    [InlineData("Environment.GetEnvironmentVariable(\"_HANDLER\")!.Trim()")]
    [InlineData("Environment.GetEnvironmentVariable(\"POWERTOOLS_SERVICE_NAME\")!.Trim()")]
    [InlineData("Environment.GetEnvironmentVariable(\"DOTNET_X\")!.Trim()")]
    [InlineData("Optional(Environment.GetEnvironmentVariable(\"QUEUE_URL\"))")]
    [InlineData("Defaulted(Environment.GetEnvironmentVariable(\"QUEUE_URL\"))")]
    [InlineData("ThrowIfMissing(Environment.GetEnvironmentVariable(\"QUEUE_URL\")!)")]
    [InlineData("(Environment.GetEnvironmentVariable(\"MODE\") == \"local\" ? Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim() : input)")]
    [InlineData("(Environment.GetEnvironmentVariable(\"MODE\") ?? Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim())")]
    [InlineData("(IsLocal ? Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim() : input)")]
    [InlineData("Other.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim()")]
    public Task Silent_where_the_value_is_not_needed_or_may_be_there(string expression) => Silent(Returning(expression));

    [Theory]
    [InlineData("var q = Environment.GetEnvironmentVariable(\"QUEUE_URL\"); if (string.IsNullOrEmpty(q)) return input; return q.Trim();")]
    [InlineData("var q = Environment.GetEnvironmentVariable(\"QUEUE_URL\"); if (q == null) return input; return q.Trim();")]
    [InlineData("var q = Environment.GetEnvironmentVariable(\"QUEUE_URL\")!; if (q is null) return input; return q.Trim();")]
    [InlineData("var q = Environment.GetEnvironmentVariable(\"QUEUE_URL\"); q ??= input; return q.Trim();")]
    [InlineData("var q = Environment.GetEnvironmentVariable(\"QUEUE_URL\")!; if (input.Length > 3) q = input; return q.Trim();")]
    [InlineData("var q = Environment.GetEnvironmentVariable(\"QUEUE_URL\"); ArgumentException.ThrowIfNullOrEmpty(q); return q.Trim();")]
    [InlineData("var q = Environment.GetEnvironmentVariable(\"QUEUE_URL\"); return q + input;")]
    [InlineData("if (Environment.GetEnvironmentVariable(\"MODE\") == \"x\") { return Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim(); } return input;")]
    [InlineData("var mode = Environment.GetEnvironmentVariable(\"MODE\"); if (mode == null) { return Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim(); } return input;")]
    [InlineData("switch (Environment.GetEnvironmentVariable(\"MODE\")) { case \"x\": return Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim(); } return input;")]
    [InlineData("try { return input; } catch (Exception) { return Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim(); }")]
    [InlineData("return input switch { \"a\" => input, _ => Environment.GetEnvironmentVariable(\"MODE\") switch { \"x\" => Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim(), _ => input } };")]
    public Task Silent_where_a_test_or_a_mode_stands_before_the_use(string body) => Silent(Body(body));

    [Theory]
    [InlineData("private static readonly string? Queue = Environment.GetEnvironmentVariable(\"QUEUE_URL\");")]
    [InlineData("private static readonly string Queue = Environment.GetEnvironmentVariable(\"QUEUE_URL\")!; private static bool Has => !string.IsNullOrEmpty(Queue);")]
    [InlineData("private static readonly string Queue = Environment.GetEnvironmentVariable(\"QUEUE_URL\")!; private static bool Has => Queue != null;")]
    [InlineData("private static readonly string Queue = Environment.GetEnvironmentVariable(\"QUEUE_URL\")!; private static bool Has => Queue is null;")]
    [InlineData("private static readonly string Queue = Environment.GetEnvironmentVariable(\"QUEUE_URL\")!; private static int? Has => Queue?.Length;")]
    [InlineData("private readonly string Queue = Environment.GetEnvironmentVariable(\"QUEUE_URL\")!; private bool Has => this.Queue != null;")]
    public Task Silent_for_a_field_that_is_tested_or_may_be_null(string member) => Silent(Class(member + " public string Handle(string input) => input + Queue;"));

    [Fact]
    public Task A_test_of_its_length_is_no_test_for_null() => Found(
        Class("private static readonly string Queue = {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!; private static bool Has => Queue.Length == 0; public string Handle(string input) => input + Queue;"),
        "when 'Function' is initialised");

    [Theory]
    [InlineData("foreach (var c in {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}) return input + c; return input;")]
    [InlineData("var q = {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}; foreach (var c in q) return input + c; return input;")]
    [InlineData("return Prefixed({|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|});")]
    public Task Needed_by_a_loop_or_a_parameter(string body) => Found("#nullable enable annotations\n#nullable disable warnings\n" + Body(body), "in 'Function.Handle'");

    [Fact]
    public Task Silent_in_code_that_no_handler_reaches() => Silent(Class("public string Handle(string input) => input; private static string Unused() => Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim();"));

    [Fact]
    public Task Silent_where_code_fills_the_environment() => Silent(Returning("Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim()") + "\npublic static class Start { public static void Load() => Environment.SetEnvironmentVariable(\"QUEUE_URL\", \"x\"); }");

    [Theory]
    [InlineData("Variables:\n          TABLE_NAME: !Ref OrdersTable", "Variables: !If [A, {TABLE_NAME: x}, {}]")]
    [InlineData("Variables:\n          TABLE_NAME: !Ref OrdersTable", "Variables:\n          QUEUE_URL: !Ref Unknown")]
    [InlineData("Variables:\n          TABLE_NAME: !Ref OrdersTable", "Variables:\n          Fn::Transform: {Name: AWS::Include}")]
    [InlineData("Variables:\n          TABLE_NAME: !Ref OrdersTable", "Variables:\n          AWS_LAMBDA_EXEC_WRAPPER: /opt/x")]
    [InlineData("Resources:\n  Orders:", "Transform: [AWS::Serverless-2016-10-31, Ours]\nResources:\n  Orders:")]
    [InlineData("Resources:\n  Orders:", "Globals:\n  Function:\n    Environment:\n      Variables:\n        QUEUE_URL: x\nResources:\n  Orders:")]
    [InlineData("  Orders:", "  # lambda-analyzers: disable LMA4009\n  Orders:")]
    [InlineData("App::App.Function::Handle", "Other::App.Function::Handle\n      CodeUri: ../Other")]
    public Task Silent_where_the_configuration_may_say_more(string old, string now) => Silent(Returning("Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim()"), Plain().Replace(old, now));

    [Fact]
    public Task Silent_where_one_of_several_functions_declares_it() => Silent(
        Class("public string Handle(string input) => Queue(); public string Other(string input) => Queue(); private static string Queue() => Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim();"),
        Plain() + "\n  Second:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::App.Function::Other\n      Environment: {Variables: {QUEUE_URL: x}}\n");

    [Fact]
    public Task Names_every_function_that_lacks_it() => new Verify<LMA4009UndeclaredVariable>
    {
        Sources = { Class("public string Handle(string input) => Queue(); public string Other(string input) => Queue(); private static string Queue() => {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!.Trim();") },
        AdditionalFiles = { ["template.yaml"] = Template + "\n  {|#2:Second|}:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::App.Function::Other\n" },
        Expected = { new("LMA4009", 0) { Also = [1, 2], Says = Message("in 'Function.Handle -> Queue'", "'Orders' (template.yaml:2), 'Second' (template.yaml:13)") } },
    }.RunAsync();

    [Fact]
    public Task A_function_that_does_not_run_the_code_has_no_say() => new Verify<LMA4009UndeclaredVariable>
    {
        Sources = { Class("public string Handle(string input) => {|#0:Environment.GetEnvironmentVariable(\"QUEUE_URL\")|}!.Trim(); public string Other(string input) => input;") },
        AdditionalFiles = { ["template.yaml"] = Template + "\n  Second:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::App.Function::Other\n      Environment: {Variables: {QUEUE_URL: x}}\n" },
        Expected = { Finding("in 'Function.Handle'") },
    }.RunAsync();

    [Fact]
    public Task Silent_where_only_tools_defaults_say_something() => new Verify<LMA4009UndeclaredVariable>
    {
        Sources = { Returning("Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim()") },
        AdditionalFiles = { ["aws-lambda-tools-defaults.json"] = "{ \"function-handler\": \"App::App.Function::Handle\", \"environment-variables\": \"A=b\" }" },
    }.RunAsync();

    [Fact]
    public Task Silent_for_a_template_that_only_the_generator_writes() => Silent(
        Returning("Environment.GetEnvironmentVariable(\"QUEUE_URL\")!.Trim()"),
        "Resources:\n  Orders:\n    Type: AWS::Serverless::Function\n    Metadata: {Tool: Amazon.Lambda.Annotations}\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::App.Function::Handle\n");

    internal static string Class(string members) => """
        namespace App;

        public class Function
        {
            MEMBERS
            private static bool IsLocal => false;
            private static string Optional(string? value) => value ?? "";
            private static string Defaulted(string value = null!) => value ?? "";
            private static string Prefixed(string value = "a") => value.Trim();
            private static string ThrowIfMissing(string value) => value ?? throw new InvalidOperationException();
        }

        public static class Names { public const string Queue = "QUEUE_URL"; }
        public static class Other { public static string? GetEnvironmentVariable(string name) => null; }
        """.Replace("MEMBERS", members);

    internal static string Returning(string expression) => Class("public string Handle(string input) => " + expression + ";");

    private static string Body(string body) => Class("public string Handle(string input) { " + body + " }");

    private static Expect Finding(string where) => new("LMA4009", 0)
    {
        Also = [1],
        Severity = DiagnosticSeverity.Warning,
        Says = Message(where, "'Orders' (template.yaml:2)"),
    };

    private static string Message(string where, string functions) =>
        $"The environment variable 'QUEUE_URL' is needed {where}, but {functions} does not declare it: on Lambda it is null there, and the code fails. Declare it for the function.";

    private static Task Found(string source, string where) => new Verify<LMA4009UndeclaredVariable>
    {
        Sources = { source },
        AdditionalFiles = { ["template.yaml"] = Template },
        Expected = { Finding(where) },
    }.RunAsync();

    private static Task Silent(string source, string? template = null) => new Verify<LMA4009UndeclaredVariable>
    {
        Sources = { source },
        AdditionalFiles = { ["template.yaml"] = template ?? Plain() },
    }.RunAsync();
}
