using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4002: a cache of the template that accepts TLS only, and code that connects by the variable which points to it.</summary>
public class EncryptedCacheTests
{
    private const string Serverless = "{Type: 'AWS::ElastiCache::ServerlessCache'}";
    private const string Plain = "ConnectionMultiplexer.[|Connect|](Environment.GetEnvironmentVariable(\"CACHE\")!)";

    private static string Template(string value = "!GetAtt Cache.Endpoint.Address", string cache = Serverless, string handler = "Handle", string after = "") => $$"""
        AWSTemplateFormatVersion: '2010-09-09'
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              CodeUri: .
              Handler: App::Function::{{handler}}
              Runtime: dotnet8
              VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}
              Environment:
                Variables:
                  {|#1:CACHE|}: {{value}}
          Cache: {{cache}}

        """ + after;

    private static string Unmarked(string template) => template.Replace("{|#1:CACHE|}", "CACHE");

    private static string File(string members) => "using Amazon.Lambda.Core;\nusing StackExchange.Redis;\n\npublic class Function\n{\n    " + members + "\n}\n";

    private static string Handle(string connect) => "public void Handle(string key, ILambdaContext context) => " + connect + ".GetDatabase();";

    private static Task Warns(string members, string template, string? says = null) => new Verify<LMA4002RedisForLambda>
    {
        Sources = { File(members.Replace("[|", "{|#0:").Replace("|]", "|}")) },
        AdditionalFiles = { template },
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
        Expected = { new("LMA4002", 0) { Severity = DiagnosticSeverity.Warning, Says = says, Also = [1] } },
    }.RunAsync();

    private static Task Silent(string members, string template) => new Verify<LMA4002RedisForLambda>
    {
        Sources = { File(members.Replace("[|", "").Replace("|]", "")) },
        AdditionalFiles = { Unmarked(template) },
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
    }.RunAsync();

    [Fact]
    public Task The_message_names_cache_variable_and_lines() => Warns(
        Handle(Plain),
        Template(),
        "'Cache' (template.yaml:14) accepts TLS only; 'Function.Handle' connects to it without TLS, by the variable CACHE (template.yaml:13), and every command fails. Set Ssl = true (ssl=true in a configuration text).");

    [Theory]
    [InlineData("ConnectionMultiplexer.[|Connect|](Environment.GetEnvironmentVariable(\"CACHE\") + \":6379\")")]
    [InlineData("ConnectionMultiplexer.[|Connect|]($\"{Environment.GetEnvironmentVariable(\"CACHE\")}:{Environment.GetEnvironmentVariable(\"PORT\")},abortConnect=false\")")]
    [InlineData("ConnectionMultiplexer.[|Connect|](Environment.GetEnvironmentVariable(\"CACHE\") ?? \"localhost:6379\")")]
    [InlineData("ConnectionMultiplexer.[|Connect|](Environment.GetEnvironmentVariable(\"CACHE\") ?? throw new InvalidOperationException())")]
    [InlineData("ConnectionMultiplexer.Connect([|Environment.GetEnvironmentVariable(\"CACHE\") + \":6379,ssl=false\"|])")]
    [InlineData("ConnectionMultiplexer.[|Connect|](new ConfigurationOptions { EndPoints = { Environment.GetEnvironmentVariable(\"CACHE\")! } })")]
    [InlineData("ConnectionMultiplexer.[|Connect|](new ConfigurationOptions { EndPoints = { { Environment.GetEnvironmentVariable(\"CACHE\")!, 6379 } } })")]
    [InlineData("ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { Environment.GetEnvironmentVariable(\"CACHE\")! }, Ssl = [|false|] })")]
    [InlineData("ConnectionMultiplexer.[|Connect|](Endpoint)")]
    public Task Ways_to_pass_the_variable(string connect) => Warns("private static readonly string Endpoint = Environment.GetEnvironmentVariable(\"CACHE\")!;\n    " + Handle(connect), Template());

    [Theory]
    [InlineData("{Type: 'AWS::ElastiCache::ReplicationGroup', Properties: {TransitEncryptionEnabled: true}}", "!GetAtt Cache.PrimaryEndPoint.Address")]
    [InlineData("{Type: 'AWS::ElastiCache::ReplicationGroup', Properties: {TransitEncryptionEnabled: 'true', TransitEncryptionMode: required}}", "!GetAtt Cache.ConfigurationEndPoint.Address")]
    [InlineData(Serverless, "!Sub '${Cache.Endpoint.Address}:6379,abortConnect=false'")]
    [InlineData(Serverless, "!Join [':', [!GetAtt Cache.Endpoint.Address, '6379']]")]
    public Task Caches_that_accept_TLS_only(string cache, string value) => Warns(Handle(Plain), Template(value, cache));

    [Theory]
    [InlineData("{Type: 'AWS::ElastiCache::ReplicationGroup'}", "!GetAtt Cache.PrimaryEndPoint.Address")]
    [InlineData("{Type: 'AWS::ElastiCache::ReplicationGroup', Properties: {TransitEncryptionEnabled: false}}", "!GetAtt Cache.PrimaryEndPoint.Address")]
    [InlineData("{Type: 'AWS::ElastiCache::ReplicationGroup', Properties: {TransitEncryptionEnabled: !Ref IsEncrypted}}", "!GetAtt Cache.PrimaryEndPoint.Address")]
    [InlineData("{Type: 'AWS::ElastiCache::ReplicationGroup', Properties: {TransitEncryptionEnabled: true, TransitEncryptionMode: preferred}}", "!GetAtt Cache.PrimaryEndPoint.Address")]
    [InlineData("{Type: 'AWS::ElastiCache::ReplicationGroup', Properties: {TransitEncryptionEnabled: true, TransitEncryptionMode: !Ref Mode}}", "!GetAtt Cache.PrimaryEndPoint.Address")]
    [InlineData("{Type: 'AWS::ElastiCache::CacheCluster'}", "!GetAtt Cache.RedisEndpoint.Address")]
    [InlineData(Serverless, "!Sub '${Cache.Endpoint.Address}:6379,ssl=true'")]
    [InlineData(Serverless, "!Sub 'rediss://${Cache.Endpoint.Address}'")]
    [InlineData(Serverless, "cache.example.com")]
    [InlineData(Serverless, "!Ref Endpoint")]
    [InlineData(Serverless, "!GetAtt Cache.Endpoint.Address # lambda-analyzers: disable LMA4002")]
    public Task Silent_where_the_cache_may_accept_other_connections(string cache, string value) => Silent(Handle(Plain), Template(value, cache));

    [Theory]
    [InlineData("ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"CACHE\") + \",ssl=true\")")]
    [InlineData("ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"CACHE\") + \",ssl=\" + key)")]
    [InlineData("ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"CACHE\") + \",\" + Environment.GetEnvironmentVariable(\"OPTIONS\"))")]
    [InlineData("ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"CACHE\") + \":6379,\" + Environment.GetEnvironmentVariable(\"OPTION\") + \"=true\")")]
    [InlineData("ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"OTHER\")!)")]
    [InlineData("ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(key)!)")]
    [InlineData("ConnectionMultiplexer.Connect(\"replica.\" + Environment.GetEnvironmentVariable(\"CACHE\"))")]
    [InlineData("ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { Environment.GetEnvironmentVariable(\"CACHE\")! }, Ssl = true })")]
    [InlineData("ConnectionMultiplexer.Connect(new ConfigurationOptions { EndPoints = { Environment.GetEnvironmentVariable(\"CACHE\")! }, Ssl = key.Length > 1 })")]
    [InlineData("ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"CACHE\")!, o => o.Ssl = true)")]
    public Task Silent_where_the_code_encrypts_or_may_do_so(string connect) => Silent(Handle(connect), Template());

    [Theory]
    [InlineData("!GetAtt Cache.Endpoint.Address", true)]
    [InlineData("localhost", false)]
    public Task Every_function_that_shares_the_code_must_point_to_such_a_cache(string second, bool isReported)
    {
        string template = Template(after: "  Other:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: .\n      Handler: App::Function::Other\n      Runtime: dotnet8\n      Environment: {Variables: {CACHE: " + second + "}}\n");
        string members = "public void Handle(string key, ILambdaContext context) => Use();\n    public void Other(string key, ILambdaContext context) => Use();\n    private static void Use() => " + Plain + ".GetDatabase();";
        return isReported ? Warns(members, template) : Silent(members, template);
    }

    [Fact]
    public Task A_function_without_the_variable_does_not_count() => Warns(
        "public void Handle(string key, ILambdaContext context) => Use();\n    public void Other(string key, ILambdaContext context) => Use();\n    private static void Use() => " + Plain + ".GetDatabase();",
        Template(after: "  Other:\n    Type: AWS::Serverless::Function\n    Properties:\n      CodeUri: .\n      Handler: App::Function::Other\n      Runtime: dotnet8\n"));

    [Fact]
    public Task What_the_text_of_a_variable_may_say_is_not_missing() => Silent(
        "private static readonly Lazy<ConnectionMultiplexer> Redis = new(() => ConnectionMultiplexer.Connect(Environment.GetEnvironmentVariable(\"OTHER\") + \",syncTimeout=20000\"));\n    public void Handle(string key, ILambdaContext context) => Redis.Value.GetDatabase();",
        Template());

    [Fact]
    public Task A_serverless_host_whose_name_comes_from_a_variable() => new Verify<LMA4002RedisForLambda>
    {
        Sources = { File(Handle("ConnectionMultiplexer.{|LMA4002:Connect|}(Environment.GetEnvironmentVariable(\"NAME\") + \".serverless.use1.cache.amazonaws.com:6379\")")) },
        AdditionalFiles = { Unmarked(Template()) },
        References = TestReferences.AwsSdk.And("StackExchange.Redis"),
    }.RunAsync();

    [Theory]
    [InlineData("Environment.GetEnvironmentVariable(\"CACHE\")!", "Environment.GetEnvironmentVariable(\"CACHE\")! + \",ssl=true\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"CACHE\") + \":6379\"", "Environment.GetEnvironmentVariable(\"CACHE\") + \":6379,ssl=true\"")]
    [InlineData("$\"{Environment.GetEnvironmentVariable(\"CACHE\")}:6379\"", "$\"{Environment.GetEnvironmentVariable(\"CACHE\")}:6379,ssl=true\"")]
    [InlineData("Environment.GetEnvironmentVariable(\"CACHE\") ?? throw new InvalidOperationException()", "(Environment.GetEnvironmentVariable(\"CACHE\") ?? throw new InvalidOperationException()) + \",ssl=true\"")]
    [InlineData("new ConfigurationOptions { EndPoints = { Environment.GetEnvironmentVariable(\"CACHE\")! } }", "new ConfigurationOptions { EndPoints = { Environment.GetEnvironmentVariable(\"CACHE\")! }, Ssl = true }")]
    [InlineData("Endpoint /* of the cache */", "Endpoint + \",ssl=true\" /* of the cache */")]
    public Task The_fix_switches_TLS_on(string before, string after) => Fix(before, after);

    [Fact]
    public Task Not_offered_where_a_default_may_be_a_cache_without_TLS() => Fix("Environment.GetEnvironmentVariable(\"CACHE\") ?? \"localhost:6379\"", null);

    private static Task Fix(string before, string? after)
    {
        const string Field = "private static readonly string Endpoint = Environment.GetEnvironmentVariable(\"CACHE\")!;\n    ";
        var verify = new Verify<LMA4002RedisForLambda, LMA4002SetOptionFix>
        {
            Sources = { File(Field + Handle("ConnectionMultiplexer.[|Connect|](" + before + ")")) },
            AdditionalFiles = { Unmarked(Template()) },
            References = TestReferences.AwsSdk.And("StackExchange.Redis"),
        };
        if (after is not null)
            verify.Fixed.Add(File(Field + Handle("ConnectionMultiplexer.Connect(" + after + ")")));
        return verify.RunAsync();
    }
}
