using System.Threading.Tasks;
using LambdaAnalyzers.Rules.ExternalState;
using LambdaAnalyzers.Tests.Verification;
using Microsoft.CodeAnalysis;
using Xunit;

namespace LambdaAnalyzers.Tests.Rules.ExternalState;

/// <summary>LMA4004: functions in a VPC without a way out that call the internet.</summary>
public class VpcEgressTests
{
    private const string Address = "[|\"https://api.example.org/rates\"|]";
    private const string Vpc = "{SubnetIds: [!Ref A, !Ref B], SecurityGroupIds: [!GetAtt Firewall.GroupId]}";

    private const string Network = """
          Vpc: {Type: 'AWS::EC2::VPC'}
          A: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc}}
          B: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: !Ref Vpc}}
          Firewall: {Type: 'AWS::EC2::SecurityGroup', Properties: {VpcId: !Ref Vpc}}

        """;

    private static string Template(string vpc = "{|#1:" + Vpc + "|}", string network = Network, string more = "") => $"""
        Transform: AWS::Serverless-2016-10-31
        Resources:
          Orders:
            Type: AWS::Serverless::Function
            Properties:
              Runtime: dotnet8
              CodeUri: .
              Handler: App::App.Function::Handle
              VpcConfig: {vpc}

        """ + network.Replace("\r", "") + more;

    private static string Code(string call) => "namespace App;\n\npublic class Function\n{\n    private const string Host = \"https://api.example.org\";\n    private static readonly HttpClient Client = new();\n    private static readonly string Late = Environment.GetEnvironmentVariable(\"URL\") ?? Host;\n\n    public async Task<string> Handle(string input)\n    {\n        await Task.Yield();\n        "
        + call + "\n        return input + Late;\n    }\n}\n";

    private static Task Advises(string call, string template, string? says = null) => new Verify<LMA4004CacheOutsideVpc>
    {
        Sources = { Code(call.Replace("[|", "{|#0:").Replace("|]", "|}")) },
        AdditionalFiles = { template },
        Expected = { new("LMA4004", 0) { Severity = DiagnosticSeverity.Info, Also = [1], Says = says } },
    }.RunAsync();

    private static Task Silent(string call, string template) => new Verify<LMA4004CacheOutsideVpc>
    {
        Sources = { Code(call.Replace("[|", "").Replace("|]", "")) },
        AdditionalFiles = { template.Replace("{|#1:", "").Replace("|}", "") },
    }.RunAsync();

    [Fact]
    public Task A_constant_address_of_the_internet() => Advises(
        "await Client.GetStringAsync(" + Address + ");",
        Template(),
        "'api.example.org' is an address of the internet, and 'Function.Handle' calls it from function 'Orders', whose VPC in this template has no way out (template.yaml:9): no NAT gateway, and no endpoint. Every connection ends in a timeout. Add a NAT gateway, or take the function out of the VPC.");

    [Theory]
    [InlineData("await Client.PostAsync(new Uri([|Host + \"/rates\"|]), null);")]
    [InlineData("var url = Host + \"/rates\"; await Client.GetAsync([|url|]);")]
    [InlineData("await Task.Run(() => Client.DeleteAsync(" + Address + "));")]
    public Task Other_calls(string call) => Advises(call, Template());

    [Theory]
    [InlineData("  Gateway: {Type: 'AWS::EC2::InternetGateway'}\n  Out: {Type: 'AWS::EC2::Route', Properties: {RouteTableId: !Ref Table, DestinationCidrBlock: 0.0.0.0/0, GatewayId: !Ref Gateway}}\n  Table: {Type: 'AWS::EC2::RouteTable', Properties: {VpcId: !Ref Vpc}}\n")]
    [InlineData("  Data: {Type: 'AWS::DynamoDB::Table'}\n")]
    public Task An_internet_gateway_alone_does_not_help(string more) => Advises("await Client.GetStringAsync(" + Address + ");", Template(more: more));

    [Theory]
    [InlineData("  Nat: {Type: 'AWS::EC2::NatGateway'}\n")]
    [InlineData("  Endpoint: {Type: 'AWS::EC2::VPCEndpoint'}\n")]
    [InlineData("  Out: {Type: 'AWS::EC2::Route', Properties: {NatGatewayId: !ImportValue Nat}}\n")]
    [InlineData("  Out: {Type: 'AWS::EC2::Route', Properties: {GatewayId: !ImportValue Gateway}}\n")]
    [InlineData("  Out: {Type: 'AWS::EC2::TransitGatewayAttachment'}\n")]
    [InlineData("  Zone: {Type: 'AWS::Route53::HostedZone'}\n")]
    [InlineData("  Nested: {Type: 'AWS::CloudFormation::Stack'}\n")]
    [InlineData("  Nested: {Type: 'AWS::Serverless::Application'}\n")]
    [InlineData("  Own: {Type: 'Custom::Nat'}\n")]
    [InlineData("  Fn::Transform: {Name: AWS::Include}\n")]
    [InlineData("  Other: {Type: !Ref Kind}\n")]
    public Task Silent_where_something_may_lead_out(string more) => Silent("await Client.GetStringAsync(" + Address + ");", Template(more: more));

    [Theory]
    [InlineData("{SubnetIds: [!Ref A, subnet-1], SecurityGroupIds: [sg-1]}")]
    [InlineData("{SubnetIds: !Ref Subnets, SecurityGroupIds: [sg-1]}")]
    [InlineData("{SubnetIds: [!If [X, !Ref A, !Ref B]], SecurityGroupIds: [sg-1]}")]
    [InlineData("{SubnetIds: [!Ref Other], SecurityGroupIds: [sg-1]}")]
    [InlineData("{SubnetIds: [!Ref A], SecurityGroupIds: [sg-1], Ipv6AllowedForDualStack: true}")]
    [InlineData("{SubnetIds: [], SecurityGroupIds: []}")]
    [InlineData("!If [X, {SubnetIds: [!Ref A], SecurityGroupIds: [sg-1]}, !Ref AWS::NoValue]")]
    [InlineData(Vpc + " # lambda-analyzers: disable LMA4004")]
    public Task Silent_where_the_subnets_are_not_all_of_the_template(string vpc) => Silent(
        "await Client.GetStringAsync(" + Address + ");", Template(vpc, more: "  Other: {Type: 'AWS::EC2::Subnet', Properties: {VpcId: vpc-1}}\n"));

    [Fact]
    public Task Silent_behind_a_comment_at_the_function() => Silent("await Client.GetStringAsync(" + Address + ");", Template().Replace("\r", "").Replace("  Orders:", "  # lambda-analyzers: disable LMA4004\n  Orders:"));

    [Theory]
    [InlineData("await Client.GetStringAsync(Late);")]
    [InlineData("await Client.GetStringAsync(input);")]
    [InlineData("await Client.GetStringAsync(\"rates\");")]
    [InlineData("await Client.GetStringAsync(\"http://rates/now\");")]
    [InlineData("await Client.GetStringAsync(\"http://10.0.0.1/now\");")]
    [InlineData("await Client.GetStringAsync(\"http://localhost:2773/now\");")]
    [InlineData("await Client.GetStringAsync(\"http://rates.orders.local/now\");")]
    [InlineData("await Client.GetStringAsync(\"http://rates.orders.internal/now\");")]
    [InlineData("Console.WriteLine(Host);")]
    public Task Silent_for_other_addresses(string call) => Silent(call, Template());

    [Fact]
    public Task Silent_where_another_function_that_runs_the_code_has_a_way_out() => Silent(
        "await Client.GetStringAsync(" + Address + ");",
        Template(more: "  Other:\n    Type: AWS::Serverless::Function\n    Properties:\n      Runtime: dotnet8\n      CodeUri: .\n      Handler: App::App.Function::Handle\n"));

    [Fact]
    public Task Silent_in_code_that_no_handler_reaches() => new Verify<LMA4004CacheOutsideVpc>
    {
        Sources = { Code("return input;\n    }\n\n    public static async Task<string> Other(string input)\n    {\n        await Client.GetStringAsync(\"https://api.example.org\");") },
        AdditionalFiles = { Template().Replace("{|#1:", "").Replace("|}", "") },
    }.RunAsync();
}
