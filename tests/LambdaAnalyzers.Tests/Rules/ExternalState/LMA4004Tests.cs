using System.Threading.Tasks;
using LambdaAnalyzers.CodeFixes.ExternalState;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>Functions that are told of a cache and are not in its VPC.</summary>
public class LMA4004Tests
{
    private const string Source = "namespace App; public class Function { public string {|#0:Handle|}(string input) => input; }";
    private const string NoFixAll = "a function in a VPC needs a way out for everything else that it calls";

    [Theory]
    [InlineData("AWS::ElastiCache::ReplicationGroup", "ElastiCache", "!GetAtt Cache.PrimaryEndPoint.Address")]
    [InlineData("AWS::ElastiCache::CacheCluster", "ElastiCache", "!Sub '${Cache.RedisEndpoint.Address}:6379'")]
    [InlineData("AWS::ElastiCache::ServerlessCache", "ElastiCache", "!Join [':', [!GetAtt Cache.Endpoint.Address, '6379']]")]
    [InlineData("AWS::MemoryDB::Cluster", "MemoryDB", "!GetAtt Cache.ClusterEndpoint.Address")]
    [InlineData("AWS::DAX::Cluster", "DAX", "!GetAtt Cache.ClusterDiscoveryEndpoint")]
    public Task A_variable_with_the_address_of_a_cache(string type, string service, string value) => new Verify<LMA4004CacheOutsideVpc>
    {
        Sources = { Source },
        AdditionalFiles = { ["template.yaml"] = Sam("      Environment:\n        Variables:\n          A: b\n          CACHE: " + Marked(value) + "\n", "  Cache:\n    Type: " + type + "\n") },
        Expected =
        {
            new("LMA4004", 0)
            {
                Also = [2, 1],
                Severity = DiagnosticSeverity.Warning,
                Says = $"Function 'Orders' (template.yaml:2) of 'Function.Handle' uses the cache 'Cache' (template.yaml:11) but has no VpcConfig. {service} answers only inside its VPC: every connection from outside ends in a timeout. Give the function the cache's subnets and a security group that may reach it.",
            },
        },
    }.RunAsync();

    [Fact]
    public Task A_policy_for_a_cache() => new Verify<LMA4004CacheOutsideVpc>
    {
        Sources = { Source },
        AdditionalFiles = { ["template.yaml"] = Sam("      Policies:\n        - Statement:\n            - {|#2:{Effect: Allow, Action: 'elasticache:Connect', Resource: !GetAtt Cache.ARN}|}\n", "  Cache: {Type: 'AWS::ElastiCache::ServerlessCache'}\n") },
        Expected = { new("LMA4004", 0) { Also = [2, 1] } },
    }.RunAsync();

    [Theory]
    [InlineData("      VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}\n", "")]
    [InlineData("      VpcConfig: !If [InVpc, {SubnetIds: [a]}, !Ref AWS::NoValue]\n", "")]
    [InlineData("      Timeout: 3\n", "Globals:\n  Function:\n    VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}\n")]
    [InlineData("      Timeout: 3\n", "Transform: [AWS::Serverless-2016-10-31, OurMacro]\n")]
    [InlineData("      Fn::Transform: {Name: AWS::Include}\n", "")]
    public Task Silent_where_a_VPC_is_given_or_may_be(string properties, string before) =>
        Silent(before + Plain(Sam(properties + "      Environment: {Variables: {CACHE: !GetAtt Cache.Endpoint.Address}}\n", "  Cache: {Type: 'AWS::ElastiCache::ServerlessCache'}\n")));

    [Theory]
    [InlineData("!Ref Endpoint", "  Cache: {Type: 'AWS::ElastiCache::ServerlessCache'}\n")]
    [InlineData("!GetAtt Cache.Arn", "  Cache: {Type: 'AWS::DynamoDB::Table'}\n")]
    [InlineData("!Ref Group", "  Group: {Type: 'AWS::ElastiCache::SubnetGroup'}\n")]
    [InlineData("localhost", "  Cache: {Type: 'AWS::ElastiCache::ServerlessCache'}\n")]
    public Task Silent_where_the_address_is_not_that_of_a_cache_of_the_template(string value, string resources) =>
        Silent("Parameters:\n  Endpoint: {Type: String}\n" + Plain(Sam("      Environment: {Variables: {CACHE: " + value + "}}\n", resources)));

    [Fact]
    public Task Silent_behind_a_comment() => Silent(Plain(Sam("      # lambda-analyzers: disable LMA4004\n      Environment: {Variables: {CACHE: !Ref Cache}}\n", "  Cache: {Type: 'AWS::ElastiCache::ServerlessCache'}\n")));

    [Fact]
    public Task Silent_behind_a_comment_at_the_function() => Silent(Plain(Sam(
        "      Environment: {Variables: {CACHE: !Ref Cache}}\n", "  Cache: {Type: 'AWS::ElastiCache::ServerlessCache'}\n")).Replace("  Orders:", "  # lambda-analyzers: disable LMA4004\n  Orders:"));

    [Fact]
    public Task Silent_for_a_function_of_another_project() =>
        Silent(Plain(Sam("      Environment: {Variables: {CACHE: !Ref Cache}}\n", "  Cache: {Type: 'AWS::ElastiCache::ServerlessCache'}\n")).Replace("App::App.Function::Handle", "Other::App.Function::Handle").Replace("CodeUri: .", "CodeUri: ../Other"));

    [Fact]
    public Task The_fix_takes_the_subnets_and_groups_of_the_cache() => Fixed(
        "  Cache:\n    Type: AWS::ElastiCache::ReplicationGroup\n    Properties:\n      CacheSubnetGroupName: !Ref Group\n      SecurityGroupIds: [!GetAtt Firewall.GroupId]\n  Group:\n    Type: AWS::ElastiCache::SubnetGroup\n    Properties:\n      SubnetIds:\n        - !Ref SubnetA\n        - subnet-1\n",
        "      VpcConfig:\n        SubnetIds:\n          - !Ref SubnetA\n          - subnet-1\n        SecurityGroupIds:\n          - !GetAtt Firewall.GroupId\n", "");

    [Fact]
    public Task The_fix_takes_lists_that_are_parameters() => Fixed(
        "  Cache:\n    Type: AWS::ElastiCache::ServerlessCache\n    Properties:\n      SubnetIds: !Ref Subnets\n      SecurityGroupIds: !Ref Groups\n",
        "      VpcConfig:\n        SubnetIds: !Ref Subnets\n        SecurityGroupIds: !Ref Groups\n", "");

    [Fact]
    public Task The_fix_asks_by_parameters_for_what_the_template_does_not_say() => Fixed(
        "  Cache:\n    Type: AWS::MemoryDB::Cluster\n    Properties:\n      SubnetGroupName: shared\n      SecurityGroupIds: [!If [A, b, c]]\n",
        "      VpcConfig:\n        SubnetIds: !Ref CacheSubnets\n        SecurityGroupIds: !Ref CacheSecurityGroups\n",
        "Parameters:\n  CacheSubnets:\n    Type: List<AWS::EC2::Subnet::Id>\n  CacheSecurityGroups:\n    Type: List<AWS::EC2::SecurityGroup::Id>\n");

    [Fact]
    public Task Several_functions_of_one_handler_are_one_finding_and_one_fix()
    {
        const string Cache = "      Environment: {Variables: {CACHE: !Ref Cache}}\n";
        const string Vpc = "      VpcConfig:\n        SubnetIds: !Ref Subnets\n        SecurityGroupIds: !Ref Groups\n";
        const string Other = "    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::App.Function::Handle\n" + Cache;
        const string Resources = "  Cache:\n    Type: AWS::ElastiCache::ServerlessCache\n    Properties:\n      SubnetIds: !Ref Subnets\n      SecurityGroupIds: !Ref Groups\n";
        return new Verify<LMA4004CacheOutsideVpc, LMA4004VpcFix>
        {
            Sources = { Source },
            AdditionalFiles = { ["template.yaml"] = Sam(Cache.Replace("Ref Cache", "Ref {|#2:Cache|}"), "  {|#3:Reports|}:\n" + Other + "  Safe:\n" + Other + "      VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}\n" + Resources) },
            Expected =
            {
                new("LMA4004", 0)
                {
                    Also = [2, 1, 3],
                    Says = "Functions 'Orders' (template.yaml:2), 'Reports' (template.yaml:9) of 'Function.Handle' use the cache 'Cache' (template.yaml:8) but have no VpcConfig. ElastiCache answers only inside its VPC: every connection from outside ends in a timeout. Give the functions the cache's subnets and a security group that may reach it.",
                },
            },
            Fixed = { ["template.yaml"] = Plain(Sam(Cache + Vpc, "  Reports:\n" + Other + Vpc + "  Safe:\n" + Other + "      VpcConfig: {SubnetIds: [a], SecurityGroupIds: [b]}\n" + Resources)) },
            NoFixAll = NoFixAll,
        }.RunAsync();
    }

    [Fact]
    public Task Functions_that_use_different_caches_are_told_one_after_the_other() => new Verify<LMA4004CacheOutsideVpc>
    {
        Sources = { Source },
        AdditionalFiles =
        {
            ["template.yaml"] = Sam(
                "      Environment: {Variables: {CACHE: !Ref {|#2:Cache|}}}\n",
                "  Reports:\n    Type: AWS::Serverless::Function\n    Properties: {Runtime: dotnet8, CodeUri: ., Handler: 'App::App.Function::Handle', Environment: {Variables: {CACHE: !Ref Second}}}\n"
                    + "  Cache: {Type: 'AWS::ElastiCache::ServerlessCache'}\n  Second: {Type: 'AWS::ElastiCache::ServerlessCache'}\n"),
        },
        Expected = { new("LMA4004", 0) { Also = [2, 1] } },
    }.RunAsync();

    [Fact]
    public Task The_fix_leaves_shared_properties_alone() => new Verify<LMA4004CacheOutsideVpc, LMA4004VpcFix>
    {
        Sources = { Source },
        AdditionalFiles = { ["template.yaml"] = Sam("      Environment: {Variables: {CACHE: !Ref {|#2:Cache|}}}\n", "  Cache: {Type: 'AWS::ElastiCache::ServerlessCache'}\n").Replace("Properties:", "Properties: &shared") },
        Expected = { new("LMA4004", 0) { Also = [2, 1] } },
    }.RunAsync();

    private static Task Fixed(string resources, string vpc, string parameters) => new Verify<LMA4004CacheOutsideVpc, LMA4004VpcFix>
    {
        Sources = { Source },
        AdditionalFiles = { ["template.yaml"] = Sam("      Environment: {Variables: {CACHE: !Ref {|#2:Cache|}}}\n", resources) },
        Expected = { new("LMA4004", 0) { Also = [2, 1] } },
        Fixed = { ["template.yaml"] = Plain(Sam("      Environment: {Variables: {CACHE: !Ref Cache}}\n" + vpc, resources)) + parameters },
        NoFixAll = NoFixAll,
    }.RunAsync();

    private static Task Silent(string template) => new Verify<LMA4004CacheOutsideVpc>
    {
        Sources = { Source.Replace("{|#0:", "").Replace("|}", "") },
        AdditionalFiles = { ["template.yaml"] = template },
    }.RunAsync();

    // The place of a scalar is its text without the tag; of a list it begins with the tag.
    private static string Marked(string value) => value.Contains('[') ? "{|#2:" + value + "|}"
        : value.Contains('\'') ? value[..(value.IndexOf('\'') + 1)] + "{|#2:" + value[(value.IndexOf('\'') + 1)..^1] + "|}'"
        : value[..(value.IndexOf(' ') + 1)] + "{|#2:" + value[(value.IndexOf(' ') + 1)..] + "|}";

    private static string Sam(string properties, string resources) =>
        "Resources:\n  {|#1:Orders|}:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::App.Function::Handle\n" + properties + resources;

    private static string Plain(string template) => template.Replace("{|#1:", "").Replace("|}", "");
}
