using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4002: TLS, timeouts, what a failed first connect leaves behind, and admin commands.</summary>
public class LMA4002Tests
{
    private const string Host = "orders-a1b2c3.serverless.use1.cache.amazonaws.com:6379";
    private const string Choice = "One of several right answers.";

    private static string Template(string properties = "{|#1:Timeout|}: 10") => """
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Save:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::Handle
              Runtime: dotnet8

        """ + (properties.Length == 0 ? "" : "      " + properties + "\n");

    private static string File(string members) => "using Amazon.Lambda.Core;\nusing StackExchange.Redis;\n\npublic class Function\n{\n    " + members.Replace("\n", "\n    ").Replace("\n    \n", "\n\n") + "\n}\n";

    private const string Handle = "public void Handle(string key, ILambdaContext context) => ";

    private static Verify<LMA4002RedisForLambda> Rule(string members, string timeout, DiagnosticSeverity? severity, string? says)
    {
        var verify = new Verify<LMA4002RedisForLambda>
        {
            Sources = { File(members.Replace("[|", "{|#0:").Replace("|]", "|}")) },
            AdditionalFiles = { Template(timeout) },
            References = TestReferences.AwsSdk.And("StackExchange.Redis"),
        };
        if (severity is not null)
            verify.Expected.Add(new("LMA4002", 0) { Severity = severity, Says = says, Also = timeout.Contains("#1") ? [1] : null });
        return verify;
    }

    private static Task Warns(string members, string timeout = "", string? says = null) => Rule(members, timeout, DiagnosticSeverity.Warning, says).RunAsync();

    private static Task Advises(string members, string? says = null) => Rule(members, "", DiagnosticSeverity.Info, says).RunAsync();

    private static Task Silent(string members, string timeout = "") => Rule(members, timeout, null, null).RunAsync();

    // (a) TLS

    [Fact]
    public Task A_serverless_cache_without_TLS() => Warns(
        Handle + "ConnectionMultiplexer.[|Connect|](\"" + Host + "\").GetDatabase();",
        says: "'orders-a1b2c3.serverless.use1.cache.amazonaws.com' is the endpoint of a serverless cache, which accepts TLS only; 'Function.Handle' connects without it, and every command fails. Set Ssl = true (ssl=true in a configuration text).");

    [Theory]
    [InlineData("ConnectionMultiplexer.Connect(\"" + Host + ",[|ssl=false|]\")")]
    [InlineData("ConnectionMultiplexer.[|Connect|](new ConfigurationOptions { EndPoints = { \"" + Host + "\" } })")]
    [InlineData("ConnectionMultiplexer.[|Connect|](new ConfigurationOptions { EndPoints = { { \"" + "orders-a1.serverless.use1.cache.amazonaws.com" + "\", 6379 } } })")]
    [InlineData("ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { \"" + Host + "\" }, Ssl = [|false|] })")]
    [InlineData("ConnectionMultiplexer.[|Connect|](\"" + Host + "\", o => o.AllowAdmin = false)")]
    [InlineData("ConnectionMultiplexer.[|Connect|](\"orders-a1.serverless.cnn1.cache.amazonaws.com.cn:6379\")")]
    [InlineData("ConnectionMultiplexer.[|Connect|]($\"{Name}.serverless.use1.cache.amazonaws.com:{Port}\")")]
    public Task Other_ways_to_say_it(string connect) => Warns("private const string Name = \"orders-a1\";\nprivate const int Port = 6379;\n" + Handle + connect + ".GetDatabase();");

    [Fact]
    public Task At_start_up() => Warns("private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.[|Connect|](\"" + Host + "\");\n\n" + Handle + "_redis.GetDatabase();");

    [Theory]
    [InlineData("\"" + Host + ",ssl=true\"")]
    [InlineData("\"" + Host + ",SSL = True\"")]
    [InlineData("\"" + Host + ",ssl=\" + key")]
    [InlineData("new ConfigurationOptions { EndPoints = { \"" + Host + "\" }, Ssl = true }")]
    [InlineData("new ConfigurationOptions { EndPoints = { \"" + Host + "\" }, Ssl = key.Length > 1 }")]
    [InlineData("Complete(new ConfigurationOptions { EndPoints = { \"" + Host + "\" } })")]
    [InlineData("new ConfigurationOptions { EndPoints = { \"orders.abc.0001.use1.cache.amazonaws.com:6379\" } }")]
    [InlineData("\"localhost:6379\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"REDIS\") ?? \"\"")]
    [InlineData("\"" + Host + "\", o => o.Ssl = true")]
    [InlineData("\"" + Host + "\", o => Complete(o)")]
    [InlineData("\"" + Host + "\", Later")]
    public Task Encrypted_or_not_known(string configuration) => Silent(
        Handle + "ConnectionMultiplexer.Connect(" + configuration + ").GetDatabase();\n\nprivate static ConfigurationOptions Complete(ConfigurationOptions options)\n{\n    options.Ssl = true;\n    return options;\n}\n\nprivate static void Later(ConfigurationOptions options) => options.Ssl = true;");

    [Fact]
    public Task Code_that_nothing_runs() => Silent(Handle + "Console.WriteLine(key);\n\nprivate static void Other() => ConnectionMultiplexer.Connect(\"" + Host + "\");");

    // (b) timeouts

    [Fact]
    public Task A_connect_timeout_above_the_function_timeout() => Warns(
        Handle + "ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { \"cache:6379\" }, ConnectTimeout = [|15_000|] }).GetDatabase();",
        "Timeout: {|#1:10|}",
        "ConnectTimeout is 15000 ms for 'Function.Handle', and the function times out after 10 s (template.yaml:10): when the cache does not answer, Lambda ends the invocation before the client gives up, without an exception and without a log line. Choose a timeout below the function's.");

    [Theory]
    [InlineData("\"cache:6379,[|syncTimeout=10000|]\"")]
    [InlineData("new ConfigurationOptions { EndPoints = { \"cache:6379\" }, AsyncTimeout = [|(int)TimeSpan.FromSeconds(12).TotalMilliseconds|] }")]
    [InlineData("ConfigurationOptions.Parse(\"cache:6379,[|connectTimeout=20000|]\")")]
    public Task Other_timeouts(string configuration) => Warns(Handle + "ConnectionMultiplexer.Connect(" + configuration + ").GetDatabase();", "Timeout: {|#1:10|}");

    [Fact]
    public Task A_command_timeout_of_a_connection_that_is_made_at_start_up() => Warns(
        "private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(\"cache:6379,connectTimeout=9000,[|syncTimeout=10000|]\");\n\n" + Handle + "_redis.GetDatabase();", "Timeout: {|#1:10|}");

    [Fact]
    public Task A_connect_timeout_above_the_init_phase() => Warns(
        "private static readonly ConnectionMultiplexer Redis = ConnectionMultiplexer.Connect(\"cache:6379,[|connectTimeout=15000|]\");\n\n" + Handle + "Redis.GetDatabase();",
        says: "ConnectTimeout is 15000 ms, and the init phase of 'Function.Handle' lasts at most 10,000 ms: when the cache does not answer, Lambda cuts the start off and repeats it within the first invocation. Choose a timeout well below 10 s.");

    [Theory]
    [InlineData("connectTimeout=9999", "Timeout: 10")]
    [InlineData("connectTimeout=20000", "Timeout: !Ref Seconds")]
    [InlineData("connectRetry=20000", "Timeout: 10")]
    [InlineData("syncTimeout=4000", "Timeout: 30")]
    public Task Timeouts_that_fit_or_are_not_known(string option, string timeout) => Silent(Handle + "ConnectionMultiplexer.Connect(\"cache:6379," + option + "\").GetDatabase();", timeout);

    [Fact]
    public Task The_init_phase_of_managed_instances_is_longer() => Silent(
        "private static readonly ConnectionMultiplexer Redis = ConnectionMultiplexer.Connect(\"cache:6379,connectTimeout=15000\");\n\n" + Handle + "Redis.GetDatabase();", "CapacityProviderConfig: { Arn: x }");

    [Fact]
    public Task The_timeout_of_an_attribute() => new Verify<LMA4002RedisForLambda>
    {
        Sources =
        {
            "using StackExchange.Redis;\npublic class Function\n{\n    [Amazon.Lambda.Annotations.LambdaFunction(Timeout = {|#1:5|})]\n    public void Handle(string key) => ConnectionMultiplexer.Connect(\"cache:6379,{|#0:syncTimeout=5000|}\").GetDatabase();\n}\n",
        },
        Options = { ["lambda_analyzers.timeout"] = "3" },
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
        Expected = { new("LMA4002", 0) { Also = [1], Says = "SyncTimeout is 5000 ms for 'Function.Handle', and the function times out after 5 s (Function.cs:4): when the cache does not answer, Lambda ends the invocation before the client gives up, without an exception and without a log line. Choose a timeout below the function's." } },
    }.RunAsync();

    [Fact]
    public Task An_attribute_that_says_no_timeout_leaves_it_to_the_option() => new Verify<LMA4002RedisForLambda>
    {
        Sources =
        {
            "using StackExchange.Redis;\npublic class Function\n{\n    [Amazon.Lambda.Annotations.LambdaFunction(MemorySize = 512)]\n    public void Handle(string key) => ConnectionMultiplexer.Connect(\"cache:6379,{|#0:syncTimeout=5000|}\").GetDatabase();\n}\n",
        },
        Options = { ["lambda_analyzers.timeout"] = "3" },
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
        Expected = { new("LMA4002", 0) },
    }.RunAsync();

    [Fact]
    public Task The_timeout_of_an_option() => new Verify<LMA4002RedisForLambda>
    {
        Sources = { File(Handle + "ConnectionMultiplexer.Connect(\"cache:6379,{|#0:syncTimeout=4000|}\").GetDatabase();").Replace("public class", "[assembly: LambdaSerializer(typeof(object))]\n\npublic class") },
        Options = { ["lambda_analyzers.timeout"] = "4" },
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
        Expected = { new("LMA4002", 0) { Severity = DiagnosticSeverity.Warning, Says = "SyncTimeout is 4000 ms for 'Function.Handle', and the function times out after 4 s (lambda_analyzers.timeout): when the cache does not answer, Lambda ends the invocation before the client gives up, without an exception and without a log line. Choose a timeout below the function's." } },
    }.RunAsync();

    [Theory]
    [InlineData("60", "syncTimeout=20000")]
    [InlineData("15", "{|#0:syncTimeout=20000|}")]
    public Task The_largest_timeout_of_all_that_share_the_code(string second, string option)
    {
        var verify = new Verify<LMA4002RedisForLambda>
        {
            Sources = { File("public void Handle(string key, ILambdaContext context) => Use();\n\npublic void Other(string key, ILambdaContext context) => Use();\n\nprivate static void Use() => ConnectionMultiplexer.Connect(\"cache:6379," + option + "\").GetDatabase();") },
            AdditionalFiles = { Template("Timeout: 10") + "  Other:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: .\n      Handler: App::Function::Other\n      Runtime: dotnet8\n      Timeout: " + second + "\n" },
            References = TestReferences.AwsSdk.And("StackExchange.Redis"),
        };
        if (option.Contains("#0"))
            verify.Expected.Add(new("LMA4002", 0) { Severity = DiagnosticSeverity.Warning });
        return verify.RunAsync();
    }

    // (c) a failed first connect

    [Fact]
    public Task A_Lazy_remembers_the_failure() => Advises(
        "private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.[|Connect|](\"cache:6379\"));\n\n" + Handle + "Redis.Value.GetDatabase();",
        "When the first connect of 'Function.Handle' fails, this Lazy remembers the exception: every later event of the environment fails too. Set AbortOnConnectFail = false (abortConnect=false), and the client goes on trying.");

    [Theory]
    [InlineData("private readonly Lazy<Task<ConnectionMultiplexer>> _redis = new(() => ConnectionMultiplexer.[|ConnectAsync|](\"cache:6379\"));", "_redis.Value.Result.GetDatabase();")]
    [InlineData("private readonly Lazy<ConnectionMultiplexer> _redis; public Function() => _redis = new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(\"cache:6379,[|abortConnect=true|]\"), true);", "_redis.Value.GetDatabase();")]
    [InlineData("private static class Cache { public static readonly ConnectionMultiplexer Redis = ConnectionMultiplexer.[|Connect|](\"cache:6379\"); }", "Cache.Redis.GetDatabase();")]
    public Task Other_holders(string holder, string use) => Advises(holder + "\n\n" + Handle + use);

    [Theory]
    [InlineData("private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.Connect(\"cache:6379,abortConnect=false\"));", "Redis.Value.GetDatabase();")]
    [InlineData("private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.Connect(\"cache:6379\"), LazyThreadSafetyMode.PublicationOnly);", "Redis.Value.GetDatabase();")]
    [InlineData("private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"REDIS\")!));", "Redis.Value.GetDatabase();")]
    [InlineData("private static readonly ConnectionMultiplexer Redis = ConnectionMultiplexer.Connect(\"cache:6379\");", "Redis.GetDatabase();")]
    [InlineData("private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(\"cache:6379\");", "_redis.GetDatabase();")]
    [InlineData("private static class Cache { public static readonly ConnectionMultiplexer Redis = ConnectionMultiplexer.Connect(\"cache:6379\"); }\n\npublic Function() => Cache.Redis.GetDatabase();", "Cache.Redis.GetDatabase();")]
    [InlineData("private static class Cache { public static readonly ConnectionMultiplexer Redis = ConnectionMultiplexer.Connect(\"cache:6379\"); }", "Console.WriteLine(key);")]
    [InlineData("private static ConnectionMultiplexer? _redis;", "(_redis ??= ConnectionMultiplexer.Connect(\"cache:6379\")).GetDatabase();")]
    [InlineData("private static void Use(Lazy<ConnectionMultiplexer> redis) => redis.Value.GetDatabase();", "Use(new Lazy<ConnectionMultiplexer>(() => ConnectionMultiplexer.Connect(\"cache:6379\")));")]
    public Task Holders_that_start_again_or_are_not_known(string holder, string use) => Silent(holder + "\n\n" + Handle + use);

    // (d) admin commands

    [Theory]
    [InlineData("Keys")]
    [InlineData("FlushDatabase")]
    public Task Admin_commands_in_a_handler(string command) => Advises(
        "private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(\"cache:6379,[|allowAdmin=true|]\");\n\n" + Handle + "_redis.GetServer(\"cache:6379\")." + command + "();",
        "AllowAdmin is on, and code of 'Function.Handle' calls '" + command + "': KEYS walks through all keys and FLUSH empties the cache, for every environment that shares it. Keep such commands out of handlers, and AllowAdmin off.");

    [Theory]
    [InlineData("allowAdmin=false", "_redis.GetServer(\"cache:6379\").FlushDatabase();")]
    [InlineData("allowAdmin=true", "_redis.GetDatabase();")]
    [InlineData("allowAdmin=true", "new Dictionary<string, string>().Keys.ToList();")]
    public Task No_admin_command(string option, string use) => Silent("private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(\"cache:6379," + option + "\");\n\n" + Handle + use);

    [Fact]
    public Task An_admin_command_at_start_up() => Silent(
        "private readonly ConnectionMultiplexer _redis = ConnectionMultiplexer.Connect(\"cache:6379,allowAdmin=true\");\n\npublic Function() => _redis.GetServer(\"cache:6379\").FlushDatabase();\n\n" + Handle + "_redis.GetDatabase();");

    [Fact]
    public Task A_start_up_to_which_no_handler_belongs() => new Verify<LMA4002RedisForLambda>
    {
        Sources = { "using StackExchange.Redis;\nusing Amazon.Lambda.RuntimeSupport;\nConnectionMultiplexer.Connect(\"" + Host + "\").GetDatabase();\nawait new LambdaBootstrap({|CS0103:handler|}).RunAsync();\n" },
        References = TestReferences.AwsSdk.And("StackExchange.Redis", "Amazon.Lambda.RuntimeSupport"),
    }.RunAsync();

    // Half-typed

    [Theory]
    [InlineData("ConnectionMultiplexer.{|CS1501:Connect|}().GetDatabase();")]
    [InlineData("ConnectionMultiplexer.Connect({|CS0103:opt|}).GetDatabase();")]
    public Task Half_typed(string use) => Silent(Handle + use);

    // Fixes

    [Theory]
    [InlineData("ConnectionMultiplexer.[|Connect|](\"" + Host + "\")", "ConnectionMultiplexer.Connect(\"" + Host + ",ssl=true\")")]
    [InlineData("ConnectionMultiplexer.Connect(\"" + Host + ",[|ssl=false|],name=a\")", "ConnectionMultiplexer.Connect(\"" + Host + ",ssl=true,name=a\")")]
    [InlineData("ConnectionMultiplexer.[|Connect|](new ConfigurationOptions { EndPoints = { \"" + Host + "\" } })", "ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { \"" + Host + "\" }, Ssl = true })")]
    [InlineData("ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { \"" + Host + "\" }, Ssl = [|false|] })", "ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { \"" + Host + "\" }, Ssl = true })")]
    [InlineData("ConnectionMultiplexer.[|Connect|](new ConfigurationOptions\n{\n    EndPoints = { \"" + Host + "\" }, // the cache\n})", "ConnectionMultiplexer.Connect(new ConfigurationOptions\n{\n    EndPoints = { \"" + Host + "\" }, // the cache\n    Ssl = true,\n})")]
    [InlineData("ConnectionMultiplexer.[|Connect|](ConfigurationOptions.Parse(\"" + Host + "\"))", "ConnectionMultiplexer.Connect(ConfigurationOptions.Parse(\"" + Host + ",ssl=true\"))")]
    [InlineData("ConnectionMultiplexer.[|Connect|](Options)", "ConnectionMultiplexer.Connect(Options)")]
    public Task Ssl_is_set(string before, string after)
    {
        string field = before.Contains("(Options)") ? "private static readonly ConfigurationOptions Options = new() { EndPoints = { \"" + Host + "\" }TAIL };\n\n" : "";
        return Fix<LMA4002SetOptionFix>(field.Replace("TAIL", "") + Handle + before + ".GetDatabase();", field.Replace("TAIL", ", Ssl = true") + Handle + after + ".GetDatabase();");
    }

    [Fact]
    public Task The_client_goes_on_trying() => Fix<LMA4002SetOptionFix>(
        "private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.[|Connect|](\"cache:6379\"));\n\n" + Handle + "Redis.Value.GetDatabase();",
        "private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.Connect(\"cache:6379,abortConnect=false\"));\n\n" + Handle + "Redis.Value.GetDatabase();");

    [Theory]
    [InlineData("\"cache:6379,[|syncTimeout=5000|]\"", "\"cache:6379,syncTimeout=2400\"")]
    [InlineData("new ConfigurationOptions { EndPoints = { \"cache:6379\" }, ConnectTimeout = [|5_000|] }", "new ConfigurationOptions { EndPoints = { \"cache:6379\" }, ConnectTimeout = 2400 }")]
    public Task A_timeout_that_fits(string before, string after) => Fix<LMA4002TimeoutFix>(Handle + "ConnectionMultiplexer.Connect(" + before + ").GetDatabase();", Handle + "ConnectionMultiplexer.Connect(" + after + ").GetDatabase();", Choice);

    [Fact]
    public Task Not_in_an_escaped_text() => new Verify<LMA4002RedisForLambda, LMA4002SetOptionFix>
    {
        Sources = { File(Handle + "ConnectionMultiplexer.[|Connect|](@\"" + Host + "\").GetDatabase();") },
        AdditionalFiles = { Template("") },
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
    }.RunAsync();

    private static Task Fix<TFix>(string before, string after, string? noFixAll = null)
        where TFix : CodeFixProvider, new() => new Verify<LMA4002RedisForLambda, TFix>
        {
            Sources = { File(before) },
            Fixed = { File(after) },
            AdditionalFiles = { Template("") },
            References = TestReferences.AwsSdk.And("StackExchange.Redis"),
            NoFixAll = noFixAll,
        }.RunAsync();
}
